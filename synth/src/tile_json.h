// The tile as JSON.
#pragma once
#include "qrazor/synth/row_json.h"
#include "qrazor/synth/tile.h"

namespace qrazor::synth {

Json tile_to_json(const Tile& tile);
Tile tile_from_json(const Json& json);

}  // namespace qrazor::synth
