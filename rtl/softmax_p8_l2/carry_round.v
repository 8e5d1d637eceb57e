// carry_round: an exponential to its code; what that drops is handed on, combinational.
// code = min((scaled + carried) >> Dropped, 2^CodeWidth - 1), rounded half up before
// the sum.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module carry_round #(
    // bits of a code; 1 to 16
    parameter CodeWidth = 8,
    // bits that are handed on; 1 to 19
    parameter Dropped = 12
) (
    input  wire [CodeWidth+Dropped+1-1:0] scaled_i,   // its lowest bit is half a count
    input  wire [Dropped-1:0]             carried_i,  // from the value before
    output wire [CodeWidth-1:0]           code_o,
    output wire [Dropped-1:0]             carried_o   // to the next value
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (CodeWidth < 1 || CodeWidth > 16) begin : gen_code_width_must_be_1_to_16
            code_width_must_be_1_to_16 u_error ();
        end
        if (Dropped < 1 || Dropped > 19) begin : gen_dropped_must_be_1_to_19
            dropped_must_be_1_to_19 u_error ();
        end
    endgenerate

    localparam Width = CodeWidth + Dropped;

    // Half a count goes in where the adder has room for it, below the lowest bit.
    wire [Width-1:0] total;
    genvar           i;
    generate
        for (i = 0; i < Width; i = i + 1) begin : gen_bit
            wire carry;
            if (i == 0) begin : gen_first
                full_adder u_add (
                    .a_i    (scaled_i[1]),
                    .b_i    (carried_i[0]),
                    .c_i    (scaled_i[0]),
                    .sum_o  (total[0]),
                    .carry_o(carry)
                );
            end else if (i < Dropped) begin : gen_carried
                full_adder u_add (
                    .a_i    (scaled_i[i+1]),
                    .b_i    (carried_i[i]),
                    .c_i    (gen_bit[i-1].carry),
                    .sum_o  (total[i]),
                    .carry_o(carry)
                );
            end else begin : gen_code
                half_adder u_add (
                    .a_i    (scaled_i[i+1]),
                    .b_i    (gen_bit[i-1].carry),
                    .sum_o  (total[i]),
                    .carry_o(carry)
                );
            end
        end
    endgenerate

    assign code_o    = total[Width-1:Dropped] | {CodeWidth{gen_bit[Width-1].carry}};
    assign carried_o = total[Dropped-1:0];

endmodule

`default_nettype wire
