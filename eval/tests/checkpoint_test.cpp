// Checkpoints as transformers 4 and 5 save them: every feature against plain loops, and whatever
// changes the function and is not known refused by name.
#include <cstring>
#include <span>

#include "arithmetic.h"
#include "float_loss.h"
#include "qrazor/eval/evaluate.h"
#include "qrazor/support/error.h"
#include "qrazor_catch.h"
#include "toy_forward.h"

namespace fs = std::filesystem;
using namespace qrazor::eval;
using Catch::Matchers::Contains;
using testing::Toy;
using testing::ToyForward;

namespace {

const fs::path kFolder = fs::path(QRAZOR_BUILD_DIR) / "checkpoint-tests";
const std::vector<std::uint32_t> kTokens{3, 1, 4, 1, 5, 9, 2, 6, 10, 0, 7, 7, 8};

double loss_of(const fs::path& checkpoint) {
    return testing::float_loss(*load_network(checkpoint), kTokens);
}

double loss_of(const Toy& toy, const std::string& name) {
    return loss_of(toy.write(kFolder / name));
}

void check_loss(const Toy& toy, const std::string& name) {
    INFO(name << ": " << toy.config());
    use_one_thread();
    CHECK(loss_of(toy, name) == Approx(ToyForward(toy).loss(kTokens)).epsilon(1e-5));
}

void check_refused(const Toy& toy, const std::string& says) {
    INFO(toy.config());
    CHECK_THROWS_WITH(load_network(toy.write(kFolder / "refused")), Contains(says));
}

Toy with(const std::string& key, const std::string& value, Toy toy = Toy(true)) {
    toy.settings[key] = value;
    return toy;
}

// Llama 3's bands by wavelength, as transformers computes them.
std::vector<double> llama3(std::vector<double> plain, double factor, double low, double high,
                           double positions) {
    for (double& frequency : plain) {
        const double wave = 2 * M_PI / frequency;
        if (wave > positions / low) {
            frequency /= factor;
        } else if (wave >= positions / high) {
            const double smooth = (positions / wave - low) / (high - low);
            frequency = (1 - smooth) * frequency / factor + smooth * frequency;
        }
    }
    return plain;
}

constexpr const char* kLlama3 = R"("factor":8.0,"low_freq_factor":1.0,"high_freq_factor":4.0,)"
                                R"("original_max_position_embeddings":16)";

}  // namespace

TEST_CASE("rotary scaling is what plain loops compute, in every spelling") {
    const Toy plain(true);
    Toy toy(true);
    for (double& frequency : toy.frequencies) {
        frequency /= 4;
    }
    for (const char* type : {R"("type":"linear")", R"("rope_type":"linear")",
                             R"("type":"linear","rope_type":"linear")"}) {
        const std::string scaling = std::string("{\"factor\":4.0,") + type + "}";
        check_loss(with("rope_scaling", scaling, toy), "linear");
        Toy five = with("rope_parameters",
                        std::string("{\"factor\":4.0,\"rope_theta\":500.0,") + type + "}", toy);
        five.settings.erase("rope_theta");
        check_loss(five, "linear5");
    }
    // Of the three frequencies one stays, one is mixed and one is scaled.
    toy.frequencies = llama3(plain.frequencies, 8, 1, 4, 16);
    CHECK(toy.frequencies[0] < plain.frequencies[0]);
    CHECK(toy.frequencies[1] == Approx(plain.frequencies[1] / 8));
    check_loss(with("rope_scaling", std::string(R"({"rope_type":"llama3",)") + kLlama3 + "}", toy),
               "llama3");
    Toy five = with("rope_parameters",
                    std::string(R"({"rope_type":"llama3","rope_theta":500,)") + kLlama3 + "}", toy);
    five.settings["rope_theta"] = "null";
    check_loss(five, "llama3-5");
    const Toy other = with("rope_scaling", "null");
    check_loss(other, "null");
    check_loss(with("rope_parameters", R"({"rope_type":"default","rope_theta":500.0})"), "default");
    Toy absent(true);  // older than the key
    absent.settings.erase("rope_theta");
    absent.set_rotary(10000);
    check_loss(absent, "absent");
    CHECK(loss_of(absent, "absent") != Approx(loss_of(plain, "plain")).epsilon(1e-3));
}

