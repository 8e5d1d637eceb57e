// booth_lane: radix-4 Booth partial products of two signed integers.
// Adding row r shifted left by 2r, its negative bit at column 2r, and the constant
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
    input  wire [Width-1:0]                        multiplicand_i,
    input  wire [DigitWidth-1:0]                   multiplier_i,
    output wire [((DigitWidth+1)/2)*(Width+2)-1:0] bits_o           // rows, lowest first
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
    // bits of the one's complement form; `negative` at the row's lowest column makes it two's.
    localparam Digits   = (DigitWidth + 1) / 2;
    localparam RowWidth = Width + 1;

    // Sign-extended to whole digits, with the 0 below the lowest bit.
    wire [2*Digits:0] recoded;
    wire [Width:0]    extended;

    generate
        if (2 * Digits == DigitWidth) begin : gen_even
            assign recoded = {multiplier_i, 1'b0};
        end else begin : gen_odd
            assign recoded = {multiplier_i[DigitWidth-1], multiplier_i, 1'b0};
        end
    endgenerate
    assign extended = {multiplicand_i[Width-1], multiplicand_i};

    // Bits of row r at [r*(RowWidth+1) +: RowWidth]; its `negative` bit follows on top. The row's
    // sign bit has a negative weight and is handed on inverted; the tree adds the constant for it.
    genvar r;
    generate
        for (r = 0; r < Digits; r = r + 1) begin : gen_row
            wire                one;
            wire                two;
            wire                negative;
            wire [RowWidth-1:0] magnitude;
            assign one       = recoded[2*r+1] ^ recoded[2*r];
            assign two       = (recoded[2*r+2] ^ recoded[2*r+1]) & ~one;
            assign negative  = recoded[2*r+2];
            assign magnitude = (extended & {RowWidth{one}})
                             | ({multiplicand_i, 1'b0} & {RowWidth{two}});
            assign bits_o[r*(RowWidth+1) +: RowWidth] =
                magnitude ^ {~negative, {Width{negative}}};
            assign bits_o[r*(RowWidth+1) + RowWidth] = negative;
        end
    endgenerate

endmodule

`default_nettype wire
