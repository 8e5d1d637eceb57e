// See in_memory.h: from the codes of a vector to the rows that each read activates.
#include <algorithm>
#include <bit>
#include <cmath>
#include <set>
#include <string>
#include <utility>

#include "qrazor/model/in_memory.h"
#include "qrazor/model/requantize.h"
#include "qrazor/support/error.h"

namespace qrazor::model::in_memory {
namespace {

constexpr int kWord = 64;

void set_row(Rows& rows, int row) {
    rows[static_cast<std::size_t>(row / kWord)] |= std::uint64_t{1} << (row % kWord);
}

bool is_razored(InputCode input) {
    return input == InputCode::flag_binned || input == InputCode::per_group;
}

void check_codes(const Vector& vector, InputCode input) {
    const std::int32_t most = is_razored(input) ? 7 : 127;
    const std::int32_t least = input == InputCode::twos ? -128 : -most;
    for (const std::int32_t code : vector.codes) {
        if (code < least || code > most) {
            throw Error("code = " + std::to_string(code) + ": must be " + std::to_string(least) +
                        " to " + std::to_string(most));
        }
    }
    if (is_razored(input)) {
        const auto group = static_cast<std::size_t>(vector.group);
        if (vector.group < 1 || vector.flags.size() * group < vector.codes.size()) {
            throw Error("flags = " + std::to_string(vector.flags.size()) +
                        ": must be one a group of the vector");
        }
        for (const std::uint8_t flag : vector.flags) {
            if (flag > 28) {
                throw Error("flag = " + std::to_string(flag) + ": must be 0 to 28");
            }
        }
    }
}

// Collects the planes of one tile's rows that may share a read: those for which `with` holds.
class PlaneMaker {
  public:
    PlaneMaker(const Vector& vector, const Array& array) : vector_(vector), array_(array) {}

    template <typename With>
    void add(std::size_t tile, int flag, std::size_t group, const With& with) {
        for (int plane = 0; plane < input_planes(array_.input); ++plane) {
            const std::int64_t weight = std::int64_t{1} << (plane + flag);
            const bool twos = array_.input == InputCode::twos;
            Read plus{tile, no_rows(array_.rows), {}, twos && plane == 7 ? -weight : weight, group};
            Read minus{tile, no_rows(array_.rows), {}, -weight, group};
            for (int row = 0; row < array_.rows; ++row) {
                const std::size_t at =
                    tile * static_cast<std::size_t>(array_.rows) + static_cast<std::size_t>(row);
                if (at >= vector_.codes.size()) {
                    break;
                }
                const std::int32_t code = vector_.codes[at];
                // Negative numbers of two's complement have their bits as they stand.
                const std::uint32_t bits =
                    static_cast<std::uint32_t>(twos || code >= 0 ? code : -code);
                if ((bits >> plane & 1) != 0 && with(at)) {
                    set_row(!twos && code < 0 ? minus.plus : plus.plus, row);
                }
            }
            put(std::move(plus), std::move(minus));
        }
    }

    std::vector<Read> take() { return std::move(planes_); }

  private:
    void put(Read plus, Read minus) {
        if (array_.is_signed) {
            plus.minus = std::move(minus.plus);
            if (plus.ones() > 0) {
                planes_.push_back(std::move(plus));
            }
            return;
        }
        for (Read* read : {&plus, &minus}) {
            if (read->ones() > 0) {
                planes_.push_back(std::move(*read));
            }
        }
    }

