// The forms of one pass less: relative to a ceiling that only grows.
#include "makers.h"
#include "qrazor/gen/datapath.h"
#include "qrazor/gen/interface.h"
#include "qrazor/gen/tree.h"
#include "qrazor/support/text.h"
#include "softmax_base2/cores.h"
#include "softmax_base2/sizes.h"

namespace qrazor::units::softmax_base2 {
namespace {

// The state's ceiling is `before`.
constexpr std::string_view kGrows = R"(
    // The block's ceiling and the largest of those before it, whole numbers less the least logit.
    wire [KeyWidth-1:0] own;
    wire [KeyWidth-1:0] before_it;
    wire [KeyWidth-1:0] ceiling;
    wire                grows;
    assign own       = {1'b0, gen_node[1].most[KeyWidth-1:1]}
                     + {{(KeyWidth-1){1'b0}}, gen_node[1].most[0]};
    assign before_it = state_i[@low@ +: KeyWidth];
    assign grows     = own > before_it;
    assign ceiling   = grows ? own : before_it;
)";

std::string grows_text(int low) {
    return substitute(kGrows, {{"low", text(low)}});
}

}  // namespace

Core blocks_core(const Config& c) {
    const int bits = model::kCarryFraction;
    const int dropped = carry_width(c);
    const int key = key_width(c);
    ModuleText m = logit_module(c, "softmax_blocks_p" + text(c.code_width), "codes of a block");
    m.parameters.push_back(fixed_parameter("CodeWidth", c.code_width, "bits of a code"));
    m.purpose = {"codes of a beat relative to the ceiling by then, combinational.",
                 "What is carried is relative to it, too: dropped where it grows."};
    m.ports = {input_port("beat_i", 1, logits(c).bits, logits(c).width, "a beat of the row"),
               input_port("state_i", 1, key + dropped, text(key + dropped),
                          "{ceiling, carried} before it, 0 at first"),
               output_port("next_o", 1, key + dropped, text(key + dropped), "the same with it"),
               output_port("result_o", 1, key + c.lanes * c.code_width,
                           text(key + c.lanes * c.code_width), "{ceiling, codes}")};
    m.body += most_text() + grows_text(dropped) + "\n    wire [Lanes*" + text(bits + 1) +
              "-1:0] exponentials;" +
              logits_text(exponential_text(c, bits, "distance", "exponentials")) +
              "\n    wire [Lanes*CodeWidth-1:0] codes;\n    wire [" + text(dropped - 1) +
              ":0] kept;\n    assign kept = state_i[" + text(dropped - 1) + ":0] & {" +
              text(dropped) + "{~grows}};\n" +
              carry_text(dropped, "exponentials", "kept", "next_o[" + text(dropped - 1) + ":0]") +
              "    assign next_o[" + text(dropped) +
              " +: KeyWidth] = ceiling;\n    assign result_o "
              "= {ceiling, codes};\n";
    parts::Files files = exponential_part(c);
    parts::append(files, carry_round());
    return {m, files};
}

Core block_ceiling_core(const Config& c) {
    const int key = key_width(c);
    const int codes = c.lanes * c.code_width;
    ModuleText m;
    m.title = "ceiling of the blocks";
    m.name = "softmax_block_ceiling_k" + text(key) + "_c" + text(codes);
    m.purpose = {"the ceiling that came with the last beat, combinational: no later one is less."};
    m.ports = fold_ports(signal("beat_i", codes + key), signal("state_i", key));
    m.body = "\n    assign next_o = beat_i[" + text(codes + key - 1) + ":" + text(codes) +
             "];\n\n    wire unused_beat;\n    assign unused_beat = &{1'b0, state_i, beat_i[" +
             text(codes - 1) + ":0]};\n";
    return {m};
}

Core shift_core(const Config& c) {
    const int key = key_width(c);
    ModuleText m;
    m.title = "shift to the ceiling";
    m.name = "softmax_shift_k" + text(key) + "_p" + text(c.code_width) + "_l" + text(c.lanes);
    m.purpose = {
        "codes relative to the ceiling by then, relative to that of the row, "
        "combinational.",
        "As many bits more are kept, and a 0 for half a count."};
    m.parameters = {fixed_parameter("CodeWidth", c.code_width, "bits of a code"),
                    fixed_parameter("Lanes", c.lanes, "values a beat")};
    m.ports = map_ports(signal("beat_i", c.lanes * c.code_width + key), signal("stat_i", key),
                        signal("result_o", c.lanes * (2 * c.code_width + 1)));
    m.body = substitute(R"(
    // The same for all codes of a beat.
    wire [@key@-1:0] shift;
    assign shift = stat_i - beat_i[Lanes*CodeWidth +: @key@];

    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [2*CodeWidth-1:0] code;
            assign code = {beat_i[k*CodeWidth +: CodeWidth], {CodeWidth{1'b0}}};
            assign result_o[k*(2*CodeWidth+1) +: 2*CodeWidth+1] = {code >> shift, 1'b0};
        end
    endgenerate
)",
                        {{"key", text(key)}});
    return {m};
}

Core online_core(const Config& c) {
    const int width = sum_width(c);
    const int key = key_width(c);
    ModuleText m = logit_module(c, "softmax_online_w" + text(width), "ceiling and sum");
    m.purpose = {
        "ceiling of a row by now, and the sum of its exponentials relative to that,",
        "combinational. The sum is cut where the ceiling grows. A state is {ceiling, sum}."};
    m.ports = fold_ports(logits(c), signal("state_i", key + width));
    m.body += most_text() + grows_text(width) + "\n    wire [17*Lanes-1:0] exponentials;" +
              logits_text(exponential_text(c, kSumFraction, "distance", "exponentials")) +
              "\n    wire [KeyWidth-1:0] shift;\n    wire [" + text(width - 1) +
              ":0] kept;\n    assign shift = ceiling - before_it;\n    assign kept  = state_i[" +
              text(width - 1) + ":0] >> shift;\n";
    const Written total = sum_of_exponentials(c, "kept");
    m.body += total.text + "    assign next_o = {ceiling, sum};\n";
    parts::Files files = exponential_part(c);
    parts::append(files, total.files);
    return {m, files};
}

Core online_probabilities_core(const Config& c) {
    const int width = sum_width(c);
    const int key = key_width(c);
    ModuleText m = logit_module(c,
                                std::string("softmax_online_probabilities") +
                                    (is_carry(c) ? "_carry_p" : "_near_p") + text(c.code_width) +
                                    "_w" + text(width),
                                "probabilities");
    if (!is_carry(c)) {
        m.parameters.push_back(fixed_parameter("CodeWidth", c.code_width, "bits of a code"));
    }
    m.purpose = {
        "2^-(distance from the ceiling + log2 of the row's sum) of each logit, "
        "combinational."};
    m.ports =
        map_ports(logits(c), signal("stat_i", key + width),
                  signal("result_o", c.lanes * (is_carry(c) ? scaled_width(c) : c.code_width)));
    m.body += "\n    wire [KeyWidth-1:0] ceiling;\n    wire [" + text(width - 1) +
              ":0] row_sum;\n    assign {ceiling, row_sum} = stat_i;\n" +
              logarithm_text(c, "row_sum") + logits_text(probability_text(c));
    return {m, logarithm_parts(c)};
}

}  // namespace qrazor::units::softmax_base2
