// qrazor verify: designs simulated against the golden model, proven, and their tests tried on
// planted faults.
#include <algorithm>
#include <iostream>

#include "options.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/json.h"
#include "qrazor/support/markdown.h"
#include "qrazor/support/text.h"
#include "qrazor/tb/counterexample.h"
#include "verify_stages.h"

namespace qrazor::cli {
namespace {

constexpr const char* kVerifyExamples = R"(examples:
  qrazor verify --config sdr_dot_a16w8_g16 --seed 7
  qrazor verify --unit sdr_dot --act-width 12 --weight-width 6 --group 32 --lanes 8 --cuts 1
  qrazor verify --unit sdr_mul --mutants 300
  qrazor verify --all --mutants 300 --report build/report
  qrazor verify --random 200 --seed 3 --json build/random.json

For each design: the Verilog is emitted and linted in Verilator, Icarus and Yosys; the Verilated model
runs corners, all vectors (where there are at most 2^24), seeded random vectors with gaps and resets,
and the tensors of data/ against the golden model; Icarus (from X) and Yosys's CXXRTL replay golden
vectors. Then the design is proven (as by `qrazor prove`). With --mutants, faults are planted one by
one, and each must be found or shown to change nothing; with --coverage, every line, branch and bit
must be reached or proven constant. docs/verification.md says what all this covers.)";

// What a reader has to know about rows that did not pass; of one `alone`, what is constant, too.
void print_findings(const VerificationRow& row, bool alone) {
    if (!row.simulated.passed) {
        std::cout << row.simulated.failure << "\n\n";
    }
    for (const formal::Proof& proof :
         row.proofs ? row.proofs->proofs : std::vector<formal::Proof>{}) {
        if (proof.result != formal::Result::proven) {
            std::cout << row.simulated.label << ": " << formal::result_name(proof.result) << ": "
                      << proof.property << "\n  " << proof.detail << "\n\n";
        }
    }
    for (const tb::Mutant& mutant :
         row.mutants ? row.mutants->mutants : std::vector<tb::Mutant>{}) {
        if (mutant.fate == tb::Mutant::Fate::survived) {
            std::cout << row.simulated.label << ": mutant " << mutant.number
                      << " survived: " << mutant.mode << " at " << mutant.place << ", "
                      << mutant.source << "\n\n";
        }
    }
    for (const auto& [stage, reason] : row.undone) {
        std::cout << row.simulated.label << ": " << stage << " not done: " << reason << "\n\n";
    }
    if (row.coverage && (!row.coverage->passed() || alone)) {
        std::cout << tb::to_text(*row.coverage) << '\n';
    }
    for (const tb::Throughput& one : row.speed) {
        if (!one.failure.empty()) {
            std::cout << one.failure << "\n\n";
        }
    }
    // No failure: tensors may meet it, or nothing can. But nobody should learn of it from a table
    // alone.
    for (const tb::CoverGroup& group : row.simulated.cases) {
        if (group.met() != group.bins.size()) {
            std::cout << row.simulated.label
                      << ": not met by corners and random vectors: " << group.name << ": "
                      << join(group.unmet(), ", ") << "\n\n";
        }
    }
}

void write_reports(const VerifySettings& settings, const std::vector<VerificationRow>& rows) {
    const std::string json = verification_json(rows, settings.verify).dump(2) + "\n";
    const std::string junit = verification_junit(rows);
    if (!settings.json.empty()) {
        write_file(settings.json, json);
    }
    if (!settings.junit.empty()) {
        write_file(settings.junit, junit);
    }
    if (!settings.report.empty()) {
        write_files(settings.report, {{"verification.json", json}, {"verification.xml", junit}});
    }
}

Json read_report(const std::filesystem::path& from) {
    const std::string text = read_file(from);
    try {
        return Json::parse(text);
    } catch (const JsonError&) {
        return {};  // as any other file that is no report
    }
}

// Tables of an earlier run into a document: nothing runs.
void update_document(const VerifySettings& settings) {
    const std::filesystem::path from =
        std::filesystem::path(settings.report.empty() ? "build/report" : settings.report) /
        "verification.json";
    const Json report = read_report(from);
    // An empty table in a document would look like a project without designs.
    if (!report.contains("rows") || report.at("rows").empty()) {
        throw Error(from.string() + ": is no report of qrazor verify; make one with: make verify");
    }
    const std::string text = read_file(settings.document);
    write_file(settings.document,
               fill_region(text, verification_document(report), settings.document, "verification"));
}

// Before anything is built: a file that is no counterexample, or not one of this design.
void check_replay(const std::string& file, const std::vector<gen::Design>& designs) {
    try {
        const tb::Counterexample found = tb::parse_counterexample(read_file(file));
        for (const gen::Design& design : designs) {
            const std::size_t inputs = tb::Layout(design).input_size();
            for (const tb::Beat& beat : found.beats) {
                if (beat.inputs.size() != inputs) {
                    throw Error("a beat of " + std::to_string(beat.inputs.size()) +
                                " inputs: must be " + std::to_string(inputs) + " for " +
                                design.label() + "; it was found with: " + found.flags);
                }
            }
        }
    } catch (const Error& error) {
        throw Error("replay = " + file + ": " + error.what());
    }
}

void run_verify(VerifySettings& settings) {
    if (!settings.document.empty()) {
        update_document(settings);
        return;
    }
    if (settings.random != 0) {  // many small designs: short runs, shared compilations
        settings.verify.quick = true;
        settings.verify.batch = 10;
    }
    settings.verify.home = home_folder();
    settings.verify.cxxrtl = !settings.no_cxxrtl;
    const std::vector<gen::Design> designs =
        settings.random > 0 ? tb::random_designs(settings.random, settings.verify.seed)
                            : settings.designs.designs(settings.all);
    // Its beats would be taken for other ports' values, and fail or pass by chance.
    if (!settings.verify.replay.empty()) {
        check_replay(settings.verify.replay, designs);
    }
    prepare_file("json", settings.json);
    prepare_file("junit", settings.junit);
    prepare_folder("report", settings.report);
    prepare_folder("out", settings.verify.folder.string());
    std::vector<VerificationRow> rows = simulate(settings, designs);
    // Random designs are for the generator and the simulators: `qrazor prove --random` proves them.
    if (!settings.no_proofs && settings.verify.replay.empty() && settings.random == 0) {
        prove(settings, designs, rows);
    }
    if (settings.mapped) {
        prove_mapped(settings, designs, rows);
    }
    if (settings.mutants > 0) {
        mutate(settings, designs, rows);
    }
    if (settings.coverage) {
        cover(settings, designs, rows);
    }
    if (settings.throughput) {
        measure(settings, designs, rows);
    }
    for (const VerificationRow& row : rows) {
        print_findings(row, rows.size() == 1);
    }
    std::cout << verification_table(rows);
    write_reports(settings, rows);
    const auto failed = std::count_if(rows.begin(), rows.end(),
                                      [](const VerificationRow& row) { return !row.passed(); });
    // After reports are written: a failure is what they are read for.
    if (failed != 0) {
        throw Error(std::to_string(failed) + " of " + std::to_string(rows.size()) +
                    " designs failed; their files are in " + settings.verify.folder.string());
    }
}

}  // namespace

