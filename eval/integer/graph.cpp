// The order of things: embedding, blocks of attention and feed-forward part around a stream in
// fixed point, the head.
#include "graph.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "functions.h"
#include "heads.h"
#include "qrazor/model/activations.h"
#include "qrazor/model/fixed_point.h"
#include "qrazor/support/error.h"

namespace qrazor::eval {
namespace {

constexpr int kStreamBits = 32;
constexpr int kGateBits = 16;
// The head's operands in every scheme: what a logit loses no later layer makes good.
constexpr int kHeadWeightBits = 8;
constexpr int kHeadInputBits = 16;
constexpr int kSdrWeightBase = 8;
constexpr int kSdrActBase = 16;

void add_to_stream(std::vector<std::int32_t>& stream, const WideRows& more) {
    for (std::size_t r = 0; r < more.rows; ++r) {
        std::int32_t* row = stream.data() + r * more.columns;
        for (std::size_t k = 0; k < more.columns; ++k) {
            row[k] = static_cast<std::int32_t>(model::saturate(
                std::int64_t{row[k]} +
                    to_fixed(more.row(r)[k], more.exponents[r], kStreamFraction, kStreamBits),
                kStreamBits));
        }
    }
}

}  // namespace

const Decoder& decoder_of(const Network& network) {
    if (network.decoder() == nullptr) {
        throw Error(
            "--integer: the network is no decoder with RMSNorm, rotation and a gated feed-forward "
            "part: no other has an integer graph");
    }
    return *network.decoder();
}

IntegerDecoder::IntegerDecoder(const Network& network, const IntegerScheme& scheme,
                               const Calibration& calibration)
    : sites_(network.sites()), parts_(decoder_of(network)), scheme_(scheme) {
    codes_ =
        scheme.group == 0 ? CodeFormat{scheme.act_bits, 0} : CodeFormat{kSdrActBase, scheme.group};
    const Matrix& table = *site(parts_.embedding).weight;
    width_ = table.columns;
    for (const float x : table.values) {
        embedding_.push_back(
            static_cast<std::int32_t>(model::saturate(fixed_of(x, kStreamFraction), kStreamBits)));
    }
    for (const DecoderLayer& layer : parts_.layers) {
        layers_.push_back(layer_of(layer, calibration));
    }
    norm_ = integer_norm(parts_.norm, 1, "norm.weight");
    head_ =
        integer_weight(*site(parts_.head).weight, {}, 1, {kHeadWeightBits, 0, WeightScale::dyadic});
}

IntegerDecoder::Layer IntegerDecoder::layer_of(const DecoderLayer& from,
                                               const Calibration& calibration) const {
    const WeightFormat format{scheme_.group == 0 ? scheme_.weight_bits : kSdrWeightBase,
                              scheme_.group, scheme_.scale};
    const auto weight = [&](const Linear& linear, double factor = 1) {
        return integer_weight(*site(linear.site).weight, linear.bias, factor, format);
    };
    const std::string at = site(from.query.site).name;
    integer_activation(from.mlp.activation);  // refused before anything runs
    // Scores come out as base-2 logits. Behind a norm of heads a factor of the weights is gone.
    const double query =
        std::numbers::log2e / std::sqrt(static_cast<double>(from.attention.shape.head_size));
    const bool normed = !from.query_norm.weight.empty();
    Layer made;
    made.attention_norm = integer_norm(from.attention_norm, 1, at + ": input_layernorm.weight");
    made.mlp_norm = integer_norm(from.mlp_norm, 1, at + ": post_attention_layernorm.weight");
    if (normed) {
        made.query_norm = integer_norm(from.query_norm, query, at + ": q_norm.weight");
        made.key_norm = integer_norm(from.key_norm, 1, at + ": k_norm.weight");
    }
    made.query = weight(from.query, normed ? 1 : query);
    made.key = weight(from.key);
    made.value = weight(from.value);
    made.output = weight(from.output);
    made.gate = weight(from.mlp.gate);
    made.up = weight(from.mlp.up);
    made.down = weight(from.mlp.down);
    // Sums over tokens need values of one exponent.
    const double most = calibration.tensor(sites_.tensors()[from.attention.values]).absmax();
    made.value_exponent = exponent_for(most, scheme_.kv_bits);
    return made;
}

CodeRows IntegerDecoder::normed(const IntegerNorm& norm, const Stream& stream,
                                const CodeFormat& format) const {
    WideRows out(stream.size() / width_, width_);
    std::vector<std::int32_t> y(width_);
    for (std::size_t r = 0; r < out.rows; ++r) {
        norm_of(norm, {stream.data() + r * width_, width_}, kStreamFraction, y);
        for (std::size_t k = 0; k < width_; ++k) {
            out.row(r)[k] = model::rounding_shift(std::int64_t{y[k]} * norm.gain[k], kGainFraction);
        }
        out.exponents[r] = -kNormFraction;
    }
    return requantized_rows(out, format);
}

WideRows IntegerDecoder::project(std::size_t number, const IntegerWeight& weight,
                                 const CodeRows& in, IntegerHooks& hooks) const {
    return project_integers(site(number), weight, in, 0, in.rows, hooks);
}

void IntegerDecoder::attention(const DecoderLayer& part, const Layer& layer, Stream& stream,
                               IntegerHooks& hooks) const {
    const AttentionShape& shape = part.attention.shape;
    const CodeRows in = normed(layer.attention_norm, stream, codes_);
    const Turns turns = turns_of(in.rows, parts_.rotary);
    const CodeRows queries = coded_heads(project(part.query.site, layer.query, in, hooks),
                                         layer.query_norm, turns, shape.heads, scheme_.kv_bits);
    const CodeRows keys = coded_heads(project(part.key.site, layer.key, in, hooks), layer.key_norm,
                                      turns, shape.kv_heads, scheme_.kv_bits);
    const CodeRows values = coded_values(project(part.value.site, layer.value, in, hooks),
                                         layer.value_exponent, scheme_.kv_bits);
    const CodeRows mixed =
        requantized_rows(attend_integers(shape, scheme_.softmax, queries, keys, values), codes_);
    add_to_stream(stream, project(part.output.site, layer.output, mixed, hooks));
}

void IntegerDecoder::feed_forward(const DecoderLayer& part, const Layer& layer, Stream& stream,
                                  IntegerHooks& hooks) const {
    const CodeRows in = normed(layer.mlp_norm, stream, codes_);
    const WideRows gate = project(part.mlp.gate.site, layer.gate, in, hooks);
    WideRows hidden = project(part.mlp.up.site, layer.up, in, hooks);
    const model::Activation activation = integer_activation(part.mlp.activation);
    for (std::size_t r = 0; r < hidden.rows; ++r) {
        for (std::size_t k = 0; k < hidden.columns; ++k) {
            const std::int32_t g =
                to_fixed(gate.row(r)[k], gate.exponents[r], kGateFraction, kGateBits);
            const std::int32_t u =
                to_fixed(hidden.row(r)[k], hidden.exponents[r], kGateFraction, kGateBits);
            hidden.row(r)[k] = std::int64_t{model::activated(activation, g, kGateFraction)} * u;
        }
        hidden.exponents[r] = -2 * kGateFraction;
    }
    add_to_stream(stream,
                  project(part.mlp.down.site, layer.down, requantized_rows(hidden, codes_), hooks));
}

void IntegerDecoder::run(std::span<const std::uint32_t> tokens, IntegerHooks& hooks,
                         const ReceiveIntegers& receive) const {
    Stream stream;
    for (const std::uint32_t token : tokens) {
        const auto row = embedding_.begin() + static_cast<std::ptrdiff_t>(token * width_);
        stream.insert(stream.end(), row, row + static_cast<std::ptrdiff_t>(width_));
    }
    for (std::size_t k = 0; k < layers_.size(); ++k) {
        attention(parts_.layers[k], layers_[k], stream, hooks);
        feed_forward(parts_.layers[k], layers_[k], stream, hooks);
    }
    const CodeRows in = normed(norm_, stream, {kHeadInputBits, 0});
    for (std::size_t first = 0; first < in.rows; first += kOutputRows) {
        const std::size_t count = std::min(kOutputRows, in.rows - first);
        receive(first, project_integers(site(parts_.head), head_, in, first, count, hooks));
    }
}

}  // namespace qrazor::eval
