// Llama and the families that differ from it in a few facts (Mistral, Qwen 2 and 3): recognised by
// its tensors, read by their names, run as a sequence of blocks over named sites.
#include "llama.h"

#include <algorithm>

#include "blocks/decoder.h"
#include "blocks/windows.h"
#include "llama_config.h"
#include "qrazor/support/error.h"

namespace qrazor::eval {
namespace {

constexpr std::string_view kSought =
    "tensors embed_tokens.weight (vocabulary x width) and layers.0.input_layernorm.weight (width), "
    "with or without model. before them, the names that save_pretrained gives; one shard is not "
    "enough";

bool recognise_llama(const Checkpoint& checkpoint) {
    const std::string prefix = llama_prefix(checkpoint);
    const std::string embedding = prefix + "embed_tokens.weight";
    const std::string norm = prefix + llama_block(0) + "input_layernorm.weight";
    if (!checkpoint.has(embedding) || !checkpoint.has(norm)) {
        return false;
    }
    const std::vector<std::size_t>& shape = checkpoint.shape(embedding);
    return shape.size() == 2 && shape[0] != 0 && shape[1] != 0 &&
           checkpoint.shape(norm) == std::vector<std::size_t>{shape[1]};
}

// Of one window of `tokens`: what is alive at once in run(), where it is most.
std::uint64_t window_values(const LlamaConfig& config, std::uint64_t tokens) {
    const std::uint64_t stream = 4 * config.width;  // stream, normed input, copy that is quantized
    const std::uint64_t heads = 2 * config.heads * config.head_size;  // queries, mixed values
    const std::uint64_t keys = 2 * config.kv_heads * config.head_size;
    const std::uint64_t attention = tokens * (heads + keys) + tokens * tokens;  // scores
    const std::uint64_t feed_forward = 3 * tokens * config.hidden;
    const std::uint64_t logits = std::min<std::uint64_t>(tokens, kOutputRows) * config.vocabulary;
    return tokens * stream + std::max({attention, feed_forward, logits});
}

NetworkFacts llama_facts(const Checkpoint& checkpoint, std::size_t context) {
    LlamaConfig config = read_llama_config(checkpoint);
    const std::string gate = llama_prefix(checkpoint) + llama_block(0) + "mlp.gate_proj.weight";
    if (config.hidden == 0 && checkpoint.has(gate) && !checkpoint.shape(gate).empty()) {
        config.hidden = checkpoint.shape(gate)[0];
    }
    const std::size_t tokens = window_tokens(context, config.context);
    return {config.layers, config.context, tokens, window_values(config, tokens), 0};
}

// Reads tensors and numbers sites, in the order in which a token meets them. The names of sites are
// those of the checkpoint without its prefix.
class Reader {
  public:
    Reader(Checkpoint& files, const LlamaConfig& config, Sites& sites)
        : files_(files), config_(config), sites_(sites), prefix_(llama_prefix(files)) {}

    std::size_t embedding() {
        return add_embedding(
            sites_, "embed_tokens",
            files_.matrix(prefix_ + "embed_tokens.weight", config_.vocabulary, config_.width));
    }
    RmsNorm norm(const std::string& name, std::size_t size) {
        return {files_.vector(prefix_ + name, size), config_.norm_epsilon};
    }
    DecoderLayer layer(std::size_t index) {
        DecoderLayer made;
        read_attention(index, made);
        read_feed_forward(index, made);
        return made;
    }
    std::size_t head(std::size_t embedding);

  private:
    Linear linear(std::size_t layer, const std::string& part, std::size_t input,
                  const LinearShape& shape) {
        return read_linear(files_, prefix_, sites_, llama_block(layer) + part, layer, input, shape);
    }
    void read_attention(std::size_t index, DecoderLayer& made);
    void read_feed_forward(std::size_t index, DecoderLayer& made);

