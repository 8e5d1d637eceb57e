// emsb_razor: razors integers of a group: one flag, and a code {sign, magnitude} each.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module emsb_razor #(
    // bits of an integer; 4 to 16
    parameter Base = 8,
    // bits of a code, fewer; 2 to 15
    parameter Salient = 4,
    // values that share a flag; a power of two, 1 to 64
    parameter Group = 4,
    // flags are 0 to Base - Salient; derived, do not override
    parameter FlagWidth = $clog2(Base - Salient + 1)
) (
    input  wire [Group-1:0]          negative_i,
    input  wire [Group*(Base-1)-1:0] magnitude_i,
    output wire [FlagWidth-1:0]      flag_o,       // dropped low bits
    output wire [Group*Salient-1:0]  code_o        // {sign, magnitude}
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Base < 4 || Base > 16) begin : gen_base_must_be_4_to_16
            base_must_be_4_to_16 u_error ();
        end
        if (Salient < 2 || Salient > 15) begin : gen_salient_must_be_2_to_15
            salient_must_be_2_to_15 u_error ();
        end
        if (Group < 1 || Group > 64 || (Group & (Group - 1)) != 0)
        begin : gen_group_must_be_a_power_of_two_from_1_to_64
            group_must_be_a_power_of_two_from_1_to_64 u_error ();
        end
        if (FlagWidth != ($clog2(Base - Salient + 1)))
        begin : gen_flag_width_is_derived_and_must_not_be_overridden
            flag_width_is_derived_and_must_not_be_overridden u_error ();
        end
        if (Salient >= Base) begin : gen_salient_must_be_less_than_base
            salient_must_be_less_than_base u_error ();
        end
    endgenerate

    localparam Magnitude = Base - 1;
    localparam Upper     = Base - Salient;

    // The flag follows from the leading one of all magnitudes together.
    reg [Upper-1:0] upper;
    integer         k;
    always @* begin
        upper = {Upper{1'b0}};
        for (k = 0; k < Group; k = k + 1) begin
            upper = upper | magnitude_i[k*Magnitude + Salient - 1 +: Upper];
        end
    end
    sdr_flag #(
        .Upper(Upper)
    ) u_flag (
        .upper_i(upper),
        .flag_o (flag_o)
    );

    genvar c;
    generate
        for (c = 0; c < Group; c = c + 1) begin : gen_code
            sdr_round_half_up #(
                .Base      (Base),
                .Salient   (Salient),
                .ShiftWidth(FlagWidth)
            ) u_round (
                .negative_i (negative_i[c]),
                .magnitude_i(magnitude_i[c*Magnitude +: Magnitude]),
                .shift_i    (flag_o),
                .code_o     (code_o[c*Salient +: Salient])
            );
        end
    endgenerate

endmodule

`default_nettype wire
