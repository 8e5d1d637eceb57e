// The tile as JSON.
#pragma once
#include "qrazor/report/tile.h"
#include "qrazor/synth/row_json.h"

namespace qrazor::report {

Json tile_to_json(const Tile& tile);
Tile tile_from_json(const Json& json);

}  // namespace qrazor::report
