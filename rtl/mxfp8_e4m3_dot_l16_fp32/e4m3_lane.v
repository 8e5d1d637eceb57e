// e4m3_lane: product of two E4M3 elements in units of the smallest, inverted where it is negative.
// bits_o, less 68719476735 where negative_i is set, is the product. Significands 15 and 15,
// exponent 1, negative: 68719476735 - 450 = 68719476285.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module e4m3_lane (
    input  wire [3:0]  act_i,       // significand
    input  wire [3:0]  weight_i,    // significand
    input  wire [4:0]  exponent_i,  // 0 to 28
    input  wire        negative_i,  // sign of the product
    output wire [35:0] bits_o
);

    // The product of the significands.
    wire p0_0 = act_i[0] & weight_i[0];
    wire p0_1 = act_i[0] & weight_i[1];
    wire p0_2 = act_i[0] & weight_i[2];
    wire p0_3 = act_i[0] & weight_i[3];
    wire p1_0 = act_i[1] & weight_i[0];
    wire p1_1 = act_i[1] & weight_i[1];
    wire p1_2 = act_i[1] & weight_i[2];
    wire p1_3 = act_i[1] & weight_i[3];
    wire p2_0 = act_i[2] & weight_i[0];
    wire p2_1 = act_i[2] & weight_i[1];
    wire p2_2 = act_i[2] & weight_i[2];
    wire p2_3 = act_i[2] & weight_i[3];
    wire p3_0 = act_i[3] & weight_i[0];
    wire p3_1 = act_i[3] & weight_i[1];
    wire p3_2 = act_i[3] & weight_i[2];
    wire p3_3 = act_i[3] & weight_i[3];
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
    full_adder u_full3_0 (.a_i(p0_3), .b_i(p1_2), .c_i(p2_1),
        .sum_o(sum3_0), .carry_o(carry3_0));
    wire sum3_1;
    wire carry3_1;
    full_adder u_full3_1 (.a_i(p3_0), .b_i(carry2_0), .c_i(carry2_1),
        .sum_o(sum3_1), .carry_o(carry3_1));
    wire sum3_2;
    wire carry3_2;
    half_adder u_half3_2 (.a_i(sum3_0), .b_i(sum3_1),
        .sum_o(sum3_2), .carry_o(carry3_2));
    wire sum4_0;
    wire carry4_0;
    full_adder u_full4_0 (.a_i(p1_3), .b_i(p2_2), .c_i(p3_1),
        .sum_o(sum4_0), .carry_o(carry4_0));
    wire sum4_1;
    wire carry4_1;
    full_adder u_full4_1 (.a_i(carry3_0), .b_i(carry3_1), .c_i(carry3_2),
        .sum_o(sum4_1), .carry_o(carry4_1));
    wire sum4_2;
    wire carry4_2;
    half_adder u_half4_2 (.a_i(sum4_0), .b_i(sum4_1),
        .sum_o(sum4_2), .carry_o(carry4_2));
    wire sum5_0;
    wire carry5_0;
    full_adder u_full5_0 (.a_i(p2_3), .b_i(p3_2), .c_i(carry4_0),
        .sum_o(sum5_0), .carry_o(carry5_0));
    wire sum5_1;
    wire carry5_1;
    full_adder u_full5_1 (.a_i(carry4_1), .b_i(carry4_2), .c_i(sum5_0),
        .sum_o(sum5_1), .carry_o(carry5_1));
    wire sum6_0;
    wire carry6_0;
    full_adder u_full6_0 (.a_i(p3_3), .b_i(carry5_0), .c_i(carry5_1),
        .sum_o(sum6_0), .carry_o(carry6_0));
    wire [7:0] product;
    assign product = {carry6_0, sum6_0, sum5_1, sum4_2, sum3_2, sum2_1, sum1_0, p0_0};

    // Inverted before the shift, where it is short: the shift fills in ones.
    wire [7:0] inverted;
    assign inverted = product ^ {8{negative_i}};

    // Shifted by the sum of the exponents, at most 28.
    wire [8:0] by_1;
    assign by_1 = exponent_i[0] ? {inverted, {1{negative_i}}} : {{1{negative_i}}, inverted};
    wire [10:0] by_3;
    assign by_3 = exponent_i[1] ? {by_1, {2{negative_i}}} : {{2{negative_i}}, by_1};
    wire [14:0] by_7;
    assign by_7 = exponent_i[2] ? {by_3, {4{negative_i}}} : {{4{negative_i}}, by_3};
    wire [22:0] by_15;
    assign by_15 = exponent_i[3] ? {by_7, {8{negative_i}}} : {{8{negative_i}}, by_7};
    wire [35:0] shifted;
    assign shifted = exponent_i[4] ? {by_15[19:0], {16{negative_i}}} : {{13{negative_i}}, by_15};

    assign bits_o = shifted;

endmodule

`default_nettype wire
