// What is done last: exponentials are rounded to codes in the order of the row, codes are summed
// up, and the sum's reciprocal is taken.
#include "makers.h"
#include "qrazor/gen/datapath.h"
#include "qrazor/gen/interface.h"
#include "qrazor/gen/tree.h"
#include "qrazor/support/text.h"
#include "softmax_base2/cores.h"
#include "softmax_base2/sizes.h"

namespace qrazor::units::softmax_base2 {
namespace {

constexpr std::string_view kCarryRound = R"(
    localparam Width = CodeWidth + Dropped;

    // Half a count goes in where the adder has room for it, below the lowest bit.
    wire [Width-1:0] total;
    genvar           i;
    generate
        for (i = 0; i < Width; i = i + 1) begin : gen_bit
            wire carry;
            if (i == 0) begin : gen_first
                full_adder u_add (
                    .a_i    (scaled_i[1]),
                    .b_i    (carried_i[0]),
                    .c_i    (scaled_i[0]),
                    .sum_o  (total[0]),
                    .carry_o(carry)
                );
            end else if (i < Dropped) begin : gen_carried
                full_adder u_add (
                    .a_i    (scaled_i[i+1]),
                    .b_i    (carried_i[i]),
                    .c_i    (gen_bit[i-1].carry),
                    .sum_o  (total[i]),
                    .carry_o(carry)
                );
            end else begin : gen_code
                half_adder u_add (
                    .a_i    (scaled_i[i+1]),
                    .b_i    (gen_bit[i-1].carry),
                    .sum_o  (total[i]),
                    .carry_o(carry)
                );
            end
        end
    endgenerate

    assign code_o    = total[Width-1:Dropped] | {CodeWidth{gen_bit[Width-1].carry}};
    assign carried_o = total[Dropped-1:0];
)";

constexpr std::string_view kCarryLanes = R"(
    // Lane 0 is the first in the row; what the last one carries goes to the next beat.
    genvar r;
    generate
        for (r = 0; r < Lanes; r = r + 1) begin : gen_round
            wire [@dropped@-1:0] carried;
            wire [@dropped@-1:0] rest;
            if (r == 0) begin : gen_first
                assign carried = @from@;
            end else begin : gen_next
                assign carried = gen_round[r-1].rest;
            end
            carry_round #(
                .CodeWidth(CodeWidth),
                .Dropped  (@dropped@)
            ) u_round (
                .scaled_i (@scaled@[r*(CodeWidth+@dropped@+1) +: CodeWidth+@dropped@+1]),
                .carried_i(carried),
                .code_o   (codes[r*CodeWidth +: CodeWidth]),
                .carried_o(rest)
            );
        end
    endgenerate
    assign @to@ = gen_round[Lanes-1].rest;
)";

constexpr std::string_view kNear = R"(
            // Half a count rounds up; what is more than the largest code is it.
            wire [CodeWidth:0] rounded;
            assign rounded = {1'b0, scaled[CodeWidth:1]} + {{CodeWidth{1'b0}}, scaled[0]};
            assign @codes@[k*CodeWidth +: CodeWidth] =
                rounded[CodeWidth-1:0] | {CodeWidth{rounded[CodeWidth]}};
)";

constexpr std::string_view kNearLanes = R"(
    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [CodeWidth:0] scaled;
            assign scaled = beat_i[k*(CodeWidth+1) +: CodeWidth+1];
@near@        end
    endgenerate
)";

constexpr std::string_view kReciprocal = R"(
    // The sum with its leading one on top, by powers of two. How far it went is the index of that
    // one, inverted.
    genvar n;
    generate
        for (n = @levels@; n >= 0; n = n - 1) begin : gen_level
            wire [@top@:0] value;
            if (n == @levels@) begin : gen_sum
                assign value = @padded@;
            end else begin : gen_shift
                wire low;
                assign low   = ~(|gen_level[n+1].value[@top@:@size@-(1<<n)]);
                assign value = low ? gen_level[n+1].value << (1 << n)
                                   : gen_level[n+1].value;
                assign @exponent@[n] = ~low;
            end
        end
    endgenerate

    // The 16 bits below it.
    wire [15:0] @mantissa@;
