// The plain descriptions: short enough to be checked by eye against docs/number-format.md, written
// without a look at how a part is built, as a shared mistake would be proven right. Registers have
// the names that the emitted parts give them, since the cut matches them by name.
#include "gold.h"

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::formal {

using gen::Operation;

namespace {

// Two elements with an exponent, from 0 on; a negative product is inverted.
constexpr const char* kMinifloatLane = R"(
    wire [@bits@-1:0] magnitude;
    assign magnitude = (act_i * weight_i) << exponent_i;
    assign bits_o    = negative_i ? ~magnitude : magnitude;
)";

// The concatenation on the left makes the sum two bits wide, so the carry is not lost.
constexpr const char* kFullAdder = R"(
    assign {carry_o, sum_o} = a_i + b_i + c_i;
)";

constexpr const char* kHalfAdder = R"(
    assign {carry_o, sum_o} = a_i + b_i;
)";

// Modulo 2^Width, whatever the topology: a carry beyond the word is dropped by all of them.
constexpr const char* kAdder = R"(
    assign sum_o = a_i + b_i;
)";

// Extended by the sign before the shift, so that bits above the value are right for every shift.
// Disabled, it gives 0: that is how a beat that is not valid adds nothing.
constexpr const char* kLeftShift = R"(
    wire signed [InWidth+MaxShift-1:0] value;
    assign value   = $signed(value_i);
    assign value_o = enable_i ? value <<< shift_i : 0;
)";

// What comes with a row's last beat goes to whoever keeps the row; the next one starts from 0.
constexpr const char* kRowState = R"(
    reg [Width-1:0] state_q;
    wire            takes;
    assign takes = valid_i && ready_i;
    always @(posedge clk_i) begin
        if (!rst_ni || (takes && last_i))
            state_q <= 0;
        else if (takes)
            state_q <= next_i;
    end
    assign state_o = state_q;
)";

// A reset leaves an invalid beat that clears; the clear bit is stored inverted, in the part too, so
// that the register cut here has one meaning on both sides.
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

// No reset of the sum itself: the clear that a reset leaves in the pipeline arrives before any
// beat. valid_i does not gate the addition: by the part's contract addend_i is 0 on an empty beat,
// which the claims show.
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

// `Wide` holds every sum of an old value and an addend, so the comparison with the limits is of the
// exact sum, not of one that has wrapped.
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

// The sum comes as two rows that are not added yet, negated (offset - a - b, see
// units/families/sdr): one carry chain serves the shift and the accumulation. Only for legal
// shifts; that the rows never carry beyond their width is a proof of its own (prove_rows).
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
// The cases below only fix how far apart the exponents are. `Wide` is 28: 24 bits of significand, 2
// guard bits, the carry of a sum, and one to spare.
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
    // From 26 places on nothing of the smaller operand is left in the frame of 24 + 2 bits (`down >
    // 25` above), so every larger distance gives what 26 gives.
    constexpr int kFrame = 26;
    // The exponent is what is fed: the accumulator, an input of the cut circuit, stays free, so
    // that each case is about all values of it.
    const std::string held = "$signed({{(ExponentWidth-8){1'b0}}, acc_i[30:23]})";
    // Exponents near the ends of their width would wrap in the difference. No elements and scales
    // make them; they are fed as 0, and the note says that they are left out.
    const std::string beat =
        "(($signed(exponent_i) < 256 - (1 << (ExponentWidth - 1)) || "
        "$signed(exponent_i) > (1 << (ExponentWidth - 1)) - 2) ? 0 : $signed(exponent_i))";
    for (int distance = -kFrame; distance <= kFrame; ++distance) {
        gold.cases.push_back({{"exponent_i", held + " + " + std::to_string(distance)}});
    }
    // Two further cases take every exponent beyond the frame as it is, and one just beyond it for
    // all others: together with the 53 above these are all inputs.
    const std::string frame = std::to_string(kFrame);
    const std::string beyond = std::to_string(kFrame + 1);
    gold.cases.push_back({{"exponent_i", "(" + beat + " > " + held + " + " + frame + ") ? " + beat +
                                             " : " + held + " + " + beyond}});
    gold.cases.push_back({{"exponent_i", "(" + beat + " < " + held + " - " + frame + ") ? " + beat +
                                             " : " + held + " - " + beyond}});
}

