// The stages of `qrazor verify` differ in what they cost: cheap ones take every design, dear ones
// one of each kind.
#include "verify_stages.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <set>

#include "qrazor/formal/expected.h"
#include "qrazor/support/error.h"
#include "qrazor/support/run_all.h"
#include "qrazor/support/text.h"
#include "qrazor/units/emit.h"

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
        // What changes which logic there is. Widths and groups only make more of it, so mutants of
        // one size stand for all.
        const std::string kind = config.unit + (config.max_side > 0 ? " two-level" : "") +
                                 (config.fraction > 0 ? " fraction" : "") +
                                 (designs[i].streams() ? " waiting" : "");
        // Also where its simulation failed: then no other of its kind takes its place, as that
        // would hide it.
        const bool first = kinds.insert(kind).second;
        if (rows[i].simulated.passed && (first || !settings.all)) {
            chosen.push_back(i);
        }
    }
    return chosen;
}

// One stage of the designs in `chosen`, `jobs` at a time; `stage` answers what is shown. Its error
// is that row's: the work on all others is not lost.
void run_stage(const std::string& title, const std::string& name, unsigned jobs,
               const std::vector<gen::Design>& designs, const std::vector<std::size_t>& chosen,
               std::vector<VerificationRow>& rows,
               const std::function<std::string(std::size_t)>& stage) {
    Work<std::string> work;
    work.label = [&](std::size_t k) { return designs[chosen[k]].label(); };
    work.run = [&](std::size_t k) { return stage(chosen[k]); };
    work.summary = [](const std::string& shown) { return shown; };
    work.done = [&](std::size_t k, const Outcome<std::string>& outcome) {
        if (!outcome.result) {
            rows[chosen[k]].undone.emplace_back(name, outcome.error);
        }
    };
    run_all(chosen.size(), work, {title, threads(jobs), {}, nullptr});
}

std::vector<std::size_t> all_of(const std::vector<gen::Design>& designs) {
    std::vector<std::size_t> all(designs.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
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
    run_stage("prove", "proofs", settings.verify.jobs, designs, all_of(designs), rows,
              [&](std::size_t i) -> std::string {
                  rows[i].proofs = formal::prove(designs[i], options);
                  // The committed numbers of proofs are those of named designs.
                  if (settings.designs.is_named(designs[i])) {
                      formal::compare(*rows[i].proofs, expected);
                  }
                  return rows[i].proofs->proven() ? "proven" : "NOT PROVEN";
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
    // One by one: the mutants of a design are what uses all cores.
    run_stage("mutate", "mutants", 1, designs, chosen, rows, [&](std::size_t i) {
        rows[i].mutants = tb::mutate(designs[i], options);
        const tb::MutationReport& mutants = *rows[i].mutants;
        return std::to_string(mutants.mutants.size()) + " mutants, " +
               std::to_string(mutants.count(tb::Mutant::Fate::survived)) + " survived";
    });
}

void cover(const VerifySettings& settings, const std::vector<gen::Design>& designs,
           std::vector<VerificationRow>& rows) {
    const std::vector<std::size_t> chosen = representatives(settings, designs, rows);
    tb::CoverageOptions options;
    options.seed = settings.verify.seed;
    options.home = settings.verify.home;
    options.folder = settings.verify.folder / "coverage";
    run_stage("cover", "coverage", settings.verify.jobs, designs, chosen, rows, [&](std::size_t i) {
        rows[i].coverage = tb::cover(designs[i], options);
        return std::to_string(rows[i].coverage->missed.size()) + " points missed";
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
    run_stage("throughput", "throughput", 1, designs, chosen, rows, [&](std::size_t i) {
        rows[i].speed = tb::measure_throughput(designs[i], {units::emit(designs[i])}, options);
        return std::string();
    });
}

void prove_mapped(const VerifySettings& settings, const std::vector<gen::Design>& designs,
                  std::vector<VerificationRow>& rows) {
    const synth::Flow flow(flow_options(settings.mapping));
    formal::ProveOptions options;
    options.folder = settings.verify.folder / "mapped";
    run_stage("prove mapped", "mapped proof", settings.verify.jobs, designs, all_of(designs), rows,
              [&](std::size_t i) {
                  formal::Proof proof = prove_row(flow, designs[i], options);
                  const std::string result = formal::result_name(proof.result);
                  if (!rows[i].proofs) {
                      // Asked for without `--prove`: a report of its own that holds this one proof.
                      rows[i].proofs.emplace();
                  }
                  rows[i].proofs->proofs.push_back(std::move(proof));
                  return result;
              });
}

}  // namespace qrazor::cli
