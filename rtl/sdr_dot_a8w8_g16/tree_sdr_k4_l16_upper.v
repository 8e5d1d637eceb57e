// tree_sdr_k4_l16_upper: Dadda compressor tree, first half: 16 lane(s) of 4-bit SDR codes.
// middle_o holds all columns, lowest first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_k4_l16_upper (
    input  wire [191:0] bits_i,    // lane k at [k*12 +: 12]
    output wire [91:0]  middle_o
);

    // Column j of a stage is a vector s<stage>_c<j> of bits of weight 2^j.
    wire [15:0] s0_c0;
    wire [31:0] s0_c1;
    wire [47:0] s0_c2;
    wire [47:0] s0_c3;
    wire [31:0] s0_c4;
    wire [15:0] s0_c5;

    genvar k;
    generate
        for (k = 0; k < 16; k = k + 1) begin : gen_lane
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

    // Stage 0: 48 rows to at most 42.
    wire [15:0] s1_c0;
    assign s1_c0 = s0_c0;
    wire [31:0] s1_c1;
    assign s1_c1 = s0_c1;
    wire [2:0] s0_c2_sums;
    wire [2:0] s0_c2_carries;
    full_adder u_full_s0_c2 [2:0] (.a_i(s0_c2[2:0]), .b_i(s0_c2[5:3]), .c_i(s0_c2[8:6]),
        .sum_o(s0_c2_sums), .carry_o(s0_c2_carries));
    wire [41:0] s1_c2;
    assign s1_c2 = {s0_c2_sums, s0_c2[47:9]};
    wire [4:0] s0_c3_sums;
    wire [4:0] s0_c3_carries;
    full_adder u_full_s0_c3 [3:0] (.a_i(s0_c3[3:0]), .b_i(s0_c3[7:4]), .c_i(s0_c3[11:8]),
        .sum_o(s0_c3_sums[3:0]), .carry_o(s0_c3_carries[3:0]));
    half_adder u_half_s0_c3 (.a_i(s0_c3[12]), .b_i(s0_c3[13]),
        .sum_o(s0_c3_sums[4]), .carry_o(s0_c3_carries[4]));
    wire [41:0] s1_c3;
    assign s1_c3 = {s0_c2_carries, s0_c3_sums, s0_c3[47:14]};
    wire [36:0] s1_c4;
    assign s1_c4 = {s0_c3_carries, s0_c4};
    wire [15:0] s1_c5;
    assign s1_c5 = s0_c5;

    // Stage 1: 42 rows to at most 28.
    wire [15:0] s2_c0;
    assign s2_c0 = s1_c0;
    wire [1:0] s1_c1_sums;
    wire [1:0] s1_c1_carries;
    full_adder u_full_s1_c1 [1:0] (.a_i(s1_c1[1:0]), .b_i(s1_c1[3:2]), .c_i(s1_c1[5:4]),
        .sum_o(s1_c1_sums), .carry_o(s1_c1_carries));
    wire [27:0] s2_c1;
    assign s2_c1 = {s1_c1_sums, s1_c1[31:6]};
    wire [7:0] s1_c2_sums;
    wire [7:0] s1_c2_carries;
    full_adder u_full_s1_c2 [7:0] (.a_i(s1_c2[7:0]), .b_i(s1_c2[15:8]), .c_i(s1_c2[23:16]),
        .sum_o(s1_c2_sums), .carry_o(s1_c2_carries));
    wire [27:0] s2_c2;
    assign s2_c2 = {s1_c1_carries, s1_c2_sums, s1_c2[41:24]};
    wire [10:0] s1_c3_sums;
    wire [10:0] s1_c3_carries;
    full_adder u_full_s1_c3 [10:0] (.a_i(s1_c3[10:0]), .b_i(s1_c3[21:11]), .c_i(s1_c3[32:22]),
        .sum_o(s1_c3_sums), .carry_o(s1_c3_carries));
    wire [27:0] s2_c3;
    assign s2_c3 = {s1_c2_carries, s1_c3_sums, s1_c3[41:33]};
    wire [9:0] s1_c4_sums;
    wire [9:0] s1_c4_carries;
    full_adder u_full_s1_c4 [9:0] (.a_i(s1_c4[9:0]), .b_i(s1_c4[19:10]), .c_i(s1_c4[29:20]),
        .sum_o(s1_c4_sums), .carry_o(s1_c4_carries));
    wire [27:0] s2_c4;
    assign s2_c4 = {s1_c3_carries, s1_c4_sums, s1_c4[36:30]};
    wire [25:0] s2_c5;
    assign s2_c5 = {s1_c4_carries, s1_c5};

    // Stage 2: 28 rows to at most 19.
    wire [15:0] s3_c0;
    assign s3_c0 = s2_c0;
    wire [4:0] s2_c1_sums;
    wire [4:0] s2_c1_carries;
    full_adder u_full_s2_c1 [3:0] (.a_i(s2_c1[3:0]), .b_i(s2_c1[7:4]), .c_i(s2_c1[11:8]),
        .sum_o(s2_c1_sums[3:0]), .carry_o(s2_c1_carries[3:0]));
    half_adder u_half_s2_c1 (.a_i(s2_c1[12]), .b_i(s2_c1[13]),
        .sum_o(s2_c1_sums[4]), .carry_o(s2_c1_carries[4]));
    wire [18:0] s3_c1;
    assign s3_c1 = {s2_c1_sums, s2_c1[27:14]};
    wire [6:0] s2_c2_sums;
    wire [6:0] s2_c2_carries;
    full_adder u_full_s2_c2 [6:0] (.a_i(s2_c2[6:0]), .b_i(s2_c2[13:7]), .c_i(s2_c2[20:14]),
        .sum_o(s2_c2_sums), .carry_o(s2_c2_carries));
    wire [18:0] s3_c2;
    assign s3_c2 = {s2_c1_carries, s2_c2_sums, s2_c2[27:21]};
    wire [7:0] s2_c3_sums;
    wire [7:0] s2_c3_carries;
    full_adder u_full_s2_c3 [7:0] (.a_i(s2_c3[7:0]), .b_i(s2_c3[15:8]), .c_i(s2_c3[23:16]),
        .sum_o(s2_c3_sums), .carry_o(s2_c3_carries));
    wire [18:0] s3_c3;
    assign s3_c3 = {s2_c2_carries, s2_c3_sums, s2_c3[27:24]};
    wire [8:0] s2_c4_sums;
    wire [8:0] s2_c4_carries;
    full_adder u_full_s2_c4 [7:0] (.a_i(s2_c4[7:0]), .b_i(s2_c4[15:8]), .c_i(s2_c4[23:16]),
        .sum_o(s2_c4_sums[7:0]), .carry_o(s2_c4_carries[7:0]));
    half_adder u_half_s2_c4 (.a_i(s2_c4[24]), .b_i(s2_c4[25]),
        .sum_o(s2_c4_sums[8]), .carry_o(s2_c4_carries[8]));
    wire [18:0] s3_c4;
    assign s3_c4 = {s2_c3_carries, s2_c4_sums, s2_c4[27:26]};
    wire [7:0] s2_c5_sums;
    wire [7:0] s2_c5_carries;
    full_adder u_full_s2_c5 [7:0] (.a_i(s2_c5[7:0]), .b_i(s2_c5[15:8]), .c_i(s2_c5[23:16]),
        .sum_o(s2_c5_sums), .carry_o(s2_c5_carries));
    wire [18:0] s3_c5;
    assign s3_c5 = {s2_c4_carries, s2_c5_sums, s2_c5[25:24]};
    wire [7:0] s3_c6;
    assign s3_c6 = s2_c5_carries;

    // Stage 3: 19 rows to at most 13.
    wire [1:0] s3_c0_sums;
    wire [1:0] s3_c0_carries;
    full_adder u_full_s3_c0 (.a_i(s3_c0[0]), .b_i(s3_c0[1]), .c_i(s3_c0[2]),
        .sum_o(s3_c0_sums[0]), .carry_o(s3_c0_carries[0]));
    half_adder u_half_s3_c0 (.a_i(s3_c0[3]), .b_i(s3_c0[4]),
        .sum_o(s3_c0_sums[1]), .carry_o(s3_c0_carries[1]));
    wire [12:0] s4_c0;
    assign s4_c0 = {s3_c0_sums, s3_c0[15:5]};
    wire [3:0] s3_c1_sums;
    wire [3:0] s3_c1_carries;
    full_adder u_full_s3_c1 [3:0] (.a_i(s3_c1[3:0]), .b_i(s3_c1[7:4]), .c_i(s3_c1[11:8]),
        .sum_o(s3_c1_sums), .carry_o(s3_c1_carries));
    wire [12:0] s4_c1;
    assign s4_c1 = {s3_c0_carries, s3_c1_sums, s3_c1[18:12]};
    wire [4:0] s3_c2_sums;
    wire [4:0] s3_c2_carries;
    full_adder u_full_s3_c2 [4:0] (.a_i(s3_c2[4:0]), .b_i(s3_c2[9:5]), .c_i(s3_c2[14:10]),
        .sum_o(s3_c2_sums), .carry_o(s3_c2_carries));
    wire [12:0] s4_c2;
    assign s4_c2 = {s3_c1_carries, s3_c2_sums, s3_c2[18:15]};
    wire [5:0] s3_c3_sums;
    wire [5:0] s3_c3_carries;
    full_adder u_full_s3_c3 [4:0] (.a_i(s3_c3[4:0]), .b_i(s3_c3[9:5]), .c_i(s3_c3[14:10]),
        .sum_o(s3_c3_sums[4:0]), .carry_o(s3_c3_carries[4:0]));
    half_adder u_half_s3_c3 (.a_i(s3_c3[15]), .b_i(s3_c3[16]),
        .sum_o(s3_c3_sums[5]), .carry_o(s3_c3_carries[5]));
    wire [12:0] s4_c3;
    assign s4_c3 = {s3_c2_carries, s3_c3_sums, s3_c3[18:17]};
    wire [5:0] s3_c4_sums;
    wire [5:0] s3_c4_carries;
    full_adder u_full_s3_c4 [5:0] (.a_i(s3_c4[5:0]), .b_i(s3_c4[11:6]), .c_i(s3_c4[17:12]),
        .sum_o(s3_c4_sums), .carry_o(s3_c4_carries));
    wire [12:0] s4_c4;
    assign s4_c4 = {s3_c3_carries, s3_c4_sums, s3_c4[18]};
    wire [5:0] s3_c5_sums;
    wire [5:0] s3_c5_carries;
    full_adder u_full_s3_c5 [5:0] (.a_i(s3_c5[5:0]), .b_i(s3_c5[11:6]), .c_i(s3_c5[17:12]),
        .sum_o(s3_c5_sums), .carry_o(s3_c5_carries));
    wire [12:0] s4_c5;
    assign s4_c5 = {s3_c4_carries, s3_c5_sums, s3_c5[18]};
    wire s3_c6_sums;
    wire s3_c6_carries;
    half_adder u_half_s3_c6 (.a_i(s3_c6[0]), .b_i(s3_c6[1]),
        .sum_o(s3_c6_sums), .carry_o(s3_c6_carries));
    wire [12:0] s4_c6;
    assign s4_c6 = {s3_c5_carries, s3_c6_sums, s3_c6[7:2]};
    wire s4_c7;
    assign s4_c7 = s3_c6_carries;

    assign middle_o = {s4_c7, s4_c6, s4_c5, s4_c4, s4_c3, s4_c2, s4_c1, s4_c0};

endmodule

`default_nettype wire
