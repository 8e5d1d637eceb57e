// The network of a toy model in plain loops, one value after the other, in double: the oracle of
// the forward pass.
#pragma once
#include "toy_model.h"

namespace qrazor::eval::testing {

class ToyForward {
  public:
    explicit ToyForward(const Toy& toy) : toy_(toy) {}

    // Mean negative log-likelihood of every token but the first, after those before it.
    double loss(const std::vector<std::uint32_t>& tokens) const {
        const std::size_t count = tokens.size() - 1;
        std::vector<Vector> stream(count);
        const Tensor& embedding = toy_.tensors.at("embed_tokens.weight");
        for (std::size_t t = 0; t < count; ++t) {
            const auto from =
                embedding.values.begin() + static_cast<std::ptrdiff_t>(tokens[t] * toy_.width);
            stream[t].assign(from, from + static_cast<std::ptrdiff_t>(toy_.width));
        }
        for (std::size_t layer = 0; layer < toy_.layers; ++layer) {
            attention(layer, stream);
            feed_forward(layer, stream);
        }
        double sum = 0;
        for (std::size_t t = 0; t < count; ++t) {
            const Vector logits =
                times(toy_.tied ? "embed_tokens" : "lm_head", normed("norm", stream[t]));
            double all = 0;
            for (const double logit : logits) {
                all += std::exp(logit);
            }
            sum += std::log(all) - logits[tokens[t + 1]];
        }
        return sum / static_cast<double>(count);
    }

  private:
    using Vector = std::vector<double>;

    Vector times(const std::string& name, const Vector& in) const {
        const Tensor& weight = toy_.tensors.at(name + ".weight");
        const auto bias = toy_.tensors.find(name + ".bias");
        Vector out(weight.shape[0]);
        for (std::size_t r = 0; r < out.size(); ++r) {
            for (std::size_t c = 0; c < in.size(); ++c) {
                out[r] += weight.values[r * in.size() + c] * in[c];
            }
            out[r] += bias == toy_.tensors.end() ? 0 : bias->second.values[r];
        }
        return out;
    }
    // Runs of as many values as the weight has, each by itself.
    Vector normed(const std::string& name, const Vector& in) const {
        const std::vector<float>& weight = toy_.tensors.at(name + ".weight").values;
        Vector out(in.size());
        for (std::size_t first = 0; first < in.size(); first += weight.size()) {
            double square = 0;
            for (std::size_t k = 0; k < weight.size(); ++k) {
                square += in[first + k] * in[first + k];
            }
            const double mean = square / static_cast<double>(weight.size());
            for (std::size_t k = 0; k < weight.size(); ++k) {
                out[first + k] = in[first + k] / std::sqrt(mean + toy_.epsilon) * weight[k];
            }
        }
        return out;
    }
    // Queries or keys of one token.
    Vector head(const std::string& at, const char* letter, const Vector& in,
                std::size_t position) const {
        Vector values = times(at + letter + "_proj", in);
        if (toy_.tensors.count(at + letter + "_norm.weight") != 0) {
            values = normed(at + letter + "_norm", values);
        }
        for (std::size_t first = 0; first < values.size(); first += toy_.head_size) {
            for (std::size_t k = 0; k < toy_.head_size / 2; ++k) {
                const double angle = static_cast<double>(position) * toy_.frequencies[k];
                double& a = values[first + k];
                double& b = values[first + k + toy_.head_size / 2];
                const double turned = a * std::cos(angle) - b * std::sin(angle);
                b = b * std::cos(angle) + a * std::sin(angle);
                a = turned;
            }
        }
        return values;
    }
    void attention(std::size_t layer, std::vector<Vector>& stream) const {
        const std::string at = Toy::at(layer) + "self_attn.";
        std::vector<Vector> keys;
        std::vector<Vector> values;
        for (std::size_t t = 0; t < stream.size(); ++t) {
            const Vector in = normed(Toy::at(layer) + "input_layernorm", stream[t]);
            keys.push_back(head(at, "k", in, t));
            values.push_back(times(at + "v_proj", in));
            const Vector out =
                times(at + "o_proj", mixed(head(at, "q", in, t), keys, values, layer));
            for (std::size_t k = 0; k < toy_.width; ++k) {
                stream[t][k] += out[k];
            }
        }
    }
    void feed_forward(std::size_t layer, std::vector<Vector>& stream) const {
        const std::string at = Toy::at(layer) + "mlp.";
        for (Vector& row : stream) {
            const Vector in = normed(Toy::at(layer) + "post_attention_layernorm", row);
            Vector gate = times(at + "gate_proj", in);
            const Vector up = times(at + "up_proj", in);
            for (std::size_t k = 0; k < gate.size(); ++k) {
                gate[k] = toy_.activation(gate[k]) * up[k];
            }
            const Vector out = times(at + "down_proj", gate);
            for (std::size_t k = 0; k < toy_.width; ++k) {
                row[k] += out[k];
            }
        }
    }
    Vector mixed(const Vector& query, const std::vector<Vector>& keys,
                 const std::vector<Vector>& values, std::size_t layer) const {
        const std::size_t window = toy_.windows[layer];
        const std::size_t seen = keys.size();
        const std::size_t first = window == 0 || seen < window ? 0 : seen - window;
        Vector out(query.size());
        for (std::size_t h = 0; h < toy_.heads; ++h) {
            const std::size_t from = h * toy_.head_size;
            const std::size_t shared = h / (toy_.heads / toy_.kv_heads) * toy_.head_size;
            Vector weights(seen);
            double all = 0;
            for (std::size_t t = first; t < seen; ++t) {
                double score = 0;
                for (std::size_t k = 0; k < toy_.head_size; ++k) {
                    score += query[from + k] * keys[t][shared + k];
                }
                weights[t] = std::exp(score / std::sqrt(static_cast<double>(toy_.head_size)));
                all += weights[t];
            }
            for (std::size_t t = first; t < seen; ++t) {
                for (std::size_t k = 0; k < toy_.head_size; ++k) {
                    out[from + k] += weights[t] / all * values[t][shared + k];
                }
            }
        }
        return out;
    }

    const Toy& toy_;
};

}  // namespace qrazor::eval::testing
