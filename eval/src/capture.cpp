#include "qrazor/eval/capture.h"

#include <algorithm>
#include <map>

#include "calibration.h"
#include "layers.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "quantized.h"

namespace fs = std::filesystem;

namespace qrazor::eval {
namespace {

using Tensors = std::map<std::string, model::Tensor>;

model::Tensor tensor_of(const Matrix& matrix) {
    model::Tensor made;
    made.shape = {matrix.rows, matrix.columns};
    made.values = matrix.values;
    return made;
}

// The projection that names a tensor which several read: as tb::TensorSource looks for it.
const char* reader_of(Site site) {
    switch (site) {
        case Site::attention_in:
            return "q_proj";
        case Site::output_in:
            return "o_proj";
        case Site::mlp_in:
            return "gate_proj";
        case Site::down_in:
            return "down_proj";
        default:
            return nullptr;
    }
}

class Recorder final : public Pass {
  public:
    Recorder(const LanguageModel& language_model, const std::vector<std::size_t>& layers)
        : Pass(language_model), layers_(layers) {}
    const Tensors& seen() const { return seen_; }

  protected:
    void tensor(std::size_t layer, Site site, Matrix& values) override {
        const char* reader = reader_of(site);
        if (reader != nullptr &&
            std::find(layers_.begin(), layers_.end(), layer) != layers_.end()) {
            seen_["layers." + std::to_string(layer) + "." + reader + ".input"] = tensor_of(values);
        }
    }

  private:
    const std::vector<std::size_t>& layers_;
    Tensors seen_;
};

}  // namespace

std::vector<std::size_t> captured_layers(const ModelConfig& config) {
    std::vector<std::size_t> layers;
    for (const std::size_t quarter : {1, 2, 3}) {
        layers.push_back(std::min(config.layers - 1, config.layers * quarter / 4));
    }
    return layers;
}

Captured captured_files(const fs::path& folder) {
    return {folder / "weights.safetensors", folder / "activations.safetensors"};
}

void capture_tensors(const LanguageModel& model, const Text& text,
                     const std::vector<std::size_t>& layers, const fs::path& folder) {
    constexpr std::size_t kTokens = 64;
    use_one_thread();
    check_length(text, "calibrate", 1);
    check_tokens(text, "calibrate", model.config.vocabulary);
    const std::span<const std::uint32_t> tokens(text.tokens);
    const std::size_t count = std::min(kTokens, tokens.size() - 1);
    Recorder recorder(model, layers);
    recorder.loss(tokens.first(count), tokens.subspan(1, count));
    Tensors weights;
    for (const std::size_t layer : layers) {
        for (std::size_t k = 0; k < kLinears; ++k) {
            const auto linear = static_cast<Linear>(k);
            weights["layers." + std::to_string(layer) + "." + name_of(linear)] =
                tensor_of(weight_of(model.layers.at(layer), linear));
        }
    }
    const Captured files = captured_files(folder);
    write_file(files.weights, model::safetensors_bytes(weights));
    write_file(files.activations, model::safetensors_bytes(recorder.seen()));
}

}  // namespace qrazor::eval
