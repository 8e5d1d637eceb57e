// emsb_magnitude: sign and magnitude of one value by a shift, rounded half up and saturated.
// CodeWidth 8: -5000 by 6 is -78.1: 1 and 78.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module emsb_magnitude #(
    // bits of a value; 8 to 40
    parameter ActWidth = 32,
    // bits of an integer, fewer; 4 to 16
    parameter CodeWidth = 8,
    // bits of the shift; 1 to 6
    parameter ShiftWidth = 5
) (
    input  wire [ActWidth-1:0]      value_i,      // two's complement
    input  wire [ShiftWidth-1:0]    shift_i,      // dropped low bits
    output wire                     negative_o,   // of the value
    output wire [(CodeWidth-1)-1:0] magnitude_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth < 8 || ActWidth > 40) begin : gen_act_width_must_be_8_to_40
            act_width_must_be_8_to_40 u_error ();
        end
        if (CodeWidth < 4 || CodeWidth > 16) begin : gen_code_width_must_be_4_to_16
            code_width_must_be_4_to_16 u_error ();
        end
        if (ShiftWidth < 1 || ShiftWidth > 6) begin : gen_shift_width_must_be_1_to_6
            shift_width_must_be_1_to_6 u_error ();
        end
        if (CodeWidth >= ActWidth) begin : gen_code_width_must_be_below_act_width
            code_width_must_be_below_act_width u_error ();
        end
    endgenerate

    // One bit more than is kept: the highest that is dropped, 0 where none is.
    wire signed [ActWidth:0] padded;
    wire [ActWidth:0]        shifted;
    wire [CodeWidth-2:0]     kept;  // of a negative value, inverted
    wire                     up;
    wire                     unused_high;

    assign padded  = {value_i, 1'b0};
    assign shifted = padded >>> shift_i;
    assign kept    = shifted[CodeWidth-1:1] ^ {(CodeWidth-1){negative_o}};

    // Bits above are the sign's: the shift is the value's own, or longer.
    assign unused_high = &{1'b0, shifted[ActWidth:CodeWidth]};

    // Half of a step and more rounds up, which takes from the magnitude of a negative value what
    // its negation adds. So one increment does for both; it must not overflow.
    assign up          = (shifted[0] ^ negative_o) & ~(&kept);
    assign magnitude_o = kept + {{(CodeWidth-2){1'b0}}, up};
    assign negative_o  = value_i[ActWidth-1];

endmodule

`default_nettype wire
