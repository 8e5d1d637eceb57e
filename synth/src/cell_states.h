// From a cell's Liberty groups to truth tables over its states.
#pragma once
#include <string>
#include <vector>

#include "qrazor/synth/liberty_syntax.h"
#include "qrazor/synth/library.h"

namespace qrazor::synth {

class CellStates {
  public:
    // Sets `cell.kind` and everything that follows from the functions of `group`. Expects the pins
    // in place. A cell that cannot be simulated becomes `unusable`, with the reason in it.
    CellStates(const liberty::Group& group, Cell& cell);

    // The states in which `when` holds; empty text gives an empty (always true) condition.
    StateWeights weights(const std::string& when) const;

    // Leakage in each state, in the file's unit; `otherwise` where the cell states none.
    std::vector<float> leakage(const liberty::Group& group, double otherwise) const;

  private:
    bool bit(const std::string& name, size_t state, bool clock) const;
    std::vector<uint8_t> compile(const std::string& function, bool clock_allowed) const;
    void flip_flop(const liberty::Group& ff);
    void functions();

    Cell& cell_;
    std::string state_name_;    // IQ
    std::string inverse_name_;  // IQN
};

}  // namespace qrazor::synth
