// sdr_product_star: signed product of two SDR magnitudes. Salient 4, 6 and 5, negative: -30.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module sdr_product_star #(
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4
) (
    input  wire [(Salient-1)-1:0] act_i,       // magnitude
    input  wire [(Salient-1)-1:0] weight_i,    // magnitude
    input  wire                   negative_i,  // sign of the product
    output wire [2*Salient-1-1:0] product_o    // two's complement
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Salient < 2 || Salient > 32) begin : gen_salient_must_be_2_to_32
            salient_must_be_2_to_32 u_error ();
        end
    endgenerate

    localparam Magnitude = Salient - 1;

    wire [2*Magnitude-1:0] magnitude;

    assign magnitude = {{Magnitude{1'b0}}, act_i} * {{Magnitude{1'b0}}, weight_i};
    assign product_o = negative_i ? -{1'b0, magnitude} : {1'b0, magnitude};

endmodule

`default_nettype wire
