// The integer network of a decoder: its weights as codes, and one pass over an item.
#pragma once
#include <functional>

#include "blocks/decoder.h"
#include "calibration.h"
#include "parts.h"
#include "qrazor/eval/network.h"

namespace qrazor::eval {

// The parts of a network. Throws qrazor::Error: it is no decoder.
const Decoder& decoder_of(const Network& network);

// Logits of some rows, as integers.
using ReceiveIntegers = std::function<void(std::size_t first_row, const WideRows& rows)>;

class IntegerDecoder {
  public:
    // Throws qrazor::Error: a network that is no decoder, or has what integers have no function
    // for, by name. Of the calibration it takes what the values of attention span.
    IntegerDecoder(const Network& network, const IntegerScheme& scheme,
                   const Calibration& calibration);

    void run(std::span<const std::uint32_t> tokens, IntegerHooks& hooks,
             const ReceiveIntegers& receive) const;

  private:
    struct Layer {
        IntegerNorm attention_norm, mlp_norm;
        IntegerNorm query_norm, key_norm;  // no gain: none
        IntegerWeight query, key, value, output, gate, up, down;
        int value_exponent = 0;
    };
    using Stream = std::vector<std::int32_t>;  // rows x width, kStreamFraction

    Layer layer_of(const DecoderLayer& from, const Calibration& calibration) const;
    const ProductSite& site(std::size_t number) const { return sites_.products()[number]; }
    // The stream's norm times its gain, as what a linear layer reads.
    CodeRows normed(const IntegerNorm& norm, const Stream& stream, const CodeFormat& format) const;
    WideRows project(std::size_t number, const IntegerWeight& weight, const CodeRows& in,
                     IntegerHooks& hooks) const;
    void attention(const DecoderLayer& part, const Layer& layer, Stream& stream,
                   IntegerHooks& hooks) const;
    void feed_forward(const DecoderLayer& part, const Layer& layer, Stream& stream,
                      IntegerHooks& hooks) const;

    const Sites& sites_;
    const Decoder& parts_;
    IntegerScheme scheme_;
    CodeFormat codes_;  // of linear layers' inputs
    std::size_t width_ = 0;
    std::vector<std::int32_t> embedding_;  // vocabulary x width, kStreamFraction
    std::vector<Layer> layers_;
    IntegerNorm norm_;
    IntegerWeight head_;
};

}  // namespace qrazor::eval
