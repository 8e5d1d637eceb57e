// verification.json, and the tables of docs/verification.md that are made from it.
#include <algorithm>
#include <map>

#include "qrazor/support/json.h"
#include "qrazor/support/markdown.h"
#include "qrazor/support/text.h"
#include "verification.h"

namespace qrazor::cli {
namespace {

using Fate = tb::Mutant::Fate;

Json proofs_json(const VerificationRow& row) {
    Json out = Json::array();
    if (row.proofs) {
        for (const formal::Proof& proof : row.proofs->proofs) {
            out.push_back({{"name", proof.property},
                           {"engine", proof.engine},
                           {"seconds", proof.seconds},
                           {"result", formal::result_name(proof.result)},
                           {"detail", proof.detail}});
        }
    }
    return out;
}

Json mutants_json(const VerificationRow& row) {
    if (!row.mutants) {
        return nullptr;
    }
    Json listed = Json::array();
    std::map<std::string, int> killers;
    for (const tb::Mutant& mutant : row.mutants->mutants) {
        if (mutant.fate == Fate::killed) {
            ++killers[mutant.by];
        } else {
            listed.push_back({{"number", mutant.number},
                              {"mode", mutant.mode},
                              {"place", mutant.place},
                              {"source", mutant.source},
                              {"fate", mutant.by.empty() ? "survived" : "equivalent"},
                              {"by", mutant.by}});
        }
    }
    return {{"total", row.mutants->mutants.size()},
            {"killed", row.mutants->count(Fate::killed)},
            {"equivalent", row.mutants->count(Fate::equivalent)},
            {"survived", row.mutants->count(Fate::survived)},
            {"killed_by", killers},
            {"not_killed", listed},
            {"seconds", row.mutants->seconds}};
}

Json count_json(const tb::CoverageCount& count) {
    return {{"hit", count.hit}, {"total", count.total}};
}

Json points_json(const std::vector<tb::CoveragePoint>& points) {
    Json out = Json::array();
    for (const tb::CoveragePoint& point : points) {
        out.push_back({{"file", point.file},
                       {"line", point.line},
                       {"module", point.module},
                       {"signal", point.signal},
                       {"proof", point.proof}});
    }
    return out;
}

Json coverage_json(const VerificationRow& row) {
    const tb::Verdict& seen = row.simulated;
    Json groups = Json::array();
    for (const tb::CoverGroup& group : seen.cases) {
        const auto least = std::min_element(group.hits.begin(), group.hits.end());
        groups.push_back({{"name", group.name},
                          {"cases", group.bins.size()},
                          {"met", group.met()},
                          {"least_often", least == group.hits.end() ? 0 : *least},
                          {"unmet", group.unmet()}});
    }
    Json out = {{"functional", groups}};
    if (row.coverage) {
        out["lines"] = count_json(row.coverage->lines);
        out["branches"] = count_json(row.coverage->branches);
        out["toggles"] = count_json(row.coverage->toggles);
        out["constant"] = points_json(row.coverage->constant);
        out["missed"] = points_json(row.coverage->missed);
    }
    return out;
}

// Verified vectors a second of the fastest engine, and the bare loop of the Verilated model.
Json per_second(const VerificationRow& row, bool bare) {
    double best = 0;
    for (const tb::Throughput& speed : row.speed) {
        if (!bare) {
            best = std::max(best, speed.per_second);
        } else if (speed.engine == "verilated") {
            best = speed.bare_per_second;
        }
    }
    return best > 0 ? Json(best) : Json(nullptr);
}

Json engines_json(const VerificationRow& row) {
    Json out = Json::array();
    for (const tb::Throughput& speed : row.speed) {
        out.push_back({{"engine", speed.engine},
                       {"vectors", speed.vectors},
                       {"exhaustive", speed.exhaustive},
                       {"vectors_per_second", speed.per_second},
                       {"bare_loop_per_second", speed.bare_per_second},
                       {"failure", speed.failure}});
    }
    return out;
}

Json tests_json(const tb::Verdict& seen) {
    Json tests = Json::array();
    for (const tb::TestResult& test : seen.tests) {
        tests.push_back({{"name", test.name},
                         {"cycles", test.cycles},
                         {"checks", test.checks},
                         {"skipped", test.skipped}});
    }
    return tests;
}

Json steps_json(const tb::Verdict& seen) {
    Json steps = Json::array();
    for (const tb::Step& step : seen.steps) {
        steps.push_back({{"name", step.name}, {"seconds", step.seconds}, {"reused", step.reused}});
    }
    return steps;
}

std::string number(const Json& value) {
    return value.is_null() ? "-" : value.dump();
}

// "12 of 12", and how many of each result where some are not proven.
std::string proven(const Json& proofs) {
    const auto good = std::count_if(proofs.begin(), proofs.end(), [](const Json& proof) {
        return proof.at("result") == "proven";
    });
    return proofs.empty() ? "-" : std::to_string(good) + " of " + std::to_string(proofs.size());
}

std::string met(const Json& row) {
    std::size_t all = 0;
    std::size_t seen = 0;
    for (const Json& group : row.at("coverage").at("functional")) {
        all += group.at("cases").get<std::size_t>();
        seen += group.at("met").get<std::size_t>();
    }
    return all == 0 ? "-" : std::to_string(seen) + " of " + std::to_string(all);
}

// "1314+7 of 1321": hit and proven constant, of lines, branches and toggles together.
std::string covered_line(const Json& coverage) {
    if (!coverage.contains("lines")) {
        return "-";
    }
    std::size_t hit = 0;
    std::size_t all = 0;
    for (const char* kind : {"lines", "branches", "toggles"}) {
        hit += coverage.at(kind).at("hit").get<std::size_t>();
        all += coverage.at(kind).at("total").get<std::size_t>();
    }
    return std::to_string(hit) + "+" + std::to_string(coverage.at("constant").size()) + " of " +
           std::to_string(all);
}

// "sdr_mul.v: sum[3], sum[4]" of what never changes, a line for each file.
std::string constants(const Json& row) {
    std::map<std::string, std::vector<std::string>> files;
    if (row.at("coverage").contains("constant")) {
        for (const Json& point : row.at("coverage").at("constant")) {
            files[point.at("file")].push_back("`" + point.at("signal").get<std::string>() + "`");
        }
    }
    std::string text;
    for (const auto& [file, signals] : files) {
        text += "- `" + row.at("config").get<std::string>() + "`, `" + file +
                "`: " + join(signals, ", ") + "\n";
    }
    return text;
}

std::string failure_of(const VerificationRow& row) {
    std::vector<std::string> all;
    if (!row.simulated.failure.empty()) {
        all.push_back(row.simulated.failure);
    }
    for (const auto& [stage, reason] : row.undone) {
        all.push_back(stage + ": " + reason);
    }
    return join(all, "\n");
}

}  // namespace

Json verification_json(const std::vector<VerificationRow>& rows, const tb::VerifyOptions& options) {
    Json out = {{"seed", options.seed}, {"quick", options.quick}, {"rows", Json::array()}};
    for (const VerificationRow& row : rows) {
        const tb::Verdict& seen = row.simulated;
        out["rows"].push_back({{"unit", seen.unit},
                               {"config", seen.label},
                               {"flags", seen.flags},
                               {"passed", row.passed()},
                               {"verdict", row.verdict()},
                               {"vectors", row.vectors()},
                               {"exhaustive", row.exhaustive()},
                               {"checks", seen.checks},
                               {"replayed_cycles", seen.replayed},
                               {"replayed_cycles_cxxrtl", seen.replayed_cxxrtl},
                               {"simulators", seen.simulators},
                               {"lint_clean", seen.lint_clean},
                               {"proofs", proofs_json(row)},
                               {"mutants", mutants_json(row)},
                               {"coverage", coverage_json(row)},
                               {"vectors_per_second", per_second(row, false)},
                               {"bare_loop_per_second", per_second(row, true)},
                               {"engines", engines_json(row)},
                               {"seconds", row.seconds()},
                               {"tests", tests_json(seen)},
                               {"steps", steps_json(seen)},
                               {"failure", failure_of(row)}});
    }
    return out;
}

std::string verification_document(const Json& report) {
    std::string text =
        markdown_line({"configuration", "proven", "every input", "vectors", "cases met",
                       "covered+constant", "mutants", "killed", "equivalent", "survived"}) +
        "| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n";
    std::string unmet;
    std::string constant;
    for (const Json& row : report.at("rows")) {
        const Json& mutants = row.at("mutants");
        const auto count = [&](const char* name) {
            return mutants.is_null() ? std::string("-") : number(mutants.at(name));
        };
        text += markdown_line(
            {"`" + row.at("config").get<std::string>() + "`", proven(row.at("proofs")),
             row.at("exhaustive").get<bool>() ? "simulated" : "sampled", number(row.at("vectors")),
             met(row), covered_line(row.at("coverage")), count("total"), count("killed"),
             count("equivalent"), count("survived")});
        constant += constants(row);
        for (const Json& group : row.at("coverage").at("functional")) {
            for (const Json& bin : group.at("unmet")) {
                unmet += "- `" + row.at("config").get<std::string>() +
                         "`: " + group.at("name").get<std::string>() + ", " +
                         bin.get<std::string>() + "\n";
            }
        }
    }
    text += unmet.empty() ? "\nEvery case of every unit's definition was met.\n"
                          : "\nCases that were not met:\n\n" + unmet;
    return text + (constant.empty() ? "" : "\nBits that are proven constant:\n\n" + constant);
}

}  // namespace qrazor::cli