// A zero code has no negative: -0 is 0 in two's complement, whatever its sign bit says.
constexpr const char* kExpand = R"(
    wire [Base-1:0] magnitude;
    assign magnitude = code_i[Salient-2:0] << shift_i;
    assign value_o   = code_i[Salient-1] ? -magnitude : magnitude;
)";

// Razoring as docs/number-format.md says it: stage 2, and two levels. Values of their own, not one
// long process: that takes the reader seconds instead of minutes.
constexpr const char* kCompress = R"(
    localparam Subgroups = Group / @subgroup@;
    localparam Most      = (1 << (Salient - 1)) - 1;

    // The most negative value saturates.
    wire [Group*(Base-1)-1:0] m;
    genvar i;
    generate
        for (i = 0; i < Group; i = i + 1) begin : gen_magnitude
            wire [Base-1:0] value;
            wire [Base-1:0] positive;
            assign value    = value_i[i*Base +: Base];
            assign positive = value[Base-1] ? -value : value;
            assign m[i*(Base-1) +: Base-1] = positive[Base-1] ? {(Base-1){1'b1}} : positive;
        end
    endgenerate
@flag@
    // The finest step of each subgroup, and its codes.
    genvar g, v;
    generate
        for (g = 0; g < Subgroups; g = g + 1) begin : gen_subgroup
@side@            for (v = g * @subgroup@; v < (g + 1) * @subgroup@; v = v + 1) begin : gen_code
                reg [Salient-1:0] kept;
@code@                assign code_o[v*Salient +: Salient]
                    = {value_i[v*Base + Base-1] && kept != 0, kept[Salient-2:0]};
            end
        end
    endgenerate
@side_port@)";

// Loops without `break`: Yosys unrolls them, and the last hit, the highest set bit, wins.
constexpr const char* kFlagOf = R"(
    function [FlagWidth-1:0] flag_of;
        input [Base-2:0] any;
        integer          p;
        begin
            flag_of = 0;
            for (p = Salient - 1; p < Base - 1; p = p + 1)
                if (any[p]) flag_of = p - (Salient - 2);
        end
    endfunction

    reg [Base-2:0] all;
    integer        k;
    always @* begin
        all = 0;
        for (k = 0; k < Group; k = k + 1) all = all | m[k*(Base-1) +: Base-1];
    end
    assign flag_o = flag_of(all);
)";

// flag_o is the maximum over all subgroups, so `spare` is never negative.
constexpr const char* kSide = R"(
            reg  [Base-2:0]      any;
            wire [FlagWidth-1:0] spare;
            wire [FlagWidth-1:0] side;
            wire [FlagWidth-1:0] shift;
            integer              n;
            always @* begin
                any = 0;
                for (n = g * @subgroup@; n < (g + 1) * @subgroup@; n = n + 1)
                    any = any | m[n*(Base-1) +: Base-1];
            end
            assign spare = flag_o - flag_of(any);
            assign side  = (spare > @most_side@) ? @most_side@ : spare;
            assign shift = flag_o - side;
)";

// `half` is 0 where nothing is dropped, so the rules to round ask for shift > 0 first. The minimum
// with Most is the paper's overflow protection.
constexpr const char* kCode = R"(
                reg [Base-1:0] exact;
                reg [Base-1:0] whole;
                reg [Base-1:0] rest;
                reg [Base-1:0] half;
                always @* begin
                    exact = m[v*(Base-1) +: Base-1];
                    whole = exact >> shift;
                    rest  = exact - (whole << shift);
                    half  = (1 << shift) >> 1;
                    if (@up@) whole = whole + 1;
                    kept  = (whole > Most) ? Most : whole;
                end
)";

