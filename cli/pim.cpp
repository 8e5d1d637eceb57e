// qrazor pim: what reading an array of one-bit cells costs with few ones a read.
#include <algorithm>
#include <iostream>
#include <memory>
#include <numeric>

#include "commands.h"
#include "options.h"
#include "pim_loss.h"
#include "qrazor/report/in_memory.h"
#include "qrazor/support/files.h"
#include "qrazor/support/markdown.h"
#include "table.h"

namespace fs = std::filesystem;

namespace qrazor::cli {
namespace {

constexpr int kMostOnes = 31;
constexpr const char* kPimExamples = R"(examples:
  qrazor pim                                    64, 128 and 256 rows, N = 1 to 31, inputs of data/'s model
  qrazor pim --rows 64 128 256 --show 7 15
  qrazor pim --rows 128 --ones 7 --json pim.json
  qrazor pim --report build/report              also in-memory.{json,md,html,svg}
  qrazor pim --document docs/in-memory.md       also fills that document's tables and picture
  qrazor pim --activations captured.safetensors
  qrazor pim --loss --windows 1                 instead: the language model with noisy converters

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

void run_loss(PimSettings& settings, const Command& command) {
    settings.loss.model.fill_defaults(command);
    prepare_file("json", settings.json);
    const PimLosses losses = measure_pim_loss(settings.loss);
    print_table(pim_loss_table(losses));
    std::cout << losses.windows << " windows of each text; =: no read can miss its count\n";
    if (!settings.json.empty()) {
        write_file(settings.json, pim_loss_json(losses).dump(2) + "\n");
    }
    if (!settings.document.empty()) {
        write_file(settings.document, fill_region(read_file(settings.document),
                                                  pim_loss_markdown(losses, command.line()),
                                                  settings.document, "in-memory-loss"));
    }
}

void run_pim(PimSettings& settings, const Command& command) {
    if (settings.loss.wanted) {
        run_loss(settings, command);
        return;
    }
    settle(settings);
    prepare_file("json", settings.json);
    if (!settings.report.empty()) {
        prepare_folder("report", settings.report);
    }
    const fs::path file = settings.activations.empty()
                              ? home_folder() / "data/tinylm_activations.safetensors"
                              : fs::path(settings.activations);
    report::Pim pim =
        report::measure_pim(report::read_pim_inputs(file), settings.rows, settings.ones);
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
    Option* loss = command->add_flag("--loss", settings->loss.wanted,
                                     "instead: loss of the language model against the noise of "
                                     "the converters; region `in-memory-loss`");
    command
        ->add_option("--noise", settings->loss.noise,
                     "in % of full scale (default: 0, 0.5, 1, 2, 4)")
        ->check(range(0.0, 100.0))
        ->needs(loss);
    settings->loss.model.add_to(*command);
    command->callback([settings, command] { run_pim(*settings, *command); });
}

}  // namespace qrazor::cli
