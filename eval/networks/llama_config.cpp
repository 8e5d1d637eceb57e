// What config.json (or, for files without one, the metadata) says of a Llama, checked against the
// tensors: where both speak of a size they must agree.
#include "llama_config.h"

#include <algorithm>

#include "blocks/rotary.h"
#include "blocks/transformers_config.h"
#include "llama_family.h"
#include "qrazor/support/error.h"

namespace fs = std::filesystem;

namespace qrazor::eval {
namespace {

const Family& family_of(ConfigReader& config) {
    const std::optional<std::string> type = config.word("model_type");
    const Family* family = type ? find_family(*type) : nullptr;
    if (family == nullptr) {
        config.refuse("model_type", (type ? "" : "is missing; ") + std::string("must be one of ") +
                                        family_names());
    }
    for (const std::string& name :
         config.words("architectures").value_or(std::vector<std::string>{})) {
        if (name != family->causal && name != family->base) {
            config.refuse("architectures", "must be " + std::string(family->causal));
        }
    }
    return *family;
}

std::vector<std::size_t> by_layer(ConfigReader& config, std::size_t layers) {
    const std::optional<std::size_t> window = config.count("sliding_window");
    const bool used = config.flag("use_sliding_window").value_or(false);
    // 28 is the default of transformers' Qwen2 and Qwen3 configurations.
    const std::size_t from = config.count("max_window_layers", 0).value_or(28);
    const auto types = config.words("layer_types");
    if (used && !window) {
        config.refuse("sliding_window", "must be given where use_sliding_window is true");
    }
    std::vector<std::size_t> windows(layers);
    for (std::size_t k = 0; k < layers; ++k) {
        const bool slides = types ? types->at(k) == "sliding_attention" : used && k >= from;
        if (slides && !used) {
            config.refuse("layer_types", "has sliding_attention, but use_sliding_window is false");
        }
        windows[k] = slides ? *window : 0;
    }
    return windows;
}

std::vector<std::size_t> windows_of(ConfigReader& config, const Family& family,
                                    std::size_t layers) {
    // What is not asked for below is refused at the end, unless it is null.
    if (const auto types = config.words("layer_types")) {
        const bool known = std::all_of(types->begin(), types->end(), [](const std::string& type) {
            return type == "full_attention" || type == "sliding_attention";
        });
        if (!known || types->size() != layers) {
            config.refuse("layer_types",
                          "must be full_attention or sliding_attention for each of " +
                              std::to_string(layers) + " layers");
        }
    }
    if (family.windows == WindowRule::by_layer) {
        return by_layer(config, layers);
    }
    std::size_t window = 0;
    if (family.windows == WindowRule::every) {
        window = count_or(config, "sliding_window", family.window, 0);
    }
    // These families take no kinds of layers: a list that says something else is not followed.
    const std::string own = window == 0 ? "full_attention" : "sliding_attention";
    for (const std::string& type :
         config.words("layer_types").value_or(std::vector<std::string>{})) {
        if (type != own) {
            config.refuse("layer_types", "must be " + own + " in every layer of a " +
                                             std::string(family.model_type));
        }
    }
    return std::vector<std::size_t>(layers, window);
}

void check_head_size(const ConfigReader& config, const std::string& key, std::size_t size) {
    constexpr std::size_t kLargestHead = 65536;
    if (size % 2 != 0 || size == 0 || size > kLargestHead) {
        config.refuse(key, "must be even, for its rotation, and from 2 to " +
                               std::to_string(kLargestHead) + "; it is " + std::to_string(size));
    }
}

void read_heads(ConfigReader& config, const Family& family, LlamaConfig& made) {
    const std::optional<std::size_t> heads = config.count("num_attention_heads");
    if (!heads) {
        config.refuse("num_attention_heads", "is missing");
    }
    made.heads = *heads;
    made.kv_heads = count_or(config, "num_key_value_heads", family.kv_heads, made.heads);
    if (made.heads % made.kv_heads != 0) {
        config.refuse("num_key_value_heads",
                      "must divide num_attention_heads, " + std::to_string(made.heads));
    }
    const std::size_t otherwise = family.head_size != 0 && !config.has("head_dim")
                                      ? family.head_size
                                      : made.width / made.heads;
    if (!config.given("head_dim") && made.width % made.heads != 0) {
        config.refuse("num_attention_heads",
                      "must divide hidden_size, " + std::to_string(made.width));
    }
    made.head_size = config.count("head_dim").value_or(otherwise);
    check_head_size(config, "head_dim", made.head_size);
}

void expect(ConfigReader& config, const std::string& key, std::size_t there, const char* what) {
    if (config.count(key).value_or(there) != there) {
        config.refuse(key, "must be " + std::to_string(there) + ", " + what);
    }
}

// Vocabulary and width are those of the embedding; layers are counted.
LlamaConfig sizes_of(const Checkpoint& checkpoint) {
    const std::string prefix = llama_prefix(checkpoint);
    const std::vector<std::size_t>& shape = checkpoint.shape(prefix + "embed_tokens.weight");
    LlamaConfig config;
    config.vocabulary = shape[0];
    config.width = shape[1];
    while (checkpoint.has(prefix + llama_block(config.layers) + "input_layernorm.weight")) {
        ++config.layers;
    }
    return config;
}

void check_layers(ConfigReader& config, const std::string& key, const Checkpoint& checkpoint,
                  std::size_t there) {
    const std::size_t given = config.count(key).value_or(there);
    if (given > there) {
        throw Error(checkpoint.path().string() + ": tensor " + llama_prefix(checkpoint) +
                    llama_block(there) + "input_layernorm.weight: is not there; " + key + " = " +
                    std::to_string(given));
    }
    expect(config, key, there, "the layers that the file has");
}

LlamaConfig from_config(const Checkpoint& checkpoint) {
    ConfigReader config(checkpoint.config());
    refuse_quantized(config);
    const Family& family = family_of(config);
    LlamaConfig made = sizes_of(checkpoint);
    expect(config, "vocab_size", made.vocabulary, "the rows of embed_tokens");
    expect(config, "hidden_size", made.width, "the columns of embed_tokens");
    check_layers(config, "num_hidden_layers", checkpoint, made.layers);
    read_heads(config, family, made);
    made.hidden = config.count("intermediate_size").value_or(0);
    made.context = config.count("max_position_embeddings").value_or(family.positions);
    // transformers' default, too.
    made.norm_epsilon = config.number("rms_norm_eps", 0, 1).value_or(1e-6);
    made.activation = activation_of(config);
    made.rotary =
        rotary_frequencies(read_rotary(config, family.rope_base_may_be_absent), made.head_size);
    made.windows = windows_of(config, family, made.layers);
    made.tied = config.flag("tie_word_embeddings").value_or(false);
    made.query_key_norm = family.query_key_norm;
    if (family.attention_bias_key) {
        made.query_bias = made.output_bias = config.flag("attention_bias").value_or(false);
    } else if (family.qkv_bias) {
        made.query_bias = true;
    } else {
        config.only("attention_bias", false);
    }
    if (family.mlp_bias_key) {
        made.mlp_bias = config.flag("mlp_bias").value_or(false);
    } else {
        config.only("mlp_bias", false);
    }
    // Above 1 transformers cut its products into slices, whose sums round otherwise.
    config.only("pretraining_tp", 1.0);
    config.only("is_causal", true);
    for (const char* key : {"is_encoder_decoder", "add_cross_attention", "tie_encoder_decoder",
                            "use_bidirectional_attention", "use_mrope", "rope_interleaved"}) {
        config.only(key, false);
    }
    if (const auto pruned = config.object("pruned_heads"); pruned && !pruned->keys().empty()) {
        config.refuse("pruned_heads", "must be empty");
    }
    allow_harmless(config);
    config.finish("is not known of model_type " + std::string(family.model_type) +
                  ", so what it does to the network is not either");
    return made;
}

// Files without a config.json, as data/ has them.
LlamaConfig from_metadata(const Checkpoint& checkpoint) {
    ConfigReader config(checkpoint.metadata(), checkpoint.path().string());
    LlamaConfig made = sizes_of(checkpoint);
    made.tied_if_absent = true;
    const std::optional<std::size_t> heads = config.count("n_heads");
    if (!heads) {
        throw Error(checkpoint.path().string() +
                    ": no config.json beside it, and no n_heads in its metadata: "
                    "num_attention_heads is not known");
    }
    made.heads = *heads;
    made.kv_heads = config.count("n_kv_heads").value_or(*heads);
    if (*heads % made.kv_heads != 0) {
        config.refuse("n_kv_heads", "must divide n_heads, " + std::to_string(*heads));
    }
    made.head_size = config.count("head_size").value_or(made.width / *heads);
    check_head_size(config, "head_size", made.head_size);
    made.context = config.count("ctx").value_or(made.context);
    made.norm_epsilon = config.number("norm_eps", 0, 1).value_or(made.norm_epsilon);
    made.hidden = config.count("ffn").value_or(0);
    expect(config, "d_model", made.width, "the columns of embed_tokens");
    check_layers(config, "n_layers", checkpoint, made.layers);
    made.rotary = rotary_frequencies(read_rotary(config, true), made.head_size);
    made.windows.assign(made.layers, 0);
    config.harmless({"format"});
    config.finish(
        "is not known: must be n_heads, n_kv_heads, head_size, n_layers, d_model, ffn, "
        "ctx, norm_eps or rope_theta");
    return made;
}

}  // namespace

std::string llama_prefix(const Checkpoint& checkpoint) {
    return checkpoint.has("model.embed_tokens.weight") ? "model." : "";
}

std::string llama_block(std::size_t layer) {
    return "layers." + std::to_string(layer) + ".";
}

LlamaConfig read_llama_config(const Checkpoint& checkpoint) {
    return fs::exists(checkpoint.config()) ? from_config(checkpoint) : from_metadata(checkpoint);
}

}  // namespace qrazor::eval
