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

void Pass::attention(std::size_t layer, Matrix& stream) {
    const ModelConfig& config = model_.config;
    const std::size_t rows = stream.rows;
    Matrix in(rows, config.width);
    rms_norm(stream.values.data(), rows, model_.layers[layer].attention_norm, config.norm_epsilon,
             in.values.data());
    tensor(layer, Site::attention_in, in);
    Matrix query(rows, config.heads * config.head_size);
    Matrix key(rows, config.kv_heads * config.head_size);
    Matrix value(rows, config.kv_heads * config.head_size);
    product(layer, Linear::query, in, query);
    product(layer, Linear::key, in, key);
    product(layer, Linear::value, in, value);
    rotate_positions(query.values.data(), rows, config.heads, config.head_size, config.rope_base);
    rotate_positions(key.values.data(), rows, config.kv_heads, config.head_size, config.rope_base);
    tensor(layer, Site::query, query);
    tensor(layer, Site::key, key);
    tensor(layer, Site::value, value);
    Matrix mixed(rows, query.columns);
    attend(query.values.data(), key.values.data(), value.values.data(), rows, config,
           mixed.values.data());
    attended(layer, mixed);
    tensor(layer, Site::output_in, mixed);
    Matrix out(rows, config.width);
    product(layer, Linear::output, mixed, out);
    add(stream, out);
}

void Pass::mlp(std::size_t layer, Matrix& stream) {
    const ModelConfig& config = model_.config;
    Matrix in(stream.rows, config.width);
    rms_norm(stream.values.data(), stream.rows, model_.layers[layer].mlp_norm, config.norm_epsilon,
             in.values.data());
    tensor(layer, Site::mlp_in, in);
    Matrix gate(stream.rows, config.hidden);
    Matrix up(stream.rows, config.hidden);
    product(layer, Linear::gate, in, gate);
    product(layer, Linear::up, in, up);
    swiglu(gate.values.data(), up.values.data(), gate.values.size());
    tensor(layer, Site::down_in, gate);
    Matrix out(stream.rows, config.width);
    product(layer, Linear::down, gate, out);
    add(stream, out);
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
    Matrix logits(stream.rows, config.vocabulary);
    multiply(normed.values.data(), normed.rows, model_.logits(), logits.values.data());
    double sum = 0;
    for (std::size_t t = 0; t < targets.size(); ++t) {
        sum += negative_log_likelihood(logits.row(t), config.vocabulary, targets[t]);
    }
    return sum / static_cast<double>(targets.size());
}

}  // namespace qrazor::eval
