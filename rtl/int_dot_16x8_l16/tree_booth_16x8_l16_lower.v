// tree_booth_16x8_l16_lower: Dadda compressor tree, second half: 16 lane(s) of Booth radix-4 rows,
//   16 x 8 bits.
// The constant 28'hab00000 (all lanes' sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_booth_16x8_l16_lower (
    input  wire [307:0] middle_i,
    output wire [27:0]  sum_o,
    output wire [27:0]  carry_o    // from column 0
);

    wire [12:0] s5_c0;
    assign s5_c0 = middle_i[12:0];
    wire [12:0] s5_c1;
    assign s5_c1 = middle_i[25:13];
    wire [12:0] s5_c2;
    assign s5_c2 = middle_i[38:26];
    wire [12:0] s5_c3;
    assign s5_c3 = middle_i[51:39];
    wire [12:0] s5_c4;
    assign s5_c4 = middle_i[64:52];
    wire [12:0] s5_c5;
    assign s5_c5 = middle_i[77:65];
    wire [12:0] s5_c6;
    assign s5_c6 = middle_i[90:78];
    wire [12:0] s5_c7;
    assign s5_c7 = middle_i[103:91];
    wire [12:0] s5_c8;
    assign s5_c8 = middle_i[116:104];
    wire [12:0] s5_c9;
    assign s5_c9 = middle_i[129:117];
    wire [12:0] s5_c10;
    assign s5_c10 = middle_i[142:130];
    wire [12:0] s5_c11;
    assign s5_c11 = middle_i[155:143];
    wire [12:0] s5_c12;
    assign s5_c12 = middle_i[168:156];
    wire [12:0] s5_c13;
    assign s5_c13 = middle_i[181:169];
    wire [12:0] s5_c14;
    assign s5_c14 = middle_i[194:182];
    wire [12:0] s5_c15;
    assign s5_c15 = middle_i[207:195];
    wire [12:0] s5_c16;
    assign s5_c16 = middle_i[220:208];
    wire [12:0] s5_c17;
    assign s5_c17 = middle_i[233:221];
    wire [12:0] s5_c18;
    assign s5_c18 = middle_i[246:234];
    wire [12:0] s5_c19;
    assign s5_c19 = middle_i[259:247];
    wire [12:0] s5_c20;
    assign s5_c20 = middle_i[272:260];
    wire [12:0] s5_c21;
    assign s5_c21 = middle_i[285:273];
    wire [12:0] s5_c22;
    assign s5_c22 = middle_i[298:286];
    wire [8:0] s5_c23;
    assign s5_c23 = middle_i[307:299];

    // Stage 5: 13 rows to at most 9.
    wire [1:0] s5_c0_sums;
    wire [1:0] s5_c0_carries;
    full_adder u_full_s5_c0 [1:0] (.a_i(s5_c0[1:0]), .b_i(s5_c0[3:2]), .c_i(s5_c0[5:4]),
        .sum_o(s5_c0_sums), .carry_o(s5_c0_carries));
    wire [8:0] s6_c0;
    assign s6_c0 = {s5_c0_sums, s5_c0[12:6]};
    wire [2:0] s5_c1_sums;
    wire [2:0] s5_c1_carries;
    full_adder u_full_s5_c1 [2:0] (.a_i(s5_c1[2:0]), .b_i(s5_c1[5:3]), .c_i(s5_c1[8:6]),
        .sum_o(s5_c1_sums), .carry_o(s5_c1_carries));
    wire [8:0] s6_c1;
    assign s6_c1 = {s5_c0_carries, s5_c1_sums, s5_c1[12:9]};
    wire [3:0] s5_c2_sums;
    wire [3:0] s5_c2_carries;
    full_adder u_full_s5_c2 [2:0] (.a_i(s5_c2[2:0]), .b_i(s5_c2[5:3]), .c_i(s5_c2[8:6]),
        .sum_o(s5_c2_sums[2:0]), .carry_o(s5_c2_carries[2:0]));
    half_adder u_half_s5_c2 (.a_i(s5_c2[9]), .b_i(s5_c2[10]),
        .sum_o(s5_c2_sums[3]), .carry_o(s5_c2_carries[3]));
    wire [8:0] s6_c2;
    assign s6_c2 = {s5_c1_carries, s5_c2_sums, s5_c2[12:11]};
    wire [3:0] s5_c3_sums;
    wire [3:0] s5_c3_carries;
    full_adder u_full_s5_c3 [3:0] (.a_i(s5_c3[3:0]), .b_i(s5_c3[7:4]), .c_i(s5_c3[11:8]),
        .sum_o(s5_c3_sums), .carry_o(s5_c3_carries));
    wire [8:0] s6_c3;
    assign s6_c3 = {s5_c2_carries, s5_c3_sums, s5_c3[12]};
    wire [3:0] s5_c4_sums;
    wire [3:0] s5_c4_carries;
    full_adder u_full_s5_c4 [3:0] (.a_i(s5_c4[3:0]), .b_i(s5_c4[7:4]), .c_i(s5_c4[11:8]),
        .sum_o(s5_c4_sums), .carry_o(s5_c4_carries));
    wire [8:0] s6_c4;
    assign s6_c4 = {s5_c3_carries, s5_c4_sums, s5_c4[12]};
    wire [3:0] s5_c5_sums;
    wire [3:0] s5_c5_carries;
    full_adder u_full_s5_c5 [3:0] (.a_i(s5_c5[3:0]), .b_i(s5_c5[7:4]), .c_i(s5_c5[11:8]),
        .sum_o(s5_c5_sums), .carry_o(s5_c5_carries));
    wire [8:0] s6_c5;
    assign s6_c5 = {s5_c4_carries, s5_c5_sums, s5_c5[12]};
    wire [3:0] s5_c6_sums;
    wire [3:0] s5_c6_carries;
    full_adder u_full_s5_c6 [3:0] (.a_i(s5_c6[3:0]), .b_i(s5_c6[7:4]), .c_i(s5_c6[11:8]),
        .sum_o(s5_c6_sums), .carry_o(s5_c6_carries));
    wire [8:0] s6_c6;
    assign s6_c6 = {s5_c5_carries, s5_c6_sums, s5_c6[12]};
    wire [3:0] s5_c7_sums;
    wire [3:0] s5_c7_carries;
    full_adder u_full_s5_c7 [3:0] (.a_i(s5_c7[3:0]), .b_i(s5_c7[7:4]), .c_i(s5_c7[11:8]),
        .sum_o(s5_c7_sums), .carry_o(s5_c7_carries));
    wire [8:0] s6_c7;
    assign s6_c7 = {s5_c6_carries, s5_c7_sums, s5_c7[12]};
    wire [3:0] s5_c8_sums;
    wire [3:0] s5_c8_carries;
    full_adder u_full_s5_c8 [3:0] (.a_i(s5_c8[3:0]), .b_i(s5_c8[7:4]), .c_i(s5_c8[11:8]),
        .sum_o(s5_c8_sums), .carry_o(s5_c8_carries));
    wire [8:0] s6_c8;
    assign s6_c8 = {s5_c7_carries, s5_c8_sums, s5_c8[12]};
    wire [3:0] s5_c9_sums;
    wire [3:0] s5_c9_carries;
    full_adder u_full_s5_c9 [3:0] (.a_i(s5_c9[3:0]), .b_i(s5_c9[7:4]), .c_i(s5_c9[11:8]),
        .sum_o(s5_c9_sums), .carry_o(s5_c9_carries));
    wire [8:0] s6_c9;
    assign s6_c9 = {s5_c8_carries, s5_c9_sums, s5_c9[12]};
    wire [3:0] s5_c10_sums;
    wire [3:0] s5_c10_carries;
    full_adder u_full_s5_c10 [3:0] (.a_i(s5_c10[3:0]), .b_i(s5_c10[7:4]), .c_i(s5_c10[11:8]),
        .sum_o(s5_c10_sums), .carry_o(s5_c10_carries));
    wire [8:0] s6_c10;
    assign s6_c10 = {s5_c9_carries, s5_c10_sums, s5_c10[12]};
    wire [3:0] s5_c11_sums;
    wire [3:0] s5_c11_carries;
    full_adder u_full_s5_c11 [3:0] (.a_i(s5_c11[3:0]), .b_i(s5_c11[7:4]), .c_i(s5_c11[11:8]),
        .sum_o(s5_c11_sums), .carry_o(s5_c11_carries));
    wire [8:0] s6_c11;
    assign s6_c11 = {s5_c10_carries, s5_c11_sums, s5_c11[12]};
    wire [3:0] s5_c12_sums;
    wire [3:0] s5_c12_carries;
    full_adder u_full_s5_c12 [3:0] (.a_i(s5_c12[3:0]), .b_i(s5_c12[7:4]), .c_i(s5_c12[11:8]),
        .sum_o(s5_c12_sums), .carry_o(s5_c12_carries));
    wire [8:0] s6_c12;
    assign s6_c12 = {s5_c11_carries, s5_c12_sums, s5_c12[12]};
    wire [3:0] s5_c13_sums;
    wire [3:0] s5_c13_carries;
    full_adder u_full_s5_c13 [3:0] (.a_i(s5_c13[3:0]), .b_i(s5_c13[7:4]), .c_i(s5_c13[11:8]),
        .sum_o(s5_c13_sums), .carry_o(s5_c13_carries));
    wire [8:0] s6_c13;
    assign s6_c13 = {s5_c12_carries, s5_c13_sums, s5_c13[12]};
    wire [3:0] s5_c14_sums;
    wire [3:0] s5_c14_carries;
    full_adder u_full_s5_c14 [3:0] (.a_i(s5_c14[3:0]), .b_i(s5_c14[7:4]), .c_i(s5_c14[11:8]),
        .sum_o(s5_c14_sums), .carry_o(s5_c14_carries));
    wire [8:0] s6_c14;
    assign s6_c14 = {s5_c13_carries, s5_c14_sums, s5_c14[12]};
    wire [3:0] s5_c15_sums;
    wire [3:0] s5_c15_carries;
    full_adder u_full_s5_c15 [3:0] (.a_i(s5_c15[3:0]), .b_i(s5_c15[7:4]), .c_i(s5_c15[11:8]),
        .sum_o(s5_c15_sums), .carry_o(s5_c15_carries));
    wire [8:0] s6_c15;
    assign s6_c15 = {s5_c14_carries, s5_c15_sums, s5_c15[12]};
    wire [3:0] s5_c16_sums;
    wire [3:0] s5_c16_carries;
    full_adder u_full_s5_c16 [3:0] (.a_i(s5_c16[3:0]), .b_i(s5_c16[7:4]), .c_i(s5_c16[11:8]),
        .sum_o(s5_c16_sums), .carry_o(s5_c16_carries));
    wire [8:0] s6_c16;
    assign s6_c16 = {s5_c15_carries, s5_c16_sums, s5_c16[12]};
    wire [3:0] s5_c17_sums;
    wire [3:0] s5_c17_carries;
    full_adder u_full_s5_c17 [3:0] (.a_i(s5_c17[3:0]), .b_i(s5_c17[7:4]), .c_i(s5_c17[11:8]),
        .sum_o(s5_c17_sums), .carry_o(s5_c17_carries));
    wire [8:0] s6_c17;
    assign s6_c17 = {s5_c16_carries, s5_c17_sums, s5_c17[12]};
    wire [3:0] s5_c18_sums;
    wire [3:0] s5_c18_carries;
    full_adder u_full_s5_c18 [3:0] (.a_i(s5_c18[3:0]), .b_i(s5_c18[7:4]), .c_i(s5_c18[11:8]),
        .sum_o(s5_c18_sums), .carry_o(s5_c18_carries));
    wire [8:0] s6_c18;
    assign s6_c18 = {s5_c17_carries, s5_c18_sums, s5_c18[12]};
    wire [3:0] s5_c19_sums;
    wire [3:0] s5_c19_carries;
    full_adder u_full_s5_c19 [3:0] (.a_i(s5_c19[3:0]), .b_i(s5_c19[7:4]), .c_i(s5_c19[11:8]),
        .sum_o(s5_c19_sums), .carry_o(s5_c19_carries));
    wire [8:0] s6_c19;
    assign s6_c19 = {s5_c18_carries, s5_c19_sums, s5_c19[12]};
    wire [3:0] s5_c20_sums;
    wire [3:0] s5_c20_carries;
    full_adder u_full_s5_c20 [3:0] (.a_i(s5_c20[3:0]), .b_i(s5_c20[7:4]), .c_i(s5_c20[11:8]),
        .sum_o(s5_c20_sums), .carry_o(s5_c20_carries));
    wire [8:0] s6_c20;
    assign s6_c20 = {s5_c19_carries, s5_c20_sums, s5_c20[12]};
    wire [3:0] s5_c21_sums;
    wire [3:0] s5_c21_carries;
    full_adder u_full_s5_c21 [3:0] (.a_i(s5_c21[3:0]), .b_i(s5_c21[7:4]), .c_i(s5_c21[11:8]),
        .sum_o(s5_c21_sums), .carry_o(s5_c21_carries));
    wire [8:0] s6_c21;
    assign s6_c21 = {s5_c20_carries, s5_c21_sums, s5_c21[12]};
    wire [3:0] s5_c22_sums;
    wire [3:0] s5_c22_carries;
    full_adder u_full_s5_c22 [3:0] (.a_i(s5_c22[3:0]), .b_i(s5_c22[7:4]), .c_i(s5_c22[11:8]),
        .sum_o(s5_c22_sums), .carry_o(s5_c22_carries));
    wire [8:0] s6_c22;
    assign s6_c22 = {s5_c21_carries, s5_c22_sums, s5_c22[12]};
    wire [2:0] s5_c23_sums;
    wire [2:0] s5_c23_carries;
    full_adder u_full_s5_c23 (.a_i(s5_c23[0]), .b_i(s5_c23[1]), .c_i(s5_c23[2]),
        .sum_o(s5_c23_sums[0]), .carry_o(s5_c23_carries[0]));
    half_adder u_half_s5_c23 (.a_i(s5_c23[3]), .b_i(s5_c23[4]),
        .sum_o(s5_c23_sums[1]), .carry_o(s5_c23_carries[1]));
    assign s5_c23_sums[2] = ~(s5_c23[5] ^ s5_c23[6]);  // a + b + 1
    assign s5_c23_carries[2] = s5_c23[5] | s5_c23[6];
    wire [8:0] s6_c23;
    assign s6_c23 = {s5_c22_carries, s5_c23_sums, s5_c23[8:7]};
    wire [2:0] s6_c24;
    assign s6_c24 = s5_c23_carries;

    // Stage 6: 9 rows to at most 6.
    wire [1:0] s6_c0_sums;
    wire [1:0] s6_c0_carries;
    full_adder u_full_s6_c0 (.a_i(s6_c0[0]), .b_i(s6_c0[1]), .c_i(s6_c0[2]),
        .sum_o(s6_c0_sums[0]), .carry_o(s6_c0_carries[0]));
    half_adder u_half_s6_c0 (.a_i(s6_c0[3]), .b_i(s6_c0[4]),
        .sum_o(s6_c0_sums[1]), .carry_o(s6_c0_carries[1]));
    wire [5:0] s7_c0;
    assign s7_c0 = {s6_c0_sums, s6_c0[8:5]};
    wire [2:0] s6_c1_sums;
    wire [2:0] s6_c1_carries;
    full_adder u_full_s6_c1 [1:0] (.a_i(s6_c1[1:0]), .b_i(s6_c1[3:2]), .c_i(s6_c1[5:4]),
        .sum_o(s6_c1_sums[1:0]), .carry_o(s6_c1_carries[1:0]));
    half_adder u_half_s6_c1 (.a_i(s6_c1[6]), .b_i(s6_c1[7]),
        .sum_o(s6_c1_sums[2]), .carry_o(s6_c1_carries[2]));
    wire [5:0] s7_c1;
    assign s7_c1 = {s6_c0_carries, s6_c1_sums, s6_c1[8]};
    wire [2:0] s6_c2_sums;
    wire [2:0] s6_c2_carries;
    full_adder u_full_s6_c2 [2:0] (.a_i(s6_c2[2:0]), .b_i(s6_c2[5:3]), .c_i(s6_c2[8:6]),
        .sum_o(s6_c2_sums), .carry_o(s6_c2_carries));
    wire [5:0] s7_c2;
    assign s7_c2 = {s6_c1_carries, s6_c2_sums};
    wire [2:0] s6_c3_sums;
    wire [2:0] s6_c3_carries;
    full_adder u_full_s6_c3 [2:0] (.a_i(s6_c3[2:0]), .b_i(s6_c3[5:3]), .c_i(s6_c3[8:6]),
        .sum_o(s6_c3_sums), .carry_o(s6_c3_carries));
    wire [5:0] s7_c3;
    assign s7_c3 = {s6_c2_carries, s6_c3_sums};
    wire [2:0] s6_c4_sums;
    wire [2:0] s6_c4_carries;
    full_adder u_full_s6_c4 [2:0] (.a_i(s6_c4[2:0]), .b_i(s6_c4[5:3]), .c_i(s6_c4[8:6]),
        .sum_o(s6_c4_sums), .carry_o(s6_c4_carries));
    wire [5:0] s7_c4;
    assign s7_c4 = {s6_c3_carries, s6_c4_sums};
    wire [2:0] s6_c5_sums;
    wire [2:0] s6_c5_carries;
    full_adder u_full_s6_c5 [2:0] (.a_i(s6_c5[2:0]), .b_i(s6_c5[5:3]), .c_i(s6_c5[8:6]),
        .sum_o(s6_c5_sums), .carry_o(s6_c5_carries));
    wire [5:0] s7_c5;
    assign s7_c5 = {s6_c4_carries, s6_c5_sums};
    wire [2:0] s6_c6_sums;
    wire [2:0] s6_c6_carries;
    full_adder u_full_s6_c6 [2:0] (.a_i(s6_c6[2:0]), .b_i(s6_c6[5:3]), .c_i(s6_c6[8:6]),
        .sum_o(s6_c6_sums), .carry_o(s6_c6_carries));
    wire [5:0] s7_c6;
    assign s7_c6 = {s6_c5_carries, s6_c6_sums};
    wire [2:0] s6_c7_sums;
    wire [2:0] s6_c7_carries;
    full_adder u_full_s6_c7 [2:0] (.a_i(s6_c7[2:0]), .b_i(s6_c7[5:3]), .c_i(s6_c7[8:6]),
        .sum_o(s6_c7_sums), .carry_o(s6_c7_carries));
    wire [5:0] s7_c7;
    assign s7_c7 = {s6_c6_carries, s6_c7_sums};
    wire [2:0] s6_c8_sums;
    wire [2:0] s6_c8_carries;
    full_adder u_full_s6_c8 [2:0] (.a_i(s6_c8[2:0]), .b_i(s6_c8[5:3]), .c_i(s6_c8[8:6]),
        .sum_o(s6_c8_sums), .carry_o(s6_c8_carries));
    wire [5:0] s7_c8;
    assign s7_c8 = {s6_c7_carries, s6_c8_sums};
    wire [2:0] s6_c9_sums;
    wire [2:0] s6_c9_carries;
    full_adder u_full_s6_c9 [2:0] (.a_i(s6_c9[2:0]), .b_i(s6_c9[5:3]), .c_i(s6_c9[8:6]),
        .sum_o(s6_c9_sums), .carry_o(s6_c9_carries));
    wire [5:0] s7_c9;
    assign s7_c9 = {s6_c8_carries, s6_c9_sums};
    wire [2:0] s6_c10_sums;
    wire [2:0] s6_c10_carries;
    full_adder u_full_s6_c10 [2:0] (.a_i(s6_c10[2:0]), .b_i(s6_c10[5:3]), .c_i(s6_c10[8:6]),
        .sum_o(s6_c10_sums), .carry_o(s6_c10_carries));
    wire [5:0] s7_c10;
    assign s7_c10 = {s6_c9_carries, s6_c10_sums};
    wire [2:0] s6_c11_sums;
    wire [2:0] s6_c11_carries;
    full_adder u_full_s6_c11 [2:0] (.a_i(s6_c11[2:0]), .b_i(s6_c11[5:3]), .c_i(s6_c11[8:6]),
        .sum_o(s6_c11_sums), .carry_o(s6_c11_carries));
    wire [5:0] s7_c11;
    assign s7_c11 = {s6_c10_carries, s6_c11_sums};
    wire [2:0] s6_c12_sums;
    wire [2:0] s6_c12_carries;
    full_adder u_full_s6_c12 [2:0] (.a_i(s6_c12[2:0]), .b_i(s6_c12[5:3]), .c_i(s6_c12[8:6]),
        .sum_o(s6_c12_sums), .carry_o(s6_c12_carries));
    wire [5:0] s7_c12;
    assign s7_c12 = {s6_c11_carries, s6_c12_sums};
    wire [2:0] s6_c13_sums;
    wire [2:0] s6_c13_carries;
    full_adder u_full_s6_c13 [2:0] (.a_i(s6_c13[2:0]), .b_i(s6_c13[5:3]), .c_i(s6_c13[8:6]),
        .sum_o(s6_c13_sums), .carry_o(s6_c13_carries));
    wire [5:0] s7_c13;
    assign s7_c13 = {s6_c12_carries, s6_c13_sums};
    wire [2:0] s6_c14_sums;
    wire [2:0] s6_c14_carries;
    full_adder u_full_s6_c14 [2:0] (.a_i(s6_c14[2:0]), .b_i(s6_c14[5:3]), .c_i(s6_c14[8:6]),
        .sum_o(s6_c14_sums), .carry_o(s6_c14_carries));
    wire [5:0] s7_c14;
    assign s7_c14 = {s6_c13_carries, s6_c14_sums};
    wire [2:0] s6_c15_sums;
    wire [2:0] s6_c15_carries;
    full_adder u_full_s6_c15 [2:0] (.a_i(s6_c15[2:0]), .b_i(s6_c15[5:3]), .c_i(s6_c15[8:6]),
        .sum_o(s6_c15_sums), .carry_o(s6_c15_carries));
    wire [5:0] s7_c15;
    assign s7_c15 = {s6_c14_carries, s6_c15_sums};
    wire [2:0] s6_c16_sums;
    wire [2:0] s6_c16_carries;
    full_adder u_full_s6_c16 [2:0] (.a_i(s6_c16[2:0]), .b_i(s6_c16[5:3]), .c_i(s6_c16[8:6]),
        .sum_o(s6_c16_sums), .carry_o(s6_c16_carries));
    wire [5:0] s7_c16;
    assign s7_c16 = {s6_c15_carries, s6_c16_sums};
    wire [2:0] s6_c17_sums;
    wire [2:0] s6_c17_carries;
    full_adder u_full_s6_c17 [2:0] (.a_i(s6_c17[2:0]), .b_i(s6_c17[5:3]), .c_i(s6_c17[8:6]),
        .sum_o(s6_c17_sums), .carry_o(s6_c17_carries));
    wire [5:0] s7_c17;
    assign s7_c17 = {s6_c16_carries, s6_c17_sums};
    wire [2:0] s6_c18_sums;
    wire [2:0] s6_c18_carries;
    full_adder u_full_s6_c18 [2:0] (.a_i(s6_c18[2:0]), .b_i(s6_c18[5:3]), .c_i(s6_c18[8:6]),
        .sum_o(s6_c18_sums), .carry_o(s6_c18_carries));
    wire [5:0] s7_c18;
    assign s7_c18 = {s6_c17_carries, s6_c18_sums};
    wire [2:0] s6_c19_sums;
    wire [2:0] s6_c19_carries;
    full_adder u_full_s6_c19 [2:0] (.a_i(s6_c19[2:0]), .b_i(s6_c19[5:3]), .c_i(s6_c19[8:6]),
        .sum_o(s6_c19_sums), .carry_o(s6_c19_carries));
    wire [5:0] s7_c19;
    assign s7_c19 = {s6_c18_carries, s6_c19_sums};
    wire [2:0] s6_c20_sums;
    wire [2:0] s6_c20_carries;
    full_adder u_full_s6_c20 [2:0] (.a_i(s6_c20[2:0]), .b_i(s6_c20[5:3]), .c_i(s6_c20[8:6]),
        .sum_o(s6_c20_sums), .carry_o(s6_c20_carries));
    wire [5:0] s7_c20;
    assign s7_c20 = {s6_c19_carries, s6_c20_sums};
    wire [2:0] s6_c21_sums;
    wire [2:0] s6_c21_carries;
    full_adder u_full_s6_c21 [2:0] (.a_i(s6_c21[2:0]), .b_i(s6_c21[5:3]), .c_i(s6_c21[8:6]),
        .sum_o(s6_c21_sums), .carry_o(s6_c21_carries));
    wire [5:0] s7_c21;
    assign s7_c21 = {s6_c20_carries, s6_c21_sums};
    wire [2:0] s6_c22_sums;
    wire [2:0] s6_c22_carries;
    full_adder u_full_s6_c22 [2:0] (.a_i(s6_c22[2:0]), .b_i(s6_c22[5:3]), .c_i(s6_c22[8:6]),
        .sum_o(s6_c22_sums), .carry_o(s6_c22_carries));
    wire [5:0] s7_c22;
    assign s7_c22 = {s6_c21_carries, s6_c22_sums};
    wire [2:0] s6_c23_sums;
    wire [2:0] s6_c23_carries;
    full_adder u_full_s6_c23 [2:0] (.a_i(s6_c23[2:0]), .b_i(s6_c23[5:3]), .c_i(s6_c23[8:6]),
        .sum_o(s6_c23_sums), .carry_o(s6_c23_carries));
    wire [5:0] s7_c23;
    assign s7_c23 = {s6_c22_carries, s6_c23_sums};
    wire [5:0] s7_c24;
    assign s7_c24 = {s6_c23_carries, s6_c24};

    // Stage 7: 6 rows to at most 4.
    wire s7_c0_sums;
    wire s7_c0_carries;
    full_adder u_full_s7_c0 (.a_i(s7_c0[0]), .b_i(s7_c0[1]), .c_i(s7_c0[2]),
        .sum_o(s7_c0_sums), .carry_o(s7_c0_carries));
    wire [3:0] s8_c0;
    assign s8_c0 = {s7_c0_sums, s7_c0[5:3]};
    wire [1:0] s7_c1_sums;
    wire [1:0] s7_c1_carries;
    full_adder u_full_s7_c1 (.a_i(s7_c1[0]), .b_i(s7_c1[1]), .c_i(s7_c1[2]),
        .sum_o(s7_c1_sums[0]), .carry_o(s7_c1_carries[0]));
    half_adder u_half_s7_c1 (.a_i(s7_c1[3]), .b_i(s7_c1[4]),
        .sum_o(s7_c1_sums[1]), .carry_o(s7_c1_carries[1]));
    wire [3:0] s8_c1;
    assign s8_c1 = {s7_c0_carries, s7_c1_sums, s7_c1[5]};
    wire [1:0] s7_c2_sums;
    wire [1:0] s7_c2_carries;
    full_adder u_full_s7_c2 [1:0] (.a_i(s7_c2[1:0]), .b_i(s7_c2[3:2]), .c_i(s7_c2[5:4]),
        .sum_o(s7_c2_sums), .carry_o(s7_c2_carries));
    wire [3:0] s8_c2;
    assign s8_c2 = {s7_c1_carries, s7_c2_sums};
    wire [1:0] s7_c3_sums;
    wire [1:0] s7_c3_carries;
    full_adder u_full_s7_c3 [1:0] (.a_i(s7_c3[1:0]), .b_i(s7_c3[3:2]), .c_i(s7_c3[5:4]),
        .sum_o(s7_c3_sums), .carry_o(s7_c3_carries));
    wire [3:0] s8_c3;
    assign s8_c3 = {s7_c2_carries, s7_c3_sums};
    wire [1:0] s7_c4_sums;
    wire [1:0] s7_c4_carries;
    full_adder u_full_s7_c4 [1:0] (.a_i(s7_c4[1:0]), .b_i(s7_c4[3:2]), .c_i(s7_c4[5:4]),
        .sum_o(s7_c4_sums), .carry_o(s7_c4_carries));
    wire [3:0] s8_c4;
    assign s8_c4 = {s7_c3_carries, s7_c4_sums};
    wire [1:0] s7_c5_sums;
    wire [1:0] s7_c5_carries;
    full_adder u_full_s7_c5 [1:0] (.a_i(s7_c5[1:0]), .b_i(s7_c5[3:2]), .c_i(s7_c5[5:4]),
        .sum_o(s7_c5_sums), .carry_o(s7_c5_carries));
    wire [3:0] s8_c5;
    assign s8_c5 = {s7_c4_carries, s7_c5_sums};
    wire [1:0] s7_c6_sums;
    wire [1:0] s7_c6_carries;
    full_adder u_full_s7_c6 [1:0] (.a_i(s7_c6[1:0]), .b_i(s7_c6[3:2]), .c_i(s7_c6[5:4]),
        .sum_o(s7_c6_sums), .carry_o(s7_c6_carries));
    wire [3:0] s8_c6;
    assign s8_c6 = {s7_c5_carries, s7_c6_sums};
    wire [1:0] s7_c7_sums;
    wire [1:0] s7_c7_carries;
    full_adder u_full_s7_c7 [1:0] (.a_i(s7_c7[1:0]), .b_i(s7_c7[3:2]), .c_i(s7_c7[5:4]),
        .sum_o(s7_c7_sums), .carry_o(s7_c7_carries));
    wire [3:0] s8_c7;
    assign s8_c7 = {s7_c6_carries, s7_c7_sums};
    wire [1:0] s7_c8_sums;
    wire [1:0] s7_c8_carries;
    full_adder u_full_s7_c8 [1:0] (.a_i(s7_c8[1:0]), .b_i(s7_c8[3:2]), .c_i(s7_c8[5:4]),
        .sum_o(s7_c8_sums), .carry_o(s7_c8_carries));
    wire [3:0] s8_c8;
    assign s8_c8 = {s7_c7_carries, s7_c8_sums};
    wire [1:0] s7_c9_sums;
    wire [1:0] s7_c9_carries;
    full_adder u_full_s7_c9 [1:0] (.a_i(s7_c9[1:0]), .b_i(s7_c9[3:2]), .c_i(s7_c9[5:4]),
        .sum_o(s7_c9_sums), .carry_o(s7_c9_carries));
    wire [3:0] s8_c9;
    assign s8_c9 = {s7_c8_carries, s7_c9_sums};
    wire [1:0] s7_c10_sums;
    wire [1:0] s7_c10_carries;
    full_adder u_full_s7_c10 [1:0] (.a_i(s7_c10[1:0]), .b_i(s7_c10[3:2]), .c_i(s7_c10[5:4]),
        .sum_o(s7_c10_sums), .carry_o(s7_c10_carries));
    wire [3:0] s8_c10;
    assign s8_c10 = {s7_c9_carries, s7_c10_sums};
    wire [1:0] s7_c11_sums;
    wire [1:0] s7_c11_carries;
    full_adder u_full_s7_c11 [1:0] (.a_i(s7_c11[1:0]), .b_i(s7_c11[3:2]), .c_i(s7_c11[5:4]),
        .sum_o(s7_c11_sums), .carry_o(s7_c11_carries));
    wire [3:0] s8_c11;
    assign s8_c11 = {s7_c10_carries, s7_c11_sums};
    wire [1:0] s7_c12_sums;
    wire [1:0] s7_c12_carries;
    full_adder u_full_s7_c12 [1:0] (.a_i(s7_c12[1:0]), .b_i(s7_c12[3:2]), .c_i(s7_c12[5:4]),
        .sum_o(s7_c12_sums), .carry_o(s7_c12_carries));
    wire [3:0] s8_c12;
    assign s8_c12 = {s7_c11_carries, s7_c12_sums};
    wire [1:0] s7_c13_sums;
    wire [1:0] s7_c13_carries;
    full_adder u_full_s7_c13 [1:0] (.a_i(s7_c13[1:0]), .b_i(s7_c13[3:2]), .c_i(s7_c13[5:4]),
        .sum_o(s7_c13_sums), .carry_o(s7_c13_carries));
    wire [3:0] s8_c13;
    assign s8_c13 = {s7_c12_carries, s7_c13_sums};
    wire [1:0] s7_c14_sums;
    wire [1:0] s7_c14_carries;
    full_adder u_full_s7_c14 [1:0] (.a_i(s7_c14[1:0]), .b_i(s7_c14[3:2]), .c_i(s7_c14[5:4]),
        .sum_o(s7_c14_sums), .carry_o(s7_c14_carries));
    wire [3:0] s8_c14;
    assign s8_c14 = {s7_c13_carries, s7_c14_sums};
    wire [1:0] s7_c15_sums;
    wire [1:0] s7_c15_carries;
    full_adder u_full_s7_c15 [1:0] (.a_i(s7_c15[1:0]), .b_i(s7_c15[3:2]), .c_i(s7_c15[5:4]),
        .sum_o(s7_c15_sums), .carry_o(s7_c15_carries));
    wire [3:0] s8_c15;
    assign s8_c15 = {s7_c14_carries, s7_c15_sums};
    wire [1:0] s7_c16_sums;
    wire [1:0] s7_c16_carries;
    full_adder u_full_s7_c16 [1:0] (.a_i(s7_c16[1:0]), .b_i(s7_c16[3:2]), .c_i(s7_c16[5:4]),
        .sum_o(s7_c16_sums), .carry_o(s7_c16_carries));
    wire [3:0] s8_c16;
    assign s8_c16 = {s7_c15_carries, s7_c16_sums};
    wire [1:0] s7_c17_sums;
    wire [1:0] s7_c17_carries;
    full_adder u_full_s7_c17 [1:0] (.a_i(s7_c17[1:0]), .b_i(s7_c17[3:2]), .c_i(s7_c17[5:4]),
        .sum_o(s7_c17_sums), .carry_o(s7_c17_carries));
    wire [3:0] s8_c17;
    assign s8_c17 = {s7_c16_carries, s7_c17_sums};
    wire [1:0] s7_c18_sums;
    wire [1:0] s7_c18_carries;
    full_adder u_full_s7_c18 [1:0] (.a_i(s7_c18[1:0]), .b_i(s7_c18[3:2]), .c_i(s7_c18[5:4]),
        .sum_o(s7_c18_sums), .carry_o(s7_c18_carries));
    wire [3:0] s8_c18;
    assign s8_c18 = {s7_c17_carries, s7_c18_sums};
    wire [1:0] s7_c19_sums;
    wire [1:0] s7_c19_carries;
    full_adder u_full_s7_c19 [1:0] (.a_i(s7_c19[1:0]), .b_i(s7_c19[3:2]), .c_i(s7_c19[5:4]),
        .sum_o(s7_c19_sums), .carry_o(s7_c19_carries));
    wire [3:0] s8_c19;
    assign s8_c19 = {s7_c18_carries, s7_c19_sums};
    wire [1:0] s7_c20_sums;
    wire [1:0] s7_c20_carries;
    full_adder u_full_s7_c20 [1:0] (.a_i(s7_c20[1:0]), .b_i(s7_c20[3:2]), .c_i(s7_c20[5:4]),
        .sum_o(s7_c20_sums), .carry_o(s7_c20_carries));
    wire [3:0] s8_c20;
    assign s8_c20 = {s7_c19_carries, s7_c20_sums};
    wire [1:0] s7_c21_sums;
    wire [1:0] s7_c21_carries;
    full_adder u_full_s7_c21 [1:0] (.a_i(s7_c21[1:0]), .b_i(s7_c21[3:2]), .c_i(s7_c21[5:4]),
        .sum_o(s7_c21_sums), .carry_o(s7_c21_carries));
    wire [3:0] s8_c21;
    assign s8_c21 = {s7_c20_carries, s7_c21_sums};
    wire [1:0] s7_c22_sums;
    wire [1:0] s7_c22_carries;
    full_adder u_full_s7_c22 [1:0] (.a_i(s7_c22[1:0]), .b_i(s7_c22[3:2]), .c_i(s7_c22[5:4]),
        .sum_o(s7_c22_sums), .carry_o(s7_c22_carries));
    wire [3:0] s8_c22;
    assign s8_c22 = {s7_c21_carries, s7_c22_sums};
    wire [1:0] s7_c23_sums;
    wire [1:0] s7_c23_carries;
    full_adder u_full_s7_c23 [1:0] (.a_i(s7_c23[1:0]), .b_i(s7_c23[3:2]), .c_i(s7_c23[5:4]),
        .sum_o(s7_c23_sums), .carry_o(s7_c23_carries));
    wire [3:0] s8_c23;
    assign s8_c23 = {s7_c22_carries, s7_c23_sums};
    wire [1:0] s7_c24_sums;
    wire [1:0] s7_c24_carries;
    full_adder u_full_s7_c24 [1:0] (.a_i(s7_c24[1:0]), .b_i(s7_c24[3:2]), .c_i(s7_c24[5:4]),
        .sum_o(s7_c24_sums), .carry_o(s7_c24_carries));
    wire [3:0] s8_c24;
    assign s8_c24 = {s7_c23_carries, s7_c24_sums};
    wire [1:0] s8_c25;
    assign s8_c25 = s7_c24_carries;

    // Stage 8: 4 rows to at most 3.
    wire s8_c0_sums;
    wire s8_c0_carries;
    half_adder u_half_s8_c0 (.a_i(s8_c0[0]), .b_i(s8_c0[1]),
        .sum_o(s8_c0_sums), .carry_o(s8_c0_carries));
    wire [2:0] s9_c0;
    assign s9_c0 = {s8_c0_sums, s8_c0[3:2]};
    wire s8_c1_sums;
    wire s8_c1_carries;
    full_adder u_full_s8_c1 (.a_i(s8_c1[0]), .b_i(s8_c1[1]), .c_i(s8_c1[2]),
        .sum_o(s8_c1_sums), .carry_o(s8_c1_carries));
    wire [2:0] s9_c1;
    assign s9_c1 = {s8_c0_carries, s8_c1_sums, s8_c1[3]};
    wire s8_c2_sums;
    wire s8_c2_carries;
    full_adder u_full_s8_c2 (.a_i(s8_c2[0]), .b_i(s8_c2[1]), .c_i(s8_c2[2]),
        .sum_o(s8_c2_sums), .carry_o(s8_c2_carries));
    wire [2:0] s9_c2;
    assign s9_c2 = {s8_c1_carries, s8_c2_sums, s8_c2[3]};
    wire s8_c3_sums;
    wire s8_c3_carries;
    full_adder u_full_s8_c3 (.a_i(s8_c3[0]), .b_i(s8_c3[1]), .c_i(s8_c3[2]),
        .sum_o(s8_c3_sums), .carry_o(s8_c3_carries));
    wire [2:0] s9_c3;
    assign s9_c3 = {s8_c2_carries, s8_c3_sums, s8_c3[3]};
    wire s8_c4_sums;
    wire s8_c4_carries;
    full_adder u_full_s8_c4 (.a_i(s8_c4[0]), .b_i(s8_c4[1]), .c_i(s8_c4[2]),
        .sum_o(s8_c4_sums), .carry_o(s8_c4_carries));
    wire [2:0] s9_c4;
    assign s9_c4 = {s8_c3_carries, s8_c4_sums, s8_c4[3]};
    wire s8_c5_sums;
    wire s8_c5_carries;
    full_adder u_full_s8_c5 (.a_i(s8_c5[0]), .b_i(s8_c5[1]), .c_i(s8_c5[2]),
        .sum_o(s8_c5_sums), .carry_o(s8_c5_carries));
    wire [2:0] s9_c5;
    assign s9_c5 = {s8_c4_carries, s8_c5_sums, s8_c5[3]};
    wire s8_c6_sums;
    wire s8_c6_carries;
    full_adder u_full_s8_c6 (.a_i(s8_c6[0]), .b_i(s8_c6[1]), .c_i(s8_c6[2]),
        .sum_o(s8_c6_sums), .carry_o(s8_c6_carries));
    wire [2:0] s9_c6;
    assign s9_c6 = {s8_c5_carries, s8_c6_sums, s8_c6[3]};
    wire s8_c7_sums;
    wire s8_c7_carries;
    full_adder u_full_s8_c7 (.a_i(s8_c7[0]), .b_i(s8_c7[1]), .c_i(s8_c7[2]),
        .sum_o(s8_c7_sums), .carry_o(s8_c7_carries));
    wire [2:0] s9_c7;
    assign s9_c7 = {s8_c6_carries, s8_c7_sums, s8_c7[3]};
    wire s8_c8_sums;
    wire s8_c8_carries;
    full_adder u_full_s8_c8 (.a_i(s8_c8[0]), .b_i(s8_c8[1]), .c_i(s8_c8[2]),
        .sum_o(s8_c8_sums), .carry_o(s8_c8_carries));
    wire [2:0] s9_c8;
    assign s9_c8 = {s8_c7_carries, s8_c8_sums, s8_c8[3]};
    wire s8_c9_sums;
    wire s8_c9_carries;
    full_adder u_full_s8_c9 (.a_i(s8_c9[0]), .b_i(s8_c9[1]), .c_i(s8_c9[2]),
        .sum_o(s8_c9_sums), .carry_o(s8_c9_carries));
    wire [2:0] s9_c9;
    assign s9_c9 = {s8_c8_carries, s8_c9_sums, s8_c9[3]};
    wire s8_c10_sums;
    wire s8_c10_carries;
    full_adder u_full_s8_c10 (.a_i(s8_c10[0]), .b_i(s8_c10[1]), .c_i(s8_c10[2]),
        .sum_o(s8_c10_sums), .carry_o(s8_c10_carries));
    wire [2:0] s9_c10;
    assign s9_c10 = {s8_c9_carries, s8_c10_sums, s8_c10[3]};
    wire s8_c11_sums;
    wire s8_c11_carries;
    full_adder u_full_s8_c11 (.a_i(s8_c11[0]), .b_i(s8_c11[1]), .c_i(s8_c11[2]),
        .sum_o(s8_c11_sums), .carry_o(s8_c11_carries));
    wire [2:0] s9_c11;
    assign s9_c11 = {s8_c10_carries, s8_c11_sums, s8_c11[3]};
    wire s8_c12_sums;
    wire s8_c12_carries;
    full_adder u_full_s8_c12 (.a_i(s8_c12[0]), .b_i(s8_c12[1]), .c_i(s8_c12[2]),
        .sum_o(s8_c12_sums), .carry_o(s8_c12_carries));
    wire [2:0] s9_c12;
    assign s9_c12 = {s8_c11_carries, s8_c12_sums, s8_c12[3]};
    wire s8_c13_sums;
    wire s8_c13_carries;
    full_adder u_full_s8_c13 (.a_i(s8_c13[0]), .b_i(s8_c13[1]), .c_i(s8_c13[2]),
        .sum_o(s8_c13_sums), .carry_o(s8_c13_carries));
    wire [2:0] s9_c13;
    assign s9_c13 = {s8_c12_carries, s8_c13_sums, s8_c13[3]};
    wire s8_c14_sums;
    wire s8_c14_carries;
    full_adder u_full_s8_c14 (.a_i(s8_c14[0]), .b_i(s8_c14[1]), .c_i(s8_c14[2]),
        .sum_o(s8_c14_sums), .carry_o(s8_c14_carries));
    wire [2:0] s9_c14;
    assign s9_c14 = {s8_c13_carries, s8_c14_sums, s8_c14[3]};
    wire s8_c15_sums;
    wire s8_c15_carries;
    full_adder u_full_s8_c15 (.a_i(s8_c15[0]), .b_i(s8_c15[1]), .c_i(s8_c15[2]),
        .sum_o(s8_c15_sums), .carry_o(s8_c15_carries));
    wire [2:0] s9_c15;
    assign s9_c15 = {s8_c14_carries, s8_c15_sums, s8_c15[3]};
    wire s8_c16_sums;
    wire s8_c16_carries;
    full_adder u_full_s8_c16 (.a_i(s8_c16[0]), .b_i(s8_c16[1]), .c_i(s8_c16[2]),
        .sum_o(s8_c16_sums), .carry_o(s8_c16_carries));
    wire [2:0] s9_c16;
    assign s9_c16 = {s8_c15_carries, s8_c16_sums, s8_c16[3]};
    wire s8_c17_sums;
    wire s8_c17_carries;
    full_adder u_full_s8_c17 (.a_i(s8_c17[0]), .b_i(s8_c17[1]), .c_i(s8_c17[2]),
        .sum_o(s8_c17_sums), .carry_o(s8_c17_carries));
    wire [2:0] s9_c17;
    assign s9_c17 = {s8_c16_carries, s8_c17_sums, s8_c17[3]};
    wire s8_c18_sums;
    wire s8_c18_carries;
    full_adder u_full_s8_c18 (.a_i(s8_c18[0]), .b_i(s8_c18[1]), .c_i(s8_c18[2]),
        .sum_o(s8_c18_sums), .carry_o(s8_c18_carries));
    wire [2:0] s9_c18;
    assign s9_c18 = {s8_c17_carries, s8_c18_sums, s8_c18[3]};
    wire s8_c19_sums;
    wire s8_c19_carries;
    full_adder u_full_s8_c19 (.a_i(s8_c19[0]), .b_i(s8_c19[1]), .c_i(s8_c19[2]),
        .sum_o(s8_c19_sums), .carry_o(s8_c19_carries));
    wire [2:0] s9_c19;
    assign s9_c19 = {s8_c18_carries, s8_c19_sums, s8_c19[3]};
    wire s8_c20_sums;
    wire s8_c20_carries;
    full_adder u_full_s8_c20 (.a_i(s8_c20[0]), .b_i(s8_c20[1]), .c_i(s8_c20[2]),
        .sum_o(s8_c20_sums), .carry_o(s8_c20_carries));
    wire [2:0] s9_c20;
    assign s9_c20 = {s8_c19_carries, s8_c20_sums, s8_c20[3]};
    wire s8_c21_sums;
    wire s8_c21_carries;
    full_adder u_full_s8_c21 (.a_i(s8_c21[0]), .b_i(s8_c21[1]), .c_i(s8_c21[2]),
        .sum_o(s8_c21_sums), .carry_o(s8_c21_carries));
    wire [2:0] s9_c21;
    assign s9_c21 = {s8_c20_carries, s8_c21_sums, s8_c21[3]};
    wire s8_c22_sums;
    wire s8_c22_carries;
    full_adder u_full_s8_c22 (.a_i(s8_c22[0]), .b_i(s8_c22[1]), .c_i(s8_c22[2]),
        .sum_o(s8_c22_sums), .carry_o(s8_c22_carries));
    wire [2:0] s9_c22;
    assign s9_c22 = {s8_c21_carries, s8_c22_sums, s8_c22[3]};
    wire s8_c23_sums;
    wire s8_c23_carries;
    full_adder u_full_s8_c23 (.a_i(s8_c23[0]), .b_i(s8_c23[1]), .c_i(s8_c23[2]),
        .sum_o(s8_c23_sums), .carry_o(s8_c23_carries));
    wire [2:0] s9_c23;
    assign s9_c23 = {s8_c22_carries, s8_c23_sums, s8_c23[3]};
    wire s8_c24_sums;
    wire s8_c24_carries;
    full_adder u_full_s8_c24 (.a_i(s8_c24[0]), .b_i(s8_c24[1]), .c_i(s8_c24[2]),
        .sum_o(s8_c24_sums), .carry_o(s8_c24_carries));
    wire [2:0] s9_c24;
    assign s9_c24 = {s8_c23_carries, s8_c24_sums, s8_c24[3]};
    wire s8_c25_sums;
    wire s8_c25_carries;
    assign s8_c25_sums = ~(s8_c25[0] ^ s8_c25[1]);  // a + b + 1
    assign s8_c25_carries = s8_c25[0] | s8_c25[1];
    wire [1:0] s9_c25;
    assign s9_c25 = {s8_c24_carries, s8_c25_sums};
    wire s9_c26;
    assign s9_c26 = s8_c25_carries;

    // Stage 9: 3 rows to at most 2.
    wire s9_c0_sums;
    wire s9_c0_carries;
    half_adder u_half_s9_c0 (.a_i(s9_c0[0]), .b_i(s9_c0[1]),
        .sum_o(s9_c0_sums), .carry_o(s9_c0_carries));
    wire [1:0] s10_c0;
    assign s10_c0 = {s9_c0_sums, s9_c0[2]};
    wire s9_c1_sums;
    wire s9_c1_carries;
    full_adder u_full_s9_c1 (.a_i(s9_c1[0]), .b_i(s9_c1[1]), .c_i(s9_c1[2]),
        .sum_o(s9_c1_sums), .carry_o(s9_c1_carries));
    wire [1:0] s10_c1;
    assign s10_c1 = {s9_c0_carries, s9_c1_sums};
    wire s9_c2_sums;
    wire s9_c2_carries;
    full_adder u_full_s9_c2 (.a_i(s9_c2[0]), .b_i(s9_c2[1]), .c_i(s9_c2[2]),
        .sum_o(s9_c2_sums), .carry_o(s9_c2_carries));
    wire [1:0] s10_c2;
    assign s10_c2 = {s9_c1_carries, s9_c2_sums};
    wire s9_c3_sums;
    wire s9_c3_carries;
    full_adder u_full_s9_c3 (.a_i(s9_c3[0]), .b_i(s9_c3[1]), .c_i(s9_c3[2]),
        .sum_o(s9_c3_sums), .carry_o(s9_c3_carries));
    wire [1:0] s10_c3;
    assign s10_c3 = {s9_c2_carries, s9_c3_sums};
    wire s9_c4_sums;
    wire s9_c4_carries;
    full_adder u_full_s9_c4 (.a_i(s9_c4[0]), .b_i(s9_c4[1]), .c_i(s9_c4[2]),
        .sum_o(s9_c4_sums), .carry_o(s9_c4_carries));
    wire [1:0] s10_c4;
    assign s10_c4 = {s9_c3_carries, s9_c4_sums};
    wire s9_c5_sums;
    wire s9_c5_carries;
    full_adder u_full_s9_c5 (.a_i(s9_c5[0]), .b_i(s9_c5[1]), .c_i(s9_c5[2]),
        .sum_o(s9_c5_sums), .carry_o(s9_c5_carries));
    wire [1:0] s10_c5;
    assign s10_c5 = {s9_c4_carries, s9_c5_sums};
    wire s9_c6_sums;
    wire s9_c6_carries;
    full_adder u_full_s9_c6 (.a_i(s9_c6[0]), .b_i(s9_c6[1]), .c_i(s9_c6[2]),
        .sum_o(s9_c6_sums), .carry_o(s9_c6_carries));
    wire [1:0] s10_c6;
    assign s10_c6 = {s9_c5_carries, s9_c6_sums};
    wire s9_c7_sums;
    wire s9_c7_carries;
    full_adder u_full_s9_c7 (.a_i(s9_c7[0]), .b_i(s9_c7[1]), .c_i(s9_c7[2]),
        .sum_o(s9_c7_sums), .carry_o(s9_c7_carries));
    wire [1:0] s10_c7;
    assign s10_c7 = {s9_c6_carries, s9_c7_sums};
    wire s9_c8_sums;
    wire s9_c8_carries;
    full_adder u_full_s9_c8 (.a_i(s9_c8[0]), .b_i(s9_c8[1]), .c_i(s9_c8[2]),
        .sum_o(s9_c8_sums), .carry_o(s9_c8_carries));
    wire [1:0] s10_c8;
    assign s10_c8 = {s9_c7_carries, s9_c8_sums};
    wire s9_c9_sums;
    wire s9_c9_carries;
    full_adder u_full_s9_c9 (.a_i(s9_c9[0]), .b_i(s9_c9[1]), .c_i(s9_c9[2]),
        .sum_o(s9_c9_sums), .carry_o(s9_c9_carries));
    wire [1:0] s10_c9;
    assign s10_c9 = {s9_c8_carries, s9_c9_sums};
    wire s9_c10_sums;
    wire s9_c10_carries;
    full_adder u_full_s9_c10 (.a_i(s9_c10[0]), .b_i(s9_c10[1]), .c_i(s9_c10[2]),
        .sum_o(s9_c10_sums), .carry_o(s9_c10_carries));
    wire [1:0] s10_c10;
    assign s10_c10 = {s9_c9_carries, s9_c10_sums};
    wire s9_c11_sums;
    wire s9_c11_carries;
    full_adder u_full_s9_c11 (.a_i(s9_c11[0]), .b_i(s9_c11[1]), .c_i(s9_c11[2]),
        .sum_o(s9_c11_sums), .carry_o(s9_c11_carries));
    wire [1:0] s10_c11;
    assign s10_c11 = {s9_c10_carries, s9_c11_sums};
    wire s9_c12_sums;
    wire s9_c12_carries;
    full_adder u_full_s9_c12 (.a_i(s9_c12[0]), .b_i(s9_c12[1]), .c_i(s9_c12[2]),
        .sum_o(s9_c12_sums), .carry_o(s9_c12_carries));
    wire [1:0] s10_c12;
    assign s10_c12 = {s9_c11_carries, s9_c12_sums};
    wire s9_c13_sums;
    wire s9_c13_carries;
    full_adder u_full_s9_c13 (.a_i(s9_c13[0]), .b_i(s9_c13[1]), .c_i(s9_c13[2]),
        .sum_o(s9_c13_sums), .carry_o(s9_c13_carries));
    wire [1:0] s10_c13;
    assign s10_c13 = {s9_c12_carries, s9_c13_sums};
    wire s9_c14_sums;
    wire s9_c14_carries;
    full_adder u_full_s9_c14 (.a_i(s9_c14[0]), .b_i(s9_c14[1]), .c_i(s9_c14[2]),
        .sum_o(s9_c14_sums), .carry_o(s9_c14_carries));
    wire [1:0] s10_c14;
    assign s10_c14 = {s9_c13_carries, s9_c14_sums};
    wire s9_c15_sums;
    wire s9_c15_carries;
    full_adder u_full_s9_c15 (.a_i(s9_c15[0]), .b_i(s9_c15[1]), .c_i(s9_c15[2]),
        .sum_o(s9_c15_sums), .carry_o(s9_c15_carries));
    wire [1:0] s10_c15;
    assign s10_c15 = {s9_c14_carries, s9_c15_sums};
    wire s9_c16_sums;
    wire s9_c16_carries;
    full_adder u_full_s9_c16 (.a_i(s9_c16[0]), .b_i(s9_c16[1]), .c_i(s9_c16[2]),
        .sum_o(s9_c16_sums), .carry_o(s9_c16_carries));
    wire [1:0] s10_c16;
    assign s10_c16 = {s9_c15_carries, s9_c16_sums};
    wire s9_c17_sums;
    wire s9_c17_carries;
    full_adder u_full_s9_c17 (.a_i(s9_c17[0]), .b_i(s9_c17[1]), .c_i(s9_c17[2]),
        .sum_o(s9_c17_sums), .carry_o(s9_c17_carries));
    wire [1:0] s10_c17;
    assign s10_c17 = {s9_c16_carries, s9_c17_sums};
    wire s9_c18_sums;
    wire s9_c18_carries;
    full_adder u_full_s9_c18 (.a_i(s9_c18[0]), .b_i(s9_c18[1]), .c_i(s9_c18[2]),
        .sum_o(s9_c18_sums), .carry_o(s9_c18_carries));
    wire [1:0] s10_c18;
    assign s10_c18 = {s9_c17_carries, s9_c18_sums};
    wire s9_c19_sums;
    wire s9_c19_carries;
    full_adder u_full_s9_c19 (.a_i(s9_c19[0]), .b_i(s9_c19[1]), .c_i(s9_c19[2]),
        .sum_o(s9_c19_sums), .carry_o(s9_c19_carries));
    wire [1:0] s10_c19;
    assign s10_c19 = {s9_c18_carries, s9_c19_sums};
    wire s9_c20_sums;
    wire s9_c20_carries;
    full_adder u_full_s9_c20 (.a_i(s9_c20[0]), .b_i(s9_c20[1]), .c_i(s9_c20[2]),
        .sum_o(s9_c20_sums), .carry_o(s9_c20_carries));
    wire [1:0] s10_c20;
    assign s10_c20 = {s9_c19_carries, s9_c20_sums};
    wire s9_c21_sums;
    wire s9_c21_carries;
    full_adder u_full_s9_c21 (.a_i(s9_c21[0]), .b_i(s9_c21[1]), .c_i(s9_c21[2]),
        .sum_o(s9_c21_sums), .carry_o(s9_c21_carries));
    wire [1:0] s10_c21;
    assign s10_c21 = {s9_c20_carries, s9_c21_sums};
    wire s9_c22_sums;
    wire s9_c22_carries;
    full_adder u_full_s9_c22 (.a_i(s9_c22[0]), .b_i(s9_c22[1]), .c_i(s9_c22[2]),
        .sum_o(s9_c22_sums), .carry_o(s9_c22_carries));
    wire [1:0] s10_c22;
    assign s10_c22 = {s9_c21_carries, s9_c22_sums};
    wire s9_c23_sums;
    wire s9_c23_carries;
    full_adder u_full_s9_c23 (.a_i(s9_c23[0]), .b_i(s9_c23[1]), .c_i(s9_c23[2]),
        .sum_o(s9_c23_sums), .carry_o(s9_c23_carries));
    wire [1:0] s10_c23;
    assign s10_c23 = {s9_c22_carries, s9_c23_sums};
    wire s9_c24_sums;
    wire s9_c24_carries;
    full_adder u_full_s9_c24 (.a_i(s9_c24[0]), .b_i(s9_c24[1]), .c_i(s9_c24[2]),
        .sum_o(s9_c24_sums), .carry_o(s9_c24_carries));
    wire [1:0] s10_c24;
    assign s10_c24 = {s9_c23_carries, s9_c24_sums};
    wire s9_c25_sums;
    wire s9_c25_carries;
    half_adder u_half_s9_c25 (.a_i(s9_c25[0]), .b_i(s9_c25[1]),
        .sum_o(s9_c25_sums), .carry_o(s9_c25_carries));
    wire [1:0] s10_c25;
    assign s10_c25 = {s9_c24_carries, s9_c25_sums};
    wire [1:0] s10_c26;
    assign s10_c26 = {s9_c25_carries, s9_c26};

    assign sum_o = {1'b1, s10_c26[0], s10_c25[0], s10_c24[0], s10_c23[0], s10_c22[0], s10_c21[0],
        s10_c20[0], s10_c19[0], s10_c18[0], s10_c17[0], s10_c16[0], s10_c15[0], s10_c14[0],
        s10_c13[0], s10_c12[0], s10_c11[0], s10_c10[0], s10_c9[0], s10_c8[0], s10_c7[0], s10_c6[0],
        s10_c5[0], s10_c4[0], s10_c3[0], s10_c2[0], s10_c1[0], s10_c0[0]};
    assign carry_o = {1'b0, s10_c26[1], s10_c25[1], s10_c24[1], s10_c23[1], s10_c22[1], s10_c21[1],
        s10_c20[1], s10_c19[1], s10_c18[1], s10_c17[1], s10_c16[1], s10_c15[1], s10_c14[1],
        s10_c13[1], s10_c12[1], s10_c11[1], s10_c10[1], s10_c9[1], s10_c8[1], s10_c7[1], s10_c6[1],
        s10_c5[1], s10_c4[1], s10_c3[1], s10_c2[1], s10_c1[1], s10_c0[1]};

endmodule

`default_nettype wire
