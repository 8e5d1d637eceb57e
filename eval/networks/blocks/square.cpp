// Sizes by shapes: what configurations say is checked against them, never taken instead.
#include "square.h"

#include <algorithm>
#include <filesystem>

#include "qrazor/support/error.h"

namespace qrazor::eval {

std::size_t root_of(std::size_t value, const std::string& where) {
    std::size_t root = 0;
    while (root * root < value) {
        ++root;
    }
    if (root * root != value || value == 0) {
        throw Error(where + " = " + std::to_string(value) +
                    ": must be a square: images and patches are square here");
    }
    return root;
}

std::vector<std::size_t> shape_of(const Checkpoint& files, const std::string& tensor,
                                  std::size_t dimensions) {
    const std::string where = files.path().string() + ": tensor " + tensor + ": ";
    if (!files.has(tensor)) {
        throw Error(where + "is missing");
    }
    const std::vector<std::size_t>& shape = files.shape(tensor);
    const bool empty = std::find(shape.begin(), shape.end(), 0) != shape.end();
    if (shape.size() != dimensions || empty) {
        throw Error(where + "has " + std::to_string(shape.size()) + " dimensions" +
                    (empty ? ", one of them empty" : "") + ": must have " +
                    std::to_string(dimensions));
    }
    return shape;
}

PatchLayer patch_layer(const Checkpoint& files, const std::string& name, bool convolution) {
    const std::string tensor = name + ".weight";
    const std::string where = files.path().string() + ": tensor " + tensor + ": ";
    const std::vector<std::size_t> shape = shape_of(files, tensor, convolution ? 4 : 2);
    if (!convolution) {
        return {shape[0], 1, root_of(shape[1], where + "columns")};
    }
    if (shape[2] != shape[3]) {
        throw Error(where + "must have square patches");
    }
    return {shape[0], shape[1], shape[2]};
}

ConfigReader sizes_config(const Checkpoint& files) {
    return std::filesystem::exists(files.config())
               ? ConfigReader(files.config())
               : ConfigReader(files.metadata(), files.path().string());
}

std::size_t heads_of(ConfigReader& config, std::size_t blocks, std::size_t width,
                     const std::vector<PublishedSize>& published) {
    std::size_t heads = config.count("num_heads").value_or(config.count("n_heads").value_or(0));
    const auto known = std::find_if(
        published.begin(), published.end(),
        [&](const PublishedSize& size) { return size.blocks == blocks && size.width == width; });
    if (heads == 0 && known != published.end()) {
        heads = known->heads;
    }
    if (heads == 0) {
        config.refuse("num_heads",
                      "is missing; it must be given, in config.json or the metadata, "
                      "for " +
                          std::to_string(blocks) + " blocks of width " + std::to_string(width));
    }
    if (width % heads != 0) {
        config.refuse(config.has("num_heads") ? "num_heads" : "n_heads",
                      "must divide the width, " + std::to_string(width));
    }
    return heads;
}

}  // namespace qrazor::eval
