// Queries and keys are made here of the layer's input and its weights, with rotary positions, as
// the model does (docs/checkpoints.md): the files have no queries.
#include "softmax_base2/scores.h"

#include <algorithm>
#include <cmath>

#include "qrazor/stimulus/stimulus.h"

namespace qrazor::units::softmax_base2 {
namespace {

constexpr int kWidth = 16;             // of inputs and weights: far finer than a logit
constexpr std::size_t kHeadSize = 64;  // of the model in data/; of another, its first 64 outputs
constexpr double kBase = 10000;        // of the rotation

using Rows = std::vector<std::vector<double>>;

// The first head of a projection of every token, rotated to its position.
Rows projected(const TensorSource& source, const LayerName& layer) {
    const auto input = source.activations({layer.index, "q_proj"}, kWidth);
    const auto weights = source.weights(layer, kWidth);
    const std::size_t head = std::min(kHeadSize, weights->rows / 2 * 2);
    Rows out(input->rows, std::vector<double>(head));
    for (std::size_t token = 0; token < input->rows; ++token) {
        const std::int32_t* x = input->values.data() + token * input->columns;
        const double step = input->scales[input->scales.size() > 1 ? token : 0];
        for (std::size_t k = 0; k < head; ++k) {
            const std::int32_t* w = weights->values.data() + k * weights->columns;
            std::int64_t sum = 0;
            for (std::size_t j = 0; j < input->columns; ++j) {
                sum += std::int64_t{x[j]} * w[j];
            }
            out[token][k] = static_cast<double>(sum) * step *
                            weights->scales[weights->scales.size() > 1 ? k : 0];
        }
        for (std::size_t k = 0; k < head / 2; ++k) {
            const double angle =
                static_cast<double>(token) *
                std::pow(kBase, -2.0 * static_cast<double>(k) / static_cast<double>(head));
            const double a = out[token][k];
            const double b = out[token][k + head / 2];
            out[token][k] = a * std::cos(angle) - b * std::sin(angle);
            out[token][k + head / 2] = b * std::cos(angle) + a * std::sin(angle);
        }
    }
    return out;
}

}  // namespace

std::vector<std::vector<std::int64_t>> attention_scores(const TensorSource& source, int block,
                                                        int fraction, int width, std::size_t most) {
    const Rows queries = projected(source, {block, "q_proj"});
    const Rows keys = projected(source, {block, "k_proj"});
    const double scale = std::ldexp(std::log2(std::exp(1.0)), fraction) /
                         std::sqrt(static_cast<double>(queries.front().size()));
    std::vector<std::vector<std::int64_t>> out;
    for (std::size_t token = queries.size(); token-- > 0 && out.size() < most;) {
        std::vector<std::int64_t> row;
        for (std::size_t key = 0; key <= token; ++key) {
            double sum = 0;
            for (std::size_t k = 0; k < queries[token].size(); ++k) {
                sum += queries[token][k] * keys[key][k];
            }
            row.push_back(
                std::clamp<std::int64_t>(std::llround(sum * scale), lowest(width), highest(width)));
        }
        out.push_back(std::move(row));
    }
    return out;
}

}  // namespace qrazor::units::softmax_base2
