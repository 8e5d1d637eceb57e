// int_mac_baugh_wooley_16x8: baseline, signed integer multiply-accumulate, 16 x 8 bits.
// Each valid beat adds its products to acc_o, 2 rising edges later (Latency = Cuts + 2 edges).
//   clear_i starts a new sum.
// Result: one count of acc_o is act step * weight step.
// Example, one beat after the other:
//     clear_i = 1, act_i = 3, weight_i = -5 -> acc_o = -15
//     act_i = 2, weight_i = 7 -> acc_o = -1
//
// Made by: qrazor gen --unit int_mac --arch baugh_wooley --group 1
`default_nettype none

module int_mac_baugh_wooley_16x8 #(
    // activation width; fixed at 16 by the structure of this file
    parameter ActWidth = 16,
    // weight width; fixed at 8 by the structure of this file
    parameter WeightWidth = 8,
    // accumulator width; the default was chosen for 256 products; 2 to 128
    parameter AccWidth = 32,
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
        if (ActWidth != 16) begin : gen_act_width_is_fixed_at_16_in_this_file
            act_width_is_fixed_at_16_in_this_file u_error ();
        end
        if (WeightWidth != 8) begin : gen_weight_width_is_fixed_at_8_in_this_file
            weight_width_is_fixed_at_8_in_this_file u_error ();
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

    wire [128*Lanes-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            baugh_wooley_lane #(
                .ActWidth   (ActWidth),
                .WeightWidth(WeightWidth)
            ) u_lane (
                .act_i   (act_q[i*ActWidth +: ActWidth]),
                .weight_i(weight_q[i*WeightWidth +: WeightWidth]),
                .bits_o  (products[i*128 +: 128])
            );
        end
    endgenerate

    // Compressor tree: 1 lane(s) of Baugh-Wooley rows, 16 x 8 bits.
    wire [68:0] sum_n_columns;
    tree_baugh_wooley_16x8_l1_upper u_sum_n_upper (
        .bits_i  (products),
        .middle_o(sum_n_columns)
    );

    // Cut point where Cuts >= 3: half-way down the compressor tree.
    wire        sum_n_middle_valid;
    wire        sum_n_middle_clear;
    wire [68:0] sum_n_columns_q;
    generate
        if (Cuts >= 3) begin : gen_sum_n_middle_cut
            pipe_stage #(
                .Width(69)
            ) u_sum_n_middle_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(operands_valid),
                .clear_i(operands_clear),
                .data_i (sum_n_columns),
                .valid_o(sum_n_middle_valid),
                .clear_o(sum_n_middle_clear),
                .data_o (sum_n_columns_q)
            );
        end else begin : gen_no_sum_n_middle_cut
            assign sum_n_middle_valid = operands_valid;
            assign sum_n_middle_clear = operands_clear;
            assign sum_n_columns_q = sum_n_columns;
        end
    endgenerate

    wire [23:0] sum_n_row;
    wire [16:0] sum_n_carry;
    tree_baugh_wooley_16x8_l1_lower u_sum_n_lower (
        .middle_i(sum_n_columns_q),
        .sum_o   (sum_n_row),
        .carry_o (sum_n_carry)
    );

    // Cut point where Cuts >= 2: between the compressor tree and its final adder.
    wire        sum_n_rows_valid;
    wire        sum_n_rows_clear;
    wire [23:0] sum_n_row_q;
    wire [16:0] sum_n_carry_q;
    generate
        if (Cuts >= 2) begin : gen_sum_n_rows_cut
            pipe_stage #(
                .Width(24 + 17)
            ) u_sum_n_rows_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(sum_n_middle_valid),
                .clear_i(sum_n_middle_clear),
                .data_i ({sum_n_row, sum_n_carry}),
                .valid_o(sum_n_rows_valid),
                .clear_o(sum_n_rows_clear),
                .data_o ({sum_n_row_q, sum_n_carry_q})
            );
        end else begin : gen_no_sum_n_rows_cut
            assign sum_n_rows_valid = sum_n_middle_valid;
            assign sum_n_rows_clear = sum_n_middle_clear;
            assign sum_n_row_q = sum_n_row;
            assign sum_n_carry_q = sum_n_carry;
        end
    endgenerate

    // The final adder starts at the lowest column that still has two rows.
    wire [23:0] sum_n;
    adder_ripple #(
        .Width(17)
    ) u_sum_n_adder (
        .a_i  (sum_n_row_q[23:7]),
        .b_i  (sum_n_carry_q),
        .sum_o(sum_n[23:7])
    );
    assign sum_n[6:0] = sum_n_row_q[6:0];
    // The tree added up the negative, less 1.
    wire [23:0] sum;
    assign sum = ~sum_n;

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
                .valid_i(sum_n_rows_valid),
                .clear_i(sum_n_rows_clear),
                .data_i (sum),
                .valid_o(sum_valid),
                .clear_o(sum_clear),
                .data_o (sum_q)
            );
        end else begin : gen_no_sum_cut
            assign sum_valid = sum_n_rows_valid;
            assign sum_clear = sum_n_rows_clear;
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
