// Vision transformers' blocks: sites in the order in which a token meets them, whoever's names the
// file has.
#include "vision.h"

#include <algorithm>
#include <array>

namespace qrazor::eval {

VisionNames plain_names() {
    return {"qkv", "proj", "fc1", "fc2"};
}

VisionNames timm_names() {
    return {"attn.qkv", "attn.proj", "mlp.fc1", "mlp.fc2"};
}

VisionBlock read_vision_block(Checkpoint& files, Sites& sites, std::size_t index,
                              const VisionNames& names, const VisionShape& shape) {
    const std::string at = "blocks." + std::to_string(index) + ".";
    const std::size_t width = shape.width;
    const auto linear = [&](const std::string& name, std::size_t input, std::size_t rows,
                            std::size_t columns) {
        return read_linear(files, "", sites, at + name, index, input, {rows, columns, true});
    };
    VisionBlock made;
    made.in = add_input(sites, at + names.qkv + ".in");
    made.qkv = linear(names.qkv, made.in, 3 * width, width);
    AttentionShape attention;
    attention.heads = shape.heads;
    attention.kv_heads = shape.heads;
    attention.head_size = width / shape.heads;
    attention.rows = shape.tokens;
    made.attention = add_attention(sites, at + "attention", index, attention);
    made.mixed = add_input(sites, at + names.proj + ".in");
    made.proj = linear(names.proj, made.mixed, width, width);
    made.mlp.in = add_input(sites, at + names.fc1 + ".in");
    made.mlp.up = linear(names.fc1, made.mlp.in, shape.hidden, width);
    made.mlp.hidden = add_input(sites, at + names.fc2 + ".in");
    made.mlp.down = linear(names.fc2, made.mlp.hidden, width, shape.hidden);
    made.mlp.activation = shape.activation;
    made.out = add_input(sites, at + "out", Role::stream);
    return made;
}

Matrix attended(const VisionBlock& block, Matrix in, const Pass& pass) {
    pass.tensor(block.in, in);
    const Matrix all = project(block.qkv, in, pass);
    const std::size_t width = all.columns / 3;
    std::array<Matrix, 3> parts{Matrix(in.rows, width), Matrix(in.rows, width),
                                Matrix(in.rows, width)};
    for (std::size_t r = 0; r < all.rows; ++r) {
        for (std::size_t part = 0; part < parts.size(); ++part) {
            std::copy_n(all.row(r) + part * width, width, parts[part].row(r));
        }
    }
    Matrix mixed = attend(block.attention, parts[0], parts[1], parts[2], pass);
    pass.tensor(block.mixed, mixed);
    return project(block.proj, mixed, pass);
}

std::size_t count_blocks(const Checkpoint& files, const std::string& qkv) {
    std::size_t count = 0;
    while (files.has("blocks." + std::to_string(count) + "." + qkv + ".weight")) {
        ++count;
    }
    return count;
}

}  // namespace qrazor::eval
