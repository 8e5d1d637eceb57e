// Sizes that files of images' networks give by shapes alone.
#pragma once
#include <string>
#include <vector>

#include "checkpoint.h"
#include "config_reader.h"

namespace qrazor::eval {

// The whole root. Throws qrazor::Error, "WHERE = VALUE: must be a square".
std::size_t root_of(std::size_t value, const std::string& where);

// The extents of a tensor, of which there must be so many. Throws qrazor::Error.
std::vector<std::size_t> shape_of(const Checkpoint& files, const std::string& tensor,
                                  std::size_t dimensions);

// Channels and side of the patches that the layer `name` reads, and its outputs: a convolution's
// weight, or one of a single channel in two dimensions. Throws qrazor::Error: patches not square.
struct PatchLayer {
    std::size_t width, channels, patch;
};
PatchLayer patch_layer(const Checkpoint& files, const std::string& name, bool convolution);

// config.json beside the file, else the file's metadata.
ConfigReader sizes_config(const Checkpoint& files);

// The heads of a published size (blocks, width), where files do not say how many there are.
struct PublishedSize {
    std::size_t blocks, width, heads;
};
// num_heads or n_heads of `config`, else those of `published`. Throws qrazor::Error: neither; heads
// that do not divide the width.
std::size_t heads_of(ConfigReader& config, std::size_t blocks, std::size_t width,
                     const std::vector<PublishedSize>& published);

}  // namespace qrazor::eval
