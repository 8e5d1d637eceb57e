// Units for tests only, in Verilog by hand, right and wrong: what the driver over rows is tried on.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "qrazor/gen/unit.h"
#include "qrazor/stimulus/bench.h"

namespace qrazor::tb::planted {

// row_sum adds up the beats of a row and gives one result a row, an edge after its last beat; it
// clears itself after a last beat and at a reset. row_sum_waiting does the same between valid and
// ready, and goes by `first`. row_echo gives back what it takes, with its place in the row.
const gen::Unit& row_sum();
const gen::Unit& row_sum_waiting();
const gen::Unit& row_echo();
// row_chain passes over each row twice and gives it back as it was.
const gen::Unit& row_chain();

inline constexpr int kLongestRow = 9;

// The bench of any of them. Values of 8 bits, sums of 16.
std::unique_ptr<Bench> row_bench(const gen::Design& design);

// Its Verilog with `from` replaced by `to`; throws where it is not there.
struct Change {
    std::string from;
    std::string to;
};
std::vector<gen::SourceFile> row_sources(const gen::Design& design,
                                         const std::vector<Change>& changes);

}  // namespace qrazor::tb::planted
