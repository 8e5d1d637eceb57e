#include "architecture.h"

#include <algorithm>
#include <array>

#include "qrazor/support/error.h"
#include "rotary.h"

namespace fs = std::filesystem;

namespace qrazor::eval {
namespace {

// Keys that transformers (4 and 5), trainers and servers write and that change nothing of the
// loss of a text: names, versions, training, generation, classification heads, storage.
void allow_harmless(ConfigReader& config) {
    config.harmless({"_name_or_path",         "name_or_path",
                     "_commit_hash",          "transformers_version",
                     "torch_dtype",           "dtype",
                     "use_bfloat16",          "torchscript",
                     "tf_legacy_loss",        "unsloth_version",
                     "unsloth_fixed",         "_attn_implementation",
                     "attn_implementation",   "_attn_implementation_autoset",
                     "is_llama_config",       "transformers.js_config",
                     "_from_model_config",    "_attn_implementation_internal",
                     "_flash_attn_2_enabled", "use_flash_attn"});
    config.harmless({"bos_token_id", "eos_token_id", "pad_token_id", "sep_token_id", "unk_token_id",
                     "decoder_start_token_id", "forced_bos_token_id", "forced_eos_token_id",
                     "tokenizer_class", "prefix", "model_max_length", "max_sequence_length"});
    // Of training; nothing is dropped when a text is judged.
    config.harmless({"initializer_range", "attention_dropout", "hidden_dropout", "resid_pdrop",
                     "embd_pdrop", "attn_pdrop", "residual_dropout", "embedding_dropout",
                     "classifier_dropout", "gradient_checkpointing", "neftune_noise_alpha",
                     "loss_type", "ignore_index"});
    // What a call returns, and how it is cut.
    config.harmless({"use_cache", "return_dict", "return_dict_in_generate", "output_attentions",
                     "output_hidden_states", "output_scores", "chunk_size_feed_forward",
                     "is_decoder", "keys_to_ignore_at_inference"});
    config.harmless({"max_length",
                     "min_length",
                     "max_new_tokens",
                     "do_sample",
                     "early_stopping",
                     "num_beams",
                     "num_beam_groups",
                     "diversity_penalty",
                     "temperature",
                     "top_k",
                     "top_p",
                     "min_p",
                     "typical_p",
                     "repetition_penalty",
                     "length_penalty",
                     "no_repeat_ngram_size",
                     "encoder_no_repeat_ngram_size",
                     "bad_words_ids",
                     "num_return_sequences",
                     "remove_invalid_values",
                     "exponential_decay_length_penalty",
                     "suppress_tokens",
                     "begin_suppress_tokens",
                     "task_specific_params"});
    config.harmless({"id2label", "label2id", "num_labels", "problem_type", "finetuning_task"});
}

std::string quantization_of(ConfigReader& method) {
    std::string name = "a layout without quant_method";
    for (const char* key : {"quant_method", "quant_algo", "format"}) {
        if (method.given(key)) {
            const std::string text = method.word(key).value_or("");
            name = key == std::string("quant_method") ? text : name + ", " + text;
        }
    }
    return name;
}

void refuse_quantized(ConfigReader& config) {
    for (const char* key : {"quantization_config", "compression_config", "quantization"}) {
        if (std::optional<ConfigReader> method = config.object(key)) {
            config.refuse(key, "quantized weights (" + quantization_of(*method) +
                                   "): must be a checkpoint of floats");
        }
    }
}

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

Activation activation_of(ConfigReader& config) {
    struct Known {
        std::string_view name;
        Activation activation;
    };
    constexpr std::array kKnown{Known{"silu", Activation::silu},
                                Known{"swish", Activation::silu},
                                Known{"gelu", Activation::gelu},
                                Known{"gelu_python", Activation::gelu},
                                Known{"gelu_new", Activation::gelu_tanh},
                                Known{"gelu_fast", Activation::gelu_tanh},
                                Known{"gelu_pytorch_tanh", Activation::gelu_tanh},
                                Known{"quick_gelu", Activation::gelu_quick},
                                Known{"relu", Activation::relu}};
    const std::string name = config.word("hidden_act").value_or("silu");
    for (const Known& known : kKnown) {
        if (known.name == name) {
            return known.activation;
        }
    }
    config.refuse("hidden_act",
                  "must be silu, gelu, gelu_new, gelu_pytorch_tanh, quick_gelu or "
                  "relu");
}

// Where a key is not there at all transformers takes `absent`; null means `null`.
std::size_t count_or(ConfigReader& config, const std::string& key, std::size_t absent,
                     std::size_t null) {
    return config.count(key).value_or(config.has(key) || absent == 0 ? null : absent);
}

std::vector<std::size_t> by_layer(ConfigReader& config, std::size_t layers) {
    const std::optional<std::size_t> window = config.count("sliding_window");
    const bool used = config.flag("use_sliding_window").value_or(false);
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

void read_heads(ConfigReader& config, const Family& family, ModelConfig& made) {
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
ModelConfig sizes_of(const Checkpoint& checkpoint) {
    const std::string prefix = prefix_of(checkpoint);
    const std::string embedding = prefix + "embed_tokens.weight";
    if (!checkpoint.has(embedding)) {
        throw Error(checkpoint.path().string() +
                    ": holds neither tensor model.embed_tokens.weight nor embed_tokens.weight: "
                    "must have the names that save_pretrained gives; one shard is not enough");
    }
    const std::vector<std::size_t>& shape = checkpoint.shape(embedding);
    if (shape.size() != 2 || shape[0] == 0 || shape[1] == 0) {
        throw Error(checkpoint.path().string() + ": tensor " + embedding +
                    ": must be a matrix, vocabulary x width");
    }
    ModelConfig config;
    config.vocabulary = shape[0];
    config.width = shape[1];
    const auto norm = [&](std::size_t layer) {
        return prefix + "layers." + std::to_string(layer) + ".input_layernorm.weight";
    };
    while (checkpoint.has(norm(config.layers))) {
        ++config.layers;
    }
    if (config.layers == 0) {
        throw Error(checkpoint.path().string() + ": tensor " + norm(0) +
                    ": is not there; no layers");
    }
    return config;
}

void check_layers(ConfigReader& config, const std::string& key, const Checkpoint& checkpoint,
                  std::size_t there) {
    const std::size_t given = config.count(key).value_or(there);
    if (given > there) {
        throw Error(checkpoint.path().string() + ": tensor " + prefix_of(checkpoint) + "layers." +
                    std::to_string(there) + ".input_layernorm.weight: is not there; " + key +
                    " = " + std::to_string(given));
    }
    expect(config, key, there, "the layers that the file has");
}

Architecture from_config(const Checkpoint& checkpoint) {
    ConfigReader config(checkpoint.config());
    refuse_quantized(config);
    const Family& family = family_of(config);
    Architecture made;
    made.config = sizes_of(checkpoint);
    expect(config, "vocab_size", made.config.vocabulary, "the rows of embed_tokens");
    expect(config, "hidden_size", made.config.width, "the columns of embed_tokens");
    check_layers(config, "num_hidden_layers", checkpoint, made.config.layers);
    read_heads(config, family, made.config);
    made.config.hidden = config.count("intermediate_size").value_or(0);
    made.config.context = config.count("max_position_embeddings").value_or(family.positions);
    made.config.norm_epsilon = config.number("rms_norm_eps", 0, 1).value_or(1e-6);
    made.config.activation = activation_of(config);
    made.config.rotary = rotary_frequencies(read_rotary(config, family.rope_base_may_be_absent),
                                            made.config.head_size);
    made.config.windows = windows_of(config, family, made.config.layers);
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
Architecture from_metadata(const Checkpoint& checkpoint) {
    ConfigReader config(checkpoint.metadata(), checkpoint.path().string());
    Architecture made;
    made.tied_if_absent = true;
    made.config = sizes_of(checkpoint);
    const std::optional<std::size_t> heads = config.count("n_heads");
    if (!heads) {
        throw Error(checkpoint.path().string() +
                    ": no config.json beside it, and no n_heads in its metadata: "
                    "num_attention_heads is not known");
    }
    made.config.heads = *heads;
    made.config.kv_heads = config.count("n_kv_heads").value_or(*heads);
    if (*heads % made.config.kv_heads != 0) {
        config.refuse("n_kv_heads", "must divide n_heads, " + std::to_string(*heads));
    }
    made.config.head_size = config.count("head_size").value_or(made.config.width / *heads);
    check_head_size(config, "head_size", made.config.head_size);
    made.config.context = config.count("ctx").value_or(made.config.context);
    made.config.norm_epsilon = config.number("norm_eps", 0, 1).value_or(made.config.norm_epsilon);
    made.config.hidden = config.count("ffn").value_or(0);
    expect(config, "d_model", made.config.width, "the columns of embed_tokens");
    check_layers(config, "n_layers", checkpoint, made.config.layers);
    made.config.rotary = rotary_frequencies(read_rotary(config, true), made.config.head_size);
    made.config.windows.assign(made.config.layers, 0);
    config.harmless({"format"});
    config.finish(
        "is not known: must be n_heads, n_kv_heads, head_size, n_layers, d_model, ffn, "
        "ctx, norm_eps or rope_theta");
    return made;
}

}  // namespace

std::string prefix_of(const Checkpoint& checkpoint) {
    return checkpoint.has("model.embed_tokens.weight") ? "model." : "";
}

Architecture read_architecture(const Checkpoint& checkpoint) {
    return fs::exists(checkpoint.config()) ? from_config(checkpoint) : from_metadata(checkpoint);
}

}  // namespace qrazor::eval
