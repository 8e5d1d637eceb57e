// sdr_magnitude: sign and magnitude of one base value. Base 8: -23 gives 1 and 23. -128 gives 1 and
// 112 with Salient 4: razored, that is the same as 127.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module sdr_magnitude #(
    // bits of a base value; 4 to 32
    parameter Base = 16,
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4
) (
    input  wire [Base-1:0]     value_i,      // two's complement
    output wire                negative_o,
    output wire [(Base-1)-1:0] magnitude_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Base < 4 || Base > 32) begin : gen_base_must_be_4_to_32
            base_must_be_4_to_32 u_error ();
        end
        if (Salient < 2 || Salient > 32) begin : gen_salient_must_be_2_to_32
            salient_must_be_2_to_32 u_error ();
        end
        if (Salient > Base) begin : gen_salient_must_not_exceed_base
            salient_must_not_exceed_base u_error ();
        end
    endgenerate

    // Negation leaves the lowest 1 and what is below it, and inverts the bits above.
    // -2^(Base-1) has no magnitude of Base-1 bits. Its code is the largest one, as that of
    // 2^(Base-1) - 1 is, which the upper Salient-1 bits already give: only they are set.
    wire most_negative;

    assign negative_o    = value_i[Base-1];
    assign most_negative = negative_o & ~(gen_bit[Base-2].below | value_i[Base-2]);
    genvar i;
    generate
        for (i = 0; i < Base - 1; i = i + 1) begin : gen_bit
            wire below;  // a bit under this one is set
            if (i == 0) begin : gen_lowest
                assign below = 1'b0;
            end else begin : gen_higher
                assign below = gen_bit[i-1].below | value_i[i-1];
            end
            if (i >= Base - Salient) begin : gen_top
                assign magnitude_o[i] = (value_i[i] ^ (negative_o & below)) | most_negative;
            end else begin : gen_low
                assign magnitude_o[i] = value_i[i] ^ (negative_o & below);
            end
        end
    endgenerate

endmodule

`default_nettype wire
