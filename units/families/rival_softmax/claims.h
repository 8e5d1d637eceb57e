// Descriptions that the rivals' softmax share, written from the golden model's formulas with
// integers wide enough for everything.
#pragma once
#include <string>

#include "families/claim_words.h"
#include "qrazor/model/pwl.h"

namespace qrazor::units {

// Statements: `value` = the straight segments of `table` at `argument`, an expression that is not
// negative. Uses the signed integers start, slope and part.
std::string segments_statements(const std::string& value, const std::string& argument,
                                const model::PwlTable& table, int within);

// Statements: `to` = `a` * `b`, as the sum of digits -2 to 2 of b (of `bits` bits) times a, the
// lowest digit first: in that order a proof by cases finds the same sums in a circuit. Uses the
// signed integers running, digit and d.
std::string product_statements(const std::string& to, const std::string& a, const std::string& b,
                               int bits);

}  // namespace qrazor::units
