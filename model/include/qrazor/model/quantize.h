// Stage 1: absolute-max quantization of floating-point tensors to wide integers.
// Source: QRazor (arXiv 2501.13331), section 3.1; docs/number-format.md.
// Symmetric, no zero point: s = absmax / (2^(B-1)-1), q = clamp(round_half_even(x / s)), the
// quotient in double precision. q is -(2^(B-1)-1) .. 2^(B-1)-1, never -2^(B-1).
#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace qrazor::model {

// Which values share a scale. Tensors are rows x columns, row-major. `per_channel` and `per_token`
// are both one scale a row: a row of a weight is an output channel, a row of an activation a token.
enum class Granularity : std::uint8_t { per_tensor, per_channel, per_token };
std::string_view to_string(Granularity granularity);
Granularity granularity_from(std::string_view name);  // throws qrazor::Error with the legal values

struct Quantized {
    int base = 16;
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<std::int32_t> values;  // rows * columns
    std::vector<double> scales;        // 1, or one a row
};

// The scale for a given absolute maximum; 1 where it is 0. Throws qrazor::Error on base outside
// 4..32 and on an absmax that is negative or not finite.
double scale_of(double absmax, int base);

// One value. Throws qrazor::Error on NaN and on a scale that is not a finite number above 0;
// infinities clamp.
std::int32_t quantize_value(float x, double scale, int base);

// A tensor. `absmax` > 0 gives the static (calibrated) scale of per_tensor; 0 measures it.
// Throws qrazor::Error on base outside 4..32, NaN, a shape that does not match the data, a static
// absmax for a granularity of one scale a row, and an infinity that would have to set a scale.
Quantized quantize(std::span<const float> data, std::size_t rows, std::size_t columns, int base,
                   Granularity granularity, double absmax = 0.0);

}  // namespace qrazor::model
