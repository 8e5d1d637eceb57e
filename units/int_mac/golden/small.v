// int_mac_booth_4x4: baseline, signed integer multiply-accumulate, 4 x 4 bits.
// Each valid beat adds its products to acc_o, 2 rising edges later (Latency = Cuts + 2 edges).
//   clear_i starts a new sum.
// Result: one count of acc_o is act step * weight step.
// Example, one beat after the other:
//     clear_i = 1, act_i = 3, weight_i = -5 -> acc_o = -15
//     act_i = 2, weight_i = 7 -> acc_o = -1
//
// Made by: qrazor gen --unit int_mac --act-width 4 --weight-width 4
`default_nettype none

module int_mac_booth_4x4 #(
    // activation width; fixed at 4 by the structure of this file
    parameter ActWidth = 4,
    // weight width; fixed at 4 by the structure of this file
    parameter WeightWidth = 4,
    // accumulator width; the default was chosen for 256 groups of 16; 2 to 128
    parameter AccWidth = 20,
    // pipeline cut points; the latency is Cuts + 2 edges; 0 to 3
    parameter Cuts = 0
) (
    input  wire                   clk_i,     // rising edge
    input  wire                   rst_ni,    // synchronous, active low
    input  wire                   clear_i,   // start a new sum, with this beat if it is valid
    input  wire                   valid_i,   // take a beat
    input  wire [ActWidth-1:0]    act_i,     // two's complement; one count of it is act step
    input  wire [WeightWidth-1:0] weight_i,  // two's complement; one count of it is weight step
    output wire                   valid_o,   // valid_i, Latency edges later
    // sum, two's complement; one count of it is act step * weight step
    output wire [AccWidth-1:0]    acc_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth != 4) begin : gen_act_width_is_fixed_at_4_in_this_file
            act_width_is_fixed_at_4_in_this_file u_error ();
        end
        if (WeightWidth != 4) begin : gen_weight_width_is_fixed_at_4_in_this_file
            weight_width_is_fixed_at_4_in_this_file u_error ();
        end
        if (AccWidth < 2 || AccWidth > 128) begin : gen_acc_width_must_be_2_to_128
            acc_width_must_be_2_to_128 u_error ();
        end
        if (Cuts < 0 || Cuts > 3) begin : gen_cuts_must_be_0_to_3
            cuts_must_be_0_to_3 u_error ();
        end
    endgenerate

    localparam Lanes    = 1;
    localparam SumWidth = ActWidth + WeightWidth + $clog2(Lanes);

    // Operand register.
    wire                         operands_valid;
    wire                         operands_clear;
    wire [Lanes*ActWidth-1:0]    act_q;
    wire [Lanes*WeightWidth-1:0] weight_q;
    pipe_stage #(
        .Width(Lanes*ActWidth + Lanes*WeightWidth)
    ) u_operands (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .clear_i(clear_i),
        .data_i ({act_i, weight_i}),
        .valid_o(operands_valid),
        .clear_o(operands_clear),
        .data_o ({act_q, weight_q})
    );

    wire [12*Lanes-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            booth_lane #(
                .Width     (ActWidth),
                .DigitWidth(WeightWidth)
            ) u_lane (
                .multiplicand_i(act_q[i*ActWidth +: ActWidth]),
                .multiplier_i  (weight_q[i*WeightWidth +: WeightWidth]),
                .bits_o        (products[i*12 +: 12])
            );
        end
    endgenerate

    // Compressor tree: 1 lane(s) of Booth radix-4 rows, 4 x 4 bits.
    wire [11:0] sum_columns;
    tree_booth_4x4_l1_upper u_sum_upper (
        .bits_i  (products),
        .middle_o(sum_columns)
    );

    // Cut point where Cuts >= 3: half-way down the compressor tree.
    wire        sum_middle_valid;
    wire        sum_middle_clear;
    wire [11:0] sum_columns_q;
    generate
        if (Cuts >= 3) begin : gen_sum_middle_cut
            pipe_stage #(
                .Width(12)
            ) u_sum_middle_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(operands_valid),
                .clear_i(operands_clear),
                .data_i (sum_columns),
                .valid_o(sum_middle_valid),
                .clear_o(sum_middle_clear),
                .data_o (sum_columns_q)
            );
        end else begin : gen_no_sum_middle_cut
            assign sum_middle_valid = operands_valid;
            assign sum_middle_clear = operands_clear;
            assign sum_columns_q = sum_columns;
        end
    endgenerate

    wire [7:0] sum_row;
    wire [6:0] sum_carry;
    tree_booth_4x4_l1_lower u_sum_lower (
        .middle_i(sum_columns_q),
        .sum_o   (sum_row),
        .carry_o (sum_carry)
    );

    // Cut point where Cuts >= 2: between the compressor tree and its final adder.
    wire       sum_rows_valid;
    wire       sum_rows_clear;
    wire [7:0] sum_row_q;
    wire [6:0] sum_carry_q;
    generate
        if (Cuts >= 2) begin : gen_sum_rows_cut
            pipe_stage #(
                .Width(8 + 7)
            ) u_sum_rows_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(sum_middle_valid),
                .clear_i(sum_middle_clear),
                .data_i ({sum_row, sum_carry}),
                .valid_o(sum_rows_valid),
                .clear_o(sum_rows_clear),
                .data_o ({sum_row_q, sum_carry_q})
            );
        end else begin : gen_no_sum_rows_cut
            assign sum_rows_valid = sum_middle_valid;
            assign sum_rows_clear = sum_middle_clear;
            assign sum_row_q = sum_row;
            assign sum_carry_q = sum_carry;
        end
    endgenerate

    // The final adder starts at the lowest column that still has two rows.
    wire [7:0] sum;
    adder_ripple #(
        .Width(7)
    ) u_sum_adder (
        .a_i  (sum_row_q[7:1]),
        .b_i  (sum_carry_q),
        .sum_o(sum[7:1])
    );
    assign sum[0:0] = sum_row_q[0:0];

    // Cut point where Cuts >= 1: between the sum and the accumulator.
    wire                sum_valid;
    wire                sum_clear;
    wire [SumWidth-1:0] sum_q;
    generate
        if (Cuts >= 1) begin : gen_sum_cut
            pipe_stage #(
                .Width(SumWidth)
            ) u_sum_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(sum_rows_valid),
                .clear_i(sum_rows_clear),
                .data_i (sum),
                .valid_o(sum_valid),
                .clear_o(sum_clear),
                .data_o (sum_q)
            );
        end else begin : gen_no_sum_cut
            assign sum_valid = sum_rows_valid;
            assign sum_clear = sum_rows_clear;
            assign sum_q = sum;
        end
    endgenerate

    // An empty beat adds nothing.
    wire [SumWidth-1:0] counted;
    assign counted = sum_q & {SumWidth{sum_valid}};

    accumulator_ripple #(
        .InWidth(SumWidth),
        .Width  (AccWidth)
    ) u_accumulator (
        .clk_i   (clk_i),
        .rst_ni  (rst_ni),
        .valid_i (sum_valid),
        .clear_i (sum_clear),
        .addend_i(counted),
        .valid_o (valid_o),
        .acc_o   (acc_o)
    );

endmodule

`default_nettype wire
