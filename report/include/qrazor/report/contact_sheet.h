// Pictures side by side in one PNG: a row a set, a column an image.
#pragma once
#include <string>
#include <vector>

namespace qrazor::report {

struct SheetRow {
    // Images one after the other, side x side values each, 0 black to 1 white.
    std::vector<float> pixels;
};

// As the bytes of an 8-bit gray PNG: `across` images a row, each pixel enlarged to a square of
// `zoom`, white lines between. Throws qrazor::Error where a row has fewer images.
std::string contact_sheet(const std::vector<SheetRow>& rows, std::size_t side, std::size_t across,
                          std::size_t zoom = 2);

}  // namespace qrazor::report
