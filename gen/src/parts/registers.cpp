// The pipeline wrapper that SDR and baseline units share: registers and the accumulator.
#include "qrazor/gen/interface.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"
#include "qrazor/support/text.h"

namespace qrazor::gen::parts {
namespace {

constexpr std::string_view kPipeStage = R"(
    reg             valid_q;
    reg             keep_q;
    reg [Width-1:0] data_q;

    assign valid_o = valid_q;
    assign clear_o = ~keep_q;
    assign data_o  = data_q;

    // Reset leaves an empty beat that clears: it empties the accumulator when it arrives there, so
    // neither the data nor the accumulator needs a reset of its own. The clear bit is stored
    // inverted, as the gates in front of the accumulator use it.
    always @(posedge clk_i) begin
        valid_q <= valid_i & rst_ni;
        keep_q  <= ~clear_i & rst_ni;
        data_q  <= data_i;
    end
)";

constexpr std::string_view kWrap = R"(
    reg  [Width-1:0] acc_q;
    reg              valid_q;
    wire [Width-1:0] held;
    wire [Width-1:0] addend;
    wire [Width-1:0] acc_d;

    assign held = acc_q & {Width{~clear_i}};

    // Sign-extended or cut to the accumulator.
    generate
        if (InWidth < Width) begin : gen_extend
            assign addend = {{(Width-InWidth){addend_i[InWidth-1]}}, addend_i};
        end else if (InWidth == Width) begin : gen_same
            assign addend = addend_i;
        end else begin : gen_cut
            wire unused_high;
            assign unused_high = &{1'b0, addend_i[InWidth-1:Width]};
            assign addend = addend_i[Width-1:0];
        end
    endgenerate

    @adder@ #(
        .Width(Width)
    ) u_adder (
        .a_i  (held),
        .b_i  (addend),
        .sum_o(acc_d)
    );

    assign acc_o   = acc_q;
    assign valid_o = valid_q;

    always @(posedge clk_i) begin
        valid_q <= valid_i & rst_ni;
        acc_q   <= acc_d;
    end
)";

constexpr std::string_view kSaturate = R"(
    // One bit more than the wider of both holds the exact sum.
    localparam ExactWidth = ((InWidth > Width) ? InWidth : Width) + 1;

    reg  [Width-1:0]      acc_q;
    reg                   valid_q;
    wire [Width-1:0]      held;
    wire [ExactWidth-1:0] exact;
    wire                  fits;
    wire [Width-1:0]      acc_d;

    assign held = acc_q & {Width{~clear_i}};

    @adder@ #(
        .Width(ExactWidth)
    ) u_adder (
        .a_i  ({{(ExactWidth-Width){held[Width-1]}}, held}),
        .b_i  ({{(ExactWidth-InWidth){addend_i[InWidth-1]}}, addend_i}),
        .sum_o(exact)
    );

    // The exact sum fits where all bits from the accumulator's sign upwards are alike; else it is
    // replaced by the largest or the smallest value.
    assign fits  = (&exact[ExactWidth-1:Width-1]) | ~(|exact[ExactWidth-1:Width-1]);
    assign acc_d = fits ? exact[Width-1:0]
                        : {exact[ExactWidth-1], {(Width-1){~exact[ExactWidth-1]}}};

    assign acc_o   = acc_q;
    assign valid_o = valid_q;

    always @(posedge clk_i) begin
        valid_q <= valid_i & rst_ni;
        acc_q   <= acc_d;
    end
)";

