// A network that the list does not have goes the way of those it has: recognised, run, calibrated,
// quantized, captured, measured, searched; and its sites by name.
#include "arithmetic.h"
#include "calibration.h"
#include "qrazor/eval/capture.h"
#include "qrazor/eval/evaluate.h"
#include "qrazor/eval/search.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor_catch.h"
#include "toy_images.h"

namespace fs = std::filesystem;
using namespace qrazor::eval;
using Catch::Matchers::Contains;
using testing::ToyClassifier;

namespace {

const fs::path kFolder = fs::path(QRAZOR_BUILD_DIR) / "network-tests";

const ToyClassifier& toy() {
    static const ToyClassifier made;
    return made;
}

// The list as a build with one network more would have it.
const std::vector<NetworkKind>& list() {
    static const std::vector<NetworkKind> all = [] {
        std::vector<NetworkKind> kinds(networks().begin(), networks().end());
        kinds.push_back(testing::classifier());
        return kinds;
    }();
    return all;
}

const std::shared_ptr<const Network>& network() {
    static const auto loaded =
        load_network(toy().write(kFolder / "classifier.safetensors"), list());
    return loaded;
}

// Images with the class that the float network gives them.
Data judged(std::size_t first, std::size_t count) {
    Data data = toy().images(first, count);
    for (std::size_t k = 0; k < count; ++k) {
        const std::vector<double> logits = toy().logits(data.values.row(k));
        data.classes.push_back(static_cast<std::uint32_t>(
            std::max_element(logits.begin(), logits.end()) - logits.begin()));
    }
    return data;
}

const Metric& metric() {
    static const Metric made = testing::top1();
    return made;
}

Evaluator evaluator(bool bit_true = false) {
    EvaluateOptions options;
    options.metric = &metric();
    options.windows = 200;
    options.bit_true = bit_true;
    return {network(), {toy().images(0, 50)}, options};
}

// What an item's tensors and products are, by the names of their sites.
class Witness final : public Hooks {
  public:
    std::map<std::string, Matrix> tensors;
    std::map<std::string, int> products;
    std::string zeroed;  // tensor site whose values are replaced by 0

    void tensor(const TensorSite& site, Matrix& values) override {
        if (site.name == zeroed) {
            std::fill(values.values.begin(), values.values.end(), 0.0F);
        }
        tensors[site.name] = values;
    }
    void product(const ProductSite& site, const Product& product) override {
        ++products[site.name];
        Hooks::product(site, product);
    }
};

}  // namespace

TEST_CASE("a network beside the list's is recognised and computes what plain loops do") {
    use_one_thread();
    const Data images = toy().images(50, 20);
    for (const Item& item : network()->items(images, 0, 20)) {
        Hooks floats;
        std::size_t outputs = 0;
        network()->run(item, floats, [&](std::size_t first_row, const View& rows) {
            CHECK(first_row == 0);
            const std::vector<double> expected = toy().logits(item.values.row(0));
            REQUIRE(rows.columns == expected.size());
            for (std::size_t k = 0; k < expected.size(); ++k) {
                CHECK(rows.row(0)[k] == Approx(expected[k]).epsilon(1e-4).margin(1e-4));
                ++outputs;
            }
        });
        CHECK(outputs == 5);
    }
    CHECK(network_facts(kFolder / "classifier.safetensors", 0, list()).blocks == 1);
}

TEST_CASE("a checkpoint of no network in the list is refused with what was looked for") {
    const fs::path folder = kFolder / "unknown";
    fs::remove_all(folder);
    toy().write(folder / "model.safetensors");
    CHECK_THROWS_WITH(load_network(folder),
                      Contains("model.safetensors: holds no network that is known here") &&
                          Contains("looked for llama: tensors embed_tokens.weight"));
    qrazor::write_file(folder / "config.json", R"({"model_type": "vit"})");
    CHECK_THROWS_WITH(load_network(folder), Contains("model_type = vit: holds no network"));
    CHECK_THROWS_WITH(network_facts(folder), Contains("model_type = vit: holds no network"));
    fs::remove(folder / "config.json");
    ToyClassifier other;  // patches of another size
    other.tensors["patch.weight"].shape = {4, 16};
    other.write(folder / "model.safetensors");
    CHECK_THROWS_WITH(load_network(folder, list()),
                      Contains("llama: ") && Contains("; classifier: tensors patch.weight (any"));
}

TEST_CASE("sites have names, roles and numbers, and a wrong name is an error") {
    const Sites& sites = network()->sites();
    for (std::size_t k = 0; k < sites.tensors().size(); ++k) {
        CHECK(sites.tensors()[k].number == k);
        CHECK(&sites.tensor(sites.tensors()[k].name) == &sites.tensors()[k]);
    }
    const ProductSite& qkv = sites.product("blocks.0.qkv");
    CHECK(qkv.role == Role::linear);
    CHECK(qkv.block == 0);
    CHECK_FALSE(sites.product("patch").block);
    CHECK(sites.tensors()[qkv.left].name == "blocks.0.in");
    CHECK(sites.tensor("blocks.0.k").run == 8);
    CHECK(sites.tensor("blocks.0.k").is_calibrated());
    CHECK_FALSE(sites.tensor("blocks.0.p").is_calibrated());
    CHECK_THROWS_WITH(sites.product("blocks.0.qvk"), Contains("site = blocks.0.qvk: the network"));
    CHECK_THROWS_WITH(sites.tensor("qkv"), Contains("site = qkv: the network has no"));
    Sites two = sites;
    TensorSite again;
    again.name = "blocks.0.in";
    CHECK_THROWS_WITH(two.add(again), Contains("blocks.0.in: must be the name of one site only"));
}

