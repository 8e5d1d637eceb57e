// tree_sdr_k4_l1_lower: Dadda compressor tree, second half: 1 lane(s) of 4-bit SDR codes.
// The constant 7'h48 (all lanes' sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_k4_l1_lower (
    input  wire [11:0] middle_i,
    output wire [6:0]  sum_o,
    output wire [5:0]  carry_o    // from column 1
);

    wire s1_c0;
    assign s1_c0 = middle_i[0];
    wire [1:0] s1_c1;
    assign s1_c1 = middle_i[2:1];
    wire [2:0] s1_c2;
    assign s1_c2 = middle_i[5:3];
    wire [1:0] s1_c3;
    assign s1_c3 = middle_i[7:6];
    wire [2:0] s1_c4;
    assign s1_c4 = middle_i[10:8];
    wire s1_c5;
    assign s1_c5 = middle_i[11];

    // Stage 1: 3 rows to at most 2.
    wire s2_c0;
    assign s2_c0 = s1_c0;
    wire [1:0] s2_c1;
    assign s2_c1 = s1_c1;
    wire s1_c2_sums;
    wire s1_c2_carries;
    half_adder u_half_s1_c2 (.a_i(s1_c2[0]), .b_i(s1_c2[1]),
        .sum_o(s1_c2_sums), .carry_o(s1_c2_carries));
    wire [1:0] s2_c2;
    assign s2_c2 = {s1_c2_sums, s1_c2[2]};
    wire s1_c3_sums;
    wire s1_c3_carries;
    half_adder u_half_s1_c3 (.a_i(s1_c3[0]), .b_i(s1_c3[1]),
        .sum_o(s1_c3_sums), .carry_o(s1_c3_carries));
    wire [1:0] s2_c3;
    assign s2_c3 = {s1_c2_carries, s1_c3_sums};
    wire s1_c4_sums;
    wire s1_c4_carries;
    full_adder u_full_s1_c4 (.a_i(s1_c4[0]), .b_i(s1_c4[1]), .c_i(s1_c4[2]),
        .sum_o(s1_c4_sums), .carry_o(s1_c4_carries));
    wire [1:0] s2_c4;
    assign s2_c4 = {s1_c3_carries, s1_c4_sums};
    wire [1:0] s2_c5;
    assign s2_c5 = {s1_c4_carries, s1_c5};

    assign sum_o = {1'b1, s2_c5[0], s2_c4[0], s2_c3[0], s2_c2[0], s2_c1[0], s2_c0};
    assign carry_o = {1'b0, s2_c5[1], s2_c4[1], s2_c3[1], s2_c2[1], s2_c1[1]};

endmodule

`default_nettype wire
