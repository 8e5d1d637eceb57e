// Tensor files and texts as users bring them, through the command: figures, or one line that names
// the file, the tensor and the place. Nothing prints -nan or -0.000.
#include <cmath>
#include <cstring>
#include <filesystem>

#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor_catch.h"

namespace fs = std::filesystem;
using Catch::Matchers::Contains;

namespace {

const fs::path kFolder = fs::path(QRAZOR_BUILD_DIR) / "cli-tensors";

qrazor::ProcessResult qrazor_says(std::vector<std::string> words) {
    words.insert(words.begin(), std::string(QRAZOR_BUILD_DIR) + "/qrazor");
    qrazor::ProcessOptions options;
    options.folder = kFolder;
    const qrazor::ProcessResult result = qrazor::run_process(words, options);
    INFO(qrazor::join(words, " ") << "\n" << result.output);
    CHECK(result.output.find("-nan") == std::string::npos);
    CHECK(result.output.find("-0.000") == std::string::npos);
    return result;
}

void refused(const std::vector<std::string>& words, const std::string& says) {
    const qrazor::ProcessResult result = qrazor_says(words);
    INFO(qrazor::join(words, " ") << "\n" << result.output);
    CHECK(result.status == 1);
    CHECK(std::count(result.output.begin(), result.output.end(), '\n') == 1);
    CHECK_THAT(result.output, Contains(says));
}

template <typename Value>
std::string bytes_of(const std::vector<Value>& values) {
    std::string bytes(values.size() * sizeof(Value), '\0');
    std::memcpy(bytes.data(), values.data(), bytes.size());
    return bytes;
}

struct Part {
    std::string name, dtype, shape, bytes;
};

void write_safetensors(const std::string& name, const std::vector<Part>& parts) {
    std::string header = "{";
    std::string data;
    for (const Part& part : parts) {
        const std::size_t end = data.size() + part.bytes.size();
        header += (header.size() == 1 ? "\"" : ",\"") + part.name + "\":{\"dtype\":\"" +
                  part.dtype + "\",\"shape\":" + part.shape + ",\"data_offsets\":[" +
                  std::to_string(data.size()) + "," + std::to_string(end) + "]}";
        data += part.bytes;
    }
    header += "}";
    const std::vector<std::uint64_t> length{header.size()};
    qrazor::write_file(kFolder / name, bytes_of(length) + header + data);
}

void write_npy(const std::string& name, const std::string& descr, const std::string& shape,
               const std::string& data) {
    const std::string header =
        "{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + ", }\n";
    qrazor::write_file(kFolder / name, std::string("\x93NUMPY\x01\0", 8) +
                                           static_cast<char>(header.size()) + '\0' + header + data);
}

std::vector<float> ramp(std::size_t count) {
    std::vector<float> values;
    for (std::size_t k = 0; k < count; ++k) {
        values.push_back(static_cast<float>(k) / 7 - 3);
    }
    return values;
}

// The table without its first column, which is the file's name.
std::string figures_of(const qrazor::ProcessResult& result) {
    const std::size_t at = result.output.find(" x ");
    REQUIRE(at != std::string::npos);
    return result.output.substr(at);
}

}  // namespace

TEST_CASE("razor: a tensor of a foreign type beside the wanted one does no harm", "[cli]") {
    const std::string floats = bytes_of(ramp(64));
    write_safetensors("beside.safetensors",
                      {{"c", "C64", "[2,2]", std::string(32, '\1')},
                       {"ids", "I64", "[2,2]", bytes_of(std::vector<std::int64_t>{1, 2, 3, 4})},
                       {"w", "F32", "[2,32]", floats}});
    write_safetensors("alone.safetensors", {{"w", "F32", "[2,32]", floats}});
    const auto alone = qrazor_says({"razor", "alone.safetensors", "--tensor", "w"});
    const auto beside = qrazor_says({"razor", "beside.safetensors", "--tensor", "w"});
    CHECK(alone.status == 0);
    CHECK(beside.output == alone.output);
    const auto all = qrazor_says({"razor", "beside.safetensors"});
    CHECK(all.status == 0);
    CHECK_THAT(all.output, Contains("dtype C64"));
    refused({"razor", "beside.safetensors", "--tensor", "c"}, "tensor 'c': dtype = 'C64'");
}

TEST_CASE("razor: NaN and infinity by file, tensor and index", "[cli]") {
    std::vector<float> values = ramp(64);
    values[33] = NAN;
    write_safetensors("nan.safetensors", {{"a", "F32", "[2,32]", bytes_of(ramp(64))},
                                          {"b", "F32", "[2,32]", bytes_of(values)}});
    refused({"razor", "nan.safetensors", "--format", "mxfp4"},
            "nan.safetensors: tensor 'b': index 33 ([1, 1]) = NaN: must be a finite number");
    CHECK(qrazor_says({"razor", "nan.safetensors", "--tensor", "a"}).status == 0);
    values[33] = -INFINITY;
    write_npy("inf.npy", "<f4", "(64,)", bytes_of(values));
    refused({"razor", "inf.npy", "--format", "mxfp4"}, "inf.npy: index 33 = -inf: must be");
}

