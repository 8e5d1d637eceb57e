#include "gold.h"

#include "qrazor/support/text.h"

namespace qrazor::formal {
namespace {

// Two elements with an exponent, from 0 on; a negative product is inverted.
constexpr const char* kMinifloatLane = R"(
    wire [@bits@-1:0] magnitude;
    assign magnitude = (act_i * weight_i) << exponent_i;
    assign bits_o    = negative_i ? ~magnitude : magnitude;
)";

constexpr const char* kFullAdder = R"(
    assign {carry_o, sum_o} = a_i + b_i + c_i;
)";

constexpr const char* kHalfAdder = R"(
    assign {carry_o, sum_o} = a_i + b_i;
)";

constexpr const char* kAdder = R"(
    assign sum_o = a_i + b_i;
)";

constexpr const char* kLeftShift = R"(
    wire signed [InWidth+MaxShift-1:0] value;
    assign value   = $signed(value_i);
    assign value_o = enable_i ? value <<< shift_i : 0;
)";

constexpr const char* kPipeStage = R"(
    reg             valid_q;
    reg             keep_q;
    reg [Width-1:0] data_q;
    always @(posedge clk_i) begin
        valid_q <= rst_ni ? valid_i : 1'b0;
        keep_q  <= rst_ni ? !clear_i : 1'b0;
        data_q  <= data_i;
    end
    assign valid_o = valid_q;
    assign clear_o = !keep_q;
    assign data_o  = data_q;
)";

constexpr const char* kAccumulator = R"(
    reg signed [Width-1:0] acc_q;
    reg                    valid_q;
    wire signed [InWidth-1:0] addend;
    assign addend = addend_i;
    always @(posedge clk_i) begin
        valid_q <= rst_ni ? valid_i : 1'b0;
        if (clear_i)
            acc_q <= addend;
        else
            acc_q <= acc_q + addend;
    end
    assign acc_o   = acc_q;
    assign valid_o = valid_q;
)";

