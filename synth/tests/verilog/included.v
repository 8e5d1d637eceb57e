// Its width comes from a file that it includes and a macro; no clock.
`include "width.vh"
module included #(parameter ADD = 1) (
  input  [`WIDTH-1:0] a,
  output [`WIDTH:0]   y
);
  assign y = a + ADD;
endmodule
