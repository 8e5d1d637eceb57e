// sdr_dot_twos_k4_l16_fused_kogge_stone: dot product of 16 pairs of SDR codes, one shift for all of
//   them, and accumulator.
// acc_o = sum over beats of (sum over lanes of +-act * weight) << (act_flag + weight_flag),
// with no decompression: codes are multiplied as they are stored.
// A beat's result shows in acc_o 2 rising edges later (Latency = Cuts + 2). clear_i starts a new
//   sum.
// Result: one count of acc_o is act step * weight step.
// Example, one beat after the other; elements not shown are 0:
//     clear_i = 1, act_code_i = 0b0110 0b1100, act_flag_i = 4, weight_code_i = 0b1101 0b0011,
//         weight_flag_i = 1 -> acc_o = -1344
//     act_code_i = 0b0001, act_flag_i = 0, weight_code_i = 0b0111,
//         weight_flag_i = 0 -> acc_o = -1337
//
// Made by: qrazor gen --unit sdr_dot --arch twos_complement --adder kogge_stone --fused true
`default_nettype none

module sdr_dot_twos_k4_l16_fused_kogge_stone #(
    // activation base width; 4 to 32
    parameter ActWidth = 16,
    // weight base width; 4 to 32
    parameter WeightWidth = 8,
    // bits of a code, sign included; fixed at 4 by the structure of this file
    parameter Salient = 4,
    // products a beat; fixed at 16 by the structure of this file
    parameter Lanes = 16,
    // accumulator width; the default was chosen for 256 groups of 16; 2 to 128
    parameter AccWidth = 35,
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
        if (ActWidth < 4 || ActWidth > 32) begin : gen_act_width_must_be_4_to_32
            act_width_must_be_4_to_32 u_error ();
        end
        if (WeightWidth < 4 || WeightWidth > 32) begin : gen_weight_width_must_be_4_to_32
            weight_width_must_be_4_to_32 u_error ();
        end
        if (Salient != 4) begin : gen_salient_is_fixed_at_4_in_this_file
            salient_is_fixed_at_4_in_this_file u_error ();
        end
        if (Lanes != 16) begin : gen_lanes_is_fixed_at_16_in_this_file
            lanes_is_fixed_at_16_in_this_file u_error ();
        end
        if (AccWidth < 2 || AccWidth > 128) begin : gen_acc_width_must_be_2_to_128
            acc_width_must_be_2_to_128 u_error ();
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

    localparam SumWidth   = 2 * (Salient - 1) + 1 + $clog2(Lanes);
    localparam MaxShift   = (ActWidth - Salient) + (WeightWidth - Salient);
    localparam ShiftWidth = (MaxShift > 0) ? $clog2(MaxShift + 1) : 1;

    // Magnitudes of the activations; weights with both signs.
    wire [Lanes*(Salient-1)-1:0] act_d;
    wire [Lanes*Salient-1:0]     weight_d;
    sdr_twos_unpack #(
        .Salient(Salient),
        .Lanes  (Lanes)
    ) u_unpack (
        .act_code_i   (act_code_i),
        .weight_code_i(weight_code_i),
        .act_o        (act_d),
        .weight_o     (weight_d)
    );

    wire [ShiftWidth-1:0] shift_d;
    flag_sum #(
        .ActFlagWidth   (ActFlagWidth),
        .WeightFlagWidth(WeightFlagWidth),
        .ShiftWidth     (ShiftWidth)
    ) u_flag_sum (
        .act_flag_i   (act_flag_i),
        .weight_flag_i(weight_flag_i),
        .shift_o      (shift_d)
    );

    // Operand register.
    wire                         operands_valid;
    wire                         operands_clear;
    wire [Lanes*(Salient-1)-1:0] act_q;
    wire [Lanes*Salient-1:0]     weight_q;
    wire [ShiftWidth-1:0]        shift_q;
    pipe_stage #(
        .Width(Lanes*(Salient-1) + Lanes*Salient + ShiftWidth)
    ) u_operands (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .clear_i(clear_i),
        .data_i ({act_d, weight_d, shift_d}),
        .valid_o(operands_valid),
        .clear_o(operands_clear),
        .data_o ({act_q, weight_q, shift_q})
    );

    wire [Lanes*((Salient-1)*Salient)-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            sdr_twos_lane #(
                .Salient(Salient)
            ) u_lane (
                .act_i     (act_q[i*(Salient-1) +: Salient-1]),
                .weight_i  (weight_q[i*Salient +: Salient]),
                .bits_o    (products[i*((Salient-1)*Salient) +: ((Salient-1)*Salient)])
            );
        end
    endgenerate

    // Compressor tree: 16 lane(s) of 4-bit SDR codes, signs in the weights, less their constant.
    wire [32:0] total_columns;
    tree_sdr_twos_k4_l16_exact_upper u_total_upper (
        .bits_i  (products),
        .middle_o(total_columns)
    );

    wire [10:0] total_row;
    wire [10:0] total_carry;
    tree_sdr_twos_k4_l16_exact_lower u_total_lower (
        .middle_i(total_columns),
        .sum_o   (total_row),
        .carry_o (total_carry)
    );

    // Both rows together are 11'd784 less the sum of products. They go on unresolved, so that
    // there is one carry chain and not two.
    accumulator_rows_kogge_stone #(
        .InWidth   (SumWidth),
        .MaxShift  (MaxShift),
        .ShiftWidth(ShiftWidth),
        .Width     (AccWidth)
    ) u_accumulator (
        .clk_i   (clk_i),
        .rst_ni  (rst_ni),
        .valid_i (operands_valid),
        .clear_i (operands_clear),
        .offset_i(11'd784),
        .row_a_i (total_row),
        .row_b_i (total_carry),
        .shift_i (shift_q),
        .valid_o (valid_o),
        .acc_o   (acc_o)
    );

endmodule

`default_nettype wire
