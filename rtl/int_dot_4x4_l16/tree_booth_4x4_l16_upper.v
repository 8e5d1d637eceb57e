// tree_booth_4x4_l16_upper: Dadda compressor tree, first half: 16 lane(s) of Booth radix-4 rows, 4
//   x 4 bits.
// middle_o holds all columns, lowest first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_booth_4x4_l16_upper (
    input  wire [191:0] bits_i,    // lane k at [k*12 +: 12]
    output wire [98:0]  middle_o
);

    // Column j of a stage is a vector s<stage>_c<j> of bits of weight 2^j.
    wire [31:0] s0_c0;
    wire [15:0] s0_c1;
    wire [47:0] s0_c2;
    wire [31:0] s0_c3;
    wire [31:0] s0_c4;
    wire [15:0] s0_c5;
    wire [15:0] s0_c6;

    genvar k;
    generate
        for (k = 0; k < 16; k = k + 1) begin : gen_lane
            wire [11:0] lane;
            assign lane = bits_i[k*12 +: 12];
            assign s0_c0[k*2 +: 2] = {lane[5], lane[0]};
            assign s0_c1[k] = lane[1];
            assign s0_c2[k*3 +: 3] = {lane[11], lane[6], lane[2]};
            assign s0_c3[k*2 +: 2] = {lane[7], lane[3]};
            assign s0_c4[k*2 +: 2] = {lane[8], lane[4]};
            assign s0_c5[k] = lane[9];
            assign s0_c6[k] = lane[10];
        end
    endgenerate

    // Stage 0: 48 rows to at most 42.
    wire [31:0] s1_c0;
    assign s1_c0 = s0_c0;
    wire [15:0] s1_c1;
    assign s1_c1 = s0_c1;
    wire [2:0] s0_c2_sums;
    wire [2:0] s0_c2_carries;
    full_adder u_full_s0_c2 [2:0] (.a_i(s0_c2[2:0]), .b_i(s0_c2[5:3]), .c_i(s0_c2[8:6]),
        .sum_o(s0_c2_sums), .carry_o(s0_c2_carries));
    wire [41:0] s1_c2;
    assign s1_c2 = {s0_c2_sums, s0_c2[47:9]};
    wire [34:0] s1_c3;
    assign s1_c3 = {s0_c2_carries, s0_c3};
    wire [31:0] s1_c4;
    assign s1_c4 = s0_c4;
    wire [15:0] s1_c5;
    assign s1_c5 = s0_c5;
    wire [15:0] s1_c6;
    assign s1_c6 = s0_c6;

    // Stage 1: 42 rows to at most 28.
    wire [1:0] s1_c0_sums;
    wire [1:0] s1_c0_carries;
    full_adder u_full_s1_c0 [1:0] (.a_i(s1_c0[1:0]), .b_i(s1_c0[3:2]), .c_i(s1_c0[5:4]),
        .sum_o(s1_c0_sums), .carry_o(s1_c0_carries));
    wire [27:0] s2_c0;
    assign s2_c0 = {s1_c0_sums, s1_c0[31:6]};
    wire [17:0] s2_c1;
    assign s2_c1 = {s1_c0_carries, s1_c1};
    wire [6:0] s1_c2_sums;
    wire [6:0] s1_c2_carries;
    full_adder u_full_s1_c2 [6:0] (.a_i(s1_c2[6:0]), .b_i(s1_c2[13:7]), .c_i(s1_c2[20:14]),
        .sum_o(s1_c2_sums), .carry_o(s1_c2_carries));
    wire [27:0] s2_c2;
    assign s2_c2 = {s1_c2_sums, s1_c2[41:21]};
    wire [6:0] s1_c3_sums;
    wire [6:0] s1_c3_carries;
    full_adder u_full_s1_c3 [6:0] (.a_i(s1_c3[6:0]), .b_i(s1_c3[13:7]), .c_i(s1_c3[20:14]),
        .sum_o(s1_c3_sums), .carry_o(s1_c3_carries));
    wire [27:0] s2_c3;
    assign s2_c3 = {s1_c2_carries, s1_c3_sums, s1_c3[34:21]};
    wire [5:0] s1_c4_sums;
    wire [5:0] s1_c4_carries;
    full_adder u_full_s1_c4 [4:0] (.a_i(s1_c4[4:0]), .b_i(s1_c4[9:5]), .c_i(s1_c4[14:10]),
        .sum_o(s1_c4_sums[4:0]), .carry_o(s1_c4_carries[4:0]));
    half_adder u_half_s1_c4 (.a_i(s1_c4[15]), .b_i(s1_c4[16]),
        .sum_o(s1_c4_sums[5]), .carry_o(s1_c4_carries[5]));
    wire [27:0] s2_c4;
    assign s2_c4 = {s1_c3_carries, s1_c4_sums, s1_c4[31:17]};
    wire [21:0] s2_c5;
    assign s2_c5 = {s1_c4_carries, s1_c5};
    wire [15:0] s2_c6;
    assign s2_c6 = s1_c6;

    // Stage 2: 28 rows to at most 19.
    wire [4:0] s2_c0_sums;
    wire [4:0] s2_c0_carries;
    full_adder u_full_s2_c0 [3:0] (.a_i(s2_c0[3:0]), .b_i(s2_c0[7:4]), .c_i(s2_c0[11:8]),
        .sum_o(s2_c0_sums[3:0]), .carry_o(s2_c0_carries[3:0]));
    half_adder u_half_s2_c0 (.a_i(s2_c0[12]), .b_i(s2_c0[13]),
        .sum_o(s2_c0_sums[4]), .carry_o(s2_c0_carries[4]));
    wire [18:0] s3_c0;
    assign s3_c0 = {s2_c0_sums, s2_c0[27:14]};
    wire [1:0] s2_c1_sums;
    wire [1:0] s2_c1_carries;
    full_adder u_full_s2_c1 [1:0] (.a_i(s2_c1[1:0]), .b_i(s2_c1[3:2]), .c_i(s2_c1[5:4]),
        .sum_o(s2_c1_sums), .carry_o(s2_c1_carries));
    wire [18:0] s3_c1;
    assign s3_c1 = {s2_c0_carries, s2_c1_sums, s2_c1[17:6]};
    wire [5:0] s2_c2_sums;
    wire [5:0] s2_c2_carries;
    full_adder u_full_s2_c2 [4:0] (.a_i(s2_c2[4:0]), .b_i(s2_c2[9:5]), .c_i(s2_c2[14:10]),
        .sum_o(s2_c2_sums[4:0]), .carry_o(s2_c2_carries[4:0]));
    half_adder u_half_s2_c2 (.a_i(s2_c2[15]), .b_i(s2_c2[16]),
        .sum_o(s2_c2_sums[5]), .carry_o(s2_c2_carries[5]));
    wire [18:0] s3_c2;
    assign s3_c2 = {s2_c1_carries, s2_c2_sums, s2_c2[27:17]};
    wire [7:0] s2_c3_sums;
    wire [7:0] s2_c3_carries;
    full_adder u_full_s2_c3 [6:0] (.a_i(s2_c3[6:0]), .b_i(s2_c3[13:7]), .c_i(s2_c3[20:14]),
        .sum_o(s2_c3_sums[6:0]), .carry_o(s2_c3_carries[6:0]));
    half_adder u_half_s2_c3 (.a_i(s2_c3[21]), .b_i(s2_c3[22]),
        .sum_o(s2_c3_sums[7]), .carry_o(s2_c3_carries[7]));
    wire [18:0] s3_c3;
    assign s3_c3 = {s2_c2_carries, s2_c3_sums, s2_c3[27:23]};
    wire [8:0] s2_c4_sums;
    wire [8:0] s2_c4_carries;
    full_adder u_full_s2_c4 [7:0] (.a_i(s2_c4[7:0]), .b_i(s2_c4[15:8]), .c_i(s2_c4[23:16]),
        .sum_o(s2_c4_sums[7:0]), .carry_o(s2_c4_carries[7:0]));
    half_adder u_half_s2_c4 (.a_i(s2_c4[24]), .b_i(s2_c4[25]),
        .sum_o(s2_c4_sums[8]), .carry_o(s2_c4_carries[8]));
    wire [18:0] s3_c4;
    assign s3_c4 = {s2_c3_carries, s2_c4_sums, s2_c4[27:26]};
    wire [5:0] s2_c5_sums;
    wire [5:0] s2_c5_carries;
    full_adder u_full_s2_c5 [5:0] (.a_i(s2_c5[5:0]), .b_i(s2_c5[11:6]), .c_i(s2_c5[17:12]),
        .sum_o(s2_c5_sums), .carry_o(s2_c5_carries));
    wire [18:0] s3_c5;
    assign s3_c5 = {s2_c4_carries, s2_c5_sums, s2_c5[21:18]};
    wire [1:0] s2_c6_sums;
    wire [1:0] s2_c6_carries;
    full_adder u_full_s2_c6 (.a_i(s2_c6[0]), .b_i(s2_c6[1]), .c_i(s2_c6[2]),
        .sum_o(s2_c6_sums[0]), .carry_o(s2_c6_carries[0]));
    half_adder u_half_s2_c6 (.a_i(s2_c6[3]), .b_i(s2_c6[4]),
        .sum_o(s2_c6_sums[1]), .carry_o(s2_c6_carries[1]));
    wire [18:0] s3_c6;
    assign s3_c6 = {s2_c5_carries, s2_c6_sums, s2_c6[15:5]};
    wire [1:0] s3_c7;
    assign s3_c7 = s2_c6_carries;

    // Stage 3: 19 rows to at most 13.
    wire [2:0] s3_c0_sums;
    wire [2:0] s3_c0_carries;
    full_adder u_full_s3_c0 [2:0] (.a_i(s3_c0[2:0]), .b_i(s3_c0[5:3]), .c_i(s3_c0[8:6]),
        .sum_o(s3_c0_sums), .carry_o(s3_c0_carries));
    wire [12:0] s4_c0;
    assign s4_c0 = {s3_c0_sums, s3_c0[18:9]};
    wire [4:0] s3_c1_sums;
    wire [4:0] s3_c1_carries;
    full_adder u_full_s3_c1 [3:0] (.a_i(s3_c1[3:0]), .b_i(s3_c1[7:4]), .c_i(s3_c1[11:8]),
        .sum_o(s3_c1_sums[3:0]), .carry_o(s3_c1_carries[3:0]));
    half_adder u_half_s3_c1 (.a_i(s3_c1[12]), .b_i(s3_c1[13]),
        .sum_o(s3_c1_sums[4]), .carry_o(s3_c1_carries[4]));
    wire [12:0] s4_c1;
    assign s4_c1 = {s3_c0_carries, s3_c1_sums, s3_c1[18:14]};
    wire [5:0] s3_c2_sums;
    wire [5:0] s3_c2_carries;
    full_adder u_full_s3_c2 [4:0] (.a_i(s3_c2[4:0]), .b_i(s3_c2[9:5]), .c_i(s3_c2[14:10]),
        .sum_o(s3_c2_sums[4:0]), .carry_o(s3_c2_carries[4:0]));
    half_adder u_half_s3_c2 (.a_i(s3_c2[15]), .b_i(s3_c2[16]),
        .sum_o(s3_c2_sums[5]), .carry_o(s3_c2_carries[5]));
    wire [12:0] s4_c2;
    assign s4_c2 = {s3_c1_carries, s3_c2_sums, s3_c2[18:17]};
    wire [5:0] s3_c3_sums;
    wire [5:0] s3_c3_carries;
    full_adder u_full_s3_c3 [5:0] (.a_i(s3_c3[5:0]), .b_i(s3_c3[11:6]), .c_i(s3_c3[17:12]),
        .sum_o(s3_c3_sums), .carry_o(s3_c3_carries));
    wire [12:0] s4_c3;
    assign s4_c3 = {s3_c2_carries, s3_c3_sums, s3_c3[18]};
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
    wire [5:0] s3_c6_sums;
    wire [5:0] s3_c6_carries;
    full_adder u_full_s3_c6 [5:0] (.a_i(s3_c6[5:0]), .b_i(s3_c6[11:6]), .c_i(s3_c6[17:12]),
        .sum_o(s3_c6_sums), .carry_o(s3_c6_carries));
    wire [12:0] s4_c6;
    assign s4_c6 = {s3_c5_carries, s3_c6_sums, s3_c6[18]};
    wire [7:0] s4_c7;
    assign s4_c7 = {s3_c6_carries, s3_c7};

    assign middle_o = {s4_c7, s4_c6, s4_c5, s4_c4, s4_c3, s4_c2, s4_c1, s4_c0};

endmodule

`default_nettype wire
