// sdr_twos_lane: partial products of an SDR magnitude and a signed weight.
// Adding row i shifted left by i, less (2^(Salient-1) - 1) * 2^i for every row,
// gives the product's negative. Salient 4, 6 and -5: 30.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module sdr_twos_lane #(
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4
) (
    input  wire [(Salient-1)-1:0]         act_i,     // magnitude
    input  wire [Salient-1:0]             weight_i,  // two's complement
    output wire [(Salient-1)*Salient-1:0] bits_o     // rows, lowest first
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Salient < 2 || Salient > 32) begin : gen_salient_must_be_2_to_32
            salient_must_be_2_to_32 u_error ();
        end
    endgenerate

    // Row i is the weight where bit i of the activation is set. All bits are handed on inverted
    // but the sign bit, whose weight is negative: the tree adds up the product's negative.
    genvar i;
    generate
        for (i = 0; i < Salient - 1; i = i + 1) begin : gen_row
            assign bits_o[i*Salient +: Salient] =
                (weight_i & {Salient{act_i[i]}}) ^ {1'b0, {(Salient-1){1'b1}}};
        end
    endgenerate

endmodule

`default_nettype wire
