// Networks of images against values that were made in float64 by other code
// (data/image_check.safetensors), and chains and distances against plain forms.
#include "qrazor/eval/images.h"

#include <cmath>

#include "arithmetic.h"
#include "calibration.h"
#include "float_subject.h"
#include "qrazor/eval/evaluate.h"
#include "qrazor/eval/picture_data.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor_catch.h"
#include "quantized.h"

namespace fs = std::filesystem;
using namespace qrazor::eval;
using Catch::Matchers::Contains;

namespace {

const fs::path kData = fs::path(QRAZOR_SOURCE_DIR) / "data";

const qrazor::model::SafeTensors& check_file() {
    static const auto file = qrazor::model::SafeTensors::open(kData / "image_check.safetensors");
    return file;
}

std::vector<float> expected(const std::string& name) {
    return check_file().read(name).values;
}

std::shared_ptr<const Network> loaded(const char* name) {
    use_one_thread();
    return load_network(kData / (std::string(name) + ".safetensors"));
}

// How many values were compared; each within `margin`.
std::size_t compare(const float* own, const std::vector<float>& wanted, double margin = 1e-3) {
    for (std::size_t k = 0; k < wanted.size(); ++k) {
        if (std::fabs(own[k] - wanted[k]) > margin) {
            FAIL("value " << k << ": expected " << wanted[k] << ", got " << own[k]);
        }
    }
    return wanted.size();
}

class Witness final : public Hooks {
  public:
    std::map<std::string, Matrix> seen;
    void tensor(const TensorSite& site, Matrix& values) override { seen[site.name] = values; }
};

Data first_noises(const Network& network, std::size_t count) {
    return noises(*network.chain(), read_noise(kData / "tinydit_noise.safetensors", "noise"), count,
                  1);
}

}  // namespace

TEST_CASE("the diffusion transformer's chain is that of the check values") {
    const auto network = loaded("tinydit");
    CHECK(network->steps() == 20);
    const Data noise = first_noises(*network, 8);
    const Data states = chain_states(*network, noise, 1);
    REQUIRE(states.values.rows == 20 * 8);
    CHECK(compare(states.values.row(80), expected("dit.x.step10")) == 8 * 784);
    const FloatSubject subject(*network, 1);
    const Matrix out = outputs_of(subject, network->items(states, 0, 160), 784);
    CHECK(compare(out.row(0), expected("dit.v.step0")) == 8 * 784);
    CHECK(compare(out.row(80), expected("dit.v.step10")) == 8 * 784);
    const Chain::Step& last = network->chain()->steps.back();
    Matrix images(8, 784);
    for (std::size_t k = 0; k < images.values.size(); ++k) {
        images.values[k] = last.keep * states.values.row(152)[k] + last.add * out.row(152)[k];
    }
    CHECK(compare(images.row(0), expected("dit.x.final")) == 8 * 784);

    Witness witness;
    network->run(network->items(states, 0, 88).back(), witness, {});
    CHECK(compare(witness.seen.at("blocks.0.out").row(0), expected("dit.block0.step10")) ==
          2 * 49 * 192);
}

TEST_CASE("the classifier's outputs and features are those of the check values") {
    const auto network = loaded("tinyvit");
    const Data images =
        read_images(kData / "t10k-images-idx3-ubyte.gz", kData / "t10k-labels-idx1-ubyte.gz");
    REQUIRE(images.values.rows == 10000);
    CHECK(images.classes[0] == 9);
    const FloatSubject subject(*network, 2);
    const Matrix out = outputs_of(subject, network->items(images, 0, 64), 10);
    CHECK(compare(out.row(0), expected("vit.logits")) == 640);
    const ImageJudge judge(network, kData / "tinyvit_fid.safetensors");
    Matrix some(64, 784);
    std::copy_n(images.values.values.begin(), some.values.size(), some.values.begin());
    const ImageJudge::Features features = judge.features(some, 2);
    CHECK(compare(features.last.row(0), expected("vit.features")) == 64 * 128);
    CHECK(compare(features.middle.row(0), expected("vit.mid")) == 64 * 128);
}

