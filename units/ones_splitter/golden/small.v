// ones_splitter: a plane of input bits to parts of at most Ones ones, a part an edge.
// A converter of Ones + 1 levels reads a part exactly. Rows go in ascending order:
// every part but the last has exactly Ones ones. A plane without ones has no part.
// Example, Rows 8, Ones 3: a plane of five ones, then one of two.
//    edge      0         1         2         3         4
//    valid_i   1         1         1         0         0
//    plane_i   10110110  01000001  01000001  -         -
//    ready_o   1         0         1         1         1
//    valid_o   0         0         1         1         1
//    part_o    -         -         00010110  10100000  01000001
//    last_o    -         -         0         1         1
//    ready_i   1         1         1         1         1
// Result: one count of part_o is one row.
// Example:
//     plane_i = 0 0 0 0 1 0 0 1 -> part_o = 0 0 0 0 1 0 0 1
//
// Made by: qrazor gen --unit ones_splitter --rows 8 --ones 3
`default_nettype none

module ones_splitter #(
    // rows of the array; 1 to 1024
    parameter Rows = 8,
    // ones of a part at most; 1 to 1024
    parameter Ones = 3
) (
    input  wire            clk_i,    // rising edge
    input  wire            rst_ni,   // synchronous, active low
    input  wire            valid_i,  // there is a beat to take
    output wire            ready_o,  // it is taken at this edge; else it waits, unchanged
    input  wire [Rows-1:0] plane_i,  // a bit of every row's input
    output wire            valid_o,  // there is a result
    input  wire            ready_i,  // it is given at this edge; else it waits, unchanged
    output wire [Rows-1:0] part_o,   // rows that a read activates; one count of it is one row
    output wire            last_o    // the last part of its plane
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Rows < 1 || Rows > 1024) begin : gen_rows_must_be_1_to_1024
            rows_must_be_1_to_1024 u_error ();
        end
        if (Ones < 1 || Ones > 1024) begin : gen_ones_must_be_1_to_1024
            ones_must_be_1_to_1024 u_error ();
        end
        if (Ones > Rows) begin : gen_ones_must_be_at_most_rows
            ones_must_be_at_most_rows u_error ();
        end
    endgenerate

    wire            left_valid;
    wire            left_ready;
    wire [Rows-1:0] left;
    wire [Rows-1:0] part;
    wire [Rows-1:0] rest;
    wire            last;

    worked_register #(
        .Width(Rows)
    ) u_left (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_o(ready_o),
        .word_i (plane_i),
        .valid_o(left_valid),
        .ready_i(left_ready),
        .word_o (left),
        .rest_i (rest),
        .last_i (last)
    );

    first_ones #(
        .Rows(Rows),
        .Ones(Ones)
    ) u_first (
        .plane_i(left),
        .part_o (part),
        .rest_o (rest),
        .last_o (last)
    );

    // Word lines are driven from registers: no glitch of the logic reaches a cell.
    skid_buffer #(
        .Width(Rows + 1)
    ) u_outputs (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(left_valid),
        .ready_o(left_ready),
        .data_i ({last, part}),
        .valid_o(valid_o),
        .ready_i(ready_i),
        .data_o ({last_o, part_o})
    );

endmodule

`default_nettype wire