void add_verify(Command& app) {
    Command* command = app.add_subcommand(
        "verify",
        "verify designs: lint, simulation against the golden model, proofs, planted faults");
    command->footer(kVerifyExamples);
    const auto settings = std::make_shared<VerifySettings>();
    settings->designs.add_to(*command);
    command->add_flag("--all", settings->all, "every named configuration");
    command->add_option("--random", settings->random, "this many random legal configurations")
        ->check(range(1, 1000000));
    command->add_option("--seed", settings->verify.seed, "of everything random")->show_default();
    command->add_flag("--quick", settings->verify.quick,
                      "a tenth of the random vectors, a part of the tensors");
    command->add_option("-j,--jobs", settings->verify.jobs, "designs at a time; 0: one per core")
        ->show_default();
    command->add_option("-o,--out", settings->verify.folder, "folder of RTL, models and logs")
        ->show_default()
        ->check(named_path());
    command
        ->add_option("--mutants", settings->mutants,
                     "plant this many faults in each design (--all: in the first of each unit)")
        ->check(range(1, 60000));
    command->add_flag("--coverage", settings->coverage,
                      "lines, branches and toggles of the Verilog that the regression reaches "
                      "(--all: of the first of each unit)");
    command->add_flag("--throughput", settings->throughput,
                      "vectors per second, Verilated and bit-sliced (--all: of the first of each "
                      "unit that multiplies)");
    command->add_flag("--no-cxxrtl", settings->no_cxxrtl,
                      "two simulators: CXXRTL takes a minute to compile for the largest designs");
    command->add_flag("--no-proofs", settings->no_proofs, "simulate only");
    command->add_option("--json", settings->json, "write the verdicts to this file")
        ->check(named_path());
    command->add_option("--junit", settings->junit, "write them as JUnit XML for CI systems")
        ->check(named_path());
    command
        ->add_option("--report", settings->report,
                     "folder of verification.json and verification.xml")
        ->check(named_path());
    command
        ->add_option("--document", settings->document,
                     "run nothing: fill this document's table from the report's verification.json")
        ->check(named_path());
    command
        ->add_option("--replay", settings->verify.replay,
                     "run just this counterexample, which a failure has left")
        ->check(existing_file());
    add_mapped(*command, settings->mapped, settings->mapping);
    command->add_flag("--keep", settings->verify.keep, "keep Verilator's C++ beside each model");
    command->callback([settings] { run_verify(*settings); });
}

}  // namespace qrazor::cli
