// The number of proofs that each named configuration has: formal/expected_proofs.txt, one line
// each, "sdr_dot_a16w8_g16: 2 claims, 6 connections, ...". A claim that was lost makes them fewer.
#pragma once
#include <filesystem>
#include <map>
#include <string>

#include "qrazor/formal/prove.h"

namespace qrazor::formal {

using ExpectedProofs = std::map<std::string, std::string>;  // by name, the counts as text

// Throws Error where there is no such file, or a line is not `name: counts`.
ExpectedProofs read_expected(const std::filesystem::path& file);
std::string to_text(const ExpectedProofs& expected);

// Adds an `open` proof to the report where its counts are not the expected ones, or none are.
void compare(ProofReport& report, const ExpectedProofs& expected);

}  // namespace qrazor::formal
