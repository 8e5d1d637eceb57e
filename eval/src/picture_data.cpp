// Files of images: IDX (the format of MNIST and its kin), NumPy, tensors.
#include "qrazor/eval/picture_data.h"

#include <limits>

#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"

namespace fs = std::filesystem;

namespace qrazor::eval {
namespace {

// IDX: two zero bytes, 8 for bytes, the number of extents, each extent as 4 bytes, highest first.
struct Idx {
    std::vector<std::size_t> extents;
    std::string_view bytes;
};

constexpr std::size_t kExtentBytes = 4;

std::size_t extent_at(const std::string& content, std::size_t at) {
    std::size_t extent = 0;
    for (std::size_t k = at; k < at + kExtentBytes; ++k) {
        extent = extent << 8U | static_cast<unsigned char>(content[k]);
    }
    return extent;
}

Idx parse_idx(const std::string& content, const fs::path& file, std::size_t dimensions) {
    const std::size_t head = kExtentBytes * (1 + dimensions);
    const std::string begin{0, 0, 8, static_cast<char>(dimensions)};
    if (content.size() < head || content.compare(0, begin.size(), begin) != 0) {
        throw Error(file.string() + ": must be .npy, or IDX of bytes in " +
                    std::to_string(dimensions) + " dimensions, plain or .gz");
    }
    Idx idx;
    std::size_t size = 1;
    for (std::size_t d = 1; d <= dimensions; ++d) {
        idx.extents.push_back(extent_at(content, d * kExtentBytes));
        if (idx.extents.back() == 0 || size > content.size() / idx.extents.back()) {
            throw Error(file.string() + ": IDX extent " + std::to_string(idx.extents.back()) +
                        ": must be from 1 to what the file holds");
        }
        size *= idx.extents.back();
    }
    if (content.size() != head + size) {
        throw Error(file.string() + ": has " + std::to_string(content.size() - head) +
                    " bytes behind its header: must have " + std::to_string(size));
    }
    idx.bytes = std::string_view(content).substr(head);
    return idx;
}

Matrix matrix_of(const model::Tensor& tensor, const std::string& where) {
    if (tensor.shape.size() < 2 || tensor.size() == 0) {
        throw Error(where + ": must have an extent for the images and one for their values");
    }
    model::require_finite(tensor, where);
    Matrix made;
    made.rows = tensor.shape[0];
    made.columns = tensor.size() / made.rows;
    made.values = tensor.values;
    return made;
}

Matrix read_pixels(const fs::path& file) {
    const std::string content = read_file(file);
    if (model::begins_as_npy(content)) {
        const model::Tensor tensor = model::parse_npy(content, file.string());
        if (!model::is_float(tensor.dtype)) {
            throw Error(file.string() + ": dtype = " + std::string(to_string(tensor.dtype)) +
                        ": must be floats, as the network takes them");
        }
        return matrix_of(tensor, file.string());
    }
    constexpr float kWhite = 255;
    const Idx idx = parse_idx(content, file, 3);
    Matrix made(idx.extents[0], idx.extents[1] * idx.extents[2]);
    for (std::size_t k = 0; k < made.values.size(); ++k) {
        made.values[k] = static_cast<float>(static_cast<unsigned char>(idx.bytes[k])) / kWhite;
    }
    return made;
}

std::vector<std::uint32_t> read_labels(const fs::path& file) {
    const std::string content = read_file(file);
    std::vector<std::uint32_t> classes;
    if (!model::begins_as_npy(content)) {
        for (const char byte : parse_idx(content, file, 1).bytes) {
            classes.push_back(static_cast<unsigned char>(byte));
        }
        return classes;
    }
    const model::Tensor tensor = model::parse_npy(content, file.string());
    if (tensor.integers.empty()) {
        throw Error(file.string() + ": dtype = " + std::string(to_string(tensor.dtype)) +
                    ": must be integers, a class for each image");
    }
    for (const std::int64_t label : tensor.integers) {
        if (label < 0 || label > std::numeric_limits<std::uint32_t>::max()) {
            throw Error(file.string() + ": index " + std::to_string(classes.size()) +
                        ": class = " + std::to_string(label) + ": must be from 0 to 4294967295");
        }
        classes.push_back(static_cast<std::uint32_t>(label));
    }
    return classes;
}

}  // namespace

Data read_images(const fs::path& images, const fs::path& labels) {
    Data data{images.stem().string(), {}};
    data.file = images.string();
    data.values = read_pixels(images);
    if (!labels.empty()) {
        data.classes = read_labels(labels);
        if (data.classes.size() != data.values.rows) {
            throw Error(labels.string() + ": has " + std::to_string(data.classes.size()) +
                        " classes: must have one for each of " + std::to_string(data.values.rows) +
                        " images");
        }
    }
    return data;
}

Matrix read_noise(const fs::path& file, const std::string& tensor) {
    const std::string content = read_file(file);
    if (model::begins_as_npy(content)) {
        return matrix_of(model::parse_npy(content, file.string()), file.string());
    }
    const model::SafeTensors tensors = model::SafeTensors::open(file);
    return matrix_of(tensors.read(tensor), tensors.where(tensor));
}

}  // namespace qrazor::eval
