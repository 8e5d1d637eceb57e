// sdr_unpack: magnitudes of pairs of SDR codes {sign, magnitude}, and the signs of their products.
// Salient 4, one lane, codes 1 110 and 0 101: 6, 5, negative.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module sdr_unpack #(
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4,
    // pairs of codes; 1 to 256
    parameter Lanes = 1
) (
    input  wire [Lanes*Salient-1:0]     act_code_i,
    input  wire [Lanes*Salient-1:0]     weight_code_i,
    output wire [Lanes*(Salient-1)-1:0] act_o,
    output wire [Lanes*(Salient-1)-1:0] weight_o,
    output wire [Lanes-1:0]             negative_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Salient < 2 || Salient > 32) begin : gen_salient_must_be_2_to_32
            salient_must_be_2_to_32 u_error ();
        end
        if (Lanes < 1 || Lanes > 256) begin : gen_lanes_must_be_1_to_256
            lanes_must_be_1_to_256 u_error ();
        end
    endgenerate

    localparam Magnitude = Salient - 1;

    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            assign act_o[k*Magnitude +: Magnitude]    = act_code_i[k*Salient +: Magnitude];
            assign weight_o[k*Magnitude +: Magnitude] = weight_code_i[k*Salient +: Magnitude];
            assign negative_o[k] = act_code_i[k*Salient + Magnitude]
                                 ^ weight_code_i[k*Salient + Magnitude];
        end
    endgenerate

endmodule

`default_nettype wire
