// Checks of configuration fields and the defaults that depend on other fields.
#include "qrazor/gen/checks.h"

#include <algorithm>
#include <stdexcept>

#include "qrazor/support/text.h"

namespace qrazor::gen {
namespace {

const Field& field_of(std::string_view name) {
    for (const Field& f : fields()) {
        if (f.name == name) {
            return f;
        }
    }
    throw std::logic_error("no configuration field " + std::string(name));
}

}  // namespace

bool is_power_of_two(int value) {
    return value > 0 && (value & (value - 1)) == 0;
}

void add_problem(const Config& config, std::string_view field, const std::string& legal,
                 std::vector<Problem>& problems) {
    const Field& f = field_of(field);
    problems.push_back({std::string(field),
                        f.number != nullptr ? std::to_string(config.*f.number) : config.*f.word,
                        legal});
}

void check_range(const Config& config, std::string_view field, int low, int high,
                 std::vector<Problem>& problems) {
    const int value = config.*field_of(field).number;
    if (value < low || value > high) {
        add_problem(config, field, "must be " + std::to_string(low) + " to " + std::to_string(high),
                    problems);
    }
}

void check_power_of_two(const Config& config, std::string_view field, int low, int high,
                        std::vector<Problem>& problems) {
    const int value = config.*field_of(field).number;
    if (!is_power_of_two(value) || value < low || value > high) {
        add_problem(
            config, field,
            "must be a power of two from " + std::to_string(low) + " to " + std::to_string(high),
            problems);
    }
}

void check_word(const Config& config, std::string_view field,
                const std::vector<std::string_view>& legal, std::vector<Problem>& problems) {
    const std::string& value = config.*field_of(field).word;
    if (std::find(legal.begin(), legal.end(), value) == legal.end()) {
        std::vector<std::string> words(legal.begin(), legal.end());
        add_problem(config, field, "must be " + join(words, " or "), problems);
    }
}

void complete_arch(Config& config, const std::vector<std::string_view>& archs,
                   std::vector<Problem>& problems) {
    if (config.arch.empty()) {
        config.arch = archs.front();
    }
    check_word(config, "arch", archs, problems);
    if (is_star(config)) {
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
        add_problem(config, "lanes",
                    "must not exceed group = " + std::to_string(config.group) +
                        " (a beat has one flag per operand)",
                    problems);
    }
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

bool is_star(std::string_view arch) {
    return arch == "star";
}

bool is_star(const Config& config) {
    return is_star(config.arch);
}

}  // namespace qrazor::gen
