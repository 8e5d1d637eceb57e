// tree_scale_22x11_33_upper: compressor tree, first half: a signed number of 22 bits times a scale
//   of 11 bits.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_scale_22x11_33_upper (
    input  wire [241:0] bits_i,    // lane k at [k*242 +: 242]
    output wire [52:0]  middle_o
);

    // Bits of column j have the weight 2^j.
    wire c0_in;
    wire [1:0] c1_in;
    wire [2:0] c2_in;
    wire [3:0] c3_in;
    wire [4:0] c4_in;
    wire [5:0] c5_in;
    wire [6:0] c6_in;
    wire [7:0] c7_in;
    wire [8:0] c8_in;
    wire [9:0] c9_in;
    wire [10:0] c10_in;
    wire [10:0] c11_in;
    wire [10:0] c12_in;
    wire [10:0] c13_in;
    wire [10:0] c14_in;
    wire [10:0] c15_in;
    wire [10:0] c16_in;
    wire [10:0] c17_in;
    wire [10:0] c18_in;
    wire [10:0] c19_in;
    wire [10:0] c20_in;
    wire [10:0] c21_in;
    wire [9:0] c22_in;
    wire [8:0] c23_in;
    wire [7:0] c24_in;
    wire [6:0] c25_in;
    wire [5:0] c26_in;
    wire [4:0] c27_in;
    wire [3:0] c28_in;
    wire [2:0] c29_in;
    wire [1:0] c30_in;
    wire c31_in;

    genvar k;
    generate
        for (k = 0; k < 1; k = k + 1) begin : gen_lane
            wire [241:0] lane;
            assign lane = bits_i[k*242 +: 242];
            assign c0_in = lane[0];
            assign c1_in[k*2 +: 2] = {lane[22], lane[1]};
            assign c2_in[k*3 +: 3] = {lane[44], lane[23], lane[2]};
            assign c3_in[k*4 +: 4] = {lane[66], lane[45], lane[24], lane[3]};
            assign c4_in[k*5 +: 5] = {lane[88], lane[67], lane[46], lane[25], lane[4]};
            assign c5_in[k*6 +: 6] = {lane[110], lane[89], lane[68], lane[47], lane[26], lane[5]};
            assign c6_in[k*7 +: 7] = {lane[132], lane[111], lane[90], lane[69], lane[48], lane[27],
                lane[6]};
            assign c7_in[k*8 +: 8] = {lane[154], lane[133], lane[112], lane[91], lane[70], lane[49],
                lane[28], lane[7]};
            assign c8_in[k*9 +: 9] = {lane[176], lane[155], lane[134], lane[113], lane[92],
                lane[71], lane[50], lane[29], lane[8]};
            assign c9_in[k*10 +: 10] = {lane[198], lane[177], lane[156], lane[135], lane[114],
                lane[93], lane[72], lane[51], lane[30], lane[9]};
            assign c10_in[k*11 +: 11] = {lane[220], lane[199], lane[178], lane[157], lane[136],
                lane[115], lane[94], lane[73], lane[52], lane[31], lane[10]};
            assign c11_in[k*11 +: 11] = {lane[221], lane[200], lane[179], lane[158], lane[137],
                lane[116], lane[95], lane[74], lane[53], lane[32], lane[11]};
            assign c12_in[k*11 +: 11] = {lane[222], lane[201], lane[180], lane[159], lane[138],
                lane[117], lane[96], lane[75], lane[54], lane[33], lane[12]};
            assign c13_in[k*11 +: 11] = {lane[223], lane[202], lane[181], lane[160], lane[139],
                lane[118], lane[97], lane[76], lane[55], lane[34], lane[13]};
            assign c14_in[k*11 +: 11] = {lane[224], lane[203], lane[182], lane[161], lane[140],
                lane[119], lane[98], lane[77], lane[56], lane[35], lane[14]};
            assign c15_in[k*11 +: 11] = {lane[225], lane[204], lane[183], lane[162], lane[141],
                lane[120], lane[99], lane[78], lane[57], lane[36], lane[15]};
            assign c16_in[k*11 +: 11] = {lane[226], lane[205], lane[184], lane[163], lane[142],
                lane[121], lane[100], lane[79], lane[58], lane[37], lane[16]};
            assign c17_in[k*11 +: 11] = {lane[227], lane[206], lane[185], lane[164], lane[143],
                lane[122], lane[101], lane[80], lane[59], lane[38], lane[17]};
            assign c18_in[k*11 +: 11] = {lane[228], lane[207], lane[186], lane[165], lane[144],
                lane[123], lane[102], lane[81], lane[60], lane[39], lane[18]};
            assign c19_in[k*11 +: 11] = {lane[229], lane[208], lane[187], lane[166], lane[145],
                lane[124], lane[103], lane[82], lane[61], lane[40], lane[19]};
            assign c20_in[k*11 +: 11] = {lane[230], lane[209], lane[188], lane[167], lane[146],
                lane[125], lane[104], lane[83], lane[62], lane[41], lane[20]};
            assign c21_in[k*11 +: 11] = {lane[231], lane[210], lane[189], lane[168], lane[147],
                lane[126], lane[105], lane[84], lane[63], lane[42], lane[21]};
            assign c22_in[k*10 +: 10] = {lane[232], lane[211], lane[190], lane[169], lane[148],
                lane[127], lane[106], lane[85], lane[64], lane[43]};
            assign c23_in[k*9 +: 9] = {lane[233], lane[212], lane[191], lane[170], lane[149],
                lane[128], lane[107], lane[86], lane[65]};
            assign c24_in[k*8 +: 8] = {lane[234], lane[213], lane[192], lane[171], lane[150],
                lane[129], lane[108], lane[87]};
            assign c25_in[k*7 +: 7] = {lane[235], lane[214], lane[193], lane[172], lane[151],
                lane[130], lane[109]};
            assign c26_in[k*6 +: 6] = {lane[236], lane[215], lane[194], lane[173], lane[152],
                lane[131]};
            assign c27_in[k*5 +: 5] = {lane[237], lane[216], lane[195], lane[174], lane[153]};
            assign c28_in[k*4 +: 4] = {lane[238], lane[217], lane[196], lane[175]};
            assign c29_in[k*3 +: 3] = {lane[239], lane[218], lane[197]};
            assign c30_in[k*2 +: 2] = {lane[240], lane[219]};
            assign c31_in = lane[241];
        end
    endgenerate

    // Column 1.
    wire c1_sum0, c1_carry0;
    assign c1_sum0 = ~(c1_in[0] ^ c1_in[1]);  // two bits and 1
    assign c1_carry0 = c1_in[0] | c1_in[1];

    // Column 2.
    wire c2_sum0, c2_carry0;
    assign c2_sum0 = ~(c2_in[0] ^ c2_in[1]);  // two bits and 1
    assign c2_carry0 = c2_in[0] | c2_in[1];
    wire c2_sum1, c2_carry1;
    full_adder u_c2_1 (.a_i(c2_in[2]), .b_i(c1_carry0), .c_i(c2_sum0),
        .sum_o(c2_sum1), .carry_o(c2_carry1));

    // Column 3.
    wire c3_sum0, c3_carry0;
    assign c3_sum0 = ~(c3_in[0] ^ c3_in[1]);  // two bits and 1
    assign c3_carry0 = c3_in[0] | c3_in[1];
    wire c3_sum1, c3_carry1;
    full_adder u_c3_1 (.a_i(c3_in[2]), .b_i(c3_in[3]), .c_i(c2_carry0),
        .sum_o(c3_sum1), .carry_o(c3_carry1));
    wire c3_sum2, c3_carry2;
    full_adder u_c3_2 (.a_i(c3_sum0), .b_i(c2_carry1), .c_i(c3_sum1),
        .sum_o(c3_sum2), .carry_o(c3_carry2));

    // Column 4.
    wire c4_sum0, c4_carry0;
    assign c4_sum0 = ~(c4_in[0] ^ c4_in[1]);  // two bits and 1
    assign c4_carry0 = c4_in[0] | c4_in[1];
    wire c4_sum1, c4_carry1;
    full_adder u_c4_1 (.a_i(c4_in[2]), .b_i(c4_in[3]), .c_i(c4_in[4]),
        .sum_o(c4_sum1), .carry_o(c4_carry1));
    wire c4_sum2, c4_carry2;
    full_adder u_c4_2 (.a_i(c3_carry0), .b_i(c4_sum0), .c_i(c4_sum1),
        .sum_o(c4_sum2), .carry_o(c4_carry2));
    wire c4_sum3, c4_carry3;
    full_adder u_c4_3 (.a_i(c3_carry1), .b_i(c4_sum2), .c_i(c3_carry2),
        .sum_o(c4_sum3), .carry_o(c4_carry3));

    // Column 5.
    wire c5_sum0, c5_carry0;
    assign c5_sum0 = ~(c5_in[0] ^ c5_in[1]);  // two bits and 1
    assign c5_carry0 = c5_in[0] | c5_in[1];
    wire c5_sum1, c5_carry1;
    full_adder u_c5_1 (.a_i(c5_in[2]), .b_i(c5_in[3]), .c_i(c5_in[4]),
        .sum_o(c5_sum1), .carry_o(c5_carry1));
    wire c5_sum2, c5_carry2;
    full_adder u_c5_2 (.a_i(c5_in[5]), .b_i(c4_carry0), .c_i(c5_sum0),
        .sum_o(c5_sum2), .carry_o(c5_carry2));
    wire c5_sum3, c5_carry3;
    full_adder u_c5_3 (.a_i(c4_carry1), .b_i(c5_sum1), .c_i(c5_sum2),
        .sum_o(c5_sum3), .carry_o(c5_carry3));
    wire c5_sum4, c5_carry4;
    full_adder u_c5_4 (.a_i(c4_carry2), .b_i(c5_sum3), .c_i(c4_carry3),
        .sum_o(c5_sum4), .carry_o(c5_carry4));

    // Column 6.
    wire c6_sum0, c6_carry0;
    assign c6_sum0 = ~(c6_in[0] ^ c6_in[1]);  // two bits and 1
    assign c6_carry0 = c6_in[0] | c6_in[1];
    wire c6_sum1, c6_carry1;
    full_adder u_c6_1 (.a_i(c6_in[2]), .b_i(c6_in[3]), .c_i(c6_in[4]),
        .sum_o(c6_sum1), .carry_o(c6_carry1));
    wire c6_sum2, c6_carry2;
    full_adder u_c6_2 (.a_i(c6_in[5]), .b_i(c6_in[6]), .c_i(c5_carry0),
        .sum_o(c6_sum2), .carry_o(c6_carry2));
    wire c6_sum3, c6_carry3;
    full_adder u_c6_3 (.a_i(c6_sum0), .b_i(c5_carry1), .c_i(c6_sum1),
        .sum_o(c6_sum3), .carry_o(c6_carry3));
    wire c6_sum4, c6_carry4;
    full_adder u_c6_4 (.a_i(c5_carry2), .b_i(c6_sum2), .c_i(c6_sum3),
        .sum_o(c6_sum4), .carry_o(c6_carry4));
    wire c6_sum5, c6_carry5;
    full_adder u_c6_5 (.a_i(c5_carry3), .b_i(c6_sum4), .c_i(c5_carry4),
        .sum_o(c6_sum5), .carry_o(c6_carry5));

    // Column 7.
    wire c7_sum0, c7_carry0;
    assign c7_sum0 = ~(c7_in[0] ^ c7_in[1]);  // two bits and 1
    assign c7_carry0 = c7_in[0] | c7_in[1];
    wire c7_sum1, c7_carry1;
    full_adder u_c7_1 (.a_i(c7_in[2]), .b_i(c7_in[3]), .c_i(c7_in[4]),
        .sum_o(c7_sum1), .carry_o(c7_carry1));
    wire c7_sum2, c7_carry2;
    full_adder u_c7_2 (.a_i(c7_in[5]), .b_i(c7_in[6]), .c_i(c7_in[7]),
        .sum_o(c7_sum2), .carry_o(c7_carry2));
    wire c7_sum3, c7_carry3;
    full_adder u_c7_3 (.a_i(c6_carry0), .b_i(c7_sum0), .c_i(c6_carry1),
        .sum_o(c7_sum3), .carry_o(c7_carry3));
    wire c7_sum4, c7_carry4;
    full_adder u_c7_4 (.a_i(c7_sum1), .b_i(c7_sum2), .c_i(c6_carry2),
        .sum_o(c7_sum4), .carry_o(c7_carry4));
    wire c7_sum5, c7_carry5;
    full_adder u_c7_5 (.a_i(c6_carry3), .b_i(c7_sum3), .c_i(c7_sum4),
        .sum_o(c7_sum5), .carry_o(c7_carry5));
    wire c7_sum6, c7_carry6;
    full_adder u_c7_6 (.a_i(c6_carry4), .b_i(c7_sum5), .c_i(c6_carry5),
        .sum_o(c7_sum6), .carry_o(c7_carry6));

    // Column 8.
    wire c8_sum0, c8_carry0;
    assign c8_sum0 = ~(c8_in[0] ^ c8_in[1]);  // two bits and 1
    assign c8_carry0 = c8_in[0] | c8_in[1];
    wire c8_sum1, c8_carry1;
    full_adder u_c8_1 (.a_i(c8_in[2]), .b_i(c8_in[3]), .c_i(c8_in[4]),
        .sum_o(c8_sum1), .carry_o(c8_carry1));
    wire c8_sum2, c8_carry2;
    full_adder u_c8_2 (.a_i(c8_in[5]), .b_i(c8_in[6]), .c_i(c8_in[7]),
        .sum_o(c8_sum2), .carry_o(c8_carry2));
    wire c8_sum3, c8_carry3;
    full_adder u_c8_3 (.a_i(c8_in[8]), .b_i(c7_carry0), .c_i(c8_sum0),
        .sum_o(c8_sum3), .carry_o(c8_carry3));
    wire c8_sum4, c8_carry4;
    full_adder u_c8_4 (.a_i(c7_carry1), .b_i(c7_carry2), .c_i(c8_sum1),
        .sum_o(c8_sum4), .carry_o(c8_carry4));
    wire c8_sum5, c8_carry5;
    full_adder u_c8_5 (.a_i(c8_sum2), .b_i(c8_sum3), .c_i(c7_carry3),
        .sum_o(c8_sum5), .carry_o(c8_carry5));
    wire c8_sum6, c8_carry6;
    full_adder u_c8_6 (.a_i(c8_sum4), .b_i(c7_carry4), .c_i(c8_sum5),
        .sum_o(c8_sum6), .carry_o(c8_carry6));
    wire c8_sum7, c8_carry7;
    full_adder u_c8_7 (.a_i(c7_carry5), .b_i(c8_sum6), .c_i(c7_carry6),
        .sum_o(c8_sum7), .carry_o(c8_carry7));

    // Column 9.
    wire c9_sum0, c9_carry0;
    assign c9_sum0 = ~(c9_in[0] ^ c9_in[1]);  // two bits and 1
    assign c9_carry0 = c9_in[0] | c9_in[1];
    wire c9_sum1, c9_carry1;
    full_adder u_c9_1 (.a_i(c9_in[2]), .b_i(c9_in[3]), .c_i(c9_in[4]),
        .sum_o(c9_sum1), .carry_o(c9_carry1));
    wire c9_sum2, c9_carry2;
    full_adder u_c9_2 (.a_i(c9_in[5]), .b_i(c9_in[6]), .c_i(c9_in[7]),
        .sum_o(c9_sum2), .carry_o(c9_carry2));
    wire c9_sum3, c9_carry3;
    full_adder u_c9_3 (.a_i(c9_in[8]), .b_i(c9_in[9]), .c_i(c8_carry0),
        .sum_o(c9_sum3), .carry_o(c9_carry3));
    wire c9_sum4, c9_carry4;
    full_adder u_c9_4 (.a_i(c9_sum0), .b_i(c8_carry1), .c_i(c8_carry2),
        .sum_o(c9_sum4), .carry_o(c9_carry4));
    wire c9_sum5, c9_carry5;
    full_adder u_c9_5 (.a_i(c9_sum1), .b_i(c9_sum2), .c_i(c8_carry3),
        .sum_o(c9_sum5), .carry_o(c9_carry5));
    wire c9_sum6, c9_carry6;
    full_adder u_c9_6 (.a_i(c9_sum3), .b_i(c8_carry4), .c_i(c9_sum4),
        .sum_o(c9_sum6), .carry_o(c9_carry6));
    wire c9_sum7, c9_carry7;
    full_adder u_c9_7 (.a_i(c9_sum5), .b_i(c8_carry5), .c_i(c9_sum6),
        .sum_o(c9_sum7), .carry_o(c9_carry7));
    wire c9_sum8, c9_carry8;
    full_adder u_c9_8 (.a_i(c8_carry6), .b_i(c9_sum7), .c_i(c8_carry7),
        .sum_o(c9_sum8), .carry_o(c9_carry8));

    // Column 10.
    wire c10_sum0, c10_carry0;
    assign c10_sum0 = ~(c10_in[0] ^ c10_in[1]);  // two bits and 1
    assign c10_carry0 = c10_in[0] | c10_in[1];
    wire c10_sum1, c10_carry1;
    full_adder u_c10_1 (.a_i(c10_in[2]), .b_i(c10_in[3]), .c_i(c10_in[4]),
        .sum_o(c10_sum1), .carry_o(c10_carry1));
    wire c10_sum2, c10_carry2;
    full_adder u_c10_2 (.a_i(c10_in[5]), .b_i(c10_in[6]), .c_i(c10_in[7]),
        .sum_o(c10_sum2), .carry_o(c10_carry2));
    wire c10_sum3, c10_carry3;
    full_adder u_c10_3 (.a_i(c10_in[8]), .b_i(c10_in[9]), .c_i(c10_in[10]),
        .sum_o(c10_sum3), .carry_o(c10_carry3));
    wire c10_sum4, c10_carry4;
    full_adder u_c10_4 (.a_i(c9_carry0), .b_i(c10_sum0), .c_i(c9_carry1),
        .sum_o(c10_sum4), .carry_o(c10_carry4));
    wire c10_sum5, c10_carry5;
    full_adder u_c10_5 (.a_i(c9_carry2), .b_i(c10_sum1), .c_i(c10_sum2),
        .sum_o(c10_sum5), .carry_o(c10_carry5));
    wire c10_sum6, c10_carry6;
    full_adder u_c10_6 (.a_i(c10_sum3), .b_i(c9_carry3), .c_i(c9_carry4),
        .sum_o(c10_sum6), .carry_o(c10_carry6));
    wire c10_sum7, c10_carry7;
    full_adder u_c10_7 (.a_i(c10_sum4), .b_i(c10_sum5), .c_i(c9_carry5),
        .sum_o(c10_sum7), .carry_o(c10_carry7));
    wire c10_sum8, c10_carry8;
    full_adder u_c10_8 (.a_i(c9_carry6), .b_i(c10_sum6), .c_i(c10_sum7),
        .sum_o(c10_sum8), .carry_o(c10_carry8));
    wire c10_sum9, c10_carry9;
    full_adder u_c10_9 (.a_i(c9_carry7), .b_i(c10_sum8), .c_i(c9_carry8),
        .sum_o(c10_sum9), .carry_o(c10_carry9));

    // Column 11.
    wire c11_sum0, c11_carry0;
    full_adder u_c11_0 (.a_i(c11_in[0]), .b_i(c11_in[1]), .c_i(c11_in[2]),
        .sum_o(c11_sum0), .carry_o(c11_carry0));
    wire c11_sum1, c11_carry1;
    full_adder u_c11_1 (.a_i(c11_in[3]), .b_i(c11_in[4]), .c_i(c11_in[5]),
        .sum_o(c11_sum1), .carry_o(c11_carry1));
    wire c11_sum2, c11_carry2;
    full_adder u_c11_2 (.a_i(c11_in[6]), .b_i(c11_in[7]), .c_i(c11_in[8]),
        .sum_o(c11_sum2), .carry_o(c11_carry2));
    wire c11_sum3, c11_carry3;
    full_adder u_c11_3 (.a_i(c11_in[9]), .b_i(c11_in[10]), .c_i(c10_carry0),
        .sum_o(c11_sum3), .carry_o(c11_carry3));
    wire c11_sum4, c11_carry4;
    full_adder u_c11_4 (.a_i(c10_carry1), .b_i(c10_carry2), .c_i(c10_carry3),
        .sum_o(c11_sum4), .carry_o(c11_carry4));
    wire c11_sum5, c11_carry5;
    full_adder u_c11_5 (.a_i(c11_sum0), .b_i(c11_sum1), .c_i(c11_sum2),
        .sum_o(c11_sum5), .carry_o(c11_carry5));
    wire c11_sum6, c11_carry6;
    full_adder u_c11_6 (.a_i(c11_sum3), .b_i(c10_carry4), .c_i(c10_carry5),
        .sum_o(c11_sum6), .carry_o(c11_carry6));
    wire c11_sum7, c11_carry7;
    full_adder u_c11_7 (.a_i(c11_sum4), .b_i(c11_sum5), .c_i(c10_carry6),
        .sum_o(c11_sum7), .carry_o(c11_carry7));
    wire c11_sum8, c11_carry8;
    full_adder u_c11_8 (.a_i(c11_sum6), .b_i(c10_carry7), .c_i(c11_sum7),
        .sum_o(c11_sum8), .carry_o(c11_carry8));

    // Column 12.
    wire c12_sum0, c12_carry0;
    full_adder u_c12_0 (.a_i(c12_in[0]), .b_i(c12_in[1]), .c_i(c12_in[2]),
        .sum_o(c12_sum0), .carry_o(c12_carry0));
    wire c12_sum1, c12_carry1;
    full_adder u_c12_1 (.a_i(c12_in[3]), .b_i(c12_in[4]), .c_i(c12_in[5]),
        .sum_o(c12_sum1), .carry_o(c12_carry1));
    wire c12_sum2, c12_carry2;
    full_adder u_c12_2 (.a_i(c12_in[6]), .b_i(c12_in[7]), .c_i(c12_in[8]),
        .sum_o(c12_sum2), .carry_o(c12_carry2));
    wire c12_sum3, c12_carry3;
    full_adder u_c12_3 (.a_i(c12_in[9]), .b_i(c12_in[10]), .c_i(c11_carry0),
        .sum_o(c12_sum3), .carry_o(c12_carry3));
    wire c12_sum4, c12_carry4;
    full_adder u_c12_4 (.a_i(c11_carry1), .b_i(c11_carry2), .c_i(c12_sum0),
        .sum_o(c12_sum4), .carry_o(c12_carry4));
    wire c12_sum5, c12_carry5;
    full_adder u_c12_5 (.a_i(c12_sum1), .b_i(c12_sum2), .c_i(c11_carry3),
        .sum_o(c12_sum5), .carry_o(c12_carry5));
    wire c12_sum6, c12_carry6;
    full_adder u_c12_6 (.a_i(c11_carry4), .b_i(c11_carry5), .c_i(c12_sum3),
        .sum_o(c12_sum6), .carry_o(c12_carry6));
    wire c12_sum7, c12_carry7;
    full_adder u_c12_7 (.a_i(c12_sum4), .b_i(c12_sum5), .c_i(c11_carry6),
        .sum_o(c12_sum7), .carry_o(c12_carry7));
    wire c12_sum8, c12_carry8;
    full_adder u_c12_8 (.a_i(c12_sum6), .b_i(c11_carry7), .c_i(c12_sum7),
        .sum_o(c12_sum8), .carry_o(c12_carry8));

    // Column 13.
    wire c13_sum0, c13_carry0;
    full_adder u_c13_0 (.a_i(c13_in[0]), .b_i(c13_in[1]), .c_i(c13_in[2]),
        .sum_o(c13_sum0), .carry_o(c13_carry0));
    wire c13_sum1, c13_carry1;
    full_adder u_c13_1 (.a_i(c13_in[3]), .b_i(c13_in[4]), .c_i(c13_in[5]),
        .sum_o(c13_sum1), .carry_o(c13_carry1));
    wire c13_sum2, c13_carry2;
    full_adder u_c13_2 (.a_i(c13_in[6]), .b_i(c13_in[7]), .c_i(c13_in[8]),
        .sum_o(c13_sum2), .carry_o(c13_carry2));
    wire c13_sum3, c13_carry3;
    full_adder u_c13_3 (.a_i(c13_in[9]), .b_i(c13_in[10]), .c_i(c12_carry0),
        .sum_o(c13_sum3), .carry_o(c13_carry3));
    wire c13_sum4, c13_carry4;
    full_adder u_c13_4 (.a_i(c12_carry1), .b_i(c12_carry2), .c_i(c13_sum0),
        .sum_o(c13_sum4), .carry_o(c13_carry4));
    wire c13_sum5, c13_carry5;
    full_adder u_c13_5 (.a_i(c13_sum1), .b_i(c13_sum2), .c_i(c12_carry3),
        .sum_o(c13_sum5), .carry_o(c13_carry5));
    wire c13_sum6, c13_carry6;
    full_adder u_c13_6 (.a_i(c12_carry4), .b_i(c13_sum3), .c_i(c13_sum4),
        .sum_o(c13_sum6), .carry_o(c13_carry6));
    wire c13_sum7, c13_carry7;
    full_adder u_c13_7 (.a_i(c12_carry5), .b_i(c12_carry6), .c_i(c13_sum5),
        .sum_o(c13_sum7), .carry_o(c13_carry7));
    wire c13_sum8, c13_carry8;
    full_adder u_c13_8 (.a_i(c13_sum6), .b_i(c12_carry7), .c_i(c13_sum7),
        .sum_o(c13_sum8), .carry_o(c13_carry8));

    // Column 14.
    wire c14_sum0, c14_carry0;
    full_adder u_c14_0 (.a_i(c14_in[0]), .b_i(c14_in[1]), .c_i(c14_in[2]),
        .sum_o(c14_sum0), .carry_o(c14_carry0));
    wire c14_sum1, c14_carry1;
    full_adder u_c14_1 (.a_i(c14_in[3]), .b_i(c14_in[4]), .c_i(c14_in[5]),
        .sum_o(c14_sum1), .carry_o(c14_carry1));
    wire c14_sum2, c14_carry2;
    full_adder u_c14_2 (.a_i(c14_in[6]), .b_i(c14_in[7]), .c_i(c14_in[8]),
        .sum_o(c14_sum2), .carry_o(c14_carry2));
    wire c14_sum3, c14_carry3;
    full_adder u_c14_3 (.a_i(c14_in[9]), .b_i(c14_in[10]), .c_i(c13_carry0),
        .sum_o(c14_sum3), .carry_o(c14_carry3));
    wire c14_sum4, c14_carry4;
    full_adder u_c14_4 (.a_i(c13_carry1), .b_i(c13_carry2), .c_i(c14_sum0),
        .sum_o(c14_sum4), .carry_o(c14_carry4));
    wire c14_sum5, c14_carry5;
    full_adder u_c14_5 (.a_i(c14_sum1), .b_i(c14_sum2), .c_i(c13_carry3),
        .sum_o(c14_sum5), .carry_o(c14_carry5));
    wire c14_sum6, c14_carry6;
    full_adder u_c14_6 (.a_i(c13_carry4), .b_i(c14_sum3), .c_i(c14_sum4),
        .sum_o(c14_sum6), .carry_o(c14_carry6));
    wire c14_sum7, c14_carry7;
    full_adder u_c14_7 (.a_i(c13_carry5), .b_i(c13_carry6), .c_i(c14_sum5),
        .sum_o(c14_sum7), .carry_o(c14_carry7));
    wire c14_sum8, c14_carry8;
    full_adder u_c14_8 (.a_i(c14_sum6), .b_i(c13_carry7), .c_i(c14_sum7),
        .sum_o(c14_sum8), .carry_o(c14_carry8));

    // Column 15.
    wire c15_sum0, c15_carry0;
    full_adder u_c15_0 (.a_i(c15_in[0]), .b_i(c15_in[1]), .c_i(c15_in[2]),
        .sum_o(c15_sum0), .carry_o(c15_carry0));
    wire c15_sum1, c15_carry1;
    full_adder u_c15_1 (.a_i(c15_in[3]), .b_i(c15_in[4]), .c_i(c15_in[5]),
        .sum_o(c15_sum1), .carry_o(c15_carry1));
    wire c15_sum2, c15_carry2;
    full_adder u_c15_2 (.a_i(c15_in[6]), .b_i(c15_in[7]), .c_i(c15_in[8]),
        .sum_o(c15_sum2), .carry_o(c15_carry2));
    wire c15_sum3, c15_carry3;
    full_adder u_c15_3 (.a_i(c15_in[9]), .b_i(c15_in[10]), .c_i(c14_carry0),
        .sum_o(c15_sum3), .carry_o(c15_carry3));
    wire c15_sum4, c15_carry4;
    full_adder u_c15_4 (.a_i(c14_carry1), .b_i(c14_carry2), .c_i(c15_sum0),
        .sum_o(c15_sum4), .carry_o(c15_carry4));
    wire c15_sum5, c15_carry5;
    full_adder u_c15_5 (.a_i(c15_sum1), .b_i(c15_sum2), .c_i(c14_carry3),
        .sum_o(c15_sum5), .carry_o(c15_carry5));
    wire c15_sum6, c15_carry6;
    full_adder u_c15_6 (.a_i(c14_carry4), .b_i(c15_sum3), .c_i(c15_sum4),
        .sum_o(c15_sum6), .carry_o(c15_carry6));
    wire c15_sum7, c15_carry7;
    full_adder u_c15_7 (.a_i(c14_carry5), .b_i(c14_carry6), .c_i(c15_sum5),
        .sum_o(c15_sum7), .carry_o(c15_carry7));
    wire c15_sum8, c15_carry8;
    full_adder u_c15_8 (.a_i(c15_sum6), .b_i(c14_carry7), .c_i(c15_sum7),
        .sum_o(c15_sum8), .carry_o(c15_carry8));

    // Column 16.
    wire c16_sum0, c16_carry0;
    full_adder u_c16_0 (.a_i(c16_in[0]), .b_i(c16_in[1]), .c_i(c16_in[2]),
        .sum_o(c16_sum0), .carry_o(c16_carry0));
    wire c16_sum1, c16_carry1;
    full_adder u_c16_1 (.a_i(c16_in[3]), .b_i(c16_in[4]), .c_i(c16_in[5]),
        .sum_o(c16_sum1), .carry_o(c16_carry1));
    wire c16_sum2, c16_carry2;
    full_adder u_c16_2 (.a_i(c16_in[6]), .b_i(c16_in[7]), .c_i(c16_in[8]),
        .sum_o(c16_sum2), .carry_o(c16_carry2));
    wire c16_sum3, c16_carry3;
    full_adder u_c16_3 (.a_i(c16_in[9]), .b_i(c16_in[10]), .c_i(c15_carry0),
        .sum_o(c16_sum3), .carry_o(c16_carry3));
    wire c16_sum4, c16_carry4;
    full_adder u_c16_4 (.a_i(c15_carry1), .b_i(c15_carry2), .c_i(c16_sum0),
        .sum_o(c16_sum4), .carry_o(c16_carry4));
    wire c16_sum5, c16_carry5;
    full_adder u_c16_5 (.a_i(c16_sum1), .b_i(c16_sum2), .c_i(c15_carry3),
        .sum_o(c16_sum5), .carry_o(c16_carry5));
    wire c16_sum6, c16_carry6;
    full_adder u_c16_6 (.a_i(c15_carry4), .b_i(c16_sum3), .c_i(c16_sum4),
        .sum_o(c16_sum6), .carry_o(c16_carry6));
    wire c16_sum7, c16_carry7;
    full_adder u_c16_7 (.a_i(c15_carry5), .b_i(c15_carry6), .c_i(c16_sum5),
        .sum_o(c16_sum7), .carry_o(c16_carry7));
    wire c16_sum8, c16_carry8;
    full_adder u_c16_8 (.a_i(c16_sum6), .b_i(c15_carry7), .c_i(c16_sum7),
        .sum_o(c16_sum8), .carry_o(c16_carry8));

    // Column 17.
    wire c17_sum0, c17_carry0;
    full_adder u_c17_0 (.a_i(c17_in[0]), .b_i(c17_in[1]), .c_i(c17_in[2]),
        .sum_o(c17_sum0), .carry_o(c17_carry0));
    wire c17_sum1, c17_carry1;
    full_adder u_c17_1 (.a_i(c17_in[3]), .b_i(c17_in[4]), .c_i(c17_in[5]),
        .sum_o(c17_sum1), .carry_o(c17_carry1));
    wire c17_sum2, c17_carry2;
    full_adder u_c17_2 (.a_i(c17_in[6]), .b_i(c17_in[7]), .c_i(c17_in[8]),
        .sum_o(c17_sum2), .carry_o(c17_carry2));
    wire c17_sum3, c17_carry3;
    full_adder u_c17_3 (.a_i(c17_in[9]), .b_i(c17_in[10]), .c_i(c16_carry0),
        .sum_o(c17_sum3), .carry_o(c17_carry3));
    wire c17_sum4, c17_carry4;
    full_adder u_c17_4 (.a_i(c16_carry1), .b_i(c16_carry2), .c_i(c17_sum0),
        .sum_o(c17_sum4), .carry_o(c17_carry4));
    wire c17_sum5, c17_carry5;
    full_adder u_c17_5 (.a_i(c17_sum1), .b_i(c17_sum2), .c_i(c16_carry3),
        .sum_o(c17_sum5), .carry_o(c17_carry5));
    wire c17_sum6, c17_carry6;
    full_adder u_c17_6 (.a_i(c16_carry4), .b_i(c17_sum3), .c_i(c17_sum4),
        .sum_o(c17_sum6), .carry_o(c17_carry6));
    wire c17_sum7, c17_carry7;
    full_adder u_c17_7 (.a_i(c16_carry5), .b_i(c16_carry6), .c_i(c17_sum5),
        .sum_o(c17_sum7), .carry_o(c17_carry7));
    wire c17_sum8, c17_carry8;
    full_adder u_c17_8 (.a_i(c17_sum6), .b_i(c16_carry7), .c_i(c17_sum7),
        .sum_o(c17_sum8), .carry_o(c17_carry8));

    // Column 18.
    wire c18_sum0, c18_carry0;
    full_adder u_c18_0 (.a_i(c18_in[0]), .b_i(c18_in[1]), .c_i(c18_in[2]),
        .sum_o(c18_sum0), .carry_o(c18_carry0));
    wire c18_sum1, c18_carry1;
    full_adder u_c18_1 (.a_i(c18_in[3]), .b_i(c18_in[4]), .c_i(c18_in[5]),
        .sum_o(c18_sum1), .carry_o(c18_carry1));
    wire c18_sum2, c18_carry2;
    full_adder u_c18_2 (.a_i(c18_in[6]), .b_i(c18_in[7]), .c_i(c18_in[8]),
        .sum_o(c18_sum2), .carry_o(c18_carry2));
    wire c18_sum3, c18_carry3;
    full_adder u_c18_3 (.a_i(c18_in[9]), .b_i(c18_in[10]), .c_i(c17_carry0),
        .sum_o(c18_sum3), .carry_o(c18_carry3));
    wire c18_sum4, c18_carry4;
    full_adder u_c18_4 (.a_i(c17_carry1), .b_i(c17_carry2), .c_i(c18_sum0),
        .sum_o(c18_sum4), .carry_o(c18_carry4));
    wire c18_sum5, c18_carry5;
    full_adder u_c18_5 (.a_i(c18_sum1), .b_i(c18_sum2), .c_i(c17_carry3),
        .sum_o(c18_sum5), .carry_o(c18_carry5));
    wire c18_sum6, c18_carry6;
    full_adder u_c18_6 (.a_i(c17_carry4), .b_i(c18_sum3), .c_i(c18_sum4),
        .sum_o(c18_sum6), .carry_o(c18_carry6));
    wire c18_sum7, c18_carry7;
    full_adder u_c18_7 (.a_i(c17_carry5), .b_i(c17_carry6), .c_i(c18_sum5),
        .sum_o(c18_sum7), .carry_o(c18_carry7));
    wire c18_sum8, c18_carry8;
    full_adder u_c18_8 (.a_i(c18_sum6), .b_i(c17_carry7), .c_i(c18_sum7),
        .sum_o(c18_sum8), .carry_o(c18_carry8));

    // Column 19.
    wire c19_sum0, c19_carry0;
    full_adder u_c19_0 (.a_i(c19_in[0]), .b_i(c19_in[1]), .c_i(c19_in[2]),
        .sum_o(c19_sum0), .carry_o(c19_carry0));
    wire c19_sum1, c19_carry1;
    full_adder u_c19_1 (.a_i(c19_in[3]), .b_i(c19_in[4]), .c_i(c19_in[5]),
        .sum_o(c19_sum1), .carry_o(c19_carry1));
    wire c19_sum2, c19_carry2;
    full_adder u_c19_2 (.a_i(c19_in[6]), .b_i(c19_in[7]), .c_i(c19_in[8]),
        .sum_o(c19_sum2), .carry_o(c19_carry2));
    wire c19_sum3, c19_carry3;
    full_adder u_c19_3 (.a_i(c19_in[9]), .b_i(c19_in[10]), .c_i(c18_carry0),
        .sum_o(c19_sum3), .carry_o(c19_carry3));
    wire c19_sum4, c19_carry4;
    full_adder u_c19_4 (.a_i(c18_carry1), .b_i(c18_carry2), .c_i(c19_sum0),
        .sum_o(c19_sum4), .carry_o(c19_carry4));
    wire c19_sum5, c19_carry5;
    full_adder u_c19_5 (.a_i(c19_sum1), .b_i(c19_sum2), .c_i(c18_carry3),
        .sum_o(c19_sum5), .carry_o(c19_carry5));
    wire c19_sum6, c19_carry6;
    full_adder u_c19_6 (.a_i(c18_carry4), .b_i(c19_sum3), .c_i(c19_sum4),
        .sum_o(c19_sum6), .carry_o(c19_carry6));
    wire c19_sum7, c19_carry7;
    full_adder u_c19_7 (.a_i(c18_carry5), .b_i(c18_carry6), .c_i(c19_sum5),
        .sum_o(c19_sum7), .carry_o(c19_carry7));
    wire c19_sum8, c19_carry8;
    full_adder u_c19_8 (.a_i(c19_sum6), .b_i(c18_carry7), .c_i(c19_sum7),
        .sum_o(c19_sum8), .carry_o(c19_carry8));

    // Column 20.
    wire c20_sum0, c20_carry0;
    full_adder u_c20_0 (.a_i(c20_in[0]), .b_i(c20_in[1]), .c_i(c20_in[2]),
        .sum_o(c20_sum0), .carry_o(c20_carry0));
    wire c20_sum1, c20_carry1;
    full_adder u_c20_1 (.a_i(c20_in[3]), .b_i(c20_in[4]), .c_i(c20_in[5]),
        .sum_o(c20_sum1), .carry_o(c20_carry1));
    wire c20_sum2, c20_carry2;
    full_adder u_c20_2 (.a_i(c20_in[6]), .b_i(c20_in[7]), .c_i(c20_in[8]),
        .sum_o(c20_sum2), .carry_o(c20_carry2));
    wire c20_sum3, c20_carry3;
    full_adder u_c20_3 (.a_i(c20_in[9]), .b_i(c20_in[10]), .c_i(c19_carry0),
        .sum_o(c20_sum3), .carry_o(c20_carry3));
    wire c20_sum4, c20_carry4;
    full_adder u_c20_4 (.a_i(c19_carry1), .b_i(c19_carry2), .c_i(c20_sum0),
        .sum_o(c20_sum4), .carry_o(c20_carry4));
    wire c20_sum5, c20_carry5;
    full_adder u_c20_5 (.a_i(c20_sum1), .b_i(c20_sum2), .c_i(c19_carry3),
        .sum_o(c20_sum5), .carry_o(c20_carry5));
    wire c20_sum6, c20_carry6;
    full_adder u_c20_6 (.a_i(c19_carry4), .b_i(c20_sum3), .c_i(c20_sum4),
        .sum_o(c20_sum6), .carry_o(c20_carry6));
    wire c20_sum7, c20_carry7;
    full_adder u_c20_7 (.a_i(c19_carry5), .b_i(c19_carry6), .c_i(c20_sum5),
        .sum_o(c20_sum7), .carry_o(c20_carry7));
    wire c20_sum8, c20_carry8;
    full_adder u_c20_8 (.a_i(c20_sum6), .b_i(c19_carry7), .c_i(c20_sum7),
        .sum_o(c20_sum8), .carry_o(c20_carry8));

    // Column 21.
    wire c21_sum0, c21_carry0;
    assign c21_sum0 = ~(c21_in[0] ^ c21_in[1]);  // two bits and 1
    assign c21_carry0 = c21_in[0] | c21_in[1];
    wire c21_sum1, c21_carry1;
    full_adder u_c21_1 (.a_i(c21_in[2]), .b_i(c21_in[3]), .c_i(c21_in[4]),
        .sum_o(c21_sum1), .carry_o(c21_carry1));
    wire c21_sum2, c21_carry2;
    full_adder u_c21_2 (.a_i(c21_in[5]), .b_i(c21_in[6]), .c_i(c21_in[7]),
        .sum_o(c21_sum2), .carry_o(c21_carry2));
    wire c21_sum3, c21_carry3;
    full_adder u_c21_3 (.a_i(c21_in[8]), .b_i(c21_in[9]), .c_i(c21_in[10]),
        .sum_o(c21_sum3), .carry_o(c21_carry3));
    wire c21_sum4, c21_carry4;
    full_adder u_c21_4 (.a_i(c21_sum0), .b_i(c20_carry0), .c_i(c20_carry1),
        .sum_o(c21_sum4), .carry_o(c21_carry4));
    wire c21_sum5, c21_carry5;
    full_adder u_c21_5 (.a_i(c20_carry2), .b_i(c21_sum1), .c_i(c21_sum2),
        .sum_o(c21_sum5), .carry_o(c21_carry5));
    wire c21_sum6, c21_carry6;
    full_adder u_c21_6 (.a_i(c21_sum3), .b_i(c20_carry3), .c_i(c20_carry4),
        .sum_o(c21_sum6), .carry_o(c21_carry6));
    wire c21_sum7, c21_carry7;
    full_adder u_c21_7 (.a_i(c21_sum4), .b_i(c21_sum5), .c_i(c20_carry5),
        .sum_o(c21_sum7), .carry_o(c21_carry7));
    wire c21_sum8, c21_carry8;
    full_adder u_c21_8 (.a_i(c20_carry6), .b_i(c21_sum6), .c_i(c20_carry7),
        .sum_o(c21_sum8), .carry_o(c21_carry8));
    wire c21_sum9, c21_carry9;
    full_adder u_c21_9 (.a_i(c21_sum7), .b_i(c20_carry8), .c_i(c21_sum8),
        .sum_o(c21_sum9), .carry_o(c21_carry9));

    // Column 22.
    wire c22_sum0, c22_carry0;
    full_adder u_c22_0 (.a_i(c22_in[0]), .b_i(c22_in[1]), .c_i(c22_in[2]),
        .sum_o(c22_sum0), .carry_o(c22_carry0));
    wire c22_sum1, c22_carry1;
    full_adder u_c22_1 (.a_i(c22_in[3]), .b_i(c22_in[4]), .c_i(c22_in[5]),
        .sum_o(c22_sum1), .carry_o(c22_carry1));
    wire c22_sum2, c22_carry2;
    full_adder u_c22_2 (.a_i(c22_in[6]), .b_i(c22_in[7]), .c_i(c22_in[8]),
        .sum_o(c22_sum2), .carry_o(c22_carry2));
    wire c22_sum3, c22_carry3;
    full_adder u_c22_3 (.a_i(c22_in[9]), .b_i(c21_carry0), .c_i(c21_carry1),
        .sum_o(c22_sum3), .carry_o(c22_carry3));
    wire c22_sum4, c22_carry4;
    full_adder u_c22_4 (.a_i(c21_carry2), .b_i(c21_carry3), .c_i(c22_sum0),
        .sum_o(c22_sum4), .carry_o(c22_carry4));
    wire c22_sum5, c22_carry5;
    full_adder u_c22_5 (.a_i(c22_sum1), .b_i(c22_sum2), .c_i(c21_carry4),
        .sum_o(c22_sum5), .carry_o(c22_carry5));
    wire c22_sum6, c22_carry6;
    full_adder u_c22_6 (.a_i(c21_carry5), .b_i(c22_sum3), .c_i(c22_sum4),
        .sum_o(c22_sum6), .carry_o(c22_carry6));
    wire c22_sum7, c22_carry7;
    full_adder u_c22_7 (.a_i(c21_carry6), .b_i(c22_sum5), .c_i(c22_sum6),
        .sum_o(c22_sum7), .carry_o(c22_carry7));
    wire c22_sum8, c22_carry8;
    full_adder u_c22_8 (.a_i(c21_carry7), .b_i(c22_sum7), .c_i(c21_carry8),
        .sum_o(c22_sum8), .carry_o(c22_carry8));

    // Column 23.
    wire c23_sum0, c23_carry0;
    full_adder u_c23_0 (.a_i(c23_in[0]), .b_i(c23_in[1]), .c_i(c23_in[2]),
        .sum_o(c23_sum0), .carry_o(c23_carry0));
    wire c23_sum1, c23_carry1;
    full_adder u_c23_1 (.a_i(c23_in[3]), .b_i(c23_in[4]), .c_i(c23_in[5]),
        .sum_o(c23_sum1), .carry_o(c23_carry1));
    wire c23_sum2, c23_carry2;
    full_adder u_c23_2 (.a_i(c23_in[6]), .b_i(c23_in[7]), .c_i(c23_in[8]),
        .sum_o(c23_sum2), .carry_o(c23_carry2));
    wire c23_sum3, c23_carry3;
    full_adder u_c23_3 (.a_i(c22_carry0), .b_i(c22_carry1), .c_i(c22_carry2),
        .sum_o(c23_sum3), .carry_o(c23_carry3));
    wire c23_sum4, c23_carry4;
    full_adder u_c23_4 (.a_i(c23_sum0), .b_i(c23_sum1), .c_i(c23_sum2),
        .sum_o(c23_sum4), .carry_o(c23_carry4));
    wire c23_sum5, c23_carry5;
    full_adder u_c23_5 (.a_i(c22_carry3), .b_i(c22_carry4), .c_i(c23_sum3),
        .sum_o(c23_sum5), .carry_o(c23_carry5));
    wire c23_sum6, c23_carry6;
    full_adder u_c23_6 (.a_i(c23_sum4), .b_i(c22_carry5), .c_i(c22_carry6),
        .sum_o(c23_sum6), .carry_o(c23_carry6));
    wire c23_sum7, c23_carry7;
    full_adder u_c23_7 (.a_i(c23_sum5), .b_i(c22_carry7), .c_i(c23_sum6),
        .sum_o(c23_sum7), .carry_o(c23_carry7));

    // Column 24.
    wire c24_sum0, c24_carry0;
    full_adder u_c24_0 (.a_i(c24_in[0]), .b_i(c24_in[1]), .c_i(c24_in[2]),
        .sum_o(c24_sum0), .carry_o(c24_carry0));
    wire c24_sum1, c24_carry1;
    full_adder u_c24_1 (.a_i(c24_in[3]), .b_i(c24_in[4]), .c_i(c24_in[5]),
        .sum_o(c24_sum1), .carry_o(c24_carry1));
    wire c24_sum2, c24_carry2;
    full_adder u_c24_2 (.a_i(c24_in[6]), .b_i(c24_in[7]), .c_i(c23_carry0),
        .sum_o(c24_sum2), .carry_o(c24_carry2));
    wire c24_sum3, c24_carry3;
    full_adder u_c24_3 (.a_i(c23_carry1), .b_i(c23_carry2), .c_i(c24_sum0),
        .sum_o(c24_sum3), .carry_o(c24_carry3));
    wire c24_sum4, c24_carry4;
    full_adder u_c24_4 (.a_i(c24_sum1), .b_i(c23_carry3), .c_i(c23_carry4),
        .sum_o(c24_sum4), .carry_o(c24_carry4));
    wire c24_sum5, c24_carry5;
    full_adder u_c24_5 (.a_i(c24_sum2), .b_i(c24_sum3), .c_i(c23_carry5),
        .sum_o(c24_sum5), .carry_o(c24_carry5));
    wire c24_sum6, c24_carry6;
    full_adder u_c24_6 (.a_i(c24_sum4), .b_i(c23_carry6), .c_i(c24_sum5),
        .sum_o(c24_sum6), .carry_o(c24_carry6));

    // Column 25.
    wire c25_sum0, c25_carry0;
    full_adder u_c25_0 (.a_i(c25_in[0]), .b_i(c25_in[1]), .c_i(c25_in[2]),
        .sum_o(c25_sum0), .carry_o(c25_carry0));
    wire c25_sum1, c25_carry1;
    full_adder u_c25_1 (.a_i(c25_in[3]), .b_i(c25_in[4]), .c_i(c25_in[5]),
        .sum_o(c25_sum1), .carry_o(c25_carry1));
    wire c25_sum2, c25_carry2;
    full_adder u_c25_2 (.a_i(c25_in[6]), .b_i(c24_carry0), .c_i(c24_carry1),
        .sum_o(c25_sum2), .carry_o(c25_carry2));
    wire c25_sum3, c25_carry3;
    full_adder u_c25_3 (.a_i(c25_sum0), .b_i(c25_sum1), .c_i(c24_carry2),
        .sum_o(c25_sum3), .carry_o(c25_carry3));
    wire c25_sum4, c25_carry4;
    full_adder u_c25_4 (.a_i(c24_carry3), .b_i(c25_sum2), .c_i(c24_carry4),
        .sum_o(c25_sum4), .carry_o(c25_carry4));
    wire c25_sum5, c25_carry5;
    full_adder u_c25_5 (.a_i(c25_sum3), .b_i(c24_carry5), .c_i(c25_sum4),
        .sum_o(c25_sum5), .carry_o(c25_carry5));

    // Column 26.
    wire c26_sum0, c26_carry0;
    full_adder u_c26_0 (.a_i(c26_in[0]), .b_i(c26_in[1]), .c_i(c26_in[2]),
        .sum_o(c26_sum0), .carry_o(c26_carry0));
    wire c26_sum1, c26_carry1;
    full_adder u_c26_1 (.a_i(c26_in[3]), .b_i(c26_in[4]), .c_i(c26_in[5]),
        .sum_o(c26_sum1), .carry_o(c26_carry1));
    wire c26_sum2, c26_carry2;
    full_adder u_c26_2 (.a_i(c25_carry0), .b_i(c25_carry1), .c_i(c26_sum0),
        .sum_o(c26_sum2), .carry_o(c26_carry2));
    wire c26_sum3, c26_carry3;
    full_adder u_c26_3 (.a_i(c26_sum1), .b_i(c25_carry2), .c_i(c26_sum2),
        .sum_o(c26_sum3), .carry_o(c26_carry3));
    wire c26_sum4, c26_carry4;
    full_adder u_c26_4 (.a_i(c25_carry3), .b_i(c26_sum3), .c_i(c25_carry4),
        .sum_o(c26_sum4), .carry_o(c26_carry4));

    // Column 27.
    wire c27_sum0, c27_carry0;
    full_adder u_c27_0 (.a_i(c27_in[0]), .b_i(c27_in[1]), .c_i(c27_in[2]),
        .sum_o(c27_sum0), .carry_o(c27_carry0));
    wire c27_sum1, c27_carry1;
    full_adder u_c27_1 (.a_i(c27_in[3]), .b_i(c27_in[4]), .c_i(c26_carry0),
        .sum_o(c27_sum1), .carry_o(c27_carry1));
    wire c27_sum2, c27_carry2;
    full_adder u_c27_2 (.a_i(c26_carry1), .b_i(c27_sum0), .c_i(c26_carry2),
        .sum_o(c27_sum2), .carry_o(c27_carry2));
    wire c27_sum3, c27_carry3;
    full_adder u_c27_3 (.a_i(c27_sum1), .b_i(c26_carry3), .c_i(c27_sum2),
        .sum_o(c27_sum3), .carry_o(c27_carry3));

    // Column 28.
    wire c28_sum0, c28_carry0;
    full_adder u_c28_0 (.a_i(c28_in[0]), .b_i(c28_in[1]), .c_i(c28_in[2]),
        .sum_o(c28_sum0), .carry_o(c28_carry0));
    wire c28_sum1, c28_carry1;
    full_adder u_c28_1 (.a_i(c28_in[3]), .b_i(c27_carry0), .c_i(c28_sum0),
        .sum_o(c28_sum1), .carry_o(c28_carry1));
    wire c28_sum2, c28_carry2;
    full_adder u_c28_2 (.a_i(c27_carry1), .b_i(c28_sum1), .c_i(c27_carry2),
        .sum_o(c28_sum2), .carry_o(c28_carry2));

    // Column 29.
    wire c29_sum0, c29_carry0;
    full_adder u_c29_0 (.a_i(c29_in[0]), .b_i(c29_in[1]), .c_i(c29_in[2]),
        .sum_o(c29_sum0), .carry_o(c29_carry0));
    wire c29_sum1, c29_carry1;
    full_adder u_c29_1 (.a_i(c28_carry0), .b_i(c29_sum0), .c_i(c28_carry1),
        .sum_o(c29_sum1), .carry_o(c29_carry1));

    // Column 30.
    wire c30_sum0, c30_carry0;
    full_adder u_c30_0 (.a_i(c30_in[0]), .b_i(c30_in[1]), .c_i(c29_carry0),
        .sum_o(c30_sum0), .carry_o(c30_carry0));

    assign middle_o = {c30_carry0, c31_in, c30_sum0, c29_carry1, c29_sum1, c28_carry2, c28_sum2,
        c27_carry3, c27_sum3, c26_carry4, c26_sum4, c25_carry5, c25_sum5, c24_carry6, c24_sum6,
        c23_carry7, c23_sum7, c22_carry8, c22_sum8, c21_carry9, c21_sum9, c20_sum8, c19_carry8,
        c19_sum8, c18_carry8, c18_sum8, c17_carry8, c17_sum8, c16_carry8, c16_sum8, c15_carry8,
        c15_sum8, c14_carry8, c14_sum8, c13_carry8, c13_sum8, c12_carry8, c12_sum8, c11_carry8,
        c11_sum8, c10_carry9, c10_carry8, c10_sum9, c9_sum8, c8_sum7, c7_sum6, c6_sum5, c5_sum4,
        c4_sum3, c3_sum2, c2_sum1, c1_sum0, c0_in};

endmodule

`default_nettype wire
