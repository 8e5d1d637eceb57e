// One verdict for each design from all stages: what was not done, or not finished, is no pass.
#include "verification.h"

#include <algorithm>
#include <sstream>

#include "qrazor/support/text.h"
#include "table.h"

namespace qrazor::cli {
namespace {

using Fate = tb::Mutant::Fate;

std::string cases(const tb::Verdict& verdict) {
    std::size_t met = 0;
    std::size_t all = 0;
    for (const tb::CoverGroup& group : verdict.cases) {
        met += group.met();
        all += group.bins.size();
    }
    return all == 0 ? "-" : std::to_string(met) + "/" + std::to_string(all);
}

std::string proofs(const std::optional<formal::ProofReport>& report) {
    if (!report) {
        return "-";
    }
    const auto proven = std::count_if(
        report->proofs.begin(), report->proofs.end(),
        [](const formal::Proof& proof) { return proof.result == formal::Result::proven; });
    return std::to_string(proven) + "/" + std::to_string(report->proofs.size());
}

std::string mutants(const std::optional<tb::MutationReport>& report) {
    return !report ? "-"
                   : std::to_string(report->count(Fate::killed)) + "+" +
                         std::to_string(report->count(Fate::equivalent)) + "/" +
                         std::to_string(report->mutants.size());
}

// Of lines, branches and toggles together: hit, proven constant, all.
std::string covered(const std::optional<tb::CoverageReport>& report) {
    if (!report) {
        return "-";
    }
    const std::size_t hit = report->lines.hit + report->branches.hit + report->toggles.hit;
    const std::size_t all = report->lines.total + report->branches.total + report->toggles.total;
    return std::to_string(hit) + "+" + std::to_string(report->constant.size()) + "/" +
           std::to_string(all);
}

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                // XML 1.0 has no way to write control characters, and readers refuse a file that
                // holds one.
                out += static_cast<unsigned char>(c) < 0x20 && c != '\n' ? ' ' : c;
        }
    }
    return out;
}

// The test cases of one suite, counted.
class Suite {
  public:
    Suite(std::string name, std::string classname)
        : name_(std::move(name)), class_(std::move(classname)) {}

    void add(const std::string& test, double seconds, const std::string& failure,
             const std::string& skipped = {}) {
        ++tests_;
        text_ += "    <testcase classname=\"" + escaped(class_) + "\" name=\"" + escaped(test) +
                 "\" time=\"" + fixed(seconds, 3) + "\"";
        if (!failure.empty()) {
            ++failures_;
            // CI pages show the attribute as a title, and the text when opened.
            const std::string first = failure.substr(0, failure.find('\n'));
            text_ += ">\n      <failure message=\"" + escaped(first) + "\">" + escaped(failure) +
                     "</failure>\n    </testcase>\n";
        } else if (!skipped.empty()) {
            ++skipped_;
            text_ += ">\n      <skipped message=\"" + escaped(skipped) + "\"/>\n    </testcase>\n";
        } else {
            text_ += "/>\n";
        }
    }

    std::string text(double seconds) const {
        return "  <testsuite name=\"" + escaped(name_) + "\" tests=\"" + std::to_string(tests_) +
               "\" failures=\"" + std::to_string(failures_) + "\" errors=\"0\" skipped=\"" +
               std::to_string(skipped_) + "\" time=\"" + fixed(seconds, 3) + "\">\n" + text_ +
               "  </testsuite>\n";
    }

  private:
    std::string name_;
    std::string class_;
    std::string text_;
    int tests_ = 0;
    int failures_ = 0;
    int skipped_ = 0;
};

}  // namespace

bool VerificationRow::passed() const {
    // A stage that was not asked for says nothing; one that was asked for and could not be done
    // fails.
    return simulated.passed && (!proofs || proofs->proven()) && (!mutants || mutants->passed()) &&
           (!coverage || coverage->passed()) && undone.empty() &&
           std::all_of(speed.begin(), speed.end(),
                       [](const tb::Throughput& one) { return one.failure.empty(); });
}

