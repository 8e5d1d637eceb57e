// Four passes: parse, mean, parse, root.
#include "families/rows/norm_claims.h"
#include "makers.h"

namespace qrazor::units::layer_norm {

void claims(ClaimWriter& w) {
    const int lanes = w.config().lanes;
    const RowWords codes =
        row_pass_claims(w, 0, row_input_words(w, {"mask_i", "value_i"}), parse_claims(lanes, true));
    const RowWords centred = row_pass_claims(w, 1, codes, mean_claims());
    const RowWords again = row_pass_claims(w, 2, centred, parse_claims(lanes, false));
    // Both parses shifted, and the mean has 4 fraction bits.
    const RowWords norm = row_pass_claims(
        w, 3, again,
        root_claims(w.config(),
                    "$signed(beat_i[Lanes*16 + 7 +: 7]) + $signed(beat_i[Lanes*16 +: 7]) - 4"));
    row_output_claims(w, 4, norm, {"norm_o"});
}

}  // namespace qrazor::units::layer_norm
