// qrazor compare-formats: which 4-bit format? Loss, area and energy side by side.
#include <algorithm>
#include <iostream>
#include <optional>
#include <set>

#include "announce.h"
#include "commands.h"
#include "model_options.h"
#include "options.h"
#include "qrazor/eval/capture.h"
#include "qrazor/explore/explore.h"
#include "qrazor/explore/fit.h"
#include "qrazor/gen/config.h"
#include "qrazor/report/losses.h"
#include "qrazor/stimulus/bench.h"
#include "qrazor/support/files.h"
#include "qrazor/support/markdown.h"
#include "qrazor/support/run_all.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/flow.h"
#include "qrazor/units/bench.h"
#include "qrazor/units/units.h"
#include "table.h"

namespace fs = std::filesystem;

namespace qrazor::cli {
namespace {

constexpr const char* kCompareExamples = R"(examples:
  qrazor compare-formats                              all rows of report/contenders.toml
  qrazor compare-formats --format mxfp4 nvfp4 sdr_b11_g16
  qrazor compare-formats --library sg13g2 --pdk /pdks --report build/report-sg13g2
  qrazor compare-formats --model llama/ --text tokens.npy --calibrate calib.npy
  qrazor compare-formats --file mine.toml --json
  qrazor compare-formats --fit --clock 12             each unit in its best circuit for 12 ns
  qrazor compare-formats --document docs/formats.md   also fills that document's table and picture

Loss of the language model with weights, inputs of linear layers, keys and values in each format
(W4A4KV4, W4A4, W4A16), beside area and energy of the unit that multiplies it, all units through one
flow on one library at one clock. Results are kept in build/: a second run takes seconds.)";

struct CompareSettings {
    ModelOptions model;
    synth::FlowOptions flow;
    std::vector<std::string> liberty;
    std::vector<std::string> formats;
    std::string file;
    std::string report = "build/report";
    std::string document;
    fs::path losses = "build/eval-cache";
    bool fit = false;
    bool no_cache = false;
    bool json = false;
};

std::vector<report::Contender> contenders(const CompareSettings& settings) {
    const std::vector<report::Contender> all = report::read_contenders(
        settings.file.empty() ? home_folder() / "report/contenders.toml" : fs::path(settings.file));
    if (settings.formats.empty()) {
        return all;
    }
    std::vector<report::Contender> chosen;
    std::vector<std::string> names;
    for (const report::Contender& one : all) {
        names.push_back(one.name);
    }
    for (const std::string& name : settings.formats) {
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end()) {
            throw Error("format = " + name + ": no such row; there are " + join(names, ", "));
        }
        chosen.push_back(all[static_cast<std::size_t>(found - names.begin())]);
    }
    return chosen;
}

// A unit fed with the codes of a row's format.
struct Driven {
    gen::Design design;
    tb::Encoding encoding;
    std::string key;
};

// Rows of one unit and one encoding share a measurement.
std::string key_of(const report::Contender& row) {
    const tb::Encoding encoding = row.encoding();
    return row.unit + " " + encoding.activations.text() + " " + encoding.weights.text();
}

// Units of the rows, each once for each encoding; one that a row names and nobody knows is told
// before any work.
std::vector<Driven> units(const std::vector<report::Contender>& rows) {
    const std::vector<gen::Settings> known = gen::read_configs(home_folder() / "gen" / "configs");
    std::vector<Driven> out;
    std::set<std::string> seen;
    for (const report::Contender& row : rows) {
        const auto found = std::find_if(known.begin(), known.end(), [&](const gen::Settings& one) {
            return one.name == row.unit;
        });
        if (found == known.end()) {
            throw Error("[" + row.name + "] unit = " + row.unit +
                        ": no such configuration; `qrazor list` shows them");
        }
        Driven driven{units::design(*found), row.encoding(), key_of(row)};
        try {
            units::make_bench(driven.design)->check(driven.encoding);
        } catch (const Error& error) {
            throw Error("[" + row.name + "] " + error.what());
        }
        if (seen.insert(driven.key).second) {
            out.push_back(std::move(driven));
        }
    }
    return out;
}

// "sign_magnitude, sklansky, 1 cut"
std::string circuit_of(const gen::Config& config) {
    const std::string cuts = std::to_string(config.cuts) + (config.cuts == 1 ? " cut" : " cuts");
    return explore::structure(config) + (config.cuts == 0 ? "" : ", " + cuts);
}

