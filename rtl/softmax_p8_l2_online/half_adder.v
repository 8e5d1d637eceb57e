// half_adder: sum and carry of two bits.
// Kept as a module of its own so that synthesis can use a library's half adder.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module half_adder (
    input  wire a_i,
    input  wire b_i,
    output wire sum_o,
    output wire carry_o
);

    assign sum_o   = a_i ^ b_i;
    assign carry_o = a_i & b_i;

endmodule

`default_nettype wire
