// Verilog of ita_softmax. An exponential is a one, shifted by how many whole numbers a logit is
// below the maximum so far, rounded; what is summed up is shifted where the maximum grows. When the
// row is here, the sum is inverted once, and each logit shifts the inverse.
#include "families/rival_softmax/emit.h"
#include "families/top_text.h"
#include "ita_softmax/sizes.h"
#include "makers.h"
#include "qrazor/gen/datapath.h"
#include "qrazor/gen/interface.h"
#include "qrazor/support/text.h"

namespace qrazor::units::ita_softmax {
namespace {

constexpr std::string_view kSum = R"(
    localparam SumWidth = @sum@;  // bits of a row's sum
    localparam Whole = ActWidth - Fraction + 1;  // bits of a distance in whole numbers
    localparam [ActWidth:0] Half = 1 << (Fraction - 1);

    wire [ActWidth-1:0] held;
    wire [ActWidth-1:0] most;
    wire [ActWidth:0]   grown;
    wire [SumWidth-1:0] row;
    wire                unused_grown;
    assign held  = state_i[SumWidth +: ActWidth];
    assign most  = (gen_node[1].most > held) ? gen_node[1].most : held;
    assign grown = {1'b0, most} - {1'b0, held} + Half;
    assign row   = state_i[SumWidth-1:0] >> grown[ActWidth:Fraction];
    assign unused_grown = &{1'b0, grown[Fraction-1:0]};

    // One of each logit, shifted.
    wire [Lanes*(CodeWidth+1)-1:0] ones;
    genvar                         k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [ActWidth-1:0] value;
            wire [ActWidth:0]   below;
            wire [Whole-1:0]    whole;
            wire                unused_below;
            assign value = beat_i[k*ActWidth +: ActWidth];
            assign below = {1'b0, most} - {1'b0, ~value[ActWidth-1], value[ActWidth-2:0]} + Half;
            assign whole = below[ActWidth:Fraction];
            assign unused_below = &{1'b0, below[Fraction-1:0]};
            assign ones[k*(CodeWidth+1) +: CodeWidth+1] =
                {beat_i[Lanes*ActWidth + k], {CodeWidth{1'b0}}} >> whole;
        end
    endgenerate

    reg [SumWidth-1:0] sum;
    integer            j;
    always @* begin
        sum = row;
        for (j = 0; j < Lanes; j = j + 1) begin
            sum = sum + {{(SumWidth-CodeWidth-1){1'b0}}, ones[j*(CodeWidth+1) +: CodeWidth+1]};
        end
    end
    assign next_o = {most, sum};
)";

constexpr std::string_view kNorm = R"(
    localparam SumWidth = @sum@;  // bits of a row's sum
    localparam Whole = ActWidth - Fraction + 1;  // bits of a distance in whole numbers
    localparam [ActWidth:0] Half = 1 << (Fraction - 1);

    wire [CodeWidth-1:0] inverse;
    ita_divider u_divider (
        .divisor_i (stat_i[SumWidth-1:0]),
        .quotient_o(inverse)
    );

    // Behind the shift the lowest bit is half a count: of what is not shifted there is none.
    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [ActWidth-1:0] value;
            wire [ActWidth:0]   below;
            wire [Whole-1:0]    whole;
            wire [CodeWidth:0]  halves;
            wire                unused_below;
            assign value  = beat_i[k*ActWidth +: ActWidth];
            assign below  = {1'b0, stat_i[SumWidth +: ActWidth]}
                          - {1'b0, ~value[ActWidth-1], value[ActWidth-2:0]} + Half;
            assign whole  = below[ActWidth:Fraction];
            assign halves = {inverse & {CodeWidth{beat_i[Lanes*ActWidth + k]}}, 1'b0} >> whole;
            assign unused_below = &{1'b0, below[Fraction-1:0]};
            assign result_o[k*CodeWidth +: CodeWidth] =
                halves[CodeWidth:1] + {{(CodeWidth-1){1'b0}}, halves[0]};
        end
    endgenerate
)";

}  // namespace

Emission emit(const Design& design) {
    const Config& c = design.config();
    const int sum = sum_width(c);
    const Signal state{"", "ActWidth + " + number(sum), c.act_width + sum};
    const Signal result{"", "Lanes*CodeWidth", c.lanes * c.code_width};
    const std::vector<Substitution> words{{"sum", number(sum)}};

    ModuleText fold = rival_core(c, "ita_sum",
                                 {"maximum of a row so far, and the sum of powers of two below it.",
                                  "Combinational. A beat is {mask, logits}."});
    fold.ports = fold_ports(logit_beat(c), state);
    fold.body = largest_tree() + substitute(kSum, words);
    fold.title = "sum";
    ModuleText map = rival_core(c, "ita_norm",
                                {"the inverse of a row's sum, shifted by each logit. "
                                 "Combinational."});
    map.ports = map_ports(logit_beat(c), state, result);
    map.body = substitute(kNorm, words);
    map.title = "normalization";

    RowStream coded;
    Written body;
    body += divider_part("ita_divider", (std::int64_t{1} << c.code_width) - 1, c.code_width, sum);
    body += row_pass({"soft", "While logits are stored, powers of two are summed up.",
                      row_fold(fold), row_map(map), state, result},
                     row_input(logit_beat(c)), coded);
    body += row_register(coded, {"code_o"});

    ModuleText m = top_text(design);
    m.purpose = {
        "softmax of rows of base-2 logits as ITA has it (arXiv 2307.03493): exponentials are",
        "powers of two, their sum is inverted once a row. What others have published, built",
        "to hold ours against; it divides."};
    m.body = body.text;
    return emission(body, m.file());
}

}  // namespace qrazor::units::ita_softmax
