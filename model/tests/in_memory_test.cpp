// The array of one-bit cells: its splitter on all vectors of 12 rows, products against integer dot
// products in every encoding, imperfect reads, and refusals.
#include "qrazor/model/in_memory.h"

#include <cmath>

#include <qrazor_catch.h>

#include "qrazor/support/error.h"
#include "qrazor/support/rng.h"

using namespace qrazor::model::in_memory;
using qrazor::Rng;
using qrazor::word_of;

namespace {

constexpr int kGroup = 16;

bool is_razored(InputCode input) {
    return input == InputCode::flag_binned || input == InputCode::per_group;
}

Vector random_vector(Rng& rng, InputCode input, std::size_t length) {
    Vector out;
    const bool razored = is_razored(input);
    const int most = razored ? 7 : 127;
    for (std::size_t k = 0; k < length; ++k) {
        const int least = input == InputCode::twos ? -most - 1 : -most;
        out.codes.push_back(rng.one_in(4) ? 0 : rng.one_in(8) ? least : rng.between(least, most));
    }
    if (razored) {
        out.group = kGroup;
        for (std::size_t k = 0; k < (length + kGroup - 1) / kGroup; ++k) {
            out.flags.push_back(static_cast<std::uint8_t>(rng.between(0, 12)));
        }
    }
    return out;
}

Weights random_weights(Rng& rng, InputCode input, std::size_t outputs, std::size_t inputs) {
    Weights out{outputs, inputs, {}, {}, 0};
    const bool flags = input == InputCode::per_group;
    for (std::size_t k = 0; k < outputs * inputs; ++k) {
        out.codes.push_back(flags ? rng.between(-7, 7) : rng.between(-128, 127));
    }
    if (flags) {
        out.group = kGroup;
        for (std::size_t k = 0; k < outputs * ((inputs + kGroup - 1) / kGroup); ++k) {
            out.flags.push_back(static_cast<std::uint8_t>(rng.between(0, 4)));
        }
    }
    return out;
}

// What is multiplied, without any array: codes, shifted by their groups' flags.
std::vector<std::int64_t> dot_products(const Weights& weights, const Vector& vector) {
    std::vector<std::int64_t> out(weights.outputs);
    const std::size_t groups = (weights.inputs + kGroup - 1) / kGroup;
    for (std::size_t k = 0; k < weights.codes.size(); ++k) {
        const std::size_t output = k / weights.inputs;
        const std::size_t group = k % weights.inputs / kGroup;
        const int shift = (vector.flags.empty() ? 0 : vector.flags[group]) +
                          (weights.flags.empty() ? 0 : weights.flags[output * groups + group]);
        out[output] += std::int64_t{weights.codes[k]} * vector.codes[k % weights.inputs] *
                       (std::int64_t{1} << shift);
    }
    return out;
}

std::vector<Array> all_arrays() {
    std::vector<Array> out;
    for (const auto& row : words_of(InputCode{})) {
        for (const bool is_signed : {false, true}) {
            if (is_signed && row.value == InputCode::twos) {
                continue;
            }
            for (const int rows : {1, 24, 64, 100, 256}) {
                for (const int ones : {1, 7, 15, rows}) {
                    if (ones <= rows) {
                        out.push_back({rows, ones, row.value, is_signed, {}, false});
                    }
                }
            }
        }
    }
    return out;
}

}  // namespace

TEST_CASE("in memory: the splitter on all vectors of 12 rows") {
    for (const int most : {1, 2, 3, 5, 7, 15}) {
        for (std::uint64_t plane = 0; plane < 4096; ++plane) {
            CAPTURE(most, plane);
            const std::vector<Rows> parts = split_ones({plane}, most);
            std::uint64_t all = 0;
            bool right = true;
            for (std::size_t k = 0; k < parts.size(); ++k) {
                const std::uint64_t part = parts[k].at(0);
                const int ones = ones_in(parts[k]);
                right = right && part > all && (part & all) == 0 && ones >= 1 && ones <= most &&
                        (k + 1 == parts.size() || ones == most);
                all |= part;
            }
            REQUIRE(right);
            REQUIRE(all == plane);
            REQUIRE(static_cast<int>(parts.size()) == (ones_in({plane}) + most - 1) / most);
        }
    }
}

TEST_CASE("in memory: parts go on over words") {
    const std::vector<Rows> parts = split_ones({std::uint64_t{5} << 61, 0, 3}, 3);
    REQUIRE(parts.size() == 2);
    REQUIRE(parts[0] == Rows{std::uint64_t{5} << 61, 0, 1});
    REQUIRE(parts[1] == Rows{0, 0, 2});
}

