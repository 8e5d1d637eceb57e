// A row of the report as JSON.
#pragma once
#include <optional>

#include "qrazor/support/json.h"
#include "qrazor/synth/flow.h"

namespace qrazor::synth {

Json to_json(const Row& row);
Row from_json(const Json& json);

// A number, or null where it is not known.
inline Json or_null(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

// Six digits are more than a synthesis result means, and keep files the same from run to run.
void round_numbers(Json& json);

}  // namespace qrazor::synth