TEST_CASE("static scales are calibrated on the float chain, step by step") {
    const auto network = loaded("tinydit");
    const Matrix given = read_noise(kData / "tinydit_noise.safetensors", "calibration");
    REQUIRE(given.rows == 32);
    const Data states = chain_states(*network, noises(*network->chain(), given, 32, 1), 2);
    const Calibration calibration(*network, {}, {states}, {});
    const std::vector<float> absmax = expected("calib.dit.absmax");
    const std::vector<float> low = expected("calib.dit.min");
    const std::vector<float> by_step = expected("calib.dit.step_absmax");
    const std::array<std::string, 4> layers{"qkv", "proj", "fc1", "fc2"};
    for (std::size_t block = 0; block < 6; ++block) {
        for (std::size_t layer = 0; layer < 4; ++layer) {
            const TensorSite& site = network->sites().tensor("blocks." + std::to_string(block) +
                                                             "." + layers[layer] + ".in");
            INFO(site.name);
            const auto all = calibration.tensor(site);
            CHECK(all.absmax() == Approx(absmax[block * 4 + layer]).epsilon(1e-4));
            CHECK(all.low == Approx(low[block * 4 + layer]).epsilon(1e-4));
            const auto steps = calibration.steps(site);
            REQUIRE(steps.size() == 20);
            for (std::size_t step = 0; step < 20; ++step) {
                CHECK(steps[step].absmax() ==
                      Approx(by_step[(step * 6 + block) * 4 + layer]).epsilon(1e-4));
            }
        }
        const TensorSite& ada =
            network->sites().tensor("blocks." + std::to_string(block) + ".ada.in");
        CHECK(calibration.tensor(ada).absmax() ==
              Approx(expected("calib.dit.ada_absmax")[block]).epsilon(1e-4));
    }
}

TEST_CASE("a Frechet distance is that of its formula") {
    // Diagonal covariances: the sum of squared differences of deviations.
    const Statistics a{{1, 2}, {4, 0, 0, 9}};
    const Statistics b{{0, 4}, {1, 0, 0, 16}};
    CHECK(frechet_distance(a, b) == Approx(1 + 4 + 1 + 1));
    CHECK(frechet_distance(a, a) == Approx(0).margin(1e-12));
    Matrix rows(3, 2);
    rows.values = {1, 2, 3, 4, 8, 0};
    const Statistics own = statistics_of(rows);
    CHECK(own.mean == std::vector<double>{4, 2});
    CHECK(own.covariance == std::vector<double>{13, -5, -5, 4});
    // Of the test images themselves, what remains is their first 500's chance.
    const auto network = loaded("tinyvit");
    const ImageJudge judge(network, kData / "tinyvit_fid.safetensors");
    const Data images = read_images(kData / "t10k-images-idx3-ubyte.gz", "");
    Matrix some(500, 784);
    std::copy_n(images.values.values.begin(), some.values.size(), some.values.begin());
    const double of_few = judge.distances(some, 2).last;
    CHECK(of_few > 0);
    CHECK(of_few < 2);
    some.values.assign(some.values.size(), 0.5F);
    some.values[0] = 0;
    CHECK(judge.distances(some, 2).last > 50);
}

TEST_CASE("chains of predicted noise end at the image that the noise hides") {
    // With the very noise as prediction every step keeps to the same image.
    const Chain chain = noise_chain(20);
    REQUIRE(chain.steps.size() == 20);
    CHECK(chain.steps.front().time == 950);
    CHECK(chain.steps.back().time == 0);
    double share = 1;
    for (int t = 0; t <= 950; ++t) {
        share *= 1 - (1e-4 + (0.02 - 1e-4) * t / 999);
    }
    const double image = 0.7;
    const double noise = -1.3;
    double x = std::sqrt(share) * image + std::sqrt(1 - share) * noise;
    for (const Chain::Step& step : chain.steps) {
        x = step.keep * x + step.add * noise;
    }
    CHECK(x == Approx(image).epsilon(1e-4));
    CHECK_THROWS_WITH(noise_chain(7), "steps = 7: must divide 1000");
}

TEST_CASE("formats change images by what they lose, and steps have scales of their own") {
    const auto network = loaded("tinydit");
    const Data states = chain_states(*network, first_noises(*network, 2), 2);
    GenerationMeter meter({nullptr, 2, {}});
    EvaluateOptions options;
    options.metric = &meter.metric();
    options.windows = 2;
    const Evaluator evaluator(network, {states}, options);
    const Data noise = first_noises(*network, 2);
    const auto decibels = [&](const char* scheme) {
        return evaluator.evaluate(parse_scheme(scheme), {noise}).data[0].values[1];
    };
    CHECK(std::isinf(decibels("fp32")));
    const double eight = decibels("int:w8a8");
    CHECK(eight > 25);
    CHECK(eight < 33);
    CHECK(decibels("int:w8a8,a.@step") > eight);
    CHECK(decibels("int:w8a8+adaln") < eight);
    const double truncated = decibels("quartz:w4a4,g16");
    CHECK(decibels("sdr:w4a4,g16,b8") > truncated + 8);
    // Truncation takes from a tensor's size along itself; scales that give it back gain most there.
    CHECK(decibels("quartz:w4a4,g16+unshrink") > truncated + 5);
    // Attention's operands in the format lose more.
    CHECK(decibels("int:w8a8kv4q4p4") < eight - 3);
    CHECK(meter.last_images().rows == 2);
}

