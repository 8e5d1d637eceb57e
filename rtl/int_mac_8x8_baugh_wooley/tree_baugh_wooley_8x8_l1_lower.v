// tree_baugh_wooley_8x8_l1_lower: Dadda compressor tree, second half: 1 lane(s) of Baugh-Wooley
//   rows, 8 x 8 bits.
// The constant 16'h8100 (all lanes' sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_8x8_l1_lower (
    input  wire [48:0] middle_i,
    output wire [15:0] sum_o,
    output wire [14:0] carry_o    // from column 1
);

    wire s2_c0;
    assign s2_c0 = middle_i[0];
    wire [1:0] s2_c1;
    assign s2_c1 = middle_i[2:1];
    wire [2:0] s2_c2;
    assign s2_c2 = middle_i[5:3];
    wire [3:0] s2_c3;
    assign s2_c3 = middle_i[9:6];
    wire [3:0] s2_c4;
    assign s2_c4 = middle_i[13:10];
    wire [3:0] s2_c5;
    assign s2_c5 = middle_i[17:14];
    wire [3:0] s2_c6;
    assign s2_c6 = middle_i[21:18];
    wire [3:0] s2_c7;
    assign s2_c7 = middle_i[25:22];
    wire [3:0] s2_c8;
    assign s2_c8 = middle_i[29:26];
    wire [3:0] s2_c9;
    assign s2_c9 = middle_i[33:30];
    wire [3:0] s2_c10;
    assign s2_c10 = middle_i[37:34];
    wire [3:0] s2_c11;
    assign s2_c11 = middle_i[41:38];
    wire [3:0] s2_c12;
    assign s2_c12 = middle_i[45:42];
    wire [1:0] s2_c13;
    assign s2_c13 = middle_i[47:46];
    wire s2_c14;
    assign s2_c14 = middle_i[48];

    // Stage 2: 4 rows to at most 3.
    wire s3_c0;
    assign s3_c0 = s2_c0;
    wire [1:0] s3_c1;
    assign s3_c1 = s2_c1;
    wire [2:0] s3_c2;
    assign s3_c2 = s2_c2;
    wire s2_c3_sums;
    wire s2_c3_carries;
    half_adder u_half_s2_c3 (.a_i(s2_c3[0]), .b_i(s2_c3[1]),
        .sum_o(s2_c3_sums), .carry_o(s2_c3_carries));
    wire [2:0] s3_c3;
    assign s3_c3 = {s2_c3_sums, s2_c3[3:2]};
    wire s2_c4_sums;
    wire s2_c4_carries;
    full_adder u_full_s2_c4 (.a_i(s2_c4[0]), .b_i(s2_c4[1]), .c_i(s2_c4[2]),
        .sum_o(s2_c4_sums), .carry_o(s2_c4_carries));
    wire [2:0] s3_c4;
    assign s3_c4 = {s2_c3_carries, s2_c4_sums, s2_c4[3]};
    wire s2_c5_sums;
    wire s2_c5_carries;
    full_adder u_full_s2_c5 (.a_i(s2_c5[0]), .b_i(s2_c5[1]), .c_i(s2_c5[2]),
        .sum_o(s2_c5_sums), .carry_o(s2_c5_carries));
    wire [2:0] s3_c5;
    assign s3_c5 = {s2_c4_carries, s2_c5_sums, s2_c5[3]};
    wire s2_c6_sums;
    wire s2_c6_carries;
    full_adder u_full_s2_c6 (.a_i(s2_c6[0]), .b_i(s2_c6[1]), .c_i(s2_c6[2]),
        .sum_o(s2_c6_sums), .carry_o(s2_c6_carries));
    wire [2:0] s3_c6;
    assign s3_c6 = {s2_c5_carries, s2_c6_sums, s2_c6[3]};
    wire s2_c7_sums;
    wire s2_c7_carries;
    full_adder u_full_s2_c7 (.a_i(s2_c7[0]), .b_i(s2_c7[1]), .c_i(s2_c7[2]),
        .sum_o(s2_c7_sums), .carry_o(s2_c7_carries));
    wire [2:0] s3_c7;
    assign s3_c7 = {s2_c6_carries, s2_c7_sums, s2_c7[3]};
    wire s2_c8_sums;
    wire s2_c8_carries;
    full_adder u_full_s2_c8 (.a_i(s2_c8[0]), .b_i(s2_c8[1]), .c_i(s2_c8[2]),
        .sum_o(s2_c8_sums), .carry_o(s2_c8_carries));
    wire [2:0] s3_c8;
    assign s3_c8 = {s2_c7_carries, s2_c8_sums, s2_c8[3]};
    wire s2_c9_sums;
    wire s2_c9_carries;
    full_adder u_full_s2_c9 (.a_i(s2_c9[0]), .b_i(s2_c9[1]), .c_i(s2_c9[2]),
        .sum_o(s2_c9_sums), .carry_o(s2_c9_carries));
    wire [2:0] s3_c9;
    assign s3_c9 = {s2_c8_carries, s2_c9_sums, s2_c9[3]};
    wire s2_c10_sums;
    wire s2_c10_carries;
    full_adder u_full_s2_c10 (.a_i(s2_c10[0]), .b_i(s2_c10[1]), .c_i(s2_c10[2]),
        .sum_o(s2_c10_sums), .carry_o(s2_c10_carries));
    wire [2:0] s3_c10;
    assign s3_c10 = {s2_c9_carries, s2_c10_sums, s2_c10[3]};
    wire s2_c11_sums;
    wire s2_c11_carries;
    full_adder u_full_s2_c11 (.a_i(s2_c11[0]), .b_i(s2_c11[1]), .c_i(s2_c11[2]),
        .sum_o(s2_c11_sums), .carry_o(s2_c11_carries));
    wire [2:0] s3_c11;
    assign s3_c11 = {s2_c10_carries, s2_c11_sums, s2_c11[3]};
    wire s2_c12_sums;
    wire s2_c12_carries;
    full_adder u_full_s2_c12 (.a_i(s2_c12[0]), .b_i(s2_c12[1]), .c_i(s2_c12[2]),
        .sum_o(s2_c12_sums), .carry_o(s2_c12_carries));
    wire [2:0] s3_c12;
    assign s3_c12 = {s2_c11_carries, s2_c12_sums, s2_c12[3]};
    wire [2:0] s3_c13;
    assign s3_c13 = {s2_c12_carries, s2_c13};
    wire s3_c14;
    assign s3_c14 = s2_c14;

    // Stage 3: 3 rows to at most 2.
    wire s4_c0;
    assign s4_c0 = s3_c0;
    wire [1:0] s4_c1;
    assign s4_c1 = s3_c1;
    wire s3_c2_sums;
    wire s3_c2_carries;
    half_adder u_half_s3_c2 (.a_i(s3_c2[0]), .b_i(s3_c2[1]),
        .sum_o(s3_c2_sums), .carry_o(s3_c2_carries));
    wire [1:0] s4_c2;
    assign s4_c2 = {s3_c2_sums, s3_c2[2]};
    wire s3_c3_sums;
    wire s3_c3_carries;
    full_adder u_full_s3_c3 (.a_i(s3_c3[0]), .b_i(s3_c3[1]), .c_i(s3_c3[2]),
        .sum_o(s3_c3_sums), .carry_o(s3_c3_carries));
    wire [1:0] s4_c3;
    assign s4_c3 = {s3_c2_carries, s3_c3_sums};
    wire s3_c4_sums;
    wire s3_c4_carries;
    full_adder u_full_s3_c4 (.a_i(s3_c4[0]), .b_i(s3_c4[1]), .c_i(s3_c4[2]),
        .sum_o(s3_c4_sums), .carry_o(s3_c4_carries));
    wire [1:0] s4_c4;
    assign s4_c4 = {s3_c3_carries, s3_c4_sums};
    wire s3_c5_sums;
    wire s3_c5_carries;
    full_adder u_full_s3_c5 (.a_i(s3_c5[0]), .b_i(s3_c5[1]), .c_i(s3_c5[2]),
        .sum_o(s3_c5_sums), .carry_o(s3_c5_carries));
    wire [1:0] s4_c5;
    assign s4_c5 = {s3_c4_carries, s3_c5_sums};
    wire s3_c6_sums;
    wire s3_c6_carries;
    full_adder u_full_s3_c6 (.a_i(s3_c6[0]), .b_i(s3_c6[1]), .c_i(s3_c6[2]),
        .sum_o(s3_c6_sums), .carry_o(s3_c6_carries));
    wire [1:0] s4_c6;
    assign s4_c6 = {s3_c5_carries, s3_c6_sums};
    wire s3_c7_sums;
    wire s3_c7_carries;
    full_adder u_full_s3_c7 (.a_i(s3_c7[0]), .b_i(s3_c7[1]), .c_i(s3_c7[2]),
        .sum_o(s3_c7_sums), .carry_o(s3_c7_carries));
    wire [1:0] s4_c7;
    assign s4_c7 = {s3_c6_carries, s3_c7_sums};
    wire s3_c8_sums;
    wire s3_c8_carries;
    full_adder u_full_s3_c8 (.a_i(s3_c8[0]), .b_i(s3_c8[1]), .c_i(s3_c8[2]),
        .sum_o(s3_c8_sums), .carry_o(s3_c8_carries));
    wire [1:0] s4_c8;
    assign s4_c8 = {s3_c7_carries, s3_c8_sums};
    wire s3_c9_sums;
    wire s3_c9_carries;
    full_adder u_full_s3_c9 (.a_i(s3_c9[0]), .b_i(s3_c9[1]), .c_i(s3_c9[2]),
        .sum_o(s3_c9_sums), .carry_o(s3_c9_carries));
    wire [1:0] s4_c9;
    assign s4_c9 = {s3_c8_carries, s3_c9_sums};
    wire s3_c10_sums;
    wire s3_c10_carries;
    full_adder u_full_s3_c10 (.a_i(s3_c10[0]), .b_i(s3_c10[1]), .c_i(s3_c10[2]),
        .sum_o(s3_c10_sums), .carry_o(s3_c10_carries));
    wire [1:0] s4_c10;
    assign s4_c10 = {s3_c9_carries, s3_c10_sums};
    wire s3_c11_sums;
    wire s3_c11_carries;
    full_adder u_full_s3_c11 (.a_i(s3_c11[0]), .b_i(s3_c11[1]), .c_i(s3_c11[2]),
        .sum_o(s3_c11_sums), .carry_o(s3_c11_carries));
    wire [1:0] s4_c11;
    assign s4_c11 = {s3_c10_carries, s3_c11_sums};
    wire s3_c12_sums;
    wire s3_c12_carries;
    full_adder u_full_s3_c12 (.a_i(s3_c12[0]), .b_i(s3_c12[1]), .c_i(s3_c12[2]),
        .sum_o(s3_c12_sums), .carry_o(s3_c12_carries));
    wire [1:0] s4_c12;
    assign s4_c12 = {s3_c11_carries, s3_c12_sums};
    wire s3_c13_sums;
    wire s3_c13_carries;
    full_adder u_full_s3_c13 (.a_i(s3_c13[0]), .b_i(s3_c13[1]), .c_i(s3_c13[2]),
        .sum_o(s3_c13_sums), .carry_o(s3_c13_carries));
    wire [1:0] s4_c13;
    assign s4_c13 = {s3_c12_carries, s3_c13_sums};
    wire [1:0] s4_c14;
    assign s4_c14 = {s3_c13_carries, s3_c14};

    assign sum_o = {1'b1, s4_c14[0], s4_c13[0], s4_c12[0], s4_c11[0], s4_c10[0], s4_c9[0], s4_c8[0],
        s4_c7[0], s4_c6[0], s4_c5[0], s4_c4[0], s4_c3[0], s4_c2[0], s4_c1[0], s4_c0};
    assign carry_o = {1'b0, s4_c14[1], s4_c13[1], s4_c12[1], s4_c11[1], s4_c10[1], s4_c9[1],
        s4_c8[1], s4_c7[1], s4_c6[1], s4_c5[1], s4_c4[1], s4_c3[1], s4_c2[1], s4_c1[1]};

endmodule

`default_nettype wire
