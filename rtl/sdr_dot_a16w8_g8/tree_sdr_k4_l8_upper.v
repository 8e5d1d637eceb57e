// tree_sdr_k4_l8_upper: Dadda compressor tree, first half: 8 lane(s) of 4-bit SDR codes.
// middle_o holds all columns, lowest first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_k4_l8_upper (
    input  wire [95:0] bits_i,    // lane k at [k*12 +: 12]
    output wire [57:0] middle_o
);

    // Column j of a stage is a vector s<stage>_c<j> of bits of weight 2^j.
    wire [7:0] s0_c0;
    wire [15:0] s0_c1;
    wire [23:0] s0_c2;
    wire [23:0] s0_c3;
    wire [15:0] s0_c4;
    wire [7:0] s0_c5;

    genvar k;
    generate
        for (k = 0; k < 8; k = k + 1) begin : gen_lane
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

    // Stage 0: 24 rows to at most 19.
    wire [7:0] s1_c0;
    assign s1_c0 = s0_c0;
    wire [15:0] s1_c1;
    assign s1_c1 = s0_c1;
    wire [2:0] s0_c2_sums;
    wire [2:0] s0_c2_carries;
    full_adder u_full_s0_c2 [1:0] (.a_i(s0_c2[1:0]), .b_i(s0_c2[3:2]), .c_i(s0_c2[5:4]),
        .sum_o(s0_c2_sums[1:0]), .carry_o(s0_c2_carries[1:0]));
    half_adder u_half_s0_c2 (.a_i(s0_c2[6]), .b_i(s0_c2[7]),
        .sum_o(s0_c2_sums[2]), .carry_o(s0_c2_carries[2]));
    wire [18:0] s1_c2;
    assign s1_c2 = {s0_c2_sums, s0_c2[23:8]};
    wire [3:0] s0_c3_sums;
    wire [3:0] s0_c3_carries;
    full_adder u_full_s0_c3 [3:0] (.a_i(s0_c3[3:0]), .b_i(s0_c3[7:4]), .c_i(s0_c3[11:8]),
        .sum_o(s0_c3_sums), .carry_o(s0_c3_carries));
    wire [18:0] s1_c3;
    assign s1_c3 = {s0_c2_carries, s0_c3_sums, s0_c3[23:12]};
    wire s0_c4_sums;
    wire s0_c4_carries;
    half_adder u_half_s0_c4 (.a_i(s0_c4[0]), .b_i(s0_c4[1]),
        .sum_o(s0_c4_sums), .carry_o(s0_c4_carries));
    wire [18:0] s1_c4;
    assign s1_c4 = {s0_c3_carries, s0_c4_sums, s0_c4[15:2]};
    wire [8:0] s1_c5;
    assign s1_c5 = {s0_c4_carries, s0_c5};

    // Stage 1: 19 rows to at most 13.
    wire [7:0] s2_c0;
    assign s2_c0 = s1_c0;
    wire [1:0] s1_c1_sums;
    wire [1:0] s1_c1_carries;
    full_adder u_full_s1_c1 (.a_i(s1_c1[0]), .b_i(s1_c1[1]), .c_i(s1_c1[2]),
        .sum_o(s1_c1_sums[0]), .carry_o(s1_c1_carries[0]));
    half_adder u_half_s1_c1 (.a_i(s1_c1[3]), .b_i(s1_c1[4]),
        .sum_o(s1_c1_sums[1]), .carry_o(s1_c1_carries[1]));
    wire [12:0] s2_c1;
    assign s2_c1 = {s1_c1_sums, s1_c1[15:5]};
    wire [3:0] s1_c2_sums;
    wire [3:0] s1_c2_carries;
    full_adder u_full_s1_c2 [3:0] (.a_i(s1_c2[3:0]), .b_i(s1_c2[7:4]), .c_i(s1_c2[11:8]),
        .sum_o(s1_c2_sums), .carry_o(s1_c2_carries));
    wire [12:0] s2_c2;
    assign s2_c2 = {s1_c1_carries, s1_c2_sums, s1_c2[18:12]};
    wire [4:0] s1_c3_sums;
    wire [4:0] s1_c3_carries;
    full_adder u_full_s1_c3 [4:0] (.a_i(s1_c3[4:0]), .b_i(s1_c3[9:5]), .c_i(s1_c3[14:10]),
        .sum_o(s1_c3_sums), .carry_o(s1_c3_carries));
    wire [12:0] s2_c3;
    assign s2_c3 = {s1_c2_carries, s1_c3_sums, s1_c3[18:15]};
    wire [5:0] s1_c4_sums;
    wire [5:0] s1_c4_carries;
    full_adder u_full_s1_c4 [4:0] (.a_i(s1_c4[4:0]), .b_i(s1_c4[9:5]), .c_i(s1_c4[14:10]),
        .sum_o(s1_c4_sums[4:0]), .carry_o(s1_c4_carries[4:0]));
    half_adder u_half_s1_c4 (.a_i(s1_c4[15]), .b_i(s1_c4[16]),
        .sum_o(s1_c4_sums[5]), .carry_o(s1_c4_carries[5]));
    wire [12:0] s2_c4;
    assign s2_c4 = {s1_c3_carries, s1_c4_sums, s1_c4[18:17]};
    wire s1_c5_sums;
    wire s1_c5_carries;
    full_adder u_full_s1_c5 (.a_i(s1_c5[0]), .b_i(s1_c5[1]), .c_i(s1_c5[2]),
        .sum_o(s1_c5_sums), .carry_o(s1_c5_carries));
    wire [12:0] s2_c5;
    assign s2_c5 = {s1_c4_carries, s1_c5_sums, s1_c5[8:3]};
    wire s2_c6;
    assign s2_c6 = s1_c5_carries;

    // Stage 2: 13 rows to at most 9.
    wire [7:0] s3_c0;
    assign s3_c0 = s2_c0;
    wire [1:0] s2_c1_sums;
    wire [1:0] s2_c1_carries;
    full_adder u_full_s2_c1 [1:0] (.a_i(s2_c1[1:0]), .b_i(s2_c1[3:2]), .c_i(s2_c1[5:4]),
        .sum_o(s2_c1_sums), .carry_o(s2_c1_carries));
    wire [8:0] s3_c1;
    assign s3_c1 = {s2_c1_sums, s2_c1[12:6]};
    wire [2:0] s2_c2_sums;
    wire [2:0] s2_c2_carries;
    full_adder u_full_s2_c2 [2:0] (.a_i(s2_c2[2:0]), .b_i(s2_c2[5:3]), .c_i(s2_c2[8:6]),
        .sum_o(s2_c2_sums), .carry_o(s2_c2_carries));
    wire [8:0] s3_c2;
    assign s3_c2 = {s2_c1_carries, s2_c2_sums, s2_c2[12:9]};
    wire [3:0] s2_c3_sums;
    wire [3:0] s2_c3_carries;
    full_adder u_full_s2_c3 [2:0] (.a_i(s2_c3[2:0]), .b_i(s2_c3[5:3]), .c_i(s2_c3[8:6]),
        .sum_o(s2_c3_sums[2:0]), .carry_o(s2_c3_carries[2:0]));
    half_adder u_half_s2_c3 (.a_i(s2_c3[9]), .b_i(s2_c3[10]),
        .sum_o(s2_c3_sums[3]), .carry_o(s2_c3_carries[3]));
    wire [8:0] s3_c3;
    assign s3_c3 = {s2_c2_carries, s2_c3_sums, s2_c3[12:11]};
    wire [3:0] s2_c4_sums;
    wire [3:0] s2_c4_carries;
    full_adder u_full_s2_c4 [3:0] (.a_i(s2_c4[3:0]), .b_i(s2_c4[7:4]), .c_i(s2_c4[11:8]),
        .sum_o(s2_c4_sums), .carry_o(s2_c4_carries));
    wire [8:0] s3_c4;
    assign s3_c4 = {s2_c3_carries, s2_c4_sums, s2_c4[12]};
    wire [3:0] s2_c5_sums;
    wire [3:0] s2_c5_carries;
    full_adder u_full_s2_c5 [3:0] (.a_i(s2_c5[3:0]), .b_i(s2_c5[7:4]), .c_i(s2_c5[11:8]),
        .sum_o(s2_c5_sums), .carry_o(s2_c5_carries));
    wire [8:0] s3_c5;
    assign s3_c5 = {s2_c4_carries, s2_c5_sums, s2_c5[12]};
    wire [4:0] s3_c6;
    assign s3_c6 = {s2_c5_carries, s2_c6};

    assign middle_o = {s3_c6, s3_c5, s3_c4, s3_c3, s3_c2, s3_c1, s3_c0};

endmodule

`default_nettype wire
