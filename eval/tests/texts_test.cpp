// Texts that users bring, windows and the memory that they take.
#include "qrazor/eval/capture.h"
#include "qrazor/eval/evaluate.h"
#include "qrazor/eval/memory.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor_catch.h"
#include "toy_forward.h"

namespace fs = std::filesystem;
using namespace qrazor::eval;
using Catch::Matchers::Contains;
using testing::Toy;
using testing::ToyForward;

namespace {

const fs::path kFolder = fs::path(QRAZOR_BUILD_DIR) / "texts-tests";
const std::vector<std::uint32_t> kTokens{3, 1, 4, 1, 5, 9, 2, 6, 10};

// `tokens` in so many bytes each, as numpy.save writes them.
fs::path npy(const std::string& name, const std::string& descr, std::size_t bytes,
             const std::string& shape, const std::vector<std::uint32_t>& tokens) {
    std::string header =
        "{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + ", }\n";
    std::string data;
    for (const std::uint32_t token : tokens) {
        for (std::size_t k = 0; k < bytes; ++k) {
            data += static_cast<char>(k < 4 ? token >> (8 * k) & 0xff : 0);
        }
    }
    qrazor::write_file(kFolder / name, std::string("\x93NUMPY\x01\0", 8) +
                                           static_cast<char>(header.size()) + '\0' + header + data);
    return kFolder / name;
}

Evaluator evaluator_of(const Toy& toy, const std::string& name, std::vector<Data> calibration,
                       std::size_t context = 0) {
    EvaluateOptions options;
    options.context = context;
    options.jobs = 1;
    return {load_network(toy.write(kFolder / name)), std::move(calibration), options};
}

Data of(const std::string& name, const std::vector<std::uint32_t>& tokens) {
    return {name, tokens, "", false};
}

}  // namespace

TEST_CASE("tokens in any integers are the same text") {
    for (const auto& [descr, bytes] : std::map<std::string, std::size_t>{{"|u1", 1},
                                                                         {"|i1", 1},
                                                                         {"<u2", 2},
                                                                         {"<i2", 2},
                                                                         {"<u4", 4},
                                                                         {"<i4", 4},
                                                                         {"<u8", 8},
                                                                         {"<i8", 8}}) {
        INFO(descr);
        CHECK(read_text(npy("t.npy", descr, bytes, "(9,)", kTokens)).tokens == kTokens);
        CHECK(read_text(npy("t.npy", descr, bytes, "(1, 9)", kTokens)).tokens == kTokens);
        CHECK(read_text(npy("tokens", descr, bytes, "(9, 1)", kTokens)).tokens == kTokens);
    }
    CHECK_FALSE(read_text(kFolder / "tokens").bytes);
    CHECK_THROWS_WITH(read_text(npy("t.npy", "<i4", 4, "(3, 3)", kTokens)),
                      Contains("t.npy: shape = [3, 3], of 2 dimensions: must be one sequence"));
    CHECK_THROWS_WITH(read_text(npy("t.npy", "<f4", 4, "(9,)", kTokens)),
                      Contains("t.npy: dtype = F32: must hold integers"));
    CHECK_THROWS_WITH(read_text(npy("t.npy", "|b1", 1, "(2,)", {1, 0})),
                      Contains("dtype = BOOL: must hold integers"));
    CHECK_THROWS_WITH(read_text(npy("t.npy", "<i4", 4, "(2,)", {1, 0xffffffffU})),
                      Contains("t.npy: index 1: token = -1: must be from 0"));
}

TEST_CASE("files that are no text are refused by what they are") {
    qrazor::write_file(kFolder / "t.txt", std::string("PK\3\4") + std::string(40, '\0') + "x.npy");
    CHECK_THROWS_WITH(read_text(kFolder / "t.txt"), Contains("must be text or a .npy file") &&
                                                        Contains("an .npz archive of NumPy"));
    qrazor::write_file(kFolder / "t.npy", "plain words");
    CHECK_THROWS_WITH(read_text(kFolder / "t.npy"), Contains("not a .npy file"));
    qrazor::write_file(kFolder / "t.json", "{\"a\": 1}");
    CHECK(read_text(kFolder / "t.json").tokens.size() == 8);
    CHECK(read_text(kFolder / "t.json").bytes);
}

