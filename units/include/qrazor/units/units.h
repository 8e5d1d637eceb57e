// All units, by name and by what they do. A unit is a folder of units/ and one line in
// units/list.h.
#pragma once
#include <string_view>
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/gen/unit.h"

namespace qrazor::units {

const std::vector<const gen::Unit*>& all();     // in the order of units/list.h
const gen::Unit* find(std::string_view name);   // nullptr when there is none
const gen::Unit& named(std::string_view name);  // throws Error when there is none

// The design of a configuration, of the unit that it names. Throws gen::ConfigError.
gen::Design design(const gen::Settings& settings);

// What one would ask for to get an effective configuration.
gen::Settings settings_of(const gen::Config& config);

// The unit of the same task on integers, which others are held against.
const gen::Unit& integer_unit(gen::Task task);

// What a design of that configuration does a clock cycle.
gen::Work work_of(const gen::Config& config);

}  // namespace qrazor::units
