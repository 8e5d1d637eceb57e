// sdr_lane: partial products of two SDR codes, {sign, magnitude} each.
// Adding row i shifted left by i, and the constant -2^(Salient-1+i) for every row,
// gives the signed product. Salient 4, codes 1 110 and 0 101: -30.
// Either zero code (0 000, 1 000) gives 0.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module sdr_lane #(
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4
) (
    input  wire [Salient-1:0]             act_code_i,
    input  wire [Salient-1:0]             weight_code_i,
    output wire [(Salient-1)*Salient-1:0] bits_o          // rows, lowest first
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Salient < 2 || Salient > 32) begin : gen_salient_must_be_2_to_32
            salient_must_be_2_to_32 u_error ();
        end
    endgenerate

    localparam Magnitude = Salient - 1;

    wire [Magnitude-1:0] act;
    wire [Magnitude-1:0] weight;
    wire                 negative;
    wire [Salient-1:0]   signed_weight;

    assign act      = act_code_i[Magnitude-1:0];
    assign weight   = weight_code_i[Magnitude-1:0];
    assign negative = act_code_i[Salient-1] ^ weight_code_i[Salient-1];

    // The product's sign goes to the weight, in two's complement: -w = ~w + 1.
    assign signed_weight = ({1'b0, weight} ^ {Salient{negative}}) + {{Magnitude{1'b0}}, negative};

    // Row i is signed_weight where bit i of the activation is set. Its sign bit has a negative
    // weight and is handed on inverted: -s = (1 - s) - 1; the tree adds the -1 of all rows as one
    // constant.
    genvar i;
    generate
        for (i = 0; i < Magnitude; i = i + 1) begin : gen_row
            assign bits_o[i*Salient +: Salient] =
                (signed_weight & {Salient{act[i]}}) ^ {1'b1, {Magnitude{1'b0}}};
        end
    endgenerate

endmodule

`default_nettype wire
