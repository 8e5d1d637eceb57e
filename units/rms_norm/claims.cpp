// Two passes: the parse of a requantizer, and the root.
#include "families/rows/emsb_claims.h"
#include "families/rows/norm_claims.h"
#include "makers.h"

namespace qrazor::units::rms_norm {

void claims(ClaimWriter& w) {
    const RowWords codes =
        row_pass_claims(w, 0, row_input_words(w, {"value_i"}), emsb_claims(w.config().lanes));
    const int beside =
        static_cast<int>(codes.beat.size()) - w.config().lanes * 16;  // the row's shift
    const RowWords norm = row_pass_claims(
        w, 1, codes, root_claims(w.config(), "beat_i[Lanes*16 +: " + std::to_string(beside) + "]"));
    row_output_claims(w, 2, norm, {"norm_o"});
}

}  // namespace qrazor::units::rms_norm
