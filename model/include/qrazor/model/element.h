// Element formats of block-scaled number formats: the few bits that each value keeps for itself.
// Sources: OCP Microscaling Formats (MX) specification 1.0, sections 5.3 and 5.4 and tables 2 to 6;
// OCP 8-bit Floating Point specification 1.0 (E4M3, E5M2). Exact; no arithmetic is done here.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace qrazor::model {

enum class Element : std::uint8_t {
    e2m1,    // FP4 of MXFP4 and NVFP4
    e2m3,    // FP6
    e3m2,    // FP6
    e4m3,    // FP8: no infinities, one NaN of each sign
    e5m2,    // FP8: as IEEE 754
    mxint8,  // two's complement of 8 bits with 6 fraction bits; -2 is never encoded
};

// What the codes of a floating-point element above the largest number mean.
enum class Specials : std::uint8_t { none, nan, infinities };

// `bits` from the top: sign, exponent, mantissa. An exponent field of 0 holds zero and subnormals.
struct ElementSpec {
    Element element;
    std::string_view name;
    int bits;
    int exponent_bits;  // 0: fixed point
    int mantissa_bits;  // of a fixed-point element: fraction bits
    int bias;
    Specials specials;
    double largest;  // the largest finite magnitude that is encoded

    int largest_exponent() const;  // of the leading one of `largest`: MX's emax
    double smallest() const;       // the smallest magnitude above 0: the unit of `units`
};

const ElementSpec& spec(Element element);
std::span<const ElementSpec> element_specs();
Element element_from(std::string_view name);  // throws qrazor::Error naming the legal values

// The value of a code. Codes beyond the largest number give NaN or an infinity, where the format
// has them. Throws qrazor::Error on a code of more than `bits` bits.
double decode(Element element, std::uint32_t code);

// The nearest code, ties to even; magnitudes above the largest become it (saturating conversion,
// infinities too). A negative value that rounds to zero keeps its sign, as in IEEE 754, but for
// fixed point. NaN becomes NaN, in formats that have it; else throws qrazor::Error.
std::uint32_t encode(Element element, double value);

// The value of a finite code as a whole number of `smallest()`: what integer hardware multiplies.
std::int64_t units(Element element, std::uint32_t code);

// E8M0, the shared scale of MX: 2^(code - 127); code 255 is NaN.
inline constexpr int kE8m0Bias = 127;
inline constexpr std::uint32_t kE8m0Nan = 255;
double decode_e8m0(std::uint32_t code);  // throws qrazor::Error on a code above 255

}  // namespace qrazor::model
