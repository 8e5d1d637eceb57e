// softmax_reciprocal_s11: 1 / sum = reciprocal * 2^-(16 + exponent), combinational; of 0 as of 1.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module softmax_reciprocal_s11 (
    input  wire [10:0] sum_i,
    output wire [15:0] reciprocal_o,
    output wire [3:0]  exponent_o     // index of the leading one of sum_i
);

    // The sum with its leading one on top, by powers of two. How far it went is the index of that
    // one, inverted.
    genvar n;
    generate
        for (n = 4; n >= 0; n = n - 1) begin : gen_level
            wire [15:0] value;
            if (n == 4) begin : gen_sum
                assign value = {5'd0, sum_i};
            end else begin : gen_shift
                wire low;
                assign low   = ~(|gen_level[n+1].value[15:16-(1<<n)]);
                assign value = low ? gen_level[n+1].value << (1 << n)
                                   : gen_level[n+1].value;
                assign exponent_o[n] = ~low;
            end
        end
    endgenerate

    // The 16 bits below it.
    wire [15:0] mantissa;
    assign mantissa = {gen_level[0].value[14:0], 1'd0};
    wire unused_value;
    assign unused_value = &{1'b0, gen_level[0].value[15]};

    reciprocal_mantissa u_table (
        .argument_i(mantissa),
        .value_o   (reciprocal_o)
    );

endmodule

`default_nettype wire
