// A small random language model, as files and as plain loops: the oracle of the forward pass.
#pragma once
#include <cmath>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "qrazor/support/files.h"

namespace qrazor::eval::testing {

struct Toy {
    std::size_t vocabulary = 11, width = 12, heads = 4, kv_heads = 2, head_size = 6, hidden = 20,
                layers = 2, context = 8;
    bool tied = true;
    double epsilon = 1e-5, rope_base = 500;

    struct Tensor {
        std::vector<std::size_t> shape;
        std::vector<float> values;
    };
    std::map<std::string, Tensor> tensors;

    explicit Toy(bool tied_head) : tied(tied_head) {
        add("embed_tokens", {vocabulary, width});
        for (std::size_t k = 0; k < layers; ++k) {
            const std::string at = "layers." + std::to_string(k) + ".";
            add(at + "input_layernorm", {width});
            add(at + "self_attn.q_proj", {heads * head_size, width});
            add(at + "self_attn.k_proj", {kv_heads * head_size, width});
            add(at + "self_attn.v_proj", {kv_heads * head_size, width});
            add(at + "self_attn.o_proj", {width, heads * head_size});
            add(at + "post_attention_layernorm", {width});
            add(at + "mlp.gate_proj", {hidden, width});
            add(at + "mlp.up_proj", {hidden, width});
            add(at + "mlp.down_proj", {width, hidden});
        }
        add("norm", {width});
        if (!tied) {
            add("lm_head", {vocabulary, width});
        }
    }

    void add(const std::string& name, const std::vector<std::size_t>& shape) {
        Tensor made{shape, {}};
        std::size_t size = 1;
        for (const std::size_t extent : shape) {
            size *= extent;
        }
        for (std::size_t k = 0; k < size; ++k) {
            state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
            made.values.push_back(
                static_cast<float>(static_cast<double>(state_ >> 40) / (1 << 23) - 1));
        }
        tensors[name + ".weight"] = made;
    }

    // Of the tensors whose name `wanted` accepts; names get `prefix`, but the head's.
    template <typename Wanted>
    std::string file(const std::string& prefix, const Wanted& wanted) const {
        std::string header = "{";
        std::string data;
        for (const auto& [name, tensor] : tensors) {
            if (!wanted(name)) {
                continue;
            }
            std::string shape;
            for (const std::size_t extent : tensor.shape) {
                shape += (shape.empty() ? "" : ",") + std::to_string(extent);
            }
            const std::string full = name == "lm_head.weight" ? name : prefix + name;
            const std::size_t bytes = tensor.values.size() * sizeof(float);
            header += (header.size() == 1 ? "" : ",");
            header += "\"" + full + "\":{\"dtype\":\"F32\",\"shape\":[" + shape +
                      "],\"data_offsets\":[" + std::to_string(data.size()) + "," +
                      std::to_string(data.size() + bytes) + "]}";
            data.append(reinterpret_cast<const char*>(tensor.values.data()), bytes);
        }
        header += "}";
        std::string length;
        for (int k = 0; k < 8; ++k) {
            length += static_cast<char>((header.size() >> (8 * k)) & 0xff);
        }
        return length + header + data;
    }
    std::string config() const {
        return "{\"num_attention_heads\":" + std::to_string(heads) +
               ",\"num_key_value_heads\":" + std::to_string(kv_heads) +
               ",\"head_dim\":" + std::to_string(head_size) +
               ",\"max_position_embeddings\":" + std::to_string(context) +
               ",\"rms_norm_eps\":1e-5,\"rope_theta\":500}";
    }