    const Vector& vector_;
    const Array& array_;
    std::vector<Read> planes_;
};

}  // namespace

Rows no_rows(int rows) {
    return Rows(static_cast<std::size_t>((rows + kWord - 1) / kWord));
}

int ones_in(const Rows& rows) {
    int ones = 0;
    for (const std::uint64_t word : rows) {
        ones += std::popcount(word);
    }
    return ones;
}

CodedRow coded_row(std::span<const float> row, InputCode input) {
    constexpr int kFraction = 20;  // finer than any code that comes of it
    constexpr float kMost = 1e9F;
    constexpr int kIntegerBits = 8;
    std::vector<std::int64_t> values;
    for (const float x : row) {
        if (!(std::abs(x) < kMost)) {  // nor a NaN
            throw NoNumber("value = " + std::to_string(x) + ": must be below 1e9");
        }
        values.push_back(std::llround(std::ldexp(static_cast<double>(x), kFraction)));
    }
    if (!is_razored(input)) {
        Requantized made = requantize_row(values, kIntegerBits);
        return {{std::move(made.codes), {}, 0}, std::ldexp(1.0, made.shifts.front() - kFraction)};
    }
    const RazorFormat format;  // base 16, K = 4, groups of 16
    RequantizedToSdr made = requantize_to_sdr(values, format);
    made.row.codes.resize(made.row.length);
    return {{std::move(made.row.codes), std::move(made.row.flags), format.group},
            std::ldexp(1.0, made.shift - kFraction)};
}

std::int64_t column_sum(std::span<const std::int64_t> codes) {
    std::int64_t sum = 0;
    for (std::size_t bit = 0; bit < codes.size(); ++bit) {
        const std::int64_t value = codes[bit] * (std::int64_t{1} << bit);
        sum += bit + 1 == codes.size() ? -value : value;
    }
    return sum;
}

std::vector<Rows> split_ones(const Rows& plane, int most) {
    if (most < 1) {
        throw Error("ones = " + std::to_string(most) + ": must be at least 1");
    }
    std::vector<Rows> parts;
    int rank = 0;
    for (std::size_t word = 0; word < plane.size(); ++word) {
        for (std::uint64_t left = plane[word]; left != 0; left &= left - 1) {
            if (rank++ % most == 0) {
                parts.emplace_back(plane.size());
            }
            parts.back()[word] |= left & (~left + 1);
        }
    }
    return parts;
}

std::vector<Read> planes_of(const Vector& vector, const Array& array) {
    validate(array);
    check_codes(vector, array.input);
    const auto rows = static_cast<std::size_t>(array.rows);
    const auto group = static_cast<std::size_t>(vector.group);
    PlaneMaker maker(vector, array);
    for (std::size_t tile = 0; tile * rows < vector.codes.size(); ++tile) {
        const std::size_t end = std::min((tile + 1) * rows, vector.codes.size());
        if (!is_razored(array.input)) {
            maker.add(tile, 0, 0, [](std::size_t) { return true; });
        } else if (array.input == InputCode::per_group) {
            for (std::size_t g = tile * rows / group; g * group < end; ++g) {
                maker.add(tile, vector.flags[g], g,
                          [&](std::size_t at) { return at / group == g; });
            }
        } else {
            std::set<int> flags;
            for (std::size_t at = tile * rows; at < end; ++at) {
                flags.insert(vector.flags[at / group]);
            }
            for (const int flag : flags) {
                maker.add(tile, flag, 0,
                          [&](std::size_t at) { return vector.flags[at / group] == flag; });
            }
        }
    }
    return maker.take();
}

std::vector<Read> reads_of(const Vector& vector, const Array& array) {
    std::vector<Read> reads;
    for (const Read& plane : planes_of(vector, array)) {
        // Ranks are those of both signs together: a part's rows are a range in any case.
        Rows both = plane.plus;
        for (std::size_t word = 0; word < plane.minus.size(); ++word) {
            both[word] |= plane.minus[word];
        }
        for (const Rows& part : split_ones(both, array.ones)) {
            Read read = plane;
            for (std::size_t word = 0; word < part.size(); ++word) {
                read.plus[word] &= part[word];
                if (!read.minus.empty()) {
                    read.minus[word] &= part[word];
                }
            }
            reads.push_back(std::move(read));
        }
    }
    return reads;
}

}  // namespace qrazor::model::in_memory
