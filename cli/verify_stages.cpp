#include "verify_stages.h"

#include <algorithm>
#include <functional>
#include <set>

#include "qrazor/formal/expected.h"
#include "qrazor/support/error.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace qrazor::cli {
namespace {

// What the stages that take long are done to.
std::vector<std::size_t> representatives(const VerifySettings& settings,
                                         const std::vector<gen::Design>& designs,
                                         const std::vector<VerificationRow>& rows) {
    std::vector<std::size_t> chosen;
    std::set<std::string> kinds;
    for (std::size_t i = 0; i < designs.size(); ++i) {
        const gen::Config& config = designs[i].config();
        const std::string kind = config.unit + (config.max_side > 0 ? " two-level" : "") +
                                 (config.fraction > 0 ? " fraction" : "");
        const bool first = kinds.insert(kind).second;
        if (rows[i].simulated.passed && (first || !settings.all)) {
            chosen.push_back(i);
        }
    }
    return chosen;
}

// What one stage does to one design. Its error is that row's: the work on all others is not lost.
void attempt(VerificationRow& row, const std::string& stage, const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        row.undone.emplace_back(stage, error.what());
    }
}

}  // namespace

std::vector<VerificationRow> simulate(const VerifySettings& settings,
                                      const std::vector<gen::Design>& designs) {
    Progress progress("verify", designs.size());
    const std::vector<tb::Verdict> verdicts =
        tb::verify_all(designs, settings.verify, [&](const tb::Verdict& verdict) {
            progress.step((verdict.passed ? "pass " : "FAIL ") + verdict.label + " " +
                          fixed(verdict.seconds, 1) + " s");
        });
    std::vector<VerificationRow> rows;
    for (const tb::Verdict& verdict : verdicts) {
        rows.push_back({verdict, {}, {}, {}, {}, {}});
    }
    return rows;
}

void prove(const VerifySettings& settings, const std::vector<gen::Design>& designs,
           std::vector<VerificationRow>& rows) {
    formal::ProveOptions options;
    options.folder = settings.verify.folder / "proofs";
    const formal::ExpectedProofs expected = formal::read_expected(expected_proofs_file());
    Progress progress("prove", designs.size());
    parallel_for(designs.size(), settings.verify.jobs, [&](std::size_t i) {
        attempt(rows[i], "proofs", [&] {
            rows[i].proofs = formal::prove(designs[i], options);
            if (settings.designs.is_named(designs[i])) {
                formal::compare(*rows[i].proofs, expected);
            }
        });
        const bool proven = rows[i].proofs && rows[i].proofs->proven();
        progress.step(designs[i].label() + (proven ? ": proven" : ": NOT PROVEN"));
    });
}

void mutate(const VerifySettings& settings, const std::vector<gen::Design>& designs,
            std::vector<VerificationRow>& rows) {
    const std::vector<std::size_t> chosen = representatives(settings, designs, rows);
    tb::MutationOptions options;
    options.count = settings.mutants;
    options.seed = settings.verify.seed;
    options.jobs = settings.verify.jobs;
    options.folder = settings.verify.folder / "mutation";
    options.home = settings.verify.home;
    Progress progress("mutate", chosen.size());
    for (const std::size_t i : chosen) {
        attempt(rows[i], "mutants", [&] { rows[i].mutants = tb::mutate(designs[i], options); });
        const auto& mutants = rows[i].mutants;
        progress.step(designs[i].label() + ": " +
                      (!mutants ? "NOT DONE"
                                : std::to_string(mutants->mutants.size()) + " mutants, " +
                                      std::to_string(mutants->count(tb::Mutant::Fate::survived)) +
                                      " survived"));
    }
}

void cover(const VerifySettings& settings, const std::vector<gen::Design>& designs,
           std::vector<VerificationRow>& rows) {
    const std::vector<std::size_t> chosen = representatives(settings, designs, rows);
    tb::CoverageOptions options;
    options.seed = settings.verify.seed;
    options.home = settings.verify.home;
    options.folder = settings.verify.folder / "coverage";
    Progress progress("cover", chosen.size());
    parallel_for(chosen.size(), settings.verify.jobs, [&](std::size_t k) {
        const std::size_t i = chosen[k];
        attempt(rows[i], "coverage", [&] { rows[i].coverage = tb::cover(designs[i], options); });
        const auto& coverage = rows[i].coverage;
        progress.step(
            designs[i].label() + ": " +
            (!coverage ? "NOT DONE" : std::to_string(coverage->missed.size()) + " points missed"));
    });
}

// One core at a time: the figures would share the machine otherwise.
void measure(const VerifySettings& settings, const std::vector<gen::Design>& designs,
             std::vector<VerificationRow>& rows) {
    std::vector<std::size_t> chosen = representatives(settings, designs, rows);
    if (settings.all) {  // of designs asked for by name, those that cannot be are told
        std::erase_if(chosen,
                      [&](std::size_t i) { return !tb::no_batch_reference(designs[i]).empty(); });
    }
    tb::ThroughputOptions options;
    options.seed = settings.verify.seed;
    options.home = settings.verify.home;
    options.folder = settings.verify.folder / "throughput";
    Progress progress("throughput", chosen.size());
    for (const std::size_t i : chosen) {
        attempt(rows[i], "throughput", [&] {
            rows[i].speed = tb::measure_throughput(designs[i], {gen::emit(designs[i])}, options);
        });
        progress.step(designs[i].label());
    }
}

void prove_mapped(const VerifySettings& settings, const std::vector<gen::Design>& designs,
                  std::vector<VerificationRow>& rows) {
    const synth::Flow flow(flow_options(settings.mapping));
    formal::ProveOptions options;
    options.folder = settings.verify.folder / "mapped";
    Progress progress("prove mapped", designs.size());
    parallel_for(designs.size(), settings.verify.jobs, [&](std::size_t i) {
        std::string result = "NOT DONE";
        attempt(rows[i], "mapped proof", [&] {
            formal::Proof proof = prove_row(flow, designs[i], options);
            result = formal::result_name(proof.result);
            if (!rows[i].proofs) {
                rows[i].proofs.emplace();
            }
            rows[i].proofs->proofs.push_back(std::move(proof));
        });
        progress.step(designs[i].label() + ": " + result);
    });
}

}  // namespace qrazor::cli