TEST_CASE("razor: empty and zero tensors have no -nan and no -0.000", "[cli]") {
    write_safetensors("empty.safetensors", {{"none", "F32", "[0,4]", ""},
                                            {"x", "F32", "[4,16]", bytes_of(ramp(64))},
                                            {"zero", "F32", "[1,64]", std::string(256, '\0')}});
    for (const std::string format : {"mxfp4", "sdr,b16,g16", "nvfp4", "vsq", "bfp4", "int4"}) {
        const auto result =
            qrazor_says({"razor", "empty.safetensors", "--format", format, "--json", "empty.json"});
        INFO(result.output);
        CHECK(result.status == 0);
        CHECK_THAT(result.output, Contains("no values"));
        const std::string json = qrazor::read_file(kFolder / "empty.json");
        CHECK(json.find("nan") == std::string::npos);
        CHECK(json.find("-0.0") == std::string::npos);
    }
    refused({"razor", "empty.safetensors", "--tensor", "none"},
            "tensor none: has no figures (no values)");
}

TEST_CASE("razor: NumPy's own types have the figures of the same floats", "[cli]") {
    const std::vector<float> floats = ramp(64);
    write_npy("t32.npy", "<f4", "(2, 32)", bytes_of(floats));
    const std::string expected = figures_of(qrazor_says({"razor", "t32.npy"}));
    write_npy("t64.npy", "<f8", "(2, 32)",
              bytes_of(std::vector<double>(floats.begin(), floats.end())));
    CHECK(figures_of(qrazor_says({"razor", "t64.npy"})) == expected);
    write_npy("unnamed", "<f4", "(2, 32)", bytes_of(floats));  // known by its first bytes
    CHECK(figures_of(qrazor_says({"razor", "unnamed"})) == expected);
    write_npy("truth.npy", "|b1", "(1, 2)", std::string("\1\0", 2));
    CHECK(qrazor_says({"razor", "truth.npy"}).status == 0);
}

TEST_CASE("razor: files of other kinds are recognised", "[cli]") {
    qrazor::write_file(kFolder / "model.gguf", "GGUF\3" + std::string(40, '\0'));
    refused({"razor", "model.gguf"}, "model.gguf: not a .safetensors file: a GGUF file");
    qrazor::write_file(kFolder / "x.bin", std::string("\x80\2}q\0.", 6));
    refused({"razor", "x.bin"}, "a pickled file of Python");
}

TEST_CASE("eval: tokens of any integer type are the same text", "[cli]") {
    std::vector<std::int32_t> tokens;
    for (const char byte : qrazor::read_file(QRAZOR_SOURCE_DIR "/data/eval_kjv.txt")) {
        tokens.push_back(static_cast<unsigned char>(byte));
        if (tokens.size() == 300) {
            break;
        }
    }
    write_npy("tokens.npy", "<i4", "(300,)", bytes_of(tokens));
    const std::vector<std::string> command{"eval", "--calibrate", "tokens.npy", "--windows",
                                           "1",    "--format",    "fp32",       "--text"};
    const auto say = [&](const std::string& text) {
        std::vector<std::string> words = command;
        words.push_back(text);
        return qrazor_says(words);
    };
    const auto narrow = say("tokens.npy");
    CHECK(narrow.status == 0);
    fs::create_directories(kFolder / "wide");
    write_npy("wide/tokens.npy", "<i8", "(300,)",
              bytes_of(std::vector<std::int64_t>(tokens.begin(), tokens.end())));
    const auto wide = say("wide/tokens.npy");
    CHECK(wide.status == 0);
    const auto table = [](const std::string& output) {
        return output.substr(output.find("format"));
    };
    CHECK(table(wide.output) == table(narrow.output));
    tokens[299] = 256;
    write_npy("beyond.npy", "<i4", "(300,)", bytes_of(tokens));
    refused(
        [&] {
            std::vector<std::string> words = command;
            words.emplace_back("beyond.npy");
            return words;
        }(),
        "text = beyond.npy: index 299: token = 256: must be below the vocabulary, 256");
    write_npy("short.npy", "<i4", "(40,)",
              bytes_of(std::vector<std::int32_t>(tokens.begin(), tokens.begin() + 40)));
    refused({"eval", "--calibrate", "short.npy", "--text", "tokens.npy", "--format", "int:w8a8"},
            "calibrate = short.npy: has 40 tokens: must be at least 257");
}
