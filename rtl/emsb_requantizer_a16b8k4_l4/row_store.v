// row_store: rows, kept until their last beat is here.
// What is known of a row only at its end, stat_i of its last beat, goes with each of its beats: the
// second pass over a row. A beat passes at an edge where valid and ready are 1; a beat in and a
//   beat out
// an edge, as long as nobody waits.
// valid_o and ready_o come from registers alone. end_o follows last_i: the beat at the input ends
//   its row.
// Cost: (Depth + 1)*(Width + 1) + 2*StatWidth bits of register, and 4*Depth + 5 that say what is
//   where.
// Example, Depth 4: row A B, then row C. The word of the first is known with B.
//    edge      0  1  2  3  4  5
//    valid_i   1  1  1  0  0  0
//    data_i    A  B  C  -  -  -
//    last_i    0  1  1  -  -  -
//    stat_i    -  s  t  -  -  -
//    valid_o   0  0  1  1  1  0
//    data_o    -  -  A  B  C  -
//    last_o    -  -  0  1  1  -
//    stat_o    -  -  s  s  t  -
//    ready_i   1  1  1  1  1  1
// In a reset cycle nothing passes, whatever valid and ready say.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module row_store #(
    // bits of a beat; 1 to 65536
    parameter Width = 8,
    // bits of a row's word; 1 to 4096
    parameter StatWidth = 4,
    // beats of the longest row, which ends there by itself; 1 to 65536
    parameter Depth = 4
) (
    input  wire                 clk_i,    // rising edge
    input  wire                 rst_ni,   // synchronous, active low
    input  wire                 valid_i,  // there is a beat to take
    output wire                 ready_o,  // it is taken at this edge
    input  wire                 last_i,   // it ends its row
    input  wire [Width-1:0]     data_i,   // held until it is taken
    input  wire [StatWidth-1:0] stat_i,   // of the row, looked at where end_o is 1
    output wire                 end_o,    // the beat at data_i ends its row, marked or not
    output wire                 valid_o,  // there is a beat to give
    input  wire                 ready_i,  // it is given at this edge
    output wire                 last_o,   // it ends its row
    output wire [Width-1:0]     data_o,   // held until it is given
    output wire [StatWidth-1:0] stat_o    // of its row, the same with each of its beats
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Width < 1 || Width > 65536) begin : gen_width_must_be_1_to_65536
            width_must_be_1_to_65536 u_error ();
        end
        if (StatWidth < 1 || StatWidth > 4096) begin : gen_stat_width_must_be_1_to_4096
            stat_width_must_be_1_to_4096 u_error ();
        end
        if (Depth < 1 || Depth > 65536) begin : gen_depth_must_be_1_to_65536
            depth_must_be_1_to_65536 u_error ();
        end
    endgenerate

    // One entry more than the longest row has beats: the entry that is given at an edge is free
    // behind it, and the next row comes meanwhile.
    localparam Entries = Depth + 1;

    reg [Entries-1:0]   write_q;   // where the next beat goes: one bit of a ring is 1
    reg [Entries-1:0]   read_q;    // which is given next, likewise
    reg [Entries-1:0]   used_q;    // which have a beat
    reg [Depth-1:0]     place_q;   // of the next beat in its row: one bit is 1
    reg [1:0]           rows_q;    // whole rows that are here, at most two
    reg [StatWidth-1:0] stat_q;    // of the row that is given
    reg [StatWidth-1:0] next_q;    // of the row behind it
    wire                take;
    wire                give;
    wire                row_in;
    wire                row_out;

    assign ready_o = ~(|(write_q & used_q)) & ~rows_q[1];
    assign valid_o = |rows_q;
    assign stat_o  = stat_q;

    // A row ends with its last beat, or where there is no room for more of it.
    assign end_o   = last_i | place_q[Depth-1];
    assign take    = valid_i & ready_o;
    assign give    = valid_o & ready_i;
    assign row_in  = take & end_o;
    assign row_out = give & last_o;

    always @(posedge clk_i) begin
        if (~rst_ni) begin
            write_q <= {{(Entries-1){1'b0}}, 1'b1};
            read_q  <= {{(Entries-1){1'b0}}, 1'b1};
            used_q  <= {Entries{1'b0}};
            rows_q  <= 2'd0;
        end else begin
            if (take) begin
                write_q <= {write_q[Entries-2:0], write_q[Entries-1]};
            end
            if (give) begin
                read_q <= {read_q[Entries-2:0], read_q[Entries-1]};
            end
            used_q <= (used_q | (write_q & {Entries{take}})) & ~(read_q & {Entries{give}});
            rows_q <= rows_q + {1'b0, row_in} - {1'b0, row_out};
        end
    end

    generate
        if (Depth == 1) begin : gen_single
            always @(posedge clk_i) begin
                place_q <= 1'b1;
            end
        end else begin : gen_place
            always @(posedge clk_i) begin
                if (~rst_ni | row_in) begin
                    place_q <= {{(Depth-1){1'b0}}, 1'b1};
                end else if (take) begin
                    place_q <= {place_q[Depth-2:0], 1'b0};
                end
            end
        end
    endgenerate

    // The word of a row comes with its end. One row waits behind the one that is given: enough for
    // a row an edge, and a third would find no room.
    always @(posedge clk_i) begin
        if (rows_q[1] ? row_out : row_in & (row_out | ~rows_q[0])) begin
            stat_q <= rows_q[1] ? next_q : stat_i;
        end
        if (row_in) begin
            next_q <= stat_i;
        end
    end

    // Of all entries the one that is given, the others 0.
    wire [Entries*(Width+1)-1:0] shown;
    reg  [Width:0]               given;
    integer                      e;
    genvar                       k;
    generate
        for (k = 0; k < Entries; k = k + 1) begin : gen_entry
            reg [Width:0] beat_q;
            always @(posedge clk_i) begin
                if (take & write_q[k]) begin
                    beat_q <= {end_o, data_i};
                end
            end
            assign shown[k*(Width+1) +: Width+1] = beat_q & {(Width+1){read_q[k]}};
        end
    endgenerate
    always @* begin
        given = {(Width+1){1'b0}};
        for (e = 0; e < Entries; e = e + 1) begin
            given = given | shown[e*(Width+1) +: Width+1];
        end
    end
    assign {last_o, data_o} = given;

endmodule

`default_nettype wire
