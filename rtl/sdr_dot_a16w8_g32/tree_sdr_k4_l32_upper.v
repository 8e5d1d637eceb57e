// tree_sdr_k4_l32_upper: Dadda compressor tree, first half: 32 lane(s) of 4-bit SDR codes.
// middle_o holds all columns, lowest first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_k4_l32_upper (
    input  wire [383:0] bits_i,    // lane k at [k*12 +: 12]
    output wire [140:0] middle_o
);

    // Column j of a stage is a vector s<stage>_c<j> of bits of weight 2^j.
    wire [31:0] s0_c0;
    wire [63:0] s0_c1;
    wire [95:0] s0_c2;
    wire [95:0] s0_c3;
    wire [63:0] s0_c4;
    wire [31:0] s0_c5;

    genvar k;
    generate
        for (k = 0; k < 32; k = k + 1) begin : gen_lane
            wire [11:0] lane;
            assign lane = bits_i[k*12 +: 12];
            assign s0_c0[k] = lane[0];
            assign s0_c1[k*2 +: 2] = {lane[4], lane[1]};
            assign s0_c2[k*3 +: 3] = {lane[8], lane[5], lane[2]};
            assign s0_c3[k*3 +: 3] = {lane[9], lane[6], lane[3]};
            assign s0_c4[k*2 +: 2] = {lane[10], lane[7]};
            assign s0_c5[k] = lane[11];
        end
    endgenerate

    // Stage 0: 96 rows to at most 94.
    wire [31:0] s1_c0;
    assign s1_c0 = s0_c0;
    wire [63:0] s1_c1;
    assign s1_c1 = s0_c1;
    wire s0_c2_sums;
    wire s0_c2_carries;
    full_adder u_full_s0_c2 (.a_i(s0_c2[0]), .b_i(s0_c2[1]), .c_i(s0_c2[2]),
        .sum_o(s0_c2_sums), .carry_o(s0_c2_carries));
    wire [93:0] s1_c2;
    assign s1_c2 = {s0_c2_sums, s0_c2[95:3]};
    wire [1:0] s0_c3_sums;
    wire [1:0] s0_c3_carries;
    full_adder u_full_s0_c3 (.a_i(s0_c3[0]), .b_i(s0_c3[1]), .c_i(s0_c3[2]),
        .sum_o(s0_c3_sums[0]), .carry_o(s0_c3_carries[0]));
    half_adder u_half_s0_c3 (.a_i(s0_c3[3]), .b_i(s0_c3[4]),
        .sum_o(s0_c3_sums[1]), .carry_o(s0_c3_carries[1]));
    wire [93:0] s1_c3;
    assign s1_c3 = {s0_c2_carries, s0_c3_sums, s0_c3[95:5]};
    wire [65:0] s1_c4;
    assign s1_c4 = {s0_c3_carries, s0_c4};
    wire [31:0] s1_c5;
    assign s1_c5 = s0_c5;

    // Stage 1: 94 rows to at most 63.
    wire [31:0] s2_c0;
    assign s2_c0 = s1_c0;
    wire s1_c1_sums;
    wire s1_c1_carries;
    half_adder u_half_s1_c1 (.a_i(s1_c1[0]), .b_i(s1_c1[1]),
        .sum_o(s1_c1_sums), .carry_o(s1_c1_carries));
    wire [62:0] s2_c1;
    assign s2_c1 = {s1_c1_sums, s1_c1[63:2]};
    wire [15:0] s1_c2_sums;
    wire [15:0] s1_c2_carries;
    full_adder u_full_s1_c2 [15:0] (.a_i(s1_c2[15:0]), .b_i(s1_c2[31:16]), .c_i(s1_c2[47:32]),
        .sum_o(s1_c2_sums), .carry_o(s1_c2_carries));
    wire [62:0] s2_c2;
    assign s2_c2 = {s1_c1_carries, s1_c2_sums, s1_c2[93:48]};
    wire [23:0] s1_c3_sums;
    wire [23:0] s1_c3_carries;
    full_adder u_full_s1_c3 [22:0] (.a_i(s1_c3[22:0]), .b_i(s1_c3[45:23]), .c_i(s1_c3[68:46]),
        .sum_o(s1_c3_sums[22:0]), .carry_o(s1_c3_carries[22:0]));
    half_adder u_half_s1_c3 (.a_i(s1_c3[69]), .b_i(s1_c3[70]),
        .sum_o(s1_c3_sums[23]), .carry_o(s1_c3_carries[23]));
    wire [62:0] s2_c3;
    assign s2_c3 = {s1_c2_carries, s1_c3_sums, s1_c3[93:71]};
    wire [13:0] s1_c4_sums;
    wire [13:0] s1_c4_carries;
    full_adder u_full_s1_c4 [12:0] (.a_i(s1_c4[12:0]), .b_i(s1_c4[25:13]), .c_i(s1_c4[38:26]),
        .sum_o(s1_c4_sums[12:0]), .carry_o(s1_c4_carries[12:0]));
    half_adder u_half_s1_c4 (.a_i(s1_c4[39]), .b_i(s1_c4[40]),
        .sum_o(s1_c4_sums[13]), .carry_o(s1_c4_carries[13]));
    wire [62:0] s2_c4;
    assign s2_c4 = {s1_c3_carries, s1_c4_sums, s1_c4[65:41]};
    wire [45:0] s2_c5;
    assign s2_c5 = {s1_c4_carries, s1_c5};

    // Stage 2: 63 rows to at most 42.
    wire [31:0] s3_c0;
    assign s3_c0 = s2_c0;
    wire [10:0] s2_c1_sums;
    wire [10:0] s2_c1_carries;
    full_adder u_full_s2_c1 [9:0] (.a_i(s2_c1[9:0]), .b_i(s2_c1[19:10]), .c_i(s2_c1[29:20]),
        .sum_o(s2_c1_sums[9:0]), .carry_o(s2_c1_carries[9:0]));
    half_adder u_half_s2_c1 (.a_i(s2_c1[30]), .b_i(s2_c1[31]),
        .sum_o(s2_c1_sums[10]), .carry_o(s2_c1_carries[10]));
    wire [41:0] s3_c1;
    assign s3_c1 = {s2_c1_sums, s2_c1[62:32]};
    wire [15:0] s2_c2_sums;
    wire [15:0] s2_c2_carries;
    full_adder u_full_s2_c2 [15:0] (.a_i(s2_c2[15:0]), .b_i(s2_c2[31:16]), .c_i(s2_c2[47:32]),
        .sum_o(s2_c2_sums), .carry_o(s2_c2_carries));
    wire [41:0] s3_c2;
    assign s3_c2 = {s2_c1_carries, s2_c2_sums, s2_c2[62:48]};
    wire [18:0] s2_c3_sums;
    wire [18:0] s2_c3_carries;
    full_adder u_full_s2_c3 [17:0] (.a_i(s2_c3[17:0]), .b_i(s2_c3[35:18]), .c_i(s2_c3[53:36]),
        .sum_o(s2_c3_sums[17:0]), .carry_o(s2_c3_carries[17:0]));
    half_adder u_half_s2_c3 (.a_i(s2_c3[54]), .b_i(s2_c3[55]),
        .sum_o(s2_c3_sums[18]), .carry_o(s2_c3_carries[18]));
    wire [41:0] s3_c3;
    assign s3_c3 = {s2_c2_carries, s2_c3_sums, s2_c3[62:56]};
    wire [19:0] s2_c4_sums;
    wire [19:0] s2_c4_carries;
    full_adder u_full_s2_c4 [19:0] (.a_i(s2_c4[19:0]), .b_i(s2_c4[39:20]), .c_i(s2_c4[59:40]),
        .sum_o(s2_c4_sums), .carry_o(s2_c4_carries));
    wire [41:0] s3_c4;
    assign s3_c4 = {s2_c3_carries, s2_c4_sums, s2_c4[62:60]};
    wire [11:0] s2_c5_sums;
    wire [11:0] s2_c5_carries;
    full_adder u_full_s2_c5 [11:0] (.a_i(s2_c5[11:0]), .b_i(s2_c5[23:12]), .c_i(s2_c5[35:24]),
        .sum_o(s2_c5_sums), .carry_o(s2_c5_carries));
    wire [41:0] s3_c5;
    assign s3_c5 = {s2_c4_carries, s2_c5_sums, s2_c5[45:36]};
    wire [11:0] s3_c6;
    assign s3_c6 = s2_c5_carries;

    // Stage 3: 42 rows to at most 28.
    wire [1:0] s3_c0_sums;
    wire [1:0] s3_c0_carries;
    full_adder u_full_s3_c0 [1:0] (.a_i(s3_c0[1:0]), .b_i(s3_c0[3:2]), .c_i(s3_c0[5:4]),
        .sum_o(s3_c0_sums), .carry_o(s3_c0_carries));
    wire [27:0] s4_c0;
    assign s4_c0 = {s3_c0_sums, s3_c0[31:6]};
    wire [7:0] s3_c1_sums;
    wire [7:0] s3_c1_carries;
    full_adder u_full_s3_c1 [7:0] (.a_i(s3_c1[7:0]), .b_i(s3_c1[15:8]), .c_i(s3_c1[23:16]),
        .sum_o(s3_c1_sums), .carry_o(s3_c1_carries));
    wire [27:0] s4_c1;
    assign s4_c1 = {s3_c0_carries, s3_c1_sums, s3_c1[41:24]};
    wire [10:0] s3_c2_sums;
    wire [10:0] s3_c2_carries;
    full_adder u_full_s3_c2 [10:0] (.a_i(s3_c2[10:0]), .b_i(s3_c2[21:11]), .c_i(s3_c2[32:22]),
        .sum_o(s3_c2_sums), .carry_o(s3_c2_carries));
    wire [27:0] s4_c2;
    assign s4_c2 = {s3_c1_carries, s3_c2_sums, s3_c2[41:33]};
    wire [12:0] s3_c3_sums;
    wire [12:0] s3_c3_carries;
    full_adder u_full_s3_c3 [11:0] (.a_i(s3_c3[11:0]), .b_i(s3_c3[23:12]), .c_i(s3_c3[35:24]),
        .sum_o(s3_c3_sums[11:0]), .carry_o(s3_c3_carries[11:0]));
    half_adder u_half_s3_c3 (.a_i(s3_c3[36]), .b_i(s3_c3[37]),
        .sum_o(s3_c3_sums[12]), .carry_o(s3_c3_carries[12]));
    wire [27:0] s4_c3;
    assign s4_c3 = {s3_c2_carries, s3_c3_sums, s3_c3[41:38]};
    wire [13:0] s3_c4_sums;
    wire [13:0] s3_c4_carries;
    full_adder u_full_s3_c4 [12:0] (.a_i(s3_c4[12:0]), .b_i(s3_c4[25:13]), .c_i(s3_c4[38:26]),
        .sum_o(s3_c4_sums[12:0]), .carry_o(s3_c4_carries[12:0]));
    half_adder u_half_s3_c4 (.a_i(s3_c4[39]), .b_i(s3_c4[40]),
        .sum_o(s3_c4_sums[13]), .carry_o(s3_c4_carries[13]));
    wire [27:0] s4_c4;
    assign s4_c4 = {s3_c3_carries, s3_c4_sums, s3_c4[41]};
    wire [13:0] s3_c5_sums;
    wire [13:0] s3_c5_carries;
    full_adder u_full_s3_c5 [13:0] (.a_i(s3_c5[13:0]), .b_i(s3_c5[27:14]), .c_i(s3_c5[41:28]),
        .sum_o(s3_c5_sums), .carry_o(s3_c5_carries));
    wire [27:0] s4_c5;
    assign s4_c5 = {s3_c4_carries, s3_c5_sums};
    wire [25:0] s4_c6;
    assign s4_c6 = {s3_c5_carries, s3_c6};

    // Stage 4: 28 rows to at most 19.
    wire [4:0] s4_c0_sums;
    wire [4:0] s4_c0_carries;
    full_adder u_full_s4_c0 [3:0] (.a_i(s4_c0[3:0]), .b_i(s4_c0[7:4]), .c_i(s4_c0[11:8]),
        .sum_o(s4_c0_sums[3:0]), .carry_o(s4_c0_carries[3:0]));
    half_adder u_half_s4_c0 (.a_i(s4_c0[12]), .b_i(s4_c0[13]),
        .sum_o(s4_c0_sums[4]), .carry_o(s4_c0_carries[4]));
    wire [18:0] s5_c0;
    assign s5_c0 = {s4_c0_sums, s4_c0[27:14]};
    wire [6:0] s4_c1_sums;
    wire [6:0] s4_c1_carries;
    full_adder u_full_s4_c1 [6:0] (.a_i(s4_c1[6:0]), .b_i(s4_c1[13:7]), .c_i(s4_c1[20:14]),
        .sum_o(s4_c1_sums), .carry_o(s4_c1_carries));
    wire [18:0] s5_c1;
    assign s5_c1 = {s4_c0_carries, s4_c1_sums, s4_c1[27:21]};
    wire [7:0] s4_c2_sums;
    wire [7:0] s4_c2_carries;
    full_adder u_full_s4_c2 [7:0] (.a_i(s4_c2[7:0]), .b_i(s4_c2[15:8]), .c_i(s4_c2[23:16]),
        .sum_o(s4_c2_sums), .carry_o(s4_c2_carries));
    wire [18:0] s5_c2;
    assign s5_c2 = {s4_c1_carries, s4_c2_sums, s4_c2[27:24]};
    wire [8:0] s4_c3_sums;
    wire [8:0] s4_c3_carries;
    full_adder u_full_s4_c3 [7:0] (.a_i(s4_c3[7:0]), .b_i(s4_c3[15:8]), .c_i(s4_c3[23:16]),
        .sum_o(s4_c3_sums[7:0]), .carry_o(s4_c3_carries[7:0]));
    half_adder u_half_s4_c3 (.a_i(s4_c3[24]), .b_i(s4_c3[25]),
        .sum_o(s4_c3_sums[8]), .carry_o(s4_c3_carries[8]));
    wire [18:0] s5_c3;
    assign s5_c3 = {s4_c2_carries, s4_c3_sums, s4_c3[27:26]};
    wire [8:0] s4_c4_sums;
    wire [8:0] s4_c4_carries;
    full_adder u_full_s4_c4 [8:0] (.a_i(s4_c4[8:0]), .b_i(s4_c4[17:9]), .c_i(s4_c4[26:18]),
        .sum_o(s4_c4_sums), .carry_o(s4_c4_carries));
    wire [18:0] s5_c4;
    assign s5_c4 = {s4_c3_carries, s4_c4_sums, s4_c4[27]};
    wire [8:0] s4_c5_sums;
    wire [8:0] s4_c5_carries;
    full_adder u_full_s4_c5 [8:0] (.a_i(s4_c5[8:0]), .b_i(s4_c5[17:9]), .c_i(s4_c5[26:18]),
        .sum_o(s4_c5_sums), .carry_o(s4_c5_carries));
    wire [18:0] s5_c5;
    assign s5_c5 = {s4_c4_carries, s4_c5_sums, s4_c5[27]};
    wire [7:0] s4_c6_sums;
    wire [7:0] s4_c6_carries;
    full_adder u_full_s4_c6 [7:0] (.a_i(s4_c6[7:0]), .b_i(s4_c6[15:8]), .c_i(s4_c6[23:16]),
        .sum_o(s4_c6_sums), .carry_o(s4_c6_carries));
    wire [18:0] s5_c6;
    assign s5_c6 = {s4_c5_carries, s4_c6_sums, s4_c6[25:24]};
    wire [7:0] s5_c7;
    assign s5_c7 = s4_c6_carries;

    assign middle_o = {s5_c7, s5_c6, s5_c5, s5_c4, s5_c3, s5_c2, s5_c1, s5_c0};

endmodule

`default_nettype wire
