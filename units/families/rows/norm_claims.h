// What the modules of families/rows/norm_text.h are equal to: plain descriptions.
#pragma once
#include <string>

#include "families/rows/claims.h"

namespace qrazor::units {

// A left-normalising parse; `masked`: the bits beside a beat say which of its values count.
RowPassClaims parse_claims(int lanes, bool masked);
RowPassClaims mean_claims();
// Sum of squares and inverse root; `shift`: the row's in Verilog, in beat_i of the fold.
RowPassClaims root_claims(const gen::Config& config, const std::string& shift);

}  // namespace qrazor::units