TEST_CASE("biases, norms of heads, windows and activations are what plain loops compute") {
    Toy bias(false);
    bias.add_attention_biases(true);
    check_loss(with("attention_bias", "true", bias), "attention_bias");
    Toy mlp(false);
    mlp.add_to_layers("mlp.gate_proj.bias", mlp.hidden);
    mlp.add_to_layers("mlp.up_proj.bias", mlp.hidden);
    mlp.add_to_layers("mlp.down_proj.bias", mlp.width);
    check_loss(with("mlp_bias", "true", mlp), "mlp_bias");
    Toy qwen2 = with("model_type", "\"qwen2\"");
    qwen2.add_attention_biases(false);
    check_loss(qwen2, "qwen2");
    Toy qwen3 = with("model_type", "\"qwen3\"");
    qwen3.add_to_layers("self_attn.q_norm.weight", qwen3.head_size);
    qwen3.add_to_layers("self_attn.k_norm.weight", qwen3.head_size);
    check_loss(qwen3, "qwen3");
    qwen3.add_attention_biases(true);
    check_loss(with("attention_bias", "true", qwen3), "qwen3-bias");

    Toy mistral = with("model_type", "\"mistral\"");
    mistral.windows = {3, 3};
    check_loss(with("sliding_window", "3", mistral), "mistral");
    mistral.windows = {0, 0};
    check_loss(with("sliding_window", "null", mistral), "mistral-full");
    check_loss(mistral, "mistral-4096");
    Toy mixed = with("use_sliding_window", "true", with("sliding_window", "4", qwen2));
    mixed.windows = {0, 4};
    check_loss(with("max_window_layers", "1", mixed), "qwen2-window");
    mixed.windows = {4, 0};
    check_loss(with("layer_types", R"(["sliding_attention","full_attention"])", mixed),
               "qwen2-layers");
    mixed.windows = {0, 0};  // the default, 28, is beyond the layers
    check_loss(mixed, "qwen2-28");
    check_loss(with("use_sliding_window", "false", mixed), "qwen2-unused");

    struct Known {
        const char* name;
        double (*function)(double);
    };
    for (const Known& known :
         {Known{"gelu", [](double x) { return 0.5 * x * std::erfc(-x / std::sqrt(2.0)); }},
          Known{"gelu_pytorch_tanh",
                [](double x) {
                    return 0.5 * x *
                           (1 + std::tanh(std::sqrt(2 / M_PI) * (x + 0.044715 * x * x * x)));
                }},
          Known{"quick_gelu", [](double x) { return x / (1 + std::exp(-1.702 * x)); }},
          Known{"relu", [](double x) { return x > 0 ? x : 0.0; }},
          Known{"swish", [](double x) { return x / (1 + std::exp(-x)); }}}) {
        Toy toy = with("hidden_act", std::string("\"") + known.name + "\"");
        toy.activation = known.function;
        check_loss(toy, known.name);
    }
}

