// sdr_compress: razors a group of base integers: one flag, and a code {sign, magnitude} each.
// The flag is the number of low bits that the group's leading one lets all values drop.
// Result: one count of code_o is base step * 2^flag_o.
// Result: one count of flag_o is one bit.
// Example; elements not shown are 0:
//     value_i = 1004 -660 226 796 -> code_o = 0b0111 0b1101 0b0010 0b0110, flag_o = 7
//
// Made by: qrazor gen --unit sdr_compress --cuts 1 --handshake ready
`default_nettype none

module sdr_compress #(
    // bits of a base value; 4 to 32
    parameter Base = 16,
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4,
    // values that share a flag; a power of two, 1 to 256
    parameter Group = 16,
    // flags are 0 to Base - Salient; derived, do not override
    parameter FlagWidth = (Base > Salient) ? $clog2(Base - Salient + 1) : 1
) (
    input  wire [Group*Base-1:0]    value_i,  // two's complement; one count of it is base step
    // {sign, magnitude} of each value; one count of it is base step * 2^flag_o
    output wire [Group*Salient-1:0] code_o,
    output wire [FlagWidth-1:0]     flag_o    // dropped low bits; one count of it is one bit
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

    localparam Magnitude = Base - 1;
    localparam Upper     = (Base > Salient) ? Base - Salient : 0;

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

    // The flag follows from the leading one of all magnitudes together.
    generate
        if (Upper == 0) begin : gen_no_flag
            assign flag_o = 1'b0;
        end else begin : gen_flag
            reg [Upper-1:0] upper;
            integer         k;
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
                .flag_o (flag_o)
            );
        end
    endgenerate

    genvar c;
    generate
        for (c = 0; c < Group; c = c + 1) begin : gen_code
            sdr_round_half_up #(
                .Base      (Base),
                .Salient   (Salient),
                .ShiftWidth(FlagWidth)
            ) u_round (
                .negative_i (negatives[c]),
                .magnitude_i(magnitudes[c*Magnitude +: Magnitude]),
                .shift_i    (flag_o),
                .code_o     (code_o[c*Salient +: Salient])
            );
        end
    endgenerate

endmodule

`default_nettype wire
