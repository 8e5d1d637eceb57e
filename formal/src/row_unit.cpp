// See row_unit.h.
#include "row_unit.h"

#include <algorithm>
#include <chrono>

#include "pipeline_depth.h"
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

// What says of a beat that it is there, that it is taken, and that it ends its row.
struct Place {
    Bit valid;
    Bit ready;
    Bit last;
};

// Of a store a port of its own; a skid buffer has it as the highest bit of its data.
Bit last_of(const Cell& cell, bool given) {
    return cell.operation == gen::Operation::row_store
               ? cell.port(given ? "last_o" : "last_i")[0]
               : cell.port(given ? "data_o" : "data_i").back();
}

bool passes_beats(const Cell& cell) {
    return cell.operation == gen::Operation::row_store || cell.operation == gen::Operation::queue;
}

// From the unit's inputs along valid to its outputs. Throws Error where the way is not one.
size_t follow_chain(const Rtl& rtl) {
    Place at{rtl.inputs.at("valid_i")[0], rtl.outputs.at("ready_o")[0], rtl.inputs.at("last_i")[0]};
    size_t passed = 0;
    for (bool further = true; further;) {
        const Cell* next = nullptr;
        for (const Cell& cell : rtl.cells) {
            if (passes_beats(cell) && cell.port("valid_i")[0] == at.valid) {
                if (next != nullptr) {
                    throw Error(cell.name + ": beats go to " + next->name + ", too");
                }
                next = &cell;
            }
        }
        further = next != nullptr;
        if (further) {
            if (next->port("ready_o")[0] != at.ready || last_of(*next, false) != at.last) {
                throw Error(next->name + ": ready or last goes another way than valid");
            }
            at = {next->port("valid_o")[0], next->port("ready_i")[0], last_of(*next, true)};
            // A ring has no end.
            if (++passed > rtl.cells.size()) {
                throw Error(next->name + ": beats come back to it");
            }
        }
    }
    if (rtl.outputs.at("valid_o")[0] != at.valid || rtl.inputs.at("ready_i")[0] != at.ready ||
        rtl.outputs.at("last_o")[0] != at.last) {
        throw Error(rtl.top + ": the outputs are not those of the last part that passes beats");
    }
    return passed;
}

}  // namespace

Proof prove_row_chain(const gen::Design& design, const Rtl& rtl,
                      const std::set<std::string>& steady) {
    Proof proof;
    proof.property =
        design.module_name() +
        ": parts that pass beats stand one behind the other, and beats keep their data";
    proof.engine = "structure";
    proof.result = Result::refuted;
    try {
        const size_t passed = follow_chain(rtl);
        const auto parts =
            static_cast<size_t>(std::count_if(rtl.cells.begin(), rtl.cells.end(), passes_beats));
        if (passed == 0 || passed != parts) {
            throw Error(std::to_string(passed) + " of " + std::to_string(parts) +
                        " parts are on the way");
        }
        check_row_depth(rtl, steady);
        proof.result = Result::proven;
        proof.detail = std::to_string(parts) + " parts, each with a proof of its own";
    } catch (const Error& error) {
        proof.detail = error.what();
    }
    return proof;
}

int beats_decided(const Rtl& rtl) {
    const auto stores = std::count_if(rtl.cells.begin(), rtl.cells.end(), [](const Cell& cell) {
        return cell.operation == gen::Operation::row_store;
    });
    return stores <= 1 ? 2 : stores == 2 ? 1 : 0;
}

Proof prove_row_unit(const gen::Design& design, const Rtl& rtl,
                     const std::vector<gen::SourceFile>& sources, const ProveOptions& options) {
    const auto start = std::chrono::steady_clock::now();
    Proof proof;
    std::string property = design.module_name();
    try {
        RowUnitWatch unit;
        unit.module = design.module_name();
        unit.depth = std::min(longest_row(design), beats_decided(rtl));
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
