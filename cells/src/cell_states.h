// From a cell's Liberty groups to truth tables over its states.
#pragma once
#include <string>
#include <vector>

#include "qrazor/cells/liberty_syntax.h"
#include "qrazor/cells/library.h"

namespace qrazor::cells {

class CellStates {
  public:
    // Sets `cell.kind` and everything that follows from the functions of `group`. Expects the pins
    // in place. A cell that cannot be simulated becomes `unusable`, with the reason in it.
    CellStates(const liberty::Group& group, Cell& cell);

    // The states in which `when` holds; empty text gives an empty (always true) condition.
    StateWeights weights(const std::string& when) const;

    // How many states the cell has.
    size_t count() const { return cell_.states(); }

  private:
    bool bit(const std::string& name, size_t state, bool clock) const;
    std::vector<uint8_t> compile(const std::string& function, bool clock_allowed) const;
    void flip_flop(const liberty::Group& ff);
    void force(const std::string& condition, uint8_t to, std::string& canonical);
    void functions();

    Cell& cell_;
    std::string state_name_;    // IQ
    std::string inverse_name_;  // IQN
};

}  // namespace qrazor::cells