double VerificationRow::seconds() const {
    double sum =
        simulated.seconds + (mutants ? mutants->seconds : 0) + (coverage ? coverage->seconds : 0);
    if (proofs) {
        for (const formal::Proof& proof : proofs->proofs) {
            sum += proof.seconds;
        }
    }
    return sum;
}

std::uint64_t VerificationRow::vectors() const {
    std::uint64_t sum = 0;
    for (const tb::TestResult& test : simulated.tests) {
        sum += test.cycles;
    }
    return sum;
}

bool VerificationRow::exhaustive() const {
    return std::any_of(
        simulated.tests.begin(), simulated.tests.end(),
        [](const tb::TestResult& test) { return test.name == "exhaustive" && test.cycles != 0; });
}

std::string VerificationRow::verdict() const {
    std::vector<std::string> bad;
    if (!simulated.passed) {
        bad.emplace_back("simulation");
    }
    if (proofs && !proofs->proven()) {
        // Not the same news: a refuted design is wrong, an open one unknown.
        bad.emplace_back(proofs->refuted() ? "REFUTED" : "open proof");
    }
    if (mutants && !mutants->passed()) {
        bad.push_back(std::to_string(mutants->count(Fate::survived)) + " mutants survived");
    }
    if (coverage && !coverage->passed()) {
        bad.push_back(std::to_string(coverage->missed.size()) + " points not covered");
    }
    for (const auto& [stage, reason] : undone) {
        bad.push_back(stage + " not done");
    }
    for (const tb::Throughput& one : speed) {
        if (!one.failure.empty()) {
            bad.push_back(one.engine + " simulation");
        }
    }
    return bad.empty() ? "pass" : "FAIL: " + join(bad, ", ");
}

std::string verification_table(const std::vector<VerificationRow>& rows) {
    Table table({"unit", "configuration", "vectors", "cases met", "simulators", "proofs",
                 "mutants killed+equivalent", "covered+constant", "seconds", "verdict"});
    for (const VerificationRow& row : rows) {
        const tb::Verdict& seen = row.simulated;
        table.add({seen.unit, seen.label, grouped(row.vectors()) + (row.exhaustive() ? " all" : ""),
                   cases(seen), seen.simulators.empty() ? "-" : join(seen.simulators, "+"),
                   proofs(row.proofs), mutants(row.mutants), covered(row.coverage),
                   fixed(row.seconds(), 1), row.verdict()});
    }
    std::ostringstream text;
    table.print(text);
    return text.str();
}

std::string verification_junit(const std::vector<VerificationRow>& rows) {
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"qrazor\">\n";
    for (const VerificationRow& row : rows) {
        const tb::Verdict& seen = row.simulated;
        Suite suite(seen.label, "qrazor." + seen.unit);
        for (const tb::Step& step : seen.steps) {
            suite.add("step: " + step.name, step.seconds, {});
        }
        for (const tb::TestResult& test : seen.tests) {
            suite.add("simulation: " + test.name, 0, {}, test.skipped);
        }
        if (!seen.passed) {
            suite.add("simulation", 0, seen.failure);
        }
        for (const formal::Proof& proof :
             row.proofs ? row.proofs->proofs : std::vector<formal::Proof>{}) {
            const bool proven = proof.result == formal::Result::proven;
            suite.add("proof: " + proof.property + " (" + proof.engine + ")", proof.seconds,
                      proven ? "" : formal::result_name(proof.result) + ": " + proof.detail);
        }
        if (row.mutants) {
            std::string alive;
            for (const tb::Mutant& mutant : row.mutants->mutants) {
                if (mutant.fate == Fate::survived) {
                    alive += "mutant " + std::to_string(mutant.number) +
                             " survived: " + mutant.mode + " at " + mutant.place + ", " +
                             mutant.source + "\n";
                }
            }
            suite.add("mutants", row.mutants->seconds, alive);
        }
        if (row.coverage) {
            suite.add("coverage", row.coverage->seconds,
                      row.coverage->passed() ? "" : tb::to_text(*row.coverage));
        }
        for (const auto& [stage, reason] : row.undone) {
            suite.add(stage, 0, reason);
        }
        text += suite.text(row.seconds());
    }
    return text + "</testsuites>\n";
}

}  // namespace qrazor::cli
