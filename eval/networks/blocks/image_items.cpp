// Images as items, and what is refused before a network sees them.
#include "image_items.h"

#include <algorithm>

#include "qrazor/support/error.h"

namespace qrazor::eval {

std::vector<Item> image_items(const Data& data, std::size_t most) {
    const std::size_t images = std::min(most, data.values.rows);
    const auto step_of = [&](std::size_t image) {
        return data.steps.empty() ? 0 : data.steps[image];
    };
    std::vector<Item> all;
    for (std::size_t first = 0; first < images;) {
        std::size_t count = 1;
        while (count < kImagesAtOnce && first + count < images &&
               step_of(first + count) == step_of(first)) {
            ++count;
        }
        Item item;
        item.values = View(data.values.row(first), count, data.values.columns, data.values.columns);
        item.step = step_of(first);
        if (!data.classes.empty()) {
            item.classes = std::span(data.classes).subspan(first, count);
        }
        all.push_back(item);
        first += count;
    }
    return all;
}

void check_images(const Data& data, const std::string& option, const PatchGrid& grid) {
    if (data.values.rows != 0 && data.values.columns != grid.image_values()) {
        throw Error(data.place(option) + ": has " + std::to_string(data.values.columns) +
                    " values an image: must have " + std::to_string(grid.image_values()) + ", " +
                    std::to_string(grid.channels) + " x " + std::to_string(grid.side()) + " x " +
                    std::to_string(grid.side()));
    }
}

void check_any_image(const Data& data, const std::string& option) {
    if (data.values.rows == 0) {
        throw Error(data.place(option) + ": has no image: the network reads images, not text");
    }
}

void check_classes(const Data& data, const std::string& option, std::size_t classes) {
    if (!data.classes.empty() && data.classes.size() != data.values.rows) {
        throw Error(data.place(option) + ": has " + std::to_string(data.classes.size()) +
                    " classes for " + std::to_string(data.values.rows) + " images");
    }
    for (std::size_t k = 0; k < data.classes.size(); ++k) {
        if (data.classes[k] >= classes) {
            throw Error(data.place(option) + ": class " + std::to_string(data.classes[k]) +
                        " of image " + std::to_string(k) + ": must be below " +
                        std::to_string(classes));
        }
    }
}

void check_asked(const Data& data, const std::string& option) {
    if (data.classes.size() != data.values.rows) {
        throw Error(data.place(option) + ": must say of which class each image is to be");
    }
}

}  // namespace qrazor::eval
