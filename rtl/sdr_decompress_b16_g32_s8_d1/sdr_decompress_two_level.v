// sdr_decompress_two_level: base integers of a razored group: value = +-magnitude << shift,
//   combinational.
// Result: one count of value_o is base step.
// Example; elements not shown are 0:
//     code_i = 0b0110 0b1100 0b0001 0b0101, flag_i = 4, side_i = 1 -> value_o = 48 -32 8 40
//
// Made by: qrazor gen --unit sdr_decompress --group 32 --subgroup 8 --max-side 1
`default_nettype none

module sdr_decompress_two_level #(
    // bits of a base value; 4 to 32
    parameter Base = 16,
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4,
    // values that share a flag; a power of two, 1 to 256
    parameter Group = 32,
    // values that share a side shift; a power of two, 1 to 256
    parameter Subgroup = 8,
    // largest side shift D; 1 to 28
    parameter MaxSide = 1,
    // flags are 0 to Base - Salient; derived, do not override
    parameter FlagWidth = (Base > Salient) ? $clog2(Base - Salient + 1) : 1,
    // side shifts are 0 to MaxSide; derived, do not override
    parameter SideWidth = $clog2(MaxSide + 1)
) (
    // {sign, magnitude} of each value; one count of it is base step * 2^(flag_i - side_i)
    input  wire [Group*Salient-1:0]              code_i,
    input  wire [FlagWidth-1:0]                  flag_i,   // dropped low bits
    input  wire [(Group/Subgroup)*SideWidth-1:0] side_i,   // side shift of each subgroup
    // two's complement; one count of it is base step
    output wire [Group*Base-1:0]                 value_o
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
        if (Subgroup < 1 || Subgroup > 256 || (Subgroup & (Subgroup - 1)) != 0)
        begin : gen_subgroup_must_be_a_power_of_two_from_1_to_256
            subgroup_must_be_a_power_of_two_from_1_to_256 u_error ();
        end
        if (MaxSide < 1 || MaxSide > 28) begin : gen_max_side_must_be_1_to_28
            max_side_must_be_1_to_28 u_error ();
        end
        if (FlagWidth != ((Base > Salient) ? $clog2(Base - Salient + 1) : 1))
        begin : gen_flag_width_is_derived_and_must_not_be_overridden
            flag_width_is_derived_and_must_not_be_overridden u_error ();
        end
        if (SideWidth != ($clog2(MaxSide + 1)))
        begin : gen_side_width_is_derived_and_must_not_be_overridden
            side_width_is_derived_and_must_not_be_overridden u_error ();
        end
        if (Salient > Base) begin : gen_salient_must_not_exceed_base
            salient_must_not_exceed_base u_error ();
        end
        if (Subgroup > Group) begin : gen_subgroup_must_not_exceed_group
            subgroup_must_not_exceed_group u_error ();
        end
        if (MaxSide > Base - Salient) begin : gen_max_side_must_not_exceed_base_minus_salient
            max_side_must_not_exceed_base_minus_salient u_error ();
        end
    endgenerate

    localparam Subgroups = Group / Subgroup;

    // Subgroups were razored finer than the group by their side shifts.
    wire [Subgroups*FlagWidth-1:0] shifts;
    genvar g;
    generate
        for (g = 0; g < Subgroups; g = g + 1) begin : gen_subgroup
            flag_less_side #(
                .FlagWidth(FlagWidth),
                .SideWidth(SideWidth)
            ) u_shift (
                .flag_i (flag_i),
                .side_i (side_i[g*SideWidth +: SideWidth]),
                .shift_o(shifts[g*FlagWidth +: FlagWidth])
            );
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
                .shift_i(shifts[(i/Subgroup)*FlagWidth +: FlagWidth]),
                .value_o(value_o[i*Base +: Base])
            );
        end
    endgenerate

endmodule

`default_nettype wire
