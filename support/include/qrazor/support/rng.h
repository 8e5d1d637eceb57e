// The project's own random generator: the same numbers on every machine and with every standard
// library, so that a seed in a failure message is enough to run it again.
#pragma once
#include <cstdint>

namespace qrazor {

// SplitMix64 (Steele, Lea, Flood 2014): 64 bits of state, passes BigCrush, trivially seeded.
class Rng {
  public:
    explicit Rng(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    // 0 .. bound-1, bound of 1 .. 2^32. The bias is below 2^-32: fine for stimulus.
    std::uint64_t below(std::uint64_t bound) { return ((next() >> 32) * bound) >> 32; }

    // low .. high, both possible.
    int between(int low, int high) {
        const auto span = static_cast<std::uint64_t>(static_cast<std::int64_t>(high) - low) + 1;
        return static_cast<int>(low + static_cast<std::int64_t>(below(span)));
    }

    bool one_in(std::uint64_t n) { return below(n) == 0; }

    // A generator for a part of the work that does not depend on how much the others drew.
    Rng fork(std::uint64_t label) const {
        return Rng(Rng(state_ ^ (label * 0xd6e8feb86659fd93ULL)).next());
    }

  private:
    std::uint64_t state_;
};

}  // namespace qrazor
