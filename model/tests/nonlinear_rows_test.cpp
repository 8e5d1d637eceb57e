// The integer functions on a million random rows each, against digests of what an implementation in
// NumPy that shares no code with ours makes of the same rows. A digest is the sum of all results,
// each times a number that its place draws, modulo 2^64: no result and no order can change unseen.
#include <qrazor_catch.h>

#include <cstdint>
#include <functional>
#include <vector>

#include "qrazor/model/norms.h"
#include "qrazor/model/requantize.h"
#include "qrazor/model/softmax.h"
#include "qrazor/support/rng.h"

using namespace qrazor::model;

namespace {

constexpr std::size_t kRows = 1'000'000;

class Digest {
  public:
    void add(std::int64_t result) { sum_ += static_cast<std::uint64_t>(result) * places_.next(); }
    std::uint64_t sum() const { return sum_; }

  private:
    qrazor::Rng places_{0};
    std::uint64_t sum_ = 0;
};

// Rows whose spread is drawn first, so that all magnitudes are met.
std::uint64_t digest_of(std::uint64_t seed, std::size_t length, int least_bits, int most_bits,
                        const std::function<void(const std::vector<std::int32_t>&, Digest&)>& add) {
    qrazor::Rng rng(seed);
    Digest digest;
    std::vector<std::int32_t> row(length);
    for (std::size_t k = 0; k < kRows; ++k) {
        const std::int64_t spread = (std::int64_t{1} << rng.between(least_bits, most_bits)) - 1;
        for (std::int32_t& x : row) {
            x = static_cast<std::int32_t>(
                static_cast<std::int64_t>(rng.below(static_cast<std::uint64_t>(2 * spread + 1))) -
                spread);
        }
        add(row, digest);
    }
    return digest.sum();
}

std::uint64_t of_softmax(const SoftmaxFormat& format) {
    std::vector<std::int32_t> codes(12);
    return digest_of(1, codes.size(), 4, 18, [&](const auto& z, Digest& digest) {
        digest.add(static_cast<std::int64_t>(softmax_codes(z, {}, format, codes)));
        for (const std::int32_t code : codes) {
            digest.add(code);
        }
    });
}

std::uint64_t of_norm(bool centred) {
    std::vector<std::int32_t> y(16);
    return digest_of(2, y.size(), 1, 31, [&](const auto& x, Digest& digest) {
        (centred ? layer_norm : rms_norm)(x, -14, {10, 1e-5}, y);
        for (const std::int32_t one : y) {
            digest.add(one);
        }
    });
}

}  // namespace

TEST_CASE("nonlinear: a million rows of a softmax are those of the reference") {
    using enum SoftmaxForm;
    using enum CodeRounding;
    CHECK(of_softmax({log, near, 10, 8}) == 0x747500e940761a2cULL);
    CHECK(of_softmax({log, carry, 8, 8}) == 0xc3e5d4c8c9eea8cdULL);
    CHECK(of_softmax({deferred, near, 12, 16}) == 0xc431575667127b48ULL);
    CHECK(of_softmax({deferred, carry, 10, 8}) == 0xf5da7fd5577f4656ULL);
}

TEST_CASE("nonlinear: a million rows of the online sum are those of the reference") {
    CHECK(digest_of(1, 12, 4, 18, [](const auto& z, Digest& digest) {
              const OnlineSum sum = online_sum(z, {}, 10, 4);
              digest.add(sum.ceiling);
              digest.add(static_cast<std::int64_t>(sum.sum));
          }) == 0x96e43d5a666845ecULL);
}

TEST_CASE("nonlinear: a million rows of the norms are those of the reference") {
    CHECK(of_norm(false) == 0x1ebbc34f6f4b3f49ULL);
    CHECK(of_norm(true) == 0x9924d230f764bf2eULL);
}

TEST_CASE("nonlinear: a million requantized rows are those of the reference") {
    const auto add = [](const Requantized& got, Digest& digest) {
        for (const std::int32_t code : got.codes) {
            digest.add(code);
        }
        for (const int shift : got.shifts) {
            digest.add(shift);
        }
    };
    CHECK(digest_of(3, 8, 1, 31, [&](const auto& x, Digest& digest) {
              add(requantize_row(std::vector<std::int64_t>(x.begin(), x.end()), 8), digest);
          }) == 0x239160d67b769c97ULL);
    CHECK(digest_of(3, 8, 1, 31, [&](const auto& x, Digest& digest) {
              const std::vector<std::int64_t> wide(x.begin(), x.end());
              const RequantizedToSdr got =
                  requantize_to_sdr(wide, {.base = 16, .salient = 4, .group = 4});
              for (const Code code : got.row.codes) {
                  digest.add(code);
              }
              digest.add(got.row.flags[0]);
              digest.add(got.row.flags[1]);
              digest.add(got.shift);
          }) == 0x5c328e0e955f085cULL);
}
