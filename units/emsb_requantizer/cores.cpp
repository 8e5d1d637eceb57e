// Bodies of the cores: values, one after the other, and what their group has of its own.
#include "emsb_requantizer/cores.h"

#include "emsb_requantizer/forms.h"
#include "emsb_requantizer/value_parts.h"
#include "qrazor/gen/datapath.h"
#include "qrazor/support/text.h"

namespace qrazor::units::emsb_requantizer {
namespace {

constexpr std::string_view kGroups = R"(
    genvar g, j;
    generate
        for (g = 0; g < Groups; g = g + 1) begin : gen_group
@gathered@            for (j = 0; j < Group; j = j + 1) begin : gen_value
                localparam Value = g * Group + j;
@value@            end
@razored@        end
    endgenerate
)";

constexpr std::string_view kGathered =
    R"(            // Bits above those that a code holds, of the one's complement magnitude: they differ
            // from the sign. The highest in the group says how far the group is shifted.
            wire [ShiftWidth-1:0]         shift;
            reg  [ActWidth-CodeWidth-1:0] seen;
            integer                       k;
            always @* begin
                seen = {(ActWidth-CodeWidth){1'b0}};
                for (k = g * Group; k < (g + 1) * Group; k = k + 1) begin
                    seen = seen
                        | (value_i[k*ActWidth + CodeWidth - 1 +: ActWidth - CodeWidth]
                        ^ {(ActWidth-CodeWidth){value_i[k*ActWidth + ActWidth - 1]}});
                end
            end
            emsb_shift #(
                .High(ActWidth - CodeWidth)
            ) u_shift (
                .seen_i (seen),
                .shift_o(shift)
            );
            assign shift_o[g*ShiftWidth +: ShiftWidth] = shift;

)";

// One value, within a loop.
constexpr std::string_view kCodeInstance = R"(emsb_code@kind@ #(
    .ActWidth  (ActWidth),
    .CodeWidth (CodeWidth),
    .ShiftWidth(ShiftWidth)
) u_code (
    .value_i(@values@[Value*ActWidth +: ActWidth]),
    .shift_i(@shift@),
    .code_o (code_o[Value*CodeWidth +: CodeWidth])
);
)";

constexpr std::string_view kIntegers =
    R"(            // The integers of the group, as sign and magnitude.
            wire [Group-1:0]               negatives;
            wire [Group*(CodeWidth-1)-1:0] magnitudes;
)";

constexpr std::string_view kMagnitudeInstance = R"(emsb_magnitude@kind@ #(
    .ActWidth  (ActWidth),
    .CodeWidth (CodeWidth),
    .ShiftWidth(ShiftWidth)
) u_magnitude (
    .value_i    (@values@[Value*ActWidth +: ActWidth]),
    .shift_i    (@shift@),
    .negative_o (negatives[j]),
    .magnitude_o(magnitudes[j*(CodeWidth-1) +: CodeWidth-1])
);
)";

constexpr std::string_view kRazorInstance = R"(            emsb_razor #(
                .Base   (CodeWidth),
                .Salient(Salient),
                .Group  (Group)
            ) u_razor (
                .negative_i (negatives),
                .magnitude_i(magnitudes),
                .flag_o     (@flags@[g*FlagWidth +: FlagWidth]),
                .code_o     (@codes@[g*Group*Salient +: Group*Salient])
            );
)";

// Static integers have no groups.
constexpr std::string_view kValues = R"(
    genvar j;
    generate
        for (j = 0; j < Lanes; j = j + 1) begin : gen_value
            localparam Value = j;
@value@        end
    endgenerate
)";

constexpr std::string_view kRowShift = R"(
    wire [ShiftWidth-1:0]       shift;
    wire [Groups*FlagWidth-1:0] flags;
    wire [Lanes*Salient-1:0]    codes;

    emsb_shift #(
        .High(ActWidth - CodeWidth)
    ) u_shift (
        .seen_i (stat_i),
        .shift_o(shift)
    );
    assign result_o = {shift, flags, codes};
)";

