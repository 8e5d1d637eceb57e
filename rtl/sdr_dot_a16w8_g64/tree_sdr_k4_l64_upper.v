// tree_sdr_k4_l64_upper: Dadda compressor tree, first half: 64 lane(s) of 4-bit SDR codes.
// middle_o holds all columns, lowest first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_k4_l64_upper (
    input  wire [767:0] bits_i,    // lane k at [k*12 +: 12]
    output wire [159:0] middle_o
);

    // Column j of a stage is a vector s<stage>_c<j> of bits of weight 2^j.
    wire [63:0] s0_c0;
    wire [127:0] s0_c1;
    wire [191:0] s0_c2;
    wire [191:0] s0_c3;
    wire [127:0] s0_c4;
    wire [63:0] s0_c5;

    genvar k;
    generate
        for (k = 0; k < 64; k = k + 1) begin : gen_lane
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

    // Stage 0: 192 rows to at most 141.
    wire [63:0] s1_c0;
    assign s1_c0 = s0_c0;
    wire [127:0] s1_c1;
    assign s1_c1 = s0_c1;
    wire [25:0] s0_c2_sums;
    wire [25:0] s0_c2_carries;
    full_adder u_full_s0_c2 [24:0] (.a_i(s0_c2[24:0]), .b_i(s0_c2[49:25]), .c_i(s0_c2[74:50]),
        .sum_o(s0_c2_sums[24:0]), .carry_o(s0_c2_carries[24:0]));
    half_adder u_half_s0_c2 (.a_i(s0_c2[75]), .b_i(s0_c2[76]),
        .sum_o(s0_c2_sums[25]), .carry_o(s0_c2_carries[25]));
    wire [140:0] s1_c2;
    assign s1_c2 = {s0_c2_sums, s0_c2[191:77]};
    wire [38:0] s0_c3_sums;
    wire [38:0] s0_c3_carries;
    full_adder u_full_s0_c3 [37:0] (.a_i(s0_c3[37:0]), .b_i(s0_c3[75:38]), .c_i(s0_c3[113:76]),
        .sum_o(s0_c3_sums[37:0]), .carry_o(s0_c3_carries[37:0]));
    half_adder u_half_s0_c3 (.a_i(s0_c3[114]), .b_i(s0_c3[115]),
        .sum_o(s0_c3_sums[38]), .carry_o(s0_c3_carries[38]));
    wire [140:0] s1_c3;
    assign s1_c3 = {s0_c2_carries, s0_c3_sums, s0_c3[191:116]};
    wire [12:0] s0_c4_sums;
    wire [12:0] s0_c4_carries;
    full_adder u_full_s0_c4 [12:0] (.a_i(s0_c4[12:0]), .b_i(s0_c4[25:13]), .c_i(s0_c4[38:26]),
        .sum_o(s0_c4_sums), .carry_o(s0_c4_carries));
    wire [140:0] s1_c4;
    assign s1_c4 = {s0_c3_carries, s0_c4_sums, s0_c4[127:39]};
    wire [76:0] s1_c5;
    assign s1_c5 = {s0_c4_carries, s0_c5};

    // Stage 1: 141 rows to at most 94.
    wire [63:0] s2_c0;
    assign s2_c0 = s1_c0;
    wire [16:0] s1_c1_sums;
    wire [16:0] s1_c1_carries;
    full_adder u_full_s1_c1 [16:0] (.a_i(s1_c1[16:0]), .b_i(s1_c1[33:17]), .c_i(s1_c1[50:34]),
        .sum_o(s1_c1_sums), .carry_o(s1_c1_carries));
    wire [93:0] s2_c1;
    assign s2_c1 = {s1_c1_sums, s1_c1[127:51]};
    wire [31:0] s1_c2_sums;
    wire [31:0] s1_c2_carries;
    full_adder u_full_s1_c2 [31:0] (.a_i(s1_c2[31:0]), .b_i(s1_c2[63:32]), .c_i(s1_c2[95:64]),
        .sum_o(s1_c2_sums), .carry_o(s1_c2_carries));
    wire [93:0] s2_c2;
    assign s2_c2 = {s1_c1_carries, s1_c2_sums, s1_c2[140:96]};
    wire [39:0] s1_c3_sums;
    wire [39:0] s1_c3_carries;
    full_adder u_full_s1_c3 [38:0] (.a_i(s1_c3[38:0]), .b_i(s1_c3[77:39]), .c_i(s1_c3[116:78]),
        .sum_o(s1_c3_sums[38:0]), .carry_o(s1_c3_carries[38:0]));
    half_adder u_half_s1_c3 (.a_i(s1_c3[117]), .b_i(s1_c3[118]),
        .sum_o(s1_c3_sums[39]), .carry_o(s1_c3_carries[39]));
    wire [93:0] s2_c3;
    assign s2_c3 = {s1_c2_carries, s1_c3_sums, s1_c3[140:119]};
    wire [43:0] s1_c4_sums;
    wire [43:0] s1_c4_carries;
    full_adder u_full_s1_c4 [42:0] (.a_i(s1_c4[42:0]), .b_i(s1_c4[85:43]), .c_i(s1_c4[128:86]),
        .sum_o(s1_c4_sums[42:0]), .carry_o(s1_c4_carries[42:0]));
    half_adder u_half_s1_c4 (.a_i(s1_c4[129]), .b_i(s1_c4[130]),
        .sum_o(s1_c4_sums[43]), .carry_o(s1_c4_carries[43]));
    wire [93:0] s2_c4;
    assign s2_c4 = {s1_c3_carries, s1_c4_sums, s1_c4[140:131]};
    wire [13:0] s1_c5_sums;
    wire [13:0] s1_c5_carries;
    full_adder u_full_s1_c5 [12:0] (.a_i(s1_c5[12:0]), .b_i(s1_c5[25:13]), .c_i(s1_c5[38:26]),
        .sum_o(s1_c5_sums[12:0]), .carry_o(s1_c5_carries[12:0]));
    half_adder u_half_s1_c5 (.a_i(s1_c5[39]), .b_i(s1_c5[40]),
        .sum_o(s1_c5_sums[13]), .carry_o(s1_c5_carries[13]));
    wire [93:0] s2_c5;
    assign s2_c5 = {s1_c4_carries, s1_c5_sums, s1_c5[76:41]};
    wire [13:0] s2_c6;
    assign s2_c6 = s1_c5_carries;

    // Stage 2: 94 rows to at most 63.
    wire s2_c0_sums;
    wire s2_c0_carries;
    half_adder u_half_s2_c0 (.a_i(s2_c0[0]), .b_i(s2_c0[1]),
        .sum_o(s2_c0_sums), .carry_o(s2_c0_carries));
    wire [62:0] s3_c0;
    assign s3_c0 = {s2_c0_sums, s2_c0[63:2]};
    wire [15:0] s2_c1_sums;
    wire [15:0] s2_c1_carries;
    full_adder u_full_s2_c1 [15:0] (.a_i(s2_c1[15:0]), .b_i(s2_c1[31:16]), .c_i(s2_c1[47:32]),
        .sum_o(s2_c1_sums), .carry_o(s2_c1_carries));
    wire [62:0] s3_c1;
    assign s3_c1 = {s2_c0_carries, s2_c1_sums, s2_c1[93:48]};
    wire [23:0] s2_c2_sums;
    wire [23:0] s2_c2_carries;
    full_adder u_full_s2_c2 [22:0] (.a_i(s2_c2[22:0]), .b_i(s2_c2[45:23]), .c_i(s2_c2[68:46]),
        .sum_o(s2_c2_sums[22:0]), .carry_o(s2_c2_carries[22:0]));
    half_adder u_half_s2_c2 (.a_i(s2_c2[69]), .b_i(s2_c2[70]),
        .sum_o(s2_c2_sums[23]), .carry_o(s2_c2_carries[23]));
    wire [62:0] s3_c2;
    assign s3_c2 = {s2_c1_carries, s2_c2_sums, s2_c2[93:71]};
    wire [27:0] s2_c3_sums;
    wire [27:0] s2_c3_carries;
    full_adder u_full_s2_c3 [26:0] (.a_i(s2_c3[26:0]), .b_i(s2_c3[53:27]), .c_i(s2_c3[80:54]),
        .sum_o(s2_c3_sums[26:0]), .carry_o(s2_c3_carries[26:0]));
    half_adder u_half_s2_c3 (.a_i(s2_c3[81]), .b_i(s2_c3[82]),
        .sum_o(s2_c3_sums[27]), .carry_o(s2_c3_carries[27]));
    wire [62:0] s3_c3;
    assign s3_c3 = {s2_c2_carries, s2_c3_sums, s2_c3[93:83]};
    wire [29:0] s2_c4_sums;
    wire [29:0] s2_c4_carries;
    full_adder u_full_s2_c4 [28:0] (.a_i(s2_c4[28:0]), .b_i(s2_c4[57:29]), .c_i(s2_c4[86:58]),
        .sum_o(s2_c4_sums[28:0]), .carry_o(s2_c4_carries[28:0]));
    half_adder u_half_s2_c4 (.a_i(s2_c4[87]), .b_i(s2_c4[88]),
        .sum_o(s2_c4_sums[29]), .carry_o(s2_c4_carries[29]));
    wire [62:0] s3_c4;
    assign s3_c4 = {s2_c3_carries, s2_c4_sums, s2_c4[93:89]};
    wire [30:0] s2_c5_sums;
    wire [30:0] s2_c5_carries;
    full_adder u_full_s2_c5 [29:0] (.a_i(s2_c5[29:0]), .b_i(s2_c5[59:30]), .c_i(s2_c5[89:60]),
        .sum_o(s2_c5_sums[29:0]), .carry_o(s2_c5_carries[29:0]));
    half_adder u_half_s2_c5 (.a_i(s2_c5[90]), .b_i(s2_c5[91]),
        .sum_o(s2_c5_sums[30]), .carry_o(s2_c5_carries[30]));
    wire [62:0] s3_c5;
    assign s3_c5 = {s2_c4_carries, s2_c5_sums, s2_c5[93:92]};
    wire [44:0] s3_c6;
    assign s3_c6 = {s2_c5_carries, s2_c6};

    // Stage 3: 63 rows to at most 42.
    wire [10:0] s3_c0_sums;
    wire [10:0] s3_c0_carries;
    full_adder u_full_s3_c0 [9:0] (.a_i(s3_c0[9:0]), .b_i(s3_c0[19:10]), .c_i(s3_c0[29:20]),
        .sum_o(s3_c0_sums[9:0]), .carry_o(s3_c0_carries[9:0]));
    half_adder u_half_s3_c0 (.a_i(s3_c0[30]), .b_i(s3_c0[31]),
        .sum_o(s3_c0_sums[10]), .carry_o(s3_c0_carries[10]));
    wire [41:0] s4_c0;
    assign s4_c0 = {s3_c0_sums, s3_c0[62:32]};
    wire [15:0] s3_c1_sums;
    wire [15:0] s3_c1_carries;
    full_adder u_full_s3_c1 [15:0] (.a_i(s3_c1[15:0]), .b_i(s3_c1[31:16]), .c_i(s3_c1[47:32]),
        .sum_o(s3_c1_sums), .carry_o(s3_c1_carries));
    wire [41:0] s4_c1;
    assign s4_c1 = {s3_c0_carries, s3_c1_sums, s3_c1[62:48]};
    wire [18:0] s3_c2_sums;
    wire [18:0] s3_c2_carries;
    full_adder u_full_s3_c2 [17:0] (.a_i(s3_c2[17:0]), .b_i(s3_c2[35:18]), .c_i(s3_c2[53:36]),
        .sum_o(s3_c2_sums[17:0]), .carry_o(s3_c2_carries[17:0]));
    half_adder u_half_s3_c2 (.a_i(s3_c2[54]), .b_i(s3_c2[55]),
        .sum_o(s3_c2_sums[18]), .carry_o(s3_c2_carries[18]));
    wire [41:0] s4_c2;
    assign s4_c2 = {s3_c1_carries, s3_c2_sums, s3_c2[62:56]};
    wire [19:0] s3_c3_sums;
    wire [19:0] s3_c3_carries;
    full_adder u_full_s3_c3 [19:0] (.a_i(s3_c3[19:0]), .b_i(s3_c3[39:20]), .c_i(s3_c3[59:40]),
        .sum_o(s3_c3_sums), .carry_o(s3_c3_carries));
    wire [41:0] s4_c3;
    assign s4_c3 = {s3_c2_carries, s3_c3_sums, s3_c3[62:60]};
    wire [20:0] s3_c4_sums;
    wire [20:0] s3_c4_carries;
    full_adder u_full_s3_c4 [19:0] (.a_i(s3_c4[19:0]), .b_i(s3_c4[39:20]), .c_i(s3_c4[59:40]),
        .sum_o(s3_c4_sums[19:0]), .carry_o(s3_c4_carries[19:0]));
    half_adder u_half_s3_c4 (.a_i(s3_c4[60]), .b_i(s3_c4[61]),
        .sum_o(s3_c4_sums[20]), .carry_o(s3_c4_carries[20]));
    wire [41:0] s4_c4;
    assign s4_c4 = {s3_c3_carries, s3_c4_sums, s3_c4[62]};
    wire [20:0] s3_c5_sums;
    wire [20:0] s3_c5_carries;
    full_adder u_full_s3_c5 [20:0] (.a_i(s3_c5[20:0]), .b_i(s3_c5[41:21]), .c_i(s3_c5[62:42]),
        .sum_o(s3_c5_sums), .carry_o(s3_c5_carries));
    wire [41:0] s4_c5;
    assign s4_c5 = {s3_c4_carries, s3_c5_sums};
    wire [11:0] s3_c6_sums;
    wire [11:0] s3_c6_carries;
    full_adder u_full_s3_c6 [11:0] (.a_i(s3_c6[11:0]), .b_i(s3_c6[23:12]), .c_i(s3_c6[35:24]),
        .sum_o(s3_c6_sums), .carry_o(s3_c6_carries));
    wire [41:0] s4_c6;
    assign s4_c6 = {s3_c5_carries, s3_c6_sums, s3_c6[44:36]};
    wire [11:0] s4_c7;
    assign s4_c7 = s3_c6_carries;

    // Stage 4: 42 rows to at most 28.
    wire [6:0] s4_c0_sums;
    wire [6:0] s4_c0_carries;
    full_adder u_full_s4_c0 [6:0] (.a_i(s4_c0[6:0]), .b_i(s4_c0[13:7]), .c_i(s4_c0[20:14]),
        .sum_o(s4_c0_sums), .carry_o(s4_c0_carries));
    wire [27:0] s5_c0;
    assign s5_c0 = {s4_c0_sums, s4_c0[41:21]};
    wire [10:0] s4_c1_sums;
    wire [10:0] s4_c1_carries;
    full_adder u_full_s4_c1 [9:0] (.a_i(s4_c1[9:0]), .b_i(s4_c1[19:10]), .c_i(s4_c1[29:20]),
        .sum_o(s4_c1_sums[9:0]), .carry_o(s4_c1_carries[9:0]));
    half_adder u_half_s4_c1 (.a_i(s4_c1[30]), .b_i(s4_c1[31]),
        .sum_o(s4_c1_sums[10]), .carry_o(s4_c1_carries[10]));
    wire [27:0] s5_c1;
    assign s5_c1 = {s4_c0_carries, s4_c1_sums, s4_c1[41:32]};
    wire [12:0] s4_c2_sums;
    wire [12:0] s4_c2_carries;
    full_adder u_full_s4_c2 [11:0] (.a_i(s4_c2[11:0]), .b_i(s4_c2[23:12]), .c_i(s4_c2[35:24]),
        .sum_o(s4_c2_sums[11:0]), .carry_o(s4_c2_carries[11:0]));
    half_adder u_half_s4_c2 (.a_i(s4_c2[36]), .b_i(s4_c2[37]),
        .sum_o(s4_c2_sums[12]), .carry_o(s4_c2_carries[12]));
    wire [27:0] s5_c2;
    assign s5_c2 = {s4_c1_carries, s4_c2_sums, s4_c2[41:38]};
    wire [13:0] s4_c3_sums;
    wire [13:0] s4_c3_carries;
    full_adder u_full_s4_c3 [12:0] (.a_i(s4_c3[12:0]), .b_i(s4_c3[25:13]), .c_i(s4_c3[38:26]),
        .sum_o(s4_c3_sums[12:0]), .carry_o(s4_c3_carries[12:0]));
    half_adder u_half_s4_c3 (.a_i(s4_c3[39]), .b_i(s4_c3[40]),
        .sum_o(s4_c3_sums[13]), .carry_o(s4_c3_carries[13]));
    wire [27:0] s5_c3;
    assign s5_c3 = {s4_c2_carries, s4_c3_sums, s4_c3[41]};
    wire [13:0] s4_c4_sums;
    wire [13:0] s4_c4_carries;
    full_adder u_full_s4_c4 [13:0] (.a_i(s4_c4[13:0]), .b_i(s4_c4[27:14]), .c_i(s4_c4[41:28]),
        .sum_o(s4_c4_sums), .carry_o(s4_c4_carries));
    wire [27:0] s5_c4;
    assign s5_c4 = {s4_c3_carries, s4_c4_sums};
    wire [13:0] s4_c5_sums;
    wire [13:0] s4_c5_carries;
    full_adder u_full_s4_c5 [13:0] (.a_i(s4_c5[13:0]), .b_i(s4_c5[27:14]), .c_i(s4_c5[41:28]),
        .sum_o(s4_c5_sums), .carry_o(s4_c5_carries));
    wire [27:0] s5_c5;
    assign s5_c5 = {s4_c4_carries, s4_c5_sums};
    wire [13:0] s4_c6_sums;
    wire [13:0] s4_c6_carries;
    full_adder u_full_s4_c6 [13:0] (.a_i(s4_c6[13:0]), .b_i(s4_c6[27:14]), .c_i(s4_c6[41:28]),
        .sum_o(s4_c6_sums), .carry_o(s4_c6_carries));
    wire [27:0] s5_c6;
    assign s5_c6 = {s4_c5_carries, s4_c6_sums};
    wire [25:0] s5_c7;
    assign s5_c7 = {s4_c6_carries, s4_c7};

    // Stage 5: 28 rows to at most 19.
    wire [4:0] s5_c0_sums;
    wire [4:0] s5_c0_carries;
    full_adder u_full_s5_c0 [3:0] (.a_i(s5_c0[3:0]), .b_i(s5_c0[7:4]), .c_i(s5_c0[11:8]),
        .sum_o(s5_c0_sums[3:0]), .carry_o(s5_c0_carries[3:0]));
    half_adder u_half_s5_c0 (.a_i(s5_c0[12]), .b_i(s5_c0[13]),
        .sum_o(s5_c0_sums[4]), .carry_o(s5_c0_carries[4]));
    wire [18:0] s6_c0;
    assign s6_c0 = {s5_c0_sums, s5_c0[27:14]};
    wire [6:0] s5_c1_sums;
    wire [6:0] s5_c1_carries;
    full_adder u_full_s5_c1 [6:0] (.a_i(s5_c1[6:0]), .b_i(s5_c1[13:7]), .c_i(s5_c1[20:14]),
        .sum_o(s5_c1_sums), .carry_o(s5_c1_carries));
    wire [18:0] s6_c1;
    assign s6_c1 = {s5_c0_carries, s5_c1_sums, s5_c1[27:21]};
    wire [7:0] s5_c2_sums;
    wire [7:0] s5_c2_carries;
    full_adder u_full_s5_c2 [7:0] (.a_i(s5_c2[7:0]), .b_i(s5_c2[15:8]), .c_i(s5_c2[23:16]),
        .sum_o(s5_c2_sums), .carry_o(s5_c2_carries));
    wire [18:0] s6_c2;
    assign s6_c2 = {s5_c1_carries, s5_c2_sums, s5_c2[27:24]};
    wire [8:0] s5_c3_sums;
    wire [8:0] s5_c3_carries;
    full_adder u_full_s5_c3 [7:0] (.a_i(s5_c3[7:0]), .b_i(s5_c3[15:8]), .c_i(s5_c3[23:16]),
        .sum_o(s5_c3_sums[7:0]), .carry_o(s5_c3_carries[7:0]));
    half_adder u_half_s5_c3 (.a_i(s5_c3[24]), .b_i(s5_c3[25]),
        .sum_o(s5_c3_sums[8]), .carry_o(s5_c3_carries[8]));
    wire [18:0] s6_c3;
    assign s6_c3 = {s5_c2_carries, s5_c3_sums, s5_c3[27:26]};
    wire [8:0] s5_c4_sums;
    wire [8:0] s5_c4_carries;
    full_adder u_full_s5_c4 [8:0] (.a_i(s5_c4[8:0]), .b_i(s5_c4[17:9]), .c_i(s5_c4[26:18]),
        .sum_o(s5_c4_sums), .carry_o(s5_c4_carries));
    wire [18:0] s6_c4;
    assign s6_c4 = {s5_c3_carries, s5_c4_sums, s5_c4[27]};
    wire [8:0] s5_c5_sums;
    wire [8:0] s5_c5_carries;
    full_adder u_full_s5_c5 [8:0] (.a_i(s5_c5[8:0]), .b_i(s5_c5[17:9]), .c_i(s5_c5[26:18]),
        .sum_o(s5_c5_sums), .carry_o(s5_c5_carries));
    wire [18:0] s6_c5;
    assign s6_c5 = {s5_c4_carries, s5_c5_sums, s5_c5[27]};
    wire [8:0] s5_c6_sums;
    wire [8:0] s5_c6_carries;
    full_adder u_full_s5_c6 [8:0] (.a_i(s5_c6[8:0]), .b_i(s5_c6[17:9]), .c_i(s5_c6[26:18]),
        .sum_o(s5_c6_sums), .carry_o(s5_c6_carries));
    wire [18:0] s6_c6;
    assign s6_c6 = {s5_c5_carries, s5_c6_sums, s5_c6[27]};
    wire [7:0] s5_c7_sums;
    wire [7:0] s5_c7_carries;
    full_adder u_full_s5_c7 [7:0] (.a_i(s5_c7[7:0]), .b_i(s5_c7[15:8]), .c_i(s5_c7[23:16]),
        .sum_o(s5_c7_sums), .carry_o(s5_c7_carries));
    wire [18:0] s6_c7;
    assign s6_c7 = {s5_c6_carries, s5_c7_sums, s5_c7[25:24]};
    wire [7:0] s6_c8;
    assign s6_c8 = s5_c7_carries;

    assign middle_o = {s6_c8, s6_c7, s6_c6, s6_c5, s6_c4, s6_c3, s6_c2, s6_c1, s6_c0};

endmodule

`default_nettype wire
