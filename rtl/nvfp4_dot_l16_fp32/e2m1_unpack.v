// e2m1_unpack: exponents, significands and signs of the products of pairs of E2M1 elements.
// One lane, 0 110 and 1 011 (4 and -1.5): exponents 3 and 1 add to 4, one half, negative.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module e2m1_unpack #(
    // pairs of elements; 1 to 256
    parameter Lanes = 1
) (
    input  wire [Lanes*4-1:0] act_i,
    input  wire [Lanes*4-1:0] weight_i,
    output wire [Lanes*3-1:0] exponent_o,    // 0 to 6; 7 where the product is 0
    output wire [Lanes-1:0]   one_half_o,    // one significand is 1.5
    output wire [Lanes-1:0]   two_halves_o,  // both are
    output wire [Lanes-1:0]   negative_o     // sign of the product
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Lanes < 1 || Lanes > 256) begin : gen_lanes_must_be_1_to_256
            lanes_must_be_1_to_256 u_error ();
        end
    endgenerate

    // Elements are {sign, exponent of 2 bits, mantissa}. In units of a half the magnitude is
    // 2^exponent or, with the mantissa bit, 1.5 * 2^exponent; exponent 0 holds 0 and 1.
    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [3:0] act;
            wire [3:0] weight;
            wire       zero;
            wire       act_half;
            wire       weight_half;
            wire       carry;
            wire [2:0] exponent;
            assign act         = act_i[k*4 +: 4];
            assign weight      = weight_i[k*4 +: 4];
            assign zero        = ~(|act[2:0]) | ~(|weight[2:0]);
            assign act_half    = act[0] & (|act[2:1]);
            assign weight_half = weight[0] & (|weight[2:1]);
            assign carry       = act[1] & weight[1];
            assign exponent[0] = act[1] ^ weight[1];
            assign exponent[1] = act[2] ^ weight[2] ^ carry;
            assign exponent[2] = (act[2] & weight[2]) | (carry & (act[2] | weight[2]));
            assign exponent_o[k*3 +: 3] = exponent | {3{zero}};
            assign one_half_o[k]  = act_half ^ weight_half;
            assign two_halves_o[k] = act_half & weight_half;
            assign negative_o[k]  = act[3] ^ weight[3];
        end
    endgenerate

endmodule

`default_nettype wire
