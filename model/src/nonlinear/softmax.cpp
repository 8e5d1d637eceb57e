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
    if (!mask.empty() && mask.size() != z.size()) {
        throw Error("mask: has " + std::to_string(mask.size()) + " entries of " +
                    std::to_string(z.size()));
    }
    std::int64_t most = std::numeric_limits<std::int64_t>::min();
    for (std::size_t i = 0; i < z.size(); ++i) {
        if (counts(mask, i)) {
            most = std::max<std::int64_t>(most, z[i]);
        }
    }
    if (most == std::numeric_limits<std::int64_t>::min()) {
        throw Error("softmax: a row without an entry that is not masked");
    }
    return -((-most) >> fraction) << fraction;
}

std::uint64_t softmax_codes(std::span<const std::int32_t> z, std::span<const std::uint8_t> mask,
                            const SoftmaxFormat& format, std::span<std::int32_t> codes) {
    validate(format);
    if (codes.size() != z.size()) {
        throw Error("codes: room for " + std::to_string(codes.size()) + " of " +
                    std::to_string(z.size()));
    }
    const std::int64_t ceiling = row_ceiling(z, mask, format.fraction);
    std::int64_t add = 0;  // to every distance: log2 of the sum of exponentials
    if (format.form == SoftmaxForm::log) {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < z.size(); ++i) {
            if (counts(mask, i)) {
                sum += static_cast<std::uint64_t>(
                    exp2_negative(ceiling - z[i], format.fraction, kSumFraction));
            }
        }
        add = log2_of(sum, format.fraction) - (kSumFraction << format.fraction);
    }
    // The largest distance is cut before the logarithm is added, as a narrow register does.
    const std::int64_t farthest = (std::int64_t{1} << (format.fraction + 5)) - 1;
    CodeWriter writer(format);
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < z.size(); ++i) {
        codes[i] =
            counts(mask, i)
                ? writer.code(std::max<std::int64_t>(0, std::min(ceiling - z[i], farthest) + add))
                : 0;
        total += static_cast<std::uint64_t>(codes[i]);
    }
    return total;
}

std::int64_t normalized(std::int64_t accumulated, std::uint64_t sum, int fraction) {
    const Reciprocal r = reciprocal_of(sum);
    return rounding_shift(accumulated * r.value, kPwlFraction + r.exponent - fraction);
}

OnlineSum online_sum(std::span<const std::int32_t> z, std::span<const std::uint8_t> mask,
                     int fraction, std::size_t width) {
    OnlineSum out;
    bool any = false;
    for (std::size_t at = 0; at < z.size(); at += width) {
        const std::size_t count = std::min(width, z.size() - at);
        const auto block = z.subspan(at, count);
        const auto its_mask = mask.empty() ? mask : mask.subspan(at, count);
        if (!mask.empty() && std::all_of(its_mask.begin(), its_mask.end(),
                                         [](std::uint8_t one) { return one == 0; })) {
            continue;
        }
        const std::int64_t own = row_ceiling(block, its_mask, fraction);
        const std::int64_t ceiling = any ? std::max(own, out.ceiling) : own;
        out.sum >>= any ? std::min<std::int64_t>((ceiling - out.ceiling) >> fraction, 62) : 0;
        out.ceiling = ceiling;
        any = true;
        for (std::size_t i = 0; i < count; ++i) {
            if (counts(its_mask, i)) {
                out.sum += static_cast<std::uint64_t>(
                    exp2_negative(ceiling - block[i], fraction, kSumFraction));
            }
        }
    }
    if (!any) {
        throw Error("softmax: a row without an entry that is not masked");
    }
    return out;
}

}  // namespace qrazor::model
