#include "qrazor/eval/language_model.h"

#include "architecture.h"
#include "qrazor/support/error.h"

namespace fs = std::filesystem;

namespace qrazor::eval {
namespace {

class Loader {
  public:
    explicit Loader(const fs::path& path)
        : files_(path), made_(read_architecture(files_)), prefix_(prefix_of(files_)) {}

    LanguageModel load() {
        const ModelConfig& config = made_.config;
        LanguageModel loaded;
        loaded.embedding =
            files_.matrix(prefix_ + "embed_tokens.weight", config.vocabulary, config.width);
        for (std::size_t k = 0; k < config.layers; ++k) {
            loaded.layers.push_back(layer(k));
        }
        loaded.norm = files_.vector(prefix_ + "norm.weight", config.width);
        loaded.head = head(loaded.embedding);
        files_.finish("no part of the network that config.json (or the metadata) describes");
        loaded.config = config;
        return loaded;
    }

  private:
    Matrix head(const Matrix& embedding) {
        const std::string name = "lm_head.weight";
        if (!files_.has(name)) {
            if (!made_.tied && !made_.tied_if_absent) {
                throw Error(files_.path().string() + ": tensor " + name +
                            ": is not there, and tie_word_embeddings is not true");
            }
            return {};
        }
        Matrix head = files_.matrix(name, embedding.rows, embedding.columns);
        if (!made_.tied) {
            return head;
        }
        if (head.values != embedding.values) {
            throw Error(files_.path().string() + ": tensor " + name +
                        ": must be the embedding, for tie_word_embeddings is true");
        }
        return {};
    }

    std::vector<float> bias(bool there, const std::string& name, std::size_t size) {
        return there ? files_.vector(name + ".bias", size) : std::vector<float>{};
    }

    LayerWeights layer(std::size_t index) {
        ModelConfig& config = made_.config;
        const std::string at = prefix_ + "layers." + std::to_string(index) + ".";
        const std::string self = at + "self_attn.";
        const std::size_t width = config.width;
        const std::size_t queries = config.heads * config.head_size;
        const std::size_t keys = config.kv_heads * config.head_size;
        LayerWeights made;
        made.attention_norm = files_.vector(at + "input_layernorm.weight", width);
        made.query = files_.matrix(self + "q_proj.weight", queries, width);
        made.key = files_.matrix(self + "k_proj.weight", keys, width);
        made.value = files_.matrix(self + "v_proj.weight", keys, width);
        made.output = files_.matrix(self + "o_proj.weight", width, queries);
        made.query_bias = bias(made_.query_bias, self + "q_proj", queries);
        made.key_bias = bias(made_.query_bias, self + "k_proj", keys);
        made.value_bias = bias(made_.query_bias, self + "v_proj", keys);
        made.output_bias = bias(made_.output_bias, self + "o_proj", width);
        if (made_.query_key_norm) {
            made.query_norm = files_.vector(self + "q_norm.weight", config.head_size);
            made.key_norm = files_.vector(self + "k_norm.weight", config.head_size);
        }
        made.mlp_norm = files_.vector(at + "post_attention_layernorm.weight", width);
        made.gate = files_.matrix(at + "mlp.gate_proj.weight", config.hidden, width);
        config.hidden = made.gate.rows;
        made.up = files_.matrix(at + "mlp.up_proj.weight", config.hidden, width);
        made.down = files_.matrix(at + "mlp.down_proj.weight", width, config.hidden);
        made.gate_bias = bias(made_.mlp_bias, at + "mlp.gate_proj", config.hidden);
        made.up_bias = bias(made_.mlp_bias, at + "mlp.up_proj", config.hidden);
        made.down_bias = bias(made_.mlp_bias, at + "mlp.down_proj", width);
        return made;
    }

    Checkpoint files_;
    Architecture made_;
    std::string prefix_;
};

}  // namespace

LanguageModel LanguageModel::load(const fs::path& path) {
    return Loader(path).load();
}

ModelConfig read_config(const fs::path& path) {
    return read_architecture(Checkpoint(path)).config;
}

std::vector<fs::path> model_files(const fs::path& path) {
    return Checkpoint(path).files();
}

}  // namespace qrazor::eval
