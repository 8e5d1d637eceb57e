// The parts of sdr_compress, sdr_decompress and dec_dot that handle one value or one group.
#pragma once
#include "common.h"

namespace qrazor::gen::unit {

parts::Files sdr_magnitude();                         // sign and magnitude of a base value
parts::Files sdr_flag();                              // leading one of a group to its flag
parts::Files sdr_round(const std::string& rounding);  // `sdr_round_<rounding>`: one code
parts::Files razor_shift();                           // drops low bits
parts::Files sdr_expand();                            // one code back to a base value
parts::Files flag_less_side();                        // flag - side

Parameter fraction_parameter(int fraction);
// Parameters Base, Salient, Group [, Fraction] [, Subgroup, MaxSide], FlagWidth [, SideWidth].
std::vector<Parameter> razor_parameters(const Config& config);
std::vector<std::pair<std::string, std::string>> razor_checks(const Config& config);
void complete_razor(Config& config, std::vector<Problem>& problems);

}  // namespace qrazor::gen::unit
