// booth_lane: radix-4 Booth partial products of two signed integers.
// Adding row r shifted left by 2r, its carry bit at column 2r+1, and the constant
// -2^(Width+2r) for every row, gives multiplicand * multiplier.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module booth_lane #(
    // bits of the multiplicand; 2 to 32
    parameter Width = 16,
    // bits of the recoded multiplier; 2 to 32
    parameter DigitWidth = 8
) (
    input  wire [Width-1:0]                           multiplicand_i,
    input  wire [DigitWidth-1:0]                      multiplier_i,
    output wire [((DigitWidth+1) >> 1)*(Width+2)-1:0] bits_o           // rows, lowest first
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Width < 2 || Width > 32) begin : gen_width_must_be_2_to_32
            width_must_be_2_to_32 u_error ();
        end
        if (DigitWidth < 2 || DigitWidth > 32) begin : gen_digit_width_must_be_2_to_32
            digit_width_must_be_2_to_32 u_error ();
        end
    endgenerate

    // Digit r of the multiplier is -2 to 2, read from bits 2r+1, 2r and 2r-1. Its row is Width+1
    // bits: the multiplicand, inverted for a negative digit, or twice that.
    localparam Digits   = (DigitWidth + 1) >> 1;
    localparam RowWidth = Width + 1;

    // Sign-extended to whole digits, with the 0 below the lowest bit.
    wire [2*Digits:0] recoded;

    generate
        if (2 * Digits == DigitWidth) begin : gen_even
            assign recoded = {multiplier_i, 1'b0};
        end else begin : gen_odd
            assign recoded = {multiplier_i[DigitWidth-1], multiplier_i, 1'b0};
        end
    endgenerate

    // A negative row needs 1 added at its lowest column. That and the lowest bit are one sum bit
    // and one carry bit, which goes on top of the row. The row's sign bit has a negative weight and
    // is handed on inverted; the tree adds the constant for it.
    genvar r;
    generate
        for (r = 0; r < Digits; r = r + 1) begin : gen_row
            wire             one;
            wire             two;
            wire             negative;
            wire [Width-1:0] folded;
            wire [Width:1]   row;
            wire             lowest;
            assign one      = recoded[2*r+1] ^ recoded[2*r];
            assign two      = (recoded[2*r+2] ^ recoded[2*r+1]) & ~one;
            assign negative = recoded[2*r+2];
            assign folded   = multiplicand_i ^ {Width{negative}};
            assign lowest   = multiplicand_i[0] & one;
            assign row      = ({folded[Width-1], folded[Width-1:1]} & {Width{one}})
                            | (folded & {Width{two}});
            assign bits_o[r*(RowWidth+1) +: RowWidth] = {~row[Width], row[Width-1:1], lowest};
            assign bits_o[r*(RowWidth+1) + RowWidth]  = negative & (one | two) & ~lowest;
        end
    endgenerate

endmodule

`default_nettype wire
