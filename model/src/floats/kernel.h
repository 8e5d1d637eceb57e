// Of razor_floats alone: what is done to a run of values by each kind of processor.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "qrazor/model/razor.h"

namespace qrazor::model::floats {

// A format and a scale, taken apart once for all groups.
struct Plan {
    int base = 16;
    int salient = 4;
    int group = 16;
    int subgroup = 16;  // the group itself where D = 0
    int subgroups = 1;
    int max_side = 0;
    int flag_bits = 4;
    int side_bits = 0;
    Rounding rounding = Rounding::half_up;
    double scale = 1.0;
    float inverse = 1.0F;  // 1 / scale, rounded: for the kernels

    Plan(const RazorFormat& format, double stage1_scale);
    int header_bits() const { return flag_bits + (max_side > 0 ? subgroups * side_bits : 0); }
    int group_bits() const { return header_bits() + group * salient; }
    bool fast() const;  // the kernels know this format and scale
};

constexpr std::size_t kNoNan = ~std::size_t{0};

// One group by double division and integers, any format. Zeros follow the `count` values.
struct ExactGroup {
    std::uint32_t flag = 0;
    std::uint8_t sides[256];
    std::uint32_t words[256];  // {sign, magnitude}

    // Returns the place of the first NaN, or kNoNan.
    std::size_t razor(const Plan& plan, const float* values, std::size_t count);
};

// `count` values, the last group of which may be short, into all bytes of its groups. Reads and
// writes nothing else. Returns the place of the first NaN, or kNoNan.
using RazorRun = std::size_t (*)(const Plan& plan, const float* values, std::size_t count,
                                 std::uint8_t* packed);
std::size_t razor_any(const Plan& plan, const float* values, std::size_t count,
                      std::uint8_t* packed);  // any format, value by value

struct Kernel {
    const char* name;
    RazorRun razor;  // where plan.fast()
};

// Those that this processor can run, the fastest last; and that one.
std::vector<const Kernel*> kernels();
const Kernel& kernel();

// razor_floats by one of them.
void razor_floats_by(const Kernel& kernel, std::span<const float> data, std::size_t rows,
                     std::size_t columns, std::span<const double> scales, const RazorFormat& format,
                     std::span<std::uint8_t> packed, int threads);

}  // namespace qrazor::model::floats
