// See row_unit.h.
#include "row_unit.h"

#include <algorithm>
#include <chrono>

#include "protocol.h"
#include "qrazor/support/error.h"
#include "watches.h"

namespace qrazor::formal {
namespace {

// The parameter that says how long rows are; a unit of rows without one has no rows to speak of.
constexpr const char* kBeats = "MaxBeats";

int longest_row(const gen::Design& design) {
    for (const gen::Parameter& parameter : design.parameters()) {
        if (parameter.name == kBeats) {
            return parameter.number;
        }
    }
    throw Error(design.label() + ": has no parameter " + kBeats);
}

// A store has an entry more than the longest row has beats, a skid buffer two.
int beats_held(const Rtl& rtl, int depth) {
    int held = 0;
    for (const Cell& cell : rtl.cells) {
        held += cell.operation == gen::Operation::row_store ? depth + 1
                : cell.operation == gen::Operation::queue   ? 2
                                                            : 0;
    }
    if (held == 0) {
        throw Error(rtl.top + ": has no part that holds beats");
    }
    return held;
}

}  // namespace

Proof prove_row_unit(const gen::Design& design, const Rtl& rtl,
                     const std::vector<gen::SourceFile>& sources, const ProveOptions& options) {
    const auto start = std::chrono::steady_clock::now();
    Proof proof;
    std::string property = design.module_name();
    try {
        RowUnitWatch unit;
        unit.module = design.module_name();
        unit.depth = std::min(longest_row(design), kProvenBeats);
        unit.parameters = " #(." + std::string(kBeats) + "(" + std::to_string(unit.depth) + "))";
        unit.held = beats_held(rtl, unit.depth);
        for (const gen::Port& port : design.ports()) {
            if (port.role != gen::Role::data) {
                continue;
            }
            if (port.direction == gen::Direction::input) {
                const std::string range =
                    port.bits() == 1 ? "" : "[" + std::to_string(port.bits() - 1) + ":0] ";
                unit.inputs += "    input  wire " + range + port.name + ",\n";
            }
            unit.connections +=
                ",\n        ." + port.name +
                (port.direction == gen::Direction::input ? "(" + port.name + ")" : "()");
        }
        const Watch watch = watch_of(unit);
        property +=
            " (" + std::string(kBeats) + " " + std::to_string(unit.depth) + ")" + watch.property;
        proof =
            prove_protocol(watch, sources, options.folder / "row-protocol", options.time_limit_s);
    } catch (const Error& error) {
        proof.result = Result::open;
        proof.detail = error.what();
    }
    proof.property = property;
    proof.engine = "abc pdr";
    proof.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return proof;
}

}  // namespace qrazor::formal