constexpr std::string_view kRows = R"(
    localparam BeatWidth = InWidth + 1 + MaxShift;

    reg  [Width-1:0] acc_q;
    reg              valid_q;
    wire [Width-1:0] held;

    assign held = acc_q & {Width{~clear_i}};

    // Rows and offset are not negative: one more bit, 0, is their sign. They are shifted, or 0 on
    // an empty beat, and cut or extended to the accumulator.
    wire [3*(InWidth+1)-1:0] terms;
    wire [3*BeatWidth-1:0]   beats;
    wire [3*Width-1:0]       addends;
    genvar k;
    generate
        assign terms = {1'b0, offset_i, 1'b0, row_b_i, 1'b0, row_a_i};
        for (k = 0; k < 3; k = k + 1) begin : gen_term
            if (MaxShift <= 0) begin : gen_no_shift
                assign beats[k*BeatWidth +: BeatWidth] =
                    terms[k*(InWidth+1) +: InWidth+1] & {BeatWidth{valid_i}};
            end else begin : gen_shift
                left_shift #(
                    .InWidth (InWidth + 1),
                    .MaxShift(MaxShift)
                ) u_shift (
                    .value_i (terms[k*(InWidth+1) +: InWidth+1]),
                    .shift_i (shift_i),
                    .enable_i(valid_i),
                    .value_o (beats[k*BeatWidth +: BeatWidth])
                );
            end
            if (BeatWidth <= Width) begin : gen_extend
                assign addends[k*Width +: Width] =
                    {{(Width-BeatWidth){1'b0}}, beats[k*BeatWidth +: BeatWidth]};
            end else begin : gen_cut
                wire unused_high;
                assign unused_high = &{1'b0, beats[k*BeatWidth + Width +: BeatWidth-Width]};
                assign addends[k*Width +: Width] = beats[k*BeatWidth +: Width];
            end
        end
        if (MaxShift <= 0) begin : gen_unused_shift
            wire unused_shift;
            assign unused_shift = &{1'b0, shift_i};
        end
    endgenerate

    // The accumulator with the offset is ready long before the rows are.
    wire [Width-1:0] base;
    @adder@ #(
        .Width(Width)
    ) u_base_adder (
        .a_i  (held),
        .b_i  (addends[2*Width +: Width]),
        .sum_o(base)
    );

    // base - a - b = ~(~base + a + b): one row of full adders, then the carry chain. The top
    // column's carry is beyond the accumulator.
    wire [Width-1:0] row_sum;
    wire [Width:0]   row_carry;
    wire             unused_carry;
    wire [Width-1:0] negated;
    genvar i;
    generate
        for (i = 0; i < Width; i = i + 1) begin : gen_column
            full_adder u_full_adder (
                .a_i    (~base[i]),
                .b_i    (addends[i]),
                .c_i    (addends[Width+i]),
                .sum_o  (row_sum[i]),
                .carry_o(row_carry[i+1])
            );
        end
    endgenerate
    assign row_carry[0] = 1'b0;
    assign unused_carry = row_carry[Width];
    @adder@ #(
        .Width(Width)
    ) u_adder (
        .a_i  (row_sum),
        .b_i  (row_carry[Width-1:0]),
        .sum_o(negated)
    );

    assign acc_o   = acc_q;
    assign valid_o = valid_q;

    always @(posedge clk_i) begin
        valid_q <= valid_i & rst_ni;
        acc_q   <= ~negated;
    end
)";

}  // namespace

Files pipe_stage() {
    ModuleText m;
    m.name = "pipe_stage";
    m.operation = Operation::hold;
    m.title = "registers";
    m.purpose = {"one pipeline register with its valid and clear bits.",
                 "Every clocked unit, SDR and baseline alike, is cut with this module only."};
    m.parameters = {range_parameter("Width", 8, 1, 65536, "bits of data")};
    m.ports = {{"clk_i", Direction::input, Role::clock, 1, 1, false, "1", ""},
               {"rst_ni", Direction::input, Role::reset, 1, 1, false, "1", ""},
               {"valid_i", Direction::input, Role::valid, 1, 1, false, "1", ""},
               {"clear_i", Direction::input, Role::clear, 1, 1, false, "1", ""},
               input_port("data_i", 1, 8, "Width", ""),
               {"valid_o", Direction::output, Role::valid, 1, 1, false, "1", ""},
               {"clear_o", Direction::output, Role::clear, 1, 1, false, "1", ""},
               output_port("data_o", 1, 8, "Width", "")};
    m.body = kPipeStage;
    return {m.file()};
}

std::string accumulator_name(const Config& config) {
    return std::string("accumulator_") +
           (config.overflow == model::Overflow::saturate ? "saturate_" : "") +
           word_of(config.adder);
}

Files accumulator(const Config& config) {
    Files files = adder(config.adder.value());
    ModuleText m;
    m.name = accumulator_name(config);
    const bool saturates = config.overflow == model::Overflow::saturate;
    m.operation = saturates ? Operation::accumulate_saturating : Operation::accumulate;
    m.title = "accumulator";
    m.purpose = {"accumulator of signed beats; clear first, then add.",
                 saturates ? "A sum out of range becomes the nearest value in range."
                           : "Sums wrap modulo 2^Width; width it so that they cannot.",
                 "clear_i: acc = addend, else acc = acc + addend; addend_i is 0 on an empty beat."};
    m.parameters = {range_parameter("InWidth", 8, 1, 256, "bits of a beat, signed"),
                    range_parameter("Width", 16, 2, 128, "bits of the accumulator, signed")};
    m.ports = {{"clk_i", Direction::input, Role::clock, 1, 1, false, "1", ""},
               {"rst_ni", Direction::input, Role::reset, 1, 1, false, "1", ""},
               {"valid_i", Direction::input, Role::valid, 1, 1, false, "1", ""},
               {"clear_i", Direction::input, Role::clear, 1, 1, false, "1", ""},
               input_port("addend_i", 1, 8, "InWidth", "", true),
               {"valid_o", Direction::output, Role::valid, 1, 1, false, "1", ""},
               output_port("acc_o", 1, 16, "Width", "", true)};
    m.body =
        substitute(saturates ? kSaturate : kWrap, {{"adder", adder_name(config.adder.value())}});
    files.push_back(m.file());
    return files;
}

Files accumulator_rows(Adder adder) {
    Files files = parts::adder(adder);
    append(files, adder_cells());
    append(files, left_shift());
    ModuleText m;
    m.name = "accumulator_rows_" + std::string(word_of(adder));
    m.operation = Operation::accumulate_rows;
    m.title = "accumulator";
    m.purpose = {
        "accumulator of shifted sums that come as an offset less two rows: they are shifted",
        "and added with no carry chain of their own. All three together are exact; sums wrap",
        "modulo 2^Width. clear_i: start at 0, then add (offset - row_a - row_b) << shift if "
        "valid."};
    m.parameters = {range_parameter("InWidth", 11, 1, 128, "bits of offset and rows, unsigned"),
                    range_parameter("MaxShift", 16, 0, 128, "largest shift"),
                    range_parameter("ShiftWidth", 5, 1, 9, "bits of the shift"),
                    range_parameter("Width", 16, 2, 128, "bits of the accumulator, signed")};
    m.ports = {{"clk_i", Direction::input, Role::clock, 1, 1, false, "1", ""},
               {"rst_ni", Direction::input, Role::reset, 1, 1, false, "1", ""},
               {"valid_i", Direction::input, Role::valid, 1, 1, false, "1", ""},
               {"clear_i", Direction::input, Role::clear, 1, 1, false, "1", ""},
               input_port("offset_i", 1, 11, "InWidth", ""),
               input_port("row_a_i", 1, 11, "InWidth", ""),
               input_port("row_b_i", 1, 11, "InWidth", ""),
               input_port("shift_i", 1, 5, "ShiftWidth", ""),
               {"valid_o", Direction::output, Role::valid, 1, 1, false, "1", ""},
               output_port("acc_o", 1, 16, "Width", "", true)};
    m.body = substitute(kRows, {{"adder", adder_name(adder)}});
    files.push_back(m.file());
    return files;
}

}  // namespace qrazor::gen::parts
