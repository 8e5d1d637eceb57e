// A network of floats as metrics run it.
#pragma once
#include "run_items.h"

namespace qrazor::eval {

class FloatSubject final : public Subject {
  public:
    FloatSubject(const Network& network, unsigned jobs) : network_(network), jobs_(jobs) {}
    const Network& network() const override { return network_; }
    void run(std::span<const Item> items, const ReceiveOf& receive) const override {
        run_items(network_, items, jobs_, receive, [](std::size_t, const auto& run) {
            Hooks hooks;
            run(hooks);
        });
    }

  private:
    const Network& network_;
    unsigned jobs_;
};

// Outputs of all items, each item's behind those of the items before: `rows` altogether.
inline Matrix outputs_of(const Subject& subject, std::span<const Item> items, std::size_t columns) {
    std::vector<std::size_t> first(items.size());
    std::size_t rows = 0;
    for (std::size_t k = 0; k < items.size(); ++k) {
        first[k] = rows;
        rows += items[k].values.rows;
    }
    Matrix all(rows, columns);
    subject.run(items, [&](std::size_t item, std::size_t first_row, const View& some) {
        for (std::size_t r = 0; r < some.rows; ++r) {
            std::copy_n(some.row(r), columns, all.row(first[item] + first_row + r));
        }
    });
    return all;
}

}  // namespace qrazor::eval
