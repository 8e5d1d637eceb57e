// Verilog of bf16_softmax. A beat's exponentials are made relative to the beat's own maximum, a
// whole number, so that with logits to base 2 nothing but exponents is subtracted; they are stored
// as BF16 numbers. Meanwhile they are added up in fixed point. When the row is here, each is
// multiplied by the sum's reciprocal and rounded.
#include "families/rival_softmax/emit.h"
#include "bf16_softmax/parts.h"
#include "bf16_softmax/sizes.h"
#include "families/top_text.h"
#include "makers.h"
#include "qrazor/gen/datapath.h"
#include "qrazor/gen/interface.h"
#include "qrazor/support/text.h"

namespace qrazor::units::bf16_softmax {
namespace {

constexpr std::string_view kWindow = R"(
    localparam PowerWidth = 14;  // bits of an exponential: neither sign nor highest exponent bit

    // Logits in fixed point. Infinity and NaN with a sign do not count.
    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_fixed
            wire [15:0] value;
            wire [23:0] number;
            wire        counts;
            assign value  = beat_i[k*16 +: 16];
            assign counts = beat_i[Lanes*16 + k] & ~(&value[15:7]);
            bf16_fixed u_fixed (
                .value_i (value),
                .number_o(number)
            );
        end
    endgenerate

    // The largest whole part. With the sign inverted the least logit is 0, which stands for those
    // that do not count, too. Node 1 is the largest of all, node n of nodes 2n and 2n+1.
    genvar n;
    generate
        for (n = 2*Lanes - 1; n > 0; n = n - 1) begin : gen_node
            wire [15:0] most;
            if (n >= Lanes) begin : gen_logit
                assign most = {~gen_fixed[n-Lanes].number[23], gen_fixed[n-Lanes].number[22:8]}
                            & {16{gen_fixed[n-Lanes].counts}};
            end else begin : gen_larger
                assign most = (gen_node[2*n].most > gen_node[2*n+1].most) ? gen_node[2*n].most
                                                                         : gen_node[2*n+1].most;
            end
        end
    endgenerate
    assign result_o[Lanes*PowerWidth +: 16] = gen_node[1].most;

    // 2 to the fraction is a significand, the whole part below the largest one an exponent: 127 is
    // 2^0, and 0 is too small to be a number.
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [15:0] below;
            wire [6:0]  mantissa;
            wire        near;
            assign below = gen_node[1].most
                         - {~gen_fixed[k].number[23], gen_fixed[k].number[22:8]};
            assign near  = gen_fixed[k].counts & ~(|below[15:7]);
            bf16_power u_power (
                .fraction_i(gen_fixed[k].number[7:0]),
                .mantissa_o(mantissa)
            );
            assign result_o[k*PowerWidth +: PowerWidth] =
                {~below[6:0], mantissa} & {PowerWidth{near}};
        end
    endgenerate
)";

constexpr std::string_view kSum = R"(
    localparam PowerWidth = 14;  // bits of an exponential: neither sign nor highest exponent bit
    localparam OneWidth   = @one@;  // of one in fixed point, below 2
    localparam SumWidth   = @sum@;  // of a row's sum, below 2 * the longest row