TEST_CASE("texts that a model cannot read are refused by file, index and value") {
    const Toy toy(true);
    const Evaluator evaluator = evaluator_of(toy, "toy", {of("calib", kTokens)});
    CHECK(evaluator.evaluate(parse_scheme("fp32"), {of("t", kTokens)}).mean() ==
          Approx(ToyForward(toy).loss(kTokens)).epsilon(1e-5));
    const auto refused = [&](const Data& text, const std::string& says) {
        CHECK_THROWS_WITH(evaluator.evaluate(parse_scheme("fp32"), {text}),
                          Contains("text = " + says));
        // Of calibration text, where anything is taken from it.
        const auto calibrated = [&](const char* scheme) {
            return evaluator_of(toy, "toy", {of("calib", kTokens), text})
                .evaluate(parse_scheme(scheme), {of("t", kTokens)});
        };
        for (const char* scheme : {"int:w8a8", "fp32+smooth", "rtn:w8+gptq", "nvfp4"}) {
            INFO(scheme);
            CHECK_THROWS_WITH(calibrated(scheme), Contains("calibrate = " + says));
        }
    };
    refused(of("brief", {1, 2, 3}), "brief: has 3 tokens: must be at least 9, a window of 8");
    refused(of("none", {}), "none: has 0 tokens: must be at least 9");
    CHECK_THROWS_WITH(evaluator.evaluate(parse_scheme("fp32"), {}),
                      "text: none is given: nothing to evaluate");
    CHECK_THROWS_WITH(
        evaluator_of(toy, "toy", {}).evaluate(parse_scheme("nvfp4"), {of("t", kTokens)}),
        "calibrate: none is given, and format = nvfp4 takes its scales from calibration text");
    for (const char* scheme : {"fp32", "mxfp4", "rtn:w8a8kv8"}) {  // nothing is taken from it
        INFO(scheme);
        CHECK(evaluator_of(toy, "toy", {of("brief", {1, 2})})
                  .evaluate(parse_scheme(scheme), {of("t", kTokens)})
                  .mean() == evaluator.evaluate(parse_scheme(scheme), {of("t", kTokens)}).mean());
    }
    auto wild = kTokens;
    wild[7] = 11;
    wild.push_back(5);
    Data named = of("wild", wild);
    named.file = "folder/wild.npy";
    refused(named, "folder/wild.npy: index 7: token = 11: must be below the vocabulary, 11");

    Toy large(true);
    large.vocabulary = 1000;
    large.add("embed_tokens.weight", {1000, 12});
    Data bytes = of("words", std::vector<std::uint32_t>(40, 'a'));
    bytes.bytes = true;
    CHECK_THROWS_WITH(evaluator_of(large, "large", {bytes}),
                      Contains("must be a .npy file of tokens for a vocabulary of 1000"));
}

