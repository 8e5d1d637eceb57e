// One pass, from value_i to the outputs.
#include "families/rows/claims.h"
#include "families/rows/emsb_claims.h"
#include "makers.h"

namespace qrazor::units::emsb_requantizer {

void claims(ClaimWriter& w) {
    const RowWords coded =
        row_pass_claims(w, 0, row_input_words(w, {"value_i"}), emsb_claims(w.config().lanes));
    row_output_claims(w, 1, coded, {"shift_o", "code_o"});
}

}  // namespace qrazor::units::emsb_requantizer
