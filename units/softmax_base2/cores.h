// The combinational modules of softmax_base2, and what they are made of.
#pragma once
#include <string>

#include "families/words.h"
#include "qrazor/gen/design.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"
#include "qrazor/gen/row_pass.h"
#include "qrazor/model/pwl.h"

namespace qrazor::units::softmax_base2 {

// A module, and those that it instantiates.
struct Core {
    ModuleText module;
    parts::Files files = {};
};

// `<name>`: argument_i, `width` bits behind the table's index, to value_o: the piecewise-linear
// function of that table (tables.cpp).
parts::Files table_part(const std::string& name, const std::string& what,
                        model::PwlFunction function, int width);
// The same of exp2, with the shift by a whole number.
std::string exponential_name(const Config& config);
parts::Files exponential_part(const Config& config);
parts::Files carry_round();
// Lanes that round `scaled` so, in the order of the row; from and to what are carried between
// beats.
std::string carry_text(int dropped, const std::string& scaled, const std::string& from,
                       const std::string& to);

// Text of modules. What puts the 16 bits below a sum's leading one into a new net, and its index
// into one that is there (codes.cpp).
std::string aligned_text(int width, const std::string& sum, const std::string& exponent,
                         const std::string& mantissa);
// What rounds a lane's `scaled` half up.
std::string near_text(const std::string& codes);
// The largest logit of a beat, at gen_node[1].most (logits.cpp), and what raises it.
std::string most_text();
std::string ceiling_text(const std::string& most);
// A loop over the logits of a beat: each lane's `distance` from the net `ceiling`, then `body`.
std::string logits_text(const std::string& body);
// A lane's exponential of it.
std::string exponential_text(const Config& config, int bits, const std::string& distance,
                             const std::string& to);
ModuleText logit_module(const Config& config, const std::string& name, const std::string& title);
Signal logits(const Config& config);
// `logarithm` = log2 of the sum of exponentials `sum`, less 16; what adds it to a lane's `distance`
// (`moved`), and makes of it a code or, with carry, what becomes one (logarithm.cpp).
std::string logarithm_text(const Config& config, const std::string& sum);
std::string probability_text(const Config& config);
parts::Files logarithm_parts(const Config& config);
// `sum` = a beat's `exponentials` and the sum before it.
Written sum_of_exponentials(const Config& config, const std::string& before);

// Over the logits of a row (logits.cpp).
Core ceiling_core(const Config& config);       // fold: the largest
Core exponentials_core(const Config& config);  // map: of distances from it
Core distances_core(const Config& config);     // map: these distances

// The same where they are relative to a running ceiling (online.cpp).
Core blocks_core(const Config& config);         // scan: codes relative to the ceiling by then
Core block_ceiling_core(const Config& config);  // fold: the ceiling that came with the last beat
Core shift_core(const Config& config);          // map: codes relative to that
Core online_core(const Config& config);         // fold: ceiling, and sum of exponentials
Core online_probabilities_core(const Config& config);  // map: less that sum's logarithm

// Over distances, in the log form (logarithm.cpp).
Core sum_core(const Config& config);            // fold: sum of exponentials
Core probabilities_core(const Config& config);  // map: exponentials less the sum's logarithm

// Over exponentials (codes.cpp).
Core codes_core(const Config& config);  // scan: what is rounded, and summed up
Core reciprocal_core(const Config& config);

}  // namespace qrazor::units::softmax_base2
