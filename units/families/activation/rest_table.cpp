// The golden model looks a line up, cuts its product to 16 fraction bits and rounds the sum to
// those of the result. What comes out on a segment are few integers in a row; many lines go through
// the same steps. The fewer bits a line's numbers have, the smaller table, product and adder are.
#include "families/activation/rest_table.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>
#include <limits>
#include <mutex>
#include <optional>
#include <span>
#include <stdexcept>
#include <utility>

namespace qrazor::units {
namespace {

constexpr std::int32_t kLeast = -(1 << 15);

// What an activation is below max(x, 0), for |x| = 0, 1, ..., cut where nothing is left.
std::vector<std::int64_t> rests(model::Activation which, int fraction) {
    std::vector<std::int64_t> all;
    for (std::int32_t x = 0; x >= kLeast; --x) {
        all.push_back(model::activated(which, x, fraction));
    }
    while (!all.empty() && all.back() == 0) {
        all.pop_back();
    }
    return all;
}

// Divided, rounded down and up, for either sign.
std::int64_t floor_of(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}
std::int64_t ceiling_of(std::int64_t a, std::int64_t b) {
    return -floor_of(-a, b);
}

// A line through the steps `values`, base a multiple of 2^zeros, of the least slope in magnitude.
std::optional<RestTable::Entry> line_through(std::span<const std::int64_t> values,
                                             std::int64_t length, int point, int zeros) {
    const std::int64_t one = std::int64_t{1} << point;
    const auto last = static_cast<std::int64_t>(values.size()) - 1;
    const std::int64_t grows = values.back() - values.front();
    // Between first and last value the line grows by less than one more or less than they do.
    const std::int64_t low = last == 0 ? 0 : ceiling_of((grows - 1) * one + 1, last);
    const std::int64_t high = last == 0 ? 0 : floor_of((grows + 1) * one - 1, last);
    std::optional<RestTable::Entry> best;
    for (std::int64_t slope = low; slope <= high; ++slope) {
        std::int64_t from = std::numeric_limits<std::int64_t>::min();
        std::int64_t to = std::numeric_limits<std::int64_t>::max();
        for (std::int64_t at = 0; at <= last; ++at) {
            const std::int64_t start = values[static_cast<std::size_t>(at)] * one - slope * at;
            from = std::max(from, start);
            to = std::min(to, start + one - 1);
        }
        // Counted from the end, a line that falls rises, and no sign is multiplied.
        const std::int64_t end = slope < 0 ? slope * (length - 1) : 0;
        const std::int64_t base = (to + end) >> zeros;
        if (from <= to && (base << zeros) >= from + end &&
            (!best || std::abs(slope) < best->slope)) {
            best = {base, std::abs(slope), slope < 0};
        }
    }
    return best;
}

std::optional<RestTable> table_with(const std::vector<std::int64_t>& values, int place_width,
                                    int point, int zeros) {
    RestTable table{place_width, point, zeros, {}};
    const std::size_t length = std::size_t{1} << place_width;
    for (std::size_t at = 0; at < values.size(); at += length) {
        // Of the last segment the table knows only what is not 0; the rest of it is.
        std::vector<std::int64_t> segment(length, 0);
        const std::size_t count = std::min(length, values.size() - at);
        std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(at), count, segment.begin());
        // No value is larger than 2^15: what would follow is nobody's.
        segment.resize(std::min(length, static_cast<std::size_t>(1 - kLeast) - at));
        const auto entry = line_through(segment, static_cast<std::int64_t>(length), point, zeros);
        if (!entry) {
            return {};
        }
        table.entries.push_back(*entry);
    }
    return table;
}

RestTable smallest(model::Activation which, int fraction) {
    const std::vector<std::int64_t> values = rests(which, fraction);
    const int place_width = fraction - 4;
    // With all bits of the golden line it is that line.
    constexpr int kMostPoint = 16;
    for (int point = 0; point <= kMostPoint; ++point) {
        std::optional<RestTable> found;
        for (int zeros = 0; zeros <= point; ++zeros) {
            auto table = table_with(values, place_width, point, zeros);
            if (!table) {
                break;
            }
            found = std::move(table);
        }
        if (found) {
            return *found;
        }
    }
    throw std::logic_error("no line goes through the steps of an activation");
}

}  // namespace

int RestTable::base_width() const {
    int bits = 0;
    for (const Entry& entry : entries) {
        const auto magnitude = static_cast<std::uint64_t>(entry.base ^ (entry.base >> 63));
        bits = std::max(bits, static_cast<int>(std::bit_width(magnitude)));
    }
    return bits + 1;
}

int RestTable::slope_width() const {
    std::int64_t most = 1;
    for (const Entry& entry : entries) {
        most = std::max(most, entry.slope);
    }
    return static_cast<int>(std::bit_width(static_cast<std::uint64_t>(most)));
}

const RestTable& rest_table(model::Activation which, int fraction) {
    static std::mutex mutex;
    static std::array<std::array<std::optional<RestTable>, 5>, 2> known;
    const std::lock_guard<std::mutex> lock(mutex);
    std::optional<RestTable>& table =
        known.at(static_cast<std::size_t>(which)).at(static_cast<std::size_t>(fraction - 8));
    if (!table) {
        table = smallest(which, fraction);
    }
    return *table;
}

}  // namespace qrazor::units
