// sdr_dot_twos_k4_l16_f1: dot product of 16 pairs of SDR codes, one shift for all of them, and
//   accumulator.
// acc_o = sum over beats of (sum over lanes of +-act * weight) << (act_flag + weight_flag),
// with no decompression: codes are multiplied as they are stored.
// A flag's step is 2^flag * (1 + fraction / 2^Fraction).
// A beat's result shows in acc_o 2 rising edges later (Latency = Cuts + 2). clear_i starts a new
//   sum.
// Result: one count of acc_o is 2^-2 * act step * weight step.
// Example, one beat after the other; elements not shown are 0:
//     clear_i = 1, act_code_i = 0b0110 0b1100, act_flag_i = 4, act_fraction_i = 1,
//         weight_code_i = 0b1101 0b0011, weight_flag_i = 1,
//         weight_fraction_i = 0 -> acc_o = -8064 (-2016)
//     act_code_i = 0b0001, act_flag_i = 0, act_fraction_i = 0, weight_code_i = 0b0111,
//         weight_flag_i = 0, weight_fraction_i = 0 -> acc_o = -8036 (-2009)
//
// Made by: qrazor gen --unit sdr_dot --arch twos_complement --act-width 11 --weight-width 11
//   --fraction 1
`default_nettype none

module sdr_dot_twos_k4_l16_f1 #(
    // activation base width; 4 to 32
    parameter ActWidth = 11,
    // weight base width; 4 to 32
    parameter WeightWidth = 11,
    // bits of a code, sign included; fixed at 4 by the structure of this file
    parameter Salient = 4,
    // products a beat; fixed at 16 by the structure of this file
    parameter Lanes = 16,
    // fraction bits of a flag; fixed at 1 by the structure of this file
    parameter Fraction = 1,
    // accumulator width; the default was chosen for 256 groups of 16; 2 to 128
    parameter AccWidth = 36,
    // pipeline cut points; the latency is Cuts + 2 edges; 0 to 3
    parameter Cuts = 0,
    // flags are 0 to ActWidth - Salient; derived, do not override
    parameter ActFlagWidth = (ActWidth > Salient) ? $clog2(ActWidth - Salient + 1) : 1,
    // flags are 0 to WeightWidth - Salient; derived, do not override
    parameter WeightFlagWidth = (WeightWidth > Salient) ? $clog2(WeightWidth - Salient + 1) : 1
) (
    input  wire                       clk_i,              // rising edge
    input  wire                       rst_ni,             // synchronous, active low
    // start a new sum, with this beat if it is valid
    input  wire                       clear_i,
    input  wire                       valid_i,            // take a beat
    // {sign, magnitude} of each lane; one count of it is act step * 2^act_flag_i * (1 +
    //   act_fraction_i / 2^Fraction)
    input  wire [Lanes*Salient-1:0]   act_code_i,
    input  wire [ActFlagWidth-1:0]    act_flag_i,         // dropped low bits
    // step 2^flag * (1 + fraction / 2^Fraction)
    input  wire [Fraction-1:0]        act_fraction_i,
    // {sign, magnitude} of each lane; one count of it is weight step * 2^weight_flag_i * (1 +
    //   weight_fraction_i / 2^Fraction)
    input  wire [Lanes*Salient-1:0]   weight_code_i,
    input  wire [WeightFlagWidth-1:0] weight_flag_i,      // dropped low bits
    // step 2^flag * (1 + fraction / 2^Fraction)
    input  wire [Fraction-1:0]        weight_fraction_i,
    output wire                       valid_o,            // valid_i, Latency edges later
    // sum, two's complement; one count of it is 2^-2 * act step * weight step
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
        if (Fraction != 1) begin : gen_fraction_is_fixed_at_1_in_this_file
            fraction_is_fixed_at_1_in_this_file u_error ();
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

    localparam SumWidth   = 2 * (Salient - 1) + 1 + $clog2(Lanes);
    localparam MaxShift   = (ActWidth - Salient) + (WeightWidth - Salient);
    localparam ShiftWidth = (MaxShift > 0) ? $clog2(MaxShift + 1) : 1;
    localparam ScaledWidth = SumWidth + 3;
    localparam BeatWidth  = ScaledWidth + MaxShift;

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

    wire [Fraction-1:0] act_fraction_d;
    wire [Fraction-1:0] weight_fraction_d;
    assign act_fraction_d    = act_fraction_i;
    assign weight_fraction_d = weight_fraction_i;

    // Operand register.
    wire                         operands_valid;
    wire                         operands_clear;
    wire [Lanes*(Salient-1)-1:0] act_q;
    wire [Lanes*Salient-1:0]     weight_q;
    wire [ShiftWidth-1:0]        shift_q;
    wire [Fraction-1:0]          act_fraction_q;
    wire [Fraction-1:0]          weight_fraction_q;
    pipe_stage #(
        .Width(Lanes*(Salient-1) + Lanes*Salient + ShiftWidth + Fraction + Fraction)
    ) u_operands (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .clear_i(clear_i),
        .data_i ({act_d, weight_d, shift_d, act_fraction_d, weight_fraction_d}),
        .valid_o(operands_valid),
        .clear_o(operands_clear),
        .data_o ({act_q, weight_q, shift_q, act_fraction_q, weight_fraction_q})
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

    // Compressor tree: 16 lane(s) of 4-bit SDR codes, signs in the weights.
    wire [32:0] sum_n_columns;
    tree_sdr_twos_k4_l16_upper u_sum_n_upper (
        .bits_i  (products),
        .middle_o(sum_n_columns)
    );

    wire [10:0] sum_n_row;
    wire [3:0] sum_n_carry;
    tree_sdr_twos_k4_l16_lower u_sum_n_lower (
        .middle_i(sum_n_columns),
        .sum_o   (sum_n_row),
        .carry_o (sum_n_carry)
    );

    // Cut point where Cuts >= 3: between the compressor tree and its final adder.
    wire                  sum_n_rows_valid;
    wire                  sum_n_rows_clear;
    wire [10:0]           sum_n_row_q;
    wire [3:0]            sum_n_carry_q;
    wire [ShiftWidth-1:0] shift_q2;
    wire [Fraction-1:0]   act_fraction_q2;
    wire [Fraction-1:0]   weight_fraction_q2;
    generate
        if (Cuts >= 3) begin : gen_sum_n_rows_cut
            pipe_stage #(
                .Width(11 + 4 + ShiftWidth + Fraction + Fraction)
            ) u_sum_n_rows_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(operands_valid),
                .clear_i(operands_clear),
                .data_i ({sum_n_row,
                          sum_n_carry,
                          shift_q,
                          act_fraction_q,
                          weight_fraction_q}),
                .valid_o(sum_n_rows_valid),
                .clear_o(sum_n_rows_clear),
                .data_o ({sum_n_row_q,
                          sum_n_carry_q,
                          shift_q2,
                          act_fraction_q2,
                          weight_fraction_q2})
            );
        end else begin : gen_no_sum_n_rows_cut
            assign sum_n_rows_valid = operands_valid;
            assign sum_n_rows_clear = operands_clear;
            assign sum_n_row_q = sum_n_row;
            assign sum_n_carry_q = sum_n_carry;
            assign shift_q2 = shift_q;
            assign act_fraction_q2 = act_fraction_q;
            assign weight_fraction_q2 = weight_fraction_q;
        end
    endgenerate

    // The final adder starts at the lowest column that still has two rows.
    wire [10:0] sum_n;
    adder_ripple #(
        .Width(4)
    ) u_sum_n_adder (
        .a_i  (sum_n_row_q[10:7]),
        .b_i  (sum_n_carry_q),
        .sum_o(sum_n[10:7])
    );
    assign sum_n[6:0] = sum_n_row_q[6:0];
    // The tree added up the negative, less 1.
    wire [10:0] sum;
    assign sum = ~sum_n;

    // Cut point where Cuts >= 1: between the sum and the shift.
    wire                  sum_valid;
    wire                  sum_clear;
    wire [SumWidth-1:0]   sum_q;
    wire [ShiftWidth-1:0] shift_q3;
    wire [Fraction-1:0]   act_fraction_q3;
    wire [Fraction-1:0]   weight_fraction_q3;
    generate
        if (Cuts >= 1) begin : gen_sum_cut
            pipe_stage #(
                .Width(SumWidth + ShiftWidth + Fraction + Fraction)
            ) u_sum_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(sum_n_rows_valid),
                .clear_i(sum_n_rows_clear),
                .data_i ({sum, shift_q2, act_fraction_q2, weight_fraction_q2}),
                .valid_o(sum_valid),
                .clear_o(sum_clear),
                .data_o ({sum_q, shift_q3, act_fraction_q3, weight_fraction_q3})
            );
        end else begin : gen_no_sum_cut
            assign sum_valid = sum_n_rows_valid;
            assign sum_clear = sum_n_rows_clear;
            assign sum_q = sum;
            assign shift_q3 = shift_q2;
            assign act_fraction_q3 = act_fraction_q2;
            assign weight_fraction_q3 = weight_fraction_q2;
        end
    endgenerate

    // Times both steps, whole numbers of 2^(flag - Fraction), one after the other.
    wire [12:0] once_scaled;
    scale_multiplier_11x2_13 u_once_scaled (
        .value_i  (sum_q),
        .scale_i  ({1'b1, act_fraction_q3}),
        .product_o(once_scaled)
    );

    wire [13:0] scaled;
    scale_multiplier_13x2_14 u_scaled (
        .value_i  (once_scaled),
        .scale_i  ({1'b1, weight_fraction_q3}),
        .product_o(scaled)
    );

    // An empty beat adds nothing.
    wire [BeatWidth-1:0] beat;
    generate
        if (MaxShift <= 0) begin : gen_no_shift
            wire unused_shift;
            assign unused_shift = &{1'b0, shift_q3};
            assign beat = scaled & {ScaledWidth{sum_valid}};
        end else begin : gen_shift
            left_shift #(
                .InWidth (ScaledWidth),
                .MaxShift(MaxShift)
            ) u_shift (
                .value_i (scaled),
                .shift_i (shift_q3),
                .enable_i(sum_valid),
                .value_o (beat)
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
