// Asynchronous reset, active high, one register reset to 1; a range that does not end at 0.
module async_mac (
  input  wire       clock,
  input  wire       reset,
  input  wire [4:1] x,
  input  wire [0:3] y,
  output reg  [7:0] sum,
  output reg        empty
);
  always @(posedge clock or posedge reset)
    if (reset) begin
      sum   <= 8'd0;
      empty <= 1'b1;
    end else begin
      sum   <= sum + x * y;
      empty <= 1'b0;
    end
endmodule
