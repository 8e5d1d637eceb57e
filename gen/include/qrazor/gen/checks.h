// Checks of a configuration's fields, each with the words that the user reads, and the fields that
// kinds of units have in common.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/gen/config.h"

namespace qrazor::gen {

void check_range(const Config& config, std::string_view field, int low, int high,
                 std::vector<Problem>& problems);
void check_power_of_two(const Config& config, std::string_view field, int low, int high,
                        std::vector<Problem>& problems);
void check_word(const Config& config, std::string_view field,
                const std::vector<std::string_view>& legal, std::vector<Problem>& problems);
// A problem of any other kind with the field's value.
void add_problem(const Config& config, std::string_view field, const std::string& legal,
                 std::vector<Problem>& problems);
bool is_power_of_two(int value);

// Fields that kinds of units have in common, defaults filled in.
void complete_arch(Config& config, const std::vector<std::string_view>& archs,
                   std::vector<Problem>& problems);
void complete_lanes(Config& config, std::vector<Problem>& problems);  // group, lanes
// acc_width (default `exact`), overflow, cuts, groups.
void complete_accumulator(Config& config, int exact, std::vector<Problem>& problems);

// Products that one accumulation can hold: the group times the declared groups.
std::uint64_t terms(const Config& config);

// Whether products and sums are left to the synthesis tool's operators.
bool is_star(std::string_view arch);
bool is_star(const Config& config);

}  // namespace qrazor::gen
