// A lone unit flatters SDR: who compresses the activations is not in it. A tile shares one
// compressor a row among its columns, and pays for it.
#include "qrazor/report/tile.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

#include "qrazor/gen/unit.h"
#include "qrazor/model/widths.h"
#include "qrazor/report/report.h"

namespace qrazor::report {
namespace {

std::string tile_size(const synth::Row& row) {
    return std::to_string(row.act_width) + "x" + std::to_string(row.weight_width);
}

double energy(const synth::Row& row) {
    // mW times ns are pJ; 1000 fJ each.
    return row.power.total_mw() * row.clock_ns * 1000 / row.lanes;
}

double energy_zero_delay(const synth::Row& row) {
    return row.power_zero_delay.total_mw() * row.clock_ns * 1000 / row.lanes;
}

bool fits_tile(const synth::Row& row, gen::Operands operands) {
    const std::optional<gen::Kind> kind = kind_of(row.unit);
    return kind && kind->task == gen::Task::dot && kind->operands == operands &&
           row.lanes == kTileLanes && row.cuts == 0 &&
           (operands != gen::Operands::codes ||
            (row.group == kTileLanes && row.max_side == 0 && row.salient > 0));
}

// The smallest compressor that makes an SDR unit's activation groups, one a cycle; nullptr: none.
const synth::Row* compressor_for(const synth::Row& unit, const std::vector<synth::Row>& rows) {
    const synth::Row* best = nullptr;
    for (const synth::Row& row : rows) {
        const std::optional<gen::Kind> kind = kind_of(row.unit);
        const bool fits = kind && kind->task == gen::Task::compress &&
                          row.library == unit.library && row.clock_ns == unit.clock_ns &&
                          row.act_width == unit.act_width && row.salient == unit.salient &&
                          row.group == unit.group && row.fraction == unit.fraction &&
                          // The paper's rounding; no sides, as the units of a tile have none.
                          row.max_side == 0 && row.rounding == word_of(model::Rounding::half_up);
        if (fits && (best == nullptr || row.area_um2 < best->area_um2)) {
            best = &row;
        }
    }
    return best;
}

// Bits of a value with its share of the group's flag.
double code_bits(const synth::Row& row, int base) {
    const int flag = model::flag_width(base, row.salient) + row.fraction;
    return row.salient + static_cast<double>(flag) / row.group;
}

TileRow integer_tile(const synth::Row& row) {
    TileRow out;
    out.format = "INT";
    out.size = tile_size(row);
    out.unit = row.config;
    out.library = row.library;
    out.clock_ns = row.clock_ns;
    out.area_um2 = row.area_um2 / row.lanes;
    out.registers = static_cast<double>(row.registers) / row.lanes;
    out.energy_fj = energy(row);
    out.energy_zero_delay_fj = energy_zero_delay(row);
    out.bits_act_unit = row.act_width;
    out.bits_weight_unit = row.weight_width;
    out.bits_act_read = out.bits_act_unit / kTileColumns;
    out.bits_weight_read = out.bits_weight_unit / kTileRows;
    return out;
}

// What the compressor does for one value serves all columns, so a MAC pays a column's share.
TileRow sdr_tile(const synth::Row& row, const synth::Row& compressor) {
    TileRow out = integer_tile(row);
    out.format = row.fraction == 0 ? "SDR" : "SDR f" + std::to_string(row.fraction);
    out.compressor = compressor.config;
    out.area_compressor_um2 = compressor.area_um2 / compressor.lanes / kTileColumns;
    out.energy_compressor_fj = energy(compressor) / kTileColumns;
    out.area_um2 += out.area_compressor_um2;
    out.registers += static_cast<double>(compressor.registers) / compressor.lanes / kTileColumns;
    out.energy_fj += out.energy_compressor_fj;
    out.energy_zero_delay_fj += energy_zero_delay(compressor) / kTileColumns;
    out.bits_act_unit = code_bits(row, row.act_width);
    out.bits_weight_unit = code_bits(row, row.weight_width);
    // SDR pays the full width here, more than INT8 at 16 bits: see docs/measuring.md.
    out.bits_act_read = static_cast<double>(row.act_width) / kTileColumns;  // not yet compressed
    out.bits_weight_read = out.bits_weight_unit / kTileRows;
    return out;
}

using Size = std::tuple<std::string, double, int, int, int>;  // library, clock, widths, fraction

// The smallest and the coolest tile of each size, the widest first.
void add_best(std::vector<TileRow>& to, const std::map<Size, std::vector<TileRow>>& by_size) {
    for (auto size = by_size.rbegin(); size != by_size.rend(); ++size) {
        const auto least = [&](double TileRow::*what) {
            return std::min_element(
                size->second.begin(), size->second.end(),
                [&](const TileRow& a, const TileRow& b) { return a.*what < b.*what; });
        };
        TileRow smallest = *least(&TileRow::area_um2);
        TileRow coolest = *least(&TileRow::energy_fj);
        smallest.roles = {"smallest"};
        coolest.roles = {"coolest"};
        if (smallest.unit == coolest.unit) {
            smallest.roles.push_back("coolest");
            to.push_back(std::move(smallest));
        } else {
            to.push_back(std::move(smallest));
            to.push_back(std::move(coolest));
        }
    }
}

Size size_key(const synth::Row& row) {
    return {row.library, row.clock_ns, row.act_width, row.weight_width, row.fraction};
}

TileRatio tile_ratio(const TileRow& row, const TileRow& baseline) {
    return {row.unit,
            baseline.unit,
            baseline.size,
            baseline.roles,
            row.area_um2 / baseline.area_um2,
            row.registers / baseline.registers,
            row.energy_fj / baseline.energy_fj,
            row.energy_zero_delay_fj / baseline.energy_zero_delay_fj,
            row.bits_read() / baseline.bits_read(),
            row.bits_unit() / baseline.bits_unit()};
}

}  // namespace

Tile make_tile(const std::vector<synth::Row>& rows) {
    std::map<Size, std::vector<TileRow>> sdr;
    std::map<Size, std::vector<TileRow>> integer;
    for (const synth::Row& row : rows) {
        if (fits_tile(row, gen::Operands::integers)) {
            integer[size_key(row)].push_back(integer_tile(row));
        } else if (fits_tile(row, gen::Operands::codes)) {
            if (const synth::Row* compressor = compressor_for(row, rows)) {
                sdr[size_key(row)].push_back(sdr_tile(row, *compressor));
            }
        }
    }
    Tile tile;
    if (sdr.empty()) {
        return tile;
    }
    add_best(tile.rows, sdr);
    add_best(tile.rows, integer);
    for (const TileRow& row : tile.rows) {
        for (const TileRow& baseline : tile.rows) {
            if (row.format == "SDR" && baseline.format == "INT" &&
                row.library == baseline.library && row.clock_ns == baseline.clock_ns) {
                tile.ratios.push_back(tile_ratio(row, baseline));
            }
        }
    }
    return tile;
}

}  // namespace qrazor::report
