// The fold gathers which high bits a row needs, the map shifts, rounds and saturates.
#include "families/rows/emsb_text.h"

#include "qrazor/gen/interface.h"
#include "qrazor/model/widths.h"

namespace qrazor::units {
namespace {

constexpr std::string_view kEmsbFold = R"(
    localparam High = ActWidth - CodeWidth;

    // Bits above those that a code holds, of the one's complement magnitude: they differ from the
    // sign. The highest in the whole row says how far the row is shifted.
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_lane
            wire [ActWidth-1:0] value;
            wire [High-1:0]     seen;
            wire [High-1:0]     so_far;
            wire                unused_low;
            assign value      = beat_i[i*ActWidth +: ActWidth];
            assign seen       = value[ActWidth-2:CodeWidth-1] ^ {High{value[ActWidth-1]}};
            assign unused_low = &{1'b0, value[CodeWidth-2:0]};
            if (i == 0) begin : gen_first
                assign so_far = state_i | seen;
            end else begin : gen_next
                assign so_far = gen_lane[i-1].so_far | seen;
            end
        end
    endgenerate
    assign next_o = gen_lane[Lanes-1].so_far;
)";

constexpr std::string_view kEmsbMap = R"(
    localparam High = ActWidth - CodeWidth;
    localparam [ShiftWidth-1:0] One = 1;

    // Bit n of the word asks for a shift of n + 1; the highest one that is set counts.
    reg [ShiftWidth-1:0] shift;
    reg [ShiftWidth-1:0] candidate;
    integer              n;
    always @* begin
        shift     = {ShiftWidth{1'b0}};
        candidate = {ShiftWidth{1'b0}};
        for (n = 0; n < High; n = n + 1) begin
            candidate = candidate + One;
            if (stat_i[n]) begin
                shift = candidate;
            end
        end
    end
    assign result_o[Lanes*CodeWidth +: ShiftWidth] = shift;

    // One bit more than is kept: the highest that is dropped, 0 where none is. Half of a step and
    // more rounds up, but not beyond the largest code; the least one is drawn in, as codes are
    // symmetric.
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_lane
            wire signed [ActWidth:0] padded;
            wire [ActWidth:0]        shifted;
            wire [CodeWidth-1:0]     kept;
            wire                     most;
            wire                     least;
            wire                     up;
            wire                     unused_high;
            assign padded      = {beat_i[i*ActWidth +: ActWidth], 1'b0};
            assign shifted     = padded >>> shift;
            assign kept        = shifted[CodeWidth:1];
            assign unused_high = &{1'b0, shifted[ActWidth:CodeWidth+1]};
            assign most        = ~kept[CodeWidth-1] & (&kept[CodeWidth-2:0]);
            assign least       = kept[CodeWidth-1] & ~(|kept[CodeWidth-2:0]);
            assign up          = least | (shifted[0] & ~most);
            assign result_o[i*CodeWidth +: CodeWidth] = kept + {{(CodeWidth-1){1'b0}}, up};
        end
    endgenerate
)";

// The same text in every unit: the defaults are no configuration's.
std::vector<Parameter> emsb_parameters() {
    return {range_parameter("ActWidth", 32, 8, 40, "bits of a value"),
            range_parameter("CodeWidth", 8, 4, 16, "bits of a code, fewer than of a value"),
            power_of_two_parameter("Lanes", 4, 1, 64, "values a beat")};
}

Signal emsb_beat(int act_width, int lanes) {
    return {"beat_i", "Lanes*ActWidth", lanes * act_width};
}

Signal emsb_word(int act_width, int code_width) {
    return {"", "ActWidth - CodeWidth", act_width - code_width};
}

}  // namespace

int emsb_shift_bits(int act_width, int code_width) {
    return model::ceil_log2(static_cast<unsigned>(act_width - code_width) + 1);
}

RowCore emsb_fold(int act_width, int code_width, int lanes) {
    ModuleText m;
    m.name = "emsb_fold";
    m.purpose = {"bits of a row above those that a code holds."};
    m.title = "effective MSB";
    m.parameters = emsb_parameters();
    m.ports = fold_ports(emsb_beat(act_width, lanes), emsb_word(act_width, code_width));
    m.body = kEmsbFold;
    return row_fold(m);
}

RowCore emsb_map(int act_width, int code_width, int lanes) {
    const int shift = emsb_shift_bits(act_width, code_width);
    ModuleText m;
    m.name = "emsb_map";
    m.purpose = {"values of a row, shifted, rounded half up and saturated."};
    m.title = "shift and rounding";
    m.parameters = emsb_parameters();
    m.parameters.push_back(derived_parameter("ShiftWidth", "$clog2(ActWidth - CodeWidth + 1)",
                                             shift, "bits of the shift"));
    m.ports = map_ports(emsb_beat(act_width, lanes), emsb_word(act_width, code_width),
                        {"", "ShiftWidth + Lanes*CodeWidth", shift + lanes * code_width});
    m.body = kEmsbMap;
    return row_map(m);
}

}  // namespace qrazor::units
