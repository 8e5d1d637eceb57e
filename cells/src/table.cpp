// Look-up tables over slew and load, linear between their points and beyond, as all timing tools
// read them.
#include "qrazor/cells/table.h"

#include <algorithm>
#include <functional>
#include <stdexcept>

namespace qrazor::cells {
namespace {

// The segment of `points` to use for `x`: its lower index, and how far along it x lies (outside
// 0..1 beyond the ends).
struct Segment {
    size_t low = 0;
    double along = 0;
};

Segment locate(const std::vector<double>& points, double x) {
    if (points.size() < 2) {
        return {};
    }
    // Without the outer points: beyond an end the last segment goes on.
    const auto above = std::upper_bound(points.begin() + 1, points.end() - 1, x);
    const auto low = static_cast<size_t>(above - points.begin()) - 1;
    return {low, (x - points[low]) / (points[low + 1] - points[low])};
}

}  // namespace

Table::Table(std::vector<Axis> axes, std::vector<std::vector<double>> points,
             std::vector<double> values)
    : axes_(std::move(axes)), points_(std::move(points)), values_(std::move(values)) {
    size_t expected = 1;
    for (const std::vector<double>& axis : points_) {
        expected *= axis.size();
        if (!std::is_sorted(axis.begin(), axis.end(), std::less_equal<>())) {
            throw std::invalid_argument("index does not rise");
        }
    }
    if (axes_.size() != points_.size() || expected != values_.size() || expected == 0) {
        throw std::invalid_argument("values do not fit the indices");
    }
}

double Table::at(double slew, double load, double constrained) const {
    if (values_.empty()) {
        return 0;
    }
    // Folds the axes from the first: `offsets` are the corners met so far with their weights.
    std::vector<std::pair<size_t, double>> corners{{0, 1.0}};
    for (size_t a = 0; a < axes_.size(); ++a) {
        const size_t n = points_[a].size();
        Segment where;
        if (axes_[a] != Axis::other) {
            where = locate(points_[a], axes_[a] == Axis::slew   ? slew
                                       : axes_[a] == Axis::load ? load
                                                                : constrained);
        }
        std::vector<std::pair<size_t, double>> next;
        for (const auto& [offset, weight] : corners) {
            next.emplace_back(offset * n + where.low, weight * (1 - where.along));
            // On a point of the table nothing of the next one takes part: its value comes out
            // exactly, and a single point has no next.
            if (where.along != 0) {
                next.emplace_back(offset * n + where.low + 1, weight * where.along);
            }
        }
        corners = std::move(next);
    }
    double sum = 0;
    for (const auto& [offset, weight] : corners) {
        sum += weight * values_[offset];
    }
    return sum;
}

}  // namespace qrazor::cells
