// qrazor throughput: how many vectors a second are simulated, and verified.
#include "qrazor/tb/throughput.h"

#include <algorithm>
#include <iostream>

#include "commands.h"
#include "options.h"
#include "qrazor/gen/unit.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/markdown.h"
#include "qrazor/support/run_all.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/flow.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"
#include "table.h"

namespace fs = std::filesystem;

namespace qrazor::cli {
namespace {

constexpr const char* kThroughputExamples = R"(examples:
  qrazor throughput
  qrazor throughput --mapped
  qrazor throughput --config sdr_dot_a16w8_g16 --engine sliced --vectors 100000000
  qrazor throughput --unit int_mul --act-width 16 --weight-width 16 --engine sliced
  qrazor throughput --config int_mul_16x8 --netlist mapped.v --liberty my.lib

Verilated: one vector an `eval`. Sliced: the unit's gates on words of 512 vectors. Bare: stimulus and
gates alone; verified: compared with the golden model. Multipliers are given all their vectors where
these are at most 2^32, other units random ones with clears, resets and gaps. Of a function of single
values a vector is a value, and every one is given in turn; rows are driven beat by beat. --mapped takes the
netlists that `qrazor synth` makes (default: all multipliers). On one core: docs/throughput.md.)";

struct ThroughputSettings {
    DesignOptions designs;
    tb::ThroughputOptions measure;
    synth::FlowOptions flow;
    std::string engine = "both";
    std::string netlist;
    std::string liberty;
    std::string json;
    std::string document;
    bool mapped = false;
};

gen::Settings product(const gen::Unit& unit, const gen::Arch& arch, int act, int weight) {
    gen::Settings config;
    config.unit = unit.name();
    config.arch = arch.word();
    config.act_width = act;
    config.weight_width = weight;
    return config;
}

// Every multiplier that can be had by `arch`, in the sizes of the named configurations.
std::vector<gen::Design> multipliers() {
    std::vector<gen::Design> all;
    for (const gen::Unit* unit : units::all()) {
        if (unit->kind().task != gen::Task::multiply) {
            continue;
        }
        std::vector<std::pair<int, int>> sizes{{16, 8}};
        if (unit->kind().operands == gen::Operands::integers) {
            sizes.insert(sizes.end(), {{8, 8}, {4, 4}});
        }
        for (const auto& [act, weight] : sizes) {
            for (const gen::Arch& arch : unit->archs()) {
                all.push_back(units::design(product(*unit, arch, act, weight)));
            }
        }
    }
    return all;
}

// Units of an integer model, whose values are counted: by task, so that none is forgotten.
void add_nonlinear_units(const std::vector<gen::Design>& named, std::vector<gen::Design>& to) {
    for (const gen::Design& design : named) {
        if (design.unit().kind().nonlinear() && tb::no_throughput(design).empty()) {
            to.push_back(design);
        }
    }
}

// A multiplier, 16-lane dot products of one and of two levels, what they replace, and functions.
std::vector<gen::Design> usual(const std::vector<gen::Design>& named) {
    std::vector<gen::Design> some;
    for (const char* name : {"int_mul_16x8", "sdr_mul_a16w8", "sdr_mac_a16w8", "int_mac_16x8",
                             "sdr_dot_a16w8_g16", "sdr_dot_a16w8_g32_s8_d1", "int_dot_16x8_l16"}) {
        for (const gen::Design& design : named) {
            if (design.label() != name) {
                continue;
            }
            some.push_back(design);
            if (design.config().max_side > 0) {  // 16 of its lanes, for comparison
                gen::Settings config = design.settings();
                config.name.clear();
                config.lanes = 16;
                some.push_back(units::design(config));
            }
        }
    }
    add_nonlinear_units(named, some);
    return some;
}

tb::SlicedSource mapped_source(const ThroughputSettings& settings, const synth::Flow& flow,
                               const gen::Design& design) {
    flow.run(design);
    const fs::path folder = settings.flow.keep / design.label();
    return {{{"mapped.v", read_file(folder / "mapped.v")}}, flow.library_copy()};
}

tb::SlicedSource source_of(const ThroughputSettings& settings, const synth::Flow* flow,
                           const gen::Design& design) {
    if (flow != nullptr) {
        return mapped_source(settings, *flow, design);
    }
    if (!settings.netlist.empty()) {
        return {{{"mapped.v", read_file(settings.netlist)}}, settings.liberty};
    }
    return {units::emit(design)};
}

std::vector<gen::Design> wanted(const ThroughputSettings& settings, const Command& command) {
    const bool named =
        command.count("--config") + command.count("--unit") + command.count("--file") != 0;
    if (named) {
        return settings.designs.designs(false);
    }
    if (!settings.netlist.empty()) {
        throw Error("netlist = " + settings.netlist + ": needs --config or --unit");
    }
    return settings.mapped ? multipliers() : usual(settings.designs.designs(true));
}

std::string thousands_of_rows(const tb::Throughput& row, const std::string& none) {
    return row.rows > 0 ? fixed(row.rows_per_second() / 1e3, 1) : none;
}

void print_throughput(const std::vector<tb::Throughput>& rows) {
    Table table({"configuration", "engine", "vectors", "bare M/s", "verified M/s", "overhead",
                 "rows k/s", "seconds", "over bare Verilated"});
    for (const tb::Throughput& row : rows) {
        table.add({row.config, row.engine + (row.mapped ? ", mapped" : ""),
                   std::to_string(row.vectors) + (row.exhaustive ? " (all)" : ""),
                   fixed(row.bare_per_second / 1e6, 2), fixed(row.per_second / 1e6, 2),
                   fixed(100 * row.overhead(), 0) + " %", thousands_of_rows(row, ""),
                   fixed(row.seconds, 4),
                   row.over_verilated > 0 ? fixed(row.over_verilated, 2) : ""});
    }
    table.print(std::cout);
    double seconds = 0;
    for (const tb::Throughput& row : rows) {
        seconds += row.engine == "sliced" ? row.seconds : 0;
    }
    if (seconds > 0) {
        std::cout << "all sliced runs together: " << fixed(seconds, 3) << " s\n";
    }
}

std::string millions(double per_second) {
    return fixed(per_second / 1e6, per_second < 1e7 ? 2 : 0);
}

// A line for each configuration, whichever engines ran.
std::string throughput_table(const std::vector<tb::Throughput>& rows) {
    std::string text =
        markdown_line({"configuration", "engine", "vectors", "bare, M/s", "verified, M/s",
                       "overhead", "rows, k/s", "verified over bare Verilated", "ms"}) +
        "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n";
    double seconds = 0;
    for (const tb::Throughput& row : rows) {
        text += markdown_line({"`" + row.config + "`", row.engine + (row.mapped ? ", mapped" : ""),
                               grouped(row.vectors) + (row.exhaustive ? ", all" : ""),
                               millions(row.bare_per_second), millions(row.per_second),
                               fixed(100 * row.overhead(), 0) + " %", thousands_of_rows(row, "-"),
                               row.over_verilated > 0 ? fixed(row.over_verilated, 1) + " x" : "-",
                               fixed(1e3 * row.seconds, 2)});
        seconds += row.seconds;
    }
    return text + "\nAll verified runs together: " + fixed(seconds, 2) + " s.\n";
}

void fill_throughput(const std::string& file, bool mapped,
                     const std::vector<tb::Throughput>& rows) {
    write_file(file, fill_region(read_file(file), throughput_table(rows), file,
                                 mapped ? "throughput-mapped" : "throughput"));
}

void run_throughput(ThroughputSettings& settings, const Command& command) {
    const std::vector<gen::Design> designs = wanted(settings, command);
    if (!settings.netlist.empty() && designs.size() != 1) {
        throw Error("netlist = " + settings.netlist + ": is of one design; name just that one");
    }
    if (settings.engine == "verilated" && (settings.mapped || !settings.netlist.empty())) {
        throw Error("engine = verilated: netlists of cells are simulated sliced");
    }
    for (const gen::Design& design : designs) {
        if (const std::string reason = tb::no_throughput(design); !reason.empty()) {
            throw Error(reason);
        }
    }
    prepare_file("json", settings.json);
    prepare_folder("out", settings.measure.folder.string());
    settings.measure.home = home_folder();
    settings.measure.sliced = settings.engine != "verilated";
    settings.measure.verilated = settings.engine != "sliced";
    std::unique_ptr<synth::Flow> flow;
    if (settings.mapped) {
        settings.flow.home = home_folder();
        settings.flow.keep = settings.measure.folder / "mapped";
        flow = std::make_unique<synth::Flow>(settings.flow);
    }
    using Rows = std::vector<tb::Throughput>;
    Work<Rows> work;
    work.label = [&](std::size_t i) { return designs[i].label(); };
    work.run = [&](std::size_t i) {
        return tb::measure_throughput(designs[i], source_of(settings, flow.get(), designs[i]),
                                      settings.measure);
    };
    // One core at a time: the figures would share the machine otherwise.
    Rows rows;
    for (const Rows& more :
         results_of(run_all(designs.size(), work, {"throughput", threads(1), {}, nullptr}))) {
        rows.insert(rows.end(), more.begin(), more.end());
    }
    print_throughput(rows);
    if (!settings.json.empty()) {
        write_file(settings.json, tb::to_json(rows));
    }
    if (!settings.document.empty()) {
        fill_throughput(settings.document, rows.front().mapped, rows);
    }
    const auto failed = std::find_if(
        rows.begin(), rows.end(), [](const tb::Throughput& row) { return !row.failure.empty(); });
    if (failed != rows.end()) {
        std::cout << '\n' << failed->failure << '\n';
        throw Error(failed->config + ": differs from the golden model");
    }
}

}  // namespace

