// See layer_outputs.h.
#include "families/scalar/layer_outputs.h"

#include <cstdint>

namespace qrazor::units {

void layer_outputs(const TensorSource& source, const LayerName& layer,
                   const std::function<bool(double)>& sink) {
    constexpr int kActWidth = 16;
    constexpr int kWeightWidth = 8;
    const auto tokens = source.activations(layer, kActWidth);
    const auto weights = source.weights(layer, kWeightWidth);
    const auto scale = [](const model::Quantized& of, std::size_t row) {
        return of.scales[of.scales.size() == 1 ? 0 : row];
    };
    for (std::size_t token = 0; token < tokens->rows; ++token) {
        const std::int32_t* act = tokens->values.data() + token * tokens->columns;
        for (std::size_t out = 0; out < weights->rows; ++out) {
            const std::int32_t* weight = weights->values.data() + out * weights->columns;
            std::int64_t sum = 0;
            for (std::size_t k = 0; k < tokens->columns; ++k) {
                sum += std::int64_t{act[k]} * weight[k];
            }
            if (!sink(static_cast<double>(sum) * scale(*tokens, token) * scale(*weights, out))) {
                return;
            }
        }
    }
}

}  // namespace qrazor::units
