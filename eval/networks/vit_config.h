// What a vision transformer's file says of its sizes, whichever layout it has.
#pragma once
#include "blocks/patches.h"
#include "blocks/vision.h"

namespace qrazor::eval {

struct VitConfig {
    bool timm = false;
    PatchGrid grid;
    VisionShape shape;
    std::size_t blocks = 0;
    std::size_t classes = 0;
    std::size_t class_tokens = 0;  // 1: the outputs are read there; 0: from the mean of all tokens

    VisionNames names() const { return timm ? timm_names() : plain_names(); }
    std::string patch() const { return timm ? "patch_embed.proj" : "patch"; }
    std::string positions() const { return timm ? "pos_embed" : "pos"; }
    std::string norm(int which) const {  // 1: before attention; 2: before the feed-forward part
        return (timm ? "norm" : "ln") + std::to_string(which);
    }
};

bool recognise_vit(const Checkpoint& files);
// Throws qrazor::Error, `FILE: NAME = VALUE: ...`, on sizes that do not fit each other and on what
// changes the function and is not known.
VitConfig read_vit_config(const Checkpoint& files);

}  // namespace qrazor::eval
