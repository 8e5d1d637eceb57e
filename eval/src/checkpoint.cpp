// A checkpoint as a set of named tensors, in one file or many. Everything in it must be used or
// known to be of no use: a network read in part would give a loss of something else.
#include "checkpoint.h"

#include <algorithm>
#include <array>

#include "config_reader.h"
#include "qrazor/support/error.h"

namespace fs = std::filesystem;

namespace qrazor::eval {
namespace {

constexpr const char* kSingle = "model.safetensors";
constexpr const char* kIndex = "model.safetensors.index.json";

// What says that weights are no floats, or not all of the function, by a file beside them.
struct Sidecar {
    const char* name;
    const char* what;
};
constexpr std::array kSidecars{
    Sidecar{"hf_quant_config.json", "weights quantized by NVIDIA ModelOpt (NVFP4, FP8, ...)"},
    Sidecar{"quantize_config.json", "weights quantized by GPTQ"},
    Sidecar{"quant_config.json", "weights quantized by AWQ"},
    Sidecar{"adapter_config.json", "an adapter (LoRA) over another checkpoint: merge it first"},
};

// Tensors that only quantized layouts have, by the end of their names; the most telling first.
struct Layout {
    std::string_view suffix;
    std::string_view name;
};
constexpr std::array kLayouts{
    Layout{".weight_packed", "compressed-tensors, packed"},
    Layout{".weight_scale_inv", "FP8 with scales of blocks"},
    Layout{".weight_scale_2", "NVIDIA ModelOpt NVFP4"},
    Layout{".weight_global_scale", "compressed-tensors NVFP4"},
    Layout{".qweight", "GPTQ or AWQ"},
    Layout{".qzeros", "GPTQ or AWQ"},
    Layout{".g_idx", "GPTQ"},
    Layout{".weight.absmax", "bitsandbytes"},
    Layout{".weight.quant_map", "bitsandbytes"},
    Layout{".SCB", "bitsandbytes"},
    Layout{"_blocks", "MXFP4"},
    Layout{"_scales", "MXFP4"},
    Layout{".scales", "MLX, GPTQ or AWQ"},
    Layout{".biases", "MLX"},
    Layout{".weight_scale", "compressed-tensors, FP8 or ModelOpt"},
    Layout{".weight_shape", "compressed-tensors"},
    Layout{".weight_zero_point", "compressed-tensors"},
    Layout{".input_scale", "FP8 or ModelOpt"},
    Layout{".k_scale", "a quantized cache of keys"},
    Layout{".v_scale", "a quantized cache of values"},
};

// Buffers that older versions of transformers saved and every version leaves unread: they follow
// from config.json.
constexpr std::array<std::string_view, 5> kBuffers{"rotary_emb.inv_freq", "rotary_emb.cos_cached",
                                                   "rotary_emb.sin_cached", "position_ids",
                                                   "attn.masked_bias"};

bool is_buffer(std::string_view tensor) {
    return std::any_of(kBuffers.begin(), kBuffers.end(), [&](std::string_view buffer) {
        return tensor.ends_with(buffer) &&
               (tensor.size() == buffer.size() || tensor[tensor.size() - buffer.size() - 1] == '.');
    });
}

fs::path resolve(const fs::path& path) {
    if (!fs::is_directory(path)) {
        return path;
    }
    const bool single = fs::exists(path / kSingle);
    if (single && fs::exists(path / kIndex)) {
        throw Error(path.string() + ": holds both " + kSingle + " and " + kIndex +
                    ": name the one that is meant");
    }
    if (single) {
        return path / kSingle;
    }
    if (fs::exists(path / kIndex)) {
        return path / kIndex;
    }
    std::string hint;
    for (const auto& entry : fs::directory_iterator(path)) {
        const std::string extension = entry.path().extension().string();
        if (extension == ".bin" || extension == ".pt" || extension == ".gguf" ||
            extension == ".safetensors") {
            hint = std::max(hint, entry.path().filename().string());
        }
    }
    throw Error(path.string() + ": holds neither " + kSingle + " nor " + kIndex +
                (hint.empty() ? "" : ", but " + hint + ": save it by save_pretrained, or name it"));
}

std::string extents(const std::vector<std::size_t>& shape) {
    std::string text;
    for (const std::size_t extent : shape) {
        text += (text.empty() ? "" : " x ") + (extent == 0 ? "any" : std::to_string(extent));
    }
    return text.empty() ? "a scalar" : text;
}

}  // namespace

Checkpoint::Checkpoint(const fs::path& path) : path_(resolve(path)) {
    const fs::path folder = path_.parent_path();
    for (const Sidecar& sidecar : kSidecars) {
        if (fs::exists(folder / sidecar.name)) {
            throw Error((folder / sidecar.name).string() + ": " + sidecar.what +
                        ": must be a checkpoint of floats");
        }
    }
    if (path_.extension() == ".json") {
        add_shards();
    } else {
        add(path_);
    }
    refuse_quantized();
}

void Checkpoint::add(const fs::path& file) {
    files_.push_back(model::SafeTensors::open(file));
    for (const auto& [name, entry] : files_.back().entries()) {
        const auto [at, added] = where_.emplace(name, files_.size() - 1);
        if (!added) {
            throw Error(files_.back().where(name) + ": is in " + files_[at->second].name() +
                        " too");
        }
    }
}

void Checkpoint::add_shards() {
    ConfigReader index(path_);
    const auto map = index.texts("weight_map");
    if (!map || map->empty()) {
        index.refuse("weight_map", "must be an object: the file of each tensor");
    }
    std::set<std::string> names;
    for (const auto& [tensor, file] : *map) {
        // An index from outside must not name files elsewhere.
        if (file.empty() || fs::path(file).has_parent_path()) {
            throw Error(path_.string() + ": weight_map." + tensor + " = " + file +
                        ": must be the name of a file beside the index");
        }
        if (names.insert(file).second && !fs::exists(path_.parent_path() / file)) {
            throw Error(path_.string() + ": weight_map." + tensor + " = " + file +
                        ": is not there: a shard is missing");
        }
    }
    for (const std::string& name : names) {
        add(path_.parent_path() / name);
    }
    for (const auto& [tensor, file] : *map) {
        if (!has(tensor) || file_of(tensor).name() != (path_.parent_path() / file).string()) {
            throw Error(path_.string() + ": weight_map." + tensor + " = " + file +
                        ": that file has no such tensor");
        }
    }
    for (const auto& [tensor, at] : where_) {
        if (map->count(tensor) == 0 && !is_buffer(tensor)) {
            throw Error(files_[at].where(tensor) + ": is not in the index, " + path_.string());
        }
    }
}

void Checkpoint::refuse_quantized() const {
    for (const Layout& layout : kLayouts) {
        for (const auto& [tensor, at] : where_) {
            if (tensor.ends_with(layout.suffix)) {
                throw Error(files_[at].where(tensor) + ": a quantized layout (" +
                            std::string(layout.name) + "): must be a checkpoint of floats");
            }
        }
    }
}

std::vector<fs::path> Checkpoint::files() const {
    std::vector<fs::path> all;
    if (path_.extension() == ".json") {
        all.push_back(path_);
    }
    for (const model::SafeTensors& file : files_) {
        all.emplace_back(file.name());
    }
    if (fs::exists(config())) {
        all.push_back(config());
    }
    return all;
}

std::map<std::string, std::string> Checkpoint::metadata() const {
    std::map<std::string, std::string> all;
    for (const model::SafeTensors& file : files_) {
        all.insert(file.metadata().begin(), file.metadata().end());
    }
    return all;
}

std::uint64_t Checkpoint::values() const {
    std::uint64_t sum = 0;
    for (const auto& [tensor, at] : where_) {
        const model::SafeTensors::Entry& entry = files_[at].entries().at(tensor);
        const std::size_t bits = model::bits_of(entry.dtype);
        sum += bits == 0 ? 0 : (entry.end - entry.begin) * 8 / bits;
    }
    return sum;
}

const model::SafeTensors& Checkpoint::file_of(const std::string& tensor) const {
    const auto found = where_.find(tensor);
    if (found == where_.end()) {
        throw Error(path_.string() + ": tensor " + tensor + ": is not there");
    }
    return files_[found->second];
}

const std::vector<std::size_t>& Checkpoint::shape(const std::string& tensor) const {
    return file_of(tensor).entries().at(tensor).shape;
}

std::vector<float> Checkpoint::read(const std::string& tensor,
                                    const std::vector<std::size_t>& shape) {
    const model::SafeTensors& file = file_of(tensor);
    const model::SafeTensors::Entry& entry = file.entries().at(tensor);
    const std::string place = file.name() + ": tensor " + tensor;
    bool fits = entry.shape.size() == shape.size();
    for (std::size_t d = 0; fits && d < shape.size(); ++d) {
        fits = entry.shape[d] != 0 && (shape[d] == 0 || shape[d] == entry.shape[d]);
    }
    if (!fits) {
        throw Error(place + " = " + extents(entry.shape) + ": must be " + extents(shape));
    }
    // The floats stand first in DType.
    if (entry.dtype > model::DType::bf16) {
        throw Error(place + ": dtype = " + entry.dtype_name +
                    ": must be F64, F32, F16 or BF16; quantized weights are not read");
    }
    model::Tensor values = file.read(tensor);
    model::require_finite(values, place);
    used_.insert(tensor);
    return std::move(values.values);
}

Matrix Checkpoint::matrix(const std::string& tensor, std::size_t rows, std::size_t columns) {
    Matrix made;
    made.values = read(tensor, {rows, columns});
    made.rows = shape(tensor)[0];
    made.columns = shape(tensor)[1];
    return made;
}

Matrix Checkpoint::rows(const std::string& tensor, std::size_t rows, std::size_t columns) {
    const std::vector<std::size_t>& own = shape(tensor);
    std::size_t first = 1;
    std::size_t rest = 1;
    for (const std::size_t extent : own) {
        (first == rows && extent != 1 ? rest : first) *= extent;
    }
    if (first != rows || rest != columns) {
        throw Error(file_of(tensor).name() + ": tensor " + tensor + " = " + extents(own) +
                    ": must be " + extents({rows, columns}));
    }
    Matrix made;
    made.values = read(tensor, own);
    made.rows = rows;
    made.columns = columns;
    return made;
}

std::vector<float> Checkpoint::vector(const std::string& tensor, std::size_t size) {
    return read(tensor, {size});
}

void Checkpoint::finish(const std::string& why) const {
    for (const auto& [tensor, at] : where_) {
        if (used_.count(tensor) == 0 && !is_buffer(tensor)) {
            throw Error(files_[at].name() + ": tensor " + tensor + ": is not used: " + why);
        }
    }
}

}  // namespace qrazor::eval
