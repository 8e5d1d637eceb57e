// Adders with a constant input, as logic; others are left for adders_cells.v.
(* techmap_celltype = "full_adder" *)
module constant_full_adder (a_i, b_i, c_i, sum_o, carry_o);
  input a_i, b_i, c_i;
  output sum_o, carry_o;
  parameter _TECHMAP_CONSTMSK_a_i_ = 1'b0;
  parameter _TECHMAP_CONSTMSK_b_i_ = 1'b0;
  parameter _TECHMAP_CONSTMSK_c_i_ = 1'b0;
  wire _TECHMAP_FAIL_ =
      !(_TECHMAP_CONSTMSK_a_i_ | _TECHMAP_CONSTMSK_b_i_ | _TECHMAP_CONSTMSK_c_i_);
  assign sum_o = a_i ^ b_i ^ c_i;
  assign carry_o = (a_i & b_i) | (c_i & (a_i | b_i));
endmodule

(* techmap_celltype = "half_adder" *)
module constant_half_adder (a_i, b_i, sum_o, carry_o);
  input a_i, b_i;
  output sum_o, carry_o;
  parameter _TECHMAP_CONSTMSK_a_i_ = 1'b0;
  parameter _TECHMAP_CONSTMSK_b_i_ = 1'b0;
  wire _TECHMAP_FAIL_ = !(_TECHMAP_CONSTMSK_a_i_ | _TECHMAP_CONSTMSK_b_i_);
  assign sum_o = a_i ^ b_i;
  assign carry_o = a_i & b_i;
endmodule