// With fraction bits in the flag: the finest step at which no value of the group saturates, or the
// last one. Steps are counted by flag << Fraction plus fraction.
constexpr const char* kFractionFlag = R"(
    localparam Parts = 1 << Fraction;
    localparam Last  = (Base - Salient) * Parts;

    wire [Last:0] over;
    reg  [FlagWidth-1:0] flag;
    reg  [Fraction-1:0]  fraction;
    genvar n, o;
    generate
        for (n = 0; n <= Last; n = n + 1) begin : gen_step
            localparam Limit = (2 * Most + 1) * ((Parts + n % Parts) << (n / Parts));
            wire [Group-1:0] values;
            for (o = 0; o < Group; o = o + 1) begin : gen_over
                assign values[o] = {m[o*(Base-1) +: Base-1], {(Fraction+1){1'b0}}}
                    >= Limit[Base+Fraction-1:0];
            end
            assign over[n] = |values;
        end
    endgenerate
    integer k;
    always @* begin
        flag     = Base - Salient;
        fraction = 0;
        for (k = Last - 1; k >= 0; k = k - 1)
            if (!over[k]) begin
                flag     = k / Parts;
                fraction = k % Parts;
            end
    end
    assign flag_o     = flag;
    assign fraction_o = fraction;

    // A value in halves of 2^(flag - side) / 2^Fraction. Whether it reaches a whole number of them
    // does not depend on what this drops.
    function [Base+Fraction+@most_side@-1:0] in_halves;
        input [Base-2:0]      value;
        input [FlagWidth-1:0] flag;
        input [FlagWidth-1:0] side;
        in_halves = ({value, {(Fraction+1+@most_side@){1'b0}}} >> flag) >> (@most_side@ - side);
    endfunction
)";

// Unrolled over sides, values and parts, each compared with a constant: a multiplication by Parts +
// fraction here would make of it what no equivalence checker decides. A subgroup fits at d if it
// fits at all smaller ones, so the last that fits is the largest.
constexpr const char* kFractionSide = R"(
            wire [@most_side@:0]      fits;
            reg  [FlagWidth-1:0] side;
            genvar d, w, p;
            assign fits[0] = 1'b1;
            for (d = 1; d <= @most_side@; d = d + 1) begin : gen_side
                wire [@subgroup@*Parts-1:0] high;
                for (w = 0; w < @subgroup@; w = w + 1) begin : gen_value
                    wire [Base+Fraction+@most_side@-1:0] value;
                    assign value = in_halves(m[(g*@subgroup@+w)*(Base-1) +: Base-1], flag_o, d);
                    for (p = 0; p < Parts; p = p + 1) begin : gen_part
                        localparam Limit = (2 * Most + 1) * (Parts + p);
                        assign high[w*Parts+p] = fraction_o == p[Fraction-1:0]
                            && value >= Limit[Base+Fraction+@most_side@-1:0];
                    end
                end
                assign fits[d] = d <= flag_o && !(|high);
            end
            integer s;
            always @* begin
                side = 0;
                for (s = 1; s <= @most_side@; s = s + 1) if (fits[s]) side = s;
            end
)";

// The code is the number of half steps reached, l - 1/2 being (2l - 1) halves: rounding half up,
// without a division by the step.
constexpr const char* kFractionCode = R"(
                wire [Base+Fraction+@most_side@-1:0] value;
                wire [Most:0] reached;
                integer c;
                genvar l, q;
                assign value      = in_halves(m[v*(Base-1) +: Base-1], flag_o, side);
                assign reached[0] = 1'b1;
                for (l = 1; l <= Most; l = l + 1) begin : gen_level
                    wire [Parts-1:0] here;
                    for (q = 0; q < Parts; q = q + 1) begin : gen_part
                        localparam Limit = (2 * l - 1) * (Parts + q);
                        assign here[q] = fraction_o == q[Fraction-1:0]
                            && value >= Limit[Base+Fraction+@most_side@-1:0];
                    end
                    assign reached[l] = |here;
                end
                always @* begin
                    kept = 0;
                    for (c = 1; c <= Most; c = c + 1) if (reached[c]) kept = c;
                end
)";

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

Gold compress(const Cell& cell, const gen::Config& config) {
    const bool two = two_level(cell);
    // The mode is part of the structure, which has no parameter for it: the configuration says.
    const std::string up = config.rounding == model::Rounding::truncate ? "1'b0"
                           : config.rounding == model::Rounding::half_even
                               ? "shift > 0 && (rest > half || (rest == half && whole[0]))"
                               : "shift > 0 && rest >= half";
    const bool fraction = cell.parameters.count("Fraction") > 0;
    // One level is two levels with one subgroup and no side.
    const std::string subgroup = two ? "Subgroup" : "Group";
    const std::string most_side = two ? "MaxSide" : "0";
    const auto part = [&](const char* text) {
        return substitute(text, {{"subgroup", subgroup}, {"most_side", most_side}, {"up", up}});
    };
    Gold gold;
    gold.text = substitute(
        kCompress,
        {{"subgroup", subgroup},
         {"flag", part(fraction ? kFractionFlag : kFlagOf)},
         {"side", part(fraction ? kFractionSide : kSide)},
         {"code", part(fraction ? kFractionCode : kCode)},
         {"side_port",
          two ? "    genvar t;\n    generate\n"
                "        for (t = 0; t < Subgroups; t = t + 1) begin : gen_side_port\n"
                "            assign side_o[t*SideWidth +: SideWidth] = gen_subgroup[t].side;\n"
                "        end\n    endgenerate\n"
              : ""}});
    return gold;
}

Gold decompress(const Cell& cell) {
    const bool two = two_level(cell);
    Gold gold;
    gold.text = substitute(
        kDecompress, {{"side", two ? " - side_i[(i / Subgroup)*SideWidth +: SideWidth]" : ""}});
    // A larger flag is none that a compressor makes; what a decompressor does with it is not said
    // anywhere.
    gold.legal = at_most("flag_i", "Base - Salient");
    if (two) {
        gold.legal["side_i"] = "(flag_i >= MaxSide && flag_i <= Base - Salient) ? side_i : 0";
        gold.note = "sides other than 0 where the flag is at least MaxSide";
    }
    return gold;
}

Gold float_sum() {
    Gold gold{kFp32Sum};
    // The least value alone has a magnitude of InWidth bits. The claims show that no beat is
    // that large.
    gold.legal["value_i"] = "(value_i[InWidth-1] && value_i[InWidth-2:0] == 0) ? 0 : value_i";
    add_distances(gold);
    gold.note = std::to_string(gold.cases.size()) +
                " distances of the exponents; the least value does not come, nor exponents near "
                "the ends of their range";
    return gold;
}

Gold multiplier(const Cell& cell) {
    const std::string top = std::to_string(cell.port("value_i").size() - 1);
    Gold gold{substitute(kMultiplier, {{"value", std::to_string(cell.port("value_i").size())},
                                       {"scale", std::to_string(cell.port("scale_i").size())}})};
    gold.legal["value_i"] = "(value_i == {1'b1, {" + top + "{1'b0}}}) ? 0 : value_i";
    gold.note = "the least value does not come";
    return gold;
}

Gold float_lane(const Cell& cell) {
    const size_t bits = cell.port("bits_o").size();
    const std::string most =
        std::to_string(bits - cell.port("act_i").size() - cell.port("weight_i").size());
    return {substitute(kMinifloatLane, {{"bits", std::to_string(bits)}}),
            at_most("exponent_i", most), "exponents of legal elements add to at most " + most};
}

}  // namespace

std::string module_of(Operation operation, const std::vector<gen::SourceFile>& files) {
    std::string found;
    for (const gen::SourceFile& file : files) {
        if (file.operation == operation) {
            if (!found.empty()) {
                throw Error(found + " and " + file.module() + ": one of them was expected");
            }
            found = file.module();
        }
    }
    if (found.empty()) {
        throw Error("there is no module for a part of another");
    }
    return found;
}

std::optional<Gold> gold_of(const Cell& cell, const gen::Config& config,
                            const std::vector<gen::SourceFile>& files) {
    switch (cell.operation) {
        case Operation::full_add:
            return Gold{kFullAdder};
        case Operation::half_add:
            return Gold{kHalfAdder};
        case Operation::add:
            return Gold{kAdder};
        case Operation::add_float:
            return float_sum();
        case Operation::shift:
            return Gold{kLeftShift, at_most("shift_i", "MaxShift")};
        case Operation::hold:
            return Gold{kPipeStage};
        case Operation::accumulate:
            return Gold{kAccumulator};
        case Operation::accumulate_saturating:
            return Gold{kSaturating};
        case Operation::accumulate_rows:
            return Gold{kRows, at_most("shift_i", "MaxShift")};
        case Operation::accumulate_float:
            // By its emitted name: the same instance stands on both sides, so ABC sees wires there
            // and not an addition.
            return Gold{substitute(kFp32, {{"adder", module_of(Operation::add_float, files)}}),
                        {},
                        "the addition is proven apart"};
        case Operation::scale:
            return multiplier(cell);
        case Operation::multiply_float:
            return float_lane(cell);
        case Operation::expand:
            return Gold{kExpand, at_most("shift_i", "Base - Salient")};
        case Operation::razor:
            return compress(cell, config);
        case Operation::row_state:
            return Gold{kRowState};
        case Operation::decompress:
            return decompress(cell);
        default:
            // No description: the part is `open` by name, not silently left out.
            return {};
    }
}

}  // namespace qrazor::formal
