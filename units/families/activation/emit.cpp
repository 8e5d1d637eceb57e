// One look-up, one product and one addition a value: what lies between max(x, 0) and the function
// depends on |x| alone, and is a line on each segment of it.
#include "families/activation/emit.h"

#include <string>

#include "families/activation/activation.h"
#include "families/activation/rest_table.h"
#include "families/registered/emit.h"
#include "families/scalar/table_text.h"
#include "qrazor/gen/unit.h"
#include "qrazor/support/text.h"
#include "qrazor/units/example.h"

namespace qrazor::units {
namespace {

constexpr std::string_view kActivationLanes = R"(
    // The table's numbers have @point@ bits behind the last one of a value.
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_lane
            wire [15:0] value;  // extended by its sign
            wire        negative;
            wire [15:0] magnitude;
            wire [15:0] positive;  // max(value, 0)
            wire [@base_top@:0] base;
            wire [@slope_top@:0]  slope;
            wire        mirrored;
            wire [@place_top@:0]  place;
            wire [@sum_top@:0] sum;
            wire        unused_ends;

            assign value = {{(17-Width){value_i[i*Width + Width - 1]}},
                            value_i[i*Width +: Width-1]};
            assign negative  = value[15];
            assign magnitude = (value ^ {16{negative}}) + {15'd0, negative};
            assign positive  = value & {16{~negative}};
            @table@ u_table (
                .segment_i (magnitude[15:@place@]),
                .base_o    (base),
                .slope_o   (slope),
                .mirrored_o(mirrored)
            );

            // Counted from the segment's end where the function falls, so that slopes have no sign.
            assign place = magnitude[@place_top@:0] ^ {@place@{mirrored}};
            assign sum   = {positive, @point@'d0}
                + {{@extend@{base[@base_top@]}}, base@zeros@}
                + {@above_slope@'d0, slope} * {@above_place@'d0, place};
            assign unused_ends = &{1'b0, sum};
            assign value_o[i*Width +: Width] = sum[@point@ +: Width];
        end
    endgenerate
)";

SourceFile rest_module(const std::string& module, model::Activation which, const RestTable& rest,
                       int fraction) {
    Table table;
    table.module = module;
    table.purpose = {
        "how far " + std::string(doc_of(which)) + " is from max(x, 0), on segments of |x|",
        "of 1/16. In units of 2^-" + std::to_string(fraction + rest.point) +
            ": the slope, and the base" +
            (rest.zeros > 0
                 ? " in " + std::to_string(std::int64_t{1} << rest.zeros) + " of them, plus as much"
                 : ", plus as much") +
            " as rounds.",
        "These are the lines of fewest bits that give every value of docs/integer-model.md."};
    table.index = "segment_i";
    table.index_width = 16 - rest.place_width;
    table.columns = {{"base_o", rest.base_width(), true, "what is added, two's complement"},
                     {"slope_o", rest.slope_width(), false, "for each place"},
                     {"mirrored_o", 1, false, "places count from the segment's end"}};
    for (const RestTable::Entry& entry : rest.entries) {
        table.rows.push_back({entry.base, entry.slope, entry.mirrored ? 1 : 0});
    }
    table.otherwise = {0, 0, 0};
    return table_module(table);
}

}  // namespace

Emission emit_activation(model::Activation which, const Design& design) {
    const Config& config = design.config();
    const RestTable& rest = rest_table(which, config.value_fraction);
    Config plain = config;
    plain.cuts = 0;
    plain.handshake = Handshake::valid;
    ModuleText m;
    m.name = activation_core(which, config);
    m.operation = Operation::evaluate;
    m.title = "function of a value";
    m.purpose = {std::string(doc_of(which)) + " of fixed point, combinational: max(x, 0) and",
                 "what the function is below it, a line on each segment of |x|."};
    m.parameters = design.unit().parameters(plain);
    m.ports = design.unit().ports(plain);
    m.example = worked_example(design);
    m.made_by = command_line(design);
    const int sum = 16 + rest.point;
    const auto number = [](int n) { return std::to_string(n); };
    m.body = substitute(kActivationLanes,
                        {{"point", number(rest.point)},
                         {"base_top", number(rest.base_width() - 1)},
                         {"slope_top", number(rest.slope_width() - 1)},
                         {"place_top", number(rest.place_width - 1)},
                         {"sum_top", number(sum - 1)},
                         {"place", number(rest.place_width)},
                         {"table", m.name + "_table"},
                         {"extend", number(sum - rest.base_width() - rest.zeros)},
                         {"zeros", rest.zeros > 0 ? ", " + number(rest.zeros) + "'d0" : ""},
                         {"above_slope", number(sum - rest.slope_width())},
                         {"above_place", number(sum - rest.place_width)}});
    return registered(design, m, "u_function",
                      {rest_module(m.name + "_table", which, rest, config.value_fraction)});
}

}  // namespace qrazor::units
