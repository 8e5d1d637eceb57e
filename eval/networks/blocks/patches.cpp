// Where each value of a patch stands in its image: one map, read in both directions.
#include "patches.h"

#include <vector>

namespace qrazor::eval {
namespace {

// Of every value of every token, in their order: its place in the image.
std::vector<std::size_t> places(const PatchGrid& grid, PatchOrder order) {
    const std::size_t side = grid.side();
    const std::size_t area = grid.patch * grid.patch;
    std::vector<std::size_t> all;
    for (std::size_t token = 0; token < grid.tokens(); ++token) {
        for (std::size_t k = 0; k < grid.patch_values(); ++k) {
            const bool outside = order == PatchOrder::channels_outside;
            const std::size_t channel = outside ? k / area : k % grid.channels;
            const std::size_t pixel = outside ? k % area : k / grid.channels;
            const std::size_t row = token / grid.across * grid.patch + pixel / grid.patch;
            const std::size_t column = token % grid.across * grid.patch + pixel % grid.patch;
            all.push_back((channel * side + row) * side + column);
        }
    }
    return all;
}

}  // namespace

Matrix to_patches(const PatchGrid& grid, const View& images, PatchOrder order) {
    const std::vector<std::size_t> from = places(grid, order);
    Matrix patches(images.rows * grid.tokens(), grid.patch_values());
    float* out = patches.values.data();
    for (std::size_t image = 0; image < images.rows; ++image) {
        for (const std::size_t place : from) {
            *out++ = images.row(image)[place];
        }
    }
    return patches;
}

Matrix from_patches(const PatchGrid& grid, const Matrix& patches, PatchOrder order) {
    const std::vector<std::size_t> to = places(grid, order);
    Matrix images(patches.rows / grid.tokens(), grid.image_values());
    for (std::size_t row = 0; row < patches.rows; ++row) {
        const std::size_t* place = to.data() + row % grid.tokens() * grid.patch_values();
        float* image = images.row(row / grid.tokens());
        for (std::size_t k = 0; k < grid.patch_values(); ++k) {
            image[place[k]] = patches.row(row)[k];
        }
    }
    return images;
}

}  // namespace qrazor::eval