std::map<std::string, explore::Fit> measure_units(const synth::Flow& flow,
                                                  const std::vector<Driven>& designs, bool fit,
                                                  unsigned jobs) {
    Work<explore::Fit> work;
    work.label = [&](std::size_t k) { return designs[k].key; };
    work.run = [&](std::size_t k) {
        const gen::Design& design = designs[k].design;
        return fit ? explore::fit(flow, design.settings(), designs[k].encoding)
                   : explore::Fit{design.config(), flow.run(design, designs[k].encoding), 1};
    };
    if (fit) {
        work.summary = [](const explore::Fit& row) {
            return circuit_of(row.config) + ", of " + std::to_string(row.tried);
        };
    }
    const std::vector<explore::Fit> rows = results_of(
        run_all(designs.size(), work, {fit ? "fit" : "synth", threads(jobs), {}, nullptr}));
    std::map<std::string, explore::Fit> out;
    for (std::size_t k = 0; k < designs.size(); ++k) {
        out.emplace(designs[k].key, rows[k]);
    }
    return out;
}

// Raised where codecs or the evaluation give another loss: what is kept of earlier ones is of no
// use.
constexpr const char* kLosses = "losses 2";

// What losses depend on beside the scheme.
std::string inputs_of(const ModelOptions& model) {
    std::string text = std::string(kLosses) + " " + std::to_string(model.options.windows) + " " +
                       std::to_string(model.options.context);
    std::vector<fs::path> files = eval::network_files(model.model);
    files.insert(files.end(), model.texts.begin(), model.texts.end());
    files.insert(files.end(), model.calibration.begin(), model.calibration.end());
    for (const fs::path& file : files) {
        text += " " + file.filename().string() + " " + digest_of_file(file);
    }
    return text;
}

// Units are fed with tensors of the model whose losses stand beside: captured once, kept.
void feed_model(CompareSettings& settings) {
    const ModelOptions& options = settings.model;
    const fs::path folder = settings.losses / ("tensors-" + digest(inputs_of(options)));
    const eval::Captured files = eval::captured_files(folder);
    const std::vector<std::size_t> layers =
        eval::captured_blocks(eval::network_facts(options.model).blocks);
    if (settings.no_cache || !fs::exists(files.activations)) {  // written last
        options.check_memory();
        eval::capture_tensors(*eval::load_network(options.model),
                              eval::read_text(options.calibration.front()), layers, folder);
    }
    synth::TensorChoice& tensors = settings.flow.tensors;
    tensors.weights = files.weights;
    tensors.activations = files.activations;
    tensors.origin = fs::path(options.model).filename().string();
    for (std::size_t k = 0; k < tensors.layers.size(); ++k) {  // the same projections
        tensors.layers[k].index = static_cast<int>(layers.at(k));
    }
}

void measure_losses(const CompareSettings& settings, const std::vector<report::Contender>& rows,
                    report::FormatReport& report) {
    std::vector<std::string> schemes{"fp32"};
    for (const report::Contender& row : rows) {
        for (const report::Tensors tensors : report::kTensors) {
            const std::string scheme = row.scheme(tensors);
            if (std::find(schemes.begin(), schemes.end(), scheme) == schemes.end()) {
                schemes.push_back(scheme);
            }
        }
    }
    const std::map<std::string, report::Losses> losses = report::measure_losses(
        schemes, {inputs_of(settings.model), settings.no_cache ? fs::path{} : settings.losses,
                  [&] { return settings.model.evaluator(); }, settings.model.read_texts()});
    report.unquantized = losses.at("fp32");
    for (report::FormatRow& row : report.rows) {
        for (const report::Tensors tensors : report::kTensors) {
            row.losses[tensors] = losses.at(row.contender.scheme(tensors));
        }
    }
}

std::string accumulator_of(const gen::Design& design) {
    const gen::Config& config = design.config();
    return config.accumulator == gen::SumKind::fp32
               ? "FP32"
               : "exact, " + std::to_string(config.acc_width) + " bits";
}

void print_compare(const report::FormatReport& report) {
    Table table({"format", "bits", "mean nats", "W4A4", "W4A16", "um2/MAC", "fJ/MAC", "unit"});
    for (const report::FormatRow& row : report.rows) {
        const report::Losses& losses = row.losses.at(report::Tensors::w4a4kv4);
        table.add({row.contender.title, fixed(losses.effective_bits, 2), fixed(losses.mean(), 4),
                   fixed(row.losses.at(report::Tensors::w4a4).mean(), 4),
                   fixed(row.losses.at(report::Tensors::w4a16).mean(), 4),
                   fixed(row.area_per_mac_um2, 0),
                   fixed(row.energy_per_mac_fj, 0) + (row.late ? " (late)" : ""),
                   row.contender.unit + (row.circuit.empty() ? "" : ": " + row.circuit)});
    }
    table.print(std::cout);
    Table against({"ours", "against", "bits", "nats", "area", "energy"});
    const auto change = [](double ratio) {
        return (ratio < 1 ? "" : "+") + fixed((ratio - 1) * 100, 1) + " %";
    };
    for (const report::Duel& duel : report::duels(report)) {
        against.add({duel.ours, duel.rival, (duel.bits < 0 ? "" : "+") + fixed(duel.bits, 2),
                     (duel.nats < 0 ? "" : "+") + fixed(duel.nats, 4), change(duel.area),
                     change(duel.energy)});
    }
    std::cout << '\n';
    against.print(std::cout);
    std::cout << '\n';
    for (const std::string& condition : report::conditions(report)) {
        std::cout << condition << '\n';
    }
}

