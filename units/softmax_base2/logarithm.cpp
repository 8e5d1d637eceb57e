// The log form: exponentials of distances are summed up, and the sum's logarithm is added to the
// distances.
#include "makers.h"
#include "qrazor/gen/datapath.h"
#include "qrazor/gen/interface.h"
#include "qrazor/gen/tree.h"
#include "qrazor/support/text.h"
#include "softmax_base2/cores.h"
#include "softmax_base2/sizes.h"

namespace qrazor::units::softmax_base2 {
namespace {

constexpr std::string_view kLogarithm = R"(
    // log2 of the sum, less the 16 of its unit, rounded to as many fraction bits as a distance has.
    // A row without a value that counts has none; 0 keeps its codes 0.
    wire [4:0]  index;
    wire [5:0]  whole;
    wire [16:0] fraction;
    wire [16:0] nearest;
    wire [@log_top@:0] logarithm;
    log2_mantissa u_log2 (
        .argument_i(mantissa),
        .value_o   (fraction)
    );
    assign index     = @index@;
    assign whole     = {~index[4], ~index[4], index[3:0]} & {6{|@sum@}};
    assign nearest   = fraction + 17'd@half@;
    assign logarithm = {whole, @zeros@'d0} + {@pad@'d0, nearest[16:@dropped@]};

    wire unused_nearest;
    assign unused_nearest = &{1'b0, nearest[@dropped_top@:0]};
)";

constexpr std::string_view kMoved = R"(
            // What is nearer than 0 is at 0; what is beyond 32 is as far as can be.
            wire [@wide@:0]         sum;
            wire [@distance_top@:0] moved;
            assign sum   = {2'b00, distance} + {logarithm[@wide@-1], logarithm};
            assign moved = (sum[@distance_top@:0] | {@distance@{sum[@distance@]}})
                         & {@distance@{~sum[@wide@]}};
)";

constexpr std::string_view kScaled = R"(
            wire [@bits@:0] scaled;
            @exp@ #(
                .Bits(@bits@)
            ) u_exp (
                .distance_i(moved),
                .scaled_o  (scaled)
            );
)";

constexpr std::string_view kDistanceLanes = R"(
    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [@distance@-1:0] distance;
            assign distance = beat_i[k*@distance@ +: @distance@];
@body@        end
    endgenerate
)";

}  // namespace

Written sum_of_exponentials(const Config& c, const std::string& state) {
    const int width = sum_width(c);
    parts::TreeShape shape;
    shape.name = "tree_exponentials_l" + text(c.lanes) + "_w" + text(width);
    shape.what = text(c.lanes) + " exponentials, what rounds them, and their sum so far";
    shape.lanes = c.lanes;
    shape.width = width;
    shape.column_of_bit = {0};
    for (int bit = 0; bit < kSumFraction; ++bit) {
        shape.column_of_bit.push_back(bit);
    }
    for (int bit = 0; bit < width; ++bit) {
        shape.extra_columns.push_back(bit);
    }
    Config adder;
    adder.adder = Adder::ripple;
    return tree_and_adder(adder, shape, "exponentials", "sum", nullptr, {}, {}, state);
}

Core sum_core(const Config& c) {
    const int width = sum_width(c);
    ModuleText m;
    m.title = "sum";
    m.name = "softmax_sum_f" + text(c.value_fraction) + "_l" + text(c.lanes) + "_w" + text(width);
    m.purpose = {"the sum of a row's exponentials by their distances, combinational."};
    m.parameters = {fixed_parameter("Lanes", c.lanes, "values a beat")};
    m.ports = fold_ports(signal("beat_i", c.lanes * distance_width(c)), signal("state_i", width));
    m.body =
        "\n    wire [17*Lanes-1:0] exponentials;" +
        substitute(
            kDistanceLanes,
            {{"distance", text(distance_width(c))},
             {"body", exponential_text(c, kSumFraction, "distance", "exponentials").substr(1)}});
    const Written total = sum_of_exponentials(c, "state_i");
    m.body += total.text + "    assign next_o = sum;\n";
    parts::Files files = total.files;
    parts::append(files, exponential_part(c));
    return {m, files};
}

std::string logarithm_text(const Config& c, const std::string& sum) {
    const int width = sum_width(c);
    const int exponent = exponent_width(width);
    const int log = logarithm_width(c);
    const int dropped = kSumFraction - c.value_fraction;
    const std::string index =
        exponent < 5 ? "{" + text(5 - exponent) + "'d0, exponent}" : "exponent";
    return "\n    wire [" + text(exponent - 1) + ":0] exponent;\n" +
           aligned_text(width, sum, "exponent", "mantissa") +
           substitute(kLogarithm, {{"index", index},
                                   {"sum", sum},
                                   {"log_top", text(log - 1)},
                                   {"half", text(1 << (dropped - 1))},
                                   {"zeros", text(c.value_fraction)},
                                   {"pad", text(log - (17 - dropped))},
                                   {"dropped", text(dropped)},
                                   {"dropped_top", text(dropped - 1)}});
}

std::string probability_text(const Config& c) {
    const int distance = distance_width(c);
    const int bits = exponential_bits(c);
    const std::string moved = substitute(kMoved, {{"wide", text(distance + 1)},
                                                  {"distance", text(distance)},
                                                  {"distance_top", text(distance - 1)}});
    if (is_carry(c)) {
        return moved + exponential_text(c, bits, "moved", "result_o");
    }
    return moved + substitute(kScaled, {{"exp", exponential_name(c)}, {"bits", text(bits)}}) +
           near_text("result_o");
}

parts::Files logarithm_parts(const Config& c) {
    constexpr int kIndex = 4;
    parts::Files files = exponential_part(c);
    parts::append(files,
                  table_part("log2_mantissa",
                             "log2(1 + x) for 0 <= x < 1, by a table of 16 straight segments, "
                             "combinational.",
                             model::PwlFunction::log2, kMantissa - kIndex));
    return files;
}

Core probabilities_core(const Config& c) {
    const int sum = sum_width(c);
    ModuleText m;
    m.title = "probabilities";
    m.name = std::string("softmax_probabilities") + (is_carry(c) ? "_carry" : "_near") + "_f" +
             text(c.value_fraction) + "_p" + text(c.code_width) + "_l" + text(c.lanes) + "_w" +
             text(sum);
    m.purpose = {"2^-(distance + log2 of the row's sum) of each value, combinational."};
    m.parameters = {fixed_parameter("Lanes", c.lanes, "values a beat")};
    if (!is_carry(c)) {
        m.parameters.push_back(fixed_parameter("CodeWidth", c.code_width, "bits of a code"));
    }
    m.ports =
        map_ports(signal("beat_i", c.lanes * distance_width(c)), signal("stat_i", sum),
                  signal("result_o", c.lanes * (is_carry(c) ? scaled_width(c) : c.code_width)));
    m.body = logarithm_text(c, "stat_i") +
             substitute(kDistanceLanes, {{"distance", text(distance_width(c))},
                                         {"body", probability_text(c).substr(1)}});
    return {m, logarithm_parts(c)};
}

}  // namespace qrazor::units::softmax_base2
