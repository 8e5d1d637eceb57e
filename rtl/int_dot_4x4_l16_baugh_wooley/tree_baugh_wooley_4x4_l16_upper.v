// tree_baugh_wooley_4x4_l16_upper: Dadda compressor tree, first half: 16 lane(s) of Baugh-Wooley
//   rows, 4 x 4 bits.
// middle_o holds all columns, lowest first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_4x4_l16_upper (
    input  wire [255:0] bits_i,    // lane k at [k*16 +: 16]
    output wire [105:0] middle_o
);

    // Column j of a stage is a vector s<stage>_c<j> of bits of weight 2^j.
    wire [15:0] s0_c0;
    wire [31:0] s0_c1;
    wire [47:0] s0_c2;
    wire [63:0] s0_c3;
    wire [47:0] s0_c4;
    wire [31:0] s0_c5;
    wire [15:0] s0_c6;

    genvar k;
    generate
        for (k = 0; k < 16; k = k + 1) begin : gen_lane
            wire [15:0] lane;
            assign lane = bits_i[k*16 +: 16];
            assign s0_c0[k] = lane[0];
            assign s0_c1[k*2 +: 2] = {lane[4], lane[1]};
            assign s0_c2[k*3 +: 3] = {lane[8], lane[5], lane[2]};
            assign s0_c3[k*4 +: 4] = {lane[12], lane[9], lane[6], lane[3]};
            assign s0_c4[k*3 +: 3] = {lane[13], lane[10], lane[7]};
            assign s0_c5[k*2 +: 2] = {lane[14], lane[11]};
            assign s0_c6[k] = lane[15];
        end
    endgenerate

    // Stage 0: 64 rows to at most 63.
    wire [15:0] s1_c0;
    assign s1_c0 = s0_c0;
    wire [31:0] s1_c1;
    assign s1_c1 = s0_c1;
    wire [47:0] s1_c2;
    assign s1_c2 = s0_c2;
    wire s0_c3_sums;
    wire s0_c3_carries;
    half_adder u_half_s0_c3 (.a_i(s0_c3[0]), .b_i(s0_c3[1]),
        .sum_o(s0_c3_sums), .carry_o(s0_c3_carries));
    wire [62:0] s1_c3;
    assign s1_c3 = {s0_c3_sums, s0_c3[63:2]};
    wire [48:0] s1_c4;
    assign s1_c4 = {s0_c3_carries, s0_c4};
    wire [31:0] s1_c5;
    assign s1_c5 = s0_c5;
    wire [15:0] s1_c6;
    assign s1_c6 = s0_c6;

    // Stage 1: 63 rows to at most 42.
    wire [15:0] s2_c0;
    assign s2_c0 = s1_c0;
    wire [31:0] s2_c1;
    assign s2_c1 = s1_c1;
    wire [2:0] s1_c2_sums;
    wire [2:0] s1_c2_carries;
    full_adder u_full_s1_c2 [2:0] (.a_i(s1_c2[2:0]), .b_i(s1_c2[5:3]), .c_i(s1_c2[8:6]),
        .sum_o(s1_c2_sums), .carry_o(s1_c2_carries));
    wire [41:0] s2_c2;
    assign s2_c2 = {s1_c2_sums, s1_c2[47:9]};
    wire [11:0] s1_c3_sums;
    wire [11:0] s1_c3_carries;
    full_adder u_full_s1_c3 [11:0] (.a_i(s1_c3[11:0]), .b_i(s1_c3[23:12]), .c_i(s1_c3[35:24]),
        .sum_o(s1_c3_sums), .carry_o(s1_c3_carries));
    wire [41:0] s2_c3;
    assign s2_c3 = {s1_c2_carries, s1_c3_sums, s1_c3[62:36]};
    wire [9:0] s1_c4_sums;
    wire [9:0] s1_c4_carries;
    full_adder u_full_s1_c4 [8:0] (.a_i(s1_c4[8:0]), .b_i(s1_c4[17:9]), .c_i(s1_c4[26:18]),
        .sum_o(s1_c4_sums[8:0]), .carry_o(s1_c4_carries[8:0]));
    half_adder u_half_s1_c4 (.a_i(s1_c4[27]), .b_i(s1_c4[28]),
        .sum_o(s1_c4_sums[9]), .carry_o(s1_c4_carries[9]));
    wire [41:0] s2_c4;
    assign s2_c4 = {s1_c3_carries, s1_c4_sums, s1_c4[48:29]};
    wire [41:0] s2_c5;
    assign s2_c5 = {s1_c4_carries, s1_c5};
    wire [15:0] s2_c6;
    assign s2_c6 = s1_c6;

    // Stage 2: 42 rows to at most 28.
    wire [15:0] s3_c0;
    assign s3_c0 = s2_c0;
    wire [1:0] s2_c1_sums;
    wire [1:0] s2_c1_carries;
    full_adder u_full_s2_c1 [1:0] (.a_i(s2_c1[1:0]), .b_i(s2_c1[3:2]), .c_i(s2_c1[5:4]),
        .sum_o(s2_c1_sums), .carry_o(s2_c1_carries));
    wire [27:0] s3_c1;
    assign s3_c1 = {s2_c1_sums, s2_c1[31:6]};
    wire [7:0] s2_c2_sums;
    wire [7:0] s2_c2_carries;
    full_adder u_full_s2_c2 [7:0] (.a_i(s2_c2[7:0]), .b_i(s2_c2[15:8]), .c_i(s2_c2[23:16]),
        .sum_o(s2_c2_sums), .carry_o(s2_c2_carries));
    wire [27:0] s3_c2;
    assign s3_c2 = {s2_c1_carries, s2_c2_sums, s2_c2[41:24]};
    wire [10:0] s2_c3_sums;
    wire [10:0] s2_c3_carries;
    full_adder u_full_s2_c3 [10:0] (.a_i(s2_c3[10:0]), .b_i(s2_c3[21:11]), .c_i(s2_c3[32:22]),
        .sum_o(s2_c3_sums), .carry_o(s2_c3_carries));
    wire [27:0] s3_c3;
    assign s3_c3 = {s2_c2_carries, s2_c3_sums, s2_c3[41:33]};
    wire [12:0] s2_c4_sums;
    wire [12:0] s2_c4_carries;
    full_adder u_full_s2_c4 [11:0] (.a_i(s2_c4[11:0]), .b_i(s2_c4[23:12]), .c_i(s2_c4[35:24]),
        .sum_o(s2_c4_sums[11:0]), .carry_o(s2_c4_carries[11:0]));
    half_adder u_half_s2_c4 (.a_i(s2_c4[36]), .b_i(s2_c4[37]),
        .sum_o(s2_c4_sums[12]), .carry_o(s2_c4_carries[12]));
    wire [27:0] s3_c4;
    assign s3_c4 = {s2_c3_carries, s2_c4_sums, s2_c4[41:38]};
    wire [13:0] s2_c5_sums;
    wire [13:0] s2_c5_carries;
    full_adder u_full_s2_c5 [12:0] (.a_i(s2_c5[12:0]), .b_i(s2_c5[25:13]), .c_i(s2_c5[38:26]),
        .sum_o(s2_c5_sums[12:0]), .carry_o(s2_c5_carries[12:0]));
    half_adder u_half_s2_c5 (.a_i(s2_c5[39]), .b_i(s2_c5[40]),
        .sum_o(s2_c5_sums[13]), .carry_o(s2_c5_carries[13]));
    wire [27:0] s3_c5;
    assign s3_c5 = {s2_c4_carries, s2_c5_sums, s2_c5[41]};
    wire s2_c6_sums;
    wire s2_c6_carries;
    full_adder u_full_s2_c6 (.a_i(s2_c6[0]), .b_i(s2_c6[1]), .c_i(s2_c6[2]),
        .sum_o(s2_c6_sums), .carry_o(s2_c6_carries));
    wire [27:0] s3_c6;
    assign s3_c6 = {s2_c5_carries, s2_c6_sums, s2_c6[15:3]};
    wire s3_c7;
    assign s3_c7 = s2_c6_carries;

    // Stage 3: 28 rows to at most 19.
    wire [15:0] s4_c0;
    assign s4_c0 = s3_c0;
    wire [4:0] s3_c1_sums;
    wire [4:0] s3_c1_carries;
    full_adder u_full_s3_c1 [3:0] (.a_i(s3_c1[3:0]), .b_i(s3_c1[7:4]), .c_i(s3_c1[11:8]),
        .sum_o(s3_c1_sums[3:0]), .carry_o(s3_c1_carries[3:0]));
    half_adder u_half_s3_c1 (.a_i(s3_c1[12]), .b_i(s3_c1[13]),
        .sum_o(s3_c1_sums[4]), .carry_o(s3_c1_carries[4]));
    wire [18:0] s4_c1;
    assign s4_c1 = {s3_c1_sums, s3_c1[27:14]};
    wire [6:0] s3_c2_sums;
    wire [6:0] s3_c2_carries;
    full_adder u_full_s3_c2 [6:0] (.a_i(s3_c2[6:0]), .b_i(s3_c2[13:7]), .c_i(s3_c2[20:14]),
        .sum_o(s3_c2_sums), .carry_o(s3_c2_carries));
    wire [18:0] s4_c2;
    assign s4_c2 = {s3_c1_carries, s3_c2_sums, s3_c2[27:21]};
    wire [7:0] s3_c3_sums;
    wire [7:0] s3_c3_carries;
    full_adder u_full_s3_c3 [7:0] (.a_i(s3_c3[7:0]), .b_i(s3_c3[15:8]), .c_i(s3_c3[23:16]),
        .sum_o(s3_c3_sums), .carry_o(s3_c3_carries));
    wire [18:0] s4_c3;
    assign s4_c3 = {s3_c2_carries, s3_c3_sums, s3_c3[27:24]};
    wire [8:0] s3_c4_sums;
    wire [8:0] s3_c4_carries;
    full_adder u_full_s3_c4 [7:0] (.a_i(s3_c4[7:0]), .b_i(s3_c4[15:8]), .c_i(s3_c4[23:16]),
        .sum_o(s3_c4_sums[7:0]), .carry_o(s3_c4_carries[7:0]));
    half_adder u_half_s3_c4 (.a_i(s3_c4[24]), .b_i(s3_c4[25]),
        .sum_o(s3_c4_sums[8]), .carry_o(s3_c4_carries[8]));
    wire [18:0] s4_c4;
    assign s4_c4 = {s3_c3_carries, s3_c4_sums, s3_c4[27:26]};
    wire [8:0] s3_c5_sums;
    wire [8:0] s3_c5_carries;
    full_adder u_full_s3_c5 [8:0] (.a_i(s3_c5[8:0]), .b_i(s3_c5[17:9]), .c_i(s3_c5[26:18]),
        .sum_o(s3_c5_sums), .carry_o(s3_c5_carries));
    wire [18:0] s4_c5;
    assign s4_c5 = {s3_c4_carries, s3_c5_sums, s3_c5[27]};
    wire [8:0] s3_c6_sums;
    wire [8:0] s3_c6_carries;
    full_adder u_full_s3_c6 [8:0] (.a_i(s3_c6[8:0]), .b_i(s3_c6[17:9]), .c_i(s3_c6[26:18]),
        .sum_o(s3_c6_sums), .carry_o(s3_c6_carries));
    wire [18:0] s4_c6;
    assign s4_c6 = {s3_c5_carries, s3_c6_sums, s3_c6[27]};
    wire [9:0] s4_c7;
    assign s4_c7 = {s3_c6_carries, s3_c7};

    // Stage 4: 19 rows to at most 13.
    wire [1:0] s4_c0_sums;
    wire [1:0] s4_c0_carries;
    full_adder u_full_s4_c0 (.a_i(s4_c0[0]), .b_i(s4_c0[1]), .c_i(s4_c0[2]),
        .sum_o(s4_c0_sums[0]), .carry_o(s4_c0_carries[0]));
    half_adder u_half_s4_c0 (.a_i(s4_c0[3]), .b_i(s4_c0[4]),
        .sum_o(s4_c0_sums[1]), .carry_o(s4_c0_carries[1]));
    wire [12:0] s5_c0;
    assign s5_c0 = {s4_c0_sums, s4_c0[15:5]};
    wire [3:0] s4_c1_sums;
    wire [3:0] s4_c1_carries;
    full_adder u_full_s4_c1 [3:0] (.a_i(s4_c1[3:0]), .b_i(s4_c1[7:4]), .c_i(s4_c1[11:8]),
        .sum_o(s4_c1_sums), .carry_o(s4_c1_carries));
    wire [12:0] s5_c1;
    assign s5_c1 = {s4_c0_carries, s4_c1_sums, s4_c1[18:12]};
    wire [4:0] s4_c2_sums;
    wire [4:0] s4_c2_carries;
    full_adder u_full_s4_c2 [4:0] (.a_i(s4_c2[4:0]), .b_i(s4_c2[9:5]), .c_i(s4_c2[14:10]),
        .sum_o(s4_c2_sums), .carry_o(s4_c2_carries));
    wire [12:0] s5_c2;
    assign s5_c2 = {s4_c1_carries, s4_c2_sums, s4_c2[18:15]};
    wire [5:0] s4_c3_sums;
    wire [5:0] s4_c3_carries;
    full_adder u_full_s4_c3 [4:0] (.a_i(s4_c3[4:0]), .b_i(s4_c3[9:5]), .c_i(s4_c3[14:10]),
        .sum_o(s4_c3_sums[4:0]), .carry_o(s4_c3_carries[4:0]));
    half_adder u_half_s4_c3 (.a_i(s4_c3[15]), .b_i(s4_c3[16]),
        .sum_o(s4_c3_sums[5]), .carry_o(s4_c3_carries[5]));
    wire [12:0] s5_c3;
    assign s5_c3 = {s4_c2_carries, s4_c3_sums, s4_c3[18:17]};
    wire [5:0] s4_c4_sums;
    wire [5:0] s4_c4_carries;
    full_adder u_full_s4_c4 [5:0] (.a_i(s4_c4[5:0]), .b_i(s4_c4[11:6]), .c_i(s4_c4[17:12]),
        .sum_o(s4_c4_sums), .carry_o(s4_c4_carries));
    wire [12:0] s5_c4;
    assign s5_c4 = {s4_c3_carries, s4_c4_sums, s4_c4[18]};
    wire [5:0] s4_c5_sums;
    wire [5:0] s4_c5_carries;
    full_adder u_full_s4_c5 [5:0] (.a_i(s4_c5[5:0]), .b_i(s4_c5[11:6]), .c_i(s4_c5[17:12]),
        .sum_o(s4_c5_sums), .carry_o(s4_c5_carries));
    wire [12:0] s5_c5;
    assign s5_c5 = {s4_c4_carries, s4_c5_sums, s4_c5[18]};
    wire [5:0] s4_c6_sums;
    wire [5:0] s4_c6_carries;
    full_adder u_full_s4_c6 [5:0] (.a_i(s4_c6[5:0]), .b_i(s4_c6[11:6]), .c_i(s4_c6[17:12]),
        .sum_o(s4_c6_sums), .carry_o(s4_c6_carries));
    wire [12:0] s5_c6;
    assign s5_c6 = {s4_c5_carries, s4_c6_sums, s4_c6[18]};
    wire [1:0] s4_c7_sums;
    wire [1:0] s4_c7_carries;
    full_adder u_full_s4_c7 (.a_i(s4_c7[0]), .b_i(s4_c7[1]), .c_i(s4_c7[2]),
        .sum_o(s4_c7_sums[0]), .carry_o(s4_c7_carries[0]));
    half_adder u_half_s4_c7 (.a_i(s4_c7[3]), .b_i(s4_c7[4]),
        .sum_o(s4_c7_sums[1]), .carry_o(s4_c7_carries[1]));
    wire [12:0] s5_c7;
    assign s5_c7 = {s4_c6_carries, s4_c7_sums, s4_c7[9:5]};
    wire [1:0] s5_c8;
    assign s5_c8 = s4_c7_carries;

    assign middle_o = {s5_c8, s5_c7, s5_c6, s5_c5, s5_c4, s5_c3, s5_c2, s5_c1, s5_c0};

endmodule

`default_nettype wire
