// emsb_requantizer: wide integers to narrow codes and one shift, which a row or a group says
// itself, or which is given. Source: model/include/qrazor/model/requantize.h.
#include <algorithm>

#include "emsb_requantizer/forms.h"
#include "families/integer/integer.h"
#include "families/rows/rows.h"
#include "makers.h"
#include "qrazor/gen/row_pass.h"
#include "qrazor/gen/unit.h"

namespace qrazor::units::emsb_requantizer {
namespace {

constexpr int kLeastWidth = 8;
constexpr int kMostWidth = 40;
constexpr int kLeastCode = 4;
constexpr int kMostCode = 16;
constexpr int kLeastSalient = 2;
constexpr int kMostLanes = 64;
constexpr int kUsualGroup = 16;
constexpr int kUsualRow = 64;

Use salient_use() {
    Use salient = use(
        "salient",
        [](const Config& c) {
            return Legal::range(kLeastSalient, c.code_width).because("code_width");
        },
        [](const Config& c) { return Value(c.code_width); }, "code_width: integers, not razored");
    salient.draw = [](Rng& rng, const Settings& settings) {
        const int most = std::min(6, settings.code_width.value_or(kLeastCode + 1) - 1);
        return rng.one_in(2) ? std::optional<Value>() : Value(rng.between(kLeastSalient, most));
    };
    return salient;
}

Use group_use() {
    Use group = use(
        "group",
        [](const Config& c) {
            return has_groups(c)
                       ? Legal::powers_of_two(1, c.lanes)
                             .because("lanes: a group of several beats is a row")
                       : Legal::range(0, 0).because("integers, and granularity is not group");
        },
        [](const Config& c) { return Value(has_groups(c) ? std::min(kUsualGroup, c.lanes) : 0); },
        "16, or `lanes` where they are fewer; 0 where groups share nothing");
    group.draw = [](Rng& rng, const Settings& settings) {
        return rng.one_in(2) ? std::optional<Value>()
                             : Value(std::min(1 << rng.between(0, 3), settings.lanes.value_or(4)));
    };
    return group;
}

// Only rows are stored.
Use stored_row_use() {
    Use row = max_row_use(kUsualRow);
    row.legal = [stored = row.legal](const Config& c) {
        return of_rows(c) ? stored(c) : Legal::range(0, 0).because("granularity is not row");
    };
    row.otherwise = [stored = row.otherwise](const Config& c) {
        return of_rows(c) ? stored(c) : Value(0);
    };
    row.otherwise_text = "64, or `lanes` where that is more; 0 where no row is stored";
    row.draw = [stored = row.draw](Rng& rng, const Settings& settings) {
        return settings.granularity.value_or("row") == "row" ? stored(rng, settings)
                                                             : std::optional<Value>();
    };
    return row;
}

class EmsbRequantizer final : public Unit {
  public:
    std::string_view name() const override { return "emsb_requantizer"; }
    Kind kind() const override { return {Task::requantize, Operands::integers}; }
    std::string_view summary() const override {
        return "requantizer: wide integers to codes and one shift a row or a group";
    }
    Schema schema() const override {
        Use width = use(
            "act_width", [](const Config&) { return Legal::range(kLeastWidth, kMostWidth); },
            Value(32));
        Use code = use(
            "code_width",
            [](const Config& c) {
                return Legal::range(kLeastCode, std::min(kMostCode, c.act_width - 1))
                    .because("narrower than act_width");
            },
            [](const Config& c) { return Value(std::min(8, c.act_width - 1)); },
            "8, or what is narrower than act_width");
        return {{choice_use<Granularity>(
                     "granularity", {Granularity::row, Granularity::group, Granularity::fixed}),
                 width, code, salient_use(), row_lanes_use(4), group_use(), stored_row_use()}};
    }
    void relate(Config& config, std::vector<Problem>& problems) const override {
        if (of_rows(config)) {
            check_row(config, problems);
        } else {
            config.handshake = Handshake::ready;  // of the register behind the core
        }
    }

