// exp2_scaled_f8: 2^-distance, cut to one bit more than a result has, combinational.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module exp2_scaled_f8 #(
    // fraction bits of a result; 1 to 20
    parameter Bits = 16
) (
    input  wire [12:0]       distance_i,  // 8 fraction bits
    output wire [Bits+1-1:0] scaled_o     // one count is 2^-(Bits+1)
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Bits < 1 || Bits > 20) begin : gen_bits_must_be_1_to_20
            bits_must_be_1_to_20 u_error ();
        end
    endgenerate

    localparam Fraction = 8;  // bits of the table's argument

    wire [15:0] mantissa;
    exp2_mantissa_f8 u_mantissa (
        .argument_i(distance_i[Fraction-1:0]),
        .value_o   (mantissa)
    );

    // The lowest bit of a result is half a count.
    localparam Wide = (Bits > 16) ? Bits + 1 : 17;

    wire [Wide-1:0] aligned;
    assign aligned  = {mantissa, {(Wide-16){1'b0}}};
    assign scaled_o = aligned[Wide-1:Wide-1-Bits] >> distance_i[Fraction+4:Fraction];

    generate
        if (Bits < 16) begin : gen_narrow
            wire unused_aligned;
            assign unused_aligned = &{1'b0, aligned[Wide-2-Bits:0]};
        end
    endgenerate

endmodule

`default_nettype wire
