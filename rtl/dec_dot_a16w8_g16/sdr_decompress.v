// sdr_decompress: base integers of a razored group: value = +-magnitude << shift, combinational.
// Result: one count of value_o is base step.
// Example; elements not shown are 0:
//     code_i = 0b0110 0b1100 0b0001 0b0101, flag_i = 4 -> value_o = 96 -64 16 80
//
// Made by: qrazor gen --unit sdr_decompress
`default_nettype none

module sdr_decompress #(
    // bits of a base value; 4 to 32
    parameter Base = 16,
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4,
    // values that share a flag; a power of two, 1 to 256
    parameter Group = 16,
    // flags are 0 to Base - Salient; derived, do not override
    parameter FlagWidth = (Base > Salient) ? $clog2(Base - Salient + 1) : 1
) (
    // {sign, magnitude} of each value; one count of it is base step * 2^flag_i
    input  wire [Group*Salient-1:0] code_i,
    input  wire [FlagWidth-1:0]     flag_i,   // dropped low bits
    output wire [Group*Base-1:0]    value_o   // two's complement; one count of it is base step
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Base < 4 || Base > 32) begin : gen_base_must_be_4_to_32
            base_must_be_4_to_32 u_error ();
        end
        if (Salient < 2 || Salient > 32) begin : gen_salient_must_be_2_to_32
            salient_must_be_2_to_32 u_error ();
        end
        if (Group < 1 || Group > 256 || (Group & (Group - 1)) != 0)
        begin : gen_group_must_be_a_power_of_two_from_1_to_256
            group_must_be_a_power_of_two_from_1_to_256 u_error ();
        end
        if (FlagWidth != ((Base > Salient) ? $clog2(Base - Salient + 1) : 1))
        begin : gen_flag_width_is_derived_and_must_not_be_overridden
            flag_width_is_derived_and_must_not_be_overridden u_error ();
        end
        if (Salient > Base) begin : gen_salient_must_not_exceed_base
            salient_must_not_exceed_base u_error ();
        end
    endgenerate

    genvar i;
    generate
        for (i = 0; i < Group; i = i + 1) begin : gen_value
            sdr_expand #(
                .Base      (Base),
                .Salient   (Salient),
                .ShiftWidth(FlagWidth)
            ) u_expand (
                .code_i (code_i[i*Salient +: Salient]),
                .shift_i(flag_i),
                .value_o(value_o[i*Base +: Base])
            );
        end
    endgenerate

endmodule

`default_nettype wire
