// e5m2_lane: product of two E5M2 elements in units of the smallest, inverted where it is negative.
// bits_o, less 18446744073709551615 where negative_i is set, is the product. Significands 7 and 7,
// exponent 1, negative: 18446744073709551615 - 98 = 18446744073709551517.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module e5m2_lane (
    input  wire [2:0]  act_i,       // significand
    input  wire [2:0]  weight_i,    // significand
    input  wire [5:0]  exponent_i,  // 0 to 58
    input  wire        negative_i,  // sign of the product
    output wire [63:0] bits_o
);

    // The product of the significands.
    wire p0_0 = act_i[0] & weight_i[0];
    wire p0_1 = act_i[0] & weight_i[1];
    wire p0_2 = act_i[0] & weight_i[2];
    wire p1_0 = act_i[1] & weight_i[0];
    wire p1_1 = act_i[1] & weight_i[1];
    wire p1_2 = act_i[1] & weight_i[2];
    wire p2_0 = act_i[2] & weight_i[0];
    wire p2_1 = act_i[2] & weight_i[1];
    wire p2_2 = act_i[2] & weight_i[2];
    wire sum1_0;
    wire carry1_0;
    half_adder u_half1_0 (.a_i(p0_1), .b_i(p1_0),
        .sum_o(sum1_0), .carry_o(carry1_0));
    wire sum2_0;
    wire carry2_0;
    full_adder u_full2_0 (.a_i(p0_2), .b_i(p1_1), .c_i(p2_0),
        .sum_o(sum2_0), .carry_o(carry2_0));
    wire sum2_1;
    wire carry2_1;
    half_adder u_half2_1 (.a_i(carry1_0), .b_i(sum2_0),
        .sum_o(sum2_1), .carry_o(carry2_1));
    wire sum3_0;
    wire carry3_0;
    full_adder u_full3_0 (.a_i(p1_2), .b_i(p2_1), .c_i(carry2_0),
        .sum_o(sum3_0), .carry_o(carry3_0));
    wire sum3_1;
    wire carry3_1;
    half_adder u_half3_1 (.a_i(carry2_1), .b_i(sum3_0),
        .sum_o(sum3_1), .carry_o(carry3_1));
    wire sum4_0;
    wire carry4_0;
    full_adder u_full4_0 (.a_i(p2_2), .b_i(carry3_0), .c_i(carry3_1),
        .sum_o(sum4_0), .carry_o(carry4_0));
    wire [5:0] product;
    assign product = {carry4_0, sum4_0, sum3_1, sum2_1, sum1_0, p0_0};

    // Inverted before the shift, where it is short: the shift fills in ones.
    wire [5:0] inverted;
    assign inverted = product ^ {6{negative_i}};

    // Shifted by the sum of the exponents, at most 58.
    wire [6:0] by_1;
    assign by_1 = exponent_i[0] ? {inverted, {1{negative_i}}} : {{1{negative_i}}, inverted};
    wire [8:0] by_3;
    assign by_3 = exponent_i[1] ? {by_1, {2{negative_i}}} : {{2{negative_i}}, by_1};
    wire [12:0] by_7;
    assign by_7 = exponent_i[2] ? {by_3, {4{negative_i}}} : {{4{negative_i}}, by_3};
    wire [20:0] by_15;
    assign by_15 = exponent_i[3] ? {by_7, {8{negative_i}}} : {{8{negative_i}}, by_7};
    wire [36:0] by_31;
    assign by_31 = exponent_i[4] ? {by_15, {16{negative_i}}} : {{16{negative_i}}, by_15};
    wire [63:0] shifted;
    assign shifted = exponent_i[5] ? {by_31[31:0], {32{negative_i}}} : {{27{negative_i}}, by_31};

    assign bits_o = shifted;

endmodule

`default_nettype wire
