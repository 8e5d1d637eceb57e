// See requantize.h.
#include "qrazor/model/requantize.h"

#include "checks.h"
#include "qrazor/support/error.h"

namespace qrazor::model {
namespace {

void check_range(const char* field, int value, int least, int most) {
    if (value < least || value > most) {
        throw Error(outside(field, value, least, most));
    }
}

void append(std::span<const std::int64_t> values, int bits, int shift, Requantized& out) {
    for (const std::int64_t x : values) {
        out.codes.push_back(requantized(x, shift, bits));
    }
    out.shifts.push_back(shift);
}

}  // namespace

Requantized requantize_row(std::span<const std::int64_t> values, int bits) {
    check_range("bits", bits, 2, 32);
    Requantized out;
    append(values, bits, requantizing_shift(effective_msb(values), bits), out);
    return out;
}

Requantized requantize_groups(std::span<const std::int64_t> values, int bits, int group) {
    check_range("bits", bits, 2, 32);
    check_range("group", group, 1, 65536);
    Requantized out;
    const auto size = static_cast<std::size_t>(group);
    for (std::size_t at = 0; at < values.size(); at += size) {
        const auto part = values.subspan(at, std::min(size, values.size() - at));
        append(part, bits, requantizing_shift(effective_msb(part), bits), out);
    }
    return out;
}

Requantized requantize_fixed(std::span<const std::int64_t> values, int bits, int shift) {
    check_range("bits", bits, 2, 32);
    check_range("shift", shift, 0, 62);
    Requantized out;
    append(values, bits, shift, out);
    return out;
}

RequantizedToSdr requantize_to_sdr(std::span<const std::int64_t> values,
                                   const RazorFormat& format) {
    validate(format);
    const Requantized base = requantize_row(values, format.base);
    return {razor(base.codes, format), base.shifts.front()};
}

}  // namespace qrazor::model
