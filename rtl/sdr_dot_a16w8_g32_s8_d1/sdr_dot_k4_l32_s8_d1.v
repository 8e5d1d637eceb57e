// sdr_dot_k4_l32_s8_d1: dot product of 32 pairs of SDR codes, one shift for all of them, and
//   accumulator.
// acc_o = sum over beats of (sum over lanes of +-act * weight) << (act_flag + weight_flag),
// with no decompression: codes are multiplied as they are stored.
// Two-level razoring: each subgroup's sum has a side shift of its own.
// A beat's result shows in acc_o 2 rising edges later (Latency = Cuts + 2). clear_i starts a new
//   sum.
// Result: one count of acc_o is act step * weight step.
// Example, one beat after the other; elements not shown are 0:
//     clear_i = 1, act_code_i = 0b0110 0b1100, act_flag_i = 4, act_side_i = 1,
//         weight_code_i = 0b1101 0b0011, weight_flag_i = 1, weight_side_i = 0 -> acc_o = -672
//     act_code_i = 0b0001, act_flag_i = 0, act_side_i = 0, weight_code_i = 0b0111,
//         weight_flag_i = 0, weight_side_i = 0 -> acc_o = -665
//
// Made by: qrazor gen --unit sdr_dot --group 32 --subgroup 8 --max-side 1
`default_nettype none

module sdr_dot_k4_l32_s8_d1 #(
    // activation base width; 4 to 32
    parameter ActWidth = 16,
    // weight base width; 4 to 32
    parameter WeightWidth = 8,
    // bits of a code, sign included; fixed at 4 by the structure of this file
    parameter Salient = 4,
    // products a beat; fixed at 32 by the structure of this file
    parameter Lanes = 32,
    // values that share a side shift; fixed at 8 by the structure of this file
    parameter Subgroup = 8,
    // largest side shift D; fixed at 1 by the structure of this file
    parameter MaxSide = 1,
    // accumulator width; the default was chosen for 256 groups of 32; 2 to 128
    parameter AccWidth = 36,
    // pipeline cut points; the latency is Cuts + 2 edges; 0 to 3
    parameter Cuts = 0,
    // flags are 0 to ActWidth - Salient; derived, do not override
    parameter ActFlagWidth = (ActWidth > Salient) ? $clog2(ActWidth - Salient + 1) : 1,
    // flags are 0 to WeightWidth - Salient; derived, do not override
    parameter WeightFlagWidth = (WeightWidth > Salient) ? $clog2(WeightWidth - Salient + 1) : 1,
    // side shifts are 0 to MaxSide; derived, do not override
    parameter SideWidth = $clog2(MaxSide + 1),
    // subgroups in a beat; derived, do not override
    parameter Sides = (Lanes > Subgroup) ? Lanes / Subgroup : 1
) (
    input  wire                       clk_i,          // rising edge
    input  wire                       rst_ni,         // synchronous, active low
    // start a new sum, with this beat if it is valid
    input  wire                       clear_i,
    input  wire                       valid_i,        // take a beat
    // {sign, magnitude} of each lane; one count of it is act step * 2^(act_flag_i - act_side_i)
    input  wire [Lanes*Salient-1:0]   act_code_i,
    input  wire [ActFlagWidth-1:0]    act_flag_i,     // dropped low bits
    input  wire [Sides*SideWidth-1:0] act_side_i,     // side shift of each subgroup
    // {sign, magnitude} of each lane; one count of it is weight step * 2^(weight_flag_i -
    //   weight_side_i)
    input  wire [Lanes*Salient-1:0]   weight_code_i,
    input  wire [WeightFlagWidth-1:0] weight_flag_i,  // dropped low bits
    input  wire [Sides*SideWidth-1:0] weight_side_i,  // side shift of each subgroup
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
        if (Lanes != 32) begin : gen_lanes_is_fixed_at_32_in_this_file
            lanes_is_fixed_at_32_in_this_file u_error ();
        end
        if (Subgroup != 8) begin : gen_subgroup_is_fixed_at_8_in_this_file
            subgroup_is_fixed_at_8_in_this_file u_error ();
        end
        if (MaxSide != 1) begin : gen_max_side_is_fixed_at_1_in_this_file
            max_side_is_fixed_at_1_in_this_file u_error ();
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
        if (SideWidth != ($clog2(MaxSide + 1)))
        begin : gen_side_width_is_derived_and_must_not_be_overridden
            side_width_is_derived_and_must_not_be_overridden u_error ();
        end
        if (Sides != ((Lanes > Subgroup) ? Lanes / Subgroup : 1))
        begin : gen_sides_is_derived_and_must_not_be_overridden
            sides_is_derived_and_must_not_be_overridden u_error ();
        end
        if (Salient > ActWidth || Salient > WeightWidth)
        begin : gen_salient_must_not_exceed_a_base_width
            salient_must_not_exceed_a_base_width u_error ();
        end
        if (MaxSide > ActWidth - Salient || MaxSide > WeightWidth - Salient)
        begin : gen_max_side_must_not_exceed_base_width_minus_salient
            max_side_must_not_exceed_base_width_minus_salient u_error ();
        end
    endgenerate

    localparam SideShiftWidth = $clog2(2 * MaxSide + 1);
    localparam SubLanes       = Lanes / Sides;
    localparam SubSumWidth    = 2 * (Salient - 1) + 1 + $clog2(SubLanes);
    localparam FineWidth      = SubSumWidth + 2 * MaxSide;
    localparam SumWidth       = FineWidth + $clog2(Sides);
    localparam MaxShift       = (ActWidth - Salient) + (WeightWidth - Salient);
    localparam ShiftWidth     = (MaxShift > 0) ? $clog2(MaxShift + 1) : 1;
    localparam BeatWidth      = SumWidth + MaxShift - 2 * MaxSide;

    // Magnitudes of the codes, and the sign of each product.
    wire [Lanes*(Salient-1)-1:0] act_d;
    wire [Lanes*(Salient-1)-1:0] weight_d;
    wire [Lanes-1:0]             negative_d;
    sdr_unpack #(
        .Salient(Salient),
        .Lanes  (Lanes)
    ) u_unpack (
        .act_code_i   (act_code_i),
        .weight_code_i(weight_code_i),
        .act_o        (act_d),
        .weight_o     (weight_d),
        .negative_o   (negative_d)
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

    // A subgroup with side shift d was razored d bits finer, so its sum counts (D - d) bits more
    // for each operand: 0 to 2D in all. The group's shift is that much smaller again.
    wire [Sides*SideShiftWidth-1:0] side_shift_d;
    genvar s;
    generate
        for (s = 0; s < Sides; s = s + 1) begin : gen_side
            wire [SideWidth-1:0] act_rest;
            wire [SideWidth-1:0] weight_rest;
            assign act_rest    = MaxSide[SideWidth-1:0] - act_side_i[s*SideWidth +: SideWidth];
            assign weight_rest = MaxSide[SideWidth-1:0] - weight_side_i[s*SideWidth +: SideWidth];
            flag_sum #(
                .ActFlagWidth   (SideWidth),
                .WeightFlagWidth(SideWidth),
                .ShiftWidth     (SideShiftWidth)
            ) u_side_sum (
                .act_flag_i   (act_rest),
                .weight_flag_i(weight_rest),
                .shift_o      (side_shift_d[s*SideShiftWidth +: SideShiftWidth])
            );
        end
    endgenerate

    // Operand register.
    wire                            operands_valid;
    wire                            operands_clear;
    wire [Lanes*(Salient-1)-1:0]    act_q;
    wire [Lanes*(Salient-1)-1:0]    weight_q;
    wire [Lanes-1:0]                negative_q;
    wire [ShiftWidth-1:0]           shift_q;
    wire [Sides*SideShiftWidth-1:0] side_shift_q;
    pipe_stage #(
        .Width(Lanes*(Salient-1)
            + Lanes*(Salient-1)
            + Lanes
            + ShiftWidth
            + Sides*SideShiftWidth)
    ) u_operands (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .clear_i(clear_i),
        .data_i ({act_d, weight_d, negative_d, shift_d, side_shift_d}),
        .valid_o(operands_valid),
        .clear_o(operands_clear),
        .data_o ({act_q, weight_q, negative_q, shift_q, side_shift_q})
    );

    wire [Lanes*7-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            sdr_lane_k4 u_lane (
                .act_i     (act_q[i*(Salient-1) +: Salient-1]),
                .weight_i  (weight_q[i*(Salient-1) +: Salient-1]),
                .negative_i(negative_q[i]),
                .bits_o    (products[i*7 +: 7])
            );
        end
    endgenerate

    // One tree a subgroup; its sum is shifted left by the sides.
    wire [Sides*FineWidth-1:0] fine_sums;
    genvar g;
    generate
        for (g = 0; g < Sides; g = g + 1) begin : gen_subgroup

            // Inverting a lane's bits takes (2^(Salient-1) - 1)^2 off its product: the tree puts
            // that right for all lanes, from the number of negative ones.

            // Compressor tree: how many of 8 bits are 1.
            wire [5:0] sub_sum_negatives_columns;
            tree_count_l8_upper u_sub_sum_negatives_upper (
                .bits_i  (negative_q[g*SubLanes +: 8]),
                .middle_o(sub_sum_negatives_columns)
            );

            wire [3:0] sub_sum_negatives_row;
            wire [3:0] sub_sum_negatives_carry;
            tree_count_l8_lower u_sub_sum_negatives_lower (
                .middle_i(sub_sum_negatives_columns),
                .sum_o   (sub_sum_negatives_row),
                .carry_o (sub_sum_negatives_carry)
            );

            // The final adder starts at the lowest column that still has two rows.
            wire [3:0] sub_sum_negatives;
            adder_ripple #(
                .Width(4)
            ) u_sub_sum_negatives_adder (
                .a_i  (sub_sum_negatives_row[3:0]),
                .b_i  (sub_sum_negatives_carry),
                .sum_o(sub_sum_negatives[3:0])
            );

            // Compressor tree: 8 lane(s) of 4-bit SDR codes, and the correction for negative ones.
            wire [28:0] sub_sum_columns;
            tree_sdr_k4_l8_upper u_sub_sum_upper (
                .bits_i  (products[g*SubLanes*7 +: 8*7]),
                .extra_i ({~sub_sum_negatives, sub_sum_negatives, ~sub_sum_negatives}),
                .middle_o(sub_sum_columns)
            );

            wire [9:0] sub_sum_row;
            wire [9:0] sub_sum_carry;
            tree_sdr_k4_l8_lower u_sub_sum_lower (
                .middle_i(sub_sum_columns),
                .sum_o   (sub_sum_row),
                .carry_o (sub_sum_carry)
            );

            // The final adder starts at the lowest column that still has two rows.
            wire [9:0] sub_sum;
            adder_ripple #(
                .Width(10)
            ) u_sub_sum_adder (
                .a_i  (sub_sum_row[9:0]),
                .b_i  (sub_sum_carry),
                .sum_o(sub_sum[9:0])
            );

            left_shift #(
                .InWidth (SubSumWidth),
                .MaxShift(2*MaxSide)
            ) u_side_shift (
                .value_i (sub_sum),
                .shift_i (side_shift_q[g*SideShiftWidth +: SideShiftWidth]),
                .enable_i(1'b1),
                .value_o (fine_sums[g*FineWidth +: FineWidth])
            );
        end
    endgenerate

    // Cut point where Cuts >= 3: between the subgroups' sums and the group's sum.
    wire                       subgroups_valid;
    wire                       subgroups_clear;
    wire [Sides*FineWidth-1:0] fine_sums_q;
    wire [ShiftWidth-1:0]      shift_q2;
    generate
        if (Cuts >= 3) begin : gen_subgroups_cut
            pipe_stage #(
                .Width(Sides*FineWidth + ShiftWidth)
            ) u_subgroups_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(operands_valid),
                .clear_i(operands_clear),
                .data_i ({fine_sums, shift_q}),
                .valid_o(subgroups_valid),
                .clear_o(subgroups_clear),
                .data_o ({fine_sums_q, shift_q2})
            );
        end else begin : gen_no_subgroups_cut
            assign subgroups_valid = operands_valid;
            assign subgroups_clear = operands_clear;
            assign fine_sums_q = fine_sums;
            assign shift_q2 = shift_q;
        end
    endgenerate

    // Compressor tree: 4 signed number(s) of 12 bits, their sign bits inverted.
    wire [35:0] sum_columns;
    tree_sum_n4_w12_upper u_sum_upper (
        .bits_i  (fine_sums_q ^ {Sides{1'b1, {(FineWidth-1){1'b0}}}}),
        .middle_o(sum_columns)
    );

    wire [13:0] sum_row;
    wire [13:0] sum_carry;
    tree_sum_n4_w12_lower u_sum_lower (
        .middle_i(sum_columns),
        .sum_o   (sum_row),
        .carry_o (sum_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [13:0] sum;
    adder_ripple #(
        .Width(14)
    ) u_sum_adder (
        .a_i  (sum_row[13:0]),
        .b_i  (sum_carry),
        .sum_o(sum[13:0])
    );

    // Cut point where Cuts >= 1: between the sum and the shift.
    wire                  sum_valid;
    wire                  sum_clear;
    wire [SumWidth-1:0]   sum_q;
    wire [ShiftWidth-1:0] shift_q3;
    generate
        if (Cuts >= 1) begin : gen_sum_cut
            pipe_stage #(
                .Width(SumWidth + ShiftWidth)
            ) u_sum_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(subgroups_valid),
                .clear_i(subgroups_clear),
                .data_i ({sum, shift_q2}),
                .valid_o(sum_valid),
                .clear_o(sum_clear),
                .data_o ({sum_q, shift_q3})
            );
        end else begin : gen_no_sum_cut
            assign sum_valid = subgroups_valid;
            assign sum_clear = subgroups_clear;
            assign sum_q = sum;
            assign shift_q3 = shift_q2;
        end
    endgenerate

    // An empty beat adds nothing.
    // The sides shifted by 2D in advance: those low bits are 0 and are dropped here.
    wire [SumWidth+MaxShift-1:0] shifted;
    wire [BeatWidth-1:0]         beat;
    wire                         unused_low;
    assign unused_low = &{1'b0, shifted[2*MaxSide-1:0]};
    assign beat       = shifted[SumWidth+MaxShift-1:2*MaxSide];
    generate
        if (MaxShift <= 0) begin : gen_no_shift
            wire unused_shift;
            assign unused_shift = &{1'b0, shift_q3};
            assign shifted = sum_q & {SumWidth{sum_valid}};
        end else begin : gen_shift
            left_shift #(
                .InWidth (SumWidth),
                .MaxShift(MaxShift)
            ) u_shift (
                .value_i (sum_q),
                .shift_i (shift_q3),
                .enable_i(sum_valid),
                .value_o (shifted)
            );
        end
    endgenerate

    // Cut point where Cuts >= 2: between the shift and the accumulator.
    wire                 beat_valid;
    wire                 beat_clear;
    wire [BeatWidth-1:0] beat_q;
    generate
        if (Cuts >= 2) begin : gen_beat_cut
            pipe_stage #(
                .Width(BeatWidth)
            ) u_beat_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(sum_valid),
                .clear_i(sum_clear),
                .data_i (beat),
                .valid_o(beat_valid),
                .clear_o(beat_clear),
                .data_o (beat_q)
            );
        end else begin : gen_no_beat_cut
            assign beat_valid = sum_valid;
            assign beat_clear = sum_clear;
            assign beat_q = beat;
        end
    endgenerate

    accumulator_ripple #(
        .InWidth(BeatWidth),
        .Width  (AccWidth)
    ) u_accumulator (
        .clk_i   (clk_i),
        .rst_ni  (rst_ni),
        .valid_i (beat_valid),
        .clear_i (beat_clear),
        .addend_i(beat_q),
        .valid_o (valid_o),
        .acc_o   (acc_o)
    );

endmodule

`default_nettype wire