TEST_CASE("what transformers writes beside changes nothing") {
    const double plain = loss_of(Toy(true), "plain");
    Toy four = with("architectures", R"(["LlamaForCausalLM"])");
    for (const auto& [key, value] : std::map<std::string, std::string>{
             {"_name_or_path", "\"x/y\""},
             {"torch_dtype", "\"bfloat16\""},
             {"use_cache", "true"},
             {"transformers_version", "\"4.46.0\""},
             {"initializer_range", "0.02"},
             {"bos_token_id", "1"},
             {"eos_token_id", "[2, 3]"},
             {"pad_token_id", "null"},
             {"attention_dropout", "0.0"},
             {"attention_bias", "false"},
             {"mlp_bias", "false"},
             {"pretraining_tp", "1"},
             {"hidden_act", "\"silu\""},
             {"intermediate_size", "20"},
             {"vocab_size", "11"},
             {"hidden_size", "12"},
             {"num_hidden_layers", "2"},
             {"output_attentions", "false"},
             {"return_dict", "true"},
             {"top_k", "50"},
             {"chunk_size_feed_forward", "0"},
             {"is_decoder", "false"},
             {"pruned_heads", "{}"},
             {"is_encoder_decoder", "false"},
             {"tie_encoder_decoder", "false"},
             {"id2label", R"({"0":"LABEL_0"})"},
             {"quantization_config", "null"},
             {"layer_types", R"(["full_attention","full_attention"])"},
             {"bad_words_ids", "null"},
             {"partial_rotary_factor", "1.0"},
             {"sliding_window", "null"},
             {"dtype", "\"auto\""},
             {"some_new_key", "null"},
             {"is_llama_config", "true"},
             {"rope_interleaved", "false"},
             {"transformers.js_config", R"({"kv_cache_dtype":{"fp16":"float16"}})"},
             {"rope_scaling", "null"}}) {
        four.settings[key] = value;
    }
    CHECK(loss_of(four, "four") == plain);
    Toy buffers(true);
    buffers.add_to_layers("self_attn.rotary_emb.inv_freq", 3);
    buffers.add("position_ids", {1, 8});
    CHECK(loss_of(buffers, "buffers") == plain);
}

