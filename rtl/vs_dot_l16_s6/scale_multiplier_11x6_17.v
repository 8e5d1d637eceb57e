// scale_multiplier_11x6_17: a signed number times an unsigned scale. The product's 17 bits hold
//   every one but
// those of the least value.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module scale_multiplier_11x6_17 (
    input  wire [10:0] value_i,
    input  wire [5:0]  scale_i,
    output wire [16:0] product_o
);

    wire [11*6-1:0] bits;
    scale_lane #(
        .ValueWidth(11),
        .ScaleWidth(6)
    ) u_lane (
        .value_i(value_i),
        .scale_i(scale_i),
        .bits_o (bits)
    );

    // Compressor tree: a signed number of 11 bits times a scale of 6 bits.
    wire [26:0] product_n_columns;
    tree_scale_11x6_17_upper u_product_n_upper (
        .bits_i  (bits),
        .middle_o(product_n_columns)
    );

    wire [16:0] product_n_row;
    wire [6:0] product_n_carry;
    tree_scale_11x6_17_lower u_product_n_lower (
        .middle_i(product_n_columns),
        .sum_o   (product_n_row),
        .carry_o (product_n_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [16:0] product_n;
    adder_ripple #(
        .Width(7)
    ) u_product_n_adder (
        .a_i  (product_n_row[16:10]),
        .b_i  (product_n_carry),
        .sum_o(product_n[16:10])
    );
    assign product_n[9:0] = product_n_row[9:0];
    // The tree added up the negative, less 1.
    wire [16:0] product;
    assign product = ~product_n;

    assign product_o = product;

endmodule

`default_nettype wire
