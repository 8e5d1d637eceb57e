// vs_dot_s4_l2: dot product of 2 pairs of 4-bit integers, one scale of 4 bits per operand, and
//   accumulator.
// acc_o = sum over beats of (sum over lanes of act * weight) * act scale * weight scale.
// A beat's result shows in acc_o 2 rising edges later (Latency = Cuts + 2). clear_i starts a new
//   sum.
// Result: one count of acc_o is act outer scale * weight outer scale.
// Example, one beat after the other; elements not shown are 0:
//     clear_i = 1, act_i = 0b0011 0b1001, act_scale_i = 2, weight_i = 0b0010 0b0100,
//         weight_scale_i = 1 -> acc_o = 4
//     act_i = 0b0001, act_scale_i = 1, weight_i = 0b1011, weight_scale_i = 1 -> acc_o = 1
//
// Made by: qrazor gen --unit vs_dot --group 2
`default_nettype none

module vs_dot_s4_l2 #(
    // products a beat; fixed at 2 by the structure of this file
    parameter Lanes = 2,
    // bits of a scale; fixed at 4 by the structure of this file
    parameter ScaleWidth = 4,
    // accumulator width; the default was chosen for 256 groups of 2; 2 to 128
    parameter AccWidth = 24,
    // pipeline cut points; the latency is Cuts + 2 edges; 0 to 3
    parameter Cuts = 0
) (
    input  wire                  clk_i,           // rising edge
    input  wire                  rst_ni,          // synchronous, active low
    input  wire                  clear_i,         // start a new sum, with this beat if it is valid
    input  wire                  valid_i,         // take a beat
    input  wire [Lanes*4-1:0]    act_i,           // {sign, magnitude} of each lane
    input  wire [ScaleWidth-1:0] act_scale_i,     // unsigned scale
    input  wire [Lanes*4-1:0]    weight_i,        // {sign, magnitude} of each lane
    input  wire [ScaleWidth-1:0] weight_scale_i,  // unsigned scale
    output wire                  valid_o,         // valid_i, Latency edges later
    // sum, two's complement; one count of it is act outer scale * weight outer scale
    output wire [AccWidth-1:0]   acc_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Lanes != 2) begin : gen_lanes_is_fixed_at_2_in_this_file
            lanes_is_fixed_at_2_in_this_file u_error ();
        end
        if (ScaleWidth != 4) begin : gen_scale_width_is_fixed_at_4_in_this_file
            scale_width_is_fixed_at_4_in_this_file u_error ();
        end
        if (AccWidth < 2 || AccWidth > 128) begin : gen_acc_width_must_be_2_to_128
            acc_width_must_be_2_to_128 u_error ();
        end
        if (Cuts < 0 || Cuts > 3) begin : gen_cuts_must_be_0_to_3
            cuts_must_be_0_to_3 u_error ();
        end
    endgenerate

    localparam SumWidth = 8;

    // Magnitudes, and the sign of each product.
    wire [Lanes*3-1:0] act_d;
    wire [Lanes*3-1:0] weight_d;
    wire [Lanes-1:0]   negative_d;
    sdr_unpack #(
        .Salient(4),
        .Lanes  (Lanes)
    ) u_unpack (
        .act_code_i   (act_i),
        .weight_code_i(weight_i),
        .act_o        (act_d),
        .weight_o     (weight_d),
        .negative_o   (negative_d)
    );
    wire [ScaleWidth-1:0] act_scale_d;
    wire [ScaleWidth-1:0] weight_scale_d;
    assign act_scale_d    = act_scale_i;
    assign weight_scale_d = weight_scale_i;

    // Operand register.
    wire                  operands_valid;
    wire                  operands_clear;
    wire [Lanes*3-1:0]    act_q;
    wire [Lanes*3-1:0]    weight_q;
    wire [Lanes-1:0]      negative_q;
    wire [ScaleWidth-1:0] act_scale_q;
    wire [ScaleWidth-1:0] weight_scale_q;
    pipe_stage #(
        .Width(Lanes*3 + Lanes*3 + Lanes + ScaleWidth + ScaleWidth)
    ) u_operands (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .clear_i(clear_i),
        .data_i ({act_d, weight_d, negative_d, act_scale_d, weight_scale_d}),
        .valid_o(operands_valid),
        .clear_o(operands_clear),
        .data_o ({act_q, weight_q, negative_q, act_scale_q, weight_scale_q})
    );

    wire [Lanes*7-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            sdr_lane_k4 u_lane (
                .act_i     (act_q[i*3 +: 3]),
                .weight_i  (weight_q[i*3 +: 3]),
                .negative_i(negative_q[i]),
                .bits_o    (products[i*7 +: 7])
            );
        end
    endgenerate

    // Inverting a lane's bits makes them 49 less its product: the tree mends that for all lanes,
    // from the number of negative ones.

    // Compressor tree: how many of 2 bits are 1.
    wire [1:0] sum_negatives_columns;
    tree_count_l2_upper u_sum_negatives_upper (
        .bits_i  (negative_q),
        .middle_o(sum_negatives_columns)
    );

    wire [1:0] sum_negatives_row;
    wire [1:0] sum_negatives_carry;
    tree_count_l2_lower u_sum_negatives_lower (
        .middle_i(sum_negatives_columns),
        .sum_o   (sum_negatives_row),
        .carry_o (sum_negatives_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [1:0] sum_negatives;
    adder_ripple #(
        .Width(2)
    ) u_sum_negatives_adder (
        .a_i  (sum_negatives_row[1:0]),
        .b_i  (sum_negatives_carry),
        .sum_o(sum_negatives[1:0])
    );

    // Compressor tree: 2 lane(s) of 4-bit SDR codes, and the correction for negative ones.
    wire [16:0] sum_columns;
    tree_sdr_k4_l2_upper u_sum_upper (
        .bits_i  (products),
        .extra_i ({~sum_negatives, sum_negatives, ~sum_negatives}),
        .middle_o(sum_columns)
    );

    wire [7:0] sum_row;
    wire [7:0] sum_carry;
    tree_sdr_k4_l2_lower u_sum_lower (
        .middle_i(sum_columns),
        .sum_o   (sum_row),
        .carry_o (sum_carry)
    );

    // Cut point where Cuts >= 3: between the compressor tree and its final adder.
    wire                  sum_rows_valid;
    wire                  sum_rows_clear;
    wire [7:0]            sum_row_q;
    wire [7:0]            sum_carry_q;
    wire [ScaleWidth-1:0] act_scale_q2;
    wire [ScaleWidth-1:0] weight_scale_q2;
    generate
        if (Cuts >= 3) begin : gen_sum_rows_cut
            pipe_stage #(
                .Width(8 + 8 + ScaleWidth + ScaleWidth)
            ) u_sum_rows_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(operands_valid),
                .clear_i(operands_clear),
                .data_i ({sum_row, sum_carry, act_scale_q, weight_scale_q}),
                .valid_o(sum_rows_valid),
                .clear_o(sum_rows_clear),
                .data_o ({sum_row_q, sum_carry_q, act_scale_q2, weight_scale_q2})
            );
        end else begin : gen_no_sum_rows_cut
            assign sum_rows_valid = operands_valid;
            assign sum_rows_clear = operands_clear;
            assign sum_row_q = sum_row;
            assign sum_carry_q = sum_carry;
            assign act_scale_q2 = act_scale_q;
            assign weight_scale_q2 = weight_scale_q;
        end
    endgenerate

    // The final adder starts at the lowest column that still has two rows.
    wire [7:0] sum;
    adder_ripple #(
        .Width(8)
    ) u_sum_adder (
        .a_i  (sum_row_q[7:0]),
        .b_i  (sum_carry_q),
        .sum_o(sum[7:0])
    );

    // Cut point where Cuts >= 1: between the sum and its products with the scales.
    wire                sum_valid;
    wire                sum_clear;
    wire [SumWidth-1:0] sum_q;
    wire [3:0]          act_scale_q3;
    wire [3:0]          weight_scale_q3;
    generate
        if (Cuts >= 1) begin : gen_sum_cut
            pipe_stage #(
                .Width(SumWidth + 4 + 4)
            ) u_sum_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(sum_rows_valid),
                .clear_i(sum_rows_clear),
                .data_i ({sum, act_scale_q2, weight_scale_q2}),
                .valid_o(sum_valid),
                .clear_o(sum_clear),
                .data_o ({sum_q, act_scale_q3, weight_scale_q3})
            );
        end else begin : gen_no_sum_cut
            assign sum_valid = sum_rows_valid;
            assign sum_clear = sum_rows_clear;
            assign sum_q = sum;
            assign act_scale_q3 = act_scale_q2;
            assign weight_scale_q3 = weight_scale_q2;
        end
    endgenerate

    // Times both scales, one after the other.
    wire [11:0] once_scaled;
    scale_multiplier_8x4_12 u_once_scaled (
        .value_i  (sum_q),
        .scale_i  (act_scale_q3),
        .product_o(once_scaled)
    );

    wire [15:0] scaled;
    scale_multiplier_12x4_16 u_scaled (
        .value_i  (once_scaled),
        .scale_i  (weight_scale_q3),
        .product_o(scaled)
    );

    // Cut point where Cuts >= 2: behind the products with both scales.
    wire        scaled_valid;
    wire        scaled_clear;
    wire [15:0] scaled_q;
    generate
        if (Cuts >= 2) begin : gen_scaled_cut
            pipe_stage #(
                .Width(16)
            ) u_scaled_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(sum_valid),
                .clear_i(sum_clear),
                .data_i (scaled),
                .valid_o(scaled_valid),
                .clear_o(scaled_clear),
                .data_o (scaled_q)
            );
        end else begin : gen_no_scaled_cut
            assign scaled_valid = sum_valid;
            assign scaled_clear = sum_clear;
            assign scaled_q = scaled;
        end
    endgenerate

    // An empty beat adds nothing.
    wire [15:0] counted;
    assign counted = scaled_q & {16{scaled_valid}};

    accumulator_ripple #(
        .InWidth(16),
        .Width  (AccWidth)
    ) u_accumulator (
        .clk_i   (clk_i),
        .rst_ni  (rst_ni),
        .valid_i (scaled_valid),
        .clear_i (scaled_clear),
        .addend_i(counted),
        .valid_o (valid_o),
        .acc_o   (acc_o)
    );

endmodule

`default_nettype wire
