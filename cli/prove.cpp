// qrazor prove: designs equal their definition for all inputs and all sequences of them.
#include <algorithm>
#include <iostream>
#include <optional>
#include <sstream>

#include "commands.h"
#include "counterexamples.h"
#include "options.h"
#include "prove_mapped.h"
#include "qrazor/formal/expected.h"
#include "qrazor/formal/prove.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/run_all.h"
#include "qrazor/support/text.h"
#include "qrazor/tb/verify.h"
#include "qrazor/units/emit.h"
#include "table.h"

namespace qrazor::cli {
namespace {

constexpr const char* kProveExamples = R"(examples:
  qrazor prove --unit sdr_dot --group 64
  qrazor prove --config sdr_dot_a16w8_g16 int_dot_16x8_l16
  qrazor prove --all --json build/proofs.json
  qrazor prove --random 100 --seed 3
  qrazor prove --all --shard 2/3                     a part, for the second of three machines
  qrazor prove --mapped --config sdr_mac_a16w8 int_mac_16x8
  qrazor prove --mapped --all                        the netlist of every row of `make report`

Computer algebra shows that every word between the parts of a unit is the sum of products that the
format's definition says, whatever the operands; ABC shows that every part equals a plain
description of it; registers are counted on every path. With --mapped the netlist of cells that
`qrazor synth` measures is shown to equal the RTL as well, registers and outputs. What does not close is named, never skipped:
docs/proofs.md.)";

struct ProveSettings {
    DesignOptions designs;
    formal::ProveOptions prove;
    std::string json;
    std::string shard;
    unsigned jobs = 0;
    bool all = false;
    bool accept = false;
    bool mapped = false;
    MappedSettings mapping;
    std::size_t random = 0;
    std::uint64_t seed = 1;
};

std::string verdict(const formal::ProofReport& report) {
    return report.proven() ? "proven" : report.refuted() ? "REFUTED" : "open";
}

double seconds(const formal::ProofReport& report) {
    double sum = 0;
    for (const formal::Proof& proof : report.proofs) {
        sum += proof.seconds;
    }
    return sum;
}

void print_prove(const formal::ProofReport& report) {
    Table table({"property", "engine", "seconds", "result", "detail"});
    for (const formal::Proof& proof : report.proofs) {
        table.add({proof.property, proof.engine, fixed(proof.seconds, 2),
                   formal::result_name(proof.result), proof.detail});
    }
    std::cout << report.label << '\n';
    table.print(std::cout);
}

void print_summary(const std::vector<formal::ProofReport>& reports) {
    Table table({"unit", "configuration", "proofs", "seconds", "verdict"});
    for (const formal::ProofReport& report : reports) {
        table.add({report.unit, report.label, std::to_string(report.proofs.size()),
                   fixed(seconds(report), 1), verdict(report)});
    }
    table.print(std::cout);
}

// Named configurations have as many proofs as the committed table says.
void expect_counts(const ProveSettings& settings, const std::vector<gen::Design>& designs,
                   std::vector<formal::ProofReport>& reports) {
    const std::filesystem::path file = expected_proofs_file();
    formal::ExpectedProofs expected;
    // So that designs which are gone leave the table.
    if (!settings.accept || !settings.all) {  // --all writes it anew
        expected = formal::read_expected(file);
    }
    for (size_t i = 0; i < reports.size(); ++i) {
        const bool named = settings.random == 0 && settings.designs.is_named(designs[i]);
        // Never of a design that is not proven, or a hole would become what is expected.
        if (named && settings.accept && reports[i].proven()) {
            expected[reports[i].label] = formal::to_text(reports[i].counts);
        } else if (named) {
            formal::compare(reports[i], expected);
        }
    }
    if (settings.accept) {
        write_file(file, formal::to_text(expected));
    }
}

void run_prove(const ProveSettings& settings) {
    prepare_file("json", settings.json);
    prepare_folder("out", settings.prove.folder.string());
    const std::vector<gen::Design> designs =
        part_of(settings.random > 0 ? tb::random_designs(settings.random, settings.seed)
                                    : settings.designs.designs(settings.all),
                parse_shard(settings.shard));
    std::optional<synth::Flow> flow;
    if (settings.mapped) {
        flow.emplace(flow_options(settings.mapping));
    }
    Work<formal::ProofReport> work;
    work.label = [&](size_t i) { return designs[i].label(); };
    work.run = [&](size_t i) {
        formal::ProofReport report = formal::prove(designs[i], settings.prove);
        if (flow) {
            report.proofs.push_back(prove_row(*flow, designs[i], settings.prove));
        }
        return report;
    };
    work.summary = [](const formal::ProofReport& report) { return verdict(report); };
    std::vector<formal::ProofReport> reports =
        results_of(run_all(designs.size(), work, {"prove", threads(settings.jobs), {}, nullptr}));
    expect_counts(settings, designs, reports);
    for (size_t i = 0; i < reports.size(); ++i) {
        if (reports.size() == 1 || !reports[i].proven()) {
            print_prove(reports[i]);
            std::cout << '\n';
        }
        for (const formal::Proof& proof : reports[i].proofs) {
            // What the prover says is wrong must be wrong in a simulator, too.
            if (const std::string shown = simulate_refutation(designs[i], units::emit(designs[i]),
                                                              proof, settings.prove.folder);
                !shown.empty()) {
                std::cout << shown << "\n\n";
            }
        }
    }
    print_summary(reports);
    if (!settings.json.empty()) {
        write_file(settings.json, formal::prove_json(reports));
    }
    const auto failed = std::count_if(reports.begin(), reports.end(),
                                      [](const auto& report) { return !report.proven(); });
    if (failed != 0) {
        throw Error(std::to_string(failed) + " of " + std::to_string(reports.size()) +
                    " designs not proven; scripts and logs are in " +
                    settings.prove.folder.string());
    }
}

}  // namespace

void add_prove(Command& app) {
    Command* command = app.add_subcommand(
        "prove", "prove designs for all inputs: computer algebra and equivalence of parts");
    command->footer(kProveExamples);
    const auto settings = std::make_shared<ProveSettings>();
    settings->designs.add_to(*command);
    command->add_flag("--all", settings->all, "every named configuration")
        ->excludes(command->option("--config"))
        ->excludes(command->option("--unit"));
    command->add_option("--random", settings->random, "this many random legal configurations")
        ->check(range(1, 1000000));
    command->add_option("--seed", settings->seed, "of the random configurations")->show_default();
    command->add_flag("--accept", settings->accept,
                      "take the number of proofs as the expected one (formal/expected_proofs.txt)");
    command->add_option("-o,--out", settings->prove.folder, "folder of sources, scripts and logs")
        ->show_default()
        ->check(named_path());
    command->add_option("--json", settings->json, "write every proof to this file")
        ->check(named_path());
    command
        ->add_option("--time-limit", settings->prove.time_limit_s,
                     "seconds for each equivalence before it is left open")
        ->show_default()
        ->check(range(1, 100000));
    add_mapped(*command, settings->mapped, settings->mapping);
    add_shard(*command, settings->shard)->excludes(command->option("--accept"));
    command->add_option("-j,--jobs", settings->jobs, "designs at a time (default: cores)");
    command->callback([settings] { run_prove(*settings); });
}

}  // namespace qrazor::cli
