// `qrazor synth --target`: rows of LUTs have other columns than rows of cells, so they have a way
// and a report of their own.
#include "synth_fpga.h"

#include <iostream>

#include "options.h"
#include "qrazor/report/fpga_report.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/run_all.h"
#include "qrazor/support/text.h"
#include "table.h"

namespace qrazor::cli {
namespace {

void print_cells(const std::vector<std::vector<std::string>>& cells) {
    Table table(cells.front());
    for (size_t i = 1; i < cells.size(); ++i) {
        table.add(cells[i]);
    }
    table.print(std::cout);
}

// Rows of all designs that went through, in order; what failed goes to `errors`.
std::vector<synth::FpgaRow> measure_fpga(const synth::FpgaFlow& flow,
                                         const std::vector<gen::Design>& designs, unsigned jobs,
                                         std::vector<std::string>& errors) {
    using Rows = std::vector<synth::FpgaRow>;
    Work<Rows> work;
    work.label = [&](size_t i) { return designs[i].label(); };
    work.run = [&](size_t i) { return flow.run(designs[i]); };
    work.summary = [](const Rows& rows) {
        return std::to_string(rows.front().counts.luts) + " LUTs";
    };
    std::vector<Rows> results = results_of(
        run_all(designs.size(), work, {"synth " + flow.target().name, threads(jobs), {}, nullptr}),
        errors);
    std::vector<synth::FpgaRow> rows;
    for (Rows& result : results) {
        std::move(result.begin(), result.end(), std::back_inserter(rows));
    }
    return rows;
}

}  // namespace

void run_fpga(const FpgaSettings& settings, const std::vector<gen::Design>& designs) {
    if (!settings.report.empty()) {
        prepare_folder("report", settings.report);
    }
    const synth::FpgaFlow flow(settings.flow);
    std::vector<std::string> errors;
    std::vector<synth::FpgaRow> rows = measure_fpga(flow, designs, settings.jobs, errors);
    const report::FpgaReport report =
        report::make_fpga_report(flow, std::move(rows), errors, settings.command);
    if (!settings.report.empty()) {
        report::write_fpga_report(report, settings.report);
    }
    if (settings.json) {
        std::cout << report::fpga_report_json(report);
    } else if (!report.rows.empty()) {
        std::cout << report.family << ", " << report.lut << ", checked in Icarus\n\n";
        print_cells(report::fpga_row_cells(report));
        if (!report.ratios.empty()) {
            std::cout << '\n';
            print_cells(report::fpga_ratio_cells(report));
        }
        if (!settings.report.empty()) {
            std::cout << "\nreport: "
                      << (std::filesystem::path(settings.report) /
                          ("fpga-" + report.target + ".md"))
                             .string()
                      << '\n';
        }
    }
    // Last: the report of what did work is written by now.
    if (!errors.empty()) {
        for (size_t i = 1; i < errors.size(); ++i) {
            std::cerr << "qrazor: " << errors[i] << '\n';
        }
        throw Error(errors.front());
    }
}

}  // namespace qrazor::cli
