// The tile's tables, and how they are to be read.
#include "qrazor/report/report.h"
#include "qrazor/report/tile.h"
#include "qrazor/support/markdown.h"
#include "qrazor/support/text.h"

namespace qrazor::report {
namespace {

std::string share(double part, double whole) {
    return part > 0 ? fixed(100 * part / whole, 1) + " %" : "-";
}

std::string bits(double act, double weight) {
    return fixed(act + weight, 3) + " (" + fixed(act, 3) + " + " + fixed(weight, 3) + ")";
}

}  // namespace

std::string markdown(const TextTable& table) {
    std::string out = markdown_line(table.header) + "|";
    for (size_t k = 0; k < table.header.size(); ++k) {
        out += k < table.text_columns ? " --- |" : " ---: |";
    }
    out += "\n";
    for (const std::vector<std::string>& row : table.rows) {
        out += markdown_line(row);
    }
    return out;
}

std::string tile_scope() {
    const std::string rows = std::to_string(kTileRows);
    const std::string columns = std::to_string(kTileColumns);
    const std::string lanes = std::to_string(kTileLanes);
    return "A tile is " + rows + " x " + columns + " dot-product units of " + lanes + " lanes (" +
           std::to_string(kTileRows * kTileColumns * kTileLanes) +
           " MACs a cycle). Each cycle a group of " + lanes +
           " activations enters each row and serves its " + columns + " columns, and a group of " +
           lanes + " weights enters each column and serves its " + rows +
           " rows. SDR activations arrive as base integers and are razored on the way in, by one "
           "compressor a row; SDR weights are stored razored, with flags. All figures are sums of "
           "measured rows, per MAC. Every unit keeps its own operand registers: they are counted "
           "in each of the " +
           std::to_string(kTileRows * kTileColumns) +
           " units, not shared. Left out: wires and drivers that carry operands to the units, "
           "memories, requantization of results, control.";
}

TextTable tile_table(const Tile& tile) {
    TextTable out{{"tile", "unit", "which is", "area um2", "registers", "energy fJ",
                   "no glitches fJ", "of area: compressor", "of energy: compressor",
                   "bits read (act + weight)", "bits into units (act + weight)"},
                  {},
                  3};
    for (const TileRow& row : tile.rows) {
        out.rows.push_back({row.format + " " + row.size, row.unit, join(row.roles, ", "),
                            fixed(row.area_um2, 0), fixed(row.registers, 2),
                            fixed(row.energy_fj, 0), fixed(row.energy_zero_delay_fj, 0),
                            share(row.area_compressor_um2, row.area_um2),
                            share(row.energy_compressor_fj, row.energy_fj),
                            bits(row.bits_act_read, row.bits_weight_read),
                            bits(row.bits_act_unit, row.bits_weight_unit)});
    }
    return out;
}

TextTable tile_ratio_table(const Tile& tile) {
    TextTable out{{"tile of", "against tile of", "which is", "area", "registers", "energy",
                   "energy, no glitches", "bits read", "bits into units"},
                  {},
                  3};
    for (const TileRatio& ratio : tile.ratios) {
        out.rows.push_back({ratio.unit, ratio.baseline, ratio.size + ", " + join(ratio.roles, ", "),
                            change(ratio.area), change(ratio.registers), change(ratio.energy),
                            change(ratio.energy_zero_delay), change(ratio.bits_read),
                            change(ratio.bits_unit)});
    }
    return out;
}

std::string tile_markdown(const Tile& tile) {
    if (tile.rows.empty()) {
        return "";
    }
    return tile_scope() + "\n\n" + markdown(tile_table(tile)) + "\n" +
           markdown(tile_ratio_table(tile));
}

}  // namespace qrazor::report
