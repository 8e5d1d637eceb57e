// What the descriptors of units share that work on single values of fixed point: lanes of them, and
// a register behind the results or none.
#pragma once
#include <functional>
#include <vector>

#include "families/words.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/unit.h"

namespace qrazor::units {

// Values a beat, one unless given.
Use value_lanes_use();
Parameter value_lanes_parameter(const Config& config);
// Fraction bits of the values: 8 to 12, 10 unless given.
Use value_fraction_use();

// A function of single values in as many lanes: its descriptor says which.
class ScalarUnit : public Unit {
  public:
    Kind kind() const override { return {Task::activate, Operands::integers}; }
    Latency latency(const Config& config) const override { return {config.cuts}; }

  protected:
    // The fields that the function has, then those of all.
    static Schema with_lanes(std::vector<Use> uses);
};

}  // namespace qrazor::units
