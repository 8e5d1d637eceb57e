// One cell of a Liberty file.
#pragma once
#include <string>

#include "liberty_numbers.h"
#include "qrazor/cells/library.h"

namespace qrazor::cells {

class CellReader {
  public:
    // All must outlive this; `voltage` is the library's supply.
    CellReader(const liberty::Group& top, const std::string& file, const LibertyNumbers& numbers,
               double voltage);

    // Throws Error with file and line where a number, table or condition cannot be read. What a
    // cell leaves out, so that it cannot be used, is its `fault`.
    Cell read(const liberty::Group& group) const;

  private:
    Pin read_pin(const liberty::Group& group, const std::string& name) const;
    void read_arcs(const liberty::Group& group, const class CellStates& states, Pin& pin) const;
    PowerArc read_power(const liberty::Group& group, const CellStates& states) const;
    void read_timing(const liberty::Group& group, const CellStates& states, Pin& pin) const;
    std::string other_supply(const liberty::Group& group) const;
    std::string missing_data(const liberty::Group& group, const Cell& cell) const;

    const liberty::Group& top_;
    const std::string& file_;
    const LibertyNumbers& numbers_;
    double voltage_;
};

}  // namespace qrazor::cells
