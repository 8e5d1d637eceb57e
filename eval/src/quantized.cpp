// A network whose tensors go through codecs. Weights once, activations as they come; products in
// float of the decoded values, or in integers from the codes (bit-true), as hardware would.
#include "quantized.h"

#include <algorithm>

#include "error_feedback.h"
#include "qrazor/support/error.h"
#include "qrazor/support/process.h"
#include "run_items.h"

namespace qrazor::eval {
namespace {

using formats::BlockRow;
using formats::Codec;
using formats::IntegerRow;
using formats::Outer;

Noise noise_of(const float* exact, const float* rounded, std::size_t count) {
    double signal = 0;
    double noise = 0;
    for (std::size_t k = 0; k < count; ++k) {
        const double difference = double(exact[k]) - rounded[k];
        signal += double(exact[k]) * exact[k];
        noise += difference * difference;
    }
    return {signal, noise};
}

// Outer scales of a matrix: one; one a column; one a run, or none where each run takes its own; one
// for each step of a chain, of which this is `step`.
struct Outers {
    Sharing sharing = Sharing::tensor;
    const std::vector<Outer>& values;
    std::size_t step = 0;

    Outer of_run(const Codec& codec, std::size_t index, std::span<const float> run) const {
        if (!values.empty()) {
            return sharing == Sharing::row    ? values[index]
                   : sharing == Sharing::step ? values[step]
                                              : values.front();
        }
        return codec.outer(formats::extent_of(run));
    }
};

// Quantizes runs of `size` values in place, decoded `gain` times as large. `codes` gets the
// integers of every run where it is not null.
Noise quantize(const Codec& codec, const Outers& outers, std::size_t size, double gain,
               Matrix& values, std::vector<IntegerRow>* codes) {
    // Kept from call to call: a tensor has thousands of runs, and memory for each would cost more
    // than its codes.
    thread_local BlockRow row;
    thread_local std::vector<float> before;
    before.resize(size);
    Noise noise;
    const bool by_column = outers.sharing == Sharing::column && codec.has_outer();
    const std::size_t runs = values.values.size() / size;
    if (codes != nullptr) {
        codes->resize(runs);
    }
    for (std::size_t r = 0; r < runs; ++r) {
        const std::span<float> run(values.values.data() + r * size, size);
        std::copy(run.begin(), run.end(), before.begin());
        const Outer* columns =
            // Runs may be shorter than rows (heads): where this one begins among the columns.
            by_column ? outers.values.data() + r * size % values.columns : nullptr;
        for (std::size_t k = 0; by_column && k < size; ++k) {
            // A scale for each column leaves the codec none of its own: it gets what is divided
            // already.
            run[k] = static_cast<float>((run[k] - columns[k].offset) / columns[k].scale);
        }
        codec.encode(run, by_column ? Outer{} : outers.of_run(codec, r, run), row);
        if (codes != nullptr) {
            codec.integers(row, (*codes)[r]);
            (*codes)[r].unit *= gain;
        }
        codec.decode(row, run);
        for (std::size_t k = 0; by_column && k < size; ++k) {
            run[k] = static_cast<float>(run[k] * columns[k].scale + columns[k].offset);
        }
        for (std::size_t k = 0; gain != 1 && k < size; ++k) {
            run[k] = static_cast<float>(run[k] * gain);
        }
        noise.include(noise_of(before.data(), run.data(), size));
    }
    return noise;
}

// Moves the weights to where error feedback wants them: what quantize() then does to them is what
// each block decoded to here.
void adjust(const Codec& codec, const Outers& outers, const std::vector<double>& factor,
            unsigned jobs, Matrix& weight) {
    const int block = codec.layout().block;
    quantize_with_feedback(weight, factor, block == 0 ? 1 : static_cast<std::size_t>(block), jobs,
                           [&](std::size_t first_row, Matrix& values) {
                               thread_local BlockRow row;
                               for (std::size_t r = 0; r < values.rows; ++r) {
                                   const std::span<float> run(values.row(r), values.columns);
                                   codec.encode(run, outers.of_run(codec, first_row + r, run), row);
                                   codec.decode(row, run);
                               }
                           });
}

// <x, x> and <x, q> of one tensor.
struct Along {
    double own = 0;
    double rounded = 0;

