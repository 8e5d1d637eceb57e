// sdr_compress_two_level: razors a group of base integers: one flag, and a code {sign, magnitude}
//   each.
// The flag is the number of low bits that the group's leading one lets all values drop.
// Two-level: each subgroup keeps up to MaxSide bits more, side_o says how many.
// Result: one count of code_o is base step * 2^(flag_o - side_o).
// Result: one count of flag_o is one bit.
// Result: one count of side_o is one bit.
// Example; elements not shown are 0:
//     value_i = 1004 -660 226 796 -> code_o = 0b0111 0b1101 0b0010 0b0110, flag_o = 7,
//         side_o = 0 1 1 1
//
// Made by: qrazor gen --unit sdr_compress --group 32 --subgroup 8 --max-side 1
`default_nettype none

module sdr_compress_two_level #(
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
    // two's complement; one count of it is base step
    input  wire [Group*Base-1:0]                 value_i,
    // {sign, magnitude} of each value; one count of it is base step * 2^(flag_o - side_o)
    output wire [Group*Salient-1:0]              code_o,
    // dropped low bits; one count of it is one bit
    output wire [FlagWidth-1:0]                  flag_o,
    // side shift of each subgroup; one count of it is one bit
    output wire [(Group/Subgroup)*SideWidth-1:0] side_o
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

    localparam Magnitude = Base - 1;
    localparam Upper     = (Base > Salient) ? Base - Salient : 1;

    // Sign and magnitude of every value.
    wire [Group-1:0]           negatives;
    wire [Group*Magnitude-1:0] magnitudes;
    genvar i;
    generate
        for (i = 0; i < Group; i = i + 1) begin : gen_value
            sdr_magnitude #(
                .Base   (Base),
                .Salient(Salient)
            ) u_magnitude (
                .value_i    (value_i[i*Base +: Base]),
                .negative_o (negatives[i]),
                .magnitude_o(magnitudes[i*Magnitude +: Magnitude])
            );
        end
    endgenerate

    localparam Subgroups = Group / Subgroup;

    // Upper bits of each subgroup, and of the whole group.
    wire [Subgroups*Upper-1:0]     sub_uppers;
    reg  [Upper-1:0]               upper;
    integer                        k;
    always @* begin
        upper = {Upper{1'b0}};
        for (k = 0; k < Subgroups; k = k + 1) begin
            upper = upper | sub_uppers[k*Upper +: Upper];
        end
    end
    sdr_flag #(
        .Upper(Upper)
    ) u_flag (
        .upper_i(upper),
        .flag_o (flag_o)
    );

    genvar g, c;
    generate
        for (g = 0; g < Subgroups; g = g + 1) begin : gen_subgroup
            reg  [Upper-1:0]     sub_upper;
            wire [FlagWidth-1:0] sub_flag;
            wire [FlagWidth-1:0] spare;
            wire [FlagWidth-1:0] side;
            wire [FlagWidth-1:0] shift;
            wire                 unused_side;
            integer              v;
            always @* begin
                sub_upper = {Upper{1'b0}};
                for (v = 0; v < Subgroup; v = v + 1) begin
                    sub_upper = sub_upper
                        | magnitudes[(g*Subgroup+v)*Magnitude + Salient - 1 +: Upper];
                end
            end
            assign sub_uppers[g*Upper +: Upper] = sub_upper;
            sdr_flag #(
                .Upper(Upper)
            ) u_sub_flag (
                .upper_i(sub_upper),
                .flag_o (sub_flag)
            );

            // As many bits finer than the group as the subgroup's values allow, up to MaxSide.
            assign spare = flag_o - sub_flag;
            if (MaxSide == Upper) begin : gen_any_side
                assign side = spare;
            end else begin : gen_limited_side
                localparam [FlagWidth-1:0] MostSide = MaxSide;
                assign side = (spare > MostSide) ? MostSide : spare;
            end
            assign unused_side = &{1'b0, side};
            assign side_o[g*SideWidth +: SideWidth] = side[SideWidth-1:0];
            assign shift = flag_o - side;

            for (c = g * Subgroup; c < (g + 1) * Subgroup; c = c + 1) begin : gen_code
                sdr_round_half_up #(
                    .Base      (Base),
                    .Salient   (Salient),
                    .ShiftWidth(FlagWidth)
                ) u_round (
                    .negative_i (negatives[c]),
                    .magnitude_i(magnitudes[c*Magnitude +: Magnitude]),
                    .shift_i    (shift),
                    .code_o     (code_o[c*Salient +: Salient])
                );
            end
        end
    endgenerate

endmodule

`default_nettype wire
