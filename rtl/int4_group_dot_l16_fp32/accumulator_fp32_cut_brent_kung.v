// accumulator_fp32_cut_brent_kung: IEEE single to which signed beats are added; clear first, then
//   add.
// exponent_i is the exponent, biased by 127, of bit InWidth-2 of value_i.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module accumulator_fp32_cut_brent_kung #(
    // bits of a beat, signed; never the least value; 27 to 128
    parameter InWidth = 41,
    // bits of its exponent, signed; 10 to 12
    parameter ExponentWidth = 10
) (
    input  wire                     clk_i,
    input  wire                     rst_ni,
    input  wire                     valid_i,
    input  wire                     clear_i,
    input  wire [InWidth-1:0]       value_i,
    input  wire [ExponentWidth-1:0] exponent_i,
    output wire                     valid_o,
    output wire [31:0]              acc_o        // IEEE single
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (InWidth < 27 || InWidth > 128) begin : gen_in_width_must_be_27_to_128
            in_width_must_be_27_to_128 u_error ();
        end
        if (ExponentWidth < 10 || ExponentWidth > 12) begin : gen_exponent_width_must_be_10_to_12
            exponent_width_must_be_10_to_12 u_error ();
        end
    endgenerate

    reg  [31:0] acc_q;
    reg         valid_q;
    wire [31:0] acc_d;

    adder_fp32_cut_brent_kung #(
        .InWidth      (InWidth),
        .ExponentWidth(ExponentWidth)
    ) u_adder (
        .valid_i   (valid_i),
        .clear_i   (clear_i),
        .acc_i     (acc_q),
        .value_i   (value_i),
        .exponent_i(exponent_i),
        .sum_o     (acc_d)
    );

    assign acc_o   = acc_q;
    assign valid_o = valid_q;

    always @(posedge clk_i) begin
        valid_q <= valid_i & rst_ni;
        acc_q   <= acc_d;
    end

endmodule

`default_nettype wire
