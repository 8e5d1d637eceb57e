// What a diffusion transformer's file says of its sizes, whichever layout it has.
#pragma once
#include "blocks/patches.h"
#include "blocks/vision.h"

namespace qrazor::eval {

struct DitConfig {
    bool published = false;  // facebookresearch/DiT
    PatchGrid grid;
    VisionShape shape;
    std::size_t blocks = 0;
    std::size_t classes = 0;
    std::size_t frequencies = 0;  // values of the embedding of time
    std::size_t outputs = 0;      // of a token

    VisionNames names() const { return published ? timm_names() : plain_names(); }
    std::string patch() const { return published ? "x_embedder.proj" : "patch"; }
    std::string positions() const { return published ? "pos_embed" : "pos"; }
    std::string time1() const { return published ? "t_embedder.mlp.0" : "t_fc1"; }
    std::string time2() const { return published ? "t_embedder.mlp.2" : "t_fc2"; }
    std::string table() const { return published ? "y_embedder.embedding_table" : "classes"; }
    std::string ada() const { return published ? "adaLN_modulation.1" : "ada"; }
    std::string final_ada() const {
        return published ? "final_layer.adaLN_modulation.1" : "final_ada";
    }
    std::string final() const { return published ? "final_layer.linear" : "final"; }
};

bool recognise_dit(const Checkpoint& files);
// Throws qrazor::Error, `FILE: NAME = VALUE: ...`, on sizes that do not fit each other and on what
// changes the function and is not known.
DitConfig read_dit_config(const Checkpoint& files);

}  // namespace qrazor::eval
