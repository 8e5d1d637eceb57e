// sdr_twos_unpack: pairs of SDR codes {sign, magnitude} as activation magnitudes and signed
//   weights: both
// signs go to the weight. Salient 4, one lane, codes 1 110 and 0 101: 6 and -5.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module sdr_twos_unpack #(
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4,
    // pairs of codes; 1 to 256
    parameter Lanes = 1
) (
    input  wire [Lanes*Salient-1:0]     act_code_i,
    input  wire [Lanes*Salient-1:0]     weight_code_i,
    output wire [Lanes*(Salient-1)-1:0] act_o,          // magnitudes
    output wire [Lanes*Salient-1:0]     weight_o        // two's complement
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

    // The product's sign goes to the weight, in two's complement: -w = ~w + 1.
    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire                 negative;
            wire [Magnitude-1:0] weight;
            assign act_o[k*Magnitude +: Magnitude] = act_code_i[k*Salient +: Magnitude];
            assign negative = act_code_i[k*Salient + Magnitude]
                            ^ weight_code_i[k*Salient + Magnitude];
            assign weight   = weight_code_i[k*Salient +: Magnitude];
            assign weight_o[k*Salient +: Salient] = ({1'b0, weight} ^ {Salient{negative}})
                                                  + {{Magnitude{1'b0}}, negative};
        end
    endgenerate

endmodule

`default_nettype wire