TEST_CASE("keys of config.json that change the function are refused by name and value") {
    struct Refusal {
        const char* key;
        const char* value;
        const char* says;
    };
    for (const Refusal& one : std::vector<Refusal>{
             {"model_type", "\"gemma\"", "model_type = \"gemma\": must be one of llama, mistral"},
             {"model_type", "\"llama4_text\"", "must be one of llama, mistral, qwen2, qwen3"},
             {"model_type", "null", "model_type = null: is missing"},
             {"architectures", R"(["GemmaForCausalLM"])", "must be LlamaForCausalLM"},
             {"architectures", R"(["LlamaForSequenceClassification"])", "architectures = "},
             {"hidden_act", "\"relu6\"", "hidden_act = \"relu6\": must be silu, gelu"},
             {"hidden_act", "3", "hidden_act = 3: must be a text"},
             {"attention_multiplier", "0.2", "attention_multiplier = 0.2: is not known of"},
             {"no_rope_layers", "[1, 0]", "no_rope_layers = [1,0]: is not known of"},
             {"auto_map", R"({"AutoModel":"m.M"})", "auto_map = "},
             {"is_causal", "false", "is_causal = false: must be true here"},
             {"use_bidirectional_attention", "true", "must be false here"},
             {"pretraining_tp", "2", "pretraining_tp = 2: must be 1 here"},
             {"sliding_window", "16", "sliding_window = 16: is not known of model_type llama"},
             {"layer_types", R"(["full_attention","sliding_attention"])", "layer_types = "},
             {"layer_types", R"(["full_attention"])", "for each of 2 layers"},
             {"layer_types", R"(["full_attention","linear_attention"])", "layer_types = "},
             {"partial_rotary_factor", "0.5", "partial_rotary_factor = 0.5: must be 1"},
             {"pruned_heads", R"({"0":[1]})", "pruned_heads = "},
             {"rope_theta", "0", "rope_theta = 0: must be a number from 1"},
             {"rope_theta", "\"500\"", "rope_theta = \"500\": must be a number"},
             {"rope_scaling", R"({"rope_type":"yarn","factor":4.0})",
              "rope_scaling.rope_type = \"yarn\": must be default, linear or llama3"},
             {"rope_scaling", R"({"type":"dynamic","factor":4.0})",
              "rope_scaling.type = \"dynamic\": must be default, linear or llama3"},
             {"rope_scaling", R"({"type":"linear"})", "rope_scaling.factor: is missing"},
             {"rope_scaling", R"({"type":"linear","factor":0.5})", "rope_scaling.factor = 0.5"},
             {"rope_scaling", R"({"type":"linear","rope_type":"llama3","factor":2})",
              "rope_scaling.type = \"linear\": must be rope_type, which is llama3"},
             {"rope_scaling", R"({"type":"default","factor":2.0})",
              "rope_scaling.factor = 2.0: has no meaning for rope_type default"},
             {"rope_scaling", "4.0", "rope_scaling = 4.0: must be an object"},
             {"rope_parameters", R"({"rope_theta":600.0,"rope_type":"default"})",
              "rope_parameters.rope_theta = 600.0: must be the rope_theta of"},
             {"rope_parameters", R"({"full_attention":{"rope_theta":500.0}})",
              "rope_parameters.full_attention = "},
             {"rope_parameters",
              R"({"rope_type":"llama3","factor":8.0,"low_freq_factor":4.0,)"
              R"("high_freq_factor":4.0,"original_max_position_embeddings":16})",
              "high_freq_factor = 4.0: must be above low_freq_factor"},
             {"quantization_config", R"({"quant_method":"gptq","bits":4})",
              "quantized weights (gptq): must be a checkpoint of floats"},
             {"quantization_config", R"({"quant_method":"modelopt","quant_algo":"NVFP4"})",
              "quantized weights (modelopt, NVFP4)"},
             {"num_attention_heads", "5", "num_attention_heads"},
             {"num_attention_heads", "\"four\"", "= \"four\": must be a whole number from 1"},
             {"num_attention_heads", "-4", "num_attention_heads = -4: must be a whole number"},
             {"num_attention_heads", "null", "num_attention_heads = null: is missing"},
             {"num_key_value_heads", "3", "num_key_value_heads = 3: must divide"},
             {"head_dim", "5", "head_dim = 5: must be even"},
             {"head_dim", "1000000000", "head_dim = 1000000000: must be even"},
             {"head_dim", "8", "q_proj.weight = 24 x 12: must be 32 x 12"},
             {"vocab_size", "12", "vocab_size = 12: must be 11, the rows of embed_tokens"},
             {"hidden_size", "16", "hidden_size = 16: must be 12"},
             {"intermediate_size", "24", "gate_proj.weight = 20 x 12: must be 24 x 12"},
             {"num_hidden_layers", "1", "num_hidden_layers = 1: must be 2"},
             {"num_hidden_layers", "3", "layers.2.input_layernorm.weight: is not there"},
             {"num_hidden_layers", "1000000000", "is not there; num_hidden_layers = 1000000000"},
             {"max_position_embeddings", "0", "max_position_embeddings = 0: must be a whole"},
             {"rms_norm_eps", "-1e-6", "rms_norm_eps = "},
             {"tie_word_embeddings", "1", "tie_word_embeddings = 1: must be true or false"},
             {"attention_bias", "true", "q_proj.bias: is not there"}}) {
        check_refused(with(one.key, one.value), one.says);
    }
    Toy heads(true);
    heads.settings.erase("head_dim");
    check_refused(with("num_attention_heads", "5", with("num_key_value_heads", "5", heads)),
                  "num_attention_heads = 5: must divide hidden_size, 12");
    check_refused(with("rope_parameters", "{}", with("rope_scaling", "{}")),
                  "must not be given beside rope_parameters");
    const Toy qwen2 = with("model_type", "\"qwen2\"");
    check_refused(with("use_sliding_window", "true", qwen2), "sliding_window: must be given where");
    check_refused(with("layer_types", R"(["full_attention","sliding_attention"])", qwen2),
                  "but use_sliding_window is false");
    Toy mistral = with("model_type", "\"mistral\"");
    check_refused(with("sliding_window", "0", mistral), "sliding_window = 0: must be a whole");
    mistral.settings.erase("rope_theta");
    check_refused(mistral, "rope_theta: is missing");

    const fs::path folder = Toy(true).write(kFolder / "json");
    qrazor::write_file(folder / "config.json", R"({"model_type":"llama","model_type":"gemma"})");
    CHECK_THROWS_WITH(load_network(folder), Contains("model_type") && Contains("appears twice"));
    qrazor::write_file(folder / "config.json", "{\"a\":");
    CHECK_THROWS_WITH(load_network(folder),
                      Contains("config.json: ") && Contains("not valid JSON"));
    qrazor::write_file(folder / "config.json", "[]");
    CHECK_THROWS_WITH(load_network(folder), Contains("must be a JSON object"));
}

