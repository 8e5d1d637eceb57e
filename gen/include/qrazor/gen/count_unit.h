// What the number at a port is worth: where its binary point stands, and what it is a multiple of.
#pragma once
#include <string>
#include <vector>

namespace qrazor::gen {

// One count is 2^log2 times all factors in `of`. A factor is what the unit does not see (a step of
// a quantizer, an outer scale: see docs/interfaces.md) or a function of other ports ("2^flag_o").
struct CountUnit {
    int log2 = 0;
    std::vector<std::string> of = {};
    bool floating = false;   // an IEEE single, of 16 bits BF16: what its 1.0 is worth
    std::string power = {};  // log2 in the module's parameters, where it follows from them
};

// "2^-20 * act outer scale * weight outer scale", "act step * weight step", "1".
std::string to_text(const CountUnit& unit);
// "one count of acc_o is 2^-20"; "acc_o is the value itself" of a float without factors.
std::string sentence(const CountUnit& unit, const std::string& port);

// Factors that several units have.
inline constexpr const char* kActStep =
    "act step";  // what a count of an activation's integer is worth
inline constexpr const char* kWeightStep = "weight step";
inline constexpr const char* kBaseStep = "base step";  // the same of the values that are razored
inline constexpr const char* kOneBit =
    "one bit";  // of a number of bits by which others are shifted

}  // namespace qrazor::gen
