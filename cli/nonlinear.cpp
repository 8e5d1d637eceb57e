// qrazor nonlinear: the units of the integer model beside products, ours and rivals', on cell
// libraries.
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "announce.h"
#include "commands.h"
#include "kits.h"
#include "options.h"
#include "qrazor/gen/config.h"
#include "qrazor/report/nonlinear_report.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/markdown.h"
#include "qrazor/support/run_all.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/flow.h"
#include "qrazor/units/units.h"

namespace fs = std::filesystem;

namespace qrazor::cli {
namespace {

constexpr const char* kNonlinearExamples = R"(examples:
  qrazor nonlinear
  qrazor nonlinear --library osu018 sky130_fd_sc_hd --pdk /pdks
  qrazor nonlinear --liberty my.lib.gz other.lib --report build/nonlinear
  qrazor nonlinear --file mine.toml

Area, shortest period and energy a value of activations, softmax, norms and the like, each task by
itself: ours beside rivals, with the same lanes and the same register behind their results
(report/nonlinear.toml), at the library's clock, on the same real values. Registers are shown apart:
units of rows keep a row in them.)";

struct NonlinearSettings {
    KitOptions kits;
    std::string file;
    std::string report = "build/nonlinear";
    std::string document;
    unsigned jobs = 0;
};

void measure_on(const synth::FlowOptions& options, const std::vector<gen::Design>& designs,
                unsigned jobs, report::NonlinearReport& report) {
    const synth::Flow flow(options);
    announce(flow, false, "");
    report.tools = flow.tools();
    Work<synth::Row> work;
    work.label = [&](std::size_t i) { return designs[i].label(); };
    work.run = [&](std::size_t i) { return flow.run(designs[i]); };
    std::vector<std::string> errors;
    const std::vector<synth::Row> rows = results_of(
        run_all(designs.size(), work, {"nonlinear", threads(jobs), {}, nullptr}), errors);
    for (const synth::Row& row : rows) {
        for (const gen::Design& design : designs) {
            if (design.label() == row.config) {
                report.rows.push_back(report::nonlinear_row(design, row, flow.process()));
            }
        }
    }
    for (const std::string& error : errors) {
        report.errors.push_back(flow.process() + ": " + error);
    }
}

void run_nonlinear(NonlinearSettings& settings, const Command& command) {
    settings.kits.flow.home = home_folder();
    const fs::path file = settings.file.empty()
                              ? settings.kits.flow.home / "report" / "nonlinear.toml"
                              : fs::path(settings.file);
    std::vector<gen::Design> designs;
    for (const gen::Settings& one : gen::read_toml(file)) {
        designs.push_back(units::design(one));
    }
    report::check_comparable(designs);
    prepare_folder("report", settings.report);
    report::NonlinearReport report;
    report.command = command.line();
    for (const synth::FlowOptions& options : settings.kits.flows()) {
        measure_on(options, designs, settings.jobs, report);
    }
    const std::string tables = report::nonlinear_tables(report);
    write_file(fs::path(settings.report) / "nonlinear.json", report::nonlinear_json(report));
    write_file(fs::path(settings.report) / "nonlinear.md", tables);
    if (!settings.document.empty()) {
        write_file(settings.document, fill_region(read_file(settings.document), tables,
                                                  settings.document, "nonlinear"));
    }
    std::cout << tables;
    for (const std::string& error : report.errors) {
        std::cerr << "qrazor: " << error << '\n';
    }
    if (!report.errors.empty()) {
        throw Error(std::to_string(report.errors.size()) + " rows are missing");
    }
}

}  // namespace

void add_nonlinear(Command& app) {
    Command* command = app.add_subcommand(
        "nonlinear", "units of the integer model beside rivals, on cell libraries");
    command->footer(kNonlinearExamples);
    const auto settings = std::make_shared<NonlinearSettings>();
    settings->kits.add_to(*command);
    command
        ->add_option("--file", settings->file,
                     "configurations to compare (default: report/nonlinear.toml)")
        ->check(existing_file());
    command->add_option("--report", settings->report, "write nonlinear.{json,md} to this folder")
        ->show_default()
        ->check(named_path());
    command
        ->add_option("--document", settings->document,
                     "fill this document's table `nonlinear` with the rows")
        ->check(existing_file());
    command->add_option("-j,--jobs", settings->jobs, "designs at a time (default: cores)");
    command->callback([settings, command] { run_nonlinear(*settings, *command); });
}

}  // namespace qrazor::cli
