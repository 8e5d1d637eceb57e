#include "qrazor/eval/language_model.h"
#include "qrazor/support/json.h"

#include <map>
#include <memory>
#include <optional>
#include <set>

#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"

namespace fs = std::filesystem;

namespace qrazor::eval {
namespace {

using model::SafeTensors;

constexpr const char* kSingle = "model.safetensors";
constexpr const char* kIndex = "model.safetensors.index.json";

Json parse_json(const fs::path& path) {
    try {
        return Json::parse(read_file(path), Json::Keys::sorted);
    } catch (const JsonError& error) {
        throw Error(path.string() + ": " + error.what());
    }
}

// All tensors of a model, from one file or from several with an index.
class Files {
  public:
    explicit Files(const fs::path& path) : path_(resolve(path)) {
        if (path_.extension() != ".json") {
            add(path_);
            return;
        }
        const Json index = parse_json(path_);
        if (!index.contains("weight_map") || !index["weight_map"].is_object()) {
            throw Error(path_.string() + ": weight_map: must be an object of tensor names");
        }
        std::set<std::string> names;
        for (const auto& [tensor, file] : index["weight_map"].items()) {
            if (!file.is_string() || fs::path(file.get<std::string>()).has_parent_path()) {
                throw Error(path_.string() + ": weight_map." + tensor +
                            ": must be the name of a file beside the index");
            }
            names.insert(file.get<std::string>());
        }
        for (const std::string& name : names) {
            add(path_.parent_path() / name);
        }
    }

    const fs::path& path() const { return path_; }
    bool has(const std::string& name) const { return where_.count(name) != 0; }

    model::Tensor read(const std::string& name) const {
        const auto found = where_.find(name);
        if (found == where_.end()) {
            throw Error(path_.string() + ": tensor " + name + ": is not there");
        }
        return files_[found->second]->read(name);
    }

    std::optional<std::string> metadata(const std::string& key) const {
        for (const auto& file : files_) {
            const auto found = file->metadata().find(key);
            if (found != file->metadata().end()) {
                return found->second;
            }
        }
        return std::nullopt;
    }

  private:
    static fs::path resolve(const fs::path& path) {
        if (!fs::is_directory(path)) {
            return path;
        }
        for (const char* name : {kIndex, kSingle}) {
            if (fs::exists(path / name)) {
                return path / name;
            }
        }
        throw Error(path.string() + ": holds neither " + kSingle + " nor " + kIndex);
    }
    void add(const fs::path& file) {
        files_.push_back(std::make_unique<SafeTensors>(SafeTensors::open(file)));
        for (const auto& [name, entry] : files_.back()->entries()) {
            where_[name] = files_.size() - 1;
        }
    }

    fs::path path_;
    std::vector<std::unique_ptr<SafeTensors>> files_;
    std::map<std::string, std::size_t> where_;
};

// A number of config.json, else of the metadata under another name.
class Settings {
  public:
    explicit Settings(const Files& files) : files_(files) {
        const fs::path beside = files.path().parent_path() / "config.json";
        if (fs::exists(beside)) {
            json_ = parse_json(beside);
        }
    }

    std::optional<double> number(const char* in_json, const char* in_metadata) const {
        if (json_.contains(in_json) && json_[in_json].is_number()) {
            return json_[in_json].get<double>();
        }
        const std::optional<std::string> text = files_.metadata(in_metadata);
        if (!text) {
            return std::nullopt;
        }
        try {
            return std::stod(*text);
        } catch (const std::exception&) {
            throw Error(files_.path().string() + ": metadata " + in_metadata + " = " + *text +
                        ": must be a number");
        }
    }

    std::size_t count(const char* in_json, const char* in_metadata,
                      std::optional<std::size_t> otherwise) const {
        const std::optional<double> value = number(in_json, in_metadata);
        if (!value && otherwise) {
            return *otherwise;
        }
        if (!value || *value < 1 || *value > 1e7 ||
            *value != static_cast<double>(static_cast<std::size_t>(*value))) {
            throw Error(files_.path().string() + ": " + in_json + " (config.json) or " +
                        in_metadata + " (metadata): must be a whole number from 1");
        }
        return static_cast<std::size_t>(*value);
    }

  private:
    const Files& files_;
    Json json_ = Json::object();
};

class Loader {
  public:
    explicit Loader(const fs::path& path) : files_(path), settings_(files_) {
        prefix_ = files_.has("model.embed_tokens.weight") ? "model." : "";
    }

