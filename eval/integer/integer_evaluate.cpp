// A network in integers on data: the same metrics, the same order of sums as in other schemes.
#include "qrazor/eval/evaluate.h"

#include <chrono>
#include <cmath>
#include <limits>

#include "functions.h"
#include "graph.h"
#include "product.h"
#include "qrazor/support/process.h"
#include "run_items.h"

namespace qrazor::eval {
namespace {

class IntegerSubject final : public Subject {
  public:
    IntegerSubject(const Network& network, const IntegerScheme& scheme,
                   const Calibration& calibration, const MakeIntegerHooks& hooks, unsigned jobs)
        : network_(network), decoder_(network, scheme, calibration), hooks_(hooks), jobs_(jobs) {}

    const Network& network() const override { return network_; }

    void run(std::span<const Item> items, const ReceiveOf& receive) const override {
        parallel_for(items.size(), jobs_, [&](std::size_t k) {
            const std::unique_ptr<IntegerHooks> hooks =
                hooks_ ? hooks_(k) : std::make_unique<IntegerHooks>();
            decoder_.run(items[k].tokens, *hooks, [&](std::size_t first, const WideRows& rows) {
                // Whoever judges logits takes floats.
                Matrix logits(rows.rows, rows.columns);
                for (std::size_t r = 0; r < rows.rows; ++r) {
                    for (std::size_t c = 0; c < rows.columns; ++c) {
                        logits.row(r)[c] = static_cast<float>(
                            std::ldexp(static_cast<double>(rows.row(r)[c]), rows.exponents[r]));
                    }
                }
                receive(k, first, logits);
            });
        });
    }

  private:
    const Network& network_;
    IntegerDecoder decoder_;
    const MakeIntegerHooks& hooks_;
    unsigned jobs_;
};

class FunctionSubject final : public Subject {
  public:
    FunctionSubject(const Network& network, const IntegerScheme& scheme,
                    std::span<const Item> calibration, unsigned jobs)
        : network_(network),
          scheme_(scheme),
          fractions_(logit_fractions(network, scheme, calibration, jobs)),
          jobs_(jobs) {
        // Of another network some functions would stay those of floats, and nobody would see it.
        decoder_of(network);
    }

    const Network& network() const override { return network_; }

    void run(std::span<const Item> items, const ReceiveOf& receive) const override {
        run_items(network_, items, jobs_, receive, [&](std::size_t, const auto& run) {
            IntegerFunctions hooks(scheme_, fractions_);
            run(hooks);
        });
    }

  private:
    const Network& network_;
    const IntegerScheme& scheme_;
    LogitFractions fractions_;
    unsigned jobs_;
};

}  // namespace

void IntegerHooks::product(const ProductSite&, const IntegerProduct& product) {
    multiply_integers(product);
}

Evaluation Evaluator::evaluate(const IntegerScheme& scheme, const std::vector<Data>& data,
                               std::size_t most, const MakeIntegerHooks& hooks) const {
    const auto start = std::chrono::steady_clock::now();
    const bool whole = scheme.part == IntegerPart::graph;
    check(scheme.text, whole, data);
    Evaluation result;
    result.scheme = scheme.text;
    result.effective_bits = scheme.effective_bits();
    if (whole) {
        const IntegerSubject subject(*network_, scheme, *plain_, hooks, options_.jobs);
        measure(subject, data, most, result);
    } else {
        std::vector<Item> items;
        for (const Data& set : calibration_) {
            const std::vector<Item> more =
                network_->items(set, options_.context, std::numeric_limits<std::size_t>::max());
            items.insert(items.end(), more.begin(), more.end());
        }
        const FunctionSubject subject(*network_, scheme, items, options_.jobs);
        measure(subject, data, most, result);
    }
    result.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace qrazor::eval
