// Checks of configuration fields and the defaults that depend on other fields.
#include <algorithm>
#include <stdexcept>

#include "common.h"
#include "qrazor/support/text.h"

namespace qrazor::gen::unit {
namespace {

const Field& field_of(std::string_view name) {
    for (const Field& f : fields()) {
        if (f.name == name) {
            return f;
        }
    }
    throw std::logic_error("no configuration field " + std::string(name));
}

bool is_power_of_two(int value) {
    return value > 0 && (value & (value - 1)) == 0;
}

void add(const Config& config, std::string_view field, const std::string& legal,
         std::vector<Problem>& problems) {
    const Field& f = field_of(field);
    problems.push_back({std::string(field),
                        f.number != nullptr ? std::to_string(config.*f.number) : config.*f.word,
                        legal});
}

}  // namespace

void check_range(const Config& config, std::string_view field, int low, int high,
                 std::vector<Problem>& problems) {
    const int value = config.*field_of(field).number;
    if (value < low || value > high) {
        add(config, field, "must be " + std::to_string(low) + " to " + std::to_string(high),
            problems);
    }
}

void check_power_of_two(const Config& config, std::string_view field, int low, int high,
                        std::vector<Problem>& problems) {
    const int value = config.*field_of(field).number;
    if (!is_power_of_two(value) || value < low || value > high) {
        add(config, field,
            "must be a power of two from " + std::to_string(low) + " to " + std::to_string(high),
            problems);
    }
}

void check_word(const Config& config, std::string_view field,
                const std::vector<std::string_view>& legal, std::vector<Problem>& problems) {
    const std::string& value = config.*field_of(field).word;
    if (std::find(legal.begin(), legal.end(), value) == legal.end()) {
        std::vector<std::string> words(legal.begin(), legal.end());
        add(config, field, "must be " + join(words, " or "), problems);
    }
}

void complete_arch(Config& config, const std::vector<std::string_view>& archs,
                   std::vector<Problem>& problems) {
    if (config.arch.empty()) {
        config.arch = archs.front();
    }
    check_word(config, "arch", archs, problems);
    if (config.arch == "star") {
        if (config.adder.empty()) {
            config.adder = "plus";
        }
        check_word(config, "adder", {"plus"}, problems);
    } else {
        if (config.adder.empty()) {
            config.adder = "ripple";
        }
        check_word(config, "adder", {"ripple", "brent_kung", "sklansky", "kogge_stone"}, problems);
    }
}

void complete_lanes(Config& config, std::vector<Problem>& problems) {
    check_power_of_two(config, "group", 1, 256, problems);
    if (config.lanes == 0) {
        config.lanes = config.group;  // what is wrong with it is told of the group
    } else {
        check_power_of_two(config, "lanes", 1, 256, problems);
    }
    if (is_power_of_two(config.lanes) && is_power_of_two(config.group) &&
        config.lanes > config.group) {
        add(config, "lanes",
            "must not exceed group = " + std::to_string(config.group) +
                " (a beat has one flag per operand)",
            problems);
    }
}

void complete_sdr_operands(Config& config, std::vector<Problem>& problems) {
    check_range(config, "act_width", 4, 32, problems);
    check_range(config, "weight_width", 4, 32, problems);
    const int narrow = std::clamp(std::min(config.act_width, config.weight_width), 2, 32);
    if (config.salient < 2 || config.salient > narrow) {
        add(config, "salient",
            "must be 2 to " + std::to_string(narrow) + " (the narrower base width)", problems);
    }
}

void complete_two_level(Config& config, std::vector<Problem>& problems) {
    if (config.subgroup == 0) {
        config.subgroup = config.group;
    } else if (!is_power_of_two(config.subgroup) || config.subgroup > config.group) {
        add(config, "subgroup",
            "must be a power of two up to group = " + std::to_string(config.group), problems);
    }
    const bool one_operand = unit_named(config.unit).kind().on_values();
    const int narrow =
        one_operand ? config.act_width : std::min(config.act_width, config.weight_width);
    const int most = std::max(0, narrow - config.salient);
    if (config.max_side < 0 || config.max_side > most) {
        add(config, "max_side",
            "must be 0 to " + std::to_string(most) + " (base width minus salient)", problems);
    }
    if (config.max_side == 0 && config.subgroup != config.group) {
        add(config, "subgroup", "needs max_side of at least 1 (0 is the one-level scheme)",
            problems);
    }
}

int exact_accumulator(const Config& config, const std::vector<Problem>& problems) {
    if (!problems.empty()) {
        return 32;
    }
    return model::sdr_accumulator_width(config.act_width, config.weight_width, config.salient,
                                        terms(config)) +
           model::sdr_fraction_growth(config.salient, config.fraction, 2);
}

void complete_accumulator(Config& config, int exact, std::vector<Problem>& problems) {
    check_range(config, "groups", 1, 1 << 20, problems);
    if (config.overflow.empty()) {
        config.overflow = "wrap";
    }
    check_word(config, "overflow", {"wrap", "saturate"}, problems);
    if (config.acc_width == 0) {
        config.acc_width = exact;
    }
    check_range(config, "acc_width", 2, 128, problems);
    check_range(config, "cuts", 0, 3, problems);
}

std::uint64_t terms(const Config& config) {
    return static_cast<std::uint64_t>(std::max(1, config.group)) *
           static_cast<std::uint64_t>(std::max(1, config.groups));
}

bool two_level(const Config& config) {
    return config.max_side > 0;
}

int subgroups_a_beat(const Config& config) {
    return std::max(1, config.lanes / std::max(1, config.subgroup));
}

bool is_star(const Config& config) {
    return config.arch == "star";
}

std::string adder_module(const Config& config) {
    return "adder_" + config.adder;
}

std::string suffix(const Config& config) {
    return std::string(config.overflow == "saturate" ? "_saturate" : "") +
           (config.adder == "ripple" || config.adder == "plus" || config.adder.empty()
                ? ""
                : "_" + config.adder);
}

}  // namespace qrazor::gen::unit
