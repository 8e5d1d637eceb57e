// The tile as JSON.
#pragma once
#include "qrazor/synth/tile.h"
#include "row_json.h"

namespace qrazor::synth {

Json tile_to_json(const Tile& tile);
Tile tile_from_json(const Json& json);

}  // namespace qrazor::synth
