// The sheet as a reader of PNG sees it.
#include "qrazor/report/contact_sheet.h"

#include <png.h>

#include <cstdint>

#include "qrazor/support/error.h"
#include "qrazor_catch.h"

using namespace qrazor::report;
using Catch::Matchers::Contains;

TEST_CASE("a contact sheet has a row a set and a column an image") {
    const std::vector<SheetRow> rows{{{0, 0, 0, 0, 1, 1, 1, 0.5F}}, {{1, 0, 0, 1, 2, -1, 0, 0}}};
    const std::string bytes = contact_sheet(rows, 2, 2, 1);
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    REQUIRE(png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) != 0);
    REQUIRE(image.width == 10);
    REQUIRE(image.height == 10);
    image.format = PNG_FORMAT_GRAY;
    std::vector<std::uint8_t> gray(100);
    REQUIRE(png_image_finish_read(&image, nullptr, gray.data(), 0, nullptr) != 0);
    const auto at = [&](int y, int x) { return int(gray[std::size_t(y * 10 + x)]); };
    CHECK(at(0, 0) == 255);
    CHECK(at(2, 2) == 0);
    CHECK(at(3, 3) == 0);
    CHECK(at(2, 4) == 255);  // between images
    CHECK(at(2, 6) == 255);
    CHECK(at(3, 7) == 128);
    CHECK(at(6, 2) == 255);
    CHECK(at(6, 3) == 0);
    CHECK(at(6, 6) == 255);  // beyond white and black
    CHECK(at(6, 7) == 0);
    CHECK(contact_sheet(rows, 2, 2, 1) == bytes);
    CHECK_THROWS_WITH(contact_sheet(rows, 2, 3), Contains("row 0 must have 3 images"));
}
