// qrazor synth: area, timing and power of designs on a cell library.
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <iostream>
#include <mutex>
#include <optional>
#include <ratio>

#include "announce.h"
#include "commands.h"
#include "options.h"
#include "qrazor/gen/config.h"
#include "qrazor/report/exploration_report.h"
#include "qrazor/report/report.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/markdown.h"
#include "qrazor/support/run_all.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/fpga_designs.h"
#include "synth_explore.h"
#include "synth_fpga.h"
#include "synth_verilog.h"
#include "table.h"

namespace qrazor::cli {
namespace {

constexpr const char* kSynthExamples = R"(examples:
  qrazor synth --unit sdr_dot --group 32 --clock 10
  qrazor synth --config sdr_mac_a16w8 int_mac_16x8_fused int_mac_16x8_baugh_wooley
  qrazor synth --config sdr_mac_a16w8 --liberty sky130_fd_sc_hd__tt_025C_1v80.lib.gz
  qrazor synth --config sdr_mac_a16w8 --liberty mine.lib --save-adapter mine.toml
  qrazor synth --library sg13g2 --pdk /pdks --report build/report-sg13g2
  qrazor synth --report build/report                 every named configuration
  qrazor synth --file sweep.toml --shard 1/4 --cache /shared/cache   a part; then, without --shard,
                                                     all rows from the cache
  qrazor synth --verilog mac.v --top mac --param W=8 --stimulus vectors.npy --expect out.npy
               --latency 2 --macs 1 --beside sdr_mac_a16w8 int_mac_16x8   your own beside ours
  qrazor synth --explore --report build/explore      best circuit of each function in
                                                     explore/contests.toml, SDR and baselines
  qrazor synth --explore --quick --config sdr_mac_a16w8 int_mac_16x8
  qrazor synth --explore --tight --config sdr_dot_a16w8_g16 int_dot_16x8_l16 --json
  qrazor synth --target ice40                        MACs and 16-lane dot products on an FPGA
  qrazor synth --target ecp5 --config sdr_dot_a16w8_g16 int_dot_16x8_l16_star --json
  qrazor synth --update-readme README.md             fill its tables from build/report/report.json

Area, the shortest clock period (OpenSTA) and power of the netlist that Yosys and ABC make; power by
simulating that netlist with gate delays on the real tensors of data/, so glitches are in it (and
once more without, for comparison); every output is compared with the golden model.
Before layout, no wires: docs/measuring.md says how, and how to add a library.)";

// Regions of a document, and the folders below the report's with the exploration they show.
constexpr std::array<std::pair<const char*, const char*>, 3> kExplorations{
    {{"explore", "explore"},
     {"explore-sky130", "explore-sky130_fd_sc_hd"},
     {"explore-sg13g2", "explore-sg13g2"}}};

struct SynthSettings {
    DesignOptions designs;
    VerilogSettings verilog;
    synth::FlowOptions flow;
    std::vector<std::string> liberty;
    std::string report;
    std::string readme;
    std::string save_adapter;
    std::string target;  // FPGA family; "": a cell library
    std::string shard;
    unsigned jobs = 0;
    bool json = false;
    bool no_cache = false;
    bool weights_held = false;
    bool explore = false;
    explore::ExploreOptions exploring;
};

void print_rows(const std::vector<synth::Row>& rows) {
    Table table({"configuration", "area um2", "registers", "cells", "min period ns", "power mW",
                 "no glitches mW", "energy fJ", "latency", "mapping"});
    for (const synth::Row& row : rows) {
        table.add({row.config + (row.verified_here ? "" : report::kNotVerified),
                   fixed(row.area_um2, 0), fixed(row.area_registers_um2, 0),
                   std::to_string(row.cells), report::period_text(row),
                   fixed(row.power.total_mw(), 3), fixed(row.power_zero_delay.total_mw(), 3),
                   fixed(row.energy_per_mac_fj, 0) + "/" + row.energy_per,
                   report::latency_text(row), report::mapping_text(row)});
    }
    table.print(std::cout);
    const auto late = [](const synth::Row& row) { return row.slack_ns < 0; };
    if (std::any_of(rows.begin(), rows.end(), late)) {
        std::cout << "(late): misses the clock; its power is that of a clock it cannot run at\n";
    }
    if (report::has_own_timing(rows)) {
        std::cout << report::kOwnTiming << '\n';
    }
}

void print_ratios(const std::vector<report::Ratio>& ratios) {
    if (ratios.empty()) {
        return;
    }
    Table table(
        {"unit", "against", "which is", "area", "power", "power, no glitches", "shortest period"});
    for (const report::Ratio& ratio : ratios) {
        table.add({ratio.config, ratio.baseline,
                   report::baseline_text(ratio) + (ratio.per_lane ? ", per lane" : ""),
                   report::change(ratio.area), report::change(ratio.power),
                   report::change(ratio.power_zero_delay), report::change(ratio.period)});
    }
    std::cout << '\n';
    table.print(std::cout);
    std::cout << "smallest, coolest: of the baselines in this run\n";
}

// README's table, a part as soon as its rows are there: what most people wait for. The designs in
// it are measured first, so that it does not take the whole report.
class EarlyTables {
  public:
    // `parts`: of each source, headline_part().
    explicit EarlyTables(std::vector<size_t> parts)
        : parts_(std::move(parts)),
          results_(parts_.size()),
          left_(report::headline_parts() + 1, 0) {
        for (const size_t part : parts_) {
            order_.push_back(order_.size());
            ++left_[part];
        }
        // Stable: a list of designs is worked on in its order, but for README's.
        std::stable_sort(order_.begin(), order_.end(),
                         [&](size_t a, size_t b) { return parts_[a] < parts_[b]; });
    }

