// e2m1_lane: product of two E2M1 elements in quarters, inverted where it is negative.
// bits_o, less 255 where negative_i is set, is the product: 4 * -1.5 = -24 / 4
// is 255 - 24 = 231.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module e2m1_lane (
    input  wire [2:0] exponent_i,    // 0 to 6; 7: the product is 0
    input  wire       one_half_i,    // significand 1.5
    input  wire       two_halves_i,  // significand 2.25
    input  wire       negative_i,    // sign of the product
    output wire [7:0] bits_o
);

    // Four times 1, 1.5 or 2.25.
    wire [3:0] significand;
    assign significand = {two_halves_i, ~two_halves_i, one_half_i, two_halves_i};

    // Shifted by the exponent and divided by 4. An exponent of 7 is the zero product.
    wire [4:0] by_one;
    wire [6:0] by_three;
    wire       by_four;
    wire [7:0] magnitude;
    assign by_one   = exponent_i[0] ? {significand, 1'b0} : {1'b0, significand};
    assign by_three = exponent_i[1] ? {by_one, 2'b00} : {2'b00, by_one};
    assign by_four  = exponent_i[2] & ~(exponent_i[1] & exponent_i[0]);
    assign magnitude[1:0] = by_three[3:2] & {2{~exponent_i[2]}};
    assign magnitude[4:2] = (by_three[6:4] & {3{~exponent_i[2]}}) | (by_three[2:0] & {3{by_four}});
    assign magnitude[7:5] = by_three[5:3] & {3{by_four}};

    assign bits_o = magnitude ^ {8{negative_i}};

endmodule

`default_nettype wire
