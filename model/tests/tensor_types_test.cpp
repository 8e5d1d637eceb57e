// Types, orders and files that users bring: read with the right values, or named.
#include <qrazor_catch.h>

#include <cmath>
#include <cstring>
#include <functional>

#include "files.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"

namespace qrazor::model {
namespace {

using Catch::Matchers::Contains;
using testing::npy;
using testing::npy_of;
using testing::number;
using testing::one_tensor;
using testing::safetensors;
using Floats = std::vector<float>;
using Integers = std::vector<std::int64_t>;

std::string refusal(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

std::string of_type(const std::string& dtype, const std::string& shape, const std::string& data) {
    return one_tensor("\"dtype\":\"" + dtype + "\",\"shape\":" + shape + ",\"data_offsets\":[0," +
                          std::to_string(data.size()) + "]",
                      data);
}

Tensor read_one(const std::string& dtype, const std::string& shape, const std::string& data) {
    return SafeTensors::parse(of_type(dtype, shape, data), "f").read("t");
}

std::string double_bytes(double value) {
    std::uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return number(bits, 8);
}

// A file of this name, gone at the end.
class Scratch {
  public:
    Scratch(const std::string& name, const std::string& bytes)
        : path_(std::filesystem::path(QRAZOR_BUILD_DIR) / "model-tests" / name) {
        write_file(path_, bytes);
    }
    ~Scratch() { std::filesystem::remove(path_); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

}  // namespace

TEST_CASE("safetensors types beyond the common ones have their values") {
    CHECK(read_one("F64", "[2]", double_bytes(0.1) + double_bytes(-3)).values ==
          Floats{0.1F, -3.0F});
    // OCP FP8: 0x38 is 1 in E4M3 (bias 7), 0x7e is 448, 0x01 is 2^-9; E5M2: 0x3c is 1, 0x7b 57344.
    CHECK(read_one("F8_E4M3", "[4]", "\x38\x7e\x01\xb8").values ==
          Floats{1.0F, 448.0F, 0x1p-9F, -1.0F});
    CHECK(read_one("F8_E5M2", "[3]", "\x3c\x7b\xbc").values == Floats{1.0F, 57344.0F, -1.0F});
    CHECK(read_one("F8_E8M0", "[3]", "\x7f\x80\x78").values == Floats{1.0F, 2.0F, 0x1p-7F});
    // E2M1, the low half first: codes 0 1 2 3 4 5 6 7, then their negatives.
    CHECK(read_one("F4", "[2,4]", "\x10\x32\x54\xf6").values ==
          Floats{0, 0.5F, 1, 1.5F, 2, 3, 4, -6});
    CHECK(read_one("BOOL", "[3]", std::string("\1\0\1", 3)).integers == Integers{1, 0, 1});
    CHECK(read_one("U8", "[2]", "\xff\x01").integers == Integers{255, 1});
    CHECK(read_one("U16", "[1]", "\xff\xff").integers == Integers{65535});
    CHECK(read_one("U32", "[1]", number(0xfffffffeU, 4)).integers == Integers{0xfffffffeLL});
    CHECK(read_one("I64", "[1]", number(~std::uint64_t{0}, 8)).integers == Integers{-1});
    CHECK(read_one("U64", "[1]", number(std::uint64_t{1} << 62, 8)).integers ==
          Integers{std::int64_t{1} << 62});
}

TEST_CASE("values that nothing can hold are refused with file, tensor and index") {
    CHECK(refusal([] { read_one("U64", "[1]", number(~std::uint64_t{0}, 8)); }) ==
          "f: tensor 't': index 0 = 18446744073709551615: must be below 2^63");
    CHECK(refusal([] { read_one("BOOL", "[2]", std::string("\1\2")); }) ==
          "f: tensor 't': index 1 = 2: must be 0 or 1, a truth value");
    CHECK(refusal([] { read_one("F64", "[1]", double_bytes(1e300)); }) ==
          "f: tensor 't': index 0 = 1e+300: must be at most 3.4e38, the largest of FP32");
    Tensor tensor;
    tensor.shape = {2, 3};
    tensor.values = {0, 1, 2, 3, 4, 5};
    require_finite(tensor, "f");
    tensor.values[5] = -INFINITY;
    CHECK(refusal([&] { require_finite(tensor, "f: tensor 't'"); }) ==
          "f: tensor 't': index 5 ([1, 2]) = -inf: must be a finite number");
    tensor.values[0] = NAN;
    CHECK(refusal([&] { require_finite(tensor, "f"); }) ==
          "f: index 0 ([0, 0]) = NaN: must be a finite number");
    CHECK(std::isnan(read_one("F8_E4M3", "[1]", "\x7f").values[0]));
    CHECK(std::isnan(read_one("F8_E8M0", "[1]", "\xff").values[0]));
}

TEST_CASE("a tensor of a foreign type beside the wanted one does no harm") {
    for (const std::string foreign : {"I64", "C64", "F6_E2M3", "F8_E4M3FNUZ", "NEW99"}) {
        INFO(foreign);
        const std::string bytes =
            safetensors("{\"a\":{\"dtype\":\"" + foreign +
                            "\",\"shape\":[1],\"data_offsets\":[0,8]},"
                            "\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[8,12]}}",
                        number(7, 8) + number(0x3f800000, 4));
        const SafeTensors file = SafeTensors::parse(bytes, "f");
        CHECK(file.read("b").values == Floats{1.0F});
        CHECK(file.entries().at("a").dtype_name == foreign);
        if (foreign == "I64") {
            CHECK(file.read("a").integers == Integers{7});
        } else {
            CHECK_THROWS_WITH(file.read("a"),
                              Contains("f: tensor 'a': dtype = '" + foreign + "': must be F64,"));
        }
    }
}

TEST_CASE("a safetensors file is read from disk as it is from memory") {
    const std::string bytes = of_type("I16", "[2,2]", std::string("\1\0\2\0\3\0\4\0", 8));
    const Scratch file("disk.safetensors", bytes);
    const SafeTensors opened = SafeTensors::open(file.path());
    CHECK(opened.read("t").integers == Integers{1, 2, 3, 4});
    CHECK(opened.read("t").values == SafeTensors::parse(bytes, "f").read("t").values);
    CHECK(opened.where("t") == file.path().string() + ": tensor 't'");
    const Scratch cut("cut.safetensors", bytes.substr(0, bytes.size() - 1));
    CHECK_THROWS_WITH(SafeTensors::open(cut.path()), Contains("must lie in order within 0 to 7"));
    // A header that claims a hundred gigabytes is refused before anything is allocated.
    const Scratch huge("huge.safetensors", number(std::uint64_t{100} << 30, 8) + "{}");
    CHECK_THROWS_WITH(SafeTensors::open(huge.path()), Contains("must be 2 to 2"));
    CHECK_THROWS_WITH(SafeTensors::open(file.path().parent_path()), Contains("is a folder"));
}

TEST_CASE("tensors are written as they are read") {
    Tensor matrix;
    matrix.shape = {2, 2};
    matrix.values = {1.5F, -0.0F, 3e38F, 1e-40F};
    Tensor nothing;
    nothing.shape = {0, 3};
    const SafeTensors file =
        SafeTensors::parse(safetensors_bytes({{"b", matrix}, {"a \"quoted\"", nothing}}), "f");
    CHECK(file.read("b").values == matrix.values);
    CHECK(file.read("b").shape == matrix.shape);
    CHECK(file.read("a \"quoted\"").size() == 0);
}

TEST_CASE("npy of every number type, byte order and axis order") {
    CHECK(parse_npy(npy_of("<f8", "(2,)", double_bytes(0.5) + double_bytes(-2)), "f").values ==
          Floats{0.5F, -2.0F});
    CHECK(parse_npy(npy_of("<i8", "(1,)", number(70000, 8)), "f").integers == Integers{70000});
    CHECK(parse_npy(npy_of("<u2", "(1,)", "\xff\xff"), "f").integers == Integers{65535});
    CHECK(parse_npy(npy_of("<u4", "(1,)", number(0xffffffffU, 4)), "f").integers ==
          Integers{0xffffffffLL});
    CHECK(parse_npy(npy_of("<u8", "(1,)", number(5, 8)), "f").integers == Integers{5});
    CHECK(parse_npy(npy_of("|u1", "(2,)", "\xff\x02"), "f").integers == Integers{255, 2});
    CHECK(parse_npy(npy_of("|b1", "(2,)", std::string("\1\0", 2)), "f").integers == Integers{1, 0});
    CHECK(parse_npy(npy_of(">f4", "(1,)", std::string("\x3f\x80\0\0", 4)), "f").values ==
          Floats{1.0F});
    CHECK(parse_npy(npy_of(">i2", "(2,)", std::string("\1\2\xff\xfe", 4)), "f").integers ==
          Integers{0x102, -2});
    const auto fortran = [](const std::string& shape, const std::string& data) {
        return parse_npy(
            npy("{'descr': '|i1', 'fortran_order': True, 'shape': " + shape + ", }", data), "f");
    };
    // Column after column: (0,0) (1,0) (0,1) (1,1) (0,2) (1,2).
    CHECK(fortran("(2, 3)", "\1\2\3\4\5\6").integers == Integers{1, 3, 5, 2, 4, 6});
    CHECK(fortran("(2, 3)", "\1\2\3\4\5\6").values == Floats{1, 3, 5, 2, 4, 6});
    CHECK(fortran("(2, 1, 3)", "\1\2\3\4\5\6").integers == Integers{1, 3, 5, 2, 4, 6});
    CHECK(fortran("(3,)", "\1\2\3").integers == Integers{1, 2, 3});
    CHECK(fortran("(0, 3)", "").values.empty());
}

TEST_CASE("files of other kinds are recognised by their first bytes") {
    struct Foreign {
        std::string bytes;
        std::string says;
    };
    const std::string zip_head("PK\3\4\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\6\0\0\0", 30);
    const std::vector<Foreign> files{
        {"GGUF\3" + std::string(20, '\0'), "a GGUF file"},
        {zip_head + "x.npy", "an .npz archive of NumPy"},
        {zip_head + "archive/data.pkl", "a PyTorch file"},
        {zip_head + "word/document.xml", "a ZIP archive"},
        {"PK\5\6" + std::string(18, '\0'), "a ZIP archive"},
        {std::string("\x80\2}q\0.", 6), "a pickled file of Python"},
        {"\x80\4\x95" + std::string(8, '\0'), "a pickled file of Python"},
        {"\x89HDF\r\n\x1a\n....", "an HDF5 file"},
        {"\x1f\x8b\x08....", "a gzip file"},
        {"\x28\xb5\x2f\xfd....", "a Zstandard archive"},
        {std::string("\xfd\x37zXZ\0..", 8), "an xz archive"},
        {"BZh91AY&SY", "a bzip2 archive"},
        {std::string(257, '\0') + "ustar", "a tar archive"},
        {"version https://git-lfs.github.com/spec/v1\noid sha256:1\n", "a Git LFS pointer"},
        {"<!DOCTYPE html><html>", "a web page"},
        {"{\"metadata\": {}, \"weight_map\": {}}", "the index of a checkpoint in shards"},
        {"{\"hidden_size\": 32}", "JSON text"},
    };
    for (const Foreign& file : files) {
        INFO(file.says);
        CHECK_THROWS_WITH(SafeTensors::parse(file.bytes, "f"),
                          Contains("f: not a .safetensors file: " + file.says));
        CHECK_THROWS_WITH(parse_npy(file.bytes, "f"), Contains("f: not a .npy file: " + file.says));
        const Scratch scratch("foreign", file.bytes);
        CHECK_THROWS_WITH(SafeTensors::open(scratch.path()), Contains(file.says));
    }
    const std::string array = npy_of("<f4", "(1,)", number(0, 4));
    CHECK_THROWS_WITH(SafeTensors::parse(array, "f"), Contains("a .npy file of NumPy"));
    CHECK_THROWS_WITH(parse_npy(of_type("I8", "[1]", "1"), "f"), Contains("a .safetensors file"));
    // A header of 640 bytes begins like a pickle, one of 35615 like gzip; both are safetensors.
    for (const std::size_t length : {640, 35615}) {
        const std::string header = "{" + std::string(length - 2, ' ') + "}";
        CHECK(SafeTensors::parse(safetensors(header), "f").entries().empty());
    }
    CHECK(foreign_file("plain words").empty());
    CHECK(foreign_file("").empty());
}

}  // namespace qrazor::model
