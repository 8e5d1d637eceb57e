// sdr_round_truncate: one razored code: drop shift_i low bits of the magnitude (truncate).
// Base 16, Salient 4: magnitude 660, shift 7: 101 (5.16 becomes 5).
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module sdr_round_truncate #(
    // bits of a base value; 4 to 32
    parameter Base = 16,
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4,
    // bits of the shift; 1 to 5
    parameter ShiftWidth = 4
) (
    input  wire                  negative_i,
    input  wire [(Base-1)-1:0]   magnitude_i,
    input  wire [ShiftWidth-1:0] shift_i,      // dropped low bits
    output wire [Salient-1:0]    code_o        // {sign, magnitude}
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Base < 4 || Base > 32) begin : gen_base_must_be_4_to_32
            base_must_be_4_to_32 u_error ();
        end
        if (Salient < 2 || Salient > 32) begin : gen_salient_must_be_2_to_32
            salient_must_be_2_to_32 u_error ();
        end
        if (ShiftWidth < 1 || ShiftWidth > 5) begin : gen_shift_width_must_be_1_to_5
            shift_width_must_be_1_to_5 u_error ();
        end
    endgenerate

    // One bit more than is kept: bit 0 is the highest dropped bit (0 where none is dropped).
    wire [Base-1:0]    padded;
    wire [Salient-1:0] shifted;
    wire [Salient-2:0] kept;
    wire [Salient-2:0] magnitude;

    assign padded = {magnitude_i, 1'b0};
    razor_shift #(
        .Base      (Base),
        .Salient   (Salient),
        .ShiftWidth(ShiftWidth)
    ) u_shift (
        .value_i(padded),
        .shift_i(shift_i),
        .value_o(shifted)
    );
    assign kept = shifted[Salient-1:1];

    wire unused_round;
    assign unused_round = &{1'b0, shifted[0]};
    assign magnitude    = kept;

    // One zero only: a code of magnitude 0 has no sign.
    assign code_o = {negative_i & (|magnitude), magnitude};

endmodule

`default_nettype wire
