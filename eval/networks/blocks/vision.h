// The block of vision transformers, shared by classifiers and diffusion: attention over an image's
// tokens with one projection for queries, keys and values, and a feed-forward part; norms and what
// is done to them are the network's.
#pragma once
#include <string>

#include "attention.h"
#include "checkpoint.h"
#include "feed_forward.h"
#include "linear.h"

namespace qrazor::eval {

// What a block's layers are called behind "blocks.N.".
struct VisionNames {
    std::string qkv, proj, fc1, fc2;
};
// "qkv", ...: the names of tinydit and tinyvit. "attn.qkv", ..., "mlp.fc1": those of timm and DiT.
VisionNames plain_names();
VisionNames timm_names();

struct VisionShape {
    std::size_t width = 0;
    std::size_t hidden = 0;
    std::size_t heads = 0;
    std::size_t tokens = 0;  // of an image
    Activation activation = Activation::gelu_tanh;
};

struct VisionBlock {
    std::size_t in = 0, mixed = 0;  // tensor sites: of qkv, of proj
    Linear qkv, proj;
    Attention attention;
    FeedForward mlp;
    std::size_t out = 0;  // what the block leaves on the residual stream
};

// Reads "blocks.`index`.NAME" and numbers sites. Throws qrazor::Error as Checkpoint does.
VisionBlock read_vision_block(Checkpoint& files, Sites& sites, std::size_t index,
                              const VisionNames& names, const VisionShape& shape);

// proj(attention(qkv(in))), image by image; rows of `in` are tokens, those of an image side by
// side.
Matrix attended(const VisionBlock& block, Matrix in, const Pass& pass);

// How many blocks there are: "blocks.0." to the last one that has a qkv of this name.
std::size_t count_blocks(const Checkpoint& files, const std::string& qkv);

}  // namespace qrazor::eval
