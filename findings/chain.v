module chain (input a, output y);
  wire n;
  INV u1 (.A(a), .Y(n));
  INV u2 (.A(n), .Y(y));
endmodule
