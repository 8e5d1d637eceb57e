// sdr_mul_twos_k4: product of two SDR codes, shifted by both flags, combinational.
// product_o = +-(act * weight) << (act_flag_i + weight_flag_i).
// Result: one count of product_o is act step * weight step.
// Example:
//     act_code_i = 0b0110, act_flag_i = 4, weight_code_i = 0b1101,
//         weight_flag_i = 1 -> product_o = -960
//
// Made by: qrazor gen --unit sdr_mul --act-width 8
`default_nettype none

module sdr_mul_twos_k4 #(
    // activation base width; 4 to 32
    parameter ActWidth = 8,
    // weight base width; 4 to 32
    parameter WeightWidth = 8,
    // bits of a code, sign included; fixed at 4 by the structure of this file
    parameter Salient = 4,
    // flags are 0 to ActWidth - Salient; derived, do not override
    parameter ActFlagWidth = (ActWidth > Salient) ? $clog2(ActWidth - Salient + 1) : 1,
    // flags are 0 to WeightWidth - Salient; derived, do not override
    parameter WeightFlagWidth = (WeightWidth > Salient) ? $clog2(WeightWidth - Salient + 1) : 1
) (
    // {sign, magnitude}; one count of it is act step * 2^act_flag_i
    input  wire [Salient-1:0]                  act_code_i,
    input  wire [ActFlagWidth-1:0]             act_flag_i,     // dropped low bits
    // {sign, magnitude}; one count of it is weight step * 2^weight_flag_i
    input  wire [Salient-1:0]                  weight_code_i,
    input  wire [WeightFlagWidth-1:0]          weight_flag_i,  // dropped low bits
    // two's complement; one count of it is act step * weight step
    output wire [(ActWidth+WeightWidth-1)-1:0] product_o
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

    localparam Lanes      = 1;
    localparam SumWidth   = 2 * (Salient - 1) + 1;
    localparam MaxShift   = (ActWidth - Salient) + (WeightWidth - Salient);
    localparam ShiftWidth = (MaxShift > 0) ? $clog2(MaxShift + 1) : 1;
    localparam BeatWidth  = SumWidth + MaxShift;

    // Magnitudes of the activations; weights with both signs.
    wire [Lanes*(Salient-1)-1:0] act;
    wire [Lanes*Salient-1:0]     weight;
    sdr_twos_unpack #(
        .Salient(Salient),
        .Lanes  (Lanes)
    ) u_unpack (
        .act_code_i   (act_code_i),
        .weight_code_i(weight_code_i),
        .act_o        (act),
        .weight_o     (weight)
    );

    wire [ShiftWidth-1:0] shift;
    flag_sum #(
        .ActFlagWidth   (ActFlagWidth),
        .WeightFlagWidth(WeightFlagWidth),
        .ShiftWidth     (ShiftWidth)
    ) u_flag_sum (
        .act_flag_i   (act_flag_i),
        .weight_flag_i(weight_flag_i),
        .shift_o      (shift)
    );

    wire [Lanes*((Salient-1)*Salient)-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            sdr_twos_lane #(
                .Salient(Salient)
            ) u_lane (
                .act_i     (act[i*(Salient-1) +: Salient-1]),
                .weight_i  (weight[i*Salient +: Salient]),
                .bits_o    (products[i*((Salient-1)*Salient) +: ((Salient-1)*Salient)])
            );
        end
    endgenerate

    // Compressor tree: 1 lane(s) of 4-bit SDR codes, signs in the weights.
    wire [11:0] sum_n_columns;
    tree_sdr_twos_k4_l1_upper u_sum_n_upper (
        .bits_i  (products),
        .middle_o(sum_n_columns)
    );

    wire [6:0] sum_n_row;
    wire [3:0] sum_n_carry;
    tree_sdr_twos_k4_l1_lower u_sum_n_lower (
        .middle_i(sum_n_columns),
        .sum_o   (sum_n_row),
        .carry_o (sum_n_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [6:0] sum_n;
    adder_ripple #(
        .Width(4)
    ) u_sum_n_adder (
        .a_i  (sum_n_row[6:3]),
        .b_i  (sum_n_carry),
        .sum_o(sum_n[6:3])
    );
    assign sum_n[2:0] = sum_n_row[2:0];
    // The tree added up the negative, less 1.
    wire [6:0] sum;
    assign sum = ~sum_n;

    wire [BeatWidth-1:0] beat;
    generate
        if (MaxShift <= 0) begin : gen_no_shift
            wire unused_shift;
            assign unused_shift = &{1'b0, shift};
            assign beat = sum;
        end else begin : gen_shift
            left_shift #(
                .InWidth (SumWidth),
                .MaxShift(MaxShift)
            ) u_shift (
                .value_i (sum),
                .shift_i (shift),
                .enable_i(1'b1),
                .value_o (beat)
            );
        end
    endgenerate

    assign product_o = beat;

endmodule

`default_nettype wire
