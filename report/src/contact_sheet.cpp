// The contact sheet of a comparison: what a format does to images is seen sooner than read.
#include "qrazor/report/contact_sheet.h"

#include <png.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "qrazor/support/error.h"

namespace qrazor::report {
namespace {

constexpr std::size_t kGap = 2;  // pixels between images
constexpr std::uint8_t kWhite = 255;

struct Canvas {
    std::size_t width, height;
    std::vector<std::uint8_t> gray;

    Canvas(std::size_t w, std::size_t h) : width(w), height(h), gray(w * h, kWhite) {}
};

std::string png_bytes(const Canvas& canvas) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(canvas.width);
    image.height = static_cast<png_uint_32>(canvas.height);
    image.format = PNG_FORMAT_GRAY;
    png_alloc_size_t size = 0;
    // Once for the size, once for the bytes.
    std::string bytes;
    for (int pass = 0; pass < 2; ++pass) {
        bytes.resize(size);
        if (png_image_write_to_memory(&image, bytes.empty() ? nullptr : bytes.data(), &size, 0,
                                      canvas.gray.data(), 0, nullptr) == 0) {
            throw Error(std::string("png: ") + image.message);
        }
    }
    bytes.resize(size);
    return bytes;
}

}  // namespace

std::string contact_sheet(const std::vector<SheetRow>& rows, std::size_t side, std::size_t across,
                          std::size_t zoom) {
    const std::size_t cell = side * zoom + kGap;
    Canvas canvas(across * cell + kGap, rows.size() * cell + kGap);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (rows[r].pixels.size() < across * side * side) {
            throw Error("contact sheet: row " + std::to_string(r) + " must have " +
                        std::to_string(across) + " images");
        }
        for (std::size_t k = 0; k < across * side * side * zoom * zoom; ++k) {
            const std::size_t column = k % (across * side * zoom);
            const std::size_t line = k / (across * side * zoom);
            const std::size_t image = column / (side * zoom);
            const std::size_t x = column % (side * zoom);
            const float pixel = std::clamp(
                rows[r].pixels[(image * side + line / zoom) * side + x / zoom], 0.0F, 1.0F);
            canvas.gray[(r * cell + kGap + line) * canvas.width + image * cell + kGap + x] =
                static_cast<std::uint8_t>(std::lround(pixel * float(kWhite)));
        }
    }
    return png_bytes(canvas);
}

}  // namespace qrazor::report
