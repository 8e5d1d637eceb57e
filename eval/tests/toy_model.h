// A small random language model as files: its tensors, its config.json. The network in plain loops
// is in toy_forward.h.
#pragma once
#include <cmath>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "qrazor/support/files.h"

namespace qrazor::eval::testing {

struct Tensor {
    std::vector<std::size_t> shape;
    std::vector<float> values;
};

// Named tensors as the bytes of a .safetensors file. `head` goes into the header: more entries,
// without data, or __metadata__.
inline std::string safetensors_of(const std::map<std::string, Tensor>& tensors,
                                  const std::string& head = "") {
    std::string header = "{" + head;
    std::string data;
    for (const auto& [name, tensor] : tensors) {
        std::string shape;
        for (const std::size_t extent : tensor.shape) {
            shape += (shape.empty() ? "" : ",") + std::to_string(extent);
        }
        const std::size_t bytes = tensor.values.size() * sizeof(float);
        header += (header.size() == 1 ? "" : ",");
        header += "\"" + name + "\":{\"dtype\":\"F32\",\"shape\":[" + shape +
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

struct Toy {
    std::size_t vocabulary = 11, width = 12, heads = 4, kv_heads = 2, head_size = 6, hidden = 20,
                layers = 2, context = 8;
    bool tied = true;
    double epsilon = 1e-5;
    std::map<std::string, Tensor> tensors;        // names without "model."
    std::map<std::string, std::string> settings;  // config.json: key, JSON text

    // What the loops do; tests set it beside the settings that say the same.
    std::vector<double> frequencies;  // radians a position
    std::vector<std::size_t> windows{0, 0};
    std::function<double(double)> activation = [](double x) { return x / (1 + std::exp(-x)); };

    explicit Toy(bool tied_head) : tied(tied_head) {
        add("embed_tokens.weight", {vocabulary, width});
        for (std::size_t k = 0; k < layers; ++k) {
            add(at(k) + "input_layernorm.weight", {width});
            add(at(k) + "self_attn.q_proj.weight", {heads * head_size, width});
            add(at(k) + "self_attn.k_proj.weight", {kv_heads * head_size, width});
            add(at(k) + "self_attn.v_proj.weight", {kv_heads * head_size, width});
            add(at(k) + "self_attn.o_proj.weight", {width, heads * head_size});
            add(at(k) + "post_attention_layernorm.weight", {width});
            add(at(k) + "mlp.gate_proj.weight", {hidden, width});
            add(at(k) + "mlp.up_proj.weight", {hidden, width});
            add(at(k) + "mlp.down_proj.weight", {width, hidden});
        }
        add("norm.weight", {width});
        if (!tied) {
            add("lm_head.weight", {vocabulary, width});
        }
        set_rotary(500);
        settings = {{"model_type", "\"llama\""},
                    {"num_attention_heads", std::to_string(heads)},
                    {"num_key_value_heads", std::to_string(kv_heads)},
                    {"head_dim", std::to_string(head_size)},
                    {"max_position_embeddings", std::to_string(context)},
                    {"rms_norm_eps", "1e-5"},
                    {"rope_theta", "500"},
                    {"tie_word_embeddings", tied ? "true" : "false"}};
    }

    static std::string at(std::size_t layer) { return "layers." + std::to_string(layer) + "."; }

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
        tensors[name] = made;
    }
    // A vector for every layer.
    void add_to_layers(const std::string& name, std::size_t size) {
        for (std::size_t k = 0; k < layers; ++k) {
            add(at(k) + name, {size});
        }
    }
    void add_attention_biases(bool output) {
        add_to_layers("self_attn.q_proj.bias", heads * head_size);
        add_to_layers("self_attn.k_proj.bias", kv_heads * head_size);
        add_to_layers("self_attn.v_proj.bias", kv_heads * head_size);
        if (output) {
            add_to_layers("self_attn.o_proj.bias", width);
        }
    }
    void set_rotary(double base) {
        frequencies.clear();
        for (std::size_t k = 0; k < head_size / 2; ++k) {
            frequencies.push_back(
                1 / std::pow(base, 2 * static_cast<double>(k) / static_cast<double>(head_size)));
        }
    }

    // Of the tensors whose name `wanted` accepts; names get `prefix`, but the head's.
    template <typename Wanted>
    std::string file(const std::string& prefix, const Wanted& wanted) const {
        std::map<std::string, Tensor> chosen;
        for (const auto& [name, tensor] : tensors) {
            if (wanted(name)) {
                chosen[name == "lm_head.weight" ? name : prefix + name] = tensor;
            }
        }
        return safetensors_of(chosen);
    }
    std::string config() const {
        std::string text = "{";
        for (const auto& [key, value] : settings) {
            text += (text.size() == 1 ? "\"" : ",\"") + key + "\":" + value;
        }
        return text + "}";
    }
    // The folder, anew, with model.safetensors and config.json.
    std::filesystem::path write(const std::filesystem::path& folder) const {
        std::filesystem::remove_all(folder);
        write_file(folder / "model.safetensors", file("", [](const std::string&) { return true; }));
        write_file(folder / "config.json", config());
        return folder;
    }

  private:
    std::uint64_t state_ = 5;
};

}  // namespace qrazor::eval::testing
