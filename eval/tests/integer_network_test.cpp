// The integer network: a toy and tinylm's logits bit for bit, its losses, and our softmax beside
// others'.
#include <cmath>
#include <map>

#include "arithmetic.h"
#include "graph.h"
#include "qrazor/eval/evaluate.h"
#include "qrazor/eval/integer.h"
#include "qrazor/support/files.h"
#include "qrazor_catch.h"
#include "toy_model.h"

namespace fs = std::filesystem;
using namespace qrazor::eval;
using testing::Toy;

namespace {

const fs::path kData = fs::path(QRAZOR_SOURCE_DIR) / "data";
const fs::path kFolder = fs::path(QRAZOR_BUILD_DIR) / "eval-tests" / "integer-network";

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

struct ToyRun {
    double worst = 0;    // difference of a logit from the float network's, over the largest logit
    std::string digest;  // of the integers
};

ToyRun run_toy(const Toy& toy, const std::string& name, const std::string& scheme) {
    const auto network = load_network(toy.write(kFolder / name));
    const Data text{"toy", {3, 1, 4, 1, 5, 9, 2, 6, 10}, "", false};
    EvaluateOptions options;
    options.jobs = 1;
    const Calibration calibration(*network, {}, {text}, options);
    const IntegerDecoder decoder(*network, parse_integer_scheme(scheme), calibration);
    const Item item = network->items(text, 8, 1).at(0);
    const std::vector<std::vector<double>> wanted = float_logits(*network, item);
    ToyRun run;
    double most = 0;
    IntegerHooks exact;
    decoder.run(item.tokens, exact, [&](std::size_t first, const WideRows& rows) {
        REQUIRE(rows.rows == wanted.size());
        for (std::size_t r = 0; r < rows.rows; ++r) {
            for (std::size_t c = 0; c < rows.columns; ++c) {
                const double own =
                    std::ldexp(static_cast<double>(rows.row(r)[c]), rows.exponents[r]);
                run.worst = std::max(run.worst, std::fabs(own - wanted[first + r][c]));
                most = std::max(most, std::fabs(wanted[first + r][c]));
            }
        }
    });
    run.worst /= most;
    run.digest = digest_of_logits(decoder, item.tokens);
    return run;
}

}  // namespace

// Digests were made by an independent integer network over the reference of the functions, in
// NumPy, whose logits are the same bit for bit.
TEST_CASE("a toy in integers: heads shared, biases, windows, norms of heads, GELU") {
    use_one_thread();
    const auto check = [](const Toy& toy, const std::string& name, const std::string& scheme,
                          double worst, const std::string& digest) {
        INFO(name);
        const ToyRun run = run_toy(toy, name, scheme);
        CHECK(run.worst < worst);
        CHECK(run.digest == digest);
    };
    Toy toy(false);
    check(toy, "plain", "int:w8a16kv8,p16", 0.04, "4e765c7601b78a7b");
    toy.settings["model_type"] = "\"mistral\"";
    toy.settings["sliding_window"] = "3";
    check(toy, "window", "int:w8a16kv8,p16,dyadic", 0.04, "c9fff5679d463020");
    check(toy, "window8", "int:w8a8kv8,log", 0.15, "c217c850605df7df");
    Toy biased(true);
    biased.settings["attention_bias"] = "true";
    biased.add_attention_biases(true);
    check(biased, "biased", "int:w8a16kv8", 0.06, "49b0f23e4b083b0e");
    Toy gelu(true);
    gelu.settings["hidden_act"] = "\"gelu\"";
    check(gelu, "gelu", "int:w8a16kv8", 0.06, "5b897f505ca7d30b");
    Toy normed(true);
    normed.settings["model_type"] = "\"qwen3\"";
    normed.add_to_layers("self_attn.q_norm.weight", normed.head_size);
    normed.add_to_layers("self_attn.k_norm.weight", normed.head_size);
    check(normed, "normed", "int:w8a16kv8", 0.06, "85c13f0406bf180b");
    check(normed, "normed_sdr", "sdr:w4a4kv6,g4,p12", 1, "626e18ad53b779cb");
}

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

TEST_CASE("no function of others diverges less than ours at equal width") {
    EvaluateOptions options;
    options.windows = 2;
    options.metric = &metric_named("divergence");
    const Evaluator evaluator(load_network(kData / "tinylm.safetensors"), {texts("calib").front()},
                              options);
    const std::vector<Data> eval{texts("eval").front()};
    const auto divergence = [&](const IntegerScheme& scheme) {
        return evaluator.evaluate(scheme, eval).data.front().values[2];
    };
    std::map<int, double> ours;  // by width
    for (const int bits : {8, 16}) {
        ours[bits] = divergence(parse_integer_scheme("softmax,p" + std::to_string(bits)));
    }
    std::size_t others = 0;
    for (const IntegerScheme& scheme : compared_functions()) {
        if (scheme.rival) {
            INFO(scheme.text);
            CHECK(ours.at(scheme.rival->bits) < divergence(scheme));
            ++others;
        }
    }
    CHECK(others == 15);
    CHECK(divergence(parse_integer_scheme("activation")) <
          divergence(parse_integer_scheme("activation:ivit")));
    CHECK_THROWS_WITH(divergence(parse_integer_scheme("activation:ibert")),
                      Catch::Contains("it has no silu"));
}
