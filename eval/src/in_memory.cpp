// See in_memory.h.
#include "qrazor/eval/in_memory.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>

#include "arithmetic.h"
#include "qrazor/model/quantize.h"
#include "qrazor/support/error.h"
#include "qrazor/support/process.h"
#include "run_items.h"

namespace qrazor::eval {
namespace {

namespace pim = model::in_memory;

// Weights of one linear layer in cells.
struct ArrayLayer {
    pim::Crossbar cells;
    std::vector<double> units;  // of an output
};

ArrayLayer array_layer(const ProductSite& site, const ArrayRun& run) {
    constexpr int kBits = 8;
    const Matrix& weight = *site.weight;
    model::Quantized made = model::quantize(weight.values, weight.rows, weight.columns, kBits,
                                            model::Granularity::per_channel);
    const pim::Weights weights{weight.rows, weight.columns, std::move(made.values), {}, 0};
    return {pim::Crossbar(weights, run.array, run.imperfection), std::move(made.scales)};
}

class ArrayHooks final : public Hooks {
  public:
    ArrayHooks(const std::vector<std::optional<ArrayLayer>>& layers, const ArrayRun& run,
               std::size_t item)
        : layers_(layers), run_(run), item_(item) {}

    void product(const ProductSite& site, const Product& product) override {
        const std::optional<ArrayLayer>& layer = layers_[site.number];
        if (!layer) {
            Hooks::product(site, product);
            return;
        }
        for (std::size_t r = 0; r < product.left.rows; ++r) {
            const pim::CodedRow row =
                pim::coded_row({product.left.row(r), product.left.columns}, run_.array.input);
            const pim::Result result = layer->cells.multiply(row.vector, stream(site, r));
            float* out = product.out + r * product.out_stride;
            for (std::size_t c = 0; c < result.values.size(); ++c) {
                out[c] = static_cast<float>(static_cast<double>(result.values[c]) * row.unit *
                                            layer->units[c]);
            }
        }
    }

  private:
    // One for every vector there is: items, layers and rows have at most 2^20 each.
    std::uint64_t stream(const ProductSite& site, std::size_t row) const {
        constexpr int kBits = 20;
        return (((std::uint64_t{item_} << kBits) + site.number) << kBits) + row;
    }

    const std::vector<std::optional<ArrayLayer>>& layers_;
    const ArrayRun& run_;
    std::size_t item_;
};

class ArraySubject final : public Subject {
  public:
    ArraySubject(const Network& network, const ArrayRun& run, unsigned jobs)
        : network_(network), run_(run), jobs_(jobs), layers_(network.sites().products().size()) {
        for (const ProductSite& site : network.sites().products()) {
            if (site.role == Role::linear) {
                layers_[site.number].emplace(array_layer(site, run));
            }
        }
    }

    const Network& network() const override { return network_; }

    void run(std::span<const Item> items, const ReceiveOf& receive) const override {
        run_items(network(), items, jobs_, receive, [&](std::size_t k, const auto& run) {
            ArrayHooks hooks(layers_, run_, k);
            run(hooks);
        });
    }

  private:
    const Network& network_;
    const ArrayRun& run_;
    unsigned jobs_;
    std::vector<std::optional<ArrayLayer>> layers_;  // by product site
};

}  // namespace

std::vector<Measured> measure_in_memory(const Network& network, const ArrayRun& run,
                                        const std::vector<Data>& data,
                                        const EvaluateOptions& options) {
    use_one_thread();
    validate(run.array);
    for (const Data& set : data) {
        network.check_length(set, std::string(options.metric->data), options.context);
        network.check_values(set, std::string(options.metric->data));
    }
    const ArraySubject subject(network, run, options.jobs);
    return options.metric->measure(subject, data, {options.context, options.windows});
}

}  // namespace qrazor::eval
