// Tensors as other programs write them, and the ones of data/.
#include <qrazor_catch.h>

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <set>
#include <string>
#include <vector>

#include "files.h"
#include "qrazor/model/dot.h"
#include "qrazor/model/quantize.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"

namespace qrazor::model {
namespace {

using testing::npy_of;
using testing::number;
using testing::one_tensor;
using Floats = std::vector<float>;

const std::string kData = std::string(QRAZOR_SOURCE_DIR) + "/data/";

Tensor read_one(const std::string& dtype, const std::string& shape, const std::string& data) {
    const std::string bytes =
        one_tensor("\"dtype\":\"" + dtype + "\",\"shape\":" + shape + ",\"data_offsets\":[0," +
                       std::to_string(data.size()) + "]",
                   data);
    return SafeTensors::parse(bytes, "memory").read("t");
}

}  // namespace

TEST_CASE("half precision") {
    CHECK(half_to_float(0x3c00) == 1.0F);
    CHECK(half_to_float(0xc000) == -2.0F);
    CHECK(half_to_float(0x7bff) == 65504.0F);
    CHECK(half_to_float(0x0400) == 0x1p-14F);
    CHECK(half_to_float(0x0001) == 0x1p-24F);
    CHECK(half_to_float(0x83ff) == -1023 * 0x1p-24F);
    CHECK(half_to_float(0x3555) == 0x1.554p-2F);
    CHECK(half_to_float(0x7c00) == std::numeric_limits<float>::infinity());
    CHECK(half_to_float(0xfc00) == -std::numeric_limits<float>::infinity());
    CHECK(std::isnan(half_to_float(0x7e00)));
    CHECK(std::signbit(half_to_float(0x8000)));
    // Every finite half is worth (1 + m/1024) * 2^(e-15), or m * 2^-24 below.
    for (int bits = 0; bits < 0x7c00; ++bits) {
        const int exponent = bits >> 10;
        const int mantissa = bits & 0x3ff;
        const double expected =
            exponent == 0 ? std::ldexp(mantissa, -24) : std::ldexp(1024 + mantissa, exponent - 25);
        REQUIRE(half_to_float(static_cast<std::uint16_t>(bits)) == expected);
        REQUIRE(half_to_float(static_cast<std::uint16_t>(bits | 0x8000)) == -expected);
    }
    CHECK(bfloat16_to_float(0x3f80) == 1.0F);
    CHECK(bfloat16_to_float(0xc0a0) == -5.0F);
    CHECK(bfloat16_to_float(0x0001) == 0x1p-133F);
}

TEST_CASE("safetensors of every dtype") {
    CHECK(read_one("F32", "[2]", number(0x3f8000003f000000ULL, 8)).values == Floats{0.5F, 1.0F});
    CHECK(read_one("F16", "[2]", number(0xc0003c00, 4)).values == Floats{1.0F, -2.0F});
    CHECK(read_one("BF16", "[2]", number(0xc0a03f80, 4)).values == Floats{1.0F, -5.0F});
    const Tensor bytes = read_one("I8", "[2,2]", std::string("\x01\xff\x80\x7f", 4));
    CHECK(bytes.integers == std::vector<std::int64_t>{1, -1, -128, 127});
    CHECK(bytes.values == Floats{1.0F, -1.0F, -128.0F, 127.0F});
    CHECK(bytes.dtype == DType::i8);
    CHECK(bytes.rows() == 2);
    CHECK(bytes.columns() == 2);
    CHECK(read_one("I16", "[2]", number(0x80000102, 4)).integers ==
          std::vector<std::int64_t>{0x102, -32768});
    CHECK(read_one("I32", "[1]", number(0x81234567, 4)).integers[0] ==
          static_cast<std::int32_t>(0x81234567));
    CHECK(read_one("F32", "[1]", number(0x3f800000, 4)).integers.empty());

    const Tensor scalar = read_one("F32", "[]", number(0x3f800000, 4));
    CHECK(scalar.shape.empty());
    CHECK(scalar.size() == 1);
    CHECK(scalar.rows() == 1);
    const Tensor nothing = read_one("F32", "[0,3]", "");
    CHECK(nothing.size() == 0);
    CHECK(nothing.rows() == 0);
    CHECK(read_one("F32", "[3,0]", "").rows() == 0);
}

TEST_CASE("npy of every dtype and version") {
    const std::string one = number(0x3f800000, 4);
    for (const int version : {1, 2, 3}) {
        const Tensor t =
            parse_npy(npy_of("<f4", "(2, 1)", one + number(0xc0000000, 4), version), "x");
        CHECK(t.values == Floats{1.0F, -2.0F});
        CHECK(t.shape == std::vector<std::size_t>{2, 1});
    }
    CHECK(parse_npy(npy_of("<f2", "(1,)", number(0x3c00, 2)), "x").values == Floats{1.0F});
    CHECK(parse_npy(npy_of("|i1", "(2,)", "\xff\x01"), "x").integers ==
          std::vector<std::int64_t>{-1, 1});
    CHECK(parse_npy(npy_of("<i2", "(1,)", number(0xfffe, 2)), "x").integers ==
          std::vector<std::int64_t>{-2});
    CHECK(parse_npy(npy_of("<i4", "()", number(0xfffffffd, 4)), "x").integers ==
          std::vector<std::int64_t>{-3});
    CHECK(parse_npy(npy_of("<f4", "(0, 5)", ""), "x").values.empty());

    const auto path = std::filesystem::temp_directory_path() /
                      ("qrazor_npy_" + std::to_string(getpid()) + ".npy");
    write_file(path, npy_of("<f4", "(1,)", one));
    CHECK(read_npy(path).values == Floats{1.0F});
    std::filesystem::remove(path);
}

TEST_CASE("the committed tensors") {
    const SafeTensors model = SafeTensors::open(kData + "tinylm.safetensors");
    CHECK(model.metadata().at("d_model") == "256");
    CHECK(model.metadata().at("n_layers") == "4");
    CHECK(model.entries().size() == 38);
    std::size_t parameters = 0;
    for (const auto& [name, entry] : model.entries()) {
        CHECK(entry.dtype == DType::bf16);
        const Tensor tensor = model.read(name);
        REQUIRE(tensor.values.size() == tensor.size());
        REQUIRE(std::all_of(tensor.values.begin(), tensor.values.end(),
                            [](float x) { return std::abs(x) < 100.0F; }));
        parameters += tensor.size();
    }
    CHECK(parameters == 3475712);
    const Tensor down = model.read("layers.0.mlp.down_proj.weight");
    CHECK(down.shape == std::vector<std::size_t>{256, 768});
    CHECK(down.rows() == 256);

    const SafeTensors acts = SafeTensors::open(kData + "tinylm_activations.safetensors");
    CHECK(acts.entries().size() == 24);
    CHECK(acts.read("layers.2.k").shape == std::vector<std::size_t>{4, 256, 64});
    CHECK(acts.read("layers.2.k").rows() == 4 * 256);
    CHECK_THROWS_WITH(acts.read("layers.2.q_proj.inputs"),
                      kData +
                          "tinylm_activations.safetensors: no tensor 'layers.2.q_proj.inputs'; "
                          "near names: 'layers.2.q_proj.input', 'layers.0.q_proj.input', "
                          "'layers.1.q_proj.input'");
}

TEST_CASE("a real projection in SDR is close to the float one") {
    const Tensor weight =
        SafeTensors::open(kData + "tinylm.safetensors").read("layers.1.self_attn.q_proj.weight");
    const Tensor act =
        SafeTensors::open(kData + "tinylm_activations.safetensors").read("layers.1.q_proj.input");
    const std::size_t depth = act.columns();
    REQUIRE(weight.columns() == depth);
    const Quantized w = quantize(weight.values, weight.rows(), depth, 8, Granularity::per_channel);
    const Quantized x = quantize(act.values, act.rows(), depth, 16, Granularity::per_tensor);
    RazorFormat act_format;
    RazorFormat weight_format;
    weight_format.base = 8;

    double error = 0.0;
    double power = 0.0;
    std::set<int> flags;
    for (std::size_t token = 0; token < act.rows(); token += 8) {
        const RazoredRow a = razor({x.values.data() + token * depth, depth}, act_format);
        flags.insert(a.flags.begin(), a.flags.end());
        const std::vector<std::int64_t> a_values = decode(a);
        for (std::size_t channel = 0; channel < weight.rows(); channel += 4) {
            const RazoredRow c = razor({w.values.data() + channel * depth, depth}, weight_format);
            const Int128 got = dot(a, c);
            REQUIRE(got == reference::dot(a, c));
            const double scale = x.scales[0] * w.scales[channel];
            const std::vector<std::int64_t> c_values = decode(c);
            double decoded = 0.0;
            double exact = 0.0;
            for (std::size_t i = 0; i < depth; ++i) {
                decoded += static_cast<double>(a_values[i]) * x.scales[0] *
                           (static_cast<double>(c_values[i]) * w.scales[channel]);
                exact += double{act.values[token * depth + i]} *
                         double{weight.values[channel * depth + i]};
            }
            const double mine = static_cast<double>(got) * scale;
            REQUIRE(mine == Approx(decoded).margin(1e-9));
            error += (mine - exact) * (mine - exact);
            power += exact * exact;
        }
    }
    // 4 bits: the noise is a tenth of the signal, not nothing and not the signal itself.
    CHECK(std::sqrt(error / power) < 0.2);
    CHECK(std::sqrt(error / power) > 0.01);
    CHECK(flags.size() > 2);
}

}  // namespace qrazor::model
