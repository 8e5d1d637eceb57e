// See softmax.h.
#include "qrazor/model/softmax.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>

#include "checks.h"
#include "qrazor/model/pwl.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::model {
namespace {

constexpr std::array<WordRow<SoftmaxForm>, 2> kForms{{
    {SoftmaxForm::deferred, "deferred", "codes relative to the maximum, and their sum"},
    {SoftmaxForm::log, "log", "probabilities, by the sum's logarithm"},
}};
constexpr std::array<WordRow<CodeRounding>, 2> kRoundings{{
    {CodeRounding::carry, "carry", "what a code drops is added to the next one"},
    {CodeRounding::near, "near", "each code by itself, halves up"},
}};

constexpr int kSumFraction = 16;  // of the exponentials that are added up

bool counts(std::span<const std::uint8_t> mask, std::size_t at) {
    return mask.empty() || mask[at] != 0;
}

// Rounds exponentials to codes in the order of the row.
class CodeWriter {
  public:
    explicit CodeWriter(const SoftmaxFormat& format)
        : format_(format), most_((std::int32_t{1} << format.bits) - 1) {}

    std::int32_t code(std::int64_t distance) {
        if (format_.rounding == CodeRounding::near) {
            return std::min(most_, exp2_negative(distance, format_.fraction, format_.bits));
        }
        const int dropped = kCarryFraction - format_.bits;
        const std::int32_t total =
            exp2_negative(distance, format_.fraction, kCarryFraction) + carried_;
        carried_ = total & ((std::int32_t{1} << dropped) - 1);
        return std::min(most_, total >> dropped);
    }

  private:
    SoftmaxFormat format_;
    std::int32_t most_;
    std::int32_t carried_ = 0;
};

void check_sizes(std::size_t logits, std::size_t codes) {
    if (codes != logits) {
        throw Error("codes: room for " + std::to_string(codes) + " of " + std::to_string(logits));
    }
}

// Codes relative to a ceiling and, in the log form, less the logarithm of a sum.
std::uint64_t write_codes(std::span<const std::int32_t> z, std::span<const std::uint8_t> mask,
                          const SoftmaxFormat& format, const OnlineSum& row,
                          std::span<std::int32_t> codes) {
    const std::int64_t add =
        format.form == SoftmaxForm::log
            ? log2_of(row.sum, format.fraction) - (std::int64_t{kSumFraction} << format.fraction)
            : 0;
    // The largest distance is cut before the logarithm is added, as a narrow register does.
    const std::int64_t farthest = (std::int64_t{1} << (format.fraction + 5)) - 1;
    CodeWriter writer(format);
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < z.size(); ++i) {
        codes[i] = counts(mask, i) ? writer.code(std::max<std::int64_t>(
                                         0, std::min(row.ceiling - z[i], farthest) + add))
                                   : 0;
        total += static_cast<std::uint64_t>(codes[i]);
    }
    return total;
}

// Blocks of a row that have an entry that counts, each with its own ceiling.
template <class Take>
void for_blocks(std::span<const std::int32_t> z, std::span<const std::uint8_t> mask, int fraction,
                std::size_t width, const Take& take) {
    check_mask(mask.size(), z.size());
    bool any = false;
    for (std::size_t at = 0; at < z.size(); at += width) {
        const std::size_t count = std::min(width, z.size() - at);
        const auto its_mask = mask.empty() ? mask : mask.subspan(at, count);
        if (std::any_of(its_mask.begin(), its_mask.end(),
                        [](std::uint8_t one) { return one != 0; }) ||
            mask.empty()) {
            take(at, count, row_ceiling(z.subspan(at, count), its_mask, fraction), !any);
            any = true;
        }
    }
    check_any_counts(any);
}

// What a block's codes are worth in the end: kept with `bits` bits more than a code has.
std::int64_t shifted(std::int64_t code, int bits, std::int64_t shift) {
    return shift > 2 * bits ? 0 : (code << bits) >> shift;
}

}  // namespace

std::span<const WordRow<SoftmaxForm>> words_of(SoftmaxForm) {
    return kForms;
}
std::span<const WordRow<CodeRounding>> words_of(CodeRounding) {
    return kRoundings;
}

