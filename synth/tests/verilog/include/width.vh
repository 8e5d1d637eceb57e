`ifdef WIDE
`define WIDTH 6
`else
`define WIDTH 3
`endif
