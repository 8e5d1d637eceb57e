// What is done over the logits of a row: their ceiling, distances from it, exponentials of these.
#include "makers.h"
#include "qrazor/gen/datapath.h"
#include "qrazor/gen/interface.h"
#include "qrazor/support/text.h"
#include "softmax_base2/cores.h"
#include "softmax_base2/sizes.h"

namespace qrazor::units::softmax_base2 {
namespace {

constexpr std::string_view kWidths = R"(
    localparam KeyWidth = ActWidth - Fraction + 1;  // of whole numbers, less the least logit
)";

constexpr std::string_view kMost = R"(
    // What a logit is raised to depends on its whole part and on whether there is more: the rest is
    // not compared. With the sign inverted the least logit is 0, which stands for masked ones, too.
    // Node 1 is the largest of all, node n of nodes 2n and 2n+1.
    genvar n;
    generate
        for (n = 2*Lanes - 1; n > 0; n = n - 1) begin : gen_node
            wire [KeyWidth-1:0] most;
            if (n >= Lanes) begin : gen_logit
                wire [ActWidth-1:0] value;
                assign value = beat_i[(n-Lanes)*ActWidth +: ActWidth];
                assign most  = {~value[ActWidth-1], value[ActWidth-2:Fraction],
                                |value[Fraction-1:0]}
                             & {KeyWidth{beat_i[Lanes*ActWidth + n - Lanes]}};
            end else begin : gen_larger
                assign most = (gen_node[2*n].most > gen_node[2*n+1].most) ? gen_node[2*n].most
                                                                         : gen_node[2*n+1].most;
            end
        end
    endgenerate
)";

constexpr std::string_view kCeiling = R"(
    assign next_o = (gen_node[1].most > state_i) ? gen_node[1].most : state_i;
)";

constexpr std::string_view kRaised = R"(
    // Raised to a whole number.
    wire [KeyWidth-1:0] ceiling;
    assign ceiling = {1'b0, @most@[KeyWidth-1:1]} + {{(KeyWidth-1){1'b0}}, @most@[0]};
)";

constexpr std::string_view kLogitLanes = R"(
    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [ActWidth-1:0] value;
            wire [ActWidth:0]   below;
            wire                far;
            wire [Fraction+4:0] distance;
            assign value    = beat_i[k*ActWidth +: ActWidth];
            assign below    = {ceiling, {Fraction{1'b0}}}
                            - {1'b0, ~value[ActWidth-1], value[ActWidth-2:0]};
            assign far      = ~beat_i[Lanes*ActWidth + k] | (|below[ActWidth:Fraction+5]);
            assign distance = below[Fraction+4:0] | {(Fraction+5){far}};
@body@        end
    endgenerate
)";

constexpr std::string_view kToDistance = R"(
            assign result_o[k*(Fraction+5) +: Fraction+5] = distance;
)";

constexpr std::string_view kToExponential = R"(
            @exp@ #(
                .Bits(@bits@)
            ) u_exp (
                .distance_i(@distance@),
                .scaled_o  (@to@[k*(@bits@+1) +: @bits@+1])
            );
)";

}  // namespace

Signal logits(const Config& c) {
    return signal("beat_i", c.lanes * (c.act_width + 1));
}

ModuleText logit_module(const Config& c, const std::string& name, const std::string& title) {
    ModuleText m;
    m.name = name + logit_sizes(c);
    m.title = title;
    m.parameters = {fixed_parameter("ActWidth", c.act_width, "bits of a logit"),
                    fixed_parameter("Fraction", c.value_fraction, "fraction bits of a logit"),
                    fixed_parameter("Lanes", c.lanes, "values a beat")};
    m.body = kWidths;
    return m;
}

std::string most_text() {
    return std::string(kMost);
}

std::string ceiling_text(const std::string& most) {
    return substitute(kRaised, {{"most", most}});
}

std::string logits_text(const std::string& body) {
    return substitute(kLogitLanes, {{"body", body.substr(1)}});
}

std::string exponential_text(const Config& c, int bits, const std::string& distance,
                             const std::string& to) {
    return substitute(
        kToExponential,
        {{"exp", exponential_name(c)}, {"bits", text(bits)}, {"distance", distance}, {"to", to}});
}

Core ceiling_core(const Config& c) {
    ModuleText m = logit_module(c, "softmax_ceiling", "ceiling");
    m.purpose = {"the largest logit of a row: its whole part, and whether there is more.",
                 "Combinational: the fold of a pass over the row. A beat is {mask, values}."};
    m.ports = fold_ports(logits(c), signal("state_i", key_width(c)));
    m.body += std::string(kMost) + std::string(kCeiling);
    return {m};
}

Core exponentials_core(const Config& c) {
    const int bits = exponential_bits(c);
    ModuleText m =
        logit_module(c, "softmax_exponentials_q" + text(exponential_bits(c)), "exponentials");
    m.purpose = {"2^-(distance from the row's ceiling) of each logit, combinational."};
    m.ports = map_ports(logits(c), signal("stat_i", key_width(c)),
                        signal("result_o", c.lanes * (bits + 1)));
    m.body +=
        ceiling_text("stat_i") + logits_text(exponential_text(c, bits, "distance", "result_o"));
    return {m, exponential_part(c)};
}

Core distances_core(const Config& c) {
    ModuleText m = logit_module(c, "softmax_distances", "distances");
    m.purpose = {"how far each logit is below the row's ceiling, combinational.",
                 "What is masked is farthest."};
    m.ports = map_ports(logits(c), signal("stat_i", key_width(c)),
                        signal("result_o", c.lanes * distance_width(c)));
    m.body += ceiling_text("stat_i") + logits_text(std::string(kToDistance));
    return {m};
}

}  // namespace qrazor::units::softmax_base2