    Checkpoint& files_;
    const LlamaConfig& config_;
    Sites& sites_;
    std::string prefix_;
    std::size_t hidden_ = config_.hidden;  // 0: not known yet
};

void Reader::read_attention(std::size_t index, DecoderLayer& made) {
    const std::string at = llama_block(index);
    const std::size_t width = config_.width;
    const std::size_t queries = config_.heads * config_.head_size;
    const std::size_t keys = config_.kv_heads * config_.head_size;
    const bool bias = config_.query_bias;
    made.attention_norm = norm(at + "input_layernorm.weight", width);
    made.in = add_input(sites_, at + "self_attn.in");
    made.query = linear(index, "self_attn.q_proj", made.in, {queries, width, bias});
    made.key = linear(index, "self_attn.k_proj", made.in, {keys, width, bias});
    made.value = linear(index, "self_attn.v_proj", made.in, {keys, width, bias});
    if (config_.query_key_norm) {
        made.query_norm = norm(at + "self_attn.q_norm.weight", config_.head_size);
        made.key_norm = norm(at + "self_attn.k_norm.weight", config_.head_size);
    }
    made.attention = add_attention(
        sites_, at + "self_attn", index,
        {config_.heads, config_.kv_heads, config_.head_size, Mask::causal, config_.windows[index]});
    made.output_in = add_input(sites_, at + "self_attn.o_proj.in");
    made.output =
        linear(index, "self_attn.o_proj", made.output_in, {width, queries, config_.output_bias});
}

void Reader::read_feed_forward(std::size_t index, DecoderLayer& made) {
    const std::string at = llama_block(index);
    const std::size_t width = config_.width;
    made.mlp_norm = norm(at + "post_attention_layernorm.weight", width);
    GatedFeedForward& mlp = made.mlp;
    mlp.activation = config_.activation;
    mlp.in = add_input(sites_, at + "mlp.in");
    // The first gate says how wide the hidden part is where no key does, and all others follow it.
    mlp.gate = linear(index, "mlp.gate_proj", mlp.in, {hidden_, width, config_.mlp_bias});
    hidden_ = sites_.products()[mlp.gate.site].weight->rows;
    mlp.up = linear(index, "mlp.up_proj", mlp.in, {hidden_, width, config_.mlp_bias});
    mlp.hidden = add_input(sites_, at + "mlp.down_proj.in");
    mlp.down = linear(index, "mlp.down_proj", mlp.hidden, {width, hidden_, config_.mlp_bias});
}

// A tied head shares the embedding's weight, so that it is in memory once.
std::size_t Reader::head(std::size_t embedding) {
    const std::shared_ptr<const Matrix> table = sites_.products()[embedding].weight;
    ProductSite site;
    site.name = "lm_head";
    site.role = Role::logits;
    site.weight = table;
    site.left = add_input(sites_, "lm_head.in", Role::logits);
    const std::string name = "lm_head.weight";
    if (files_.has(name)) {
        Matrix own = files_.matrix(name, table->rows, table->columns);
        if (config_.tied && own.values != table->values) {
            throw Error(files_.path().string() + ": tensor " + name +
                        ": must be the embedding, for tie_word_embeddings is true");
        }
        if (!config_.tied) {
            site.weight = std::make_shared<const Matrix>(std::move(own));
        }
    } else if (!config_.tied && !config_.tied_if_absent) {
        throw Error(files_.path().string() + ": tensor " + name +
                    ": is not there, and tie_word_embeddings is not true");
    }
    return sites_.add(std::move(site));
}

class Llama final : public Network {
  public:
    explicit Llama(Checkpoint& files) : config_(read_llama_config(files)) {
        Reader reader(files, config_, sites_);
        parts_.embedding = reader.embedding();
        for (std::size_t k = 0; k < config_.layers; ++k) {
            parts_.layers.push_back(reader.layer(k));
        }
        parts_.norm = reader.norm("norm.weight", config_.width);
        parts_.head = reader.head(parts_.embedding);
        parts_.rotary = config_.rotary;
        files.finish("no part of the network that config.json (or the metadata) describes");
    }

    void check_values(const Data& data, const std::string& option) const override {
        check_tokens(data, option, config_.vocabulary);
    }
    void check_length(const Data& data, const std::string& option,
                      std::size_t context) const override {
        check_text_length(data, option, window_tokens(context, config_.context));
    }
    std::vector<Item> items(const Data& data, std::size_t context,
                            std::size_t most) const override {
        return text_windows(data, window_tokens(context, config_.context), most);
    }
    void run(const Item& item, Hooks& hooks, const Receive& receive) const override;
    const Decoder* decoder() const override { return &parts_; }

  private:
    // Queries or keys: normed, where the family does, and turned by their positions.
    Matrix heads(const Linear& layer, const RmsNorm& norm, const Matrix& in,
                 const Pass& pass) const {
        Matrix out = project(layer, in, pass);
        if (!norm.weight.empty()) {
            out = normed(norm, out, pass);
        }
        rotate_positions(out.values.data(), out.rows, out.columns / config_.head_size,
                         config_.rotary);
        return out;
    }
    Matrix attention(const DecoderLayer& layer, const Matrix& stream, const Pass& pass) const {
        Matrix in = normed(layer.attention_norm, stream, pass);
        pass.tensor(layer.in, in);
        Matrix query = heads(layer.query, layer.query_norm, in, pass);
        Matrix key = heads(layer.key, layer.key_norm, in, pass);
        Matrix value = project(layer.value, in, pass);
        Matrix mixed = attend(layer.attention, query, key, value, pass);
        pass.tensor(layer.output_in, mixed);
        return project(layer.output, mixed, pass);
    }

    LlamaConfig config_;
    Decoder parts_;
};

void Llama::run(const Item& item, Hooks& hooks, const Receive& receive) const {
    const Pass pass{sites_, hooks};
    Matrix stream = look_up(parts_.embedding, item.tokens, pass);
    for (const DecoderLayer& layer : parts_.layers) {
        add(stream, attention(layer, stream, pass));
        add(stream, feed_forward(layer.mlp, normed(layer.mlp_norm, stream, pass), pass));
    }
    if (receive) {
        put_out(parts_.head, normed(parts_.norm, stream, pass), pass, receive);
    }
}

}  // namespace

NetworkKind llama() {
    return {"llama", kSought, recognise_llama, llama_facts,
            [](Checkpoint& files) -> std::shared_ptr<const Network> {
                return std::make_shared<const Llama>(files);
            }};
}

}  // namespace qrazor::eval
