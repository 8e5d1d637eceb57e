// Layers are streamed as an accelerator would compute them, so that power and verification see
// operands in a real order.
#include "qrazor/stimulus/layer_stream.h"

#include "qrazor/support/error.h"

namespace qrazor::tb {

std::string codec_name(const formats::Rule& rule) {
    const std::string& text = rule.codec->text();
    return text.substr(0, text.find(','));
}

void stream_layer(const OperandBeats& acts, const OperandBeats& weights, std::size_t input_size,
                  const LayerBeats& which, const Sink& sink) {
    // As a weight-stationary array does for a few hundred tokens.
    constexpr std::size_t kHeld = 256;  // beats that a held weight stands still
    const std::size_t beats = acts.beats_of_row();
    Beat beat;
    beat.inputs.resize(input_size);
    const auto put = [&](const OperandBeats& operand, std::size_t index) {
        const std::int64_t* from = operand.elements.data() + index * operand.places.size();
        for (const std::size_t place : operand.places) {
            beat.inputs[place] = *from++;
        }
    };
    std::size_t made = 0;
    for (std::size_t token = 0; token < acts.rows; ++token) {
        for (std::size_t output = 0; output < weights.rows; ++output) {
            for (std::size_t b = 0; b < beats; ++b) {
                const std::size_t held = (made / kHeld) % weights.rows * beats;
                put(acts, token * beats + b);
                put(weights, which.order == Order::weights_held ? held : output * beats + b);
                // A new output starts a new sum.
                beat.clear = b == 0;
                sink(beat);
                if (++made == which.limit) {
                    return;
                }
            }
        }
    }
}

std::string misfit(std::string_view operand, const formats::Rule& rule, const gen::Design& design) {
    return std::string(operand) + " = " + rule.text() + ": is no format of " + design.label();
}

formats::Rule rule_for(const gen::Design& design, std::string_view operand,
                       const formats::Rule& given, const formats::Rule& own) {
    if (!given) {
        return own;
    }
    // The unit multiplies by the layout of its blocks. How the codes were chosen is the encoder's
    // own business.
    if (codec_name(given) != codec_name(own) || !(given.codec->layout() == own.codec->layout())) {
        throw Error(misfit(operand, given, design) + "; must be " + own.codec->text() +
                    ", with any encoder of it");
    }
    return given;
}

}  // namespace qrazor::tb
