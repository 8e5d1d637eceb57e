// Seeded random operands for the tests: the same on every machine and compiler, unlike the
// distributions of <random>. Values are stratified by magnitude, because uniform ones hardly ever
// leave the largest flag.
#pragma once
#include <algorithm>
#include <cstdint>
#include <vector>

#include "qrazor/model/razor.h"

namespace qrazor::model::testing {

class Random {
  public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t bits() {  // splitmix64
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    int below(int limit) { return static_cast<int>(bits() % static_cast<std::uint64_t>(limit)); }
    int between(int low, int high) { return low + below(high - low + 1); }

    // A base value whose magnitude has at most `width` bits; now and then an extreme or zero.
    std::int32_t value(int base, int width) {
        switch (below(16)) {
            case 0:
                return 0;
            case 1:
                return static_cast<std::int32_t>(-(std::int64_t{1} << std::min(width, base - 1)));
            case 2:
                return static_cast<std::int32_t>((std::int64_t{1} << std::min(width, base - 1)) -
                                                 1);
            default:
                break;
        }
        const auto magnitude =
            static_cast<std::int64_t>(bits() & ((std::uint64_t{1} << width) - 1));
        return static_cast<std::int32_t>(below(2) == 0 ? magnitude : -magnitude);
    }

    // Every group (and every few values in it) has a magnitude of its own.
    std::vector<std::int32_t> values(int count, const RazorFormat& format) {
        std::vector<std::int32_t> result(static_cast<std::size_t>(count));
        int width = 0;
        int narrow = 0;
        for (std::size_t i = 0; i < result.size(); ++i) {
            if (i % static_cast<std::size_t>(format.group) == 0) {
                width = below(format.base);
            }
            if (i % 4 == 0) {
                narrow = below(width + 1);
            }
            result[i] = value(format.base, below(3) == 0 ? width : narrow);
        }
        return result;
    }

    RazorFormat format() {
        RazorFormat f;
        f.base = between(4, 32);
        f.salient = below(2) == 0 ? 4 : between(2, f.base);
        f.group = below(2) == 0 ? 1 << below(9) : between(1, 256);
        f.rounding = static_cast<Rounding>(below(3));
        std::vector<int> divisors{0};
        for (int s = 1; s <= f.group; ++s) {
            if (f.group % s == 0) {
                divisors.push_back(s);
            }
        }
        f.subgroup = divisors[static_cast<std::size_t>(below(static_cast<int>(divisors.size())))];
        f.max_side = below(2) == 0 ? 0 : below(f.base - f.salient + 1);
        return f;
    }

  private:
    std::uint64_t state_;
};

}  // namespace qrazor::model::testing
