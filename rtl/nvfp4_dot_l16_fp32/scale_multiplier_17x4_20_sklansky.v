// scale_multiplier_17x4_20_sklansky: a signed number times an unsigned scale. The product's 20 bits
//   hold every one but
// those of the least value.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module scale_multiplier_17x4_20_sklansky (
    input  wire [16:0] value_i,
    input  wire [3:0]  scale_i,
    output wire [19:0] product_o
);

    wire [17*4-1:0] bits;
    scale_lane #(
        .ValueWidth(17),
        .ScaleWidth(4)
    ) u_lane (
        .value_i(value_i),
        .scale_i(scale_i),
        .bits_o (bits)
    );

    // Compressor tree: a signed number of 17 bits times a scale of 4 bits.
    wire [31:0] product_n_columns;
    tree_scale_17x4_20_upper u_product_n_upper (
        .bits_i  (bits),
        .middle_o(product_n_columns)
    );

    wire [19:0] product_n_row;
    wire [3:0] product_n_carry;
    tree_scale_17x4_20_lower u_product_n_lower (
        .middle_i(product_n_columns),
        .sum_o   (product_n_row),
        .carry_o (product_n_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [19:0] product_n;
    adder_sklansky #(
        .Width(4)
    ) u_product_n_adder (
        .a_i  (product_n_row[19:16]),
        .b_i  (product_n_carry),
        .sum_o(product_n[19:16])
    );
    assign product_n[15:0] = product_n_row[15:0];
    // The tree added up the negative, less 1.
    wire [19:0] product;
    assign product = ~product_n;

    assign product_o = product;

endmodule

`default_nettype wire