TEST_CASE("captured tensors are those that meet in a layer's products") {
    const Toy toy(false);
    const fs::path folder = toy.write(kFolder / "captured");
    CHECK(network_facts(folder).blocks == 2);
    CHECK(captured_blocks(2) == std::vector<std::size_t>{0, 1, 1});
    CHECK(captured_blocks(32) == std::vector<std::size_t>{8, 16, 24});
    const auto network = load_network(folder);
    capture_tensors(*network, of("calib", kTokens), {0, 1}, kFolder / "captured");
    const Captured files = captured_files(kFolder / "captured");
    const auto weights = qrazor::model::SafeTensors::open(files.weights);
    CHECK(weights.entries().size() == 2 * 7);
    CHECK(weights.read("layers.1.mlp.down_proj.weight").values ==
          toy.tensors.at("layers.1.mlp.down_proj.weight").values);
    const auto activations = qrazor::model::SafeTensors::open(files.activations);
    CHECK(activations.entries().size() == 2 * 4);
    for (const auto& [name, columns] :
         std::map<std::string, std::size_t>{{"q", 12}, {"o", 24}, {"gate", 12}, {"down", 20}}) {
        CHECK(activations.entries().at("layers.1." + name + "_proj.input").shape ==
              std::vector<std::size_t>{8, columns});
    }
    // What goes into the first layer is the normed embedding.
    const auto first = activations.read("layers.0.q_proj.input");
    const std::vector<float>& embedding = toy.tensors.at("embed_tokens.weight").values;
    const std::vector<float>& norm = toy.tensors.at("layers.0.input_layernorm.weight").values;
    double square = 0;
    for (std::size_t k = 0; k < 12; ++k) {
        square += std::pow(embedding[3 * 12 + k], 2) / 12;
    }
    for (std::size_t k = 0; k < 12; ++k) {
        CHECK(first.values[k] ==
              Approx(embedding[3 * 12 + k] / std::sqrt(square + 1e-5) * norm[k]).epsilon(1e-5));
    }
    CHECK_THROWS_WITH(capture_tensors(*network, of("one", {1}), {0}, kFolder / "captured"),
                      Contains("one: has 1 tokens: must be at least 2"));
    CHECK_THROWS_WITH(capture_tensors(*network, of("calib", kTokens), {2}, kFolder / "captured"),
                      Contains("have no linear layer"));
}

TEST_CASE("a loss that is no number is refused") {
    Toy toy(true);
    for (float& weight : toy.tensors["layers.0.mlp.down_proj.weight"].values) {
        weight *= 3e38F;
    }
    const Evaluator evaluator = evaluator_of(toy, "overflow", {of("calib", kTokens)});
    CHECK_THROWS_WITH(evaluator.evaluate(parse_scheme("fp32"), {of("t", kTokens)}),
                      Contains("format = fp32: loss of t is no number"));
}

TEST_CASE("windows are at most 2048 tokens unless more are asked for, and memory is told before") {
    Toy toy(true);
    toy.settings["max_position_embeddings"] = "131072";
    const fs::path folder = toy.write(kFolder / "long");
    EvaluateOptions options;
    options.jobs = 4;
    const MemoryNeed need = memory_need(folder, options);
    CHECK(need.context == 2048);
    CHECK(need.positions == 131072);
    CHECK(need.threads == 4);
    std::size_t values = 0;
    for (const auto& [name, tensor] : toy.tensors) {
        values += tensor.values.size();
    }
    CHECK(need.weights == 2 * 4 * values);
    CHECK(need.window > 4 * 2048 * 2048);  // the scores of attention
    CHECK(need.window < 2 * 4 * 2048 * 2048);
    options.context = 131072;
    const MemoryNeed most = memory_need(folder, options);
    CHECK(most.window > std::uint64_t{68'000'000'000});
    CHECK_THROWS_WITH(check_memory(most, 24'000'000'000),
                      Contains("windows of 131072 tokens: must be at most the machine's 24.0 GB; "
                               "--context or --jobs may be smaller"));
    check_memory(need, 24'000'000'000);
    CHECK(machine_memory() > 100'000'000);
    // A window of 2048 is what runs, and no table is as long as the positions.
    std::vector<std::uint32_t> tokens(2049, 1);
    const Evaluator evaluator = evaluator_of(toy, "long", {of("calib", tokens)});
    CHECK(evaluator.evaluate(parse_scheme("fp32"), {of("t", tokens)}).data[0].count == 2048);
    CHECK_THROWS_WITH(evaluator.evaluate(parse_scheme("fp32"), {of("t", kTokens)}),
                      Contains("must be at least 2049"));
}