    const std::vector<size_t>& order() const { return order_; }

    // Source `index` is measured, or cannot be.
    void done(size_t index, const std::optional<synth::Row>& row) {
        results_[index] = row;
        const size_t part = parts_[index];
        // The last part is that of designs which are not in README's table.
        if (--left_[part] != 0 || part == report::headline_parts()) {
            return;
        }
        std::vector<synth::Row> rows;
        for (size_t i = 0; i < parts_.size(); ++i) {
            if (parts_[i] == part && results_[i]) {
                rows.push_back(*results_[i]);
            }
        }
        const std::vector<report::TextLine> lines = report::headline_lines(rows, part);
        if (lines.empty()) {
            return;
        }
        Table table(report::headline_titles());
        for (const report::TextLine& line : lines) {
            table.add(line);
        }
        std::cout << '\n';
        table.print(std::cout);
        std::cout << std::endl;
    }

  private:
    std::vector<size_t> parts_;  // of each source
    std::vector<std::optional<synth::Row>> results_;
    std::vector<size_t> order_;  // of work
    std::vector<size_t> left_;   // sources of a part that are not measured yet
};

// Rows of all sources that went through, in order; what failed goes to `errors`. `parts`: of
// README's table, which are printed on the way where `early` is set.
std::vector<synth::Row> measure(const synth::Flow& flow, const std::vector<synth::Source>& sources,
                                std::vector<size_t> parts, bool early, Executor executor,
                                std::vector<std::string>& errors) {
    EarlyTables tables(std::move(parts));
    Work<synth::Row> work;
    work.label = [&](size_t i) { return sources[i].label; };
    work.run = [&](size_t i) { return flow.run(sources[i]); };
    work.summary = [](const synth::Row& row) {
        return fixed(row.area_um2, 0) + " um2, " + fixed(row.power.total_mw(), 3) + " mW";
    };
    if (early) {
        work.done = [&](size_t i, const Outcome<synth::Row>& outcome) {
            tables.done(i, outcome.result);
        };
    }
    return results_of(
        run_all(sources.size(), work, {"synth", std::move(executor), tables.order(), nullptr}),
        errors);
}

void update_readme(const SynthSettings& settings) {
    const std::filesystem::path folder = settings.report.empty() ? "build/report" : settings.report;
    std::string text = read_file(settings.readme);
    // Explorations made by `make report-full` lie beside the report.
    bool explored = false;
    for (const auto& [region, at] : kExplorations) {
        const std::filesystem::path page = folder / at / "explore.md";
        if (text.find(region_marker(std::string(region), "begin")) == std::string::npos) {
            continue;
        }
        explored = true;
        if (std::filesystem::exists(page)) {
            text = fill_region(text, report::explore_section(read_file(page)), settings.readme,
                               region);
        }
    }
    const report::Report report = report::report_from_json(read_file(folder / "report.json"));
    // A document of explorations alone needs no report's regions.
    if (!explored || report::has_regions(text)) {
        text = report::fill_regions(text, report, settings.readme);
    }
    write_file(settings.readme, text);
}

bool names_designs(const Command& command) {
    return command.count("--config") + command.count("--unit") + command.count("--file") > 0;
}

void run_on_fpga(const SynthSettings& settings, const Command& command) {
    FpgaSettings fpga;
    fpga.flow.home = home_folder();
    fpga.flow.cache = settings.flow.cache;
    fpga.flow.use_cache = !settings.no_cache;
    fpga.flow.target = settings.target;
    // FPGAs have a default of their own: gates in Icarus are slower than ours.
    if (command.count("--beats") > 0) {
        fpga.flow.tensors.beats_each = settings.flow.tensors.beats_each;
    }
    fpga.report = settings.report;
    fpga.command = command.line();
    fpga.jobs = settings.jobs;
    fpga.json = settings.json;
    synth::find_fpga_target(settings.target);  // what is wrong with it, before what else may be
    const bool named = names_designs(command);
    const std::vector<gen::Design> designs = settings.designs.designs(!named);
    run_fpga(fpga, named ? designs : synth::fpga_default_designs(designs));
}

void explore(const SynthSettings& settings, const Command& command) {
    ExploreSettings exploring;
    exploring.flow = settings.flow;
    exploring.options = settings.exploring;
    exploring.options.jobs = settings.jobs;
    exploring.report = settings.report;
    exploring.command = command.line();
    exploring.json = settings.json;
    exploring.save_adapter = settings.save_adapter;
    run_exploration(exploring, names_designs(command)
                                   ? settings.designs.configs(false)
                                   : gen::read_toml(home_folder() / "explore" / "contests.toml"));
}

void run_synth(SynthSettings& settings, const Command& command) {
    if (!settings.readme.empty()) {
        update_readme(settings);
        return;
    }
    if (!settings.target.empty()) {
        run_on_fpga(settings, command);
        return;
    }
    settings.flow.home = home_folder();
    settings.flow.use_cache = !settings.no_cache;
    settings.flow.liberty.assign(settings.liberty.begin(), settings.liberty.end());
    if (settings.weights_held) {
        settings.flow.tensors.order = tb::Order::weights_held;
    }
    if (settings.explore) {
        explore(settings, command);
        return;
    }
    if (!settings.report.empty()) {
        prepare_folder("report", settings.report);
    }
    std::vector<gen::Design> designs;
    if (!settings.verilog.given()) {
        // A report without names is of all; without either somebody forgot to say what.
        designs = settings.designs.designs(!settings.report.empty());
    }
    const synth::Flow flow(settings.flow);
    announce(flow, settings.json, settings.save_adapter);
    std::vector<synth::Source> sources;
    if (settings.verilog.given()) {
        sources = settings.verilog.sources(flow, command);
    }
    for (const gen::Design& design : designs) {
        sources.push_back(flow.source(design));
    }
    std::vector<std::string> errors;
    std::vector<size_t> parts(sources.size(), report::headline_parts());
    for (size_t i = 0; i < designs.size(); ++i) {
        parts[i] = report::headline_part(designs[i]);
    }
    std::vector<synth::Row> rows =
        measure(flow, sources, std::move(parts), !settings.report.empty() && !settings.json,
                sharded(parse_shard(settings.shard), threads(settings.jobs)), errors);
    const report::Report report =
        report::make_report(flow, std::move(rows), errors, command.line());
    if (!settings.report.empty()) {
        report::write_report(report, settings.report);
    }
    if (settings.json) {
        std::cout << report::report_json(report);
    } else if (!report.rows.empty()) {
        std::cout << report.process << ", clock " << fixed(report.clock_ns, 3) << " ns, "
                  << report::kBeforeLayout << "\n\n";
        print_rows(report.rows);
        print_ratios(report.ratios);
        print_users(report.rows);
        if (!settings.report.empty()) {
            std::cout << "\nreport: "
                      << (std::filesystem::path(settings.report) / "report.html").string() << '\n';
        }
    }
    if (!errors.empty()) {
        for (size_t i = 1; i < errors.size(); ++i) {
            std::cerr << "qrazor: " << errors[i] << '\n';
        }
        throw Error(errors.front());
    }
}

}  // namespace

