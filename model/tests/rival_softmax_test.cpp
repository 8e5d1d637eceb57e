// The rivals' softmax: rows worked by hand from their papers' formulas, properties that any softmax
// has, and bounds on random rows.
#include <qrazor_catch.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "qrazor/model/rival_softmax.h"
#include "qrazor/model/softmax_error.h"
#include "qrazor/support/error.h"
#include "qrazor/support/rng.h"

using namespace qrazor::model;
using Catch::Matchers::Contains;

namespace {

using Row = std::vector<std::int32_t>;

Row rival(const Row& z, const RivalFormat& format, const std::vector<std::uint8_t>& mask = {}) {
    Row codes(z.size());
    rival_codes(z, mask, format, codes);
    return codes;
}

RivalFormat of_bits(RivalSoftmax which, RivalWidths widths, int bits) {
    RivalFormat format;
    format.rival = which;
    format.widths = widths;
    format.bits = bits;
    return format;
}

RivalFormat own_widths(RivalSoftmax which) {
    return of_bits(which, RivalWidths::published, 8);
}

// Every rival in both widths, at 8 and, where it has them, 16 bits.
std::vector<RivalFormat> all_rivals() {
    std::vector<RivalFormat> all;
    for (const RivalFacts& facts : rival_facts()) {
        all.push_back(own_widths(facts.rival));
        all.push_back(of_bits(facts.rival, RivalWidths::widened, 8));
        all.push_back(of_bits(facts.rival, RivalWidths::widened, 16));
        if (facts.built) {
            all.push_back(of_bits(facts.rival, RivalWidths::circuit, 8));
        }
    }
    return all;
}

}  // namespace

TEST_CASE("rival softmax: each has its facts and says where it is published") {
    std::set<std::string> names;
    REQUIRE(rival_facts().size() == words_of(RivalSoftmax{}).size());
    for (const auto& word : words_of(RivalSoftmax{})) {
        const RivalFacts& facts = facts_of(word.value);
        CHECK(facts.rival == word.value);
        CHECK_THAT(std::string(facts.source), Contains("arXiv"));
        names.insert(std::string(facts.name));
    }
    CHECK(names.size() == rival_facts().size());
}

// z has 10 fraction bits.
TEST_CASE("rival softmax: rows worked by hand") {
    const Row equal{0, 0};
    // Distances 0, 1, 2 in base 2: 256 + 128 + 64 = 448, floor(255 * 256 / 448) = 145.
    CHECK(rival({2048, 1024, 0}, own_widths(RivalSoftmax::ita)) == Row{145, 72, 36});
    // A distance of 15/32 is shifted by 0, of 16/32 by 1: 256 + 256 + 128, 65280 / 640 = 102.
    CHECK(rival({512, 32, 0}, own_widths(RivalSoftmax::ita)) == Row{102, 102, 51});
    // Two of 2^19: floor((2^31 - 1) / 2^20) = 2047, and 2^19 * 2047 / 2^24 = 63.97.
    CHECK(rival(equal, own_widths(RivalSoftmax::ivit)) == Row{63, 63});
    CHECK(rival({0, -30000}, own_widths(RivalSoftmax::ivit)) == Row{127, 0});
    // 1 + 1 = 2: 0.818 * 2^-1. 1 + 1 + 1 = 3, whose second bit is set: 0.568 * 2^-1.
    CHECK(rival(equal, own_widths(RivalSoftmax::sole)) == Row{105, 105});
    CHECK(rival({0, 0, 0}, own_widths(RivalSoftmax::sole)) == Row{73, 73, 73});
    // 1 + 1 in 10.6 is 128; its reciprocal's segment begins with 127 / 128: 63.5 of 2^-7.
    CHECK(rival(equal, own_widths(RivalSoftmax::softermax)) == Row{64, 64});
    // (1385^2 + 1006164) / 2^6 = 45693; floor(2^32 / 91386) = 46998; 45693 * 46998 / 2^24 = 127.99.
    CHECK(rival(equal, own_widths(RivalSoftmax::ibert)) == Row{127, 127});
}

TEST_CASE("rival softmax: logits come as a design expects them") {
    // 100 / 1024 of base 2 is 0.0677 of base e; 30000 / 1024 is 29.3 of base 2, 20.3 of base e.
    const Row z{100, 30000, -50000};
    CHECK(rival_logits(z, own_widths(RivalSoftmax::softermax)) == Row{0, 117, -128});
    CHECK(rival_logits(z, own_widths(RivalSoftmax::ibert)) == Row{69, 20794, -34657});
    CHECK(rival_logits(z, own_widths(RivalSoftmax::ivit)) == Row{1, 127, -128});
    CHECK(rival_logits(z, own_widths(RivalSoftmax::ita)) == Row{3, 127, -128});
    CHECK(rival_logits(z, of_bits(RivalSoftmax::ita, RivalWidths::widened, 8)) == z);
    // -50000 / 1024 is -33.8 of base e, which 8 bits hold with one fraction bit.
    CHECK(calibrated_fraction(RivalSoftmax::sole, 50000.0 / 1024) == 1);
    RivalFormat calibrated = own_widths(RivalSoftmax::sole);
    calibrated.input_fraction = 1;
    CHECK(rival_logits(z, calibrated) == Row{0, 41, -68});
}

