// What the tests of codecs share: values, and what a codec makes of them.
#pragma once
#include <cmath>
#include <string>
#include <vector>

#include "qrazor/formats/format.h"
#include "random.h"

namespace qrazor::formats::testing {

using qrazor::model::testing::Random;

// Of every format in the list.
inline std::vector<std::string> all_codecs() {
    std::vector<std::string> texts;
    for (const Format* format : all()) {
        texts.insert(texts.end(), format->examples.begin(), format->examples.end());
    }
    return texts;
}

// Values with the spread of activations: most small, a few large.
inline std::vector<float> values_of(std::uint64_t seed, std::size_t count) {
    Random random(seed);
    std::vector<float> values(count);
    for (float& value : values) {
        const int exponent = -static_cast<int>(random.bits() % 12);
        value =
            std::ldexp(static_cast<float>(static_cast<std::int64_t>(random.bits() % 20001) - 10000),
                       exponent - 10);
    }
    return values;
}

inline std::vector<float> through(const Codec& codec, const std::vector<float>& values,
                                  BlockRow& row) {
    const Outer outer = codec.outer(extent_of(values));
    codec.encode(values, outer, row);
    std::vector<float> decoded(values.size());
    codec.decode(row, decoded);
    return decoded;
}

using Words = std::vector<std::uint32_t>;

inline double value_of(const model::Scaled& scaled) {
    return std::ldexp(static_cast<double>(scaled.value), scaled.exponent);
}

inline double squared_error(const std::vector<float>& a, const std::vector<float>& b) {
    double sum = 0;
    for (std::size_t k = 0; k < a.size(); ++k) {
        sum += (double(a[k]) - b[k]) * (double(a[k]) - b[k]);
    }
    return sum;
}

}  // namespace qrazor::formats::testing
