// Combinational parts of bf16_softmax that do not hang on its sizes.
#pragma once
#include "families/words.h"
#include "qrazor/gen/parts.h"
#include "qrazor/model/bf16_softmax.h"

namespace qrazor::units::bf16_softmax {

constexpr int kBf16Significand = model::kBf16Mantissa + 1;

gen::parts::Files fixed_part();       // `bf16_fixed`: a logit to fixed point
gen::parts::Files power_part();       // `bf16_power`: 2^fraction to a significand
gen::parts::Files reciprocal_part();  // `bf16_reciprocal`: of a significand

}  // namespace qrazor::units::bf16_softmax
