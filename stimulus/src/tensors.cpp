// Real tensors, encoded by the golden codecs: activity of random operands would say little of
// power.
#include "qrazor/stimulus/tensors.h"

#include "qrazor/stimulus/bench.h"
#include "qrazor/support/error.h"

namespace qrazor::tb {
namespace {

// Projections that read the same activations share one tensor in the file.
std::string activation_of(const std::string& projection) {
    if (projection == "k_proj" || projection == "v_proj") {
        return "q_proj";
    }
    return projection == "up_proj" ? "gate_proj" : projection;
}

std::string block_of(const std::string& projection) {
    const bool attention = projection == "q_proj" || projection == "k_proj" ||
                           projection == "v_proj" || projection == "o_proj";
    return attention ? "self_attn" : "mlp";
}

std::string input_name(const LayerName& layer) {
    return "layers." + std::to_string(layer.index) + "." + activation_of(layer.projection) +
           ".input";
}

std::string weight_name(const LayerName& layer) {
    return "layers." + std::to_string(layer.index) + "." + block_of(layer.projection) + "." +
           layer.projection + ".weight";
}

}  // namespace

TensorSource::TensorSource(model::SafeTensors weights, model::SafeTensors activations)
    : weights_(std::move(weights)), activations_(std::move(activations)) {}

std::shared_ptr<const TensorSource> TensorSource::open(const std::filesystem::path& folder) {
    return open(folder / "tinylm.safetensors", folder / "tinylm_activations.safetensors");
}

std::shared_ptr<const TensorSource> TensorSource::open(const std::filesystem::path& weights,
                                                       const std::filesystem::path& activations) {
    return std::shared_ptr<const TensorSource>(
        new TensorSource(model::SafeTensors::open(weights), model::SafeTensors::open(activations)));
}

std::shared_ptr<const model::Quantized> TensorSource::activations(const LayerName& layer,
                                                                  int width) const {
    // Below 8 bits one scale for a tensor leaves little but zeros, which nobody runs: such formats
    // have a scale for each token.
    constexpr int kPerTensor = 8;
    return quantized(
        activations_, input_name(layer), width,
        width < kPerTensor ? model::Granularity::per_token : model::Granularity::per_tensor);
}

std::shared_ptr<const model::Quantized> TensorSource::weights(const LayerName& layer,
                                                              int width) const {
    return quantized(weights_, weight_name(layer), width, model::Granularity::per_channel);
}

std::shared_ptr<const model::Quantized> TensorSource::quantized(
    const model::SafeTensors& file, const std::string& tensor, int width,
    model::Granularity granularity) const {
    const std::lock_guard<std::mutex> lock(mutex_);
    std::shared_ptr<const model::Quantized>& slot =
        quantized_[tensor + "/" + std::to_string(width)];
    if (!slot) {
        constexpr int kNarrowest = 4;  // of model::quantize
        const model::Tensor values = file.read(tensor);
        const int base = std::max(width, kNarrowest);
        auto made = std::make_shared<model::Quantized>(
            model::quantize(values.values, values.rows(), values.columns(), base, granularity));
        for (std::int32_t& value : made->values) {
            value >>= base - width;
        }
        made->base = width;
        slot = std::move(made);
    }
    return slot;
}

std::shared_ptr<const EncodedRows> TensorSource::activations(const LayerName& layer,
                                                             const formats::Rule& rule) const {
    return encoded(activations_, input_name(layer), rule);
}

std::shared_ptr<const EncodedRows> TensorSource::weights(const LayerName& layer,
                                                         const formats::Rule& rule) const {
    return encoded(weights_, weight_name(layer), rule);
}

std::shared_ptr<const EncodedRows> TensorSource::encoded(const model::SafeTensors& file,
                                                         const std::string& tensor,
                                                         const formats::Rule& rule) const {
    const std::lock_guard<std::mutex> lock(mutex_);
    std::shared_ptr<const EncodedRows>& slot = encoded_[tensor + "/" + rule.text()];
    if (!slot) {
        const model::Tensor values = file.read(tensor);
        slot = std::make_shared<EncodedRows>(
            formats::encode_rows(rule, values.values, values.rows(), values.columns()));
    }
    return slot;
}

}  // namespace qrazor::tb
