// How often a classifier is right, and how far its outputs are from those of floats.
#include <algorithm>
#include <array>
#include <map>
#include <memory>

#include "float_subject.h"
#include "qrazor/eval/evaluate.h"
#include "qrazor/eval/images.h"
#include "qrazor/support/error.h"

namespace qrazor::eval {
namespace {

constexpr std::array kValues{MetricValue{"top1", "top-1, %", 2},
                             MetricValue{"logits_db", "logits, dB", 1}};

std::size_t outputs_a_row(const Network& network) {
    for (const ProductSite& product : network.sites().products()) {
        if (product.role == Role::logits) {
            return product.weight->rows;
        }
    }
    throw Error("model: has no outputs that could be classes");
}

// The float network's outputs, of each set of data by its name, made once.
struct Floats {
    std::map<std::string, Matrix> of;
};

Measured measure_set(const Subject& subject, const Data& set, const Extents& extents, unsigned jobs,
                     Floats& floats) {
    const Network& network = subject.network();
    const std::vector<Item> items = network.items(set, extents.context, extents.most);
    const std::size_t columns = outputs_a_row(network);
    Matrix& exact = floats.of[set.name];
    if (exact.rows == 0) {
        exact = outputs_of(FloatSubject(network, jobs), items, columns);
    }
    const Matrix own = outputs_of(subject, items, columns);
    Noise noise;
    std::size_t right = 0;
    std::size_t row = 0;
    for (const Item& item : items) {
        if (item.wanted.size() != item.values.rows) {
            throw Error(set.place("labels") + ": must have a class for each image");
        }
        for (std::size_t r = 0; r < item.values.rows; ++r, ++row) {
            const float* outputs = own.row(row);
            const float* best = std::max_element(outputs, outputs + columns);
            right += best - outputs == std::ptrdiff_t(item.wanted[r]) ? 1 : 0;
            for (std::size_t k = 0; k < columns; ++k) {
                const double wanted = exact.row(row)[k];
                noise.include({wanted * wanted, (outputs[k] - wanted) * (outputs[k] - wanted)});
            }
        }
    }
    constexpr double kPercent = 100;
    return {set.name,
            row,
            {kPercent * static_cast<double>(right) / static_cast<double>(row), noise.decibels()}};
}

}  // namespace

Metric classification_metric(unsigned jobs) {
    const auto floats = std::make_shared<Floats>();
    return {
        "classification",
        "images",
        "images",
        kValues,
        true,
        [floats, jobs](const Subject& subject, std::span<const Data> data, const Extents& extents) {
            std::vector<Measured> all;
            for (const Data& set : data) {
                all.push_back(measure_set(subject, set, extents, jobs, *floats));
            }
            return all;
        }};
}

}  // namespace qrazor::eval