TEST_CASE("rival softmax: more logit never gets less, the mask hides, order does not matter") {
    qrazor::Rng rng(181);
    for (const RivalFormat& format : all_rivals()) {
        CAPTURE(facts_of(format.rival).name, qrazor::word_of(format.widths), format.bits);
        for (int row = 0; row < 100; ++row) {
            const auto length = static_cast<std::size_t>(rng.between(1, 40));
            const int spread = 1 << rng.between(6, 16);
            Row z(length);
            for (std::int32_t& one : z) {
                one = rng.between(-spread, spread);
            }
            std::sort(z.begin(), z.end());
            const Row codes = rival(z, format);
            CHECK(std::is_sorted(codes.begin(), codes.end()));
            CHECK(codes.front() >= 0);
            CHECK(codes.back() < (1 << format.bits));
            Row backwards(z.rbegin(), z.rend());
            const Row turned = rival(backwards, format);
            CHECK(Row(turned.rbegin(), turned.rend()) == codes);
            // Hidden entries between the others, larger than all.
            Row longer;
            std::vector<std::uint8_t> mask;
            for (const std::int32_t one : z) {
                longer.insert(longer.end(), {one, 70000});
                mask.insert(mask.end(), {1, 0});
            }
            const Row hidden = rival(longer, format, mask);
            for (std::size_t i = 0; i < length; ++i) {
                REQUIRE(hidden[2 * i] == codes[i]);
                REQUIRE(hidden[2 * i + 1] == 0);
            }
        }
    }
}

TEST_CASE("rival softmax: a row of one logit has all the mass that the design can say") {
    for (const RivalFormat& format : all_rivals()) {
        CAPTURE(facts_of(format.rival).name, qrazor::word_of(format.widths), format.bits);
        const double got = rival({-700}, format).front() * code_value(format);
        // SOLE's constant is below 1 there; four segments of 2^-x and 1/x begin 1 % low.
        CHECK(got > (format.rival == RivalSoftmax::sole ? 0.81 : 0.98));
        CHECK(got <= 1.0);
    }
}

// In blocks the maximum grows underway, and what is added up before is shifted. Softermax, whose
// maximum is a whole number, loses low bits and nothing else; where exponents are rounded twice, a
// value and the sum can each be off by two.
TEST_CASE("rival softmax: one pass in blocks comes near the two passes") {
    qrazor::Rng rng(182);
    for (RivalFormat format : all_rivals()) {
        CAPTURE(facts_of(format.rival).name, qrazor::word_of(format.widths), format.bits);
        for (int row = 0; row < 50; ++row) {
            Row z(64);
            for (std::int32_t& one : z) {
                one = rng.between(-4000, 4000);
            }
            format.block = 0;
            const Row at_once = rival(z, format);
            format.block = 16;
            const Row streamed = rival(z, format);
            const bool twice =
                format.rival == RivalSoftmax::sole || format.rival == RivalSoftmax::ita;
            const double allowed = !facts_of(format.rival).online ? 0 : twice ? 3 : 0.05;
            for (std::size_t i = 0; i < z.size(); ++i) {
                REQUIRE(std::abs(streamed[i] - at_once[i]) <= 2 + at_once[i] * allowed);
            }
        }
    }
}

TEST_CASE("rival softmax: what does not fit is refused by name") {
    Row codes(1);
    CHECK_THROWS_WITH(rival_codes(Row{1, 2}, {}, {}, codes), Contains("room for 1 of 2"));
    CHECK_THROWS_WITH(rival({1}, {.bits = 17}), Contains("bits = 17: must be 4 to 16"));
    CHECK_THROWS_WITH(rival({1}, {.widths = RivalWidths::published, .fraction = 7, .bits = 9}),
                      Contains("fraction = 7: must be 8 to 12; bits = 9: must be 8"));
    CHECK_THROWS_WITH(rival({1}, {.input_fraction = 3}),
                      Contains("input_fraction = 3: only where"));
    CHECK_THROWS_WITH(rival({1}, of_bits(RivalSoftmax::sole, RivalWidths::circuit, 9)),
                      Contains("bits = 9: must be 4 to 8; widths = circuit: none is built"));
    CHECK_THROWS_WITH(rival({1}, {.block = -1}), Contains("block = -1"));
    CHECK_THROWS_WITH(rival({1}, {}, {0}), Contains("a row without an entry"));
    CHECK_THROWS_WITH(rival({1}, {}, {0, 1}), Contains("mask: has 2 entries of 1"));
    CHECK_THROWS_WITH(softmax_methods(17), Contains("bits = 17: must be 4 to 16"));
}

TEST_CASE("rival softmax: errors against the exact one stay within what each design can do") {
    // Spreads that eight bits of 1/32 hold: what saturates is another error.
    const ErrorRows rows{.length = 64, .spreads = {0.25, 0.5, 1}, .rows = 8};
    double best = 1;
    std::size_t rivals = 0;
    for (const int bits : {8, 16}) {
        for (const SoftmaxMethod& method : softmax_methods(bits)) {
            const SoftmaxError error = softmax_error(method, rows);
            CAPTURE(method.name, method.widths, method.bits, error.value, error.sum);
            CHECK(error.value < 0.35);
            CHECK(error.sum < 0.75);
            if (!method.ours) {
                ++rivals;
                best = bits == 16 ? std::min(best, error.value) : best;
            }
        }
    }
    CHECK(rivals == 3 * rival_facts().size() + 3 + 1);  // three are built; BF16
    // The polynomial is good to 1.9e-3 of a value; powers of two are good to a third.
    CHECK(best < 4e-3);
}
