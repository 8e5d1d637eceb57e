// sdr_magnitude: sign and magnitude of one base value. Base 8: -23 gives 1 and 23, -128 gives
// 1 and 127.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module sdr_magnitude #(
    // bits of a base value; 4 to 32
    parameter Base = 16
) (
    input  wire [Base-1:0]     value_i,      // two's complement
    output wire                negative_o,
    output wire [(Base-1)-1:0] magnitude_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Base < 4 || Base > 32) begin : gen_base_must_be_4_to_32
            base_must_be_4_to_32 u_error ();
        end
    endgenerate

    wire [Base-2:0] folded;
    wire            most_negative;

    // -2^(Base-1) has no magnitude of Base-1 bits: it saturates to the largest one.
    assign negative_o    = value_i[Base-1];
    assign folded        = value_i[Base-2:0] ^ {(Base-1){negative_o}};
    assign most_negative = negative_o & (&folded);
    assign magnitude_o   = (folded + {{(Base-2){1'b0}}, negative_o}) | {(Base-1){most_negative}};

endmodule

`default_nettype wire
