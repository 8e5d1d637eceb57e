// sdr_compress_fraction_two_level: razors a group of base integers: one flag, and a code {sign,
//   magnitude} each.
// Flag and fraction are the finest step at which no value of the group saturates.
// Two-level: each subgroup keeps up to MaxSide bits more, side_o says how many.
// Result: one count of code_o is base step * 2^(flag_o - side_o) * (1 + fraction_o / 2^Fraction).
// Result: one count of flag_o is one bit.
// Result: one count of fraction_o is 2^-Fraction.
// Result: one count of side_o is one bit.
// Example; elements not shown are 0:
//     value_i = 1004 -660 226 796 -> code_o = 0b0111 0b1101 0b0010 0b0110, flag_o = 7,
//         fraction_o = 0, side_o = 0 1 1 1
//
// Made by: qrazor gen --unit sdr_compress --act-width 11 --subgroup 4 --max-side 1 --fraction 1
`default_nettype none

module sdr_compress_fraction_two_level #(
    // bits of a base value; 4 to 32
    parameter Base = 11,
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4,
    // values that share a flag; a power of two, 1 to 256
    parameter Group = 16,
    // fraction bits of a flag; 1 to 2
    parameter Fraction = 1,
    // values that share a side shift; a power of two, 1 to 256
    parameter Subgroup = 4,
    // largest side shift D; 1 to 28
    parameter MaxSide = 1,
    // flags are 0 to Base - Salient; derived, do not override
    parameter FlagWidth = (Base > Salient) ? $clog2(Base - Salient + 1) : 1,
    // side shifts are 0 to MaxSide; derived, do not override
    parameter SideWidth = $clog2(MaxSide + 1)
) (
    // two's complement; one count of it is base step
    input  wire [Group*Base-1:0]                 value_i,
    // {sign, magnitude} of each value; one count of it is base step * 2^(flag_o - side_o) * (1 +
    //   fraction_o / 2^Fraction)
    output wire [Group*Salient-1:0]              code_o,
    // dropped low bits; one count of it is one bit
    output wire [FlagWidth-1:0]                  flag_o,
    // step 2^flag * (1 + fraction / 2^Fraction); one count of it is 2^-Fraction
    output wire [Fraction-1:0]                   fraction_o,
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
        if (Fraction < 1 || Fraction > 2) begin : gen_fraction_must_be_1_to_2
            fraction_must_be_1_to_2 u_error ();
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
        if (Salient >= Base) begin : gen_salient_must_be_less_than_base
            salient_must_be_less_than_base u_error ();
        end
        if (Fraction > 1 && Salient < 3) begin : gen_fraction_of_2_needs_salient_of_at_least_3
            fraction_of_2_needs_salient_of_at_least_3 u_error ();
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
    localparam Steps     = (1 << Fraction) + 1;
    localparam Finer     = Fraction + 2 + MaxSide;
    localparam Window    = Salient - 1 + Finer;

    // A magnitude with as many leading ones as this leaves is too large for the finer steps.
    localparam Kept = (Salient + Fraction < Base) ? Salient + Fraction : Base;

    // Magnitudes, the flag that the leading one of all of them says, and each value as a whole
    // number of 2^(leading - Finer).
    wire [Group-1:0]           negatives;
    wire [Group*Magnitude-1:0] magnitudes;
    wire [Group*Window-1:0]    windows;
    wire [FlagWidth-1:0]       leading;
    reg  [Upper-1:0]           upper;
    integer                    k;
    always @* begin
        upper = {Upper{1'b0}};
        for (k = 0; k < Group; k = k + 1) begin
            upper = upper | magnitudes[k*Magnitude + Salient - 1 +: Upper];
        end
    end
    sdr_flag #(
        .Upper(Upper)
    ) u_flag (
        .upper_i(upper),
        .flag_o (leading)
    );
    genvar i;
    generate
        for (i = 0; i < Group; i = i + 1) begin : gen_value
            sdr_magnitude #(
                .Base   (Base),
                .Salient(Kept)
            ) u_magnitude (
                .value_i    (value_i[i*Base +: Base]),
                .negative_o (negatives[i]),
                .magnitude_o(magnitudes[i*Magnitude +: Magnitude])
            );
            razor_shift #(
                .Base      (Magnitude + Finer),
                .Salient   (Window),
                .ShiftWidth(FlagWidth)
            ) u_shift (
                .value_i({magnitudes[i*Magnitude +: Magnitude], {Finer{1'b0}}}),
                .shift_i(leading),
                .value_o(windows[i*Window +: Window])
            );
        end
    endgenerate

    // The finest step at which no value of the group saturates: one of Steps, of which only the
    // coarsest suits all values.
    wire [Steps-2:0] saturates;
    wire [Steps-1:0] step;
    sdr_fraction_step #(
        .Upper   (Upper),
        .Fraction(Fraction)
    ) u_step (
        .leading_i  (leading),
        .saturates_i(saturates),
        .step_o     (step),
        .flag_o     (flag_o),
        .fraction_o (fraction_o)
    );

    localparam Subgroups = Group / Subgroup;
    localparam Fits      = Salient + Fraction + 2;

    // A subgroup takes a step 2^side finer where none of its values saturates at that.
    wire [Subgroups*(Steps-1)-1:0] sub_saturates;
    reg  [Steps-2:0]               any;
    integer                        a;
    always @* begin
        any = {(Steps-1){1'b0}};
        for (a = 0; a < Subgroups; a = a + 1) begin
            any = any | sub_saturates[a*(Steps-1) +: Steps-1];
        end
    end
    assign saturates = any;

    genvar g, d, s, v;
    generate
        for (g = 0; g < Subgroups; g = g + 1) begin : gen_subgroup
            for (d = 0; d <= MaxSide; d = d + 1) begin : gen_side
                wire [Steps-1:0]     over;
                wire [SideWidth-1:0] side;
                for (s = 0; s < Steps; s = s + 1) begin : gen_step
                    if (d == 0 && s == Steps - 1) begin : gen_never
                        assign over[s] = 1'b0;
                    end else begin : gen_compare
                        localparam Half = (s < Steps - 1) ? (1 << Fraction) + 1 + s
                                                          : 2 * ((1 << Fraction) + 1);
                        localparam Limit = (((1 << Salient) - 1) * Half) << (MaxSide - d);
                        wire [Subgroup-1:0] values;
                        for (v = 0; v < Subgroup; v = v + 1) begin : gen_value
                            assign values[v]
                                = windows[(g*Subgroup+v)*Window +: Window] >= Limit[Window-1:0];
                        end
                        assign over[s] = |values;
                    end
                end
                if (d == 0) begin : gen_none
                    wire unused_coarsest;
                    assign unused_coarsest = &{1'b0, over[Steps-1]};
                    assign side = {SideWidth{1'b0}};
                    assign sub_saturates[g*(Steps-1) +: Steps-1] = over[Steps-2:0];
                end else begin : gen_finer
                    localparam Side = d;
                    assign side = (flag_o >= Side[FlagWidth-1:0] && (over & step) == {Steps{1'b0}})
                        ? Side[SideWidth-1:0] : gen_side[d-1].side;
                end
            end
            assign side_o[g*SideWidth +: SideWidth] = gen_side[MaxSide].side;

            for (v = g * Subgroup; v < (g + 1) * Subgroup; v = v + 1) begin : gen_code
                wire [Fits+MaxSide-1:0] value;
                wire                    unused_value;
                assign value = {1'b0, windows[v*Window +: Window]}
                    >> (MaxSide[SideWidth-1:0] - gen_side[MaxSide].side);
                assign unused_value = &{1'b0, value};
                sdr_round_fraction #(
                    .Salient (Salient),
                    .Fraction(Fraction)
                ) u_round (
                    .negative_i(negatives[v]),
                    .value_i   (value[Fits-1:0]),
                    .step_i    (step),
                    .code_o    (code_o[v*Salient +: Salient])
                );
            end
        end
    endgenerate

endmodule

`default_nettype wire