void add_synth(Command& app) {
    Command* command = app.add_subcommand(
        "synth", "measure area, timing and power on a cell library, with a report");
    command->footer(kSynthExamples);
    const auto settings = std::make_shared<SynthSettings>();
    settings->flow.cache = "build/synth-cache";
    settings->designs.add_to(*command);
    command->add_option("--library", settings->flow.library, "cell library, by adapter name")
        ->show_default();
    command->add_option("--liberty", settings->liberty,
                        "Liberty file(s), plain or .gz, instead of --library");
    command->add_option("--adapter", settings->flow.adapter,
                        "adapter name, or a TOML file of your own (default: by library name, else "
                        "derived from the library's cells)");
    command
        ->add_option("--save-adapter", settings->save_adapter,
                     "write the adapter in use, derived or not, to this TOML file")
        ->check(named_path());
    command->add_option("--pdk", settings->flow.pdk, "folder in which --library is looked for");
    command->add_option("--clock", settings->flow.clock_ns, "clock in ns (default: the adapter's)")
        ->check(range(0.001, 1e6));
    command
        ->add_option("--report", settings->report, "write report.{json,csv,md,html} to this folder")
        ->check(named_path());
    command
        ->add_option("--keep", settings->flow.keep,
                     "write each design's mapped.v, timing.log, delays.sdf and activity.saif "
                     "(gate delays) to a folder below this one")
        ->check(named_path());
    command->add_option("--update-readme", settings->readme,
                        "only fill the tables of this file from an existing report");
    command->add_option("--cache", settings->flow.cache, "folder of earlier results")
        ->show_default()
        ->check(named_path());
    command->add_flag("--no-cache", settings->no_cache, "measure again");
    command->add_flag("--weights-held", settings->weights_held,
                      "power with weights that stand still while activations stream past");
    command
        ->add_option("--beats", settings->flow.tensors.beats_each,
                     "clock cycles of power stimulus from each of three layers")
        ->show_default()
        ->check(range(16, 1000000));
    command->add_option("-j,--jobs", settings->jobs, "designs at a time (default: cores)");
    command->add_flag("--json", settings->json, "print the report as JSON");
    Option* explore = command->add_flag(
        "--explore", settings->explore,
        "find the best circuit of each function: all architectures and adders times all ways of "
        "mapping; resumes where an earlier run stopped (without designs: explore/contests.toml)");
    command
        ->add_flag("--tight", settings->exploring.tight,
                   "explore also at 1.1 times the baseline's shortest period")
        ->needs(explore);
    command
        ->add_flag("--quick", settings->exploring.quick,
                   "explore ripple and Brent-Kung adders only, and fewer ways of mapping")
        ->needs(explore);
    explore->excludes(command->option("--keep"))->excludes(command->option("--update-readme"));
    Option* target = command->add_option("--target", settings->target,
                                         "FPGA family instead of a cell library: ice40, "
                                         "ecp5, xilinx; 64 beats a layer unless --beats");
    for (const char* other : {"--library", "--liberty", "--adapter", "--save-adapter", "--pdk",
                              "--clock", "--weights-held", "--update-readme", "--explore"}) {
        target->excludes(command->option(other));
    }
    settings->verilog.add_to(*command);
    Option* shard = add_shard(*command, settings->shard);
    // A part of the rows has no ratios, and its rows are kept in the cache alone.
    for (const char* other : {"--report", "--explore", "--target", "--no-cache"}) {
        shard->excludes(command->option(other));
    }
    command->callback([settings, command] { run_synth(*settings, *command); });
}

}  // namespace qrazor::cli