    // Everything below: one value after the other, in double.
    using Vector = std::vector<double>;
    Vector times(const std::string& name, const Vector& in) const {
        const Tensor& weight = tensors.at(name + ".weight");
        Vector out(weight.shape[0]);
        for (std::size_t r = 0; r < out.size(); ++r) {
            for (std::size_t c = 0; c < in.size(); ++c) {
                out[r] += weight.values[r * in.size() + c] * in[c];
            }
        }
        return out;
    }
    Vector normed(const std::string& name, const Vector& in) const {
        double square = 0;
        for (const double x : in) {
            square += x * x;
        }
        Vector out(in.size());
        for (std::size_t k = 0; k < in.size(); ++k) {
            out[k] = in[k] / std::sqrt(square / static_cast<double>(in.size()) + epsilon) *
                     tensors.at(name + ".weight").values[k];
        }
        return out;
    }
    void turn(Vector& values, std::size_t position) const {
        for (std::size_t first = 0; first < values.size(); first += head_size) {
            for (std::size_t k = 0; k < head_size / 2; ++k) {
                const double angle = static_cast<double>(position) *
                                     std::pow(rope_base, -2.0 * static_cast<double>(k) /
                                                             static_cast<double>(head_size));
                double& a = values[first + k];
                double& b = values[first + k + head_size / 2];
                const double turned = a * std::cos(angle) - b * std::sin(angle);
                b = b * std::cos(angle) + a * std::sin(angle);
                a = turned;
            }
        }
    }
    double loss(const std::vector<std::uint32_t>& tokens) const {
        const std::size_t count = tokens.size() - 1;
        std::vector<Vector> stream(count);
        const Tensor& embedding = tensors.at("embed_tokens.weight");
        for (std::size_t t = 0; t < count; ++t) {
            const auto from =
                embedding.values.begin() + static_cast<std::ptrdiff_t>(tokens[t] * width);
            stream[t].assign(from, from + static_cast<std::ptrdiff_t>(width));
        }
        for (std::size_t layer = 0; layer < layers; ++layer) {
            const std::string at = "layers." + std::to_string(layer) + ".";
            std::vector<Vector> keys;
            std::vector<Vector> values;
            for (std::size_t t = 0; t < count; ++t) {
                const Vector in = normed(at + "input_layernorm", stream[t]);
                Vector query = times(at + "self_attn.q_proj", in);
                keys.push_back(times(at + "self_attn.k_proj", in));
                values.push_back(times(at + "self_attn.v_proj", in));
                turn(query, t);
                turn(keys.back(), t);
                const Vector out = times(at + "self_attn.o_proj", mixed(query, keys, values));
                for (std::size_t k = 0; k < width; ++k) {
                    stream[t][k] += out[k];
                }
            }
            for (Vector& row : stream) {
                const Vector in = normed(at + "post_attention_layernorm", row);
                Vector gate = times(at + "mlp.gate_proj", in);
                const Vector up = times(at + "mlp.up_proj", in);
                for (std::size_t k = 0; k < gate.size(); ++k) {
                    gate[k] *= up[k] / (1 + std::exp(-gate[k]));
                }
                const Vector out = times(at + "mlp.down_proj", gate);
                for (std::size_t k = 0; k < width; ++k) {
                    row[k] += out[k];
                }
            }
        }
        double sum = 0;
        for (std::size_t t = 0; t < count; ++t) {
            const Vector logits =
                times(tied ? "embed_tokens" : "lm_head", normed("norm", stream[t]));
            double all = 0;
            for (const double logit : logits) {
                all += std::exp(logit);
            }
            sum += std::log(all) - logits[tokens[t + 1]];
        }
        return sum / static_cast<double>(count);
    }

  private:
    Vector mixed(const Vector& query, const std::vector<Vector>& keys,
                 const std::vector<Vector>& values) const {
        Vector out(query.size());
        for (std::size_t head = 0; head < heads; ++head) {
            const std::size_t from = head * head_size;
            const std::size_t shared = head / (heads / kv_heads) * head_size;
            Vector weights;
            double all = 0;
            for (const Vector& key : keys) {
                double score = 0;
                for (std::size_t k = 0; k < head_size; ++k) {
                    score += query[from + k] * key[shared + k];
                }
                weights.push_back(std::exp(score / std::sqrt(static_cast<double>(head_size))));
                all += weights.back();
            }
            for (std::size_t t = 0; t < values.size(); ++t) {
                for (std::size_t k = 0; k < head_size; ++k) {
                    out[from + k] += weights[t] / all * values[t][shared + k];
                }
            }
        }
        return out;
    }
    std::uint64_t state_ = 5;
};

}  // namespace qrazor::eval::testing