@below@)";

Signal scaled_beat(const Config& c) {
    return signal("beat_i", c.lanes * (c.code_width + dropped_width(c) + 1));
}

// `total` = the state's sum and the beat's codes.
Written sum_of_codes(const Config& c, const std::string& state) {
    parts::TreeShape shape;
    const int width = code_sum_width(c);
    shape.name = "tree_codes_p" + text(c.code_width) + "_l" + text(c.lanes) + "_w" + text(width);
    shape.what = text(c.lanes) + " codes and their sum so far";
    shape.lanes = c.lanes;
    shape.width = width;
    for (int bit = 0; bit < c.code_width; ++bit) {
        shape.column_of_bit.push_back(bit);
    }
    for (int bit = 0; bit < width; ++bit) {
        shape.extra_columns.push_back(bit);
    }
    Config adder;
    adder.adder = Adder::ripple;
    return tree_and_adder(adder, shape, "codes", "sum", nullptr, {}, {}, state);
}

}  // namespace

parts::Files carry_round() {
    // Widths of a unit's instances differ.
    constexpr int kCode = 8;
    constexpr int kDropped = 12;
    ModuleText m;
    m.name = "carry_round";
    m.purpose = {
        "an exponential to its code; what that drops is handed on, combinational.",
        "code = min((scaled + carried) >> Dropped, 2^CodeWidth - 1), rounded half up before",
        "the sum."};
    m.parameters = {range_parameter("CodeWidth", kCode, 1, 16, "bits of a code"),
                    range_parameter("Dropped", kDropped, 1, 19, "bits that are handed on")};
    m.ports = {input_port("scaled_i", 1, kCode + kDropped + 1, "CodeWidth+Dropped+1",
                          "its lowest bit is half a count"),
               input_port("carried_i", 1, kDropped, "Dropped", "from the value before"),
               output_port("code_o", 1, kCode, "CodeWidth", ""),
               output_port("carried_o", 1, kDropped, "Dropped", "to the next value")};
    m.body = kCarryRound;
    parts::Files files = parts::adder_cells();
    files.push_back(m.file());
    return files;
}

std::string carry_text(int dropped, const std::string& scaled, const std::string& from,
                       const std::string& to) {
    return substitute(kCarryLanes,
                      {{"dropped", text(dropped)}, {"scaled", scaled}, {"from", from}, {"to", to}});
}

std::string aligned_text(int width, const std::string& sum, const std::string& exponent,
                         const std::string& mantissa) {
    const int levels = exponent_width(width);
    const int size = 1 << levels;
    const std::string padded = size == width ? sum : "{" + text(size - width) + "'d0, " + sum + "}";
    // Zeros below a short sum.
    std::string below = "    assign " + mantissa + " = ";
    if (size - 1 >= kMantissa) {
        below += "gen_level[0].value[" + text(size - 2) + ":" + text(size - 1 - kMantissa) + "];\n";
    } else {
        below += "{gen_level[0].value[" + text(size - 2) + ":0], " + text(kMantissa + 1 - size) +
                 "'d0};\n";
    }
    const int unused = size - 1 - kMantissa;
    below += "    wire unused_value;\n    assign unused_value = &{1'b0, gen_level[0].value[" +
             text(size - 1) + "]" +
             (unused > 0 ? ", gen_level[0].value[" + text(unused - 1) + ":0]" : "") + "};\n";
    return substitute(kReciprocal, {{"levels", text(levels)},
                                    {"top", text(size - 1)},
                                    {"size", text(size)},
                                    {"padded", padded},
                                    {"exponent", exponent},
                                    {"mantissa", mantissa},
                                    {"below", below}});
}

