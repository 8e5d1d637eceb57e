// See activations.h.
#include "qrazor/model/activations.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "qrazor/model/pwl.h"

namespace qrazor::model {
namespace {

constexpr std::array<WordRow<Activation>, 2> kActivations{{
    {Activation::silu, "silu", "x / (1 + e^-x)"},
    {Activation::gelu, "gelu", "x (1 + erf(x / sqrt 2)) / 2"},
}};

// Segments of 1/16 up to 4, of SiLU's tail of 1/4 up to 12; beyond, R is 0.
std::int32_t rest(Activation which, std::int32_t magnitude, int fraction) {
    const int near_width = fraction - 4;
    const int far_width = fraction - 2;
    const std::int32_t four = std::int32_t{4} << fraction;
    if (magnitude < four) {
        const PwlTable& table =
            table_of(which == Activation::silu ? PwlFunction::silu_near : PwlFunction::gelu);
        return table.at(magnitude >> near_width, magnitude & ((1 << near_width) - 1), near_width);
    }
    if (which == Activation::silu && magnitude < 3 * four) {
        const std::int32_t beyond = magnitude - four;
        return table_of(PwlFunction::silu_far)
            .at(beyond >> far_width, beyond & ((1 << far_width) - 1), far_width);
    }
    return 0;
}

}  // namespace

std::span<const WordRow<Activation>> words_of(Activation) {
    return kActivations;
}

std::int32_t activated(Activation which, std::int32_t x, int fraction) {
    return std::max(x, 0) - static_cast<std::int32_t>(rounding_shift(
                                rest(which, std::abs(x), fraction), kPwlFraction - fraction));
}

}  // namespace qrazor::model
