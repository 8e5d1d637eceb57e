// The pieces of the integer network against plain loops; its hooks; what it refuses.
#include "qrazor/eval/integer.h"

#include <cmath>
#include <cstdlib>

#include "parts.h"
#include "product.h"
#include "qrazor/eval/evaluate.h"
#include "qrazor/support/error.h"
#include "qrazor/support/rng.h"
#include "qrazor_catch.h"
#include "toy_model.h"

namespace fs = std::filesystem;
using namespace qrazor::eval;
using Catch::Matchers::Contains;
using testing::Toy;

namespace {

const fs::path kFolder = fs::path(QRAZOR_BUILD_DIR) / "eval-tests" / "integer";

}  // namespace

TEST_CASE("integer products are those of plain loops, at their extremes too") {
    qrazor::Rng rng(7);
    for (const std::size_t columns : {1, 63, 512, 513, 1400}) {
        const std::size_t rows = 7;
        const std::size_t others = 5;
        std::vector<std::int16_t> left(rows * columns);
        std::vector<std::int16_t> right(others * columns);
        for (std::size_t k = 0; k < left.size(); ++k) {
            left[k] = k < columns ? std::int16_t{-32768}
                                  : static_cast<std::int16_t>(rng.between(-32768, 32767));
        }
        for (std::size_t k = 0; k < right.size(); ++k) {
            right[k] = k < columns ? std::int16_t{-127}
                                   : static_cast<std::int16_t>(rng.between(-127, 127));
        }
        std::vector<std::int64_t> out(rows * others);
        multiply_integers({{left.data(), rows, columns, columns},
                           {right.data(), others, columns, columns},
                           out.data(),
                           others});
        for (std::size_t i = 0; i < rows; ++i) {
            for (std::size_t j = 0; j < others; ++j) {
                std::int64_t sum = 0;
                for (std::size_t k = 0; k < columns; ++k) {
                    sum += std::int64_t{left[i * columns + k]} * right[j * columns + k];
                }
                REQUIRE(out[i * others + j] == sum);
            }
        }
    }
}

TEST_CASE("fixed point rounds halves up and saturates on both sides") {
    CHECK(to_fixed(3, -1, 0, 16) == 2);
    CHECK(to_fixed(-3, -1, 0, 16) == -1);
    CHECK(to_fixed(5, 3, 0, 16) == 40);
    CHECK(to_fixed(5, 40, 0, 16) == 32767);
    CHECK(to_fixed(-5, 200, 0, 16) == -32767);
    CHECK(to_fixed(0, 200, 0, 16) == 0);
    CHECK(to_fixed(1 << 20, -2, 2, 18) == 131071);
    CHECK(to_fixed(std::int64_t{1} << 60, -200, 0, 16) == 0);
    CHECK(exponent_for(127, 8) == 0);
    CHECK(exponent_for(127.5, 8) == 1);
    CHECK(exponent_for(0, 8) == 0);
}

TEST_CASE("a weight's codes, multipliers and shifts stand for its values") {
    Matrix weight(3, 4);
    weight.values = {1, -0.5F, 0.25F, 0.1F, 0.001F, 0, 0, 0, 1e-9F, 0, 0, 0};
    for (const WeightScale scale : {WeightScale::pow2, WeightScale::dyadic}) {
        const IntegerWeight made = integer_weight(weight, {0.5F, -2, 0}, 1, {8, 0, scale});
        for (std::size_t r = 0; r < 2; ++r) {
            for (std::size_t k = 0; k < 4; ++k) {
                const double unit =
                    std::ldexp(double(made.multiplier[r]), made.shift[r] + made.exponent);
                CHECK(std::fabs(made.codes[r * 4 + k] * unit - weight.row(r)[k]) <= unit / 2);
            }
        }
        // A row far below the others is held in their window.
        CHECK(made.shift[2] == 0);
        CHECK(made.shift[0] == 15);
        CHECK(std::abs(made.codes[8]) <= 1);
        CHECK(std::ldexp(double(made.bias[1]), made.bias_exponent) == Approx(-2).epsilon(1e-4));
    }
}