TEST_CASE("+unshrink makes what is decoded as large along a tensor as the tensor is") {
    const auto network = loaded("tinydit");
    const Data states = chain_states(*network, first_noises(*network, 2), 2);
    EvaluateOptions options;
    const Calibration calibration(*network, {}, {states}, options);
    const Transform none;
    const Scheme scheme = parse_scheme("quartz:w4a4,g16+unshrink");
    QuantizedNetwork quantized(*network, scheme, none, calibration, options);
    const ProductSite& site = network->sites().product("blocks.2.fc1");
    const Matrix& rounded = quantized.weight(site);
    for (std::size_t r = 0; r < rounded.rows; ++r) {
        double own = 0;
        double along = 0;
        for (std::size_t k = 0; k < rounded.columns; ++k) {
            own += double(site.weight->row(r)[k]) * site.weight->row(r)[k];
            along += double(site.weight->row(r)[k]) * rounded.row(r)[k];
        }
        CHECK(along == Approx(own).epsilon(1e-5));
    }
    const TensorSite& input = network->sites().tensors()[site.left];
    CHECK(quantized.gain(input) == 1);
    quantized.take_gains({states}, options);
    // Truncation takes 4 to 30 % of every input; of what is not quantized nothing.
    CHECK(quantized.gain(input) > 1.04);
    CHECK(quantized.gain(input) < 1.3);
    CHECK(quantized.gain(network->sites().tensor("patch.in")) == 1);
}

TEST_CASE("what is no image, class or step is refused by name") {
    const auto dit = loaded("tinydit");
    const auto vit = loaded("tinyvit");
    Data noise = first_noises(*dit, 2);
    noise.classes[1] = 10;
    CHECK_THROWS_WITH(dit->check_values(noise, "noise"),
                      Contains("class 10 of image 1: must be below 10"));
    noise.classes.pop_back();
    CHECK_THROWS_WITH(dit->check_values(noise, "noise"), Contains("1 classes for 2 images"));
    Data text{"words", {1, 2, 3}};
    CHECK_THROWS_WITH(vit->check_length(text, "text", 0),
                      Contains("text = words: has no image: the network reads images, not text"));
    text.values = Matrix(1, 700);
    CHECK_THROWS_WITH(vit->check_values(text, "images"),
                      Contains("has 700 values an image: must have 784, 1 x 28 x 28"));
    CHECK_THROWS_WITH(read_images(kData / "t10k-labels-idx1-ubyte.gz", ""),
                      Contains("must be .npy, or IDX of bytes in 3 dimensions"));
    CHECK_THROWS_WITH(read_noise(kData / "tinydit_noise.safetensors", "nose"), Contains("nose"));
    EvaluateOptions options;
    const Metric metric = classification_metric(1);
    options.metric = &metric;
    Data images = first_noises(*dit, 2);
    const Evaluator evaluator(vit, {images}, options);
    CHECK_THROWS_WITH(evaluator.evaluate(parse_scheme("int:w8a8,a.@step"), {images}),
                      Contains("@step: the network is run once and has no steps"));
}

namespace {

using Tensors = std::map<std::string, qrazor::model::Tensor>;

Tensors tensors_of(const char* name) {
    const auto file =
        qrazor::model::SafeTensors::open(kData / (std::string(name) + ".safetensors"));
    Tensors all;
    for (const auto& [tensor, entry] : file.entries()) {
        all[tensor] = file.read(tensor);
    }
    return all;
}

fs::path written(const std::string& name, const Tensors& tensors, const std::string& config) {
    const fs::path folder = fs::path(QRAZOR_BUILD_DIR) / "image-tests" / name;
    fs::remove_all(folder);
    qrazor::write_file(folder / "model.safetensors", qrazor::model::safetensors_bytes(tensors));
    if (!config.empty()) {
        qrazor::write_file(folder / "config.json", config);
    }
    return folder;
}

// "blocks.3.qkv.bias" -> "blocks.3.attn.qkv.bias", and so on, by the first name that fits.
std::string renamed(std::string name, const std::vector<std::pair<std::string, std::string>>& by) {
    for (const auto& [from, to] : by) {
        const std::size_t at = name.find(from);
        if (at != std::string::npos) {
            return name.replace(at, from.size(), to);
        }
    }
    return name;
}

// tinydit under the names of facebookresearch/DiT, its patches a convolution, with a variance
// behind the noise of each pixel.
Tensors published_dit() {
    Tensors made;
    for (auto& [name, tensor] : tensors_of("tinydit")) {
        made[renamed(name, {{"final_ada", "final_layer.adaLN_modulation.1"},
                            {"final", "final_layer.linear"},
                            {"patch", "x_embedder.proj"},
                            {"t_fc1", "t_embedder.mlp.0"},
                            {"t_fc2", "t_embedder.mlp.2"},
                            {"classes", "y_embedder.embedding_table"},
                            {"pos", "pos_embed"},
                            {".ada", ".adaLN_modulation.1"},
                            {".qkv", ".attn.qkv"},
                            {".proj", ".attn.proj"},
                            {".fc", ".mlp.fc"}})] = std::move(tensor);
    }
    made.at("x_embedder.proj.weight").shape = {192, 1, 4, 4};
    made.at("pos_embed").shape = {1, 49, 192};
    for (const char* part : {"final_layer.linear.weight", "final_layer.linear.bias"}) {
        qrazor::model::Tensor& tensor = made.at(part);
        const std::size_t columns = tensor.values.size() / 16;
        std::vector<float> both(2 * tensor.values.size(), 0.25F);
        for (std::size_t row = 0; row < 16; ++row) {
            std::copy_n(tensor.values.begin() + std::ptrdiff_t(row * columns), columns,
                        both.begin() + std::ptrdiff_t(2 * row * columns));
        }
        tensor.values = both;
        tensor.shape[0] = 32;
    }
    return made;
}

}  // namespace