TEST_CASE("in memory: exact counts give the integer dot product in every encoding") {
    Rng rng(1);
    for (const Array& array : all_arrays()) {
        CAPTURE(array.rows, array.ones, word_of(array.input), array.is_signed);
        const std::size_t inputs = rng.below(70) + 1;
        const Weights weights = random_weights(rng, array.input, 3, inputs);
        const Vector vector = random_vector(rng, array.input, inputs);
        const Result slow = multiply(weights, vector, array);
        const Result fast = Crossbar(weights, array).multiply(vector, 0);
        REQUIRE(slow.values == dot_products(weights, vector));
        REQUIRE(fast.values == slow.values);
        REQUIRE(slow.reads == reads_of(vector, array).size());
        REQUIRE(slow.conversions ==
                slow.reads * weights.outputs * static_cast<std::size_t>(weights.bits()));
        REQUIRE(fast.reads == slow.reads);
        REQUIRE(fast.conversions == slow.conversions);
    }
}

TEST_CASE("in memory: corners of inputs and weights") {
    for (const std::int32_t x : {-128, -127, -1, 0, 1, 127}) {
        for (const std::int32_t w : {-128, -1, 0, 1, 127}) {
            const Weights weights{1, 40, std::vector<std::int32_t>(40, w), {}, 0};
            const Vector vector{std::vector<std::int32_t>(40, x), {}, 0};
            REQUIRE(multiply(weights, vector, {32, 5, InputCode::twos}).values.at(0) == 40 * x * w);
            if (x != -128) {
                const Array array{32, 5, InputCode::sign_magnitude, true};
                REQUIRE(multiply(weights, vector, array).values.at(0) == 40 * x * w);
            }
        }
    }
}

TEST_CASE("in memory: reads of flag-binned codes in their order") {
    // Two groups of flag 1, one of flag 0 between them.
    Vector vector{{}, {1, 0, 1}, 2};
    vector.codes = {1, -2, 3, 0, 1, 1};
    const std::vector<Read> reads = reads_of(vector, {6, 2, InputCode::flag_binned});
    std::vector<std::int64_t> weights;
    Rows rows;
    for (const Read& read : reads) {
        weights.push_back(read.weight);
        rows.push_back(read.plus.at(0));
    }
    REQUIRE(weights == std::vector<std::int64_t>{1, 2, 2, 2, -4});
    REQUIRE(rows == Rows{4, 4, 17, 32, 2});
}

TEST_CASE("in memory: overcommitted columns are exact, and cost conversions") {
    Rng rng(3);
    Array array{64, 20, InputCode::twos};
    array.adc_bits = 4;
    array.overcommit = true;
    const Weights weights = random_weights(rng, array.input, 4, 200);
    const Vector vector = random_vector(rng, array.input, 200);
    const Result result = multiply(weights, vector, array);
    REQUIRE(result.values == dot_products(weights, vector));
    const std::size_t parts = reads_of(vector, array).size();
    REQUIRE(result.reads > parts);
    REQUIRE(result.conversions > parts * 32);
    // Without it the same converter clips.
    array.overcommit = false;
    REQUIRE(multiply(weights, vector, array).values != dot_products(weights, vector));
}

TEST_CASE("in memory: a converter as it is defined") {
    const Array array{128, 7, InputCode::twos};
    REQUIRE(adc_bits(array) == 3);
    REQUIRE(convert(array, {}, 7, 7, 0) == 7);
    REQUIRE(convert(array, {0.1, 0, 0, 1}, 3, 7, 1) == 4);   // 3 + 0.7
    REQUIRE(convert(array, {0.1, 0, 0, 1}, 3, 7, -6) == 0);  // 3 - 4.2
    REQUIRE(convert(array, {0.1, 0, 0, 1}, 6, 7, 6) == 7);   // 10.2
    REQUIRE(convert(array, {0, 0.25, 0, 1}, 7, 7, 0) == 5);  // 7 * 0.75 = 5.25
    REQUIRE(convert(array, {0, 0, 4, 1}, 1, 7, 0) == 3);     // 1 + 6/4 = 2.5
    const Array differential{128, 7, InputCode::sign_magnitude, true};
    REQUIRE(adc_bits(differential) == 4);
    REQUIRE(convert(differential, {}, -7, -7, 0) == -7);
    REQUIRE(convert(differential, {1, 0, 0, 1}, -7, -7, -6) == -8);
    REQUIRE(convert(differential, {1, 0, 0, 1}, 7, 7, 6) == 7);
    Array narrow{128, 15, InputCode::twos};
    narrow.adc_bits = 3;
    REQUIRE(convert(narrow, {}, 12, 15, 0) == 7);
}