TEST_CASE("hooks do the products of an integer network's linear layers") {
    const fs::path folder = Toy(true).write(kFolder / "hooks");
    const Data text{"toy", {3, 1, 4, 1, 5, 9, 2, 6, 10}, "", false};
    const Evaluator evaluator(load_network(folder), {text}, {});
    const auto loss = [&](const MakeIntegerHooks& make) {
        return evaluator.evaluate(parse_integer_scheme("int:w8a16kv8"), {text}, 0, make).mean();
    };
    class Off : public IntegerHooks {
      public:
        explicit Off(std::int64_t by) : by_(by) {}
        void product(const ProductSite& site, const IntegerProduct& product) override {
            IntegerHooks::product(site, product);
            for (std::size_t k = 0; k < product.left.rows * product.right.rows; ++k) {
                product.out[k] += (k % 2 == 0 ? by_ : -by_);
            }
        }

      private:
        std::int64_t by_;
    };
    const double exact = loss({});
    CHECK(loss([](std::size_t) { return std::make_unique<Off>(0); }) == exact);
    CHECK(loss([](std::size_t) { return std::make_unique<Off>(100000); }) != exact);
}

namespace {

// A network of no known parts.
class Stranger final : public Network {
  public:
    void check_values(const Data&, const std::string&) const override {}
    void check_length(const Data&, const std::string&, std::size_t) const override {}
    std::vector<Item> items(const Data&, std::size_t, std::size_t) const override { return {}; }
    void run(const Item&, Hooks&, const Receive&) const override {}
};

}  // namespace

TEST_CASE("what has no integer network is refused by name") {
    const auto refused = [](const std::string& text, const std::string& said) {
        CHECK_THROWS_WITH(parse_integer_scheme(text),
                          Contains("format = " + text) && Contains(said));
    };
    refused("mxfp4", "must be softmax, activation, functions, int:wXaYkvZ or sdr:w4a4kvZ");
    refused("int:w8a16kv8+smooth", "smoothing, rotation");
    refused("int:w9a16kv8", "w = 9: must be 2 to 8");
    refused("int:w8a17kv8", "a = 17: must be 2 to 16");
    refused("int:w8a16kv9", "kv = 9: must be 2 to 8");
    refused("int:w8a16kv8,p17", "p = 17: must be 1 to 16");
    refused("int:w8a16kv8,g16", "'g16': must be p1 to p16");
    refused("functions,pow2", "'pow2': must be");
    refused("functions,", "'': must be");
    refused("sdr:w4a4,g257", "g = 257: must be 1 to 256");
    Toy toy(true);
    toy.settings["hidden_act"] = "\"gelu_pytorch_tanh\"";
    const Data text{"toy", {3, 1, 4, 1, 5, 9, 2, 6, 10}, "", false};
    const auto evaluated = [&](const char* scheme) {
        return Evaluator(load_network(toy.write(kFolder / "refused")), {text}, {})
            .evaluate(parse_integer_scheme(scheme), {text});
    };
    CHECK_THROWS_WITH(evaluated("functions"), Contains("must be silu or gelu"));
    CHECK_THROWS_WITH(evaluated("int:w8a16kv8"), Contains("must be silu or gelu"));
    toy.settings.erase("hidden_act");
    toy.tensors.at("layers.1.input_layernorm.weight").values[2] = 10;
    CHECK_THROWS_WITH(
        evaluated("int:w8a16kv8"),
        Contains("layers.1.self_attn.q_proj: input_layernorm.weight = 10") && Contains("below 8"));
    const Evaluator stranger(std::make_shared<const Stranger>(), {text}, {});
    for (const char* scheme : {"functions", "int:w8a16kv8"}) {
        CHECK_THROWS_WITH(stranger.evaluate(parse_integer_scheme(scheme), {text}),
                          Contains("--integer: the network is no decoder"));
    }
}
