// A tile made of measured rows: 16 rows by 16 columns of dot-product units with 16 lanes, and for
// SDR one compressor at each tile row, so that operands, their compression and registers are all
// counted. Nothing is measured here: every figure is arithmetic on rows of the report.
#pragma once
#include <string>
#include <vector>

#include "qrazor/synth/flow.h"

namespace qrazor::report {

inline constexpr int kTileRows = 16;     // units that share a weight group
inline constexpr int kTileColumns = 16;  // units that share an activation group
inline constexpr int kTileLanes = 16;    // products of a unit a cycle, and values of a group

// A tile of one kind of unit. All figures are per multiply-accumulate (MAC).
struct TileRow {
    std::string format;      // "SDR", "INT"
    std::string size;        // "16x8": bits of activations and weights before compression
    std::string unit;        // configuration of the dot product
    std::string compressor;  // configuration, "" for integers
    std::string library;
    double clock_ns = 0;
    std::vector<std::string> roles;  // "smallest", "coolest" of its format and size
    double area_um2 = 0;             // compressor's share included, as in the next three
    double registers = 0;            // flip-flops
    double energy_fj = 0;            // glitches included
    double energy_zero_delay_fj = 0;
    double area_compressor_um2 = 0;
    double energy_compressor_fj = 0;
    // Operand bits, flags included: read from memory or row buffer, where one read serves a whole
    // row or column of units; and taken by the units, each from its own ports.
    double bits_act_read = 0;
    double bits_weight_read = 0;
    double bits_act_unit = 0;
    double bits_weight_unit = 0;
    double bits_read() const { return bits_act_read + bits_weight_read; }
    double bits_unit() const { return bits_act_unit + bits_weight_unit; }
};

// An SDR tile over an integer tile.
struct TileRatio {
    std::string unit;
    std::string baseline;
    std::string size;  // of the baseline
    std::vector<std::string> roles;
    double area = 0;
    double registers = 0;
    double energy = 0;
    double energy_zero_delay = 0;
    double bits_read = 0;
    double bits_unit = 0;
};

struct Tile {
    std::vector<TileRow> rows;      // SDR, then integers, the widest first
    std::vector<TileRatio> ratios;  // each SDR tile over each integer tile
};

// The tiles that can be made of these rows: dot products of 16 lanes without pipeline cuts, the
// smallest and the coolest of each size; SDR ones with one group a beat and the smallest
// compressor of the same format that takes a group each cycle. Empty where there is no SDR tile.
Tile make_tile(const std::vector<synth::Row>& rows);

// What a tile is made of, and what is left out: beside every table.
std::string tile_scope();

// Cells of a table, for whatever format; the first `text_columns` are not numbers.
struct TextTable {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    size_t text_columns = 0;
};
std::string markdown(const TextTable& table);
TextTable tile_table(const Tile& tile);
TextTable tile_ratio_table(const Tile& tile);

// The two tables and the scope as Markdown; "" for an empty tile.
std::string tile_markdown(const Tile& tile);

}  // namespace qrazor::report