TEST_CASE("DiT's own names, a convolution and variances give the same outputs") {
    const auto plain = loaded("tinydit");
    const auto other = load_network(written("dit", published_dit(), R"({"num_heads": 4})"));
    Data noise = first_noises(*plain, 3);
    noise.steps = {5, 5, 5};
    const Matrix wanted = outputs_of(FloatSubject(*plain, 1), plain->items(noise, 0, 3), 784);
    // Of 20 steps its chain begins at time 950, and the other at 1000.
    noise.steps = {4, 4, 4};
    CHECK(plain->chain()->steps[5].time == Approx(other->chain()->steps[4].time));
    const Matrix own = outputs_of(FloatSubject(*other, 1), other->items(noise, 0, 3), 784);
    CHECK(compare(own.row(0), wanted.values, 1e-4) == 3 * 784);
    CHECK_FALSE(other->chain()->pixels);
}

TEST_CASE("what changes a network of images and is not known is refused by name") {
    Tensors dit = published_dit();
    CHECK_THROWS_WITH(load_network(written("heads", dit, "")),
                      Contains("num_heads: is missing; it must be given"));
    CHECK_THROWS_WITH(load_network(written("heads", dit, R"({"num_heads": 5})")),
                      Contains("num_heads = 5: must divide the width, 192"));
    CHECK_THROWS_WITH(load_network(written("key", dit, R"({"num_heads": 4, "qk_norm": true})")),
                      Contains("qk_norm = true: is not known"));
    dit["blocks.0.attn.q_norm.weight"] = dit.at("blocks.0.attn.proj.bias");
    CHECK_THROWS_WITH(load_network(written("norm", dit, R"({"num_heads": 4})")),
                      Contains("blocks.0.attn.q_norm.weight: is not used"));

    Tensors vit;
    for (auto& [name, tensor] : tensors_of("tinyvit")) {
        vit[renamed(name, {{"patch", "patch_embed.proj"},
                           {"pos", "pos_embed"},
                           {".ln", ".norm"},
                           {".qkv", ".attn.qkv"},
                           {".proj", ".attn.proj"},
                           {".fc", ".mlp.fc"}})] = std::move(tensor);
    }
    vit.at("patch_embed.proj.weight").shape = {128, 1, 4, 4};
    vit.at("pos_embed").shape = {1, 49, 128};
    CHECK_THROWS_WITH(load_network(written("vit", vit, R"({"num_heads": 4})")),
                      Contains("cls_token: is missing"));
    qrazor::model::Tensor& positions = vit.at("pos_embed");
    positions.values.insert(positions.values.begin(), 128, 0.5F);
    positions.shape = {1, 50, 128};
    vit["cls_token"].shape = {1, 1, 128};
    vit["cls_token"].values.assign(128, 0.25F);
    const auto network = load_network(written("vit", vit, R"({"num_heads": 4})"));
    const Data images = noises(*loaded("tinydit")->chain(), {}, 2, 1);
    const Matrix out = outputs_of(FloatSubject(*network, 1), network->items(images, 0, 2), 10);
    CHECK(out.values != std::vector<float>(20));
    CHECK_THROWS_WITH(
        load_network(
            written("quick", vit, R"({"num_heads": 4, "architecture": "vit_base_quickgelu"})")),
        Contains("vit_base_quickgelu\": must be one with exact GELU"));
    vit["blocks.0.ls1.gamma"] = vit.at("blocks.0.norm1.weight");
    CHECK_THROWS_WITH(load_network(written("scale", vit, R"({"num_heads": 4})")),
                      Contains("blocks.0.ls1.gamma: is not used"));
}
