// Number formats for tensors, each with exact encoding, decoding, bit layout and effective bits:
// SDR and what it competes with. docs/formats.md has the definitions; each stands in one file of
// formats/, with its facts (facts.h), its codec and its exact dot product.
//
// A row is a run of values along the reduction (dot product) dimension; formats with blocks cut it
// into blocks from its start, the last one padded with zeros. An outer scale (and offset) may be
// shared by more than a row: a tensor, or a channel. It comes from calibration or from the row and
// is not counted in the effective bits.
#pragma once
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/formats/facts.h"
#include "qrazor/model/fp32_accumulator.h"

namespace qrazor::formats {

// The least and the largest value that an outer scale has to cover.
struct Extent {
    double low = 0;
    double high = 0;

    void include(double value);
    void include(const Extent& other);
    double absmax() const;
};
Extent extent_of(std::span<const float> values);  // throws qrazor::Error on NaN

// value = scale * (what the codes stand for) + offset.
struct Outer {
    double scale = 1;
    double offset = 0;
};

// Fields of a block in their order, lowest bit first: scale, sides of its subgroups, codes.
struct BlockLayout {
    int code_bits = 32;
    int block = 0;  // values that share a scale; 0: none, and all below is 0 or empty
    int scale_bits = 0;
    struct Side {
        int subgroup = 0;  // values that share one
        int bits = 0;
        bool operator==(const Side&) const = default;
    };
    std::vector<Side> sides = {};  // from the largest subgroups to the smallest

    int sides_of_block() const;
    bool operator==(const BlockLayout&) const = default;
};

// A row as fields. All are the words that memory would hold.
struct BlockRow {
    Outer outer;
    std::size_t length = 0;             // values before padding
    std::vector<std::uint32_t> codes;   // padded to whole blocks
    std::vector<std::uint32_t> scales;  // one a block
    std::vector<std::uint32_t> sides;   // block after block, those of the largest subgroups first
};

// A row of an integer format as what integer hardware multiplies: value k is
// unit * steps[k / run] * codes[k], exactly.
struct IntegerRow {
    double unit = 1;
    std::size_t run = 1;              // values that share a step
    std::vector<std::int16_t> codes;  // padded with zeros to whole runs
    std::vector<std::int32_t> steps;
};

// What a unit is given of one operand in a beat: words of a run of a block's values, as they stand
// at its ports, and what they share.
struct Run {
    std::span<const std::uint32_t> words;
    std::uint32_t scale = 0;
    std::span<const std::uint32_t> sides = {};  // of the run's subgroups
};

class Codec {
  public:
    virtual ~Codec() = default;
    Codec(const Codec&) = delete;
    Codec& operator=(const Codec&) = delete;

    const std::string& text() const { return text_; }  // as make_codec() takes it
    std::string_view name() const;                     // "mxfp4" of "mxfp4,lse"
    const Facts& facts() const { return facts_; }
    BlockLayout layout() const;
    double effective_bits() const;  // codes, scales and sides; outer scales are not counted

    // The outer scale for values within `extent`; {1, 0} in formats that have none.
    virtual Outer outer(const Extent& extent) const = 0;
    bool has_outer() const { return facts_.outer != OuterUse::none; }

    // `row` may have been used before: its memory is taken again. Values beyond the extent
    // saturate. Throws qrazor::Error on NaN where the format has none.
    virtual void encode(std::span<const float> values, const Outer& outer, BlockRow& row) const = 0;
    // The exact values, rounded to float once. `values` has row.length elements.
    virtual void decode(const BlockRow& row, std::span<float> values) const = 0;

    bool is_integer() const { return formats::is_integer(facts_); }
    // What integer hardware multiplies; throws std::logic_error where is_integer() is false.
    virtual void integers(const BlockRow& row, IntegerRow& out) const;

    // The sum of products of two runs of equal lengths, exactly, without outer scales. Throws
    // qrazor::Error on unequal lengths and on words and scales that stand for no number;
    // std::logic_error in formats whose dot product is no unit's (floats, offsets).
    virtual model::Scaled dot(const Run& act, const Run& weight) const;

  protected:
    explicit Codec(Facts facts) : facts_(std::move(facts)) {}

  private:
    friend std::unique_ptr<Codec> make_codec(std::string_view text);
    Facts facts_;
    std::string text_;
};

// From text: a name, then options behind commas: "sdr,b11,g16,f1"; help() of format.h lists all of
// it. Throws qrazor::Error that names what is wrong and what is legal.
std::unique_ptr<Codec> make_codec(std::string_view text);

// Codes of a row as the words that units take. They differ from those in memory where integers of
// two's complement are multiplied as sign and magnitude.
std::vector<std::uint32_t> port_words(const Codec& codec, const BlockRow& row);

// The sum of products of codes and steps: exact, in units of both rows' units. Rows have equal
// lengths, and one's run divides the other's; else throws qrazor::Error. Sums are within 64 bits
// for all that make_codec() can make and rows of up to 2^16 values; 2^12 where flags of bases of 24
// bits have two fraction bits.
std::int64_t integer_dot(const IntegerRow& a, const IntegerRow& b);

// A row as bytes, lowest bit first, the row's end padded to a byte, and back.
std::vector<std::uint8_t> pack(const BlockRow& row, const BlockLayout& layout);
// Throws qrazor::Error where `bytes` has another length than `length` values need.
BlockRow unpack(std::span<const std::uint8_t> bytes, const BlockLayout& layout, std::size_t length,
                const Outer& outer);

}  // namespace qrazor::formats