    std::string module_name(const Config& config) const override {
        return "emsb_requantizer" + form_suffix(config);
    }
    std::vector<Parameter> parameters(const Config& config) const override;
    std::vector<Port> ports(const Config& config) const override;
    Latency latency(const Config& config) const override {
        return of_rows(config) ? row_latency(1, 1) : Latency{1};
    }
    Work work(const Config& config) const override { return {config.lanes, "value"}; }
    std::vector<std::string> operand_formats(const Config& config) const override {
        return integer_formats({config.act_width});
    }
};

std::vector<Parameter> EmsbRequantizer::parameters(const Config& config) const {
    std::vector<Parameter> out{
        range_parameter("ActWidth", config.act_width, kLeastWidth, kMostWidth, "bits of a value"),
        range_parameter("CodeWidth", config.code_width, kLeastCode, kMostCode,
                        razors(config) ? "bits of the integers that are razored, fewer than of a "
                                         "value"
                                       : "bits of a code, fewer than of a value")};
    if (razors(config)) {
        out.push_back(range_parameter("Salient", config.salient, kLeastSalient, kMostCode - 1,
                                      "bits of a code, fewer than CodeWidth"));
    }
    if (of_rows(config)) {
        const std::vector<Parameter> row = row_parameters(config);
        out.insert(out.end(), row.begin(), row.end());
    } else {
        out.push_back(
            power_of_two_parameter("Lanes", config.lanes, 1, kMostLanes, "values a beat"));
    }
    if (has_groups(config)) {
        out.push_back(power_of_two_parameter("Group", config.group, 1, kMostLanes,
                                             "values that stand together"));
        out.push_back(derived_parameter("Groups", "Lanes >> $clog2(Group)", groups_a_beat(config),
                                        "groups of a beat"));
    }
    out.push_back(derived_parameter("ShiftWidth",
                                    config.granularity == Granularity::fixed
                                        ? "$clog2(ActWidth)"
                                        : "$clog2(ActWidth - CodeWidth + 1)",
                                    shift_width(config), "bits of the shift"));
    if (razors(config)) {
        out.push_back(derived_parameter("FlagWidth", "$clog2(CodeWidth - Salient + 1)",
                                        flag_width(config), "flags are 0 to CodeWidth - Salient"));
    }
    return out;
}

std::vector<Port> EmsbRequantizer::ports(const Config& config) const {
    const bool given = config.granularity == Granularity::fixed;
    const bool rows = of_rows(config);
    std::vector<Port> data{counting(input_port("value_i", config.lanes, config.act_width,
                                               "Lanes*ActWidth", "two's complement", true),
                                    {0, {kActStep}})};
    if (given) {
        data.push_back(counting(input_port("shift_i", 1, shift_width(config), "ShiftWidth",
                                           "of the beat; what does not fit a code saturates"),
                                {0, {kOneBit}}));
    } else {
        data.push_back(
            counting(rows ? output_port("shift_o", 1, shift_width(config), "ShiftWidth",
                                        "of the row, the same with each of its beats")
                          : output_port("shift_o", groups_a_beat(config), shift_width(config),
                                        "Groups*ShiftWidth", "of each group"),
                     {0, {kOneBit}}));
    }
    CountUnit worth{0, {kActStep, given ? "2^shift_i" : "2^shift_o"}};
    if (razors(config)) {
        data.push_back(counting(
            output_port("flag_o", groups_a_beat(config), flag_width(config), "Groups*FlagWidth",
                        "of each group: low bits that its integers drop"),
            {0, {kOneBit}}));
        worth.of.emplace_back("2^flag_o");
        data.push_back(
            counting(of_codes(output_port("code_o", config.lanes, config.salient, "Lanes*Salient",
                                          "{sign, magnitude} of each value")),
                     worth));
    } else {
        data.push_back(counting(output_port("code_o", config.lanes, config.code_width,
                                            "Lanes*CodeWidth", "two's complement", true),
                                worth));
    }
    return rows ? with_row_ports(data) : with_waiting_ports(data);
}

}  // namespace

const Unit& unit() {
    static const EmsbRequantizer descriptor;
    return descriptor;
}

}  // namespace qrazor::units::emsb_requantizer
