// The n-gram model against plain loops in double, on random weights; then in a number format.
#include <algorithm>
#include <cmath>

#include "arithmetic.h"
#include "qrazor/eval/evaluate.h"
#include "qrazor/support/error.h"
#include "qrazor_catch.h"
#include "toy_model.h"

namespace fs = std::filesystem;
using namespace qrazor::eval;
using Catch::Matchers::Contains;

namespace {

constexpr std::size_t kVocabulary = 256;  // bytes
constexpr std::size_t kWidth = 8;
constexpr std::size_t kOrder = 3;
constexpr std::size_t kHidden = 32;

// The checkpoint stays in the build folder: `qrazor eval --model build/ngram.safetensors`.
const fs::path kFile = fs::path(QRAZOR_BUILD_DIR) / "ngram.safetensors";

using Tensors = std::map<std::string, testing::Tensor>;

Tensors tensors(std::size_t order = kOrder) {
    testing::Toy random(true);
    Tensors all;
    const auto add = [&](const std::string& name, const std::vector<std::size_t>& shape) {
        random.add(name, shape);
        all[name] = random.tensors.at(name);
    };
    add("embed.weight", {kVocabulary, kWidth});
    add("hidden.weight", {kHidden, order * kWidth});
    add("hidden.bias", {kHidden});
    add("head.weight", {kVocabulary, kHidden});
    return all;
}

std::shared_ptr<const Network> written(const Tensors& all) {
    qrazor::write_file(kFile, testing::safetensors_of(all));
    return load_network(kFile);
}

Data text() {
    Data data{"text", {}};
    for (const char c : std::string("no word of this has been seen before, and none is learned")) {
        data.tokens.push_back(static_cast<unsigned char>(c));
    }
    return data;
}

// What comes out behind token t.
std::vector<double> logits(const Tensors& all, std::span<const std::uint32_t> tokens,
                           std::size_t t) {
    std::vector<double> hidden(kHidden);
    for (std::size_t h = 0; h < kHidden; ++h) {
        hidden[h] = all.at("hidden.bias").values[h];
        for (std::size_t back = 0; back < kOrder && back <= t; ++back) {
            for (std::size_t k = 0; k < kWidth; ++k) {
                hidden[h] +=
                    double(all.at("hidden.weight").values[(h * kOrder + back) * kWidth + k]) *
                    all.at("embed.weight").values[tokens[t - back] * kWidth + k];
            }
        }
        hidden[h] = std::max(hidden[h], 0.0);
    }
    std::vector<double> out(kVocabulary);
    for (std::size_t v = 0; v < kVocabulary; ++v) {
        for (std::size_t h = 0; h < kHidden; ++h) {
            out[v] += all.at("head.weight").values[v * kHidden + h] * hidden[h];
        }
    }
    return out;
}

}  // namespace

TEST_CASE("an n-gram model computes what plain loops do") {
    use_one_thread();
    const Tensors all = tensors();
    const auto network = written(all);
    const Data data = text();
    std::size_t compared = 0;
    for (const Item& item : network->items(data, 10, 4)) {
        Hooks floats;
        network->run(item, floats, [&](std::size_t first_row, const View& rows) {
            for (std::size_t r = 0; r < rows.rows; ++r) {
                const std::vector<double> expected = logits(all, item.tokens, first_row + r);
                REQUIRE(rows.columns == expected.size());
                for (std::size_t v = 0; v < expected.size(); ++v) {
                    CHECK(rows.row(r)[v] == Approx(expected[v]).epsilon(1e-4).margin(1e-4));
                    ++compared;
                }
            }
        });
    }
    CHECK(compared == 4 * 10 * kVocabulary);
}

TEST_CASE("an n-gram model in a number format is another one, and a wrong shape is refused") {
    const auto network = written(tensors());
    EvaluateOptions options;
    options.context = 10;
    options.windows = 4;
    const Evaluator evaluator(network, {text()}, options);
    const double floats = evaluator.evaluate(parse_scheme("fp32"), {text()}).mean();
    const double rounded = evaluator.evaluate(parse_scheme("mxfp4"), {text()}).mean();
    CHECK(std::isfinite(floats));
    CHECK(rounded != floats);
    Tensors other = tensors();
    other["hidden.weight"].shape = {kOrder * kHidden, kWidth};
    other["embed.weight"].shape = {kWidth, kVocabulary};
    CHECK_THROWS_WITH(written(other), Contains("must be a multiple of the width, 256"));
    (void)written(tensors());  // what README.md evaluates
}
