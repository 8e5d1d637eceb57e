#include "quantized.h"

#include <algorithm>

#include "error_feedback.h"
#include "qrazor/support/error.h"
#include "qrazor/support/process.h"

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

// Outer scales of a matrix: one; one a column; one a run, or none where each run takes its own.
struct Outers {
    Sharing sharing = Sharing::tensor;
    const std::vector<Outer>& values;

    Outer of_run(const Codec& codec, std::size_t index, std::span<const float> run) const {
        if (!values.empty()) {
            return sharing == Sharing::row ? values[index] : values.front();
        }
        return codec.outer(formats::extent_of(run));
    }
};

// Quantizes runs of `size` values in place. `codes` gets the integers of every run where it is not
// null.
Noise quantize(const Codec& codec, const Outers& outers, std::size_t size, Matrix& values,
               std::vector<IntegerRow>* codes) {
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
            by_column ? outers.values.data() + r * size % values.columns : nullptr;
        for (std::size_t k = 0; by_column && k < size; ++k) {
            run[k] = static_cast<float>((run[k] - columns[k].offset) / columns[k].scale);
        }
        codec.encode(run, by_column ? Outer{} : outers.of_run(codec, r, run), row);
        if (codes != nullptr) {
            codec.integers(row, (*codes)[r]);
        }
        codec.decode(row, run);
        for (std::size_t k = 0; by_column && k < size; ++k) {
            run[k] = static_cast<float>(run[k] * columns[k].scale + columns[k].offset);
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

bool in_heads(Site site) {
    return site == Site::query || site == Site::key || site == Site::value;
}

void check_bit_true(const Scheme& scheme) {
    for (const auto& [name, rule] :
         {std::pair{"weights", &scheme.weights}, std::pair{"activations", &scheme.activations}}) {
        if (!*rule || !rule->codec->is_integer() || rule->sharing == Sharing::column) {
            throw Error(std::string("bit-true: ") + name + " = " + rule->text() +
                        ": must be sdr, int or vsq with a scale for each tensor or row");
        }
    }
}

}  // namespace

const char* name_of(Site site) {
    static constexpr std::array<const char*, kSites> kNames{
        "self_attn.in",        "self_attn.q", "self_attn.k",     "self_attn.v",
        "self_attn.o_proj.in", "mlp.in",      "mlp.down_proj.in"};
    return kNames.at(static_cast<std::size_t>(site));
}

const char* name_of(Linear linear) {
    static constexpr std::array<const char*, kLinears> kNames{
        "self_attn.q_proj.weight", "self_attn.k_proj.weight", "self_attn.v_proj.weight",
        "self_attn.o_proj.weight", "mlp.gate_proj.weight",    "mlp.up_proj.weight",
        "mlp.down_proj.weight"};
    return kNames.at(static_cast<std::size_t>(linear));
}

const Rule& QuantizedModel::rule(Site site) const {
    switch (site) {
        case Site::query:
            return scheme_.queries;
        case Site::key:
            return scheme_.keys;
        case Site::value:
            return scheme_.values;
        default:
            return scheme_.activations;
    }
}

QuantizedModel::QuantizedModel(const LanguageModel& model, const Scheme& scheme,
                               const Transform& transform, const Calibration& calibration,
                               const EvaluateOptions& options)
    : model_(model), scheme_(scheme), transform_(transform), outers_(model.config.layers) {
    if (options.bit_true) {
        check_bit_true(scheme);
        integers_.resize(model.config.layers);
    }
    for (std::size_t layer = 0; layer < model.config.layers; ++layer) {
        for (std::size_t k = 0; k < kSites; ++k) {
            const auto site = static_cast<Site>(k);
            const Rule& own = rule(site);
            if (!own || !own.codec->has_outer() || own.sharing == Sharing::row) {
                continue;
            }
            if (own.sharing == Sharing::tensor) {
                outers_[layer][k].push_back(own.codec->outer(calibration.tensor(layer, site)));
                continue;
            }
            for (const formats::Extent& column : calibration.columns(layer, site)) {
                outers_[layer][k].push_back(own.codec->outer(column));
            }
        }
        // Linear layers with the same input share its factor.
        std::array<std::vector<double>, kSites> factors;
        for (std::size_t k = 0; k < kLinears; ++k) {
            const auto linear = static_cast<Linear>(k);
            const Site site = input_of(linear);
            std::vector<double>& factor = factors[static_cast<std::size_t>(site)];
            if (scheme.feedback && scheme.weights && factor.empty()) {
                factor = feedback_factor(calibration.moments(layer, site),
                                         weight_of(model_.layers[layer], linear).columns);
            }
            quantize_weight(layer, linear, factor, options);
        }
    }
}

void QuantizedModel::quantize_weight(std::size_t layer, Linear linear,
                                     const std::vector<double>& factor,
                                     const EvaluateOptions& options) {
    Matrix& weight = weight_of(model_.layers[layer], linear);
    transform_.apply_to_weight(layer, linear, weight);
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
    std::vector<IntegerRow>* codes =
        options.bit_true ? &integers_[layer][static_cast<std::size_t>(linear)] : nullptr;
    const Matrix exact = weight;
    if (!factor.empty()) {
        adjust(codec, outers, factor, options.jobs, weight);
    }
    quantize(codec, outers, weight.columns, weight, codes);
    const Noise noise = noise_of(exact.values.data(), weight.values.data(), weight.values.size());
    weight_noise_.push_back({"layers." + std::to_string(layer) + "." + name_of(linear), noise});
}

QuantizedPass::QuantizedPass(const QuantizedModel& quantized)
    : Pass(quantized.model()), quantized_(quantized), noise_(quantized.model().config.layers) {}

void QuantizedPass::tensor(std::size_t layer, Site site, Matrix& values) {
    const std::size_t head_size = model().config.head_size;
    const Rule& rule = quantized_.rule(site);
    // Queries meet keys in one product, so both are rotated or none.
    quantized_.transform().apply(layer, site, values, head_size);
    if (!rule) {
        return;
    }
    const bool linear = !in_heads(site);
    noise_[layer][static_cast<std::size_t>(site)].include(
        quantize(*rule.codec, {rule.sharing, quantized_.outers(layer, site)},
                 linear ? values.columns : head_size, values,
                 linear && quantized_.bit_true() ? &codes_ : nullptr));
}

void QuantizedPass::attended(std::size_t, Matrix& values) {
    quantized_.transform().undo_values(values, model().config.head_size);
}

void QuantizedPass::product(std::size_t layer, Linear linear, const Matrix& in, Matrix& out) {
    if (!quantized_.bit_true()) {
        Pass::product(layer, linear, in, out);
        return;
    }
    const std::vector<IntegerRow>& weights = quantized_.integers(layer, linear);
    for (std::size_t r = 0; r < out.rows; ++r) {
        for (std::size_t c = 0; c < out.columns; ++c) {
            out.row(r)[c] = static_cast<float>(
                static_cast<double>(formats::integer_dot(codes_[r], weights[c])) * codes_[r].unit *
                weights[c].unit);
        }
    }
}

}  // namespace qrazor::eval
