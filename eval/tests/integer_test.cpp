// The integer network: its pieces against plain loops, a toy against the float toy, and tinylm's
// logits bit for bit.
#include "qrazor/eval/integer.h"

#include <cmath>
#include <cstring>

#include "arithmetic.h"
#include "graph.h"
#include "heads.h"
#include "product.h"
#include "qrazor/eval/evaluate.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/rng.h"
#include "qrazor_catch.h"
#include "toy_model.h"

namespace fs = std::filesystem;
using namespace qrazor::eval;
using Catch::Matchers::Contains;
using testing::Toy;

namespace {

const fs::path kData = fs::path(QRAZOR_SOURCE_DIR) / "data";
const fs::path kFolder = fs::path(QRAZOR_BUILD_DIR) / "eval-tests" / "integer";

std::vector<Data> texts(const std::string& kind) {
    return {read_text(kData / (kind + "_kjv.txt")), read_text(kData / (kind + "_wordnet.txt"))};
}

// Little-endian, 64 bits a logit row by row, then 32 bits a row's exponent.
std::string digest_of_logits(const IntegerDecoder& decoder, std::span<const std::uint32_t> tokens) {
    std::string values;
    std::string exponents;
    const auto append = [](std::string& to, std::uint64_t value, int bytes) {
        for (int k = 0; k < bytes; ++k) {
            to += static_cast<char>((value >> (8 * k)) & 0xffU);
        }
    };
    IntegerHooks exact;
    decoder.run(tokens, exact, [&](std::size_t, const WideRows& rows) {
        for (const std::int64_t value : rows.values) {
            append(values, static_cast<std::uint64_t>(value), 8);
        }
        for (const int exponent : rows.exponents) {
            append(exponents, static_cast<std::uint64_t>(exponent), 4);
        }
    });
    return qrazor::digest(values + exponents);
}

std::vector<std::vector<double>> float_logits(const Network& network, const Item& item) {
    std::vector<std::vector<double>> all;
    Hooks floats;
    network.run(item, floats, [&](std::size_t, const View& rows) {
        for (std::size_t r = 0; r < rows.rows; ++r) {
            all.emplace_back(rows.row(r), rows.row(r) + rows.columns);
        }
    });
    return all;
}

// The largest difference of a logit from the float network's, over the largest logit.
double worst_logit(const Toy& toy, const std::string& name, const std::string& scheme) {
    const auto network = load_network(toy.write(kFolder / name));
    const std::vector<std::uint32_t> tokens{3, 1, 4, 1, 5, 9, 2, 6, 10};
    Data text{"toy", tokens, "", false};
    EvaluateOptions options;
    options.jobs = 1;
    const Calibration calibration(*network, {}, {text}, options);
    const IntegerDecoder decoder(*network, parse_integer_scheme(scheme), calibration);
    const Item item = network->items(text, 8, 1).at(0);
    const std::vector<std::vector<double>> wanted = float_logits(*network, item);
    double worst = 0;
    double most = 0;
    IntegerHooks exact;
    decoder.run(item.tokens, exact, [&](std::size_t first, const WideRows& rows) {
        REQUIRE(rows.rows == wanted.size());
        for (std::size_t r = 0; r < rows.rows; ++r) {
            for (std::size_t c = 0; c < rows.columns; ++c) {
                const double own =
                    std::ldexp(static_cast<double>(rows.row(r)[c]), rows.exponents[r]);
                worst = std::max(worst, std::fabs(own - wanted[first + r][c]));
                most = std::max(most, std::fabs(wanted[first + r][c]));
            }
        }
    });
    return worst / most;
}

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

TEST_CASE(
    "the integer network is near the float one: heads shared, biases, windows, norms of heads") {
    use_one_thread();
    Toy toy(false);
    CHECK(worst_logit(toy, "plain", "int:w8a16kv8,p16") < 0.04);
    toy.windows = {0, 3};
    toy.settings["model_type"] = "\"mistral\"";
    toy.settings["sliding_window"] = "3";
    CHECK(worst_logit(toy, "window", "int:w8a16kv8,p16,dyadic") < 0.04);
    CHECK(worst_logit(toy, "window8", "int:w8a8kv8,log") < 0.15);
    Toy biased(true);
    biased.settings["attention_bias"] = "true";
    biased.add_attention_biases(true);
    CHECK(worst_logit(biased, "biased", "int:w8a16kv8") < 0.06);
    Toy gelu(true);
    gelu.settings["hidden_act"] = "\"gelu\"";
    CHECK(worst_logit(gelu, "gelu", "int:w8a16kv8") < 0.06);
    Toy normed(true);
    normed.settings["model_type"] = "\"qwen3\"";
    normed.add_to_layers("self_attn.q_norm.weight", normed.head_size);
    normed.add_to_layers("self_attn.k_norm.weight", normed.head_size);
    CHECK(worst_logit(normed, "normed", "int:w8a16kv8") < 0.06);
}

// Made by an independent integer network over the reference of the functions, in NumPy, whose
// logits of these windows are the same bit for bit.
TEST_CASE("logits of a window of tinylm in integers, bit for bit") {
    use_one_thread();
    const auto network = load_network(kData / "tinylm.safetensors");
    const Calibration calibration(*network, {}, texts("calib"), {});
    const Data text = texts("eval").front();
    const Item item = network->items(text, 256, 1).at(0);
    struct Known {
        const char* scheme;
        const char* digest;
    };
    for (const Known& known :
         {Known{"int:w8a16kv8", "0265dc05fa4f87cf"}, Known{"int:w8a8kv8", "d64c8823b77e939c"},
          Known{"sdr:w4a4kv8,g16", "120b0aa4e4248994"},
          Known{"int:w8a16kv8,p16,near", "fe5e9b8a1492a1e4"},
          Known{"int:w8a8kv8,log,dyadic", "bb8f192b4bd5544e"}}) {
        INFO(known.scheme);
        const IntegerDecoder decoder(*network, parse_integer_scheme(known.scheme), calibration);
        CHECK(digest_of_logits(decoder, item.tokens) == known.digest);
    }
}

TEST_CASE("losses and divergences of integers on a few windows of tinylm") {
    EvaluateOptions options;
    options.windows = 2;
    options.metric = &metric_named("divergence");
    const Evaluator evaluator(load_network(kData / "tinylm.safetensors"), texts("calib"), options);
    const std::vector<Data> eval = texts("eval");
    const Evaluation floats = evaluator.evaluate(parse_scheme("fp32"), eval);
    for (const Measured& set : floats.data) {
        CHECK(set.values[2] == Approx(0).margin(1e-9));
    }
    struct Known {
        const char* scheme;
        double divergence;  // at most, and the losses differ by less than ten times of it
    };
    for (const Known& known : {Known{"functions,p16", 2e-5}, Known{"functions,p8", 1e-3},
                               Known{"functions,p8,log", 2e-3}, Known{"int:w8a16kv8", 5e-3},
                               Known{"int:w8a8kv8", 2e-2}, Known{"sdr:w4a4kv8,g16", 0.5}}) {
        INFO(known.scheme);
        const Evaluation own = evaluator.evaluate(parse_integer_scheme(known.scheme), eval);
        for (std::size_t set = 0; set < own.data.size(); ++set) {
            INFO(own.data[set].values[0] << " " << own.data[set].values[2]);
            CHECK(own.data[set].count == 2 * 256);
            CHECK(own.data[set].values[2] > 0);
            CHECK(own.data[set].values[2] < known.divergence);
            CHECK(std::fabs(own.data[set].values[0] - floats.data[set].values[0]) <
                  10 * known.divergence);
        }
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
    refused("mxfp4", "must be softmax, functions, int:wXaYkvZ or sdr:w4a4kvZ");
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
