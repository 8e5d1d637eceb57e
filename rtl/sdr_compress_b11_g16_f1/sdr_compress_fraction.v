// sdr_compress_fraction: razors a group of base integers: one flag, and a code {sign, magnitude}
//   each.
// Flag and fraction are the finest step at which no value of the group saturates.
//
// Made by: qrazor gen --unit sdr_compress --act-width 11 --fraction 1
`default_nettype none

module sdr_compress_fraction #(
    // bits of a base value; 4 to 32
    parameter Base = 11,
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4,
    // values that share a flag; a power of two, 1 to 256
    parameter Group = 16,
    // fraction bits of a flag; 1 to 2
    parameter Fraction = 1,
    // flags are 0 to Base - Salient; derived, do not override
    parameter FlagWidth = (Base > Salient) ? $clog2(Base - Salient + 1) : 1
) (
    input  wire [Group*Base-1:0]    value_i,     // two's complement
    output wire [Group*Salient-1:0] code_o,      // {sign, magnitude} of each value
    output wire [FlagWidth-1:0]     flag_o,      // dropped low bits
    output wire [Fraction-1:0]      fraction_o   // step 2^flag * (1 + fraction / 2^Fraction)
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
        if (FlagWidth != ((Base > Salient) ? $clog2(Base - Salient + 1) : 1))
        begin : gen_flag_width_is_derived_and_must_not_be_overridden
            flag_width_is_derived_and_must_not_be_overridden u_error ();
        end
        if (Salient >= Base) begin : gen_salient_must_be_less_than_base
            salient_must_be_less_than_base u_error ();
        end
    endgenerate

    localparam Magnitude = Base - 1;
    localparam Upper     = (Base > Salient) ? Base - Salient : 1;
    localparam Steps     = (1 << Fraction) + 1;
    localparam Finer     = Fraction + 2;
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

    genvar s, v, c;
    generate
        for (s = 0; s < Steps - 1; s = s + 1) begin : gen_step
            localparam Limit = ((1 << Salient) - 1) * ((1 << Fraction) + 1 + s);
            wire [Group-1:0] over;
            for (v = 0; v < Group; v = v + 1) begin : gen_over
                assign over[v] = windows[v*Window +: Window] >= Limit[Window-1:0];
            end
            assign saturates[s] = |over;
        end
        for (c = 0; c < Group; c = c + 1) begin : gen_code
            sdr_round_fraction #(
                .Salient (Salient),
                .Fraction(Fraction)
            ) u_round (
                .negative_i(negatives[c]),
                .value_i   ({1'b0, windows[c*Window +: Window]}),
                .step_i    (step),
                .code_o    (code_o[c*Salient +: Salient])
            );
        end
    endgenerate

endmodule

`default_nettype wire
