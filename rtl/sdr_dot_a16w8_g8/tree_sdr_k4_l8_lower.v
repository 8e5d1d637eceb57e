// tree_sdr_k4_l8_lower: Dadda compressor tree, second half: 8 lane(s) of 4-bit SDR codes.
// The constant 10'h240 (all lanes' sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_k4_l8_lower (
    input  wire [57:0] middle_i,
    output wire [9:0]  sum_o,
    output wire [9:0]  carry_o    // from column 0
);

    wire [7:0] s3_c0;
    assign s3_c0 = middle_i[7:0];
    wire [8:0] s3_c1;
    assign s3_c1 = middle_i[16:8];
    wire [8:0] s3_c2;
    assign s3_c2 = middle_i[25:17];
    wire [8:0] s3_c3;
    assign s3_c3 = middle_i[34:26];
    wire [8:0] s3_c4;
    assign s3_c4 = middle_i[43:35];
    wire [8:0] s3_c5;
    assign s3_c5 = middle_i[52:44];
    wire [4:0] s3_c6;
    assign s3_c6 = middle_i[57:53];

    // Stage 3: 9 rows to at most 6.
    wire s3_c0_sums;
    wire s3_c0_carries;
    full_adder u_full_s3_c0 (.a_i(s3_c0[0]), .b_i(s3_c0[1]), .c_i(s3_c0[2]),
        .sum_o(s3_c0_sums), .carry_o(s3_c0_carries));
    wire [5:0] s4_c0;
    assign s4_c0 = {s3_c0_sums, s3_c0[7:3]};
    wire [1:0] s3_c1_sums;
    wire [1:0] s3_c1_carries;
    full_adder u_full_s3_c1 [1:0] (.a_i(s3_c1[1:0]), .b_i(s3_c1[3:2]), .c_i(s3_c1[5:4]),
        .sum_o(s3_c1_sums), .carry_o(s3_c1_carries));
    wire [5:0] s4_c1;
    assign s4_c1 = {s3_c0_carries, s3_c1_sums, s3_c1[8:6]};
    wire [2:0] s3_c2_sums;
    wire [2:0] s3_c2_carries;
    full_adder u_full_s3_c2 [1:0] (.a_i(s3_c2[1:0]), .b_i(s3_c2[3:2]), .c_i(s3_c2[5:4]),
        .sum_o(s3_c2_sums[1:0]), .carry_o(s3_c2_carries[1:0]));
    half_adder u_half_s3_c2 (.a_i(s3_c2[6]), .b_i(s3_c2[7]),
        .sum_o(s3_c2_sums[2]), .carry_o(s3_c2_carries[2]));
    wire [5:0] s4_c2;
    assign s4_c2 = {s3_c1_carries, s3_c2_sums, s3_c2[8]};
    wire [2:0] s3_c3_sums;
    wire [2:0] s3_c3_carries;
    full_adder u_full_s3_c3 [2:0] (.a_i(s3_c3[2:0]), .b_i(s3_c3[5:3]), .c_i(s3_c3[8:6]),
        .sum_o(s3_c3_sums), .carry_o(s3_c3_carries));
    wire [5:0] s4_c3;
    assign s4_c3 = {s3_c2_carries, s3_c3_sums};
    wire [2:0] s3_c4_sums;
    wire [2:0] s3_c4_carries;
    full_adder u_full_s3_c4 [2:0] (.a_i(s3_c4[2:0]), .b_i(s3_c4[5:3]), .c_i(s3_c4[8:6]),
        .sum_o(s3_c4_sums), .carry_o(s3_c4_carries));
    wire [5:0] s4_c4;
    assign s4_c4 = {s3_c3_carries, s3_c4_sums};
    wire [2:0] s3_c5_sums;
    wire [2:0] s3_c5_carries;
    full_adder u_full_s3_c5 [2:0] (.a_i(s3_c5[2:0]), .b_i(s3_c5[5:3]), .c_i(s3_c5[8:6]),
        .sum_o(s3_c5_sums), .carry_o(s3_c5_carries));
    wire [5:0] s4_c5;
    assign s4_c5 = {s3_c4_carries, s3_c5_sums};
    wire [1:0] s3_c6_sums;
    wire [1:0] s3_c6_carries;
    half_adder u_half_s3_c6 (.a_i(s3_c6[0]), .b_i(s3_c6[1]),
        .sum_o(s3_c6_sums[0]), .carry_o(s3_c6_carries[0]));
    assign s3_c6_sums[1] = ~(s3_c6[2] ^ s3_c6[3]);  // a + b + 1
    assign s3_c6_carries[1] = s3_c6[2] | s3_c6[3];
    wire [5:0] s4_c6;
    assign s4_c6 = {s3_c5_carries, s3_c6_sums, s3_c6[4]};
    wire [1:0] s4_c7;
    assign s4_c7 = s3_c6_carries;

    // Stage 4: 6 rows to at most 4.
    wire s4_c0_sums;
    wire s4_c0_carries;
    full_adder u_full_s4_c0 (.a_i(s4_c0[0]), .b_i(s4_c0[1]), .c_i(s4_c0[2]),
        .sum_o(s4_c0_sums), .carry_o(s4_c0_carries));
    wire [3:0] s5_c0;
    assign s5_c0 = {s4_c0_sums, s4_c0[5:3]};
    wire [1:0] s4_c1_sums;
    wire [1:0] s4_c1_carries;
    full_adder u_full_s4_c1 (.a_i(s4_c1[0]), .b_i(s4_c1[1]), .c_i(s4_c1[2]),
        .sum_o(s4_c1_sums[0]), .carry_o(s4_c1_carries[0]));
    half_adder u_half_s4_c1 (.a_i(s4_c1[3]), .b_i(s4_c1[4]),
        .sum_o(s4_c1_sums[1]), .carry_o(s4_c1_carries[1]));
    wire [3:0] s5_c1;
    assign s5_c1 = {s4_c0_carries, s4_c1_sums, s4_c1[5]};
    wire [1:0] s4_c2_sums;
    wire [1:0] s4_c2_carries;
    full_adder u_full_s4_c2 [1:0] (.a_i(s4_c2[1:0]), .b_i(s4_c2[3:2]), .c_i(s4_c2[5:4]),
        .sum_o(s4_c2_sums), .carry_o(s4_c2_carries));
    wire [3:0] s5_c2;
    assign s5_c2 = {s4_c1_carries, s4_c2_sums};
    wire [1:0] s4_c3_sums;
    wire [1:0] s4_c3_carries;
    full_adder u_full_s4_c3 [1:0] (.a_i(s4_c3[1:0]), .b_i(s4_c3[3:2]), .c_i(s4_c3[5:4]),
        .sum_o(s4_c3_sums), .carry_o(s4_c3_carries));
    wire [3:0] s5_c3;
    assign s5_c3 = {s4_c2_carries, s4_c3_sums};
    wire [1:0] s4_c4_sums;
    wire [1:0] s4_c4_carries;
    full_adder u_full_s4_c4 [1:0] (.a_i(s4_c4[1:0]), .b_i(s4_c4[3:2]), .c_i(s4_c4[5:4]),
        .sum_o(s4_c4_sums), .carry_o(s4_c4_carries));
    wire [3:0] s5_c4;
    assign s5_c4 = {s4_c3_carries, s4_c4_sums};
    wire [1:0] s4_c5_sums;
    wire [1:0] s4_c5_carries;
    full_adder u_full_s4_c5 [1:0] (.a_i(s4_c5[1:0]), .b_i(s4_c5[3:2]), .c_i(s4_c5[5:4]),
        .sum_o(s4_c5_sums), .carry_o(s4_c5_carries));
    wire [3:0] s5_c5;
    assign s5_c5 = {s4_c4_carries, s4_c5_sums};
    wire [1:0] s4_c6_sums;
    wire [1:0] s4_c6_carries;
    full_adder u_full_s4_c6 [1:0] (.a_i(s4_c6[1:0]), .b_i(s4_c6[3:2]), .c_i(s4_c6[5:4]),
        .sum_o(s4_c6_sums), .carry_o(s4_c6_carries));
    wire [3:0] s5_c6;
    assign s5_c6 = {s4_c5_carries, s4_c6_sums};
    wire [3:0] s5_c7;
    assign s5_c7 = {s4_c6_carries, s4_c7};

    // Stage 5: 4 rows to at most 3.
    wire s5_c0_sums;
    wire s5_c0_carries;
    half_adder u_half_s5_c0 (.a_i(s5_c0[0]), .b_i(s5_c0[1]),
        .sum_o(s5_c0_sums), .carry_o(s5_c0_carries));
    wire [2:0] s6_c0;
    assign s6_c0 = {s5_c0_sums, s5_c0[3:2]};
    wire s5_c1_sums;
    wire s5_c1_carries;
    full_adder u_full_s5_c1 (.a_i(s5_c1[0]), .b_i(s5_c1[1]), .c_i(s5_c1[2]),
        .sum_o(s5_c1_sums), .carry_o(s5_c1_carries));
    wire [2:0] s6_c1;
    assign s6_c1 = {s5_c0_carries, s5_c1_sums, s5_c1[3]};
    wire s5_c2_sums;
    wire s5_c2_carries;
    full_adder u_full_s5_c2 (.a_i(s5_c2[0]), .b_i(s5_c2[1]), .c_i(s5_c2[2]),
        .sum_o(s5_c2_sums), .carry_o(s5_c2_carries));
    wire [2:0] s6_c2;
    assign s6_c2 = {s5_c1_carries, s5_c2_sums, s5_c2[3]};
    wire s5_c3_sums;
    wire s5_c3_carries;
    full_adder u_full_s5_c3 (.a_i(s5_c3[0]), .b_i(s5_c3[1]), .c_i(s5_c3[2]),
        .sum_o(s5_c3_sums), .carry_o(s5_c3_carries));
    wire [2:0] s6_c3;
    assign s6_c3 = {s5_c2_carries, s5_c3_sums, s5_c3[3]};
    wire s5_c4_sums;
    wire s5_c4_carries;
    full_adder u_full_s5_c4 (.a_i(s5_c4[0]), .b_i(s5_c4[1]), .c_i(s5_c4[2]),
        .sum_o(s5_c4_sums), .carry_o(s5_c4_carries));
    wire [2:0] s6_c4;
    assign s6_c4 = {s5_c3_carries, s5_c4_sums, s5_c4[3]};
    wire s5_c5_sums;
    wire s5_c5_carries;
    full_adder u_full_s5_c5 (.a_i(s5_c5[0]), .b_i(s5_c5[1]), .c_i(s5_c5[2]),
        .sum_o(s5_c5_sums), .carry_o(s5_c5_carries));
    wire [2:0] s6_c5;
    assign s6_c5 = {s5_c4_carries, s5_c5_sums, s5_c5[3]};
    wire s5_c6_sums;
    wire s5_c6_carries;
    full_adder u_full_s5_c6 (.a_i(s5_c6[0]), .b_i(s5_c6[1]), .c_i(s5_c6[2]),
        .sum_o(s5_c6_sums), .carry_o(s5_c6_carries));
    wire [2:0] s6_c6;
    assign s6_c6 = {s5_c5_carries, s5_c6_sums, s5_c6[3]};
    wire s5_c7_sums;
    wire s5_c7_carries;
    full_adder u_full_s5_c7 (.a_i(s5_c7[0]), .b_i(s5_c7[1]), .c_i(s5_c7[2]),
        .sum_o(s5_c7_sums), .carry_o(s5_c7_carries));
    wire [2:0] s6_c7;
    assign s6_c7 = {s5_c6_carries, s5_c7_sums, s5_c7[3]};
    wire s6_c8;
    assign s6_c8 = s5_c7_carries;

    // Stage 6: 3 rows to at most 2.
    wire s6_c0_sums;
    wire s6_c0_carries;
    half_adder u_half_s6_c0 (.a_i(s6_c0[0]), .b_i(s6_c0[1]),
        .sum_o(s6_c0_sums), .carry_o(s6_c0_carries));
    wire [1:0] s7_c0;
    assign s7_c0 = {s6_c0_sums, s6_c0[2]};
    wire s6_c1_sums;
    wire s6_c1_carries;
    full_adder u_full_s6_c1 (.a_i(s6_c1[0]), .b_i(s6_c1[1]), .c_i(s6_c1[2]),
        .sum_o(s6_c1_sums), .carry_o(s6_c1_carries));
    wire [1:0] s7_c1;
    assign s7_c1 = {s6_c0_carries, s6_c1_sums};
    wire s6_c2_sums;
    wire s6_c2_carries;
    full_adder u_full_s6_c2 (.a_i(s6_c2[0]), .b_i(s6_c2[1]), .c_i(s6_c2[2]),
        .sum_o(s6_c2_sums), .carry_o(s6_c2_carries));
    wire [1:0] s7_c2;
    assign s7_c2 = {s6_c1_carries, s6_c2_sums};
    wire s6_c3_sums;
    wire s6_c3_carries;
    full_adder u_full_s6_c3 (.a_i(s6_c3[0]), .b_i(s6_c3[1]), .c_i(s6_c3[2]),
        .sum_o(s6_c3_sums), .carry_o(s6_c3_carries));
    wire [1:0] s7_c3;
    assign s7_c3 = {s6_c2_carries, s6_c3_sums};
    wire s6_c4_sums;
    wire s6_c4_carries;
    full_adder u_full_s6_c4 (.a_i(s6_c4[0]), .b_i(s6_c4[1]), .c_i(s6_c4[2]),
        .sum_o(s6_c4_sums), .carry_o(s6_c4_carries));
    wire [1:0] s7_c4;
    assign s7_c4 = {s6_c3_carries, s6_c4_sums};
    wire s6_c5_sums;
    wire s6_c5_carries;
    full_adder u_full_s6_c5 (.a_i(s6_c5[0]), .b_i(s6_c5[1]), .c_i(s6_c5[2]),
        .sum_o(s6_c5_sums), .carry_o(s6_c5_carries));
    wire [1:0] s7_c5;
    assign s7_c5 = {s6_c4_carries, s6_c5_sums};
    wire s6_c6_sums;
    wire s6_c6_carries;
    full_adder u_full_s6_c6 (.a_i(s6_c6[0]), .b_i(s6_c6[1]), .c_i(s6_c6[2]),
        .sum_o(s6_c6_sums), .carry_o(s6_c6_carries));
    wire [1:0] s7_c6;
    assign s7_c6 = {s6_c5_carries, s6_c6_sums};
    wire s6_c7_sums;
    wire s6_c7_carries;
    full_adder u_full_s6_c7 (.a_i(s6_c7[0]), .b_i(s6_c7[1]), .c_i(s6_c7[2]),
        .sum_o(s6_c7_sums), .carry_o(s6_c7_carries));
    wire [1:0] s7_c7;
    assign s7_c7 = {s6_c6_carries, s6_c7_sums};
    wire [1:0] s7_c8;
    assign s7_c8 = {s6_c7_carries, s6_c8};

    assign sum_o = {1'b1, s7_c8[0], s7_c7[0], s7_c6[0], s7_c5[0], s7_c4[0], s7_c3[0], s7_c2[0],
        s7_c1[0], s7_c0[0]};
    assign carry_o = {1'b0, s7_c8[1], s7_c7[1], s7_c6[1], s7_c5[1], s7_c4[1], s7_c3[1], s7_c2[1],
        s7_c1[1], s7_c0[1]};

endmodule

`default_nettype wire
