// scale_multiplier_20x11_30_sklansky: a signed number times an unsigned scale. The product's 30
//   bits hold every one but
// those of the least value.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module scale_multiplier_20x11_30_sklansky (
    input  wire [19:0] value_i,
    input  wire [10:0] scale_i,
    output wire [29:0] product_o
);

    wire [20*11-1:0] bits;
    scale_lane #(
        .ValueWidth(20),
        .ScaleWidth(11)
    ) u_lane (
        .value_i(value_i),
        .scale_i(scale_i),
        .bits_o (bits)
    );

    // Compressor tree: a signed number of 20 bits times a scale of 11 bits.
    wire [49:0] product_n_columns;
    tree_scale_20x11_30_upper u_product_n_upper (
        .bits_i  (bits),
        .middle_o(product_n_columns)
    );

    wire [29:0] product_n_row;
    wire [10:0] product_n_carry;
    tree_scale_20x11_30_lower u_product_n_lower (
        .middle_i(product_n_columns),
        .sum_o   (product_n_row),
        .carry_o (product_n_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [29:0] product_n;
    adder_sklansky #(
        .Width(11)
    ) u_product_n_adder (
        .a_i  (product_n_row[29:19]),
        .b_i  (product_n_carry),
        .sum_o(product_n[29:19])
    );
    assign product_n[18:0] = product_n_row[18:0];
    // The tree added up the negative, less 1.
    wire [29:0] product;
    assign product = ~product_n;

    assign product_o = product;

endmodule

`default_nettype wire
