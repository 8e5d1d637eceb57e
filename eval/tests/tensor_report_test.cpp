// Figures of a tensor, counted by hand.
#include "qrazor/eval/tensor_report.h"

#include <cmath>

#include "qrazor/support/error.h"
#include "qrazor_catch.h"

using namespace qrazor::eval;
using Catch::Matchers::Contains;

TEST_CASE("figures of a small tensor are those counted by hand") {
    // Base 8 bits, scale 1: 127 sets it. Groups of four.
    Matrix tensor(2, 4);
    tensor.values = {127, 60, -3, 0,   // flag 4: 7 (127 is 7.94, saturated), 4, 0, 0
                     7,   -6, 1,  2};  // flag 0: exact
    const TensorReport report = report_tensor(tensor, parse_rule("sdr,b8,g4", Sharing::tensor));
    CHECK(report.effective_bits == 4.75);
    CHECK(report.absmax == 127);
    CHECK(report.zero_share == 2.0 / 8);
    CHECK(report.saturated_share == 1.0 / 8);
    CHECK(report.largest_error == 15);
    REQUIRE(report.scales.size() == 8);
    CHECK(report.scales[4] == 1);
    CHECK(report.scales[0] == 1);
    REQUIRE(report.codes.size() == 16);
    CHECK(report.codes[7] == 2);   // 127 and 7
    CHECK(report.codes[14] == 1);  // -6
    const double signal = 127 * 127 + 60 * 60 + 9 + 49 + 36 + 1 + 4;
    const double noise = 15 * 15 + 4 * 4 + 9;
    CHECK(report.sqnr_db == Approx(10 * std::log10(signal / noise)));
    CHECK_THROWS_WITH(report_tensor(tensor, parse_rule("sdr@column", Sharing::row)),
                      Contains("@tensor or @row"));
    CHECK_FALSE(report_tensor(tensor, parse_rule("mxfp4", Sharing::tensor)).has_saturated);
}
