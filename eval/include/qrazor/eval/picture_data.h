// Images and noise as files.
#pragma once
#include <filesystem>
#include <string>

#include "qrazor/eval/data.h"

namespace qrazor::eval {

// Images with their classes. `images`: IDX of bytes (plain or .gz), which become 0 to 1; or .npy of
// floats, the first extent the images. `labels`: IDX or .npy of integers; "": none. Throws
// qrazor::Error: other files, lengths that do not fit, values that are no numbers.
Data read_images(const std::filesystem::path& images, const std::filesystem::path& labels);

// Rows of values: a tensor of a .safetensors file, or a .npy (`tensor` is not looked at).
Matrix read_noise(const std::filesystem::path& file, const std::string& tensor);

}  // namespace qrazor::eval