struct Names {
    std::string values;
    std::string shift;
    std::string flags;
    std::string codes;
};

std::string body_of(const Config& config, const Names& names) {
    const bool given = config.granularity == Granularity::fixed;
    const bool gathers = config.granularity == Granularity::group;
    const std::vector<Substitution> words{{"kind", given ? "_static" : ""},
                                          {"values", names.values},
                                          {"shift", names.shift},
                                          {"flags", names.flags},
                                          {"codes", names.codes}};
    const std::string value =
        substitute(razors(config) ? kMagnitudeInstance : kCodeInstance, words);
    if (!has_groups(config)) {
        return substitute(kValues, {{"value", indented(value, 12)}});
    }
    return substitute(kGroups,
                      {{"gathered", std::string(gathers ? kGathered : "") +
                                        std::string(razors(config) ? kIntegers : "")},
                       {"value", indented(value, 16)},
                       {"razored", razors(config) ? substitute(kRazorInstance, words) : ""}});
}

std::vector<std::string> core_purpose(const Config& config) {
    std::vector<std::string> lines{
        "wide integers of groups to codes: value_i * 2^-shift_o, rounded half up and",
        "saturated. shift_o is the least that fits the largest value of a group: it is",
        "counted from the effective MSB, the highest bit that differs from its sign in any",
        "value. No scale is multiplied, nothing is divided."};
    if (config.granularity == Granularity::fixed) {
        lines = {"wide integers to codes by a given shift: value_i * 2^-shift_i, rounded half up;",
                 "what does not fit saturates."};
    }
    if (razors(config)) {
        lines.emplace_back("The integers of CodeWidth bits are razored at once: those of a group");
        lines.emplace_back("drop flag_o low bits, and none of them is kept.");
    }
    return lines;
}

}  // namespace

RowCore sdr_map(const Design& design) {
    const Config& config = design.config();
    ModuleText m;
    m.name = "emsb_sdr_map";
    m.purpose = {"values of a row, shifted to integers of CodeWidth bits and razored."};
    m.title = "shift and razoring";
    for (const Parameter& parameter : design.parameters()) {
        if (parameter.name != "MaxBeats") {
            m.parameters.push_back(parameter);
        }
    }
    m.ports = map_ports({"beat_i", "Lanes*ActWidth", config.lanes * config.act_width},
                        {"", "ActWidth - CodeWidth", config.act_width - config.code_width},
                        {"", "ShiftWidth + Groups*FlagWidth + Lanes*Salient",
                         shift_width(config) + groups_a_beat(config) * flag_width(config) +
                             config.lanes * config.salient});
    m.body = std::string(kRowShift) + body_of(config, {"beat_i", "shift", "flags", "codes"});
    RowCore map = row_map(m);
    map.files = core_parts(config);
    return map;
}

ModuleText core(const Design& design) {
    const Config& config = design.config();
    const bool given = config.granularity == Granularity::fixed;
    ModuleText m;
    m.name = core_name(config);
    m.operation = Operation::evaluate;
    m.title = "requantization";
    m.purpose = core_purpose(config);
    m.parameters = design.parameters();
    for (const Port& port : design.ports()) {
        if (port.role == Role::data) {
            m.ports.push_back(port);
        }
    }
    m.body = body_of(config, {"value_i", given ? "shift_i" : "shift", "flag_o", "code_o"});
    return m;
}

parts::Files core_parts(const Config& config) {
    const bool given = config.granularity == Granularity::fixed;
    parts::Files files;
    if (!given) {
        parts::append(files, shift_part());
    }
    if (razors(config)) {
        parts::append(files, magnitude_part(given));
        parts::append(files, razor_part());
    } else {
        parts::append(files, code_part(given));
    }
    return files;
}

}  // namespace qrazor::units::emsb_requantizer
