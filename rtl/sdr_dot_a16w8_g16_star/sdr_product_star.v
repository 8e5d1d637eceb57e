// sdr_product_star: signed product of two SDR codes, {sign, magnitude} each.
// Salient 4, codes 1 110 and 0 101: -30. Either zero code gives 0.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module sdr_product_star #(
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4
) (
    input  wire [Salient-1:0]     act_code_i,
    input  wire [Salient-1:0]     weight_code_i,
    output wire [2*Salient-1-1:0] product_o       // two's complement
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Salient < 2 || Salient > 32) begin : gen_salient_must_be_2_to_32
            salient_must_be_2_to_32 u_error ();
        end
    endgenerate

    localparam Magnitude = Salient - 1;

    wire                   negative;
    wire [2*Magnitude-1:0] magnitude;

    assign negative  = act_code_i[Salient-1] ^ weight_code_i[Salient-1];
    assign magnitude = {{Magnitude{1'b0}}, act_code_i[Magnitude-1:0]}
                     * {{Magnitude{1'b0}}, weight_code_i[Magnitude-1:0]};
    assign product_o = negative ? -{1'b0, magnitude} : {1'b0, magnitude};

endmodule

`default_nettype wire
