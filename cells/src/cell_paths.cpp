// Which arc of a cell tells the delay of a change: by the input that changed, the state that the
// cell came into, and the edge of the output.
#include "qrazor/cells/cell_paths.h"

namespace qrazor::cells {
namespace {

bool is_delay(const TimingArc& arc) {
    return arc.type == "rising_edge" || arc.type.rfind("combinational", 0) == 0 ||
           arc.type == "clear" || arc.type == "preset";
}

bool has_edge(const TimingArc& arc, bool rise) {
    return !(rise ? arc.delay_rise : arc.delay_fall).empty();
}

// Whether the arc is meant for this edge of its pin making that edge of the output.
bool sense_fits(const TimingArc& arc, bool in_rise, bool out_rise) {
    return arc.type == "rising_edge" || arc.sense == "non_unate" ||
           (arc.sense == "positive_unate") == (in_rise == out_rise);
}

uint16_t choose(const Cell& cell, const CellPaths& paths, size_t state, size_t input,
                size_t output) {
    const bool in_rise = input == cell.inputs.size() || (state >> input & 1U) != 0;
    const bool out_rise = (cell.value[state] >> output & 1U) != 0;
    uint16_t best = CellPaths::kNone;
    int best_score = -1;
    for (size_t p = 0; p < paths.all.size(); ++p) {
        const CellPath& path = paths.all[p];
        if (path.input != input || path.output != output || !has_edge(*path.arc, out_rise)) {
            continue;
        }
        const StateWeights& when = path.arc->when;
        // A condition that holds before an arc without one, and that before one whose condition
        // does not hold; among equals the one of the right sense, then the first.
        const int holds = when.empty() ? 2 : when[state] > 0 ? 4 : 0;
        const int score = holds + (sense_fits(*path.arc, in_rise, out_rise) ? 1 : 0);
        if (score > best_score) {
            best = static_cast<uint16_t>(p);
            best_score = score;
        }
    }
    return best;
}

// Whether changing `input` alone can bring the output to its value in `state`.
bool causes(const Cell& cell, size_t state, size_t input, size_t output) {
    const bool clock = input == cell.inputs.size();
    // A flip-flop's outputs follow its clock, all others their inputs.
    if (clock != (cell.kind == CellKind::flip_flop)) {
        return false;
    }
    const uint8_t other = cell.value[state ^ size_t{1} << input];
    return ((cell.value[state] ^ other) >> output & 1U) != 0;
}

}  // namespace

CellPaths cell_paths(const Cell& cell) {
    CellPaths out;
    out.causes = cell.inputs.size() + 1;
    out.outputs = cell.outputs.size();
    const auto cause = [&](size_t input) -> const Pin* {
        const size_t pin = input < cell.inputs.size() ? cell.inputs[input] : cell.clock;
        return pin == SIZE_MAX ? nullptr : &cell.pins[pin];
    };
    for (size_t k = 0; k < out.outputs; ++k) {
        for (const TimingArc& arc : cell.pins[cell.outputs[k]].timing) {
            for (size_t i = 0; is_delay(arc) && i < out.causes; ++i) {
                if (cause(i) != nullptr && cause(i)->name == arc.related_pin) {
                    out.all.push_back({i, k, &arc});
                }
            }
        }
    }
    out.choice.assign(cell.states() * out.causes * out.outputs, CellPaths::kNone);
    out.missing.resize(out.outputs);
    size_t at = 0;
    for (size_t state = 0; state < cell.states(); ++state) {
        for (size_t i = 0; i < out.causes; ++i) {
            for (size_t k = 0; k < out.outputs; ++k, ++at) {
                if (cause(i) == nullptr) {
                    continue;
                }
                out.choice[at] = choose(cell, out, state, i, k);
                if (out.choice[at] == CellPaths::kNone && causes(cell, state, i, k)) {
                    const bool rise = (cell.value[state] >> k & 1U) != 0;
                    // Kept, not thrown: it matters only if the output is used.
                    out.missing[k] = std::string("no table ") + (rise ? "cell_rise" : "cell_fall") +
                                     " from pin " + cause(i)->name + " to pin " +
                                     cell.pins[cell.outputs[k]].name;
                }
            }
        }
    }
    return out;
}

}  // namespace qrazor::cells
