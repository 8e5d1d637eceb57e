// What the codecs share: options in their text, rounding, blocks. Private to the library.
#pragma once
#include <bit>
#include <cmath>
#include <map>
#include <optional>
#include <set>

#include "qrazor/model/codec.h"
#include "qrazor/support/error.h"

namespace qrazor::model {

// Options of a codec's text: a letter and a number ("g16"), or a word ("lse"). Each is taken once;
// done() refuses what is left.
class CodecOptions {
  public:
    CodecOptions(std::string_view text, std::vector<std::string> parts);
    const std::string& text() const { return text_; }
    const std::string& name() const { return name_; }
    // The number behind `letter`, or `otherwise`.
    int number(char letter, int otherwise, int low, int high);
    bool word(std::string_view name);
    void done() const;  // throws qrazor::Error
    [[noreturn]] void refuse(const std::string& why) const;

  private:
    std::string text_;
    std::string name_;
    std::vector<std::string> left_;
};

// The integer after a name: 4 of "int4"; nothing where `name` does not begin with `prefix`.
std::optional<int> number_behind(std::string_view name, std::string_view prefix);

// Each maker returns nullptr where the name is not its own.
std::unique_ptr<Codec> make_float_codec(CodecOptions& options);
std::unique_ptr<Codec> make_integer_codec(CodecOptions& options);
std::unique_ptr<Codec> make_sdr_codec(CodecOptions& options);
std::unique_ptr<Codec> make_mx_codec(CodecOptions& options);
std::unique_ptr<Codec> make_scaled_codec(CodecOptions& options);

// Nearest integer, ties to even, for magnitudes below 2^51. std::nearbyint is a call without
// SSE4.1.
inline double nearest_even(double value) {
    constexpr double kMagic = 0x1.8p52;
    return (value + kMagic) - kMagic;
}

// Two's complement of `bits` bits.
inline std::uint32_t to_twos(std::int32_t value, int bits) {
    return static_cast<std::uint32_t>(value) & ((bits == 32 ? 0U : 1U << bits) - 1U);
}
inline std::int32_t from_twos(std::uint32_t word, int bits) {
    const int unused = 32 - bits;
    return static_cast<std::int32_t>(word << unused) >> unused;
}

inline std::size_t blocks_of(std::size_t length, int block) {
    return (length + static_cast<std::size_t>(block) - 1) / static_cast<std::size_t>(block);
}

// Sizes `row` for whole blocks.
void start_row(const BlockLayout& layout, std::size_t length, const Outer& outer, BlockRow& row);

// Calls `block(values, index)` for every block: `values` has `size` elements, the last block's are
// padded with zeros.
template <typename Block>
void for_blocks(std::span<const float> values, int size, const Block& block) {
    const auto step = static_cast<std::size_t>(size);
    const std::size_t whole = values.size() / step;
    for (std::size_t k = 0; k < whole; ++k) {
        block(values.subspan(k * step, step), k);
    }
    if (values.size() % step != 0) {
        std::vector<float> padded(values.begin() + static_cast<std::ptrdiff_t>(whole * step),
                                  values.end());
        padded.resize(step);
        block(std::span<const float>(padded), whole);
    }
}

float absmax_of(std::span<const float> values);  // throws qrazor::Error on NaN

}  // namespace qrazor::model
