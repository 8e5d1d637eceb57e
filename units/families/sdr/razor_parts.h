// The parts of sdr_compress, sdr_decompress and dec_dot that handle one value or one group.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "families/sdr/sdr.h"
#include "families/words.h"
#include "qrazor/gen/datapath.h"

namespace qrazor::units {

parts::Files sdr_magnitude();                      // sign and magnitude of a base value
parts::Files sdr_flag();                           // leading one of a group to its flag
parts::Files sdr_round(model::Rounding rounding);  // `sdr_round_<rounding>`: one code
parts::Files razor_shift();                        // drops low bits
parts::Files sdr_expand();                         // one code back to a base value
parts::Files flag_less_side();                     // flag - side

std::vector<std::pair<std::string, std::string>> razor_checks(const Config& config);

}  // namespace qrazor::units
