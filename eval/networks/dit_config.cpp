// Sizes of diffusion transformers: from shapes, with what metadata or config.json say checked
// against them.
#include "dit_config.h"

#include "blocks/square.h"
#include "qrazor/support/error.h"

namespace qrazor::eval {
namespace {

// DiT-S, B, L and XL.
const std::vector<PublishedSize>& dit_sizes() {
    static const std::vector<PublishedSize> sizes{
        {12, 384, 6}, {12, 768, 12}, {24, 1024, 16}, {28, 1152, 16}};
    return sizes;
}

void check_config(ConfigReader& config, const DitConfig& dit) {
    config.harmless({"model", "format"});
    config.must_equal("d_model", dit.shape.width);
    config.must_equal("n_layers", dit.blocks);
    config.must_equal("ffn", dit.shape.hidden);
    config.must_equal("freq_dim", dit.frequencies);
    config.must_equal("patch", dit.grid.patch);
    config.must_equal("image", dit.grid.side());
    config.finish("is not known to change nothing of a diffusion transformer");
}

}  // namespace

bool recognise_dit(const Checkpoint& files) {
    const bool plain = files.has("patch.weight") && files.has("t_fc1.weight") &&
                       files.has("classes.weight") && files.has("blocks.0.ada.weight");
    const bool published = files.has("x_embedder.proj.weight") &&
                           files.has("t_embedder.mlp.0.weight") &&
                           files.has("blocks.0.adaLN_modulation.1.weight");
    return plain || published;
}

DitConfig read_dit_config(const Checkpoint& files) {
    DitConfig dit;
    dit.published = files.has("x_embedder.proj.weight");
    const std::string where = files.path().string() + ": tensor ";
    const PatchLayer patch = patch_layer(files, dit.patch(), dit.published);
    dit.shape.width = patch.width;
    dit.grid.channels = patch.channels;
    dit.grid.patch = patch.patch;
    const auto positions = shape_of(files, dit.positions(), dit.published ? 3 : 2);
    dit.shape.tokens = positions[positions.size() - 2];
    dit.grid.across = root_of(dit.shape.tokens, where + dit.positions() + ": positions");
    dit.blocks = count_blocks(files, dit.names().qkv);
    dit.shape.hidden = shape_of(files, "blocks.0." + dit.names().fc1 + ".weight", 2)[0];
    dit.classes = shape_of(files, dit.table() + ".weight", 2)[0];
    dit.frequencies = shape_of(files, dit.time1() + ".weight", 2)[1];
    dit.outputs = shape_of(files, dit.final() + ".weight", 2)[0];
    // The variance of each value stands behind the noise.
    const std::size_t values = dit.grid.patch_values() * (dit.published ? 2 : 1);
    if (dit.outputs != values) {
        throw Error(where + dit.final() + ".weight: rows = " + std::to_string(dit.outputs) +
                    ": must be " + std::to_string(values));
    }
    ConfigReader config = sizes_config(files);
    dit.shape.heads = heads_of(config, dit.blocks, dit.shape.width,
                               dit.published ? dit_sizes() : std::vector<PublishedSize>{});
    check_config(config, dit);
    return dit;
}

}  // namespace qrazor::eval
