// The parts of a decoder-only transformer with RMSNorm, rotation and a gated feed-forward part, as
// plain data: what runs such a network in other arithmetic than hooks can ask for reads it here.
#pragma once
#include <vector>

#include "attention.h"
#include "feed_forward.h"
#include "norms.h"

namespace qrazor::eval {

struct DecoderLayer {
    RmsNorm attention_norm;
    std::size_t in = 0;         // tensor sites: of queries, keys and values
    std::size_t output_in = 0;  // of the output projection
    Linear query, key, value, output;
    RmsNorm query_norm, key_norm;  // of each head, before the rotation; no weight: none
    Attention attention;
    RmsNorm mlp_norm;
    GatedFeedForward mlp;
};

struct Decoder {
    std::size_t embedding = 0;  // product sites
    std::size_t head = 0;
    std::vector<DecoderLayer> layers;
    RmsNorm norm;
    std::vector<double> rotary;  // radians a position, for each pair of a head's values
};

}  // namespace qrazor::eval