TEST_CASE("in memory: draws have mean 0 and deviation 1, and depend on all that they are of") {
    double sum = 0;
    double squares = 0;
    constexpr int kDraws = 200000;
    for (std::uint64_t k = 0; k < kDraws; ++k) {
        const double n = draw(5, k % 7, k / 7, k % 64);
        REQUIRE(std::abs(n) <= 6);
        sum += n;
        squares += n * n;
    }
    REQUIRE(std::abs(sum / kDraws) < 0.01);
    REQUIRE(std::abs(squares / kDraws - 1) < 0.01);
    const double one = draw(1, 2, 3, 4);
    REQUIRE(one == draw(1, 2, 3, 4));
    REQUIRE(one != draw(2, 2, 3, 4));
    REQUIRE(one != draw(1, 3, 3, 4));
    REQUIRE(one != draw(1, 2, 4, 4));
    REQUIRE(one != draw(1, 2, 3, 5));
}

TEST_CASE("in memory: imperfect reads, the fast array as the definition") {
    Rng rng(4);
    const Imperfection imperfection{0.05, 0.1, 50, 9};
    std::size_t noisy = 0;
    for (const Array& array : all_arrays()) {
        CAPTURE(array.rows, array.ones, word_of(array.input), array.is_signed);
        const Weights weights = random_weights(rng, array.input, 2, 50);
        const Vector vector = random_vector(rng, array.input, 50);
        const Result slow = multiply(weights, vector, array, imperfection, 11);
        REQUIRE(Crossbar(weights, array, imperfection).multiply(vector, 11).values == slow.values);
        noisy += slow.values != dot_products(weights, vector) ? 1 : 0;
    }
    REQUIRE(noisy > all_arrays().size() / 2);
}

// Noise below a twelfth of a cell cannot reach the next code: draws end at 6 deviations.
TEST_CASE("in memory: at 1 % of full scale seven ones are read exactly, a dense plane is not") {
    Rng rng(5);
    const Imperfection imperfection{0.01, 0, 0, 1};
    const Weights weights = random_weights(rng, InputCode::twos, 8, 256);
    const Vector vector = random_vector(rng, InputCode::twos, 256);
    const auto exact = dot_products(weights, vector);
    REQUIRE(multiply(weights, vector, {128, 7, InputCode::twos}, imperfection).values == exact);
    REQUIRE(multiply(weights, vector, {128, 128, InputCode::twos}, imperfection).values != exact);
}

TEST_CASE("in memory: what cannot be is refused by name") {
    using Catch::Equals;
    const auto refused = [](const Array& array, const std::string& message) {
        CHECK_THROWS_WITH(validate(array), Equals(message));
    };
    refused({128, 0, InputCode::twos}, "ones = 0: must be 1 to 128 (the rows)");
    refused({128, 129, InputCode::twos}, "ones = 129: must be 1 to 128 (the rows)");
    refused({0, 1, InputCode::twos}, "rows = 0: must be 1 to 4096");
    refused({128, 7, InputCode::twos, false, 0}, "adc_bits = 0: must be 1 to 14");
    refused({128, 7, InputCode::twos, true},
            "signed = true: must be false where inputs are twos, whose planes have no sign");
    refused({128, 31, InputCode::twos, false, 4, true},
            "ones = 31: must be 1 to 30 (twice the top code, with overcommit)");
    CHECK_THROWS_WITH(validate(Imperfection{std::nan(""), 0, 0, 1}), Catch::StartsWith("sigma = "));
    CHECK_THROWS_WITH(split_ones({1}, 0), Equals("ones = 0: must be at least 1"));

    const Array array{128, 7, InputCode::sign_magnitude};
    const Weights weights{1, 2, {1, 2}, {}, 0};
    CHECK_THROWS_WITH(multiply(weights, {{1, -128}, {}, 0}, array),
                      Equals("code = -128: must be -127 to 127"));
    CHECK_THROWS_WITH(multiply(weights, {{1}, {}, 0}, array),
                      Equals("vector = 1 values: must be 2"));
    CHECK_THROWS_WITH(multiply({1, 2, {1, 200}, {}, 0}, {{1, 1}, {}, 0}, array),
                      Equals("weight = 200: must be -128 to 127"));
    CHECK_THROWS_WITH(multiply({2, 2, {1, 2}, {}, 0}, {{1, 1}, {}, 0}, array),
                      Equals("weights = 2: must be 4, outputs times inputs"));
    CHECK_THROWS_WITH(multiply({1, 2, {1, 2}, {0}, 16}, {{1, 1}, {0}, 16}, array),
                      Equals("input = sm: must be per_group where weights have flags"));
    CHECK_THROWS_WITH(multiply(weights, {{1, 9}, {0}, 16}, {128, 7, InputCode::flag_binned}),
                      Equals("code = 9: must be -7 to 7"));
    CHECK_THROWS_WITH(multiply(weights, {{1, 2}, {}, 16}, {128, 7, InputCode::flag_binned}),
                      Equals("flags = 0: must be one a group of the vector"));
}
