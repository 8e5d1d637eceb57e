// row_state: what is gathered of a row so far: 0 where a row starts, else next_i of the beat
//   before.
// A beat counts at an edge where valid_i and ready_i are 1.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module row_state #(
    // bits of the state; 1 to 4096
    parameter Width = 8
) (
    input  wire             clk_i,    // rising edge
    input  wire             rst_ni,   // synchronous, active low
    input  wire             valid_i,  // there is a beat
    input  wire             ready_i,  // it is taken at this edge
    input  wire             last_i,   // it ends its row
    input  wire [Width-1:0] next_i,   // the state with it
    output wire [Width-1:0] state_o   // the state before it
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Width < 1 || Width > 4096) begin : gen_width_must_be_1_to_4096
            width_must_be_1_to_4096 u_error ();
        end
    endgenerate

    reg [Width-1:0] state_q;

    assign state_o = state_q;

    always @(posedge clk_i) begin
        if (~rst_ni) begin
            state_q <= {Width{1'b0}};
        end else if (valid_i & ready_i) begin
            state_q <= last_i ? {Width{1'b0}} : next_i;
        end
    end

endmodule

`default_nettype wire