TEST_CASE("every tensor is used, or refused by name") {
    Toy extra(true);
    extra.add("layers.0.self_attn.q_proj.bias", {24});
    check_refused(extra, "tensor layers.0.self_attn.q_proj.bias: is not used");
    Toy norm(true);
    norm.add_to_layers("self_attn.q_norm.weight", 6);
    check_refused(norm, "self_attn.q_norm.weight: is not used");
    Toy feed_forward(true);
    feed_forward.add_to_layers("pre_feedforward_layernorm.weight", 12);
    check_refused(feed_forward, "pre_feedforward_layernorm.weight: is not used");
    Toy third(true);
    third.add("layers.3.input_layernorm.weight", {12});  // layer 2 is not there
    check_refused(third, "layers.3.input_layernorm.weight: is not used");

    Toy headless(false);
    headless.tensors.erase("lm_head.weight");
    check_refused(headless, "lm_head.weight: is not there, and tie_word_embeddings is not true");
    headless.settings.erase("tie_word_embeddings");
    check_refused(headless, "lm_head.weight: is not there");
    Toy both = with("tie_word_embeddings", "true", Toy(false));
    check_refused(both, "lm_head.weight: must be the embedding");
    both.tensors["lm_head.weight"] = both.tensors["embed_tokens.weight"];
    both.tied = true;
    check_loss(both, "both");

    Toy values(true);
    values.tensors["layers.1.mlp.up_proj.weight"].values[25] = NAN;
    check_refused(values,
                  "model.safetensors: tensor layers.1.mlp.up_proj.weight: index 25 "
                  "([2, 1]) = NaN: must be a finite number");
    Toy flat(true);
    flat.tensors["norm.weight"].shape = {1, 12};
    check_refused(flat, "norm.weight = 1 x 12: must be 12");
}

TEST_CASE("quantized layouts are recognised by their tensors and by files beside them") {
    struct Layout {
        const char* tensor;
        const char* says;
    };
    for (const Layout& layout :
         {Layout{"layers.0.mlp.up_proj.weight_packed", "compressed-tensors"},
          Layout{"layers.0.mlp.up_proj.weight_scale", "compressed-tensors, FP8 or ModelOpt"},
          Layout{"layers.0.mlp.up_proj.weight_scale_inv", "FP8"},
          Layout{"layers.0.mlp.up_proj.weight_scale_2", "NVIDIA ModelOpt NVFP4"},
          Layout{"layers.0.mlp.up_proj.qweight", "GPTQ or AWQ"},
          Layout{"layers.0.mlp.up_proj.weight.absmax", "bitsandbytes"},
          Layout{"layers.0.mlp.up_proj.SCB", "bitsandbytes"},
          Layout{"layers.0.mlp.up_proj_blocks", "MXFP4"},
          Layout{"layers.0.mlp.up_proj.scales", "MLX"}}) {
        Toy toy(true);
        toy.add(layout.tensor, {4});
        check_refused(toy, std::string("a quantized layout (") + layout.says);
    }
    for (const char* file : {"hf_quant_config.json", "quantize_config.json", "quant_config.json",
                             "adapter_config.json"}) {
        const fs::path folder = Toy(true).write(kFolder / "sidecar");
        qrazor::write_file(folder / file, "{}");
        CHECK_THROWS_WITH(load_network(folder), Contains(std::string(file) + ": ") &&
                                                    Contains("must be a checkpoint of floats"));
    }
    // Codes without a scale beside them.
    const fs::path folder = Toy(true).write(kFolder / "codes");
    std::string bytes = qrazor::read_file(folder / "model.safetensors");
    const std::string name = "\"layers.0.mlp.down_proj.weight\":{\"dtype\":\"F32\"";
    bytes.replace(bytes.find(name), name.size(),
                  "\"layers.0.mlp.down_proj.weight\":{\"dtype\":\"I32\"");
    qrazor::write_file(folder / "model.safetensors", bytes);
    CHECK_THROWS_WITH(load_network(folder), Contains("dtype = I32: must be F64, F32, F16"));
}

