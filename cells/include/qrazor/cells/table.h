// Lookup tables of a cell library: energy or delay over input slew and output load.
#pragma once
#include <vector>

namespace qrazor::cells {

// `slew` is that of the pin that causes, `constrained` that of the data pin of a setup table.
enum class Axis { slew, load, constrained, other };

// Slews are in ns, loads in pF, whatever the file's units; values are what the reader scaled them
// to.
class Table {
  public:
    Table() = default;  // empty: 0 everywhere
    // `values` in row order: the last axis moves fastest. Throws std::invalid_argument where sizes
    // do not fit or an axis does not rise.
    Table(std::vector<Axis> axes, std::vector<std::vector<double>> points,
          std::vector<double> values);

    bool empty() const { return values_.empty(); }
    const std::vector<Axis>& axes() const { return axes_; }
    const std::vector<std::vector<double>>& points() const { return points_; }
    const std::vector<double>& values() const { return values_; }
    bool operator==(const Table&) const = default;
    // Bilinear between the points, and by the outermost two points beyond them, as timing tools do.
    // An axis of another kind is read at its first point.
    double at(double slew, double load, double constrained = 0) const;

  private:
    std::vector<Axis> axes_;
    std::vector<std::vector<double>> points_;
    std::vector<double> values_;
};

}  // namespace qrazor::cells
