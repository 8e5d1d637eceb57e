// tree_sdr_k4_l16_lower: Dadda compressor tree, second half: 16 lane(s) of 4-bit SDR codes.
// The constant 11'h480 (all lanes' sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_k4_l16_lower (
    input  wire [91:0] middle_i,
    output wire [10:0] sum_o,
    output wire [10:0] carry_o    // from column 0
);

    wire [12:0] s4_c0;
    assign s4_c0 = middle_i[12:0];
    wire [12:0] s4_c1;
    assign s4_c1 = middle_i[25:13];
    wire [12:0] s4_c2;
    assign s4_c2 = middle_i[38:26];
    wire [12:0] s4_c3;
    assign s4_c3 = middle_i[51:39];
    wire [12:0] s4_c4;
    assign s4_c4 = middle_i[64:52];
    wire [12:0] s4_c5;
    assign s4_c5 = middle_i[77:65];
    wire [12:0] s4_c6;
    assign s4_c6 = middle_i[90:78];
    wire s4_c7;
    assign s4_c7 = middle_i[91];

    // Stage 4: 13 rows to at most 9.
    wire [1:0] s4_c0_sums;
    wire [1:0] s4_c0_carries;
    full_adder u_full_s4_c0 [1:0] (.a_i(s4_c0[1:0]), .b_i(s4_c0[3:2]), .c_i(s4_c0[5:4]),
        .sum_o(s4_c0_sums), .carry_o(s4_c0_carries));
    wire [8:0] s5_c0;
    assign s5_c0 = {s4_c0_sums, s4_c0[12:6]};
    wire [2:0] s4_c1_sums;
    wire [2:0] s4_c1_carries;
    full_adder u_full_s4_c1 [2:0] (.a_i(s4_c1[2:0]), .b_i(s4_c1[5:3]), .c_i(s4_c1[8:6]),
        .sum_o(s4_c1_sums), .carry_o(s4_c1_carries));
    wire [8:0] s5_c1;
    assign s5_c1 = {s4_c0_carries, s4_c1_sums, s4_c1[12:9]};
    wire [3:0] s4_c2_sums;
    wire [3:0] s4_c2_carries;
    full_adder u_full_s4_c2 [2:0] (.a_i(s4_c2[2:0]), .b_i(s4_c2[5:3]), .c_i(s4_c2[8:6]),
        .sum_o(s4_c2_sums[2:0]), .carry_o(s4_c2_carries[2:0]));
    half_adder u_half_s4_c2 (.a_i(s4_c2[9]), .b_i(s4_c2[10]),
        .sum_o(s4_c2_sums[3]), .carry_o(s4_c2_carries[3]));
    wire [8:0] s5_c2;
    assign s5_c2 = {s4_c1_carries, s4_c2_sums, s4_c2[12:11]};
    wire [3:0] s4_c3_sums;
    wire [3:0] s4_c3_carries;
    full_adder u_full_s4_c3 [3:0] (.a_i(s4_c3[3:0]), .b_i(s4_c3[7:4]), .c_i(s4_c3[11:8]),
        .sum_o(s4_c3_sums), .carry_o(s4_c3_carries));
    wire [8:0] s5_c3;
    assign s5_c3 = {s4_c2_carries, s4_c3_sums, s4_c3[12]};
    wire [3:0] s4_c4_sums;
    wire [3:0] s4_c4_carries;
    full_adder u_full_s4_c4 [3:0] (.a_i(s4_c4[3:0]), .b_i(s4_c4[7:4]), .c_i(s4_c4[11:8]),
        .sum_o(s4_c4_sums), .carry_o(s4_c4_carries));
    wire [8:0] s5_c4;
    assign s5_c4 = {s4_c3_carries, s4_c4_sums, s4_c4[12]};
    wire [3:0] s4_c5_sums;
    wire [3:0] s4_c5_carries;
    full_adder u_full_s4_c5 [3:0] (.a_i(s4_c5[3:0]), .b_i(s4_c5[7:4]), .c_i(s4_c5[11:8]),
        .sum_o(s4_c5_sums), .carry_o(s4_c5_carries));
    wire [8:0] s5_c5;
    assign s5_c5 = {s4_c4_carries, s4_c5_sums, s4_c5[12]};
    wire [3:0] s4_c6_sums;
    wire [3:0] s4_c6_carries;
    full_adder u_full_s4_c6 [3:0] (.a_i(s4_c6[3:0]), .b_i(s4_c6[7:4]), .c_i(s4_c6[11:8]),
        .sum_o(s4_c6_sums), .carry_o(s4_c6_carries));
    wire [8:0] s5_c6;
    assign s5_c6 = {s4_c5_carries, s4_c6_sums, s4_c6[12]};
    wire [4:0] s5_c7;
    assign s5_c7 = {s4_c6_carries, s4_c7};

    // Stage 5: 9 rows to at most 6.
    wire [1:0] s5_c0_sums;
    wire [1:0] s5_c0_carries;
    full_adder u_full_s5_c0 (.a_i(s5_c0[0]), .b_i(s5_c0[1]), .c_i(s5_c0[2]),
        .sum_o(s5_c0_sums[0]), .carry_o(s5_c0_carries[0]));
    half_adder u_half_s5_c0 (.a_i(s5_c0[3]), .b_i(s5_c0[4]),
        .sum_o(s5_c0_sums[1]), .carry_o(s5_c0_carries[1]));
    wire [5:0] s6_c0;
    assign s6_c0 = {s5_c0_sums, s5_c0[8:5]};
    wire [2:0] s5_c1_sums;
    wire [2:0] s5_c1_carries;
    full_adder u_full_s5_c1 [1:0] (.a_i(s5_c1[1:0]), .b_i(s5_c1[3:2]), .c_i(s5_c1[5:4]),
        .sum_o(s5_c1_sums[1:0]), .carry_o(s5_c1_carries[1:0]));
    half_adder u_half_s5_c1 (.a_i(s5_c1[6]), .b_i(s5_c1[7]),
        .sum_o(s5_c1_sums[2]), .carry_o(s5_c1_carries[2]));
    wire [5:0] s6_c1;
    assign s6_c1 = {s5_c0_carries, s5_c1_sums, s5_c1[8]};
    wire [2:0] s5_c2_sums;
    wire [2:0] s5_c2_carries;
    full_adder u_full_s5_c2 [2:0] (.a_i(s5_c2[2:0]), .b_i(s5_c2[5:3]), .c_i(s5_c2[8:6]),
        .sum_o(s5_c2_sums), .carry_o(s5_c2_carries));
    wire [5:0] s6_c2;
    assign s6_c2 = {s5_c1_carries, s5_c2_sums};
    wire [2:0] s5_c3_sums;
    wire [2:0] s5_c3_carries;
    full_adder u_full_s5_c3 [2:0] (.a_i(s5_c3[2:0]), .b_i(s5_c3[5:3]), .c_i(s5_c3[8:6]),
        .sum_o(s5_c3_sums), .carry_o(s5_c3_carries));
    wire [5:0] s6_c3;
    assign s6_c3 = {s5_c2_carries, s5_c3_sums};
    wire [2:0] s5_c4_sums;
    wire [2:0] s5_c4_carries;
    full_adder u_full_s5_c4 [2:0] (.a_i(s5_c4[2:0]), .b_i(s5_c4[5:3]), .c_i(s5_c4[8:6]),
        .sum_o(s5_c4_sums), .carry_o(s5_c4_carries));
    wire [5:0] s6_c4;
    assign s6_c4 = {s5_c3_carries, s5_c4_sums};
    wire [2:0] s5_c5_sums;
    wire [2:0] s5_c5_carries;
    full_adder u_full_s5_c5 [2:0] (.a_i(s5_c5[2:0]), .b_i(s5_c5[5:3]), .c_i(s5_c5[8:6]),
        .sum_o(s5_c5_sums), .carry_o(s5_c5_carries));
    wire [5:0] s6_c5;
    assign s6_c5 = {s5_c4_carries, s5_c5_sums};
    wire [2:0] s5_c6_sums;
    wire [2:0] s5_c6_carries;
    full_adder u_full_s5_c6 [2:0] (.a_i(s5_c6[2:0]), .b_i(s5_c6[5:3]), .c_i(s5_c6[8:6]),
        .sum_o(s5_c6_sums), .carry_o(s5_c6_carries));
    wire [5:0] s6_c6;
    assign s6_c6 = {s5_c5_carries, s5_c6_sums};
    wire [1:0] s5_c7_sums;
    wire [1:0] s5_c7_carries;
    half_adder u_half_s5_c7 (.a_i(s5_c7[0]), .b_i(s5_c7[1]),
        .sum_o(s5_c7_sums[0]), .carry_o(s5_c7_carries[0]));
    assign s5_c7_sums[1] = ~(s5_c7[2] ^ s5_c7[3]);  // a + b + 1
    assign s5_c7_carries[1] = s5_c7[2] | s5_c7[3];
    wire [5:0] s6_c7;
    assign s6_c7 = {s5_c6_carries, s5_c7_sums, s5_c7[4]};
    wire [1:0] s6_c8;
    assign s6_c8 = s5_c7_carries;

    // Stage 6: 6 rows to at most 4.
    wire s6_c0_sums;
    wire s6_c0_carries;
    full_adder u_full_s6_c0 (.a_i(s6_c0[0]), .b_i(s6_c0[1]), .c_i(s6_c0[2]),
        .sum_o(s6_c0_sums), .carry_o(s6_c0_carries));
    wire [3:0] s7_c0;
    assign s7_c0 = {s6_c0_sums, s6_c0[5:3]};
    wire [1:0] s6_c1_sums;
    wire [1:0] s6_c1_carries;
    full_adder u_full_s6_c1 (.a_i(s6_c1[0]), .b_i(s6_c1[1]), .c_i(s6_c1[2]),
        .sum_o(s6_c1_sums[0]), .carry_o(s6_c1_carries[0]));
    half_adder u_half_s6_c1 (.a_i(s6_c1[3]), .b_i(s6_c1[4]),
        .sum_o(s6_c1_sums[1]), .carry_o(s6_c1_carries[1]));
    wire [3:0] s7_c1;
    assign s7_c1 = {s6_c0_carries, s6_c1_sums, s6_c1[5]};
    wire [1:0] s6_c2_sums;
    wire [1:0] s6_c2_carries;
    full_adder u_full_s6_c2 [1:0] (.a_i(s6_c2[1:0]), .b_i(s6_c2[3:2]), .c_i(s6_c2[5:4]),
        .sum_o(s6_c2_sums), .carry_o(s6_c2_carries));
    wire [3:0] s7_c2;
    assign s7_c2 = {s6_c1_carries, s6_c2_sums};
    wire [1:0] s6_c3_sums;
    wire [1:0] s6_c3_carries;
    full_adder u_full_s6_c3 [1:0] (.a_i(s6_c3[1:0]), .b_i(s6_c3[3:2]), .c_i(s6_c3[5:4]),
        .sum_o(s6_c3_sums), .carry_o(s6_c3_carries));
    wire [3:0] s7_c3;
    assign s7_c3 = {s6_c2_carries, s6_c3_sums};
    wire [1:0] s6_c4_sums;
    wire [1:0] s6_c4_carries;
    full_adder u_full_s6_c4 [1:0] (.a_i(s6_c4[1:0]), .b_i(s6_c4[3:2]), .c_i(s6_c4[5:4]),
        .sum_o(s6_c4_sums), .carry_o(s6_c4_carries));
    wire [3:0] s7_c4;
    assign s7_c4 = {s6_c3_carries, s6_c4_sums};
    wire [1:0] s6_c5_sums;
    wire [1:0] s6_c5_carries;
    full_adder u_full_s6_c5 [1:0] (.a_i(s6_c5[1:0]), .b_i(s6_c5[3:2]), .c_i(s6_c5[5:4]),
        .sum_o(s6_c5_sums), .carry_o(s6_c5_carries));
    wire [3:0] s7_c5;
    assign s7_c5 = {s6_c4_carries, s6_c5_sums};
    wire [1:0] s6_c6_sums;
    wire [1:0] s6_c6_carries;
    full_adder u_full_s6_c6 [1:0] (.a_i(s6_c6[1:0]), .b_i(s6_c6[3:2]), .c_i(s6_c6[5:4]),
        .sum_o(s6_c6_sums), .carry_o(s6_c6_carries));
    wire [3:0] s7_c6;
    assign s7_c6 = {s6_c5_carries, s6_c6_sums};
    wire [1:0] s6_c7_sums;
    wire [1:0] s6_c7_carries;
    full_adder u_full_s6_c7 [1:0] (.a_i(s6_c7[1:0]), .b_i(s6_c7[3:2]), .c_i(s6_c7[5:4]),
        .sum_o(s6_c7_sums), .carry_o(s6_c7_carries));
    wire [3:0] s7_c7;
    assign s7_c7 = {s6_c6_carries, s6_c7_sums};
    wire [3:0] s7_c8;
    assign s7_c8 = {s6_c7_carries, s6_c8};

    // Stage 7: 4 rows to at most 3.
    wire s7_c0_sums;
    wire s7_c0_carries;
    half_adder u_half_s7_c0 (.a_i(s7_c0[0]), .b_i(s7_c0[1]),
        .sum_o(s7_c0_sums), .carry_o(s7_c0_carries));
    wire [2:0] s8_c0;
    assign s8_c0 = {s7_c0_sums, s7_c0[3:2]};
    wire s7_c1_sums;
    wire s7_c1_carries;
    full_adder u_full_s7_c1 (.a_i(s7_c1[0]), .b_i(s7_c1[1]), .c_i(s7_c1[2]),
        .sum_o(s7_c1_sums), .carry_o(s7_c1_carries));
    wire [2:0] s8_c1;
    assign s8_c1 = {s7_c0_carries, s7_c1_sums, s7_c1[3]};
    wire s7_c2_sums;
    wire s7_c2_carries;
    full_adder u_full_s7_c2 (.a_i(s7_c2[0]), .b_i(s7_c2[1]), .c_i(s7_c2[2]),
        .sum_o(s7_c2_sums), .carry_o(s7_c2_carries));
    wire [2:0] s8_c2;
    assign s8_c2 = {s7_c1_carries, s7_c2_sums, s7_c2[3]};
    wire s7_c3_sums;
    wire s7_c3_carries;
    full_adder u_full_s7_c3 (.a_i(s7_c3[0]), .b_i(s7_c3[1]), .c_i(s7_c3[2]),
        .sum_o(s7_c3_sums), .carry_o(s7_c3_carries));
    wire [2:0] s8_c3;
    assign s8_c3 = {s7_c2_carries, s7_c3_sums, s7_c3[3]};
    wire s7_c4_sums;
    wire s7_c4_carries;
    full_adder u_full_s7_c4 (.a_i(s7_c4[0]), .b_i(s7_c4[1]), .c_i(s7_c4[2]),
        .sum_o(s7_c4_sums), .carry_o(s7_c4_carries));
    wire [2:0] s8_c4;
    assign s8_c4 = {s7_c3_carries, s7_c4_sums, s7_c4[3]};
    wire s7_c5_sums;
    wire s7_c5_carries;
    full_adder u_full_s7_c5 (.a_i(s7_c5[0]), .b_i(s7_c5[1]), .c_i(s7_c5[2]),
        .sum_o(s7_c5_sums), .carry_o(s7_c5_carries));
    wire [2:0] s8_c5;
    assign s8_c5 = {s7_c4_carries, s7_c5_sums, s7_c5[3]};
    wire s7_c6_sums;
    wire s7_c6_carries;
    full_adder u_full_s7_c6 (.a_i(s7_c6[0]), .b_i(s7_c6[1]), .c_i(s7_c6[2]),
        .sum_o(s7_c6_sums), .carry_o(s7_c6_carries));
    wire [2:0] s8_c6;
    assign s8_c6 = {s7_c5_carries, s7_c6_sums, s7_c6[3]};
    wire s7_c7_sums;
    wire s7_c7_carries;
    full_adder u_full_s7_c7 (.a_i(s7_c7[0]), .b_i(s7_c7[1]), .c_i(s7_c7[2]),
        .sum_o(s7_c7_sums), .carry_o(s7_c7_carries));
    wire [2:0] s8_c7;
    assign s8_c7 = {s7_c6_carries, s7_c7_sums, s7_c7[3]};
    wire s7_c8_sums;
    wire s7_c8_carries;
    full_adder u_full_s7_c8 (.a_i(s7_c8[0]), .b_i(s7_c8[1]), .c_i(s7_c8[2]),
        .sum_o(s7_c8_sums), .carry_o(s7_c8_carries));
    wire [2:0] s8_c8;
    assign s8_c8 = {s7_c7_carries, s7_c8_sums, s7_c8[3]};
    wire s8_c9;
    assign s8_c9 = s7_c8_carries;

    // Stage 8: 3 rows to at most 2.
    wire s8_c0_sums;
    wire s8_c0_carries;
    half_adder u_half_s8_c0 (.a_i(s8_c0[0]), .b_i(s8_c0[1]),
        .sum_o(s8_c0_sums), .carry_o(s8_c0_carries));
    wire [1:0] s9_c0;
    assign s9_c0 = {s8_c0_sums, s8_c0[2]};
    wire s8_c1_sums;
    wire s8_c1_carries;
    full_adder u_full_s8_c1 (.a_i(s8_c1[0]), .b_i(s8_c1[1]), .c_i(s8_c1[2]),
        .sum_o(s8_c1_sums), .carry_o(s8_c1_carries));
    wire [1:0] s9_c1;
    assign s9_c1 = {s8_c0_carries, s8_c1_sums};
    wire s8_c2_sums;
    wire s8_c2_carries;
    full_adder u_full_s8_c2 (.a_i(s8_c2[0]), .b_i(s8_c2[1]), .c_i(s8_c2[2]),
        .sum_o(s8_c2_sums), .carry_o(s8_c2_carries));
    wire [1:0] s9_c2;
    assign s9_c2 = {s8_c1_carries, s8_c2_sums};
    wire s8_c3_sums;
    wire s8_c3_carries;
    full_adder u_full_s8_c3 (.a_i(s8_c3[0]), .b_i(s8_c3[1]), .c_i(s8_c3[2]),
        .sum_o(s8_c3_sums), .carry_o(s8_c3_carries));
    wire [1:0] s9_c3;
    assign s9_c3 = {s8_c2_carries, s8_c3_sums};
    wire s8_c4_sums;
    wire s8_c4_carries;
    full_adder u_full_s8_c4 (.a_i(s8_c4[0]), .b_i(s8_c4[1]), .c_i(s8_c4[2]),
        .sum_o(s8_c4_sums), .carry_o(s8_c4_carries));
    wire [1:0] s9_c4;
    assign s9_c4 = {s8_c3_carries, s8_c4_sums};
    wire s8_c5_sums;
    wire s8_c5_carries;
    full_adder u_full_s8_c5 (.a_i(s8_c5[0]), .b_i(s8_c5[1]), .c_i(s8_c5[2]),
        .sum_o(s8_c5_sums), .carry_o(s8_c5_carries));
    wire [1:0] s9_c5;
    assign s9_c5 = {s8_c4_carries, s8_c5_sums};
    wire s8_c6_sums;
    wire s8_c6_carries;
    full_adder u_full_s8_c6 (.a_i(s8_c6[0]), .b_i(s8_c6[1]), .c_i(s8_c6[2]),
        .sum_o(s8_c6_sums), .carry_o(s8_c6_carries));
    wire [1:0] s9_c6;
    assign s9_c6 = {s8_c5_carries, s8_c6_sums};
    wire s8_c7_sums;
    wire s8_c7_carries;
    full_adder u_full_s8_c7 (.a_i(s8_c7[0]), .b_i(s8_c7[1]), .c_i(s8_c7[2]),
        .sum_o(s8_c7_sums), .carry_o(s8_c7_carries));
    wire [1:0] s9_c7;
    assign s9_c7 = {s8_c6_carries, s8_c7_sums};
    wire s8_c8_sums;
    wire s8_c8_carries;
    full_adder u_full_s8_c8 (.a_i(s8_c8[0]), .b_i(s8_c8[1]), .c_i(s8_c8[2]),
        .sum_o(s8_c8_sums), .carry_o(s8_c8_carries));
    wire [1:0] s9_c8;
    assign s9_c8 = {s8_c7_carries, s8_c8_sums};
    wire [1:0] s9_c9;
    assign s9_c9 = {s8_c8_carries, s8_c9};

    assign sum_o = {1'b1, s9_c9[0], s9_c8[0], s9_c7[0], s9_c6[0], s9_c5[0], s9_c4[0], s9_c3[0],
        s9_c2[0], s9_c1[0], s9_c0[0]};
    assign carry_o = {1'b0, s9_c9[1], s9_c8[1], s9_c7[1], s9_c6[1], s9_c5[1], s9_c4[1], s9_c3[1],
        s9_c2[1], s9_c1[1], s9_c0[1]};

endmodule

`default_nettype wire
