// Both stages in one pass, floats to packed bytes, on threads: what an encoder in software would
// be. Equal to quantize(), razor() and pack() to the last bit.
#include "qrazor/model/razor_floats.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <thread>

#include "floats/kernel.h"
#include "qrazor/model/pack.h"
#include "qrazor/support/error.h"

namespace qrazor::model {
namespace {

// Eight groups end at a byte, whatever the format: a row may be cut there.
constexpr std::size_t kWholeBytes = 8;

void check(std::span<const float> data, std::size_t rows, std::size_t columns,
           std::span<const double> scales) {
    std::size_t size = 0;
    if (__builtin_mul_overflow(rows, columns, &size) || size != data.size()) {
        throw Error("shape = " + std::to_string(rows) + " x " + std::to_string(columns) +
                    ": must hold the " + std::to_string(data.size()) + " values given");
    }
    if (scales.size() != 1 && scales.size() != rows) {
        throw Error("scales hold " + std::to_string(scales.size()) + " elements: must be 1, or " +
                    std::to_string(rows) + ", one a row");
    }
    for (const double scale : scales) {
        if (!(scale > 0.0) || std::isinf(scale)) {
            throw Error("scale = " + std::to_string(scale) + ": must be more than 0, and finite");
        }
    }
}

}  // namespace

std::size_t razored_size(const RazorFormat& format, std::size_t rows, std::size_t columns) {
    validate(format);
    const auto group = static_cast<std::size_t>(format.group);
    const std::size_t row = packed_size(format, columns / group + (columns % group != 0 ? 1 : 0));
    std::size_t bytes = 0;
    if (__builtin_mul_overflow(row, rows, &bytes)) {
        throw Error("rows = " + std::to_string(rows) + ": more than memory can hold");
    }
    return bytes;
}

void razor_floats(std::span<const float> data, std::size_t rows, std::size_t columns,
                  std::span<const double> scales, const RazorFormat& format,
                  std::span<std::uint8_t> packed, int threads) {
    floats::razor_floats_by(floats::kernel(), data, rows, columns, scales, format, packed, threads);
}

void floats::razor_floats_by(const Kernel& kernel, std::span<const float> data, std::size_t rows,
                             std::size_t columns, std::span<const double> scales,
                             const RazorFormat& format, std::span<std::uint8_t> packed,
                             int threads) {
    const std::size_t bytes = razored_size(format, rows, columns);
    check(data, rows, columns, scales);
    if (packed.size() != bytes) {
        throw Error("packed bytes = " + std::to_string(packed.size()) + ": must be " +
                    std::to_string(bytes));
    }
    if (threads < 1) {
        throw Error("threads = " + std::to_string(threads) + ": must be at least 1");
    }
    if (data.empty()) {
        return;
    }

    // Pieces are numbered through all rows; each thread has those from one number to another.
    const std::size_t row_bytes = bytes / rows;
    const std::size_t piece_values = kWholeBytes * static_cast<std::size_t>(format.group);
    const std::size_t piece_bytes = packed_bits_per_group(format);  // of 8 groups
    const std::size_t row_pieces = (columns + piece_values - 1) / piece_values;
    const auto run = [&](std::size_t piece, std::size_t last) {
        while (piece < last) {
            const std::size_t row = piece / row_pieces;
            const std::size_t in_row = piece % row_pieces;
            const std::size_t count = std::min(last - piece, row_pieces - in_row);
            const Plan plan(format, scales.size() == 1 ? scales[0] : scales[row]);
            const std::size_t first = in_row * piece_values;
            const std::size_t place = row * columns + first;
            const std::size_t nan = (plan.fast() ? kernel.razor : razor_any)(
                plan, data.data() + place, std::min(count * piece_values, columns - first),
                packed.data() + row * row_bytes + in_row * piece_bytes);
            if (nan != kNoNan) {
                return place + nan;
            }
            piece += count;
        }
        return kNoNan;
    };

    const std::size_t pieces = rows * row_pieces;
    const std::size_t shares = std::min(static_cast<std::size_t>(threads), pieces);
    // Shares that differ by one piece at most. Where a row is cut changes no byte.
    const auto from = [&](std::size_t share) {
        return pieces / shares * share + std::min(share, pieces % shares);
    };
    std::vector<std::size_t> nans(shares, kNoNan);
    std::vector<std::thread> others;
    for (std::size_t share = 1; share < shares; ++share) {
        others.emplace_back([&, share] { nans[share] = run(from(share), from(share + 1)); });
    }
    nans[0] = run(0, from(1));
    for (std::thread& other : others) {
        other.join();
    }
    // The first in the order of the data, whichever thread was first in time.
    for (const std::size_t nan : nans) {
        if (nan != kNoNan) {
            throw Error("data[" + std::to_string(nan) + "] = nan: must be a number");
        }
    }
}

std::vector<std::uint8_t> razor_floats(std::span<const float> data, std::size_t rows,
                                       std::size_t columns, std::span<const double> scales,
                                       const RazorFormat& format, int threads) {
    check(data, rows, columns, scales);
    std::vector<std::uint8_t> packed(razored_size(format, rows, columns));
    razor_floats(data, rows, columns, scales, format, packed, threads);
    return packed;
}

std::vector<std::uint8_t> razor_floats(std::span<const float> data, double scale,
                                       const RazorFormat& format) {
    return razor_floats(data, 1, data.size(), {&scale, 1}, format);
}

}  // namespace qrazor::model
