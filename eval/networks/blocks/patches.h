// Images as rows of patches, and back.
#pragma once
#include <cstdint>

#include "qrazor/eval/matrix.h"

namespace qrazor::eval {

// A patch's values: all of one channel side by side, as convolutions take them, or all channels of
// one pixel, as what "unpatchify" of DiT reads.
enum class PatchOrder : std::uint8_t { channels_outside, channels_inside };

// Square images of square patches; an image is channels x side x side values.
struct PatchGrid {
    std::size_t channels = 1;
    std::size_t patch = 0;   // pixels, of a patch's side
    std::size_t across = 0;  // patches side by side

    std::size_t tokens() const { return across * across; }
    std::size_t side() const { return across * patch; }
    std::size_t patch_values() const { return channels * patch * patch; }
    std::size_t image_values() const { return channels * side() * side(); }
};

// images x values -> (images * tokens) x patch values: token by token, row of patches by row.
Matrix to_patches(const PatchGrid& grid, const View& images, PatchOrder order);
// The same the other way round; `patches` may have more columns, which are left out.
Matrix from_patches(const PatchGrid& grid, const Matrix& patches, PatchOrder order);

}  // namespace qrazor::eval