void add_throughput(Command& app) {
    Command* command = app.add_subcommand(
        "throughput", "vectors simulated and verified in a second, Verilated and bit-sliced");
    command->footer(kThroughputExamples);
    const auto settings = std::make_shared<ThroughputSettings>();
    settings->flow.cache = "build/synth-cache";
    settings->designs.add_to(*command);
    command->add_option("--engine", settings->engine, "verilated, sliced or both")
        ->show_default()
        ->check(one_of({"verilated", "sliced", "both"}));
    command
        ->add_option("--vectors", settings->measure.vectors,
                     "random vectors of a sliced run (default: all, or 2^24 random ones)")
        ->check(range(std::uint64_t{1}, std::uint64_t{1} << 40));
    command->add_option("--seed", settings->measure.seed, "of everything random")->show_default();
    Option* mapped = command->add_flag("--mapped", settings->mapped,
                                       "the netlists that `qrazor synth` makes, sliced");
    command->add_option("--library", settings->flow.library, "cell library of --mapped, by adapter")
        ->show_default()
        ->needs(mapped);
    command->add_option("--pdk", settings->flow.pdk, "folder in which --library is looked for")
        ->needs(mapped);
    Option* netlist = command
                          ->add_option("--netlist", settings->netlist,
                                       "a mapped netlist of the design, instead of its RTL")
                          ->check(existing_file())
                          ->excludes(mapped);
    Option* liberty =
        command
            ->add_option("--liberty", settings->liberty, "Liberty file of the cells in --netlist")
            ->check(existing_file())
            ->needs(netlist);
    netlist->needs(liberty);
    command->add_option("-o,--out", settings->measure.folder, "folder of what is built")
        ->show_default()
        ->check(named_path());
    command->add_option("--json", settings->json, "write the rows to this file")
        ->check(named_path());
    command
        ->add_option(
            "--document", settings->document,
            "fill this document's table `throughput`, or `throughput-mapped`, with the rows")
        ->check(existing_file());
    command->callback([settings, command] { run_throughput(*settings, *command); });
}

}  // namespace qrazor::cli
