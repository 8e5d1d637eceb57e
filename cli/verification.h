// What is known about the correctness of designs: simulated, proven, mutated, covered. One row a
// design, as a table for people, JSON for programs, JUnit XML for CI systems, and a document.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "qrazor/formal/prove.h"
#include "qrazor/support/json.h"
#include "qrazor/tb/coverage.h"
#include "qrazor/tb/mutation.h"
#include "qrazor/tb/throughput.h"
#include "qrazor/tb/verify.h"

namespace qrazor::cli {

struct VerificationRow {
    tb::Verdict simulated;
    std::optional<formal::ProofReport> proofs;
    std::optional<tb::MutationReport> mutants;
    std::optional<tb::CoverageReport> coverage;
    std::vector<tb::Throughput> speed;  // of each engine; empty where it was not measured
    // Stages that ended in an error, and what it said: the other designs go on.
    std::vector<std::pair<std::string, std::string>> undone;

    bool passed() const;
    double seconds() const;
    std::uint64_t vectors() const;  // cycles, or vectors of a combinational unit, in all tests
    bool exhaustive() const;        // every input vector was among them
    std::string verdict() const;    // "pass", or what failed
};

std::string verification_table(const std::vector<VerificationRow>& rows);

// Field names are what others rely on: docs/verification.md lists them.
Json verification_json(const std::vector<VerificationRow>& rows, const tb::VerifyOptions& options);

// A test suite for each design; a test case for each test, proof and surviving mutant.
std::string verification_junit(const std::vector<VerificationRow>& rows);

// The tables of docs/verification.md, from verification_json: what is proven, exhausted, sampled
// for each unit; and what survived or could not be met.
std::string verification_document(const Json& report);

}  // namespace qrazor::cli
