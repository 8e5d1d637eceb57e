// Verilog of softermax. A beat's numerators are made relative to the beat's own maximum, a whole
// number, and stored; while they are, beats' sums are brought to a common maximum by shifts. When
// the row is here, numerators are multiplied by the sum's reciprocal and shifted by both.
#include <algorithm>

#include "families/rival_softmax/emit.h"
#include "families/top_text.h"
#include "makers.h"
#include "qrazor/gen/datapath.h"
#include "qrazor/gen/interface.h"
#include "qrazor/support/text.h"
#include "softermax/sizes.h"

namespace qrazor::units::softermax {
namespace {

constexpr std::string_view kWindow = R"(
    localparam NumeratorWidth = @numerator@;  // bits of an exponential, which is below 1

    // The beat's maximum, raised to a whole number.
    wire [KeyWidth-1:0] ceiling;
    assign ceiling = {1'b0, gen_node[1].most[KeyWidth-1:1]}
                   + {{(KeyWidth-1){1'b0}}, gen_node[1].most[0]};
    assign result_o[Lanes*NumeratorWidth +: KeyWidth] = ceiling;

    // 2 to the fraction, shifted down by how far the whole part is below the maximum.
    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [ActWidth-1:0]     value;
            wire [KeyWidth-1:0]     below;
            wire [NumeratorWidth:0] mantissa;
            wire [NumeratorWidth:0] aligned;
            wire                    unused_top;
            assign value = beat_i[k*ActWidth +: ActWidth];
            assign below = ceiling - {1'b0, ~value[ActWidth-1], value[ActWidth-2:Fraction]};
            softermax_power u_power (
                .argument_i(value[Fraction-1:0]),
                .value_o   (mantissa)
            );
            assign aligned    = mantissa >> below;
            assign unused_top = &{1'b0, aligned[NumeratorWidth]};
            assign result_o[k*NumeratorWidth +: NumeratorWidth] =
                aligned[NumeratorWidth-1:0] & {NumeratorWidth{beat_i[Lanes*ActWidth + k]}};
        end
    endgenerate
)";

constexpr std::string_view kSum = R"(
    localparam NumeratorWidth = @numerator@;  // bits of an exponential, which is below 1
    localparam AddedWidth     = @added@;  // bits of a beat's sum
    localparam Cut            = @cut@;  // bits of it that the row's sum has not
    localparam SumWidth       = @sum@;  // bits of a row's sum
    localparam KeyWidth = ActWidth - Fraction + 1;  // of a whole number

    // The beat's numerators together, as many fraction bits as the row's sum has.
    reg [AddedWidth-1:0] added;
    integer              k;
    always @* begin
        added = {AddedWidth{1'b0}};
        for (k = 0; k < Lanes; k = k + 1) begin
            added = added + {{(AddedWidth-NumeratorWidth){1'b0}},
                             beat_i[k*NumeratorWidth +: NumeratorWidth]};
        end
    end
    wire unused_added;
    assign unused_added = &{1'b0, added[Cut-1:0]};

    // Of the beat and of the row so far, what has the smaller maximum is shifted to the other's.
    wire [KeyWidth-1:0] own;
    wire [KeyWidth-1:0] held;
    wire [KeyWidth:0]   over;
    wire                grows;
    wire [KeyWidth-1:0] apart;
    wire [SumWidth-1:0] row;
    wire [SumWidth-1:0] beat;
    wire [SumWidth-1:0] smaller;
    wire [SumWidth-1:0] larger;
    assign own     = beat_i[Lanes*NumeratorWidth +: KeyWidth];
    assign held    = state_i[SumWidth +: KeyWidth];
    assign over    = {1'b0, held} - {1'b0, own};
    assign grows   = over[KeyWidth];
    assign apart   = (over[KeyWidth-1:0] ^ {KeyWidth{grows}}) + {{(KeyWidth-1){1'b0}}, grows};
    assign row     = state_i[SumWidth-1:0];
    assign beat    = @widened@;
    assign smaller = grows ? row : beat;
    assign larger  = grows ? beat : row;
    assign next_o  = {grows ? own : held, larger + (smaller >> apart)};
)";

constexpr std::string_view kNorm = R"(
    localparam NumeratorWidth  = @numerator@;  // bits of an exponential, which is below 1
    localparam SumWidth        = @sum@;  // bits of a row's sum
    localparam Least           = @least@;  // lowest place of the sum's leading one
    localparam PlaceWidth      = @place@;  // bits of a place
    localparam PaddedWidth     = @padded@;  // bits of the sum and zeros behind it
    localparam ArgumentWidth   = @argument@;  // bits behind the leading one
    localparam ReciprocalWidth = @reciprocal@;  // bits of a reciprocal
    localparam ProductWidth    = @product@;  // bits of a product
    localparam Dropped         = @dropped@;  // bits below
    localparam HalvesWidth     = @kept@;  // of these, down to half a count
    localparam KeyWidth = ActWidth - Fraction + 1;  // of a whole number

    // The sum's leading one, counted from the lowest place where it can be, and what is behind it.
    wire [SumWidth-1:0]   sum;
    reg  [PlaceWidth-1:0] place;
    reg  [PlaceWidth-1:0] candidate;
    integer               n;
    assign sum = stat_i[SumWidth-1:0];
    always @* begin
        place     = {PlaceWidth{1'b0}};
        candidate = {PlaceWidth{1'b0}};
        for (n = Least + 1; n < SumWidth; n = n + 1) begin
            candidate = candidate + {{(PlaceWidth-1){1'b0}}, 1'b1};
            if (sum[n]) begin
                place = candidate;
            end
        end
    end
    wire [PaddedWidth-1:0]     padded;
    wire [PaddedWidth-1:0]     behind;
    wire                       unused_behind;
    wire [ReciprocalWidth-1:0] reciprocal;
    assign padded        = @padding@;
    assign behind        = padded >> place;
    assign unused_behind = &{1'b0, behind[PaddedWidth-1:ArgumentWidth]};
    softermax_reciprocal u_reciprocal (
        .argument_i(behind[ArgumentWidth-1:0]),
        .value_o   (reciprocal)
    );

    // The lowest bit that is left is half a count. Few sums are so small that a code goes beyond
    // its largest, which it then is.
    wire [KeyWidth-1:0] most;
    assign most = stat_i[SumWidth +: KeyWidth];
    wire [KeyWidth-1:0] below;
    wire [KeyWidth:0]   shift;
    assign below = most - beat_i[Lanes*NumeratorWidth +: KeyWidth];
    assign shift = {1'b0, below} + {{(KeyWidth+1-PlaceWidth){1'b0}}, place};
    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [ProductWidth-1:0] product;
            wire [HalvesWidth-1:0]  halves;
            wire [HalvesWidth-1:0]  rounded;
            wire                    unused_product;
            @multiply@ u_product (
                .a_i      (beat_i[k*NumeratorWidth +: NumeratorWidth]),
                .b_i      (reciprocal),
                .product_o(product)
            );
            assign unused_product = &{1'b0, product[Dropped-1:0]};
            assign halves         = product[ProductWidth-1:Dropped] >> shift;
            assign rounded        = {1'b0, halves[HalvesWidth-1:1]}
                                  + {{(HalvesWidth-1){1'b0}}, halves[0]};
            assign result_o[k*CodeWidth +: CodeWidth] =
                rounded[CodeWidth-1:0] | {CodeWidth{|rounded[HalvesWidth-1:CodeWidth]}};
        end
    endgenerate
)";

constexpr std::string_view kInstance = R"(
    // What a beat's own maximum makes of its logits.
    wire [@window@-1:0] window;
    softermax_window #(
        .ActWidth (ActWidth),
        .Fraction (Fraction),
        .CodeWidth(CodeWidth),
        .Lanes    (Lanes)
    ) u_window (
        .beat_i  ({mask_i, value_i}),
        .result_o(window)
    );
)";

// `bits` of the sum as a number of `to` bits.
std::string widened(const std::string& from, int high, int low, int to) {
    const int bits = high - low + 1;
    const std::string cut = from + "[" + number(high) + ":" + number(low) + "]";
    return to > bits ? "{{(" + number(to - bits) + "){1'b0}}, " + cut + "}" : cut;
}

struct Texts {
    const Config& config;
    Sizes size;
    std::vector<Substitution> words;

    explicit Texts(const Config& c) : config(c), size(c) {
        const int added = size.numerator + std::max(1, bits_to(c.lanes - 1));
        const int cut = size.numerator - size.fraction;
        const int place = bits_to(size.sum - 1 - size.least);
        const int argument = 2 + size.reciprocal;
        // The argument is the bits behind place `least + place`.
        const int zeros = argument - size.least;
        const std::string padding =
            zeros > 0 ? "{sum, " + number(zeros) + "'d0}"
                      : "sum[" + number(size.sum - 1) + ":" + number(-zeros) + "]";
        const int product = size.numerator + size.inverse;
        words = {{"numerator", number(size.numerator)},
                 {"sum", number(size.sum)},
                 {"added", number(added)},
                 {"cut", number(cut)},
                 {"widened", widened("added", added - 1, cut, size.sum)},
                 {"least", number(size.least)},
                 {"place", number(place)},
                 {"padded", number(size.sum + zeros)},
                 {"padding", padding},
                 {"argument", number(argument)},
                 {"reciprocal", number(size.inverse)},
                 {"product", number(product)},
                 {"dropped", number(size.dropped)},
                 {"kept", number(product - size.dropped)},
                 {"multiply", "product_" + number(size.numerator) + "x" + number(size.inverse)},
                 {"window", number(c.lanes * size.numerator + key_width(c))}};
    }
    std::string text(std::string_view body) const { return substitute(body, words); }
};

RowCore window_core(const Texts& t, const Signal& window) {
    ModuleText m = rival_core(t.config, "softermax_window",
                              {"numerators of a beat, 2^(logit - the beat's maximum), and that",
                               "maximum, raised to a whole number. Combinational."});
    m.ports = {
        input_port("beat_i", 1, logit_beat(t.config).bits, "Lanes*(ActWidth+1)", "{mask, logits}"),
        output_port("result_o", 1, window.bits, window.width, "{maximum, numerators}")};
    m.body = key_tree() + t.text(kWindow);
    m.title = "exponentials";
    return row_map(m);
}

}  // namespace

Emission emit(const Design& design) {
    const Config& c = design.config();
    const Texts t(c);
    const Signal window = signal("window", c.lanes * t.size.numerator + key_width(c));
    const Signal state = signal("", key_width(c) + t.size.sum);
    const Signal result{"", "Lanes*CodeWidth", c.lanes * c.code_width};

    ModuleText sum = rival_core(c, "softermax_sum",
                                {"sum of a row's numerators, relative to the largest maximum so "
                                 "far. Combinational."});
    sum.ports = fold_ports(window, state);
    sum.body = t.text(kSum);
    sum.title = "sum";
    ModuleText norm = rival_core(c, "softermax_norm",
                                 {"numerators times the reciprocal of their sum. Combinational."});
    norm.ports = map_ports(window, state, result);
    norm.body = t.text(kNorm);
    norm.title = "normalization";

    const RowCore first = window_core(t, window);
    RowStream coded;
    Written pass = row_pass({"soft", "While numerators are stored, their sum is made.",
                             row_fold(sum), row_map(norm), state, result},
                            {"valid_i", "ready_o", "last_i", window}, coded);
    Written body;
    body +=
        segments_part("softermax_power", "2^x for 0 <= x < 1, four segments, combinational.",
                      model::rivals::softermax_segments(model::PwlFunction::exp2, t.size.numerator),
                      c.value_fraction - model::rivals::kSegmentBits, t.size.numerator + 1);
    body += segments_part(
        "softermax_reciprocal", "1/(1+x) for 0 <= x < 1, four segments, combinational.",
        model::rivals::softermax_segments(model::PwlFunction::reciprocal, t.size.reciprocal),
        t.size.reciprocal, t.size.inverse);
    body += array_product_part("product_" + number(t.size.numerator) + "x" + number(t.size.inverse),
                               t.size.numerator, t.size.inverse);
    body += std::vector<SourceFile>{first.file};
    body += std::string_view(t.text(kInstance));
    body += pass;
    body.signals.push_back(window);
    Signal taken = logit_beat(c);
    taken.meaning = Meaning::row_beat;
    body.take(taken, "u_window", "beat_i");
    Signal given = window;
    given.meaning = Meaning::row_result;
    body.give(given, "u_window", "result_o");
    body += row_register(coded, {"code_o"});

    ModuleText m = top_text(design);
    m.purpose = {"softmax of rows of base-2 logits as Softermax has it (arXiv 2103.09301): running",
                 "maximum of whole numbers, 2^x and 1/x in four straight segments. What others",
                 "have published, built to hold ours against."};
    m.body = body.text;
    return emission(body, m.file());
}

}  // namespace qrazor::units::softermax
