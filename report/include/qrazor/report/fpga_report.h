// What `qrazor synth --target` prints and writes: rows, and SDR units over their baselines.
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "qrazor/synth/fpga.h"

namespace qrazor::report {

// A row over a baseline row of the same kind and number of cuts. Counts are per lane where lanes
// differ.
struct FpgaRatio {
    std::string config;
    std::string baseline;
    std::string mode;  // of the baseline: "lut" or "dsp"
    std::string size;  // operand widths of the baseline: "16x8"
    double luts = 0;   // value over baseline
    double registers = 0;
    int dsps = 0;                         // DSP blocks of the baseline; less those of the unit
    std::map<std::string, double> clock;  // device to ratio of clocks; left out where one has none
    bool per_lane = false;
};

struct FpgaReport {
    std::string command;
    std::string target;
    std::string family;
    std::string lut;  // what counts as one
    std::vector<synth::ToolVersion> tools;
    std::vector<synth::FpgaRow> rows;
    std::vector<FpgaRatio> ratios;
    std::vector<std::string> errors;  // configurations without a row, and why
};

// For each size, against the baseline with the fewest LUTs, without DSP blocks and with them.
std::vector<FpgaRatio> make_fpga_ratios(const std::vector<synth::FpgaRow>& rows);
FpgaReport make_fpga_report(const synth::FpgaFlow& flow, std::vector<synth::FpgaRow> rows,
                            std::vector<std::string> errors, const std::string& command);

std::string fpga_report_json(const FpgaReport& report);
std::string fpga_report_csv(const FpgaReport& report);
std::string fpga_report_markdown(const FpgaReport& report);

// The two tables as rows of cells, the header first: for terminal and Markdown alike.
std::vector<std::vector<std::string>> fpga_row_cells(const FpgaReport& report);
std::vector<std::vector<std::string>> fpga_ratio_cells(const FpgaReport& report);

// fpga-<target>.json, .csv and .md: all of them, whole, or none.
void write_fpga_report(const FpgaReport& report, const std::filesystem::path& folder);

}  // namespace qrazor::report
