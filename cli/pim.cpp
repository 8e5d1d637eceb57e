// qrazor pim: what reading an array of one-bit cells costs with few ones a read.
#include <algorithm>
#include <iostream>
#include <memory>
#include <numeric>

#include "commands.h"
#include "options.h"
#include "pim_digital.h"
#include "pim_loss.h"
#include "qrazor/report/in_memory.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/markdown.h"
#include "table.h"

namespace fs = std::filesystem;

namespace qrazor::cli {
namespace {

constexpr int kMostOnes = 31;
constexpr const char* kLossRegion = "in-memory-loss";
constexpr const char* kDigitalRegion = "in-memory-digital";
constexpr const char* kPimExamples = R"(examples:
  qrazor pim                                    64, 128 and 256 rows, N = 1 to 31, inputs of data/'s model
  qrazor pim --rows 64 128 256 --show 7 15
  qrazor pim --rows 128 --ones 7 --json pim.json
  qrazor pim --report build/report              also in-memory.{json,md,html,svg}
  qrazor pim --document docs/in-memory.md       also fills that document's tables and picture
  qrazor pim --activations captured.safetensors
  qrazor pim --loss --windows 1 --context 128   instead: the language model with noisy converters
  qrazor pim --digital --library osu018         instead: splitter and adders as circuits

An input vector is sent bit by bit; a read activates at most N rows that hold a one, so that a
column's converter needs N + 1 levels. Against it: all rows at once, int8 in two's complement.
Inputs are cut at each row's leading bit, into 8 bits or into SDR codes of 16-bit bases. Energy is
that of the converters alone, under three laws.)";

struct PimSettings {
    std::vector<int> rows{64, 128, 256};
    std::vector<int> ones;
    std::vector<int> show{3, 7, 15, 31};
    std::string activations;
    std::string report;
    std::string document;
    std::string json;
    PimLossSettings loss;
    PimDigitalSettings digital;

