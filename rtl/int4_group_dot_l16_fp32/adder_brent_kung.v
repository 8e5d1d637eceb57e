// adder_brent_kung: Brent-Kung prefix adder: few cells, 2 log2(Width) levels.
// sum_o = a_i + b_i modulo 2^Width; Width 8: 200 + 100 = 44.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module adder_brent_kung #(
    // bits of both operands and of the sum; 1 to 256
    parameter Width = 8
) (
    input  wire [Width-1:0] a_i,
    input  wire [Width-1:0] b_i,
    output wire [Width-1:0] sum_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Width < 1 || Width > 256) begin : gen_width_must_be_1_to_256
            width_must_be_1_to_256 u_error ();
        end
    endgenerate

    // Level n holds, for each bit, the generate and propagate of a run of bits that ends there.
    // Levels 1 to Up gather runs of doubling length, the rest hand them out again.
    localparam Up     = $clog2(Width);
    localparam Levels = (Up == 0) ? 0 : 2 * Up - 1;
    genvar n, i;
    generate
        for (n = 0; n <= Levels; n = n + 1) begin : gen_level
            localparam Run = (n <= Up) ? n - 1 : 2 * Up - n - 1;
            wire [Width-1:0] generates;
            wire [Width-1:0] propagates;
            for (i = 0; i < Width; i = i + 1) begin : gen_bit
                if (n == 0) begin : gen_leaf
                    assign generates[i]  = a_i[i] & b_i[i];
                    assign propagates[i] = a_i[i] ^ b_i[i];
                end else if ((n <= Up && ((i + 1) & ((1 << n) - 1)) == 0) ||
                             (n > Up && i >= (1 << (2 * Up - n))
                              && ((i + 1) & ((1 << (2 * Up - n)) - 1))
                                 == (1 << (2 * Up - n - 1)))) begin : gen_combine
                    assign generates[i] = gen_level[n-1].generates[i]
                        | (gen_level[n-1].propagates[i]
                           & gen_level[n-1].generates[i - (1 << Run)]);
                    assign propagates[i] = gen_level[n-1].propagates[i]
                        & gen_level[n-1].propagates[i - (1 << Run)];
                end else begin : gen_pass
                    assign generates[i]  = gen_level[n-1].generates[i];
                    assign propagates[i] = gen_level[n-1].propagates[i];
                end
            end
        end
        if (Width == 1) begin : gen_only_bit
            assign sum_o = gen_level[0].propagates;
        end else begin : gen_sum
            assign sum_o = gen_level[0].propagates
                ^ {gen_level[Levels].generates[Width-2:0], 1'b0};
        end
    endgenerate

    // The last level's propagates, and the top bit's carry, would serve a carry in and out.
    wire unused_top;
    assign unused_top = &{1'b0, gen_level[Levels].generates[Width-1],
                          gen_level[Levels].propagates};

endmodule

`default_nettype wire
