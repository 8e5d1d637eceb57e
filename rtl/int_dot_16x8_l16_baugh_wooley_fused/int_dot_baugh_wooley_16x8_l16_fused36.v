// int_dot_baugh_wooley_16x8_l16_fused36: baseline, dot product of 16 pairs of signed integers, 16 x
//   8 bits, and accumulator.
// Each valid beat adds its products to acc_o, 2 rising edges later (Latency = Cuts + 2 edges).
//   clear_i starts a new sum.
// Example: beats (3, -5) with clear_i, then (2, 7): acc_o is -15, then -1.
//
// Made by: qrazor gen --unit int_dot --arch baugh_wooley --fused 1
`default_nettype none

module int_dot_baugh_wooley_16x8_l16_fused36 #(
    // activation width; fixed at 16 by the structure of this file
    parameter ActWidth = 16,
    // weight width; fixed at 8 by the structure of this file
    parameter WeightWidth = 8,
    // products a beat; fixed at 16 by the structure of this file
    parameter Lanes = 16,
    // bits of the accumulator, signed; fixed at 36 by the structure of this file
    parameter AccWidth = 36
) (
    input  wire                         clk_i,     // rising edge
    input  wire                         rst_ni,    // synchronous, active low
    input  wire                         clear_i,   // start a new sum, with this beat if it is valid
    input  wire                         valid_i,   // take a beat
    input  wire [Lanes*ActWidth-1:0]    act_i,     // two's complement, each lane
    input  wire [Lanes*WeightWidth-1:0] weight_i,  // two's complement, each lane
    output wire                         valid_o,   // valid_i, Latency edges later
    output wire [AccWidth-1:0]          acc_o      // sum, two's complement
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth != 16) begin : gen_act_width_is_fixed_at_16_in_this_file
            act_width_is_fixed_at_16_in_this_file u_error ();
        end
        if (WeightWidth != 8) begin : gen_weight_width_is_fixed_at_8_in_this_file
            weight_width_is_fixed_at_8_in_this_file u_error ();
        end
        if (Lanes != 16) begin : gen_lanes_is_fixed_at_16_in_this_file
            lanes_is_fixed_at_16_in_this_file u_error ();
        end
        if (AccWidth != 36) begin : gen_acc_width_is_fixed_at_36_in_this_file
            acc_width_is_fixed_at_36_in_this_file u_error ();
        end
    endgenerate


    // Operand register.
    wire operands_valid;
    wire operands_clear;
    wire [Lanes*ActWidth-1:0] act;
    wire [Lanes*WeightWidth-1:0] weight;
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
        .data_o ({act, weight})
    );

    // The accumulator is one more operand of the tree. clear_i empties it first.
    reg  [AccWidth-1:0] acc_q;
    reg                 valid_q;
    wire [AccWidth-1:0] held;
    assign held = acc_q & {AccWidth{~operands_clear}};

    wire [128*Lanes-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            baugh_wooley_lane #(
                .ActWidth   (ActWidth),
                .WeightWidth(WeightWidth)
            ) u_lane (
                .act_i   (act[i*ActWidth +: ActWidth]),
                .weight_i(weight[i*WeightWidth +: WeightWidth]),
                .bits_o  (products[i*128 +: 128])
            );
        end
    endgenerate

    // Compressor tree: 16 lane(s) of Baugh-Wooley rows, 16 x 8 bits, and the accumulator.
    wire [153:0] sum_n_columns;
    tree_baugh_wooley_16x8_l16_acc36_upper u_sum_n_upper (
        .bits_i  (products),
        .extra_i (~held),
        .middle_o(sum_n_columns)
    );

    wire [35:0] sum_n_row;
    wire [24:0] sum_n_carry;
    tree_baugh_wooley_16x8_l16_acc36_lower u_sum_n_lower (
        .middle_i(sum_n_columns),
        .sum_o   (sum_n_row),
        .carry_o (sum_n_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [35:0] sum_n;
    adder_ripple #(
        .Width(25)
    ) u_sum_n_adder (
        .a_i  (sum_n_row[35:11]),
        .b_i  (sum_n_carry),
        .sum_o(sum_n[35:11])
    );
    assign sum_n[10:0] = sum_n_row[10:0];
    // The tree added up the negative, less 1.
    wire [35:0] sum;
    assign sum = ~sum_n;

    assign acc_o   = acc_q;
    assign valid_o = valid_q;

    always @(posedge clk_i) begin
        valid_q <= operands_valid & rst_ni;
        acc_q   <= operands_valid ? sum : held;
    end

endmodule

`default_nettype wire
