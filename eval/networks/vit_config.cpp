// Sizes of vision transformers: from shapes, with what metadata or config.json say checked against
// them.
#include "vit_config.h"

#include "blocks/square.h"
#include "qrazor/support/error.h"

namespace qrazor::eval {
namespace {

// The sizes that timm calls tiny, small, base, large and huge.
const std::vector<PublishedSize>& timm_sizes() {
    static const std::vector<PublishedSize> sizes{
        {12, 192, 3}, {12, 384, 6}, {12, 768, 12}, {24, 1024, 16}, {32, 1280, 16}};
    return sizes;
}

// config.json as timm writes it for the hub.
void check_timm(ConfigReader& config, const VitConfig& vit) {
    config.harmless({"pretrained_cfg", "label_names", "label_descriptions"});
    if (const auto name = config.word("architecture"); name && name->rfind("vit_", 0) != 0) {
        config.refuse("architecture", "must begin with vit_");
    } else if (name && name->find("quickgelu") != std::string::npos) {
        config.refuse("architecture", "must be one with exact GELU");
    }
    if (const auto pool = config.word("global_pool"); pool && *pool != "token") {
        config.refuse("global_pool", "must be token: the outputs are read at the class token");
    }
    config.must_equal("num_classes", vit.classes);
    config.must_equal("num_features", vit.shape.width);
}

void check_plain(ConfigReader& config, const VitConfig& vit) {
    config.harmless({"model", "format"});
    config.must_equal("d_model", vit.shape.width);
    config.must_equal("n_layers", vit.blocks);
    config.must_equal("ffn", vit.shape.hidden);
    config.must_equal("patch", vit.grid.patch);
    config.must_equal("image", vit.grid.side());
}

}  // namespace

bool recognise_vit(const Checkpoint& files) {
    const bool plain = files.has("patch.weight") && files.has("head.weight") &&
                       files.has("blocks.0.ln1.weight") && files.has("blocks.0.qkv.weight");
    const bool timm = files.has("patch_embed.proj.weight") && files.has("head.weight") &&
                      files.has("blocks.0.norm1.weight") && files.has("blocks.0.attn.qkv.weight");
    return plain || timm;
}

VitConfig read_vit_config(const Checkpoint& files) {
    VitConfig vit;
    vit.timm = files.has("patch_embed.proj.weight");
    const std::string where = files.path().string() + ": tensor ";
    const PatchLayer patch = patch_layer(files, vit.patch(), vit.timm);
    vit.shape.width = patch.width;
    vit.grid.channels = patch.channels;
    vit.grid.patch = patch.patch;
    if (vit.timm) {
        vit.class_tokens = files.has("cls_token") ? 1 : 0;
        if (vit.class_tokens == 0) {
            throw Error(where + "cls_token: is missing: outputs are read at the class token");
        }
        vit.shape.activation = Activation::gelu;
    }
    const auto positions = shape_of(files, vit.positions(), vit.timm ? 3 : 2);
    const std::size_t tokens = positions[positions.size() - 2];
    vit.shape.tokens = tokens;
    vit.grid.across = root_of(tokens - std::min(tokens, vit.class_tokens),
                              where + vit.positions() + ": positions of patches");
    vit.blocks = count_blocks(files, vit.names().qkv);
    vit.shape.hidden = shape_of(files, "blocks.0." + vit.names().fc1 + ".weight", 2)[0];
    vit.classes = shape_of(files, "head.weight", 2)[0];
    ConfigReader config = sizes_config(files);
    vit.shape.heads = heads_of(config, vit.blocks, vit.shape.width,
                               vit.timm ? timm_sizes() : std::vector<PublishedSize>{});
    if (vit.timm) {
        check_timm(config, vit);
    } else {
        check_plain(config, vit);
    }
    config.finish("is not known to change nothing of a vision transformer");
    return vit;
}

}  // namespace qrazor::eval
