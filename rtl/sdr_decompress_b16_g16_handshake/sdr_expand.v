// sdr_expand: base value of one code: value_o = +-magnitude << shift_i.
// Base 16, Salient 4: code 1 101, shift 8: -1280. Both zero codes give 0.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module sdr_expand #(
    // bits of a base value; 4 to 32
    parameter Base = 16,
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4,
    // bits of the shift; 1 to 5
    parameter ShiftWidth = 4
) (
    input  wire [Salient-1:0]    code_i,   // {sign, magnitude}
    input  wire [ShiftWidth-1:0] shift_i,  // dropped low bits
    output wire [Base-1:0]       value_o   // two's complement
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

    localparam Zeros = (Base > Salient) ? Base - Salient + 1 : 1;

    wire            negative;
    wire [Base-1:0] magnitude;

    assign negative  = code_i[Salient-1];
    assign magnitude = {{Zeros{1'b0}}, code_i[Salient-2:0]} << shift_i;
    assign value_o   = (magnitude ^ {Base{negative}}) + {{(Base-1){1'b0}}, negative};

endmodule

`default_nettype wire
