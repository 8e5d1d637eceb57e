// See in_memory.h: what an array can be, and how a converter reads one of its columns.
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <stdexcept>
#include <string>

#include "convert_columns.h"
#include "qrazor/model/in_memory.h"
#include "qrazor/support/error.h"

namespace qrazor::model::in_memory {
namespace {

constexpr int kMostRows = 4096;
constexpr int kMostBits = 14;  // of which every code fits 16 bits with its sign

constexpr std::array<WordRow<InputCode>, 4> kInputs{{
    {InputCode::twos, "twos", "int8 in two's complement: 8 planes"},
    {InputCode::sign_magnitude, "sm", "int8 as sign and magnitude: 7 planes"},
    {InputCode::flag_binned, "flag_binned", "SDR, 3 planes; groups of equal flags share a read"},
    {InputCode::per_group, "per_group", "SDR, 3 planes; a read stays inside a group"},
}};

void require(bool right, const std::string& field, const std::string& value,
             const std::string& legal) {
    if (!right) {
        throw Error(field + " = " + value + ": must be " + legal);
    }
}

void require_range(const std::string& field, int value, int least, int most,
                   const std::string& why = "") {
    require(value >= least && value <= most, field, std::to_string(value),
            std::to_string(least) + " to " + std::to_string(most) + why);
}

int top_code(const Array& array) {
    const int bits = adc_bits(array);
    return (1 << (array.is_signed ? bits - 1 : bits)) - 1;
}

}  // namespace

std::span<const WordRow<InputCode>> words_of(InputCode /*which*/) {
    return kInputs;
}

int input_planes(InputCode input) {
    switch (input) {
        case InputCode::twos:
            return 8;
        case InputCode::sign_magnitude:
            return 7;
        case InputCode::flag_binned:
        case InputCode::per_group:
            return 3;
    }
    throw std::logic_error("an encoding without planes");
}

int levels(const Array& array) {
    return (array.is_signed ? 2 : 1) * array.ones + 1;
}

double effective_bits(const Array& array) {
    return std::log2(levels(array));
}

int adc_bits(const Array& array) {
    return array.adc_bits.value_or(
        static_cast<int>(std::bit_width(static_cast<unsigned>(levels(array) - 1))));
}

void validate(const Array& array) {
    require_range("rows", array.rows, 1, kMostRows);
    require_range("ones", array.ones, 1, array.rows, " (the rows)");
    if (array.adc_bits) {
        require_range("adc_bits", *array.adc_bits, 1, kMostBits);
    }
    require(!array.is_signed || array.input != InputCode::twos, "signed", "true",
            "false where inputs are twos, whose planes have no sign");
    if (array.overcommit) {
        require(!array.is_signed, "overcommit", "true", "false where columns are signed");
        require_range("ones", array.ones, 1, 2 * top_code(array),
                      " (twice the top code, with overcommit)");
    }
}

void validate(const Imperfection& imperfection) {
    const auto in = [](const char* field, double value, double most) {
        // A NaN compares false, too.
        require(value >= 0 && value <= most, field, std::to_string(value),
                "0 to " + std::to_string(most));
    };
    in("sigma", imperfection.sigma, 1);
    in("alpha", imperfection.alpha, 1);
    in("ratio", imperfection.ratio, 1e9);
}

bool is_exact(const Array& array, const Imperfection& imperfection) {
    const int bits = adc_bits(array);
    return imperfection.alpha == 0 && imperfection.ratio == 0 && (1 << bits) >= levels(array) &&
           imperfection.sigma * ((1 << bits) - 1) * 6 < 0.5;
}

double draw(std::uint64_t seed, std::uint64_t stream, std::uint64_t read, std::uint64_t column) {
    return static_cast<double>(drawn_sum(draw_state(seed, stream, read), column)) / 65536 - 6;
}

int convert(const Array& array, const Imperfection& imperfection, int counted, int ones, double n) {
    const int top = top_code(array);
    const double full_scale = (1 << adc_bits(array)) - 1;
    double v = counted * (1 - imperfection.alpha * std::abs(counted) / array.ones);
    if (imperfection.ratio > 0) {
        v += (ones - counted) / imperfection.ratio;
    }
    v += imperfection.sigma * full_scale * n;
    return std::clamp(static_cast<int>(std::floor(v + 0.5)), array.is_signed ? -top - 1 : 0, top);
}

}  // namespace qrazor::model::in_memory
