// scale_multiplier_11x2_13: a signed number times an unsigned scale. The product's 13 bits hold
//   every one but
// those of the least value.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module scale_multiplier_11x2_13 (
    input  wire [10:0] value_i,
    input  wire [1:0]  scale_i,
    output wire [12:0] product_o
);

    wire [11*2-1:0] bits;
    scale_lane #(
        .ValueWidth(11),
        .ScaleWidth(2)
    ) u_lane (
        .value_i(value_i),
        .scale_i(scale_i),
        .bits_o (bits)
    );

    // Compressor tree: a signed number of 11 bits times a scale of 2 bits.
    wire [18:0] product_n_columns;
    tree_scale_11x2_13_upper u_product_n_upper (
        .bits_i  (bits),
        .middle_o(product_n_columns)
    );

    wire [12:0] product_n_row;
    wire [2:0] product_n_carry;
    tree_scale_11x2_13_lower u_product_n_lower (
        .middle_i(product_n_columns),
        .sum_o   (product_n_row),
        .carry_o (product_n_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [12:0] product_n;
    adder_ripple #(
        .Width(3)
    ) u_product_n_adder (
        .a_i  (product_n_row[12:10]),
        .b_i  (product_n_carry),
        .sum_o(product_n[12:10])
    );
    assign product_n[9:0] = product_n_row[9:0];
    // The tree added up the negative, less 1.
    wire [12:0] product;
    assign product = ~product_n;

    assign product_o = product;

endmodule

`default_nettype wire
