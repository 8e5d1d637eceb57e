// Items of images, several side by side: products of 49 rows would leave most of a core idle.
#pragma once
#include "patches.h"
#include "qrazor/eval/data.h"

namespace qrazor::eval {

inline constexpr std::size_t kImagesAtOnce = 20;

// The first `most` images, as items of at most kImagesAtOnce of one step.
std::vector<Item> image_items(const Data& data, std::size_t most);

// Throw qrazor::Error, `OPTION = FILE: ...`: images of another size; no image; no class for each of
// them (where there are any), a class beyond the last one.
void check_images(const Data& data, const std::string& option, const PatchGrid& grid);
void check_any_image(const Data& data, const std::string& option);
void check_classes(const Data& data, const std::string& option, std::size_t classes);
void check_asked(const Data& data, const std::string& option);  // a class for each image

}  // namespace qrazor::eval