    void include(const float* exact, const float* quantized, std::size_t count) {
        for (std::size_t k = 0; k < count; ++k) {
            own += double(exact[k]) * exact[k];
            rounded += double(exact[k]) * quantized[k];
        }
    }
    // 1 where nothing is left to make larger.
    double gain() const { return rounded > 0 ? own / rounded : 1; }
};

// Rounding to the nearest, or to a scale of least squared error, leaves a tensor smaller along
// itself. A row's scale is applied behind its products anyway: it takes the difference in.
void unshrink_rows(const Matrix& exact, Matrix& weight, std::vector<IntegerRow>* codes) {
    for (std::size_t r = 0; r < weight.rows; ++r) {
        Along along;
        along.include(exact.row(r), weight.row(r), weight.columns);
        const double gain = along.gain();
        for (std::size_t k = 0; k < weight.columns; ++k) {
            weight.row(r)[k] = static_cast<float>(weight.row(r)[k] * gain);
        }
        if (codes != nullptr) {
            (*codes)[r].unit *= gain;
        }
    }
}

// The float network, which notes what each input of a layer would be quantized to.
class GainHooks final : public Hooks {
  public:
    GainHooks(const QuantizedNetwork& quantized, std::size_t step)
        : quantized_(quantized),
          step_(step),
          along_(quantized.network().sites().tensors().size()) {}
    const std::vector<Along>& along() const { return along_; }

    void tensor(const TensorSite& site, Matrix& values) override {
        const bool layer = site.role == Role::linear || site.role == Role::condition;
        if (!layer || !quantized_.rule(site)) {
            return;
        }
        Matrix exact = values;
        quantized_.transform().apply(site, exact);
        Matrix rounded = exact;
        quantized_.quantize_tensor(site, step_, rounded, nullptr);
        along_[site.number].include(exact.values.data(), rounded.values.data(),
                                    exact.values.size());
    }

