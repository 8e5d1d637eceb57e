// or_prefix: any_o[i] = |value_i[i:0], in log2(Width) levels of growing fan-out (Sklansky).
// Width 8: 0010_0100 gives 1111_1100.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module or_prefix #(
    // bits of the value; 1 to 256
    parameter Width = 8
) (
    input  wire [Width-1:0] value_i,
    output wire [Width-1:0] any_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Width < 1 || Width > 256) begin : gen_width_must_be_1_to_256
            width_must_be_1_to_256 u_error ();
        end
    endgenerate

    // Level n holds, for each bit, whether a run of bits that ends there has a 1.
    localparam Levels = $clog2(Width);
    genvar n, i;
    generate
        for (n = 0; n <= Levels; n = n + 1) begin : gen_level
            wire [Width-1:0] any;
            for (i = 0; i < Width; i = i + 1) begin : gen_bit
                if (n == 0) begin : gen_leaf
                    assign any[i] = value_i[i];
                end else if (((i >> (n - 1)) & 1) == 1) begin : gen_combine
                    assign any[i] = gen_level[n-1].any[i]
                                  | gen_level[n-1].any[((i >> (n - 1)) << (n - 1)) - 1];
                end else begin : gen_pass
                    assign any[i] = gen_level[n-1].any[i];
                end
            end
        end
    endgenerate

    assign any_o = gen_level[Levels].any;

endmodule

`default_nettype wire
