// sdr_lane_k4: partial products of two SDR magnitudes, under the sign of their product.
// The bits of bits_o, each with its column's weight, less 49 where negative_i is set,
// add up to the signed product.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module sdr_lane_k4 (
    input  wire [2:0] act_i,       // magnitude
    input  wire [2:0] weight_i,    // magnitude
    input  wire       negative_i,  // sign of the product
    output wire [6:0] bits_o       // lowest column first
);

    // Partial products, inverted: a full adder of inverted bits gives its sum and carry inverted.
    wire p0_0 = ~(act_i[0] & weight_i[0]);
    wire p0_1 = ~(act_i[0] & weight_i[1]);
    wire p0_2 = ~(act_i[0] & weight_i[2]);
    wire p1_0 = ~(act_i[1] & weight_i[0]);
    wire p1_1 = ~(act_i[1] & weight_i[1]);
    wire p1_2 = ~(act_i[1] & weight_i[2]);
    wire p2_0 = ~(act_i[2] & weight_i[0]);
    wire p2_1 = ~(act_i[2] & weight_i[1]);
    wire p2_2 = ~(act_i[2] & weight_i[2]);
    wire sum2_0;
    wire carry2_0;
    full_adder u_full2_0 (.a_i(p0_2), .b_i(p1_1), .c_i(p2_0),
        .sum_o(sum2_0), .carry_o(carry2_0));
    wire sum3_0;
    wire carry3_0;
    full_adder u_full3_0 (.a_i(p1_2), .b_i(p2_1), .c_i(carry2_0),
        .sum_o(sum3_0), .carry_o(carry3_0));

    assign bits_o = {carry3_0, p2_2, sum3_0, sum2_0, p1_0, p0_1, p0_0}
                  ^ {7{~negative_i}};

endmodule

`default_nettype wire
