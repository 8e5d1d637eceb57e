// LUTs are no areas: rows on FPGAs have a report of their own, with ratios that compare like with
// like.
#include "qrazor/report/fpga_report.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

#include "qrazor/report/report.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"

namespace qrazor::report {
namespace {

double over(double value, double baseline) {
    return baseline > 0 ? value / baseline : 0;
}

FpgaRatio fpga_ratio(const synth::FpgaRow& row, const synth::FpgaRow& baseline) {
    FpgaRatio out;
    out.config = row.config;
    out.baseline = baseline.config;
    out.mode = baseline.mode;
    out.size = std::to_string(baseline.act_width) + "x" + std::to_string(baseline.weight_width);
    // No baseline with as many lanes: counts for one product are what compares then.
    out.per_lane = row.lanes != baseline.lanes;
    const double lanes = out.per_lane ? static_cast<double>(baseline.lanes) / row.lanes : 1.0;
    out.luts = over(row.counts.luts * lanes, baseline.counts.luts);
    out.registers = over(row.counts.registers * lanes, baseline.counts.registers);
    out.dsps = baseline.counts.dsps - row.counts.dsps;
    for (const synth::FpgaClock& mine : row.clocks) {
        for (const synth::FpgaClock& other : baseline.clocks) {
            if (mine.device == other.device && mine.mhz > 0 && other.mhz > 0) {
                out.clock[mine.device] = mine.mhz / other.mhz;
            }
        }
    }
    return out;
}

// What a row may be held against: rows without DSP blocks against both kinds, others against those
// that have them as well.
std::vector<const synth::FpgaRow*> candidates(const synth::FpgaRow& row,
                                              const std::vector<synth::FpgaRow>& rows) {
    std::vector<const synth::FpgaRow*> all;
    for (const synth::FpgaRow& other : rows) {
        if (other.unit == baseline_unit(row.unit) && other.cuts == row.cuts &&
            other.target == row.target && (row.mode == "lut" || other.mode == "dsp")) {
            all.push_back(&other);
        }
    }
    const bool same_lanes = std::any_of(all.begin(), all.end(), [&](const synth::FpgaRow* other) {
        return other->lanes == row.lanes;
    });
    if (same_lanes) {
        std::erase_if(all, [&](const synth::FpgaRow* other) { return other->lanes != row.lanes; });
    }
    return all;
}

std::string clock_text(const synth::FpgaClock& clock) {
    return clock.mhz > 0 ? fixed(clock.mhz, 1) : clock.note;
}

std::string markdown_table(const std::vector<std::vector<std::string>>& table, size_t left) {
    std::string out;
    for (size_t i = 0; i < table.size(); ++i) {
        out += "| " + join(table[i], " | ") + " |\n";
        if (i == 0) {
            for (size_t column = 0; column < table[i].size(); ++column) {
                out += column < left ? "| --- " : "| ---: ";
            }
            out += "|\n";
        }
    }
    return out;
}

}  // namespace

std::vector<FpgaRatio> make_fpga_ratios(const std::vector<synth::FpgaRow>& rows) {
    std::vector<FpgaRatio> out;
    for (const synth::FpgaRow& row : rows) {
        // Sizes from wide to narrow; without DSP blocks first.
        std::map<std::tuple<int, int, bool>, const synth::FpgaRow*, std::greater<>> best;
        for (const synth::FpgaRow* other : candidates(row, rows)) {
            const synth::FpgaRow*& known =
                best[{other->act_width, other->weight_width, other->mode == "lut"}];
            if (known == nullptr ||
                // LUTs a lane, without dividing.
                other->counts.luts * known->lanes < known->counts.luts * other->lanes) {
                known = other;
            }
        }
        for (const auto& [size, other] : best) {
            out.push_back(fpga_ratio(row, *other));
        }
    }
    return out;
}

FpgaReport make_fpga_report(const synth::FpgaFlow& flow, std::vector<synth::FpgaRow> rows,
                            std::vector<std::string> errors, const std::string& command) {
    FpgaReport report;
    report.command = command;
    report.target = flow.target().name;
    report.family = flow.target().family;
    report.lut = flow.target().lut;
    report.tools = flow.tools();
    report.ratios = make_fpga_ratios(rows);
    report.rows = std::move(rows);
    report.errors = std::move(errors);
    return report;
}

std::vector<std::vector<std::string>> fpga_row_cells(const FpgaReport& report) {
    std::vector<std::vector<std::string>> table{
        {"configuration", "DSP blocks", "LUTs", "carries", "registers", "DSPs", "block RAMs"}};
    std::vector<std::string> devices;
    for (const synth::FpgaRow& row : report.rows) {
        for (const synth::FpgaClock& clock : row.clocks) {
            if (std::find(devices.begin(), devices.end(), clock.device) == devices.end()) {
                devices.push_back(clock.device);
                table[0].push_back("MHz on " + clock.device);
            }
        }
    }
    for (const synth::FpgaRow& row : report.rows) {
        table.push_back({row.config, row.mode == "dsp" ? "used" : "without",
                         std::to_string(row.counts.luts), std::to_string(row.counts.carries),
                         std::to_string(row.counts.registers), std::to_string(row.counts.dsps),
                         std::to_string(row.counts.block_rams)});
        for (const std::string& device : devices) {
            const auto clock =
                std::find_if(row.clocks.begin(), row.clocks.end(),
                             [&](const synth::FpgaClock& one) { return one.device == device; });
            table.back().push_back(clock == row.clocks.end() ? "" : clock_text(*clock));
        }
    }
    return table;
}

std::vector<std::vector<std::string>> fpga_ratio_cells(const FpgaReport& report) {
    std::vector<std::vector<std::string>> table{
        {"unit", "against", "which is", "LUTs", "registers", "DSPs"}};
    std::vector<std::string> devices;
    for (const FpgaRatio& ratio : report.ratios) {
        for (const auto& [device, value] : ratio.clock) {
            if (std::find(devices.begin(), devices.end(), device) == devices.end()) {
                devices.push_back(device);
                table[0].push_back("clock on " + device);
            }
        }
    }
    for (const FpgaRatio& ratio : report.ratios) {
        table.push_back({ratio.config, ratio.baseline,
                         ratio.size + (ratio.mode == "dsp" ? ", with DSP blocks" : "") +
                             (ratio.per_lane ? ", per lane" : ""),
                         change(ratio.luts), change(ratio.registers),
                         ratio.dsps == 0 ? "0" : std::to_string(-ratio.dsps)});
        for (const std::string& device : devices) {
            const auto found = ratio.clock.find(device);
            table.back().push_back(found == ratio.clock.end() ? "" : change(found->second));
        }
    }
    return table;
}

std::string fpga_report_csv(const FpgaReport& report) {
    std::string out =
        "config,unit,arch,target,mode,act_width,weight_width,group,lanes,cuts,luts,carries,muxes,"
        "registers,dsps,block_rams,latency_cycles,checks,device,mhz,note\n";
    for (const synth::FpgaRow& row : report.rows) {
        std::string line = join({row.config, row.unit, row.arch, row.target, row.mode}, ",");
        for (const int number :
             {row.act_width, row.weight_width, row.group, row.lanes, row.cuts, row.counts.luts,
              row.counts.carries, row.counts.muxes, row.counts.registers, row.counts.dsps,
              row.counts.block_rams, row.latency_cycles, row.checks}) {
            line += "," + std::to_string(number);
        }
        // A line for each device; one without a device where there is none.
        for (const synth::FpgaClock& clock : row.clocks) {
            out += line + "," + clock.device + "," + (clock.mhz > 0 ? fixed(clock.mhz, 2) : "") +
                   "," + clock.note + "\n";
        }
        if (row.clocks.empty()) {
            out += line + ",,,\n";
        }
    }
    return out;
}

std::string fpga_report_markdown(const FpgaReport& report) {
    std::vector<std::string> tools;
    for (const synth::ToolVersion& tool : report.tools) {
        tools.push_back(tool.tool + " (" + tool.version + ")");
    }
    std::string out = "# " + report.family + "\n\n- command: `" + report.command +
                      "`\n- LUT: " + report.lut + "\n- tools: " + join(tools, ", ") +
                      "\n\nHow each figure is obtained: docs/measuring.md.\n\n" +
                      markdown_table(fpga_row_cells(report), 2) + "\n" +
                      markdown_table(fpga_ratio_cells(report), 3);
    for (const std::string& error : report.errors) {
        out += "\n- failed: " + error;
    }
    return out + (report.errors.empty() ? "" : "\n");
}

void write_fpga_report(const FpgaReport& report, const std::filesystem::path& folder) {
    const std::string name = "fpga-" + report.target;
    write_files(folder, {{name + ".json", fpga_report_json(report)},
                         {name + ".csv", fpga_report_csv(report)},
                         {name + ".md", fpga_report_markdown(report)}});
}

}  // namespace qrazor::report
