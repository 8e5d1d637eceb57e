// Written and read by one list of fields, so that neither can forget one.
#include "tile_json.h"

namespace qrazor::report {
namespace {

// Every field with its name, for writing and reading alike.
template <typename Row, typename Visit>
void each_row_field(Row& row, const Visit& visit) {
    visit("format", row.format);
    visit("size", row.size);
    visit("unit", row.unit);
    visit("compressor", row.compressor);
    visit("library", row.library);
    visit("clock_ns", row.clock_ns);
    visit("roles", row.roles);
    visit("area_um2", row.area_um2);
    visit("registers", row.registers);
    visit("energy_fj", row.energy_fj);
    visit("energy_zero_delay_fj", row.energy_zero_delay_fj);
    visit("area_compressor_um2", row.area_compressor_um2);
    visit("energy_compressor_fj", row.energy_compressor_fj);
    visit("bits_act_read", row.bits_act_read);
    visit("bits_weight_read", row.bits_weight_read);
    visit("bits_act_unit", row.bits_act_unit);
    visit("bits_weight_unit", row.bits_weight_unit);
}

template <typename Ratio, typename Visit>
void each_ratio_field(Ratio& ratio, const Visit& visit) {
    visit("unit", ratio.unit);
    visit("baseline", ratio.baseline);
    visit("size", ratio.size);
    visit("roles", ratio.roles);
    visit("area", ratio.area);
    visit("registers", ratio.registers);
    visit("energy", ratio.energy);
    visit("energy_zero_delay", ratio.energy_zero_delay);
    visit("bits_read", ratio.bits_read);
    visit("bits_unit", ratio.bits_unit);
}

}  // namespace

Json tile_to_json(const Tile& tile) {
    Json rows = Json::array();
    for (const TileRow& row : tile.rows) {
        Json one;
        each_row_field(row, [&](const char* name, const auto& value) { one[name] = value; });
        rows.push_back(one);
    }
    Json ratios = Json::array();
    for (const TileRatio& ratio : tile.ratios) {
        Json one;
        each_ratio_field(ratio, [&](const char* name, const auto& value) { one[name] = value; });
        ratios.push_back(one);
    }
    return {{"unit_rows", kTileRows}, {"unit_columns", kTileColumns},
            {"lanes", kTileLanes},    {"scope", tile_scope()},
            {"rows", rows},           {"ratios", ratios}};
}

Tile tile_from_json(const Json& json) {
    Tile tile;
    for (const auto& one : json.at("rows")) {
        each_row_field(tile.rows.emplace_back(),
                       [&](const char* name, auto& value) { one.at(name).get_to(value); });
    }
    for (const auto& one : json.at("ratios")) {
        each_ratio_field(tile.ratios.emplace_back(),
                         [&](const char* name, auto& value) { one.at(name).get_to(value); });
    }
    return tile;
}

}  // namespace qrazor::report
