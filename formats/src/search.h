// The inner loops of encoders, vectorized for the processor that runs them.
#pragma once
#include <cstddef>
#include <cstdint>

namespace qrazor::formats {

// round(x / scale), ties to even, the quotient in double, clamped to -most .. most.
void to_base(const float* values, std::size_t count, double scale, double most, std::int32_t* base);

// What rounding to codes of `step` does to each value, squared. Magnitudes round half up and
// saturate at `largest` where they are positive, at `lowest` where they are negative.
void squared_errors(const float* values, std::size_t count, float step, float largest, float lowest,
                    float* squares);

// The sum of (x - nearest element * scale)^2 over E2M1 elements. `step` may be any positive number.
double e2m1_error(const float* values, std::size_t count, double step);

// Codes of E2M1, nearest to the double quotient with ties to even.
void e2m1_codes(const float* values, std::size_t count, double step, std::uint32_t* codes);

}  // namespace qrazor::formats
