// scale_multiplier_12x11_22_brent_kung: a signed number times an unsigned scale. The product's 22
//   bits hold every one but
// those of the least value.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module scale_multiplier_12x11_22_brent_kung (
    input  wire [11:0] value_i,
    input  wire [10:0] scale_i,
    output wire [21:0] product_o
);

    wire [12*11-1:0] bits;
    scale_lane #(
        .ValueWidth(12),
        .ScaleWidth(11)
    ) u_lane (
        .value_i(value_i),
        .scale_i(scale_i),
        .bits_o (bits)
    );

    // Compressor tree: a signed number of 12 bits times a scale of 11 bits.
    wire [43:0] product_n_columns;
    tree_scale_12x11_22_upper u_product_n_upper (
        .bits_i  (bits),
        .middle_o(product_n_columns)
    );

    wire [21:0] product_n_row;
    wire [10:0] product_n_carry;
    tree_scale_12x11_22_lower u_product_n_lower (
        .middle_i(product_n_columns),
        .sum_o   (product_n_row),
        .carry_o (product_n_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [21:0] product_n;
    adder_brent_kung #(
        .Width(11)
    ) u_product_n_adder (
        .a_i  (product_n_row[21:11]),
        .b_i  (product_n_carry),
        .sum_o(product_n[21:11])
    );
    assign product_n[10:0] = product_n_row[10:0];
    // The tree added up the negative, less 1.
    wire [21:0] product;
    assign product = ~product_n;

    assign product_o = product;

endmodule

`default_nettype wire