TEST_CASE("an index and its shards must fit each other") {
    const Toy toy(true);
    const fs::path folder = kFolder / "shards";
    fs::remove_all(folder);
    const auto in_second = [](const std::string& name) { return name.rfind("layers.1", 0) == 0; };
    const auto in_first = [&](const std::string& name) { return !in_second(name); };
    std::map<std::string, std::string> map;
    for (const auto& [name, tensor] : toy.tensors) {
        map[name] = in_second(name) ? "b.safetensors" : "a.safetensors";
    }
    const auto write = [&](const std::map<std::string, std::string>& names) {
        std::string text;
        for (const auto& [name, file] : names) {
            text += (text.empty() ? "\"" : ",\"") + name + "\":\"" + file + "\"";
        }
        qrazor::write_file(folder / "model.safetensors.index.json",
                           "{\"metadata\":{},\"weight_map\":{" + text + "}}");
    };
    const auto refused = [&](const std::string& says) {
        CHECK_THROWS_WITH(load_network(folder), Contains(says));
    };
    qrazor::write_file(folder / "config.json", toy.config());
    qrazor::write_file(folder / "a.safetensors", toy.file("", in_first));
    qrazor::write_file(folder / "b.safetensors", toy.file("", in_second));
    write(map);
    CHECK(loss_of(folder) == loss_of(toy, "whole"));
    CHECK(network_files(folder).size() == 4);  // both shards, index, config.json

    auto other = map;
    other["norm.weight"] = "c.safetensors";
    write(other);
    refused("weight_map.norm.weight = c.safetensors: is not there: a shard is missing");
    other["norm.weight"] = "b.safetensors";
    write(other);
    refused("weight_map.norm.weight = b.safetensors: that file has no such tensor");
    other = map;
    other["ghost.weight"] = "a.safetensors";
    write(other);
    refused("weight_map.ghost.weight = a.safetensors: that file has no such tensor");
    other = map;
    other.erase("norm.weight");
    write(other);
    refused("a.safetensors: tensor 'norm.weight': is not in the index");
    write({{"a", "../b"}});
    refused("weight_map.a = ../b: must be the name of a file beside the index");
    write({});
    refused("weight_map = {}: must be an object: the file of each tensor");
    write(map);
    qrazor::write_file(folder / "b.safetensors", toy.file("", [&](const std::string& name) {
        return in_second(name) || name == "norm.weight";
    }));
    refused("b.safetensors: tensor 'norm.weight': is in ");
    qrazor::write_file(folder / "model.safetensors",
                       toy.file("", [](const std::string&) { return true; }));
    refused("holds both model.safetensors and model.safetensors.index.json");
    fs::remove(folder / "model.safetensors");
    fs::remove(folder / "model.safetensors.index.json");
    refused("holds neither model.safetensors nor model.safetensors.index.json");
}