std::string near_text(const std::string& codes) {
    return substitute(kNear, {{"codes", codes}});
}

Core codes_core(const Config& c) {
    const int carried = is_carry(c) ? dropped_width(c) : 0;
    const int sum = is_log(c) ? 0 : code_sum_width(c);
    ModuleText m;
    m.title = "codes";
    m.name = std::string("softmax_codes") + (is_carry(c) ? "_carry" : "_near") + "_p" +
             text(c.code_width) + "_l" + text(c.lanes) + (carried > 0 ? "_d" + text(carried) : "") +
             (sum > 0 ? "_s" + text(sum) : "");
    m.purpose = {is_carry(c) ? "exponentials to codes, each handing on what it drops"
                             : "exponentials to codes"};
    m.purpose.front() += sum > 0 ? ", and their sum, combinational." : ", combinational.";
    m.parameters = {fixed_parameter("CodeWidth", c.code_width, "bits of a code"),
                    fixed_parameter("Lanes", c.lanes, "values a beat")};
    m.ports = {input_port("beat_i", 1, scaled_beat(c).bits, scaled_beat(c).width,
                          "exponentials, the lowest bit of each half a count"),
               input_port("state_i", 1, sum + carried, text(sum + carried),
                          "of the row before the beat, 0 at first"),
               output_port("next_o", 1, sum + carried, text(sum + carried), "the same with it"),
               output_port("result_o", 1, sum + c.lanes * c.code_width,
                           text(sum + c.lanes * c.code_width), sum > 0 ? "{sum, codes}" : "codes")};
    parts::Files files;
    m.body = "\n    wire [Lanes*CodeWidth-1:0] codes;\n";
    if (is_carry(c)) {
        const std::string low = "[" + text(carried - 1) + ":0]";
        m.body += carry_text(carried, "beat_i", "state_i" + low, "next_o" + low);
        files = carry_round();
    } else {
        m.body += substitute(kNearLanes, {{"near", near_text("codes")}});
    }
    if (sum == 0) {
        m.body += "    assign result_o = codes;\n";
        return {m, files};
    }
    m.ports.insert(m.ports.begin() + 2, input_port("last_i", 1, 1, "1", "the beat ends the row"));
    const Written total =
        sum_of_codes(c, "state_i[" + text(sum + carried - 1) + ":" + text(carried) + "]");
    m.body += total.text + "    assign next_o[" + text(sum + carried - 1) + ":" + text(carried) +
              "] = sum;\n\n    // Known with the last beat; until then what follows stands still.\n"
              "    assign result_o = {sum & {" +
              text(sum) + "{last_i}}, codes};\n";
    parts::append(files, total.files);
    return {m, files};
}

Core reciprocal_core(const Config& c) {
    const int sum = code_sum_width(c);
    const int exponent = exponent_width(sum);
    constexpr int kIndex = 5;
    ModuleText m;
    m.title = "reciprocal";
    m.name = "softmax_reciprocal_s" + text(sum);
    m.purpose = {"1 / sum = reciprocal * 2^-(16 + exponent), combinational; of 0 as of 1."};
    m.ports = {input_port("sum_i", 1, sum, text(sum), ""),
               output_port("reciprocal_o", 1, kMantissa, text(kMantissa), ""),
               output_port("exponent_o", 1, exponent, text(exponent),
                           "index of the leading one of sum_i")};
    m.body = aligned_text(sum, "sum_i", "exponent_o", "mantissa") + R"(
    reciprocal_mantissa u_table (
        .argument_i(mantissa),
        .value_o   (reciprocal_o)
    );
)";
    return {m, table_part("reciprocal_mantissa",
                          "1 / (1 + x) for 0 <= x < 1, by a table of 32 straight segments, "
                          "combinational.",
                          model::PwlFunction::reciprocal, kMantissa - kIndex)};
}

}  // namespace qrazor::units::softmax_base2
