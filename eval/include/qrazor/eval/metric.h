// What a network's outputs are judged by.
#pragma once
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/eval/network.h"

namespace qrazor::eval {

// A network with what steps in at its sites, ready to run.
class Subject {
  public:
    virtual ~Subject() = default;
    virtual const Network& network() const = 0;
    // Runs all items, on several threads. Outputs of one item come in order, those of different
    // items at once: `receive` writes to what is of its item alone.
    using ReceiveOf =
        std::function<void(std::size_t item, std::size_t first_row, const View& rows)>;
    virtual void run(std::span<const Item> items, const ReceiveOf& receive) const = 0;
};

// How much of the data is looked at.
struct Extents {
    std::size_t context = 0;  // of an item, as Network::items takes it
    std::size_t most = 0;     // items of each set
};

struct MetricValue {
    std::string_view name;     // "loss"; a key in JSON
    std::string_view heading;  // "nats"; of a column
    int digits;                // that are printed behind the point
};

// Of one set of data.
struct Measured {
    std::string data;
    std::size_t count = 0;
    std::vector<double> values;  // in the order of Metric::values
};

struct Metric {
    std::string_view name;
    std::string_view data;   // what a set of data is, one of them: "text"
    std::string_view count;  // and what is counted in it: "tokens"
    // The first is what schemes are ranked by.
    std::span<const MetricValue> values;
    bool more_is_better;
    // Throws qrazor::Error: data without what the metric needs.
    std::function<std::vector<Measured>(const Subject& subject, std::span<const Data> data,
                                        const Extents& extents)>
        measure;
};

// All metrics; the first is what is measured unless one asks for another: eval/metrics/list.cpp.
std::span<const Metric> metrics();
// Throws std::logic_error: no metric of this name.
const Metric& metric_named(std::string_view name);

}  // namespace qrazor::eval
