// What holds within the integer baselines, and within what adds up integer products as they do.
#pragma once
#include <functional>

#include "families/claim_words.h"
#include "families/words.h"
#include "qrazor/algebra/claim_writer.h"

namespace qrazor::units {

// Products of act_i and weight_i, modulo 2^bits.
Polynomial integer_lane_products(const ClaimWriter& w, int bits);
// The largest magnitude of their sum.
Coefficient most_integer_beat(const Config& config);

// A beat's sum of products, at most `most`, reaches the accumulator, or 0.
void accumulated_sum_claims(ClaimWriter& w, const std::function<Polynomial(int bits)>& products,
                            Coefficient most);

// All of int_mac and int_dot.
void integer_accumulator_claims(ClaimWriter& w);

}  // namespace qrazor::units
