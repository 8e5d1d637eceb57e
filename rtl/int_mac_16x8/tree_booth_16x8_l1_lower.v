// tree_booth_16x8_l1_lower: Dadda compressor tree, second half: 1 lane(s) of Booth radix-4 rows, 16
//   x 8 bits.
// The constant 24'hab0000 (all lanes' sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_booth_16x8_l1_lower (
    input  wire [71:0] middle_i,
    output wire [23:0] sum_o,
    output wire [23:0] carry_o    // from column 0
);

    wire [1:0] s1_c0;
    assign s1_c0 = middle_i[1:0];
    wire s1_c1;
    assign s1_c1 = middle_i[2];
    wire [2:0] s1_c2;
    assign s1_c2 = middle_i[5:3];
    wire [1:0] s1_c3;
    assign s1_c3 = middle_i[7:6];
    wire [3:0] s1_c4;
    assign s1_c4 = middle_i[11:8];
    wire [2:0] s1_c5;
    assign s1_c5 = middle_i[14:12];
    wire [3:0] s1_c6;
    assign s1_c6 = middle_i[18:15];
    wire [3:0] s1_c7;
    assign s1_c7 = middle_i[22:19];
    wire [3:0] s1_c8;
    assign s1_c8 = middle_i[26:23];
    wire [3:0] s1_c9;
    assign s1_c9 = middle_i[30:27];
    wire [3:0] s1_c10;
    assign s1_c10 = middle_i[34:31];
    wire [3:0] s1_c11;
    assign s1_c11 = middle_i[38:35];
    wire [3:0] s1_c12;
    assign s1_c12 = middle_i[42:39];
    wire [3:0] s1_c13;
    assign s1_c13 = middle_i[46:43];
    wire [3:0] s1_c14;
    assign s1_c14 = middle_i[50:47];
    wire [3:0] s1_c15;
    assign s1_c15 = middle_i[54:51];
    wire [3:0] s1_c16;
    assign s1_c16 = middle_i[58:55];
    wire [2:0] s1_c17;
    assign s1_c17 = middle_i[61:59];
    wire [3:0] s1_c18;
    assign s1_c18 = middle_i[65:62];
    wire [1:0] s1_c19;
    assign s1_c19 = middle_i[67:66];
    wire [1:0] s1_c20;
    assign s1_c20 = middle_i[69:68];
    wire s1_c21;
    assign s1_c21 = middle_i[70];
    wire s1_c22;
    assign s1_c22 = middle_i[71];

    // Stage 1: 4 rows to at most 3.
    wire [1:0] s2_c0;
    assign s2_c0 = s1_c0;
    wire s2_c1;
    assign s2_c1 = s1_c1;
    wire [2:0] s2_c2;
    assign s2_c2 = s1_c2;
    wire [1:0] s2_c3;
    assign s2_c3 = s1_c3;
    wire s1_c4_sums;
    wire s1_c4_carries;
    half_adder u_half_s1_c4 (.a_i(s1_c4[0]), .b_i(s1_c4[1]),
        .sum_o(s1_c4_sums), .carry_o(s1_c4_carries));
    wire [2:0] s2_c4;
    assign s2_c4 = {s1_c4_sums, s1_c4[3:2]};
    wire s1_c5_sums;
    wire s1_c5_carries;
    half_adder u_half_s1_c5 (.a_i(s1_c5[0]), .b_i(s1_c5[1]),
        .sum_o(s1_c5_sums), .carry_o(s1_c5_carries));
    wire [2:0] s2_c5;
    assign s2_c5 = {s1_c4_carries, s1_c5_sums, s1_c5[2]};
    wire s1_c6_sums;
    wire s1_c6_carries;
    full_adder u_full_s1_c6 (.a_i(s1_c6[0]), .b_i(s1_c6[1]), .c_i(s1_c6[2]),
        .sum_o(s1_c6_sums), .carry_o(s1_c6_carries));
    wire [2:0] s2_c6;
    assign s2_c6 = {s1_c5_carries, s1_c6_sums, s1_c6[3]};
    wire s1_c7_sums;
    wire s1_c7_carries;
    full_adder u_full_s1_c7 (.a_i(s1_c7[0]), .b_i(s1_c7[1]), .c_i(s1_c7[2]),
        .sum_o(s1_c7_sums), .carry_o(s1_c7_carries));
    wire [2:0] s2_c7;
    assign s2_c7 = {s1_c6_carries, s1_c7_sums, s1_c7[3]};
    wire s1_c8_sums;
    wire s1_c8_carries;
    full_adder u_full_s1_c8 (.a_i(s1_c8[0]), .b_i(s1_c8[1]), .c_i(s1_c8[2]),
        .sum_o(s1_c8_sums), .carry_o(s1_c8_carries));
    wire [2:0] s2_c8;
    assign s2_c8 = {s1_c7_carries, s1_c8_sums, s1_c8[3]};
    wire s1_c9_sums;
    wire s1_c9_carries;
    full_adder u_full_s1_c9 (.a_i(s1_c9[0]), .b_i(s1_c9[1]), .c_i(s1_c9[2]),
        .sum_o(s1_c9_sums), .carry_o(s1_c9_carries));
    wire [2:0] s2_c9;
    assign s2_c9 = {s1_c8_carries, s1_c9_sums, s1_c9[3]};
    wire s1_c10_sums;
    wire s1_c10_carries;
    full_adder u_full_s1_c10 (.a_i(s1_c10[0]), .b_i(s1_c10[1]), .c_i(s1_c10[2]),
        .sum_o(s1_c10_sums), .carry_o(s1_c10_carries));
    wire [2:0] s2_c10;
    assign s2_c10 = {s1_c9_carries, s1_c10_sums, s1_c10[3]};
    wire s1_c11_sums;
    wire s1_c11_carries;
    full_adder u_full_s1_c11 (.a_i(s1_c11[0]), .b_i(s1_c11[1]), .c_i(s1_c11[2]),
        .sum_o(s1_c11_sums), .carry_o(s1_c11_carries));
    wire [2:0] s2_c11;
    assign s2_c11 = {s1_c10_carries, s1_c11_sums, s1_c11[3]};
    wire s1_c12_sums;
    wire s1_c12_carries;
    full_adder u_full_s1_c12 (.a_i(s1_c12[0]), .b_i(s1_c12[1]), .c_i(s1_c12[2]),
        .sum_o(s1_c12_sums), .carry_o(s1_c12_carries));
    wire [2:0] s2_c12;
    assign s2_c12 = {s1_c11_carries, s1_c12_sums, s1_c12[3]};
    wire s1_c13_sums;
    wire s1_c13_carries;
    full_adder u_full_s1_c13 (.a_i(s1_c13[0]), .b_i(s1_c13[1]), .c_i(s1_c13[2]),
        .sum_o(s1_c13_sums), .carry_o(s1_c13_carries));
    wire [2:0] s2_c13;
    assign s2_c13 = {s1_c12_carries, s1_c13_sums, s1_c13[3]};
    wire s1_c14_sums;
    wire s1_c14_carries;
    full_adder u_full_s1_c14 (.a_i(s1_c14[0]), .b_i(s1_c14[1]), .c_i(s1_c14[2]),
        .sum_o(s1_c14_sums), .carry_o(s1_c14_carries));
    wire [2:0] s2_c14;
    assign s2_c14 = {s1_c13_carries, s1_c14_sums, s1_c14[3]};
    wire s1_c15_sums;
    wire s1_c15_carries;
    full_adder u_full_s1_c15 (.a_i(s1_c15[0]), .b_i(s1_c15[1]), .c_i(s1_c15[2]),
        .sum_o(s1_c15_sums), .carry_o(s1_c15_carries));
    wire [2:0] s2_c15;
    assign s2_c15 = {s1_c14_carries, s1_c15_sums, s1_c15[3]};
    wire s1_c16_sums;
    wire s1_c16_carries;
    full_adder u_full_s1_c16 (.a_i(s1_c16[0]), .b_i(s1_c16[1]), .c_i(s1_c16[2]),
        .sum_o(s1_c16_sums), .carry_o(s1_c16_carries));
    wire [2:0] s2_c16;
    assign s2_c16 = {s1_c15_carries, s1_c16_sums, s1_c16[3]};
    wire s1_c17_sums;
    wire s1_c17_carries;
    half_adder u_half_s1_c17 (.a_i(s1_c17[0]), .b_i(s1_c17[1]),
        .sum_o(s1_c17_sums), .carry_o(s1_c17_carries));
    wire [2:0] s2_c17;
    assign s2_c17 = {s1_c16_carries, s1_c17_sums, s1_c17[2]};
    wire s1_c18_sums;
    wire s1_c18_carries;
    full_adder u_full_s1_c18 (.a_i(s1_c18[0]), .b_i(s1_c18[1]), .c_i(s1_c18[2]),
        .sum_o(s1_c18_sums), .carry_o(s1_c18_carries));
    wire [2:0] s2_c18;
    assign s2_c18 = {s1_c17_carries, s1_c18_sums, s1_c18[3]};
    wire s1_c19_sums;
    wire s1_c19_carries;
    assign s1_c19_sums = ~(s1_c19[0] ^ s1_c19[1]);  // a + b + 1
    assign s1_c19_carries = s1_c19[0] | s1_c19[1];
    wire [1:0] s2_c19;
    assign s2_c19 = {s1_c18_carries, s1_c19_sums};
    wire [2:0] s2_c20;
    assign s2_c20 = {s1_c19_carries, s1_c20};
    wire s2_c21;
    assign s2_c21 = s1_c21;
    wire s2_c22;
    assign s2_c22 = s1_c22;

    // Stage 2: 3 rows to at most 2.
    wire [1:0] s3_c0;
    assign s3_c0 = s2_c0;
    wire s3_c1;
    assign s3_c1 = s2_c1;
    wire s2_c2_sums;
    wire s2_c2_carries;
    half_adder u_half_s2_c2 (.a_i(s2_c2[0]), .b_i(s2_c2[1]),
        .sum_o(s2_c2_sums), .carry_o(s2_c2_carries));
    wire [1:0] s3_c2;
    assign s3_c2 = {s2_c2_sums, s2_c2[2]};
    wire s2_c3_sums;
    wire s2_c3_carries;
    half_adder u_half_s2_c3 (.a_i(s2_c3[0]), .b_i(s2_c3[1]),
        .sum_o(s2_c3_sums), .carry_o(s2_c3_carries));
    wire [1:0] s3_c3;
    assign s3_c3 = {s2_c2_carries, s2_c3_sums};
    wire s2_c4_sums;
    wire s2_c4_carries;
    full_adder u_full_s2_c4 (.a_i(s2_c4[0]), .b_i(s2_c4[1]), .c_i(s2_c4[2]),
        .sum_o(s2_c4_sums), .carry_o(s2_c4_carries));
    wire [1:0] s3_c4;
    assign s3_c4 = {s2_c3_carries, s2_c4_sums};
    wire s2_c5_sums;
    wire s2_c5_carries;
    full_adder u_full_s2_c5 (.a_i(s2_c5[0]), .b_i(s2_c5[1]), .c_i(s2_c5[2]),
        .sum_o(s2_c5_sums), .carry_o(s2_c5_carries));
    wire [1:0] s3_c5;
    assign s3_c5 = {s2_c4_carries, s2_c5_sums};
    wire s2_c6_sums;
    wire s2_c6_carries;
    full_adder u_full_s2_c6 (.a_i(s2_c6[0]), .b_i(s2_c6[1]), .c_i(s2_c6[2]),
        .sum_o(s2_c6_sums), .carry_o(s2_c6_carries));
    wire [1:0] s3_c6;
    assign s3_c6 = {s2_c5_carries, s2_c6_sums};
    wire s2_c7_sums;
    wire s2_c7_carries;
    full_adder u_full_s2_c7 (.a_i(s2_c7[0]), .b_i(s2_c7[1]), .c_i(s2_c7[2]),
        .sum_o(s2_c7_sums), .carry_o(s2_c7_carries));
    wire [1:0] s3_c7;
    assign s3_c7 = {s2_c6_carries, s2_c7_sums};
    wire s2_c8_sums;
    wire s2_c8_carries;
    full_adder u_full_s2_c8 (.a_i(s2_c8[0]), .b_i(s2_c8[1]), .c_i(s2_c8[2]),
        .sum_o(s2_c8_sums), .carry_o(s2_c8_carries));
    wire [1:0] s3_c8;
    assign s3_c8 = {s2_c7_carries, s2_c8_sums};
    wire s2_c9_sums;
    wire s2_c9_carries;
    full_adder u_full_s2_c9 (.a_i(s2_c9[0]), .b_i(s2_c9[1]), .c_i(s2_c9[2]),
        .sum_o(s2_c9_sums), .carry_o(s2_c9_carries));
    wire [1:0] s3_c9;
    assign s3_c9 = {s2_c8_carries, s2_c9_sums};
    wire s2_c10_sums;
    wire s2_c10_carries;
    full_adder u_full_s2_c10 (.a_i(s2_c10[0]), .b_i(s2_c10[1]), .c_i(s2_c10[2]),
        .sum_o(s2_c10_sums), .carry_o(s2_c10_carries));
    wire [1:0] s3_c10;
    assign s3_c10 = {s2_c9_carries, s2_c10_sums};
    wire s2_c11_sums;
    wire s2_c11_carries;
    full_adder u_full_s2_c11 (.a_i(s2_c11[0]), .b_i(s2_c11[1]), .c_i(s2_c11[2]),
        .sum_o(s2_c11_sums), .carry_o(s2_c11_carries));
    wire [1:0] s3_c11;
    assign s3_c11 = {s2_c10_carries, s2_c11_sums};
    wire s2_c12_sums;
    wire s2_c12_carries;
    full_adder u_full_s2_c12 (.a_i(s2_c12[0]), .b_i(s2_c12[1]), .c_i(s2_c12[2]),
        .sum_o(s2_c12_sums), .carry_o(s2_c12_carries));
    wire [1:0] s3_c12;
    assign s3_c12 = {s2_c11_carries, s2_c12_sums};
    wire s2_c13_sums;
    wire s2_c13_carries;
    full_adder u_full_s2_c13 (.a_i(s2_c13[0]), .b_i(s2_c13[1]), .c_i(s2_c13[2]),
        .sum_o(s2_c13_sums), .carry_o(s2_c13_carries));
    wire [1:0] s3_c13;
    assign s3_c13 = {s2_c12_carries, s2_c13_sums};
    wire s2_c14_sums;
    wire s2_c14_carries;
    full_adder u_full_s2_c14 (.a_i(s2_c14[0]), .b_i(s2_c14[1]), .c_i(s2_c14[2]),
        .sum_o(s2_c14_sums), .carry_o(s2_c14_carries));
    wire [1:0] s3_c14;
    assign s3_c14 = {s2_c13_carries, s2_c14_sums};
    wire s2_c15_sums;
    wire s2_c15_carries;
    full_adder u_full_s2_c15 (.a_i(s2_c15[0]), .b_i(s2_c15[1]), .c_i(s2_c15[2]),
        .sum_o(s2_c15_sums), .carry_o(s2_c15_carries));
    wire [1:0] s3_c15;
    assign s3_c15 = {s2_c14_carries, s2_c15_sums};
    wire s2_c16_sums;
    wire s2_c16_carries;
    full_adder u_full_s2_c16 (.a_i(s2_c16[0]), .b_i(s2_c16[1]), .c_i(s2_c16[2]),
        .sum_o(s2_c16_sums), .carry_o(s2_c16_carries));
    wire [1:0] s3_c16;
    assign s3_c16 = {s2_c15_carries, s2_c16_sums};
    wire s2_c17_sums;
    wire s2_c17_carries;
    full_adder u_full_s2_c17 (.a_i(s2_c17[0]), .b_i(s2_c17[1]), .c_i(s2_c17[2]),
        .sum_o(s2_c17_sums), .carry_o(s2_c17_carries));
    wire [1:0] s3_c17;
    assign s3_c17 = {s2_c16_carries, s2_c17_sums};
    wire s2_c18_sums;
    wire s2_c18_carries;
    full_adder u_full_s2_c18 (.a_i(s2_c18[0]), .b_i(s2_c18[1]), .c_i(s2_c18[2]),
        .sum_o(s2_c18_sums), .carry_o(s2_c18_carries));
    wire [1:0] s3_c18;
    assign s3_c18 = {s2_c17_carries, s2_c18_sums};
    wire s2_c19_sums;
    wire s2_c19_carries;
    half_adder u_half_s2_c19 (.a_i(s2_c19[0]), .b_i(s2_c19[1]),
        .sum_o(s2_c19_sums), .carry_o(s2_c19_carries));
    wire [1:0] s3_c19;
    assign s3_c19 = {s2_c18_carries, s2_c19_sums};
    wire s2_c20_sums;
    wire s2_c20_carries;
    full_adder u_full_s2_c20 (.a_i(s2_c20[0]), .b_i(s2_c20[1]), .c_i(s2_c20[2]),
        .sum_o(s2_c20_sums), .carry_o(s2_c20_carries));
    wire [1:0] s3_c20;
    assign s3_c20 = {s2_c19_carries, s2_c20_sums};
    wire s2_c21_sums;
    wire s2_c21_carries;
    assign s2_c21_sums = ~s2_c21;  // a + 1
    assign s2_c21_carries = s2_c21;
    wire [1:0] s3_c21;
    assign s3_c21 = {s2_c20_carries, s2_c21_sums};
    wire [1:0] s3_c22;
    assign s3_c22 = {s2_c21_carries, s2_c22};

    assign sum_o = {1'b1, s3_c22[0], s3_c21[0], s3_c20[0], s3_c19[0], s3_c18[0], s3_c17[0],
        s3_c16[0], s3_c15[0], s3_c14[0], s3_c13[0], s3_c12[0], s3_c11[0], s3_c10[0], s3_c9[0],
        s3_c8[0], s3_c7[0], s3_c6[0], s3_c5[0], s3_c4[0], s3_c3[0], s3_c2[0], s3_c1, s3_c0[0]};
    assign carry_o = {1'b0, s3_c22[1], s3_c21[1], s3_c20[1], s3_c19[1], s3_c18[1], s3_c17[1],
        s3_c16[1], s3_c15[1], s3_c14[1], s3_c13[1], s3_c12[1], s3_c11[1], s3_c10[1], s3_c9[1],
        s3_c8[1], s3_c7[1], s3_c6[1], s3_c5[1], s3_c4[1], s3_c3[1], s3_c2[1], 1'b0, s3_c0[1]};

endmodule

`default_nettype wire
