// Plain descriptions of the modules of softmax_base2, which these are proven to equal: bodies of
// Verilog modules with their ports and parameters, and no look at how they are built.
#pragma once
#include <string>

#include "families/words.h"
#include "qrazor/gen/config.h"

namespace qrazor::units::softmax_base2 {

std::string ceiling_description(const Config& config);
std::string exponentials_description(const Config& config);
std::string distances_description(const Config& config);
std::string sum_description(const Config& config);
std::string probabilities_description(const Config& config);
std::string codes_description(const Config& config);
std::string reciprocal_description(const Config& config);
std::string blocks_description(const Config& config);
std::string block_ceiling_description(const Config& config);
std::string shift_description(const Config& config);
std::string online_description(const Config& config);
std::string online_probabilities_description(const Config& config);

}  // namespace qrazor::units::softmax_base2
