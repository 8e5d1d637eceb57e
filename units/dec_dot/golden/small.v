// dec_dot_booth_8x8_l2: SDR dot product the long way: 2 pairs of codes are decompressed to base
//   integers and multiplied at full
// width. Same interface and same numbers as sdr_dot; here for comparison.
// A beat's result shows in acc_o 2 rising edges later (Latency = Cuts + 2). clear_i starts a new
//   sum.
// Result: one count of acc_o is act step * weight step.
// Example, one beat after the other; elements not shown are 0:
//     clear_i = 1, act_code_i = 0b0110 0b1100, act_flag_i = 4, weight_code_i = 0b1101 0b0011,
//         weight_flag_i = 1 -> acc_o = -1344
//     act_code_i = 0b0001, act_flag_i = 0, weight_code_i = 0b0111,
//         weight_flag_i = 0 -> acc_o = -1337
//
// Made by: qrazor gen --unit dec_dot --act-width 8 --group 2
`default_nettype none

module dec_dot_booth_8x8_l2 #(
    // activation width; fixed at 8 by the structure of this file
    parameter ActWidth = 8,
    // weight width; fixed at 8 by the structure of this file
    parameter WeightWidth = 8,
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4,
    // products a beat; fixed at 2 by the structure of this file
    parameter Lanes = 2,
    // accumulator width; the default was chosen for 256 groups of 2; 2 to 128
    parameter AccWidth = 24,
    // pipeline cut points; the latency is Cuts + 2 edges; 0 to 3
    parameter Cuts = 0,
    // flags are 0 to ActWidth - Salient; derived, do not override
    parameter ActFlagWidth = (ActWidth > Salient) ? $clog2(ActWidth - Salient + 1) : 1,
    // flags are 0 to WeightWidth - Salient; derived, do not override
    parameter WeightFlagWidth = (WeightWidth > Salient) ? $clog2(WeightWidth - Salient + 1) : 1
) (
    input  wire                       clk_i,          // rising edge
    input  wire                       rst_ni,         // synchronous, active low
    // start a new sum, with this beat if it is valid
    input  wire                       clear_i,
    input  wire                       valid_i,        // take a beat
    // {sign, magnitude} of each lane; one count of it is act step * 2^act_flag_i
    input  wire [Lanes*Salient-1:0]   act_code_i,
    input  wire [ActFlagWidth-1:0]    act_flag_i,     // dropped low bits
    // {sign, magnitude} of each lane; one count of it is weight step * 2^weight_flag_i
    input  wire [Lanes*Salient-1:0]   weight_code_i,
    input  wire [WeightFlagWidth-1:0] weight_flag_i,  // dropped low bits
    output wire                       valid_o,        // valid_i, Latency edges later
    // sum, two's complement; one count of it is act step * weight step
    output wire [AccWidth-1:0]        acc_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth != 8) begin : gen_act_width_is_fixed_at_8_in_this_file
            act_width_is_fixed_at_8_in_this_file u_error ();
        end
        if (WeightWidth != 8) begin : gen_weight_width_is_fixed_at_8_in_this_file
            weight_width_is_fixed_at_8_in_this_file u_error ();
        end
        if (Salient < 2 || Salient > 32) begin : gen_salient_must_be_2_to_32
            salient_must_be_2_to_32 u_error ();
        end
        if (Lanes != 2) begin : gen_lanes_is_fixed_at_2_in_this_file
            lanes_is_fixed_at_2_in_this_file u_error ();
        end
        if (AccWidth < 2 || AccWidth > 128) begin : gen_acc_width_must_be_2_to_128
            acc_width_must_be_2_to_128 u_error ();
        end
        if (Cuts < 0 || Cuts > 3) begin : gen_cuts_must_be_0_to_3
            cuts_must_be_0_to_3 u_error ();
        end
        if (ActFlagWidth != ((ActWidth > Salient) ? $clog2(ActWidth - Salient + 1) : 1))
        begin : gen_act_flag_width_is_derived_and_must_not_be_overridden
            act_flag_width_is_derived_and_must_not_be_overridden u_error ();
        end
        if (WeightFlagWidth != ((WeightWidth > Salient) ? $clog2(WeightWidth - Salient + 1) : 1))
        begin : gen_weight_flag_width_is_derived_and_must_not_be_overridden
            weight_flag_width_is_derived_and_must_not_be_overridden u_error ();
        end
        if (Salient > ActWidth || Salient > WeightWidth)
        begin : gen_salient_must_not_exceed_a_base_width
            salient_must_not_exceed_a_base_width u_error ();
        end
    endgenerate

    localparam SumWidth = ActWidth + WeightWidth + $clog2(Lanes);

    // Operand register.
    wire                       operands_valid;
    wire                       operands_clear;
    wire [Lanes*Salient-1:0]   act_code_q;
    wire [ActFlagWidth-1:0]    act_flag_q;
    wire [Lanes*Salient-1:0]   weight_code_q;
    wire [WeightFlagWidth-1:0] weight_flag_q;
    pipe_stage #(
        .Width(Lanes*Salient + ActFlagWidth + Lanes*Salient + WeightFlagWidth)
    ) u_operands (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .clear_i(clear_i),
        .data_i ({act_code_i, act_flag_i, weight_code_i, weight_flag_i}),
        .valid_o(operands_valid),
        .clear_o(operands_clear),
        .data_o ({act_code_q, act_flag_q, weight_code_q, weight_flag_q})
    );

    wire [Lanes*ActWidth-1:0]    act;
    wire [Lanes*WeightWidth-1:0] weight;
    sdr_decompress #(
        .Base   (ActWidth),
        .Salient(Salient),
        .Group  (Lanes)
    ) u_act (
        .code_i (act_code_q),
        .flag_i (act_flag_q),
        .value_o(act)
    );
    sdr_decompress #(
        .Base   (WeightWidth),
        .Salient(Salient),
        .Group  (Lanes)
    ) u_weight (
        .code_i (weight_code_q),
        .flag_i (weight_flag_q),
        .value_o(weight)
    );

    wire [40*Lanes-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            booth_lane #(
                .Width     (ActWidth),
                .DigitWidth(WeightWidth)
            ) u_lane (
                .multiplicand_i(act[i*ActWidth +: ActWidth]),
                .multiplier_i  (weight[i*WeightWidth +: WeightWidth]),
                .bits_o        (products[i*40 +: 40])
            );
        end
    endgenerate

    // Compressor tree: 2 lane(s) of Booth radix-4 rows, 8 x 8 bits.
    wire [36:0] sum_columns;
    tree_booth_8x8_l2_upper u_sum_upper (
        .bits_i  (products),
        .middle_o(sum_columns)
    );

    // Cut point where Cuts >= 3: half-way down the compressor tree.
    wire        sum_middle_valid;
    wire        sum_middle_clear;
    wire [36:0] sum_columns_q;
    generate
        if (Cuts >= 3) begin : gen_sum_middle_cut
            pipe_stage #(
                .Width(37)
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

    wire [16:0] sum_row;
    wire [16:0] sum_carry;
    tree_booth_8x8_l2_lower u_sum_lower (
        .middle_i(sum_columns_q),
        .sum_o   (sum_row),
        .carry_o (sum_carry)
    );

    // Cut point where Cuts >= 2: between the compressor tree and its final adder.
    wire        sum_rows_valid;
    wire        sum_rows_clear;
    wire [16:0] sum_row_q;
    wire [16:0] sum_carry_q;
    generate
        if (Cuts >= 2) begin : gen_sum_rows_cut
            pipe_stage #(
                .Width(17 + 17)
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
    wire [16:0] sum;
    adder_ripple #(
        .Width(17)
    ) u_sum_adder (
        .a_i  (sum_row_q[16:0]),
        .b_i  (sum_carry_q),
        .sum_o(sum[16:0])
    );

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
