// skid_buffer: one pipeline register whose beats may have to wait.
// A beat passes at an edge where valid and ready are 1; until then it waits, unchanged. A beat an
//   edge, as long as nobody waits.
// All outputs come from registers: ready_o hangs on no input, so that no path runs through a chain
//   of buffers.
// Cost: 2*Width + 2 bits of register. pipe_stage, which nobody can stop, has Width + 2.
// Example: the taker waits for two edges, B goes into the spare entry, C waits outside.
//    edge      0  1  2  3  4  5
//    valid_i   1  1  1  1  1  0
//    data_i    A  B  C  C  C  -
//    ready_o   1  1  0  0  1  1
//    valid_o   0  1  1  1  1  1
//    data_o    -  A  A  A  B  C
//    ready_i   1  0  0  1  1  1
// In a reset cycle nothing passes, whatever valid and ready say.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module skid_buffer #(
    // bits of data; 1 to 65536
    parameter Width = 8
) (
    input  wire             clk_i,    // rising edge
    input  wire             rst_ni,   // synchronous, active low
    input  wire             valid_i,  // there is a beat to take
    output wire             ready_o,  // it is taken at this edge
    input  wire [Width-1:0] data_i,   // held until it is taken
    output wire             valid_o,  // there is a beat to give
    input  wire             ready_i,  // it is given at this edge
    output wire [Width-1:0] data_o    // held until it is given
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Width < 1 || Width > 65536) begin : gen_width_must_be_1_to_65536
            width_must_be_1_to_65536 u_error ();
        end
    endgenerate

    reg             valid_q;
    reg             full_q;
    reg [Width-1:0] data_q;
    reg [Width-1:0] spare_q;
    wire            stays;

    // The beat in data_q has nowhere to go at this edge.
    assign stays = valid_q & ~ready_i;

    assign ready_o = ~full_q;
    assign valid_o = valid_q;
    assign data_o  = data_q;

    // A beat that comes while the one before it stays goes into spare_q. ready_o falls only then,
    // an edge too late for that beat, which is why there are two entries. spare_q is older than
    // anything at data_i, so it goes first. Reset empties both; data needs no reset of its own.
    always @(posedge clk_i) begin
        valid_q <= (stays | full_q | valid_i) & rst_ni;
        full_q  <= stays & (full_q | valid_i) & rst_ni;
        if (~stays) begin
            data_q <= full_q ? spare_q : data_i;
        end
        if (stays & ~full_q) begin
            spare_q <= data_i;
        end
    end

endmodule

`default_nettype wire