void fill_compare(const CompareSettings& settings, const report::FormatReport& report) {
    const fs::path picture = fs::path(settings.document).replace_extension(".svg");
    const std::string text =
        fill_region(read_file(settings.document), report::formats_markdown(report),
                    settings.document, "formats");
    write_file(picture, report::formats_svg(report));
    write_file(settings.document, text);
}

void run_compare(CompareSettings& settings, const Command& command) {
    settings.model.fill_defaults(command);
    settings.flow.home = home_folder();
    settings.flow.use_cache = !settings.no_cache;
    settings.flow.liberty.assign(settings.liberty.begin(), settings.liberty.end());
    const std::vector<report::Contender> rows = contenders(settings);
    for (const report::Contender& row : rows) {  // before any work
        for (const report::Tensors tensors : report::kTensors) {
            try {
                eval::parse_scheme(row.scheme(tensors));
            } catch (const Error& error) {
                throw Error("[" + row.name + "] " + error.what());
            }
        }
    }
    const std::vector<Driven> designs = units(rows);
    prepare_folder("report", settings.report);
    if (command.count("--model") != 0) {
        feed_model(settings);
    }
    const synth::Flow flow(settings.flow);
    announce(flow, false, "");
    const std::map<std::string, explore::Fit> measured =
        measure_units(flow, designs, settings.fit, settings.model.options.jobs);

    report::FormatReport report;
    report.command = command.line();
    report.model = fs::path(settings.model.model).filename().string();
    report.library = flow.adapter().name;
    report.process = flow.process();
    report.fit = settings.fit;
    report.windows = settings.model.options.windows;
    for (const eval::Data& text : settings.model.read_texts()) {
        report.texts.push_back(text.name);
    }
    for (const report::Contender& row : rows) {
        const std::string key = key_of(row);
        const explore::Fit& fit = measured.at(key);
        const synth::Row& unit = fit.row;
        const auto driven = std::find_if(designs.begin(), designs.end(),
                                         [&](const Driven& one) { return one.key == key; });
        report.clock_ns = unit.clock_ns;
        report.rows.push_back({row,
                               {},
                               settings.fit ? circuit_of(fit.config) : "",
                               accumulator_of(driven->design),
                               unit.area_um2 / unit.lanes,
                               unit.energy_per_mac_fj,
                               unit.min_period_ns,
                               unit.slack_ns < 0,
                               unit.activity_source,
                               driven->encoding.activations.text(),
                               driven->encoding.weights.text()});
    }
    measure_losses(settings, rows, report);
    report::write_formats(report, settings.report);
    if (!settings.document.empty()) {
        fill_compare(settings, report);
    }
    if (settings.json) {
        std::cout << report::formats_json(report);
    } else {
        print_compare(report);
        std::cout << "\nreport: " << (fs::path(settings.report) / "formats.html").string() << '\n';
    }
}

}  // namespace

void add_compare_formats(Command& app) {
    Command* command = app.add_subcommand(
        "compare-formats",
        "which 4-bit format? loss, area and energy side by side, with a picture");
    command->footer(kCompareExamples);
    const auto settings = std::make_shared<CompareSettings>();
    settings->flow.cache = "build/synth-cache";
    command->add_option("--format", settings->formats, "these rows alone, by name");
    command->add_option("--file", settings->file, "rows of this TOML file")->check(existing_file());
    settings->model.add_to(*command);
    command->add_option("--library", settings->flow.library, "cell library, by adapter name")
        ->show_default();
    command->add_option("--liberty", settings->liberty,
                        "Liberty file(s), plain or .gz, instead of --library");
    command->add_option("--adapter", settings->flow.adapter,
                        "adapter name, or a TOML file of your own (default: by library name)");
    command->add_option("--pdk", settings->flow.pdk, "folder in which --library is looked for");
    command->add_option("--clock", settings->flow.clock_ns, "clock in ns (default: the adapter's)")
        ->check(range(0.001, 1e6));
    command
        ->add_option("--report", settings->report,
                     "write formats.{json,md,html,svg} to this folder")
        ->show_default()
        ->check(named_path());
    command
        ->add_option("--document", settings->document,
                     "fill this document's table `formats`; the picture goes beside it, as .svg")
        ->check(existing_file());
    command->add_flag("--fit", settings->fit,
                      "each unit in the circuit of least area x energy found for it at the clock: "
                      "architecture, adder, pipeline cuts (long)");
    command->add_flag("--no-cache", settings->no_cache, "measure and evaluate again");
    command->add_flag("--json", settings->json, "print the report as JSON");
    command->callback([settings, command] { run_compare(*settings, *command); });
}

}  // namespace qrazor::cli