  private:
    const QuantizedNetwork& quantized_;
    std::size_t step_;
    std::vector<Along> along_;
};

void check_bit_true(const Scheme& scheme) {
    for (const auto& [name, rule] :
         {std::pair{"weights", &scheme.weights}, std::pair{"activations", &scheme.activations}}) {
        if (!*rule || !rule->codec->is_integer() || rule->sharing == Sharing::column) {
            throw Error(std::string("bit-true: ") + name + " = " + rule->text() +
                        ": must be sdr, int or vsq with a scale for each tensor or row");
        }
    }
}

void check_no_steps(const Scheme& scheme) {
    for (const Rule* rule : {&scheme.activations, &scheme.queries, &scheme.keys, &scheme.values}) {
        if (*rule && rule->sharing == Sharing::step) {
            throw Error("format = " + scheme.text +
                        ": @step: the network is run once and has no steps; @tensor is meant");
        }
    }
}

}  // namespace

const Rule& QuantizedNetwork::rule(const TensorSite& site) const {
    static const Rule kNone;
    const bool right = site.side == Side::right;
    switch (site.role) {
        case Role::linear:
            return scheme_.activations;
        case Role::qk:
            return right ? scheme_.keys : scheme_.queries;
        case Role::pv:
            return right ? scheme_.values : scheme_.probabilities;
        case Role::condition:
            return scheme_.conditions ? scheme_.activations : kNone;
        case Role::embedding:
        case Role::logits:
        case Role::edge:
        case Role::stream:
            break;
    }
    return kNone;
}

QuantizedNetwork::QuantizedNetwork(const Network& network, const Scheme& scheme,
                                   const Transform& transform, const Calibration& calibration,
                                   const EvaluateOptions& options)
    : network_(network),
      scheme_(scheme),
      transform_(transform),
      weights_(network.sites().products().size()),
      outers_(network.sites().tensors().size()),
      gains_(network.sites().tensors().size(), 1) {
    if (network.steps() == 1) {
        check_no_steps(scheme);
    }
    if (options.bit_true) {
        check_bit_true(scheme);
        integers_.resize(weights_.size());
    }
    const Sites& sites = network.sites();
    for (const TensorSite& site : sites.tensors()) {
        take_outers(site, calibration);
    }
    // Linear layers with the same input stand side by side and share its factor, which is as large
    // as the square of that input and costs its cube: one is kept at a time.
    std::vector<double> factor;
    std::optional<std::size_t> factor_of;
    for (const ProductSite& site : sites.products()) {
        if (site.role != Role::linear && !(site.role == Role::condition && scheme.conditions)) {
            continue;
        }
        // The inputs of conditions are a few rows, which say nothing of how columns hang together.
        const bool fed_back = scheme.feedback && scheme.weights && site.role == Role::linear;
        if (fed_back && factor_of != site.left) {
            factor = feedback_factor(calibration.moments(sites.tensors()[site.left]),
                                     site.weight->columns);
            factor_of = site.left;
        }
        quantize_weight(site, fed_back ? factor : std::vector<double>{}, options);
    }
}

void QuantizedNetwork::take_outers(const TensorSite& site, const Calibration& calibration) {
    const Rule& own = rule(site);
    if (!own || !own.codec->has_outer() || own.sharing == Sharing::row) {
        return;
    }
    std::vector<Outer>& outers = outers_[site.number];
    if (site.role == Role::pv && site.side == Side::left) {
        // Probabilities span the same whatever the data.
        outers.push_back(own.codec->outer({0, 1}));
        return;
    }
    if (own.sharing == Sharing::step) {
        for (const formats::Extent& extent : calibration.steps(site)) {
            outers.push_back(own.codec->outer(extent));
        }
        return;
    }
    if (own.sharing == Sharing::tensor) {
        outers.push_back(own.codec->outer(calibration.tensor(site)));
        return;
    }
    for (const formats::Extent& column : calibration.columns(site)) {
        outers.push_back(own.codec->outer(column));
    }
}

void QuantizedNetwork::quantize_weight(const ProductSite& site, const std::vector<double>& factor,
                                       const EvaluateOptions& options) {
    if (!scheme_.weights && transform_.is_none()) {
        return;
    }
    Matrix& weight = weights_[site.number];
    weight = *site.weight;
    transform_.apply_to_weight(network_.sites().tensors()[site.left], weight);
    if (!scheme_.weights) {
        return;
    }
    const Codec& codec = *scheme_.weights.codec;
    const Sharing sharing = scheme_.weights.sharing;
    const std::vector<Outer> values =
        formats::outers_of(scheme_.weights, weight.values, weight.rows, weight.columns);
    const Outers outers{sharing, values};
    if (!factor.empty() && sharing == Sharing::column) {
        throw Error("weights = " + scheme_.weights.text() +
                    ": +gptq needs a scale for each row or one for the tensor");
    }
    std::vector<IntegerRow>* codes = options.bit_true ? &integers_[site.number] : nullptr;
    const Matrix exact = weight;
    if (!factor.empty()) {
        adjust(codec, outers, factor, options.jobs, weight);
    }
    quantize(codec, outers, weight.columns, 1, weight, codes);
    if (scheme_.unshrink_weights) {
        unshrink_rows(exact, weight, codes);
    }
    const Noise noise = noise_of(exact.values.data(), weight.values.data(), weight.values.size());
    weight_noise_.push_back({site.name + ".weight", noise});
}

Noise QuantizedNetwork::quantize_tensor(const TensorSite& site, std::size_t step, Matrix& values,
                                        std::vector<IntegerRow>* codes) const {
    const Rule& own = rule(site);
    return quantize(*own.codec, {own.sharing, outers(site), step},
                    site.run == 0 ? values.columns : site.run, gain(site), values, codes);
}

void QuantizedNetwork::take_gains(const std::vector<Data>& calibration,
                                  const EvaluateOptions& options) {
    const std::vector<Item> items = all_items(network_, calibration, options.context);
    std::vector<std::vector<Along>> of_items(items.size());
    run_items(
        network_, items, options.jobs, [](std::size_t, std::size_t, const View&) {},
        [&](std::size_t k, const auto& run) {
            GainHooks hooks(*this, items[k].step);
            run(hooks);
            of_items[k] = hooks.along();
        });
    for (std::size_t site = 0; site < gains_.size(); ++site) {
        Along all;
        for (const std::vector<Along>& one : of_items) {  // in order: the same in every run
            all.own += one[site].own;
            all.rounded += one[site].rounded;
        }
        gains_[site] = all.gain();
    }
}

QuantizedHooks::QuantizedHooks(const QuantizedNetwork& quantized, std::size_t step)
    : quantized_(quantized), step_(step), noise_(quantized.network().sites().tensors().size()) {}

void QuantizedHooks::tensor(const TensorSite& site, Matrix& values) {
    const Rule& rule = quantized_.rule(site);
    // Queries meet keys in one product, so both are rotated or none, whatever their formats.
    quantized_.transform().apply(site, values);
    if (!rule) {
        return;
    }
    const bool integers = site.role == Role::linear && quantized_.bit_true();
    noise_[site.number].include(
        quantized_.quantize_tensor(site, step_, values, integers ? &codes_ : nullptr));
    // Linear layers with one input follow each other: its codes are made once.
    codes_of_ = integers ? site.number : codes_of_;
}

const Matrix& QuantizedHooks::weight(const ProductSite& site) {
    return quantized_.weight(site);
}

void QuantizedHooks::product(const ProductSite& site, const Product& product) {
    if (site.role == Role::linear && quantized_.bit_true()) {
        integer_product(site, product);
        return;
    }
    Hooks::product(site, product);
    if (site.role == Role::pv) {
        quantized_.transform().undo_values(product.out, product.left.rows, product.right.columns,
                                           product.out_stride);
    }
}

void QuantizedHooks::integer_product(const ProductSite& site, const Product& product) {
    const std::vector<IntegerRow>& weights = quantized_.integers(site);
    if (codes_of_ != site.left || codes_.size() != product.left.rows) {
        throw Error("site = " + site.name + ": bit-true: its input must be the last tensor before");
    }
    for (std::size_t r = 0; r < codes_.size(); ++r) {
        float* out = product.out + r * product.out_stride;
        for (std::size_t c = 0; c < weights.size(); ++c) {
            out[c] = static_cast<float>(
                // The sum is exact; the first rounding is here, where hardware has its scale.
                static_cast<double>(formats::integer_dot(codes_[r], weights[c])) * codes_[r].unit *
                weights[c].unit);
        }
    }
}

}  // namespace qrazor::eval
