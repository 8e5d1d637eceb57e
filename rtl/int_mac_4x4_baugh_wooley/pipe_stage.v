// pipe_stage: one pipeline register with its valid and clear bits.
// Every clocked unit, SDR and baseline alike, is cut with this module only.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module pipe_stage #(
    // bits of data; 1 to 65536
    parameter Width = 8
) (
    input  wire             clk_i,
    input  wire             rst_ni,
    input  wire             valid_i,
    input  wire             clear_i,
    input  wire [Width-1:0] data_i,
    output wire             valid_o,
    output wire             clear_o,
    output wire [Width-1:0] data_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Width < 1 || Width > 65536) begin : gen_width_must_be_1_to_65536
            width_must_be_1_to_65536 u_error ();
        end
    endgenerate

    reg             valid_q;
    reg             keep_q;
    reg [Width-1:0] data_q;

    assign valid_o = valid_q;
    assign clear_o = ~keep_q;
    assign data_o  = data_q;

    // Reset leaves an empty beat that clears: it empties the accumulator when it arrives there, so
    // neither the data nor the accumulator needs a reset of its own. The clear bit is stored
    // inverted, as the gates in front of the accumulator use it.
    always @(posedge clk_i) begin
        valid_q <= valid_i & rst_ni;
        keep_q  <= ~clear_i & rst_ni;
        data_q  <= data_i;
    end

endmodule

`default_nettype wire