    std::filesystem::path inputs() const {
        return activations.empty() ? home_folder() / "data/tinylm_activations.safetensors"
                                   : std::filesystem::path(activations);
    }
};

void print_table(const report::TextTable& table) {
    Table out(table.header);
    for (const std::vector<std::string>& row : table.rows) {
        out.add(row);
    }
    out.print(std::cout);
    std::cout << '\n';
}

void print_pim(const report::Pim& pim, const std::vector<int>& show) {
    print_table(report::pim_baseline_table(pim));
    for (const report::PimBaseline& baseline : pim.baselines) {
        if (!baseline.clipped) {
            std::cout << baseline.rows << " rows; reads, time and gain against the dense read\n";
            print_table(report::pim_table(pim, baseline.rows, show));
        }
    }
    std::cout << "the N of least energy\n";
    print_table(report::pim_best_table(pim));
    for (const std::string& line : report::pim_bar_lines(pim)) {
        std::cout << line << '\n';
    }
    for (const std::string& line : report::pim_scope()) {
        std::cout << line << '\n';
    }
}

// What is shown is measured, too, and each once.
void settle(PimSettings& settings) {
    if (settings.ones.empty()) {
        settings.ones.resize(kMostOnes);
        std::iota(settings.ones.begin(), settings.ones.end(), 1);
    } else {
        settings.show = settings.ones;
    }
    settings.ones.insert(settings.ones.end(), settings.show.begin(), settings.show.end());
    for (std::vector<int>* list : {&settings.rows, &settings.ones, &settings.show}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    for (const int rows : settings.rows) {
        validate(model::in_memory::Array{rows, settings.ones.back(),
                                         model::in_memory::InputCode::sign_magnitude});
    }
}

// Minutes before they are filled: what cannot be written is refused now.
void prepare_outputs(const PimSettings& settings, const char* region) {
    prepare_file("json", settings.json);
    if (!settings.document.empty()) {
        fill_region(read_file(settings.document), "", settings.document, region);
    }
}

void write_outputs(const PimSettings& settings, const char* region, const Json& json,
                   const std::string& markdown) {
    if (!settings.json.empty()) {
        write_file(settings.json, json.dump(2) + "\n");
    }
    if (!settings.document.empty()) {
        write_file(settings.document,
                   fill_region(read_file(settings.document), markdown, settings.document, region));
    }
}

void run_digital(PimSettings& settings, const Command& command) {
    prepare_outputs(settings, kDigitalRegion);
    settings.digital.kits.flow.home = home_folder();
    settings.digital.jobs = settings.loss.model.options.jobs;
    const std::vector<PimDigitalRow> rows =
        measure_pim_digital(settings.digital, report::read_pim_inputs(settings.inputs()));
    const report::TextTable table = pim_digital_table(rows);
    print_table(table);
    std::cout << pim_digital_scope() << '\n';
    write_outputs(
        settings, kDigitalRegion, pim_digital_json(rows),
        "`" + command.line() + "`. " + pim_digital_scope() + "\n\n" + report::markdown(table));
}

void run_loss(PimSettings& settings, const Command& command) {
    settings.loss.model.fill_defaults(command);
    prepare_outputs(settings, kLossRegion);
    const PimLosses losses = measure_pim_loss(settings.loss);
    print_table(pim_loss_table(losses));
    std::cout << losses.windows << " windows of each text at most; =: no read can miss its count; "
              << "none: values grow beyond all numbers\n";
    write_outputs(settings, kLossRegion, pim_loss_json(losses),
                  pim_loss_markdown(losses, command.line()));
}

void run_pim(PimSettings& settings, const Command& command) {
    if (settings.loss.wanted) {
        run_loss(settings, command);
        return;
    }
    if (settings.digital.wanted) {
        run_digital(settings, command);
        return;
    }
    if (command.count("--jobs") > 0) {
        throw Error("--jobs requires --loss or --digital");
    }
    settle(settings);
    prepare_file("json", settings.json);
    if (!settings.report.empty()) {
        prepare_folder("report", settings.report);
    }
    report::Pim pim = report::measure_pim(report::read_pim_inputs(settings.inputs()), settings.rows,
                                          settings.ones);
    pim.command = command.line();
    print_pim(pim, settings.show);
    if (!settings.json.empty()) {
        write_file(settings.json, report::pim_json(pim));
    }
    if (!settings.report.empty()) {
        report::write_pim(pim, settings.show, settings.report);
        std::cout << "report: " << (fs::path(settings.report) / "in-memory.html").string() << '\n';
    }
    if (!settings.document.empty()) {
        const std::string text =
            fill_region(read_file(settings.document), report::pim_markdown(pim, settings.show),
                        settings.document, "in-memory");
        write_file(fs::path(settings.document).replace_extension(".svg"), report::pim_picture(pim));
        write_file(settings.document, text);
    }
}

}  // namespace

void add_pim(Command& app) {
    Command* command = app.add_subcommand(
        "pim", "energy and time of reading an array of one-bit cells with few ones a read");
    command->footer(kPimExamples);
    const auto settings = std::make_shared<PimSettings>();
    command->add_option("--rows", settings->rows, "rows of an array (default: 64, 128, 256)")
        ->check(range(1, 4096));
    command
        ->add_option("--ones", settings->ones,
                     "most ones of a read, N (default: 1 to 31, of which --show)")
        ->check(range(1, 4096));
    command->add_option("--show", settings->show, "the N that tables show (default: 3, 7, 15, 31)")
        ->check(range(1, 4096));
    command
        ->add_option("--activations", settings->activations,
                     "inputs of layers, tensors *.input (default: those of data/)")
        ->check(existing_file());
    command->add_option("--json", settings->json, "write all rows to this file")
        ->check(named_path());
    command
        ->add_option("--report", settings->report,
                     "write in-memory.{json,md,html,svg} to this folder")
        ->check(named_path());
    command
        ->add_option("--document", settings->document,
                     "fill this document's region `in-memory`; the picture goes beside it, as .svg")
        ->check(existing_file());
    settings->loss.model.options.windows = 2;
    settings->loss.model.calibrates = false;
    Option* loss = command->add_flag("--loss", settings->loss.wanted,
                                     "instead: loss of the language model against the noise of "
                                     "the converters; region `in-memory-loss`");
    command
        ->add_option("--noise", settings->loss.noise,
                     "in % of full scale (default: 0, 0.1, 0.5, 1, 2, 4)")
        ->check(range(0.0, 100.0))
        ->needs(loss);
    settings->loss.model.add_to(*command);
    for (const char* of_loss : {"--model", "--text", "--windows", "--context"}) {
        command->option(of_loss)->needs(loss);
    }
    Option* digital = command->add_flag("--digital", settings->digital.wanted,
                                        "instead: the digital side of arrays of 128 rows on cell "
                                        "libraries; region `in-memory-digital`");
    digital->excludes(loss);
    settings->digital.kits.add_to(*command);
    for (const char* of_digital : {"--library", "--liberty", "--pdk", "--cache", "--beats"}) {
        command->option(of_digital)->needs(digital);
    }
    for (const char* of_costs : {"--rows", "--ones", "--show", "--report"}) {
        loss->excludes(command->option(of_costs));
        digital->excludes(command->option(of_costs));
    }
    loss->excludes(command->option("--activations"));
    command->callback([settings, command] { run_pim(*settings, *command); });
}

}  // namespace qrazor::cli
