// Real tensors of a language model (of data/, or captured from another) as operands: loaded and
// encoded on demand, by the golden codecs.
#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "qrazor/formats/rule.h"
#include "qrazor/model/quantize.h"
#include "qrazor/model/tensor.h"
#include "qrazor/stimulus/beat.h"

namespace qrazor::tb {

// A projection of the model: the activations that enter it (tokens x features) and its weights
// (outputs x features). Reduction runs along the features, the innermost extent of both.
struct LayerName {
    int index = 1;  // transformer block
    std::string projection =
        "q_proj";  // q_proj | k_proj | v_proj | o_proj | gate_proj | up_proj | down_proj
    std::string text() const { return "layers." + std::to_string(index) + "." + projection; }
};

// The number formats of a layer's operands, as `qrazor eval` gives them: the codes that a unit is
// fed are those whose loss is evaluated. A rule without a codec: the unit's own format, encoded by
// the plain rule of its definition.
struct Encoding {
    formats::Rule activations = {};
    formats::Rule weights = {};
};

// The rows of a tensor in a format.
using EncodedRows = std::vector<formats::BlockRow>;

// Both files of data/, opened once. Encoded forms are cached; safe to use from several threads.
class TensorSource {
  public:
    // `folder` holds tinylm.safetensors and tinylm_activations.safetensors. Throws qrazor::Error.
    static std::shared_ptr<const TensorSource> open(const std::filesystem::path& folder);
    // The same of another model: tensors of the same names, but any number of blocks.
    static std::shared_ptr<const TensorSource> open(const std::filesystem::path& weights,
                                                    const std::filesystem::path& activations);

    // As the rule's codec encodes them, outer scales from the tensor itself.
    std::shared_ptr<const EncodedRows> activations(const LayerName& layer,
                                                   const formats::Rule& rule) const;
    std::shared_ptr<const EncodedRows> weights(const LayerName& layer,
                                               const formats::Rule& rule) const;
    // Base integers of a width of 2..32 bits (QRazor's first stage). Weights have a scale for each
    // output channel and activations one for the tensor, as in the paper; below 8 bits, one for
    // each token. Widths below 4 keep the top bits of a 4-bit base.
    std::shared_ptr<const model::Quantized> activations(const LayerName& layer, int width) const;
    std::shared_ptr<const model::Quantized> weights(const LayerName& layer, int width) const;

  private:
    TensorSource(model::SafeTensors weights, model::SafeTensors activations);
    std::shared_ptr<const model::Quantized> quantized(const model::SafeTensors& file,
                                                      const std::string& tensor, int width,
                                                      model::Granularity granularity) const;
    std::shared_ptr<const EncodedRows> encoded(const model::SafeTensors& file,
                                               const std::string& tensor,
                                               const formats::Rule& rule) const;
    model::SafeTensors weights_;
    model::SafeTensors activations_;
    mutable std::mutex mutex_;
    mutable std::map<std::string, std::shared_ptr<const model::Quantized>> quantized_;
    mutable std::map<std::string, std::shared_ptr<const EncodedRows>> encoded_;
};

// Which operand moves from beat to beat.
enum class Order {
    layer,         // token by token, output by output, along the features: both operands move
    weights_held,  // the weights stand still for 256 beats while activations stream past
};

// Which beats of a layer, and in which codes.
struct LayerBeats {
    LayerName layer = {};
    std::size_t limit = 0;  // 0: the whole layer
    Order order = Order::layer;
    Encoding encoding = {};
};

}  // namespace qrazor::tb
