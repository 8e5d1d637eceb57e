// What config.json means in every network of transformers: which keys change nothing, which
// activation is meant, and that weights are floats.
#include "transformers_config.h"

#include <array>

namespace qrazor::eval {
namespace {

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

}  // namespace

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

void refuse_quantized(ConfigReader& config) {
    for (const char* key : {"quantization_config", "compression_config", "quantization"}) {
        if (std::optional<ConfigReader> method = config.object(key)) {
            config.refuse(key, "quantized weights (" + quantization_of(*method) +
                                   "): must be a checkpoint of floats");
        }
    }
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

std::size_t count_or(ConfigReader& config, const std::string& key, std::size_t absent,
                     std::size_t null) {
    // A key that is null and one that is missing have different defaults in transformers' own
    // classes.
    return config.count(key).value_or(config.has(key) || absent == 0 ? null : absent);
}

}  // namespace qrazor::eval
