// Counts registers on paths. A count that differs between two inputs of any cell means that a beat
// would meet another beat's data there.
#include "pipeline_depth.h"

#include <optional>
#include <set>

#include "qrazor/algebra/algebra.h"
#include "qrazor/support/error.h"

namespace qrazor::formal {
namespace {

using Depth = std::optional<int>;  // none: constant, or a state that is always there

// Clock and reset are always there, ready goes against the beats.
bool goes_with_beats(const std::string& port) {
    return port != "rst_ni" && port != "clk_i" && port != "ready_i";
}

bool is_ready_of(const Cell& cell, Bit bit) {
    const auto ready = cell.ports.find("ready_o");
    return is_pipeline_register(cell) && ready != cell.ports.end() && ready->second[0] == bit;
}

bool is_store(const Cell& cell) {
    return cell.operation == gen::Operation::row_store;
}

// What comes out of a store went in any number of edges before: it counts from there on, and its
// beats are no other store's.
constexpr int kStore = 1000;

class Levels {
  public:
    explicit Levels(const Rtl& rtl, const std::set<std::string>& steady = {}) : rtl_(rtl) {
        for (const auto& [name, word] : rtl.inputs) {
            for (const Bit bit : word) {
                depth_[bit] = goes_with_beats(name) && steady.count(name) == 0 ? Depth(0) : Depth();
            }
        }
        int stores = 0;
        for (const Cell& cell : rtl.cells) {
            stores += is_store(cell) ? 1 : 0;
            for (const auto& [port, word] : cell.ports) {
                // Whether a row ends is said of the beat at the input.
                if (!is_store(cell) || !cell.is_output.at(port) || port == "end_o") {
                    continue;
                }
                for (const Bit bit : word) {
                    depth_[bit] = port == "ready_o" ? Depth() : Depth(kStore * stores);
                }
            }
        }
        for (size_t i = 0; i < rtl.cells.size(); ++i) {
            for (const auto& [port, word] : rtl.cells[i].ports) {
                for (const Bit bit : word) {
                    if (rtl.cells[i].is_output.at(port)) {
                        driver_[bit] = i;
                    }
                }
            }
        }
        cell_.assign(rtl.cells.size(), {});
        visited_.assign(rtl.cells.size(), false);
    }

    Depth of(Bit bit) {
        if (bit == kZero || bit == kOne) {
            return {};
        }
        if (const auto known = depth_.find(bit); known != depth_.end()) {
            return known->second;
        }
        const auto driver = driver_.find(bit);
        if (driver == driver_.end()) {
            throw Error(rtl_.top + ": net " + std::to_string(bit) + " has no driver");
        }
        const Cell& cell = rtl_.cells[driver->second];
        // A state is there in every cycle: what it goes into has the depth of its other inputs. Its
        // own inputs are met by pipeline_depth().
        if (is_state(cell) || is_ready_of(cell, bit)) {
            return {};
        }
        Depth depth = at(driver->second);
        if (is_pipeline_register(cell) && depth) {
            ++*depth;
        }
        depth_[bit] = depth;
        return depth;
    }

    // Of a cell's inputs, which must agree.
    Depth at(size_t index) {
        const Cell& cell = rtl_.cells[index];
        if (visited_[index]) {
            return cell_[index];
        }
        // Before its inputs: a loop through a state ends at of(), and one without a register has
        // been refused by the algebra.
        visited_[index] = true;
        Depth depth;
        for (const auto& [port, word] : cell.ports) {
            if (cell.is_output.at(port) || !goes_with_beats(port)) {
                continue;
            }
            for (const Bit bit : word) {
                const Depth one = of(bit);
                if (one && depth && *one != *depth) {
                    throw Error(cell.name + " (" + cell.type + "): inputs come through " +
                                std::to_string(*depth) + " and " + std::to_string(*one) +
                                " registers");
                }
                depth = one ? one : depth;
            }
        }
        return cell_[index] = depth;
    }

    static bool is_state(const Cell& cell) {
        using gen::Operation;
        return cell.operation == Operation::accumulate ||
               cell.operation == Operation::accumulate_saturating ||
               cell.operation == Operation::accumulate_rows ||
               cell.operation == Operation::accumulate_float ||
               cell.operation == Operation::row_state || cell.type.rfind("$_DFF", 0) == 0;
    }

  private:
    const Rtl& rtl_;
    std::map<Bit, Depth> depth_;
    std::map<Bit, size_t> driver_;
    std::vector<Depth> cell_;
    std::vector<bool> visited_;
};

}  // namespace

int pipeline_depth(const Rtl& rtl) {
    Levels levels(rtl);
    Depth depth;
    const auto meet = [&](const Depth& one, const std::string& where) {
        if (one && depth && *one != *depth) {
            throw Error(where + ": reached through " + std::to_string(*one) +
                        " registers, others " + "through " + std::to_string(*depth));
        }
        depth = one ? one : depth;
    };
    for (size_t i = 0; i < rtl.cells.size(); ++i) {
        // The accumulator's inputs are where paths end; elsewhere only a disagreement within a cell
        // counts.
        if (Levels::is_state(rtl.cells[i])) {
            meet(levels.at(i), rtl.cells[i].name);
        } else {
            levels.at(i);
        }
    }
    for (const auto& [name, word] : rtl.outputs) {
        for (const Bit bit : word) {
            meet(levels.of(bit), name);
        }
    }
    // No path at all would pass as "the same number on every path".
    if (!depth) {
        throw Error(rtl.top + ": no input reaches an output or a register");
    }
    return *depth;
}

void check_row_depth(const Rtl& rtl, const std::set<std::string>& steady) {
    Levels levels(rtl, steady);
    for (size_t i = 0; i < rtl.cells.size(); ++i) {
        levels.at(i);
    }
    Depth depth;
    for (const auto& [name, word] : rtl.outputs) {
        for (const Bit bit : word) {
            const Depth one = levels.of(bit);
            if (one && depth && *one != *depth) {
                throw Error(name + ": does not come with the other outputs");
            }
            depth = one ? one : depth;
        }
    }
    if (!depth || *depth < kStore) {
        throw Error(rtl.top + ": no output comes out of a store");
    }
}

}  // namespace qrazor::formal
