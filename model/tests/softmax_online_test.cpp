// Softmax relative to a running ceiling: where it is what two passes give, and how far from the
// exact softmax it is where it is not.
#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

#include "qrazor/model/pwl.h"
#include "qrazor/model/softmax.h"
#include "qrazor/model/softmax_error.h"

namespace qrazor::model {
namespace {

using Catch::Matchers::Contains;

constexpr std::size_t kBlock = 4;

std::vector<std::int32_t> online(const std::vector<std::int32_t>& z, const SoftmaxFormat& format) {
    std::vector<std::int32_t> codes(z.size());
    const std::uint64_t sum = online_codes(z, {}, format, kBlock, codes);
    std::uint64_t added = 0;
    for (const std::int32_t code : codes) {
        added += static_cast<std::uint64_t>(code);
    }
    CHECK(sum == added);
    return codes;
}

std::vector<std::int32_t> two_pass(const std::vector<std::int32_t>& z,
                                   const SoftmaxFormat& format) {
    std::vector<std::int32_t> codes(z.size());
    softmax_codes(z, {}, format, codes);
    return codes;
}

SoftmaxMethod method_of(const SoftmaxFormat& format) {
    SoftmaxMethod method;
    method.name = "online";
    method.bits = format.bits;
    method.probabilities = [format](std::span<const std::int32_t> z, std::span<double> p) {
        std::vector<std::int32_t> codes(z.size());
        const Reciprocal r = reciprocal_of(online_codes(z, {}, format, kBlock, codes));
        const double one = format.form == SoftmaxForm::log
                               ? std::ldexp(1.0, -format.bits)
                               : std::ldexp(r.value, -kPwlFraction - r.exponent);
        std::transform(codes.begin(), codes.end(), p.begin(),
                       [&](std::int32_t code) { return code * one; });
    };
    return method;
}

}  // namespace

TEST_CASE("nonlinear: online codes are those of two passes where the ceiling does not grow") {
    const SoftmaxFormat deferred{SoftmaxForm::deferred, CodeRounding::carry, 10, 8};
    const SoftmaxFormat log{SoftmaxForm::log, CodeRounding::near, 10, 16};
    const std::vector<std::int32_t> falling{2048, 1000, -3000, 2047, 0,    -20000,
                                            512,  1536, -700,  1,    2048, 1025};
    for (const SoftmaxFormat& format : {deferred, log}) {
        CHECK(online(falling, format) == two_pass(falling, format));
        CHECK(online({3, -5, 7}, format) == two_pass({3, -5, 7}, format));
    }
}

TEST_CASE("nonlinear: a mask of another length is refused before blocks are cut") {
    const std::vector<std::int32_t> z(6);
    std::vector<std::int32_t> codes(z.size());
    const std::vector<std::uint8_t> mask(5, 1);
    CHECK_THROWS_WITH(online_codes(z, mask, {}, kBlock, codes),
                      Contains("mask: has 5 entries of 6"));
    CHECK_THROWS_WITH(online_sum(z, mask, 10, kBlock), Contains("mask: has 5 entries of 6"));
}

TEST_CASE("nonlinear: online codes of a block are shifted where a later one is larger") {
    // 1, 1/2, 1/4, 0; then a block three whole numbers above: its largest code is 255, the first
    // block's are an eighth of 255, 128, 64, and 191/256 are carried.
    const SoftmaxFormat format{SoftmaxForm::deferred, CodeRounding::carry, 10, 8};
    const std::vector<std::int32_t> z{0, -1024, -2048, -30000, 3072, -30000, -30000, -30000};
    CHECK(online(z, format) == std::vector<std::int32_t>{31, 16, 8, 0, 255, 0, 0, 0});
    std::vector<std::int32_t> codes(z.size());
    const std::vector<std::uint8_t> none(z.size(), 0);
    CHECK_THROWS_WITH(online_codes(z, none, format, kBlock, codes),
                      Contains("a row without an entry"));
    CHECK_THROWS_WITH(online_codes(z, {}, {.rounding = CodeRounding::near}, kBlock, codes),
                      Contains("rounding = near: must be carry"));
}

TEST_CASE("nonlinear: errors of the online forms") {
    for (const std::size_t length : {std::size_t{64}, std::size_t{1024}}) {
        ErrorRows rows;
        rows.length = length;
        const SoftmaxError codes =
            softmax_error(method_of({SoftmaxForm::deferred, CodeRounding::carry, 10, 8}), rows);
        const SoftmaxError logs =
            softmax_error(method_of({SoftmaxForm::log, CodeRounding::carry, 10, 8}), rows);
        const SoftmaxError wide =
            softmax_error(method_of({SoftmaxForm::log, CodeRounding::near, 10, 16}), rows);
        const SoftmaxError widest =
            softmax_error(method_of({SoftmaxForm::deferred, CodeRounding::carry, 10, 16}), rows);
        CAPTURE(length, codes.value, codes.sum, widest.value, widest.sum, logs.value, logs.sum,
                wide.value, wide.sum);
        CHECK(codes.value < 1.5e-2);
        CHECK(codes.sum < 1.5e-4);
        CHECK(widest.value < 3e-4);
        CHECK(widest.sum < 1.5e-4);
        CHECK(logs.value < 5e-3);
        CHECK(logs.sum < 6e-3);
        CHECK(wide.value < 2.5e-3);
        CHECK(wide.sum < 3.5e-3);
    }
}

}  // namespace qrazor::model
