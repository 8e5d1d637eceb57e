// One pass from value_i to the outputs, or a core between inputs and a register.
#include "families/registered/claims.h"
#include "emsb_requantizer/descriptions.h"
#include "emsb_requantizer/forms.h"
#include "families/rows/claims.h"
#include "families/rows/emsb_claims.h"
#include "makers.h"

namespace qrazor::units::emsb_requantizer {

void claims(ClaimWriter& w) {
    const gen::Config& config = w.config();
    if (!of_rows(config)) {
        registered_claims(w, core_name(config), core_description(config));
        return;
    }
    RowPassClaims pass = emsb_claims(config.lanes);
    if (razors(config)) {
        pass.map = sdr_map_description(config);
    }
    const RowWords coded = row_pass_claims(w, 0, row_input_words(w, {"value_i"}), pass);
    row_output_claims(w, 1, coded,
                      razors(config) ? std::vector<std::string>{"shift_o", "flag_o", "code_o"}
                                     : std::vector<std::string>{"shift_o", "code_o"});
}

}  // namespace qrazor::units::emsb_requantizer
