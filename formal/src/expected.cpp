// That no proof of a named configuration gets lost.
#include "qrazor/formal/expected.h"

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"

namespace qrazor::formal {

ExpectedProofs read_expected(const std::filesystem::path& file) {
    ExpectedProofs expected;
    for (const std::string& line : split_lines(read_file(file))) {
        const size_t colon = line.find(": ");
        if (line.empty() || line[0] == '#') {
            continue;
        }
        if (colon == std::string::npos ||
            !expected.emplace(line.substr(0, colon), line.substr(colon + 2)).second) {
            throw Error(file.string() + ": '" + line + "': must be 'name: counts', each name once");
        }
    }
    return expected;
}

std::string to_text(const ExpectedProofs& expected) {
    std::string text =
        "# Proofs of each named configuration. Written by `qrazor prove --all --accept`; a change\n"
        "# must have a reason.\n";
    for (const auto& [name, counts] : expected) {
        text += name + ": " + counts + "\n";
    }
    return text;
}

void compare(ProofReport& report, const ExpectedProofs& expected) {
    const auto found = expected.find(report.label);
    const std::string counts = to_text(report.counts);
    // Neither fewer nor more: a proof that came by itself has no reason that anybody gave.
    if (found != expected.end() && found->second == counts) {
        return;
    }
    // Its result stays `open`, the default: nothing is refuted, but nothing is to be believed
    // before somebody looked.
    Proof proof;
    proof.property = "as many proofs as expected";
    proof.engine = "coverage";
    proof.detail = found == expected.end()
                       ? "none are in formal/expected_proofs.txt; --accept puts them there"
                       : counts + "; expected " + found->second +
                             "; where that is meant: --accept (formal/expected_proofs.txt)";
    report.proofs.push_back(std::move(proof));
}

}  // namespace qrazor::formal