constexpr const char* kSaturating = R"(
    localparam Wide = Width + InWidth + 1;
    reg signed [Width-1:0] acc_q;
    reg                    valid_q;
    wire signed [InWidth-1:0] addend;
    wire signed [Wide-1:0]    exact;
    wire signed [Wide-1:0]    largest;
    wire signed [Wide-1:0]    smallest;
    assign addend   = addend_i;
    assign exact    = (clear_i ? $signed({Width{1'b0}}) : acc_q) + addend;
    assign largest  = {{(Wide-Width+1){1'b0}}, {(Width-1){1'b1}}};
    assign smallest = -largest - 1;
    always @(posedge clk_i) begin
        valid_q <= rst_ni ? valid_i : 1'b0;
        acc_q   <= exact > largest ? largest : exact < smallest ? smallest : exact;
    end
    assign acc_o   = acc_q;
    assign valid_o = valid_q;
)";

constexpr const char* kRows = R"(
    localparam Wide = InWidth + MaxShift + Width;
    reg [Width-1:0]  acc_q;
    reg              valid_q;
    wire [Wide-1:0]  offset;
    wire [Wide-1:0]  row_a;
    wire [Wide-1:0]  row_b;
    wire [Width-1:0] base;
    assign offset = valid_i ? {{(Wide-InWidth){1'b0}}, offset_i} << shift_i : 0;
    assign row_a  = valid_i ? {{(Wide-InWidth){1'b0}}, row_a_i} << shift_i : 0;
    assign row_b  = valid_i ? {{(Wide-InWidth){1'b0}}, row_b_i} << shift_i : 0;
    assign base   = (clear_i ? 0 : acc_q) + offset;
    always @(posedge clk_i) begin
        valid_q <= rst_ni ? valid_i : 1'b0;
        acc_q   <= base - (row_a + row_b);
    end
    assign acc_o   = acc_q;
    assign valid_o = valid_q;
)";

// The least value never comes: its product would need a bit more.
constexpr const char* kMultiplier = R"(
    wire signed [@value@-1:0] value;
    wire signed [@scale@:0]   scale;
    wire signed [@value@+@scale@:0] product;
    assign value     = value_i;
    assign scale     = {1'b0, scale_i};
    assign product   = value * scale;
    assign product_o = product;
)";

// An IEEE single without subnormals, infinities and NaN: docs/number-format.md, word for word.
constexpr const char* kFp32Sum = R"(
    localparam Cut  = InWidth > 26 ? InWidth - 26 : 0;  // what is beyond 25 magnitude bits
    localparam Top  = InWidth - 2 - Cut;                // the highest magnitude bit that is left
    localparam Wide = 28;
    reg [31:0]           old;
    reg [31:0]           next;
    reg signed [12:0]    held_exponent;
    reg signed [12:0]    beat_exponent;
    reg signed [12:0]    leading;
    reg signed [12:0]    exponent;
    reg [12:0]           down;
    reg [4:0]            zeros;
    reg [Wide-1:0]       held;
    reg [Wide-1:0]       beat;
    reg [Wide-1:0]       magnitude;
    reg [InWidth-1:0]    size;
    reg                  minus;
    integer              k;
    always @* begin
        old           = clear_i ? 0 : acc_i;
        held_exponent = {5'b0, old[30:23]};
        beat_exponent = $signed(exponent_i);
        size          = !valid_i ? 0 : value_i[InWidth-1] ? -value_i : value_i;
        size          = size >> Cut;
        // Both magnitudes in multiples of 2^(leading - 25), cut towards zero.
        leading = (size != 0 && beat_exponent > held_exponent) ? beat_exponent : held_exponent;
        down    = leading - held_exponent;
        held    = {old[30:23] != 0, old[22:0], 2'b00};
        held    = (down > 25) ? 0 : held >> down[4:0];
        down    = leading - beat_exponent;
        beat    = size;
        beat    = beat << (25 - Top);
        beat    = (size == 0 || down > 25) ? 0 : beat >> down[4:0];
        minus   = old[31];
        if (size == 0 || old[31] == value_i[InWidth-1]) begin
            magnitude = held + beat;
        end else if (held >= beat) begin
            magnitude = held - beat;
        end else begin
            magnitude = beat - held;
            minus     = !old[31];
        end
        zeros = 0;  // above the leading one
        for (k = 0; k < Wide; k = k + 1)
            if (magnitude[k]) zeros = Wide - 1 - k;
        exponent  = leading + 2 - $signed({8'b0, zeros});
        magnitude = magnitude << zeros;
        if (magnitude == 0 || exponent < 1)
            next = 0;
        else if (exponent > 254)
            next = {minus, 8'd254, 23'h7fffff};
        else
            next = {minus, exponent[7:0], magnitude[Wide-2 -: 23]};
    end
    assign sum_o = next;
)";

// The addition is a part of its own; here it is only held. Its instance has the name that the
// emitted one has: Yosys may name the register after its port.
constexpr const char* kFp32 = R"(
    reg  [31:0] acc_q;
    reg         valid_q;
    wire [31:0] next;
    @adder@ #(.InWidth(InWidth), .ExponentWidth(ExponentWidth)) u_adder (
        .valid_i(valid_i), .clear_i(clear_i), .acc_i(acc_q), .value_i(value_i),
        .exponent_i(exponent_i), .sum_o(next));
    always @(posedge clk_i) begin
        valid_q <= rst_ni ? valid_i : 1'b0;
        acc_q   <= next;
    end
    assign acc_o   = acc_q;
    assign valid_o = valid_q;
)";

// Where the exponents of both operands are a known number of places apart, shifts are wires, and
// what is left is an addition: ABC decides each in a second, and nothing in minutes without. All
// distances together are all inputs. Beyond the frame one case on either side does.
void add_distances(Gold& gold) {
    constexpr int kFrame = 26;
    const std::string held = "$signed({{(ExponentWidth-8){1'b0}}, acc_i[30:23]})";
    const std::string beat =
        "(($signed(exponent_i) < 256 - (1 << (ExponentWidth - 1)) || "
        "$signed(exponent_i) > (1 << (ExponentWidth - 1)) - 2) ? 0 : $signed(exponent_i))";
    for (int distance = -kFrame; distance <= kFrame; ++distance) {
        gold.cases.push_back({{"exponent_i", held + " + " + std::to_string(distance)}});
    }
    const std::string frame = std::to_string(kFrame);
    const std::string beyond = std::to_string(kFrame + 1);
    gold.cases.push_back({{"exponent_i", "(" + beat + " > " + held + " + " + frame + ") ? " + beat +
                                             " : " + held + " + " + beyond}});
    gold.cases.push_back({{"exponent_i", "(" + beat + " < " + held + " - " + frame + ") ? " + beat +
                                             " : " + held + " - " + beyond}});
}

constexpr const char* kExpand = R"(
    wire [Base-1:0] magnitude;
    assign magnitude = code_i[Salient-2:0] << shift_i;
    assign value_o   = code_i[Salient-1] ? -magnitude : magnitude;
)";

// Razoring as docs/number-format.md says it: stage 2, and two levels.
constexpr const char* kCompress = R"(
    localparam Subgroups = Group / @subgroup@;
    localparam Most      = (1 << (Salient - 1)) - 1;

    // The most negative value saturates.
    function [Base-2:0] magnitude;
        input [Base-1:0] value;
        reg   [Base-1:0] m;
        begin
            m         = value[Base-1] ? -value : value;
            magnitude = m[Base-1] ? {(Base-1){1'b1}} : m[Base-2:0];
        end
    endfunction

    function integer flag_of;
        input [Base-2:0] any;
        integer          p;
        begin
            flag_of = 0;
            for (p = Salient - 1; p < Base - 1; p = p + 1)
                if (any[p]) flag_of = p - (Salient - 2);
        end
    endfunction

    integer            i;
    integer            g;
    integer            flag;
    integer            side;
    integer            shift;
    reg [Base-2:0]     any;
    reg [Base-2:0]     m;
    reg [Base-1:0]     kept;
    reg [Base-1:0]     rest;
    reg [Base-1:0]     half;
    reg [Group*Salient-1:0]   code;
    reg [Subgroups*@sides@-1:0] sides;
    always @* begin
        any = 0;
        for (i = 0; i < Group; i = i + 1) any = any | magnitude(value_i[i*Base +: Base]);
        flag = flag_of(any);
        for (g = 0; g < Subgroups; g = g + 1) begin
            any = 0;
            for (i = g * @subgroup@; i < (g + 1) * @subgroup@; i = i + 1)
                any = any | magnitude(value_i[i*Base +: Base]);
            side = flag - flag_of(any);
            if (side > @most_side@) side = @most_side@;
            sides[g*@sides@ +: @sides@] = side;
            shift = flag - side;
            for (i = g * @subgroup@; i < (g + 1) * @subgroup@; i = i + 1) begin
                m    = magnitude(value_i[i*Base +: Base]);
                kept = m >> shift;
                rest = m - (kept << shift);
                half = (1 << shift) >> 1;
                if (@up@) kept = kept + 1;
                if (kept > Most) kept = Most;
                code[i*Salient +: Salient-1] = kept;
                code[i*Salient + Salient-1]  = value_i[i*Base + Base-1] && kept != 0;
            end
        end
    end
    assign code_o = code;
    assign flag_o = flag;
@side_port@)";

constexpr const char* kDecompress = R"(
    integer             i;
    reg [Group*Base-1:0] value;
    reg [Base-1:0]      magnitude;
    always @* begin
        for (i = 0; i < Group; i = i + 1) begin
            magnitude = code_i[i*Salient +: Salient-1];
            magnitude = magnitude << (flag_i@side@);
            value[i*Base +: Base] = code_i[i*Salient + Salient-1] ? -magnitude : magnitude;
        end
    end
    assign value_o = value;
)";

std::map<std::string, std::string> at_most(const std::string& port, const std::string& limit) {
    return {{port, "(" + port + " <= " + limit + ") ? " + port + " : 0"}};
}

bool two_level(const Cell& cell) {
    return cell.parameters.count("MaxSide") > 0;
}

Gold compress(const Cell& cell) {
    const bool two = two_level(cell);
    const auto named = [&](const char* text) { return cell.type.find(text) != std::string::npos; };
    const std::string up = named("truncate")    ? "1'b0"
                           : named("half_even") ? "shift > 0 && (rest > half || (rest == half && "
                                                  "kept[0]))"
                                                : "shift > 0 && rest >= half";
    Gold gold;
    gold.text = substitute(kCompress, {{"subgroup", two ? "Subgroup" : "Group"},
                                       {"sides", two ? "SideWidth" : "1"},
                                       {"most_side", two ? "MaxSide" : "0"},
                                       {"up", up},
                                       {"side_port", two ? "    assign side_o = sides;\n" : ""}});
    return gold;
}

Gold decompress(const Cell& cell) {
    const bool two = two_level(cell);
    Gold gold;
    gold.text = substitute(
        kDecompress, {{"side", two ? " - side_i[(i / Subgroup)*SideWidth +: SideWidth]" : ""}});
    gold.legal = at_most("flag_i", "Base - Salient");
    if (two) {
        gold.legal["side_i"] = "(flag_i >= MaxSide && flag_i <= Base - Salient) ? side_i : 0";
        gold.note = "sides other than 0 where the flag is at least MaxSide";
    }
    return gold;
}

}  // namespace

std::optional<Gold> gold_of(const Cell& cell) {
    const auto starts = [&](const char* text) { return cell.type.rfind(text, 0) == 0; };
    Gold gold;
    if (cell.type == "full_adder") {
        gold.text = kFullAdder;
    } else if (cell.type == "half_adder") {
        gold.text = kHalfAdder;
    } else if (starts("adder_fp32_")) {
        gold.text = kFp32Sum;
        gold.legal["value_i"] = "(value_i[InWidth-1] && value_i[InWidth-2:0] == 0) ? 0 : value_i";
        add_distances(gold);
        gold.note =
            std::to_string(gold.cases.size()) +
            " distances of the exponents; the least value does not come, nor exponents near "
            "the ends of their range";
    } else if (starts("adder_")) {
        gold.text = kAdder;
    } else if (cell.type == "left_shift") {
        gold = {kLeftShift, at_most("shift_i", "MaxShift")};
    } else if (cell.type == "pipe_stage") {
        gold.text = kPipeStage;
    } else if (starts("accumulator_saturate_")) {
        gold.text = kSaturating;
    } else if (starts("accumulator_fp32_")) {
        const std::string adder = "adder_" + cell.type.substr(std::string("accumulator_").size());
        gold.text = substitute(kFp32, {{"adder", adder}});
        gold.note = "the addition is proven apart";
    } else if (starts("scale_multiplier_")) {
        const std::string top = std::to_string(cell.port("value_i").size() - 1);
        gold.text =
            substitute(kMultiplier, {{"value", std::to_string(cell.port("value_i").size())},
                                     {"scale", std::to_string(cell.port("scale_i").size())}});
        gold.legal["value_i"] = "(value_i == {1'b1, {" + top + "{1'b0}}}) ? 0 : value_i";
        gold.note = "the least value does not come";
    } else if (cell.type.ends_with("_lane") && cell.ports.count("exponent_i") > 0) {
        const size_t bits = cell.port("bits_o").size();
        const std::string most =
            std::to_string(bits - cell.port("act_i").size() - cell.port("weight_i").size());
        gold = {substitute(kMinifloatLane, {{"bits", std::to_string(bits)}}),
                at_most("exponent_i", most), "exponents of legal elements add to at most " + most};
    } else if (starts("accumulator_rows_")) {
        gold = {kRows, at_most("shift_i", "MaxShift")};
    } else if (starts("accumulator_")) {
        gold.text = kAccumulator;
    } else if (cell.type == "sdr_expand") {
        gold = {kExpand, at_most("shift_i", "Base - Salient")};
    } else if (starts("sdr_compress")) {
        gold = compress(cell);
    } else if (starts("sdr_decompress")) {
        gold = decompress(cell);
    } else {
        return {};
    }
    return gold;
}

}  // namespace qrazor::formal
