// Rows as bytes and back (docs/number-format.md, Packing). Whatever is read and accepted packs to
// the same bytes again, so that no two streams mean the same row.
#include "qrazor/model/pack.h"

#include <algorithm>
#include <string>
#include <utility>

#include "checks.h"
#include "qrazor/model/widths.h"
#include "qrazor/support/error.h"

namespace qrazor::model {
namespace {

// Fields of up to 32 bits, first field in the lowest bits of the first byte.
class BitWriter {
  public:
    explicit BitWriter(std::size_t bytes) { bytes_.reserve(bytes); }
    void put(std::uint32_t field, int width) {
        // At most 7 bits wait, so a field of 32 fits.
        pending_ |= std::uint64_t{field} << count_;
        for (count_ += width; count_ >= 8; count_ -= 8) {
            bytes_.push_back(static_cast<std::uint8_t>(pending_));
            pending_ >>= 8;
        }
    }
    std::vector<std::uint8_t> finish() {
        if (count_ > 0) {
            bytes_.push_back(static_cast<std::uint8_t>(pending_));
        }
        return std::move(bytes_);
    }

  private:
    std::vector<std::uint8_t> bytes_;
    std::uint64_t pending_ = 0;
    int count_ = 0;
};

// The caller has checked that the bytes are there.
class BitReader {
  public:
    explicit BitReader(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}
    std::uint32_t take(int width) {
        for (; count_ < width; count_ += 8) {
            pending_ |= std::uint64_t{bytes_[next_++]} << count_;
        }
        const auto field = static_cast<std::uint32_t>(pending_ & ((std::uint64_t{1} << width) - 1));
        pending_ >>= width;
        count_ -= width;
        return field;
    }
    bool rest_is_zero() const { return pending_ == 0; }

  private:
    std::span<const std::uint8_t> bytes_;
    std::size_t next_ = 0;
    std::uint64_t pending_ = 0;
    int count_ = 0;
};

[[noreturn]] void refuse(std::size_t group, const char* field, std::uint32_t value,
                         const std::string& legal) {
    throw Error("packed group " + std::to_string(group) + ": " + field + " = " +
                std::to_string(value) + ": must be " + legal);
}

std::uint8_t take_limited(BitReader& reader, int width, int limit, std::size_t group,
                          const char* field) {
    const std::uint32_t value = reader.take(width);
    if (value > static_cast<std::uint32_t>(limit)) {
        refuse(group, field, value, "0 to " + std::to_string(limit));
    }
    return static_cast<std::uint8_t>(value);
}

}  // namespace

std::size_t packed_bits_per_group(const RazorFormat& format) {
    validate(format);
    int bits = flag_width(format.base, format.salient) + format.group * format.salient;
    if (format.max_side > 0) {
        bits += format.subgroups() * side_width(format.max_side);
    }
    return static_cast<std::size_t>(bits);
}

std::size_t packed_size(const RazorFormat& format, std::size_t groups) {
    std::size_t bits = 0;
    // A length from outside must not wrap to a small allocation.
    if (__builtin_mul_overflow(packed_bits_per_group(format), groups, &bits)) {
        throw Error("groups = " + std::to_string(groups) + ": more than memory can hold");
    }
    return bits / 8 + (bits % 8 != 0 ? 1 : 0);
}

std::vector<std::uint8_t> pack(const RazoredRow& row) {
    check_row(row, "row");
    const RazorFormat& format = row.format;
    const auto group = static_cast<std::size_t>(format.group);
    const auto subgroups = static_cast<std::size_t>(format.max_side > 0 ? format.subgroups() : 0);
    BitWriter writer(packed_size(format, row.groups()));
    for (std::size_t g = 0; g < row.groups(); ++g) {
        writer.put(row.flags[g], flag_width(format.base, format.salient));
        for (std::size_t s = 0; s < subgroups; ++s) {
            writer.put(row.sides[g * subgroups + s], side_width(format.max_side));
        }
        for (std::size_t i = g * group; i < (g + 1) * group; ++i) {
            // Its bits would run into the next code's.
            if (row.codes[i] < -format.code_max() || row.codes[i] > format.code_max()) {
                throw Error("row.codes[" + std::to_string(i) +
                            "] = " + std::to_string(row.codes[i]) + ": must be " +
                            std::to_string(-format.code_max()) + " to " +
                            std::to_string(format.code_max()));
            }
            writer.put(to_word(row.codes[i], format.salient), format.salient);
        }
    }
    return writer.finish();
}

RazoredRow unpack(std::span<const std::uint8_t> bytes, const RazorFormat& format,
                  std::size_t length) {
    validate(format);
    const auto group = static_cast<std::size_t>(format.group);
    const auto subgroups = static_cast<std::size_t>(format.max_side > 0 ? format.subgroups() : 0);
    const std::size_t groups = length / group + (length % group != 0 ? 1 : 0);
    // Checked once, so that the reader below need not look for an end.
    const std::size_t expected = packed_size(format, groups);
    if (bytes.size() != expected) {
        throw Error("packed bytes = " + std::to_string(bytes.size()) + ": must be " +
                    std::to_string(expected) + " for " + std::to_string(length) + " values");
    }
    RazoredRow row;
    row.format = format;
    row.length = length;
    row.codes.reserve(groups * group);
    row.flags.reserve(groups);
    row.sides.reserve(groups * subgroups);

    const int flag_limit = flag_max(format.base, format.salient);
    const std::uint32_t negative_zero = std::uint32_t{1} << (format.salient - 1);
    BitReader reader(bytes);
    for (std::size_t g = 0; g < groups; ++g) {
        const std::uint8_t flag =
            take_limited(reader, flag_width(format.base, format.salient), flag_limit, g, "flag");
        row.flags.push_back(flag);
        // A side beyond the flag would be a shift to the right.
        const int side_limit = std::min<int>(format.max_side, flag);
        for (std::size_t s = 0; s < subgroups; ++s) {
            row.sides.push_back(
                take_limited(reader, side_width(format.max_side), side_limit, g, "side"));
        }
        for (std::size_t i = g * group; i < (g + 1) * group; ++i) {
            const std::uint32_t word = reader.take(format.salient);
            if (word == negative_zero) {
                refuse(g, "code", word, "0 where the magnitude is 0");
            }
            if (word != 0 && i >= length) {
                refuse(g, "code", word, "0 in the padding");
            }
            row.codes.push_back(from_word(word, format.salient));
        }
    }
    if (!reader.rest_is_zero()) {
        throw Error("packed bytes: bits behind the last code: must be 0");
    }
    return row;
}

}  // namespace qrazor::model
