// SystemVerilog: a type, logic, always_ff, a function.
typedef logic [3:0] nibble_t;
module pack (
  input  logic    clk_i,
  input  logic    rst_ni,
  input  nibble_t a_i,
  output logic [4:0] twice_o
);
  function automatic logic [4:0] twice(nibble_t value);
    twice = {value, 1'b0};
  endfunction
  always_ff @(posedge clk_i or negedge rst_ni)
    if (!rst_ni) twice_o <= '0;
    else         twice_o <= twice(a_i);
endmodule