    // The beat's exponentials in fixed point, together.
    wire [Lanes*OneWidth-1:0] aligned;
    genvar n;
    generate
        for (n = 0; n < Lanes; n = n + 1) begin : gen_aligned
            assign aligned[n*OneWidth +: OneWidth] =
                {1'b1, beat_i[n*PowerWidth +: 7], {(OneWidth-8){1'b0}}}
                    >> ~beat_i[n*PowerWidth + 7 +: 7];
        end
    endgenerate
    reg [SumWidth-1:0] beat;
    integer            k;
    always @* begin
        beat = {SumWidth{1'b0}};
        for (k = 0; k < Lanes; k = k + 1) begin
            beat = beat + {{(SumWidth-OneWidth){1'b0}}, aligned[k*OneWidth +: OneWidth]};
        end
    end

    // Of the beat and of the row so far, what has the smaller maximum is shifted to the other's.
    wire [15:0]         own;
    wire [15:0]         held;
    wire [16:0]         over;
    wire                grows;
    wire [15:0]         apart;
    wire [SumWidth-1:0] row;
    wire [SumWidth-1:0] smaller;
    wire [SumWidth-1:0] larger;
    assign own     = beat_i[Lanes*PowerWidth +: 16];
    assign held    = state_i[SumWidth +: 16];
    assign over    = {1'b0, held} - {1'b0, own};
    assign grows   = over[16];
    assign apart   = (over[15:0] ^ {16{grows}}) + {15'd0, grows};
    assign row     = state_i[SumWidth-1:0];
    assign smaller = grows ? row : beat;
    assign larger  = grows ? beat : row;
    assign next_o  = {grows ? own : held, larger + (smaller >> apart)};
)";

constexpr std::string_view kNorm = R"(
    localparam PowerWidth = 14;  // bits of an exponential: neither sign nor highest exponent bit
    localparam SumWidth   = @sum@;  // of a row's sum
    localparam Low        = @low@;  // bits of it that are too low for the table
    localparam TopWidth   = @top@;  // the others: 1 is 2^8 of them
    localparam PlaceWidth = @place@;  // bits of a place above 1

    // The place of the sum's leading one above 2^0, and the eight bits behind it.
    wire [TopWidth-1:0]   top;
    reg  [PlaceWidth-1:0] place;
    reg  [PlaceWidth-1:0] candidate;
    integer               n;
    assign top = stat_i[SumWidth-1:Low];
    always @* begin
        place     = {PlaceWidth{1'b0}};
        candidate = {PlaceWidth{1'b0}};
        for (n = 9; n < TopWidth; n = n + 1) begin
            candidate = candidate + @step@;
            if (top[n]) begin
                place = candidate;
            end
        end
    end
    wire [TopWidth-1:0] behind;
    wire [7:0]          reciprocal;
    wire                one;
    wire                unused_sum;
    assign behind     = top >> place;
    assign one        = ~(|behind[7:0]);  // a reciprocal of 1, not below it
    assign unused_sum = &{1'b0, behind[TopWidth-1:8], stat_i[Low-1:0]};
    bf16_reciprocal u_reciprocal (
        .behind_i     (behind[7:0]),
        .significand_o(reciprocal)
    );

    // By how much all exponents fall: the beat's maximum is below the row's, the sum above 1. They
    // rise by the negative of it, and fall by one more where the reciprocal is below 1.
    wire [15:0] apart;
    wire [16:0] falls;
    wire        far;
    wire [7:0]  rises;
    assign apart = stat_i[SumWidth +: 16] - beat_i[Lanes*PowerWidth +: 16];
    assign falls = {1'b0, apart} + {{(17-PlaceWidth){1'b0}}, place};
    assign far   = |falls[16:7];
    assign rises = {1'b1, ~falls[6:0]} + {7'd0, one};

    // A product is 1 to 4, and rounded to nearest, ties to even; a significand of 2 carries into
    // the exponent. Without an exponent above 0 there is no number.
    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [15:0] product;
            wire        high;
            wire [7:0]  exponent;
            wire [6:0]  kept;
            wire        half;
            wire        more;
            wire [13:0] rounded;
            wire        number;
            product_8x8 u_product (
                .a_i      ({1'b1, beat_i[k*PowerWidth +: 7]}),
                .b_i      (reciprocal),
                .product_o(product)
            );
            assign high     = product[15];
            assign exponent = {1'b0, beat_i[k*PowerWidth + 7 +: 7]} + rises + {7'd0, high};
            assign kept     = high ? product[14:8] : product[13:7];
            assign half     = high ? product[7] : product[6];
            assign more     = (|product[5:0]) | (high & product[6]) | kept[0];
            assign rounded  = {exponent[6:0], kept} + {13'd0, half & more};
            assign number   = ~far & ~exponent[7] & (|exponent[6:0]);
            assign result_o[k*16 +: 16] = {2'b00, rounded & {14{number}}};
        end
    endgenerate
)";

constexpr std::string_view kInstance = R"(
    // What a beat's own maximum makes of its logits.
    wire [@window@-1:0] window;
    bf16_softmax_window #(
        .Lanes(Lanes)
    ) u_window (
        .beat_i  ({mask_i, value_i}),
        .result_o(window)
    );
)";

ModuleText core(const Config& c, const std::string& name, const std::vector<std::string>& purpose) {
    ModuleText m;
    m.name = name;
    m.purpose = purpose;
    m.parameters = {fixed_parameter("Lanes", c.lanes, "values a beat")};
    return m;
}

struct Cores {
    ModuleText window;
    ModuleText sum;
    ModuleText norm;
};

Signal words(const Config& c, int bits) {
    return {"{mask_i, value_i}", "Lanes*" + number(bits), c.lanes * bits};
}

Cores cores(const Config& c, const Sizes& size) {
    const Signal window = signal("window", size.window);
    const Signal state = signal("", model::kBf16Whole + size.sum);
    const int low = size.fraction - model::kBf16Reciprocals;
    const int places = size.sum - size.fraction;
    const int place = std::max(1, bits_to(places - 1));
    Cores out{core(c, "bf16_softmax_window",
                   {"exponentials of a beat, 2^(logit - the beat's maximum), and that maximum,",
                    "rounded down to a whole number. Combinational."}),
              core(c, "bf16_softmax_sum",
                   {"sum of a row's exponentials, relative to the largest maximum so far.",
                    "Combinational."}),
              core(c, "bf16_softmax_norm",
                   {"exponentials times the reciprocal of their sum. Combinational."})};
    const Signal beat = words(c, kWord + 1);
    out.window.ports = {input_port("beat_i", 1, beat.bits, beat.width, "{mask, logits}"),
                        output_port("result_o", 1, window.bits, window.width,
                                    "{maximum, exponentials without sign and highest bit}")};
    out.window.body = std::string(kWindow);
    out.window.title = "exponentials";
    out.sum.ports = fold_ports(window, state);
    out.sum.body =
        substitute(kSum, {{"one", number(size.fraction + 1)}, {"sum", number(size.sum)}});
    out.sum.title = "sum";
    out.norm.ports = map_ports(window, state, words(c, kWord));
    out.norm.body = substitute(kNorm, {{"sum", number(size.sum)},
                                       {"low", number(low)},
                                       {"top", number(size.sum - low)},
                                       {"place", number(place)},
                                       {"step", number(place) + "'d1"}});
    out.norm.title = "normalization";
    return out;
}

Written pass_and_window(const Config& c, const Sizes& size, const Cores& all, RowStream& out) {
    const Signal window = signal("window", size.window);
    const Signal state = signal("", model::kBf16Whole + size.sum);
    const RowCore first = row_map(all.window);
    Written pass = row_pass({"soft", "While exponentials are stored, their sum is made.",
                             row_fold(all.sum), row_map(all.norm), state, words(c, kWord)},
                            {"valid_i", "ready_o", "last_i", window}, out);
    Written body;
    body += std::vector<SourceFile>{first.file};
    body += std::string_view(substitute(kInstance, {{"window", number(size.window)}}));
    body += pass;
    body.signals.push_back(window);
    Signal taken = words(c, kWord + 1);
    taken.meaning = Meaning::row_beat;
    body.take(taken, "u_window", "beat_i");
    Signal given = window;
    given.meaning = Meaning::row_result;
    body.give(given, "u_window", "result_o");
    return body;
}

}  // namespace

Emission emit(const Design& design) {
    const Config& c = design.config();
    const Sizes size(c);
    RowStream normed;
    Written body;
    body += fixed_part();
    body += power_part();
    body += reciprocal_part();
    body += array_product_part("product_8x8", kBf16Significand, kBf16Significand);
    body += pass_and_window(c, size, cores(c, size), normed);
    body += row_register(normed, {"value_o"});

    ModuleText m = top_text(design);
    m.purpose = {
        "softmax of rows of base-2 logits in BF16: exponentials, reciprocal and result are",
        "BF16 numbers, the sum is fixed point. What integer softmax replaces, built to",
        "hold ours against."};
    m.body = body.text;
    return emission(body, m.file());
}

}  // namespace qrazor::units::bf16_softmax
