// Number formats for tensors, each with exact encoding, decoding, bit layout and effective bits:
// SDR and what it competes with. docs/formats.md has the definitions; sources stand beside each
// maker.
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

namespace qrazor::model {

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
    int block = 0;  // values that share a scale; 0: none, and all below is 0
    int scale_bits = 0;
    int subgroup = 0;  // values that share a side field; 0: none
    int side_bits = 0;

    bool operator==(const BlockLayout&) const = default;
};

// A row as fields. All are the words that memory would hold.
struct BlockRow {
    Outer outer;
    std::size_t length = 0;             // values before padding
    std::vector<std::uint32_t> codes;   // padded to whole blocks
    std::vector<std::uint32_t> scales;  // one a block
    std::vector<std::uint32_t> sides;   // one a subgroup
};

// A row of an integer format as what integer hardware multiplies: value k is
// unit * steps[k / run] * codes[k], exactly.
struct IntegerRow {
    double unit = 1;
    std::size_t run = 1;              // values that share a step
    std::vector<std::int16_t> codes;  // padded with zeros to whole runs
    std::vector<std::int32_t> steps;
};

class Codec {
  public:
    virtual ~Codec() = default;
    Codec() = default;
    Codec(const Codec&) = delete;
    Codec& operator=(const Codec&) = delete;

    const std::string& text() const { return text_; }  // as make_codec() takes it
    virtual BlockLayout layout() const = 0;
    double effective_bits() const;  // code_bits + scale_bits / block + side_bits / subgroup

    // The outer scale for values within `extent`; {1, 0} in formats that have none.
    virtual Outer outer(const Extent& extent) const = 0;
    virtual bool has_outer() const { return true; }

    // `row` may have been used before: its memory is taken again. Values beyond the extent
    // saturate. Throws qrazor::Error on NaN where the format has none.
    virtual void encode(std::span<const float> values, const Outer& outer, BlockRow& row) const = 0;
    // The exact values, rounded to float once. `values` has row.length elements.
    virtual void decode(const BlockRow& row, std::span<float> values) const = 0;

    // Whether the format has no exponents but shifts, and no offset: sdr, int, vsq, quartz without
    // a zero point. integers() throws std::logic_error on others.
    virtual bool is_integer() const { return false; }
    virtual void integers(const BlockRow& row, IntegerRow& out) const;

  protected:
    friend std::unique_ptr<Codec> make_codec(std::string_view text);
    std::string text_;
};

// From text: a name, then options behind commas. Throws qrazor::Error that names what is wrong and
// what is legal. codec_help() lists all of it.
//   fp32, bf16
//   intB           round to nearest, B = 2..16; gG: an FP16 scale for every G values
//   sdr            b16 (base bits), k4, g16, s8 d1 (two levels), half_up | half_even | truncate,
//                  lse (flag by least squared error), f1 | f2 (fraction bits of the flag), neg8
//   quartz         g16: 8-bit min-max stage, truncation; zp: with a zero point
//   mxint8, mxfp8_e4m3, mxfp8_e5m2, mxfp6_e2m3, mxfp6_e3m2, mxfp4
//                  lse | ceil (the rule of the scale), g32, eN (one of N exponents)
//   nvfp4          lse, g16
//   vsq            g16, b4 (element bits), s4 (scale bits); lse
//   bfpB           g16, B = 2..8: sign and B-1 bits under an 8-bit exponent
std::unique_ptr<Codec> make_codec(std::string_view text);
std::string codec_help();

// The sum of products of codes and steps: exact, in units of both rows' units. Rows have equal
// lengths, and one's run divides the other's; else throws qrazor::Error. Sums are within 64 bits
// for all that make_codec() can make and rows of up to 2^16 values.
std::int64_t integer_dot(const IntegerRow& a, const IntegerRow& b);

// A row as bytes, lowest bit first, the row's end padded to a byte, and back.
std::vector<std::uint8_t> pack(const BlockRow& row, const BlockLayout& layout);
// Throws qrazor::Error where `bytes` has another length than `length` values need.
BlockRow unpack(std::span<const std::uint8_t> bytes, const BlockLayout& layout, std::size_t length,
                const Outer& outer);

}  // namespace qrazor::model
