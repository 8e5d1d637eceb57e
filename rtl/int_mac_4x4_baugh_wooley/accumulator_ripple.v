// accumulator_ripple: accumulator of signed beats; clear first, then add.
// Sums wrap modulo 2^Width; width it so that they cannot.
// clear_i: acc = addend, else acc = acc + addend; addend_i is 0 on an empty beat.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module accumulator_ripple #(
    // bits of a beat, signed; 1 to 256
    parameter InWidth = 8,
    // bits of the accumulator, signed; 2 to 128
    parameter Width = 16
) (
    input  wire               clk_i,
    input  wire               rst_ni,
    input  wire               valid_i,
    input  wire               clear_i,
    input  wire [InWidth-1:0] addend_i,
    output wire               valid_o,
    output wire [Width-1:0]   acc_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (InWidth < 1 || InWidth > 256) begin : gen_in_width_must_be_1_to_256
            in_width_must_be_1_to_256 u_error ();
        end
        if (Width < 2 || Width > 128) begin : gen_width_must_be_2_to_128
            width_must_be_2_to_128 u_error ();
        end
    endgenerate

    reg  [Width-1:0] acc_q;
    reg              valid_q;
    wire [Width-1:0] held;
    wire [Width-1:0] addend;
    wire [Width-1:0] acc_d;

    assign held = acc_q & {Width{~clear_i}};

    // Sign-extended or cut to the accumulator.
    generate
        if (InWidth < Width) begin : gen_extend
            assign addend = {{(Width-InWidth){addend_i[InWidth-1]}}, addend_i};
        end else if (InWidth == Width) begin : gen_same
            assign addend = addend_i;
        end else begin : gen_cut
            wire unused_high;
            assign unused_high = &{1'b0, addend_i[InWidth-1:Width]};
            assign addend = addend_i[Width-1:0];
        end
    endgenerate

    adder_ripple #(
        .Width(Width)
    ) u_adder (
        .a_i  (held),
        .b_i  (addend),
        .sum_o(acc_d)
    );

    assign acc_o   = acc_q;
    assign valid_o = valid_q;

    always @(posedge clk_i) begin
        valid_q <= valid_i & rst_ni;
        acc_q   <= acc_d;
    end

endmodule

`default_nettype wire
