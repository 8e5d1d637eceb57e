// adder_ripple: ripple-carry adder: the smallest, and the slowest.
// sum_o = a_i + b_i modulo 2^Width; Width 8: 200 + 100 = 44.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module adder_ripple #(
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

    // The top bit needs no carry out, so it is a plain three-input XOR.
    genvar i;
    generate
        for (i = 0; i < Width - 1; i = i + 1) begin : gen_bit
            wire carry;
            if (i == 0) begin : gen_first
                half_adder u_half_adder (
                    .a_i    (a_i[0]),
                    .b_i    (b_i[0]),
                    .sum_o  (sum_o[0]),
                    .carry_o(carry)
                );
            end else begin : gen_next
                full_adder u_full_adder (
                    .a_i    (a_i[i]),
                    .b_i    (b_i[i]),
                    .c_i    (gen_bit[i-1].carry),
                    .sum_o  (sum_o[i]),
                    .carry_o(carry)
                );
            end
        end
        if (Width == 1) begin : gen_only_bit
            assign sum_o[0] = a_i[0] ^ b_i[0];
        end else begin : gen_top_bit
            assign sum_o[Width-1] = a_i[Width-1] ^ b_i[Width-1] ^ gen_bit[Width-2].carry;
        end
    endgenerate

endmodule

`default_nettype wire
