// See emit.h.
#include "families/rival_softmax/emit.h"

#include <algorithm>
#include <cstdlib>

#include "qrazor/gen/datapath.h"
#include "qrazor/gen/interface.h"
#include "qrazor/gen/tree.h"
#include "qrazor/support/text.h"

namespace qrazor::units {
namespace {

constexpr std::string_view kProduct = R"(
    wire [@rows@-1:0] rows;
    booth_lane #(
        .Width     (@wide_a@),
        .DigitWidth(@wide_b@)
    ) u_rows (
        .multiplicand_i({1'b0, a_i}),
        .multiplier_i  ({1'b0, b_i}),
        .bits_o        (rows)
    );
)";

constexpr std::string_view kSegments = R"(
    localparam ValueWidth = @value@;  // bits of a value
    localparam SlopeWidth = @slope@;  // bits of a slope
    localparam Within     = @within@;  // bits behind a start

    // A segment's start and by how much it @grows@ over its length.
    reg [ValueWidth-1:0] start;
    reg [SlopeWidth-1:0] slope;
    always @* begin
        case (argument_i[@top@:Within])
@cases@        endcase
    end

    wire [SlopeWidth+Within-1:0] grown;
    @product@ u_product (
        .a_i  (slope),
        .b_i  (argument_i[@last@:0]),
        .add_i(@add@),
        .sum_o(grown)
    );
    assign value_o = start @sign@
        {{(ValueWidth-SlopeWidth){1'b0}}, grown[SlopeWidth+Within-1:Within]};

    wire unused_grown;
    assign unused_grown = &{1'b0, grown[@last@:0]};
)";

constexpr std::string_view kKeys = R"(
    localparam KeyWidth = ActWidth - Fraction + 1;  // of whole numbers, less the least logit

    // The ceiling of a logit hangs on its whole part and on whether there is more: the rest is not
    // compared. With the sign inverted the least logit is 0, which stands for masked ones, too.
    // Node 1 is the largest of all, node n of nodes 2n and 2n+1.
    genvar n;
    generate
        for (n = 2*Lanes - 1; n > 0; n = n - 1) begin : gen_node
            wire [KeyWidth-1:0] most;
            if (n >= Lanes) begin : gen_logit
                wire [ActWidth-1:0] value;
                assign value = beat_i[(n-Lanes)*ActWidth +: ActWidth];
                assign most  = {KeyWidth{beat_i[Lanes*ActWidth + n - Lanes]}}
                    & {~value[ActWidth-1], value[ActWidth-2:Fraction], |value[Fraction-1:0]};
            end else begin : gen_larger
                assign most = (gen_node[2*n].most > gen_node[2*n+1].most) ? gen_node[2*n].most
                                                                         : gen_node[2*n+1].most;
            end
        end
    endgenerate
)";

constexpr std::string_view kArray = R"(
    localparam Width = @width@;  // of a running sum, signed
    localparam Rows  = @rows@;

    wire [2*Rows:0] digits;
    assign digits = {@pad@b_i, 1'b0};

    // A digit of two bits and the one below them is -2, -1, 0, 1 or 2 times a_i. Its row is added
    // to the sum so far; the lowest two bits of that are the product's.
    genvar s, i;
    generate
        for (s = 0; s < Rows; s = s + 1) begin : gen_row
            wire             one;
            wire             two;
            wire             negative;
            wire [Width-1:0] row;
            wire [Width-1:0] so_far;
            wire [Width-1:0] sum;
            assign one      = digits[2*s+1] ^ digits[2*s];
            assign two      = ~one & (digits[2*s+2] ^ digits[2*s+1]);
            assign negative = digits[2*s+2] & ~(digits[2*s+1] & digits[2*s]);
            assign row      = {Width{negative}}
                ^ ({3'b000, a_i & {@a@{one}}} | {2'b00, a_i & {@a@{two}}, 1'b0});
            if (s == 0) begin : gen_first
                assign so_far = {Width{1'b0}};
            end else begin : gen_next
                assign so_far = {{2{gen_row[s-1].sum[Width-1]}}, gen_row[s-1].sum[Width-1:2]};
            end
            for (i = 0; i < Width; i = i + 1) begin : gen_bit
                wire carry_in;
                wire carry;
                if (i == 0) begin : gen_lowest
                    assign carry_in = negative;
                end else begin : gen_above
                    assign carry_in = gen_bit[i-1].carry;
                end
                full_adder u_add (
                    .a_i    (so_far[i]),
                    .b_i    (row[i]),
                    .c_i    (carry_in),
                    .sum_o  (sum[i]),
                    .carry_o(carry)
                );
            end
            wire unused_carry;
            assign unused_carry = &{1'b0, gen_bit[Width-1].carry};
            if (s < Rows - 1) begin : gen_low
                assign product_o[2*s +: 2] = sum[1:0];
            end else begin : gen_high
                assign product_o[@product@-1:2*s] = sum[@product@-1-2*s:0];
                wire unused_sum;
                assign unused_sum = &{1'b0, sum[Width-1:@product@-2*s]};
            end
        end
    endgenerate
)";

constexpr std::string_view kDivider = R"(
    localparam Width = @width@;
    localparam Steps = @steps@;

    // What is left of the dividend, doubled, less the divisor, if that is not more: a bit of the
    // quotient, the highest first.
    genvar s;
    generate
        for (s = 0; s < Steps; s = s + 1) begin : gen_step
            wire [Width-1:0] before_step;
            wire [Width:0]   doubled;
            wire [Width+1:0] less;
            wire [Width-1:0] rest;
            wire             unused_less;
            if (s == 0) begin : gen_first
                assign before_step = @width@'d@first@;
            end else begin : gen_next
                assign before_step = gen_step[s-1].rest;
            end
            assign doubled = {before_step, 1'b0};
            assign less    = {1'b0, doubled} - {2'b00, divisor_i};
            assign rest    = less[Width+1] ? doubled[Width-1:0] : less[Width-1:0];
            assign quotient_o[Steps-1-s] = ~less[Width+1];
            assign unused_less = &{1'b0, doubled[Width], less[Width]};
        end
    endgenerate
    wire unused_rest;
    assign unused_rest = &{1'b0, gen_step[Steps-1].rest};
)";

constexpr std::string_view kLargest = R"(
    // With the sign inverted the least logit is 0, which stands for masked ones, too. Node 1 is the
    // largest of all, node n of nodes 2n and 2n+1.
    genvar n;
    generate
        for (n = 2*Lanes - 1; n > 0; n = n - 1) begin : gen_node
            wire [ActWidth-1:0] most;
            if (n >= Lanes) begin : gen_logit
                wire [ActWidth-1:0] value;
                assign value = beat_i[(n-Lanes)*ActWidth +: ActWidth];
                assign most  = {~value[ActWidth-1], value[ActWidth-2:0]}
                             & {ActWidth{beat_i[Lanes*ActWidth + n - Lanes]}};
            end else begin : gen_larger
                assign most = (gen_node[2*n].most > gen_node[2*n+1].most) ? gen_node[2*n].most
                                                                         : gen_node[2*n+1].most;
            end
        end
    endgenerate
)";

std::string product_name(int a, int b, int sum) {
    return "product_" + number(a) + "x" + number(b) + "_" + number(sum);
}

}  // namespace

parts::Files product_part(const std::string& name, int a, int b, int sum) {
    // The highest row's sign stands in the column behind the product's, or further up.
    const int width = std::max(sum, 2 * ((b + 2) / 2 - 1) + a + 2);
    parts::TreeShape shape = parts::booth_shape(a + 1, b + 1, 1, width);
    shape.name += "_add" + number(sum);
    shape.what += ", and a number";
    for (int bit = 0; bit < sum; ++bit) {
        shape.extra_columns.push_back(bit);
    }
    ModuleText m;
    m.name = name;
    m.purpose = {"a product of unsigned numbers and a number, combinational."};
    m.ports = {input_port("a_i", 1, a, number(a), "unsigned"),
               input_port("b_i", 1, b, number(b), "unsigned"),
               input_port("add_i", 1, sum, number(sum), "unsigned"),
               output_port("sum_o", 1, sum, number(sum), "a_i * b_i + add_i")};
    m.body = substitute(kProduct, {{"rows", number((b + 2) / 2 * (a + 3))},
                                   {"wide_a", number(a + 1)},
                                   {"wide_b", number(b + 1)}});
    Config adder;
    adder.adder = Adder::ripple;
    const Written sum_text =
        tree_and_adder(adder, shape, "rows", "total", nullptr, {}, {}, "add_i");
    m.body += sum_text.text + "\n    assign sum_o = total[" + number(sum - 1) + ":0];\n";
    if (width > sum) {
        m.body += "\n    wire unused_total;\n    assign unused_total = &{1'b0, total[" +
                  number(width - 1) + ":" + number(sum) + "]};\n";
    }
    parts::Files files = sum_text.files;
    parts::append(files, parts::booth_lane());
    files.push_back(m.file());
    return files;
}

parts::Files segments_part(const std::string& name, const std::string& what,
                           const model::PwlTable& table, int within, int value) {
    const int index = model::ceil_log2(table.segments());
    const bool falls = table.slope.front() < 0;
    std::int32_t steepest = 0;
    for (const std::int32_t slope : table.slope) {
        steepest = std::max(steepest, std::abs(slope));
    }
    const int slope = bits_to(steepest);
    std::string cases;
    for (std::size_t i = 0; i < table.segments(); ++i) {
        cases += "            " + number(index) + "'d" + std::to_string(i) +
                 ": {start, slope} = {" + number(value) + "'d" + number(table.offset[i]) + ", " +
                 number(slope) + "'d" + number(std::abs(table.slope[i])) + "};\n";
    }
    // What falls is rounded down, too: the part that is subtracted is rounded up.
    const std::string add = falls ? "{" + number(slope) + "'d0, {" + number(within) + "{1'b1}}}"
                                  : number(slope + within) + "'d0";
    ModuleText m;
    m.name = name;
    m.purpose = {what};
    m.ports = {input_port("argument_i", 1, index + within, number(index + within),
                          number(index + within) + " fraction bits"),
               output_port("value_o", 1, value, number(value), "of the segment")};
    m.body = substitute(kSegments, {{"grows", falls ? "falls" : "grows"},
                                    {"value", number(value)},
                                    {"slope", number(slope)},
                                    {"top", number(index + within - 1)},
                                    {"within", number(within)},
                                    {"last", number(within - 1)},
                                    {"cases", cases},
                                    {"product", product_name(slope, within, slope + within)},
                                    {"add", add},
                                    {"sign", falls ? "-" : "+"}});
    parts::Files files =
        product_part(product_name(slope, within, slope + within), slope, within, slope + within);
    files.push_back(m.file());
    return files;
}

parts::Files array_product_part(const std::string& name, int a, int b) {
    ModuleText m;
    m.name = name;
    m.purpose = {
        "a product of unsigned numbers, Booth's rows one behind the other, combinational."};
    m.ports = {input_port("a_i", 1, a, number(a), "unsigned"),
               input_port("b_i", 1, b, number(b), "unsigned"),
               output_port("product_o", 1, a + b, number(a + b), "a_i * b_i")};
    const int rows = (b + 2) / 2;
    m.body = substitute(kArray, {{"width", number(a + 3)},
                                 {"rows", number(rows)},
                                 {"pad", number(2 * rows - b) + "'d0, "},
                                 {"a", number(a)},
                                 {"product", number(a + b)}});
    parts::Files files = parts::adder_cells();
    files.push_back(m.file());
    return files;
}

parts::Files divider_part(const std::string& name, std::int64_t first, int steps, int width) {
    ModuleText m;
    m.name = name;
    m.purpose = {"a constant by a number above " + std::to_string(first) + ": a restoring divider,",
                 "unrolled, combinational. quotient_o = floor(" + std::to_string(first) + " * 2^" +
                     number(steps) + " / divisor_i)."};
    m.ports = {input_port("divisor_i", 1, width, number(width), "unsigned"),
               output_port("quotient_o", 1, steps, number(steps), "rounded down")};
    m.body = substitute(
        kDivider,
        {{"width", number(width)}, {"steps", number(steps)}, {"first", std::to_string(first)}});
    return {m.file()};
}

ModuleText rival_core(const Config& config, const std::string& name,
                      const std::vector<std::string>& purpose) {
    ModuleText m;
    m.name = name;
    m.purpose = purpose;
    m.parameters = {fixed_parameter("ActWidth", config.act_width, "bits of a logit"),
                    fixed_parameter("Fraction", config.value_fraction, "fraction bits of a logit"),
                    fixed_parameter("CodeWidth", config.code_width, "bits of a code"),
                    fixed_parameter("Lanes", config.lanes, "values a beat")};
    return m;
}

Signal logit_beat(const Config& config) {
    return {"{mask_i, value_i}", "Lanes*(ActWidth+1)", config.lanes * (config.act_width + 1)};
}

std::string largest_tree() {
    return std::string(kLargest);
}

std::string key_tree() {
    return std::string(kKeys);
}

}  // namespace qrazor::units
