// Stage 1: floats to base integers, symmetric, by absolute maximum (docs/number-format.md). The
// quotient is formed in double precision, so that a float's last bit does not decide a rounding.
#include "qrazor/model/quantize.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "qrazor/support/error.h"

namespace qrazor::model {
namespace {

struct GranularityName {
    std::string_view name;
    Granularity granularity;
};
constexpr std::array<GranularityName, 3> kGranularities{{{"per_tensor", Granularity::per_tensor},
                                                         {"per_channel", Granularity::per_channel},
                                                         {"per_token", Granularity::per_token}}};

double code_limit(int base) {
    if (base < 4 || base > 32) {
        throw Error("base = " + std::to_string(base) + ": must be 4 to 32");
    }
    return static_cast<double>((std::int64_t{1} << (base - 1)) - 1);
}

// Adding and taking away 1.5 * 2^52 leaves no fraction bits, rounded half to even: the same as
// nearbyint for |x| < 2^51, and it vectorizes. Clamping first changes nothing, the limit being
// whole.
inline std::int32_t round_clamped(double x, double limit) {
    constexpr double kShift = 6755399441055744.0;
    const double clamped = std::min(std::max(x, -limit), limit);
    return static_cast<std::int32_t>((clamped + kShift) - kShift);
}

// Largest magnitude of a block; throws on NaN, and on infinities where they would set the scale.
double measure(std::span<const float> block, std::size_t first) {
    float largest = 0.0F;
    bool nan = false;
    for (const float x : block) {
        // std::max drops a NaN in either place or not, by order: it is looked for by itself.
        largest = std::max(largest, std::abs(x));
        nan |= std::isnan(x);
    }
    if (nan || std::isinf(largest)) {
        const auto bad = std::find_if(block.begin(), block.end(),
                                      [&](float x) { return nan ? std::isnan(x) : std::isinf(x); });
        throw Error("data[" +
                    std::to_string(first + static_cast<std::size_t>(bad - block.begin())) +
                    "] = " + (nan ? "nan" : "inf") + ": must be a finite number");
    }
    return largest;
}

void refuse_nan(std::span<const float> data) {
    const auto bad = std::find_if(data.begin(), data.end(), [](float x) { return std::isnan(x); });
    if (bad != data.end()) {
        throw Error("data[" + std::to_string(bad - data.begin()) + "] = nan: must be a number");
    }
}

}  // namespace

std::string_view to_string(Granularity granularity) {
    return kGranularities.at(static_cast<std::size_t>(granularity)).name;
}

Granularity granularity_from(std::string_view name) {
    for (const GranularityName& known : kGranularities) {
        if (known.name == name) {
            return known.granularity;
        }
    }
    throw Error("granularity = " + std::string(name) +
                ": must be per_tensor, per_channel or per_token");
}

double scale_of(double absmax, int base) {
    const double limit = code_limit(base);
    if (!(absmax >= 0.0) || std::isinf(absmax)) {
        throw Error("absmax = " + std::to_string(absmax) + ": must be 0 or more, and finite");
    }
    return absmax == 0.0 ? 1.0 : absmax / limit;
}

std::int32_t quantize_value(float x, double scale, int base) {
    const double limit = code_limit(base);
    if (std::isnan(x)) {
        throw Error("x = nan: must be a number");
    }
    if (!(scale > 0.0) || std::isinf(scale)) {
        throw Error("scale = " + std::to_string(scale) + ": must be more than 0, and finite");
    }
    return round_clamped(static_cast<double>(x) / scale, limit);
}

Quantized quantize(std::span<const float> data, std::size_t rows, std::size_t columns, int base,
                   Granularity granularity, double absmax) {
    const double limit = code_limit(base);
    std::size_t size = 0;
    if (__builtin_mul_overflow(rows, columns, &size) || size != data.size()) {
        throw Error("shape = " + std::to_string(rows) + " x " + std::to_string(columns) +
                    ": must hold the " + std::to_string(data.size()) + " values given");
    }
    const bool whole = granularity == Granularity::per_tensor;
    if (absmax != 0.0 && !whole) {
        throw Error("absmax = " + std::to_string(absmax) + ": must be 0 for " +
                    std::string(to_string(granularity)) + ", which measures every row");
    }

    Quantized result;
    result.base = base;
    result.rows = rows;
    result.columns = columns;
    result.values.resize(size);
    const std::size_t blocks = whole ? 1 : rows;
    const std::size_t length = whole ? size : columns;
    if (absmax != 0.0) {
        refuse_nan(data);
    }
    for (std::size_t b = 0; b < blocks; ++b) {
        const std::span<const float> block = data.subspan(b * length, length);
        const double scale = scale_of(absmax != 0.0 ? absmax : measure(block, b * length), base);
        result.scales.push_back(scale);
        std::int32_t* out = result.values.data() + b * length;
        for (std::size_t i = 0; i < length; ++i) {
            out[i] = round_clamped(static_cast<double>(block[i]) / scale, limit);
        }
    }
    return result;
}

}  // namespace qrazor::model
