// sdr_round_half_up: one razored code: drop shift_i low bits of the magnitude (round half up).
// Base 16, Salient 4: magnitude 1004, shift 7: 111 (7.84 stays 7).
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module sdr_round_half_up #(
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

    // Round half up, but a magnitude of all ones stays: it must not overflow the code.
    wire round_up;
    assign round_up = shifted[0] & ~(&kept);
    generate
        if (Salient == 2) begin : gen_one_bit
            assign magnitude = kept | round_up;
        end else begin : gen_bits
            assign magnitude = kept + {{(Salient-2){1'b0}}, round_up};
        end
    endgenerate

    // One zero only: a code of magnitude 0 has no sign.
    assign code_o = {negative_i & (|magnitude), magnitude};

endmodule

`default_nettype wire
