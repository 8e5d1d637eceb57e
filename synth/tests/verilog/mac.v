// A multiply-accumulate unit as anyone would write it: synchronous reset, parameters.
`default_nettype none
module mac #(
  parameter W = 8,
  parameter A = 20
) (
  input  wire                clk,
  input  wire                rst_n,
  input  wire                valid_i,
  input  wire signed [W-1:0] a_i,
  input  wire signed [W-1:0] b_i,
  output reg                 valid_o,
  output reg  signed [A-1:0] acc_o
);
  reg                valid_q;
  reg signed [W-1:0] a_q;
  reg signed [W-1:0] b_q;
  always @(posedge clk) begin
    a_q <= a_i;
    b_q <= b_i;
    if (!rst_n) begin
      valid_q <= 1'b0;
      valid_o <= 1'b0;
      acc_o   <= {A{1'b0}};
    end else begin
      valid_q <= valid_i;
      valid_o <= valid_q;
      if (valid_q) acc_o <= acc_o + a_q * b_q;
    end
  end
endmodule
`default_nettype wire
