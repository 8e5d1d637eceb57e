// adder_plus: adder left to the synthesis tool: the + operator.
// sum_o = a_i + b_i modulo 2^Width; Width 8: 200 + 100 = 44.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module adder_plus #(
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

    assign sum_o = a_i + b_i;

endmodule

`default_nettype wire