TEST_CASE("hooks see and replace tensors, and every product is theirs") {
    const Data images = toy().images(0, 1);
    const Item item = network()->items(images, 0, 1).at(0);
    Witness floats;
    network()->run(item, floats, {});
    CHECK(floats.tensors.size() == network()->sites().tensors().size());
    CHECK(floats.products.size() == network()->sites().products().size());
    CHECK(floats.products.at("blocks.0.qk") == 2);  // heads
    CHECK(floats.products.at("blocks.0.fc1") == 1);
    // No mask: the first row sees the last one.
    const Matrix& seen = floats.tensors.at("blocks.0.p");
    CHECK(seen.row(0)[seen.columns - 1] > 0);
    // Without queries all scores are equal.
    Witness replaced;
    replaced.zeroed = "blocks.0.q";
    network()->run(item, replaced, {});
    const Matrix& uniform = replaced.tensors.at("blocks.0.p");
    REQUIRE(uniform.values.size() == 16);
    for (const float p : uniform.values) {
        CHECK(p == Approx(0.25));
    }
    CHECK(replaced.tensors.at("blocks.0.v").values == floats.tensors.at("blocks.0.v").values);
}

TEST_CASE("calibration of another network spans what its tensors do") {
    const Data images = toy().images(0, 30);
    EvaluateOptions options;
    const Calibration plain(*network(), {}, {images}, options, true);
    std::vector<qrazor::formats::Extent> columns(4);
    double square = 0;
    for (std::size_t r = 0; r < 30; ++r) {
        for (std::size_t k = 0; k < 16; ++k) {
            columns[k / 4 % 2 * 2 + k % 2].include(images.values.row(r)[k]);
            square += k / 4 % 2 * 2 + k % 2 == 0 ? std::pow(images.values.row(r)[k], 2) : 0;
        }
    }
    const TensorSite& site = network()->sites().tensor("patch.in");
    REQUIRE(plain.columns(site).size() == 4);
    for (std::size_t k = 0; k < 4; ++k) {
        CHECK(plain.columns(site)[k].absmax() == columns[k].absmax());
    }
    CHECK(plain.moments(site)[0] == Approx(square));
    CHECK_THROWS_WITH(plain.tensor(network()->sites().tensor("blocks.0.p")),
                      Contains("site = blocks.0.p: was not met"));
}

TEST_CASE("another network is quantized, measured and searched by the same code") {
    const std::vector<Data> data{judged(100, 200)};
    const Evaluator floats = evaluator();
    const auto share = [&](const char* scheme) {
        return floats.evaluate(parse_scheme(scheme), data).mean();
    };
    CHECK(share("fp32") == 1);
    CHECK(share("fp32+smooth+rotate") > 0.98);  // rounding decides a close call
    CHECK(share("int:w8a16kv8") > 0.95);
    const double coarse = share("rtn:w3a3kv3");
    CHECK(coarse < 0.95);
    CHECK(coarse > 0.2);  // better than chance
    CHECK(share("rtn:w3+gptq") >= share("rtn:w3") - 0.05);
    const Evaluation sdr = floats.evaluate(parse_scheme("sdr:w4a4kv4q4,g8"), data);
    CHECK(sdr.data[0].count == 200);
    std::map<std::string, double> decibels;
    for (const TensorNoise& tensor : sdr.tensors) {
        decibels[tensor.tensor] = tensor.noise.decibels();
    }
    CHECK(decibels.size() == 6 + 6 + 3);  // weights, inputs, and queries, keys and values
    for (const char* name : {"patch.weight", "blocks.0.qkv.weight", "blocks.0.q", "blocks.0.v",
                             "blocks.0.fc2.in", "head.in"}) {
        INFO(name);
        REQUIRE(decibels.count(name) == 1);
        CHECK(decibels.at(name) > 8);
        CHECK(decibels.at(name) < 40);
    }
    // Integer products are those of the floats that stand for the same numbers.
    const Evaluation integers = evaluator(true).evaluate(parse_scheme("sdr:w4a4,g8"), data);
    CHECK(integers.mean() == Approx(share("sdr:w4a4,g8")).margin(0.01));
    // More is better here: the search keeps the finer format.
    const auto best = search(floats, {parse_scheme("rtn:w2a2"), parse_scheme("rtn:w8a8")}, data,
                             {{20, 2}, {200, 1}},
                             [](std::size_t, std::size_t, std::size_t, const Evaluation&) {});
    REQUIRE(best.size() == 1);
    CHECK(best[0].scheme == "rtn:w8a8");
    CHECK_THROWS_WITH(floats.evaluate(parse_scheme("fp32"), {Data{"words", {1, 2, 3}}}),
                      "list = words: has no image");
}

TEST_CASE("tensors of another network are captured under its names") {
    capture_tensors(*network(), toy().images(0, 3), {0}, kFolder / "captured");
    const Captured files = captured_files(kFolder / "captured");
    const auto weights = qrazor::model::SafeTensors::open(files.weights);
    CHECK(weights.entries().size() == 4);
    CHECK(weights.read("blocks.0.qkv.weight").values ==
          toy().tensors.at("blocks.0.qkv.weight").values);
    const auto activations = qrazor::model::SafeTensors::open(files.activations);
    CHECK(activations.entries().size() == 4);
    for (const auto& [name, columns] :
         std::map<std::string, std::size_t>{{"qkv", 16}, {"proj", 16}, {"fc1", 16}, {"fc2", 32}}) {
        CHECK(activations.entries().at("blocks.0." + name + ".input").shape ==
              std::vector<std::size_t>{4, columns});
    }
}
