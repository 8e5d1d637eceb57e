// What is between the parts of units of rows: nothing but wires, which are told here one by one.
// That a store gives rows as they came, and what fold and map compute, are proofs of parts.
#pragma once
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "families/claim_words.h"
#include "qrazor/algebra/claim_writer.h"

namespace qrazor::units {

// A stream at a place, as words.
struct RowWords {
    Word valid;
    Word last;
    Word beat;
};

// At the unit's ports; the beat is made of the data ports named, the highest bits first.
RowWords row_input_words(const ClaimWriter& w, const std::vector<std::string>& ports);

// A pass that is fed from `in`, the nth of the unit from 0 on: says what each port of its parts is
// wired to. Descriptions are bodies of Verilog modules with the ports and parameters of the cores
// (gen/row_pass.h), not from the emitter. Returns its results.
struct RowPassClaims {
    std::string fold;
    std::string map;
    // What ports of the fold, or of the map, are fed with where not every value is legal.
    std::map<std::string, std::string> fold_legal = {};
    std::map<std::string, std::string> map_legal = {};
    int kept = 0;  // lowest bits of a beat, which alone are stored; 0: all
};
RowWords row_pass_claims(ClaimWriter& w, std::size_t nth, const RowWords& in,
                         const RowPassClaims& cores);

// The results of the last of `passes` passes are the data outputs named, the highest bits first;
// every pass waits for the one behind it, the last for ready_i, the unit for the first.
void row_output_claims(ClaimWriter& w, std::size_t passes, const RowWords& out,
                       const std::vector<std::string>& ports);

}  // namespace qrazor::units