void validate(const SoftmaxFormat& format) {
    std::vector<std::string> wrong;
    if (format.fraction < 8 || format.fraction > 12) {
        wrong.push_back(outside("fraction", format.fraction, 8, 12));
    }
    if (format.bits < 1 || format.bits > 16) {
        wrong.push_back(outside("bits", format.bits, 1, 16));
    }
    if (!wrong.empty()) {
        throw Error(join(wrong, "; "));
    }
}

std::int64_t row_ceiling(std::span<const std::int32_t> z, std::span<const std::uint8_t> mask,
                         int fraction) {
    check_mask(mask.size(), z.size());
    std::int64_t most = std::numeric_limits<std::int64_t>::min();
    for (std::size_t i = 0; i < z.size(); ++i) {
        if (counts(mask, i)) {
            most = std::max<std::int64_t>(most, z[i]);
        }
    }
    check_any_counts(most != std::numeric_limits<std::int64_t>::min());
    return -((-most) >> fraction) << fraction;
}

std::uint64_t softmax_codes(std::span<const std::int32_t> z, std::span<const std::uint8_t> mask,
                            const SoftmaxFormat& format, std::span<std::int32_t> codes) {
    validate(format);
    check_sizes(z.size(), codes.size());
    const std::int64_t ceiling = row_ceiling(z, mask, format.fraction);
    std::uint64_t sum = 0;
    if (format.form == SoftmaxForm::log) {
        for (std::size_t i = 0; i < z.size(); ++i) {
            if (counts(mask, i)) {
                sum += static_cast<std::uint64_t>(
                    exp2_negative(ceiling - z[i], format.fraction, kSumFraction));
            }
        }
    }
    return write_codes(z, mask, format, {ceiling, sum}, codes);
}

std::int64_t normalized(std::int64_t accumulated, std::uint64_t sum, int fraction) {
    const Reciprocal r = reciprocal_of(sum);
    return rounding_shift(accumulated * r.value, kPwlFraction + r.exponent - fraction);
}

OnlineSum online_sum(std::span<const std::int32_t> z, std::span<const std::uint8_t> mask,
                     int fraction, std::size_t width) {
    OnlineSum out;
    for_blocks(z, mask, fraction, width,
               [&](std::size_t at, std::size_t count, std::int64_t own, bool first) {
                   const std::int64_t ceiling = first ? own : std::max(own, out.ceiling);
                   out.sum >>=
                       first ? 0 : std::min<std::int64_t>((ceiling - out.ceiling) >> fraction, 62);
                   out.ceiling = ceiling;
                   for (std::size_t i = at; i < at + count; ++i) {
                       if (counts(mask, i)) {
                           out.sum += static_cast<std::uint64_t>(
                               exp2_negative(ceiling - z[i], fraction, kSumFraction));
                       }
                   }
               });
    return out;
}

std::uint64_t online_codes(std::span<const std::int32_t> z, std::span<const std::uint8_t> mask,
                           const SoftmaxFormat& format, std::size_t width,
                           std::span<std::int32_t> codes) {
    validate(format);
    check_sizes(z.size(), codes.size());
    if (format.form == SoftmaxForm::log) {
        return write_codes(z, mask, format, online_sum(z, mask, format.fraction, width), codes);
    }
    if (format.rounding != CodeRounding::carry) {
        throw Error("rounding = near: must be carry (online codes of the deferred form)");
    }
    std::fill(codes.begin(), codes.end(), 0);
    std::vector<std::int64_t> ceilings(z.size(), 0);
    std::int64_t ceiling = 0;
    CodeWriter writer(format);
    for_blocks(z, mask, format.fraction, width,
               [&](std::size_t at, std::size_t count, std::int64_t own, bool first) {
                   if (first || own > ceiling) {
                       writer = CodeWriter(format);
                       ceiling = own;
                   }
                   for (std::size_t i = at; i < at + count; ++i) {
                       codes[i] = counts(mask, i) ? writer.code(ceiling - z[i]) : 0;
                       ceilings[i] = ceiling;
                   }
               });
    std::uint64_t total = 0;
    std::int64_t carried = 0;  // and a code of 16 bits 16 places above it
    for (std::size_t i = 0; i < z.size(); ++i) {
        carried += shifted(codes[i], format.bits, (ceiling - ceilings[i]) >> format.fraction);
        codes[i] = static_cast<std::int32_t>(carried >> format.bits);
        carried &= (std::int64_t{1} << format.bits) - 1;
        total += static_cast<std::uint64_t>(codes[i]);
    }
    return total;
}

}  // namespace qrazor::model
