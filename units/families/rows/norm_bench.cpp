// See norm_bench.h. Pieces of the model, as model/src/nonlinear/norms.cpp puts them together.
#include "families/rows/norm_bench.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <stdexcept>

#include "qrazor/model/fixed_point.h"
#include "qrazor/model/norms.h"
#include "qrazor/model/pwl.h"
#include "qrazor/support/error.h"

namespace qrazor::units {
namespace {

constexpr int kEpsPlaces = 16;
constexpr std::int64_t kMostEps = (std::int64_t{1} << 62) - 1;

}  // namespace

NormPorts norm_ports(double eps, std::size_t features, int exponent) {
    NormPorts out;
    out.root_shift = model::root_of_length(features).shift;
    const double scaled = std::ldexp(eps * static_cast<double>(features), -2 * exponent);
    if (scaled > 0) {
        int power = 0;
        const double mantissa = std::frexp(scaled, &power);
        out.eps = std::min<std::int64_t>(std::llround(std::ldexp(mantissa, kEpsPlaces)), 65535);
        out.eps_shift = kEpsPlaces - power;
    }
    return out;
}

std::int64_t eps_of(const NormPorts& ports, int shift) {
    const auto down = static_cast<int>(ports.eps_shift) + 2 * shift;
    if (down >= 0) {
        return model::rounding_shift(ports.eps, down);
    }
    // To the left as far as it stays below 2^62.
    const int room = 62 - static_cast<int>(std::bit_width(static_cast<std::uint64_t>(ports.eps)));
    return ports.eps == 0 ? 0 : -down > room ? kMostEps : ports.eps << -down;
}

std::vector<Int128> over_root(const std::vector<std::int32_t>& codes, const NormPorts& ports,
                              int shift, int fraction) {
    std::int64_t sum = eps_of(ports, shift);
    for (const std::int64_t code : codes) {
        sum += code * code;
    }
    std::vector<Int128> out(codes.size(), 0);
    if (sum == 0) {
        return out;
    }
    const model::InverseRoot root = model::inverse_root_of(static_cast<std::uint64_t>(sum));
    const int down =
        model::kPwlFraction + root.exponent - static_cast<int>(ports.root_shift) - fraction;
    for (std::size_t k = 0; k < codes.size(); ++k) {
        out[k] = model::rounding_shift(std::int64_t{codes[k]} * root.value, down);
    }
    return out;
}

void check_against_model(const std::vector<std::int64_t>& row, const NormPorts& ports, int fraction,
                         bool layer, const std::vector<Int128>& found) {
    if (!std::has_single_bit(row.size()) ||
        ports.root_shift != model::root_of_length(row.size()).shift) {
        return;  // of other lengths eps / d is no number of a few bits
    }
    const double eps =
        std::ldexp(static_cast<double>(ports.eps), static_cast<int>(-ports.eps_shift)) /
        static_cast<double>(row.size());
    if (eps > 1) {
        return;
    }
    const std::vector<std::int32_t> x(row.begin(), row.end());
    std::vector<std::int32_t> y(x.size());
    try {
        (layer ? model::layer_norm : model::rms_norm)(x, 0, {fraction, eps}, y);
    } catch (const Error&) {
        return;  // eps is more than the model takes
    }
    if (!std::equal(y.begin(), y.end(), found.begin(), found.end())) {
        throw std::logic_error("the bench of a norm is not its model");
    }
}

void drain(Beat beat, const Sink& sink) {
    constexpr int kCycles =
        128;  // a taker that takes in one cycle of seven, and a unit full of rows
    beat.valid = false;
    for (int cycle = 0; cycle < kCycles; ++cycle) {
        sink(beat);
    }
}

std::vector<NormPorts> eps_beyond() {
    std::vector<NormPorts> out;
    for (int place = 0; place < kEpsPlaces; ++place) {
        // The highest bit of eps at 2^62 and up: of a row that is not shifted itself.
        out.push_back({1 << (kEpsPlaces - 1), kEpsPlaces - 1 - 62 - place, 0});
    }
    return out;
}

std::vector<std::int64_t> nearly_least(int bits) {
    std::vector<std::int64_t> out;
    for (int place = 0; place < bits - 1; ++place) {
        out.push_back(-(std::int64_t{1} << (bits - 1)) + (std::int64_t{1} << place));
    }
    return out;
}

NormPorts random_ports(Rng& rng, int most_root_shift) {
    NormPorts out;
    out.eps = rng.one_in(4) ? 0 : rng.between(0, 65535);
    out.eps_shift = rng.one_in(4) ? rng.between(-128, 127) : rng.between(-24, 40);
    out.root_shift = rng.between(0, most_root_shift);
    return out;
}

}  // namespace qrazor::units