    LanguageModel load() {
        LanguageModel loaded;
        ModelConfig& config = loaded.config;
        loaded.embedding = matrix("embed_tokens.weight", 0, 0);
        config.vocabulary = loaded.embedding.rows;
        config.width = loaded.embedding.columns;
        config.heads = settings_.count("num_attention_heads", "n_heads", std::nullopt);
        config.kv_heads = settings_.count("num_key_value_heads", "n_kv_heads", config.heads);
        config.head_size = settings_.count("head_dim", "head_size", config.width / config.heads);
        config.context = settings_.count("max_position_embeddings", "ctx", config.context);
        config.norm_epsilon =
            settings_.number("rms_norm_eps", "norm_eps").value_or(config.norm_epsilon);
        config.rope_base = settings_.number("rope_theta", "rope_theta").value_or(config.rope_base);
        if (config.heads % config.kv_heads != 0 || config.head_size % 2 != 0) {
            throw Error(files_.path().string() + ": " + std::to_string(config.heads) + " heads, " +
                        std::to_string(config.kv_heads) + " of keys, of " +
                        std::to_string(config.head_size) +
                        ": must divide, and the size of a head be even");
        }
        while (files_.has(layer_name(config.layers, "input_layernorm"))) {
            loaded.layers.push_back(layer(config, config.layers));
            ++config.layers;
        }
        if (config.layers == 0) {
            throw Error(files_.path().string() + ": tensor " + layer_name(0, "input_layernorm") +
                        ": is not there; no layers");
        }
        loaded.norm = vector("norm.weight", config.width);
        if (files_.has("lm_head.weight")) {
            loaded.head = checked("lm_head.weight", config.vocabulary, config.width);
        }
        return loaded;
    }

  private:
    std::string layer_name(std::size_t index, const std::string& part) const {
        return prefix_ + "layers." + std::to_string(index) + "." + part + ".weight";
    }

    // Of any extent where 0 is asked for.
    Matrix checked(const std::string& name, std::size_t rows, std::size_t columns) const {
        model::Tensor tensor = files_.read(name);
        if (tensor.shape.size() != 2 || (rows != 0 && tensor.shape[0] != rows) ||
            (columns != 0 && tensor.shape[1] != columns) || tensor.size() == 0) {
            std::string shape;
            for (const std::size_t extent : tensor.shape) {
                shape += (shape.empty() ? "" : " x ") + std::to_string(extent);
            }
            throw Error(files_.path().string() + ": tensor " + name + " = " + shape + ": must be " +
                        (rows == 0 ? "any" : std::to_string(rows)) + " x " +
                        (columns == 0 ? "any" : std::to_string(columns)));
        }
        Matrix made;
        made.rows = tensor.shape[0];
        made.columns = tensor.shape[1];
        made.values = std::move(tensor.values);
        return made;
    }
    Matrix matrix(const std::string& name, std::size_t rows, std::size_t columns) const {
        return checked(prefix_ + name, rows, columns);
    }
    std::vector<float> vector(const std::string& name, std::size_t size) const {
        model::Tensor tensor = files_.read(prefix_ + name);
        if (tensor.size() != size) {
            throw Error(files_.path().string() + ": tensor " + prefix_ + name + " = " +
                        std::to_string(tensor.size()) + " values: must be " + std::to_string(size));
        }
        return std::move(tensor.values);
    }

    LayerWeights layer(ModelConfig& config, std::size_t index) const {
        const std::string at = "layers." + std::to_string(index) + ".";
        const std::size_t width = config.width;
        const std::size_t queries = config.heads * config.head_size;
        const std::size_t keys = config.kv_heads * config.head_size;
        LayerWeights made;
        made.attention_norm = vector(at + "input_layernorm.weight", width);
        made.query = matrix(at + "self_attn.q_proj.weight", queries, width);
        made.key = matrix(at + "self_attn.k_proj.weight", keys, width);
        made.value = matrix(at + "self_attn.v_proj.weight", keys, width);
        made.output = matrix(at + "self_attn.o_proj.weight", width, queries);
        made.mlp_norm = vector(at + "post_attention_layernorm.weight", width);
        made.gate = matrix(at + "mlp.gate_proj.weight", config.hidden, width);
        config.hidden = made.gate.rows;
        made.up = matrix(at + "mlp.up_proj.weight", config.hidden, width);
        made.down = matrix(at + "mlp.down_proj.weight", width, config.hidden);
        return made;
    }

    Files files_;
    Settings settings_;
    std::string prefix_;
};

}  // namespace

LanguageModel LanguageModel::load(const fs::path& path) {
    return Loader(path).load();
}

}  // namespace qrazor::eval
