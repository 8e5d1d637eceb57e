#include "forward.h"

#include <algorithm>
#include <string>

#include "layers.h"
#include "qrazor/support/error.h"

namespace qrazor::eval {
namespace {

void add(Matrix& to, const Matrix& more) {
    for (std::size_t k = 0; k < to.values.size(); ++k) {
        to.values[k] += more.values[k];
    }
}

}  // namespace

const Matrix& weight_of(const LayerWeights& layer, Linear linear) {
    switch (linear) {
        case Linear::query:
            return layer.query;
        case Linear::key:
            return layer.key;
        case Linear::value:
            return layer.value;
        case Linear::output:
            return layer.output;
        case Linear::gate:
            return layer.gate;
        case Linear::up:
            return layer.up;
        case Linear::down:
            break;
    }
    return layer.down;
}

Matrix& weight_of(LayerWeights& layer, Linear linear) {
    return const_cast<Matrix&>(weight_of(static_cast<const LayerWeights&>(layer), linear));
}

const std::vector<float>& bias_of(const LayerWeights& layer, Linear linear) {
    switch (linear) {
        case Linear::query:
            return layer.query_bias;
        case Linear::key:
            return layer.key_bias;
        case Linear::value:
            return layer.value_bias;
        case Linear::output:
            return layer.output_bias;
        case Linear::gate:
            return layer.gate_bias;
        case Linear::up:
            return layer.up_bias;
        case Linear::down:
            break;
    }
    return layer.down_bias;
}

Site input_of(Linear linear) {
    switch (linear) {
        case Linear::output:
            return Site::output_in;
        case Linear::gate:
        case Linear::up:
            return Site::mlp_in;
        case Linear::down:
            return Site::down_in;
        default:
            return Site::attention_in;
    }
}

void Pass::tensor(std::size_t, Site, Matrix&) {}

void Pass::attended(std::size_t, Matrix&) {}

void Pass::product(std::size_t layer, Linear linear, const Matrix& in, Matrix& out) {
    multiply(in.values.data(), in.rows, weight_of(model_.layers[layer], linear), out.values.data());
}

Matrix Pass::projected(std::size_t layer, Linear linear, const Matrix& in) {
    const LayerWeights& weights = model_.layers[layer];
    Matrix out(in.rows, weight_of(weights, linear).rows);
    product(layer, linear, in, out);
    add_bias(out.values.data(), out.rows, bias_of(weights, linear));
    return out;
}

// Queries or keys: normed, where the family does, and turned by their positions.
Matrix Pass::heads(std::size_t layer, Linear linear, const Matrix& in,
                   const std::vector<float>& norm) {
    const ModelConfig& config = model_.config;
    Matrix out = projected(layer, linear, in);
    const std::size_t count = out.columns / config.head_size;
    if (!norm.empty()) {  // each head by itself
        rms_norm(out.values.data(), out.rows * count, norm, config.norm_epsilon, out.values.data());
    }
    rotate_positions(out.values.data(), out.rows, count, config.rotary);
    return out;
}

void Pass::attention(std::size_t layer, Matrix& stream) {
    const ModelConfig& config = model_.config;
    const LayerWeights& weights = model_.layers[layer];
    const std::size_t rows = stream.rows;
    Matrix in(rows, config.width);
    rms_norm(stream.values.data(), rows, weights.attention_norm, config.norm_epsilon,
             in.values.data());
    tensor(layer, Site::attention_in, in);
    Matrix query = heads(layer, Linear::query, in, weights.query_norm);
    Matrix key = heads(layer, Linear::key, in, weights.key_norm);
    Matrix value = projected(layer, Linear::value, in);
    tensor(layer, Site::query, query);
    tensor(layer, Site::key, key);
    tensor(layer, Site::value, value);
    Matrix mixed(rows, query.columns);
    attend(query.values.data(), key.values.data(), value.values.data(), rows, config,
           config.windows[layer], mixed.values.data());
    attended(layer, mixed);
    tensor(layer, Site::output_in, mixed);
    add(stream, projected(layer, Linear::output, mixed));
}

void Pass::mlp(std::size_t layer, Matrix& stream) {
    const ModelConfig& config = model_.config;
    Matrix in(stream.rows, config.width);
    rms_norm(stream.values.data(), stream.rows, model_.layers[layer].mlp_norm, config.norm_epsilon,
             in.values.data());
    tensor(layer, Site::mlp_in, in);
    Matrix gate = projected(layer, Linear::gate, in);
    const Matrix up = projected(layer, Linear::up, in);
    gated(config.activation, gate.values.data(), up.values.data(), gate.values.size());
    tensor(layer, Site::down_in, gate);
    add(stream, projected(layer, Linear::down, gate));
}

double Pass::loss(std::span<const std::uint32_t> tokens, std::span<const std::uint32_t> targets) {
    const ModelConfig& config = model_.config;
    Matrix stream(tokens.size(), config.width);
    for (std::size_t t = 0; t < tokens.size(); ++t) {
        for (const std::uint32_t token : {tokens[t], targets[t]}) {
            if (token >= config.vocabulary) {
                throw Error("token = " + std::to_string(token) +
                            ": must be below the vocabulary, " + std::to_string(config.vocabulary));
            }
        }
        std::copy_n(model_.embedding.row(tokens[t]), config.width, stream.row(t));
    }
    for (std::size_t layer = 0; layer < config.layers; ++layer) {
        attention(layer, stream);
        mlp(layer, stream);
    }
    Matrix normed(stream.rows, config.width);
    rms_norm(stream.values.data(), stream.rows, model_.norm, config.norm_epsilon,
             normed.values.data());
    // Some rows at a time: a large vocabulary times a long window is gigabytes.
    Matrix logits(std::min(kLogitRows, stream.rows), config.vocabulary);
    double sum = 0;
    for (std::size_t first = 0; first < stream.rows; first += kLogitRows) {
        const std::size_t rows = std::min(kLogitRows, stream.rows - first);
        multiply(normed.row(first), rows, model_.logits(), logits.values.data());
        for (std::size_t t = 0; t < rows; ++t) {
            sum += negative_log_likelihood(logits.row(t), config.vocabulary, targets[first + t]);
        }
    }
    return sum / static_cast<double>(targets.size());
}

}  // namespace qrazor::eval
