// verification.json, and the tables of docs/verification.md that are made from it.
#include <algorithm>
#include <map>

#include "qrazor/support/markdown.h"
#include "qrazor/support/text.h"
#include "verification.h"

namespace qrazor::cli {
namespace {

using Json = nlohmann::ordered_json;
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
                               {"seconds", row.seconds()},
                               {"tests", tests_json(seen)},
                               {"steps", steps_json(seen)},
                               {"failure", seen.failure}});
    }
    return out;
}

std::string verification_document(const Json& report) {
    std::string text = markdown_line({"configuration", "proven", "every input", "vectors",
                                      "cases met", "mutants", "killed", "equivalent", "survived"}) +
                       "| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n";
    std::string unmet;
    for (const Json& row : report.at("rows")) {
        const Json& mutants = row.at("mutants");
        const auto count = [&](const char* name) {
            return mutants.is_null() ? std::string("-") : number(mutants.at(name));
        };
        text += markdown_line(
            {"`" + row.at("config").get<std::string>() + "`", proven(row.at("proofs")),
             row.at("exhaustive").get<bool>() ? "simulated" : "sampled", number(row.at("vectors")),
             met(row), count("total"), count("killed"), count("equivalent"), count("survived")});
        for (const Json& group : row.at("coverage").at("functional")) {
            for (const Json& bin : group.at("unmet")) {
                unmet += "- `" + row.at("config").get<std::string>() +
                         "`: " + group.at("name").get<std::string>() + ", " +
                         bin.get<std::string>() + "\n";
            }
        }
    }
    return text + (unmet.empty() ? "\nEvery case of every unit's definition was met.\n"
                                 : "\nCases that were not met:\n\n" + unmet);
}

}  // namespace qrazor::cli
