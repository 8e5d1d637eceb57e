// Files that lie about themselves: refused with a message, never read past their end.
#include <qrazor_catch.h>

#include <string>

#include "files.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "random.h"

namespace qrazor::model {
namespace {

using testing::npy;
using testing::npy_of;
using testing::number;
using testing::one_tensor;
using testing::safetensors;

// The message with which `bytes` are refused; "" where they are not.
std::string refusal(const std::string& bytes) {
    try {
        SafeTensors::parse(bytes, "f");
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

std::string npy_refusal(const std::string& bytes) {
    try {
        parse_npy(bytes, "f");
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

std::string f32(const std::string& shape, const std::string& offsets, std::size_t data) {
    return one_tensor("\"dtype\":\"F32\",\"shape\":" + shape + ",\"data_offsets\":" + offsets,
                      std::string(data, '\0'));
}

}  // namespace

TEST_CASE("safetensors with a bad header length") {
    CHECK(refusal("") == "f: file of 0 bytes: must be at least 8, the length of the header");
    CHECK(refusal("1234567") == "f: file of 7 bytes: must be at least 8, the length of the header");
    CHECK(refusal(number(100, 8) + "{}") ==
          "f: not a .safetensors file, or cut short: header length = 100: must be 2 to 2");
    CHECK(refusal(number(~std::uint64_t{0}, 8) + "{}") ==
          "f: not a .safetensors file, or cut short: header length = 18446744073709551615: must be "
          "2 to 2");
    CHECK(refusal(number(0, 8)) ==
          "f: not a .safetensors file, or cut short: header length = 0: must be 2 to 0");
    CHECK(refusal(safetensors("{}")).empty());
}

TEST_CASE("safetensors with bad JSON") {
    CHECK(refusal(safetensors("{\"t\":")) == "f: header: not valid JSON at byte 6");
    CHECK(refusal(safetensors("[1,2]")) == "f: header: must be a JSON object");
    CHECK(refusal(safetensors("{\"t\":1e999}")).find("not valid JSON") != std::string::npos);
    CHECK(refusal(safetensors("{\"\xff\":1}")).find("not valid JSON") != std::string::npos);
    CHECK(refusal(safetensors("{} x")).find("not valid JSON") != std::string::npos);
    CHECK(refusal(safetensors("{\"a\":" + std::string(100000, '['))) ==
          "f: header: nested deeper than any safetensors header");
    const std::string entry = "{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[0,4]}";
    CHECK(refusal(safetensors("{\"t\":" + entry + ",\"t\":" + entry + "}", "1234")) ==
          "f: header: key 't' appears twice");
    CHECK(refusal(one_tensor("\"dtype\":\"F32\",\"dtype\":\"F32\",\"shape\":[],"
                             "\"data_offsets\":[0,4]",
                             "1234")) == "f: header: key 'dtype' appears twice");
    // The same field in two tensors is no repetition.
    CHECK(refusal(safetensors("{\"a\":" + entry +
                                  ",\"b\":{\"dtype\":\"F32\",\"shape\":[1],"
                                  "\"data_offsets\":[4,8]}}",
                              "12345678"))
              .empty());
}

TEST_CASE("safetensors with bad fields") {
    CHECK(refusal(safetensors("{\"t\":3}")) ==
          "f: tensor 't': must be an object with dtype, shape and data_offsets");
    CHECK(refusal(one_tensor("\"shape\":[]", "")) == "f: tensor 't': dtype: must be a text");
    CHECK(refusal(one_tensor("\"dtype\":\"F4\",\"shape\":[3],\"data_offsets\":[0,2]", "12")) ==
          "f: tensor 't': shape = [3]: F4 has two values in a byte: must be an even number of "
          "values");
    CHECK(refusal(one_tensor("\"dtype\":\"F32\"", "")) ==
          "f: tensor 't': shape: must be a list of whole numbers");
    CHECK(refusal(f32("[-1]", "[0,4]", 4)) ==
          "f: tensor 't': shape[0]: must be a whole number from 0");
    CHECK(refusal(f32("[2,1.0]", "[0,8]", 8)) ==
          "f: tensor 't': shape[1]: must be a whole number from 0");
    CHECK(refusal(f32("[18446744073709551616]", "[0,4]", 4)) ==
          "f: tensor 't': shape[0]: must be a whole number from 0");
    CHECK(refusal(f32("[1]", "[0]", 4)) ==
          "f: tensor 't': data_offsets: must be two numbers, begin and end");
    CHECK(refusal(f32("[1]", "{}", 4)) ==
          "f: tensor 't': data_offsets: must be a list of whole numbers");
    CHECK(refusal(one_tensor("\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[0,4],\"x\":1",
                             "1234")) == "f: tensor 't': unknown field 'x'");
    CHECK(refusal(safetensors("{\"__metadata__\":{\"a\":1}}")) ==
          "f: __metadata__ 'a': must be a text");
    CHECK(refusal(safetensors("{\"__metadata__\":[]}")) ==
          "f: __metadata__: must be an object of texts");
    // A name out of the file cannot break the line or the terminal.
    CHECK(refusal(safetensors("{\"a\\nb\\u001b[31m\":3}")) ==
          "f: tensor 'a?b?[31m': must be an object with dtype, shape and data_offsets");
}

TEST_CASE("safetensors with bad offsets") {
    CHECK(refusal(f32("[1]", "[0,4]", 4)).empty());
    CHECK(refusal(f32("[1]", "[0,4]", 3)) ==
          "f: tensor 't': data_offsets = [0, 4]: must lie in order within 0 to 3");
    CHECK(refusal(f32("[1]", "[4,0]", 4)) ==
          "f: tensor 't': data_offsets = [4, 0]: must lie in order within 0 to 4");
    CHECK(refusal(f32("[1]", "[18446744073709551612,18446744073709551615]", 4)) ==
          "f: tensor 't': data_offsets = [18446744073709551612, 18446744073709551615]: must lie "
          "in order within 0 to 4");
    CHECK(refusal(f32("[2]", "[0,4]", 4)) ==
          "f: tensor 't': data_offsets = [0, 4]: must span the 8 bytes of F32 [2]");
    CHECK(refusal(f32("[4294967296,4294967296]", "[0,0]", 0)) ==
          "f: tensor 't': shape = [4294967296, 4294967296]: more values than 64 bits count");
    // 2^62 * 4 bytes wraps to 0.
    CHECK(refusal(f32("[4611686018427387904]", "[0,0]", 0)) ==
          "f: tensor 't': shape = [4611686018427387904]: more values than 64 bits count");
    const auto two = [](const std::string& a, const std::string& b, std::size_t data) {
        const auto entry = [](const std::string& offsets) {
            return "{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":" + offsets + "}";
        };
        return safetensors("{\"a\":" + entry(a) + ",\"b\":" + entry(b) + "}",
                           std::string(data, '\0'));
    };
    CHECK(refusal(two("[4,8]", "[0,4]", 8)).empty());
    CHECK(refusal(two("[0,4]", "[0,4]", 4)) ==
          "f: tensor 'b': begins at byte 0: must begin at 4, where the one before ends");
    CHECK(refusal(two("[0,4]", "[2,6]", 6)) ==
          "f: tensor 'b': begins at byte 2: must begin at 4, where the one before ends");
    CHECK(refusal(two("[0,4]", "[8,12]", 12)) ==
          "f: tensor 'b': begins at byte 8: must begin at 4, where the one before ends");
    CHECK(refusal(two("[0,4]", "[4,8]", 9)) ==
          "f: data = 9 bytes: must be the 8 that the header describes");
}

TEST_CASE("every truncation of a real safetensors file is refused") {
    const std::string path = std::string(QRAZOR_SOURCE_DIR) + "/data/tinylm.safetensors";
    const std::string bytes = read_file(path);
    testing::Random random(60);
    for (int round = 0; round < 100; ++round) {
        // Half of the cuts in the header, half in the data.
        const auto limit = round % 2 == 0 ? 4000 : static_cast<int>(bytes.size());
        REQUIRE_FALSE(
            refusal(bytes.substr(0, static_cast<std::size_t>(random.below(limit)))).empty());
    }
    CHECK_FALSE(refusal(bytes.substr(0, bytes.size() - 1)).empty());
    CHECK_FALSE(refusal(bytes + "x").empty());
    CHECK_THROWS_WITH(SafeTensors::open("/nonexistent/x.safetensors"),
                      "/nonexistent/x.safetensors: no such file");
}

TEST_CASE("a damaged safetensors header never does worse than throw") {
    const std::string good = safetensors(
        "{\"a\":{\"dtype\":\"I8\",\"shape\":[2,3],\"data_offsets\":[0,6]},"
        "\"b\":{\"dtype\":\"F16\",\"shape\":[1],\"data_offsets\":[6,8]}}",
        "12345678");
    REQUIRE(refusal(good).empty());
    testing::Random random(61);
    int refused = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string bytes = good;
        for (int edits = random.between(1, 3); edits > 0; --edits) {
            const auto at = static_cast<std::size_t>(random.below(static_cast<int>(bytes.size())));
            bytes[at] = random.below(2) == 0 ? "[]{},:\"0129e-. "[random.below(15)]
                                             : static_cast<char>(random.bits());
        }
        const std::string message = refusal(bytes);
        refused += message.empty() ? 0 : 1;
        REQUIRE(message.find('\n') == std::string::npos);
        if (message.empty()) {
            const SafeTensors file = SafeTensors::parse(bytes, "f");
            for (const auto& [name, entry] : file.entries()) {
                if (entry.dtype == DType::opaque || entry.dtype == DType::boolean) {
                    continue;  // read() refuses the one, and bytes above 1 of the other
                }
                const Tensor tensor = file.read(name);
                REQUIRE(tensor.values.size() == tensor.size());
            }
        }
    }
    CHECK(refused > 10000);
}

TEST_CASE("npy files that are refused") {
    const std::string four(4, '\0');
    CHECK(npy_refusal("") == "f: not a .npy file: must begin with the bytes 93 'NUMPY'");
    CHECK(npy_refusal("\x93NUMPY") == "f: file of 6 bytes: ends within the version");
    CHECK(npy_refusal("\x93NUMPY\x01" + std::string(1, '\0') + "\x10") ==
          "f: file of 9 bytes: ends within the header length");
    CHECK(npy_refusal(npy_of("<f4", "(1,)", four, 4)) ==
          "f: version = 4.0: must be 1.0, 2.0 or 3.0");
    CHECK(npy_refusal("\x93NUMPY\x01" + std::string(1, '\0') + number(500, 2) + "{}") ==
          "f: header length = 500: must be at most 2, the rest of the file");
    const std::string legal = ": must be f2, f4, f8, i1 to i8, u1 to u8 or b1";
    CHECK(npy_refusal(npy_of("|O", "(1,)", four)) ==
          "f: descr = '|O' (pickled objects, never loaded)" + legal);
    CHECK(npy_refusal(npy_of("<c8", "(1,)", four + four)) ==
          "f: descr = '<c8' (complex numbers)" + legal);
    CHECK(npy_refusal(npy_of("<U1", "(1,)", four)) == "f: descr = '<U1' (text)" + legal);
    CHECK(npy_refusal(npy_of("<M8[ns]", "(1,)", four + four)) ==
          "f: descr = '<M8[ns]' (dates)" + legal);
    CHECK(npy_refusal(npy_of("|V2", "(2,)", four)).find("bfloat16") != std::string::npos);
    CHECK(npy_refusal(npy_of("<f16", "(1,)", four)) == "f: descr = '<f16'" + legal);
    CHECK(npy_refusal(npy_of("|f4", "(1,)", four)) == "f: descr = '|f4'" + legal);
    CHECK(npy_refusal(npy_of("<", "(1,)", four)) == "f: descr = '<'" + legal);
    CHECK(npy_refusal(npy_of("<f4", "(2,)", four)) == "f: data = 4 bytes: must be 8 for F32 [2]");
    CHECK(npy_refusal(npy_of("<f4", "(1,)", four + "x")) ==
          "f: data = 5 bytes: must be 4 for F32 [1]");
    CHECK(npy_refusal(npy_of("<f4", "(4294967296, 4294967296)", "")) ==
          "f: shape = [4294967296, 4294967296]: more values than 64 bits count");
    CHECK(npy_refusal(npy_of("<f4", "(99999999999999999999,)", "")) ==
          "f: header: shape: extent 0: must be a whole number from 0 that fits 64 bits");
    CHECK(npy_refusal(npy_of("<f4", "(-1,)", four)) ==
          "f: header: shape: extent 0: must be a whole number from 0 that fits 64 bits");
    CHECK(npy_refusal(
              npy("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,), }", four)) ==
          "f: header: descr: a structured dtype: must be one number a value");
    CHECK(npy_refusal(npy("{'descr': '<f4', 'shape': (1,), }", four)) ==
          "f: header: must have descr, fortran_order and shape");
    CHECK(npy_refusal(npy("{'descr': '<f4', 'descr': '<f4', }", four)) ==
          "f: header: key 'descr' appears twice");
    CHECK(npy_refusal(npy("{'descr': '<f4', 'x': 3}", four)) == "f: header: unknown key 'x'");
    CHECK(npy_refusal(npy("{'descr': '<f4", four)) == "f: header: text without its closing quote");
    CHECK(npy_refusal(npy("__import__('os')", four)) == "f: header: expected '{' at byte 0");
    CHECK_THROWS_WITH(read_npy("/nonexistent.npy"), "/nonexistent.npy: no such file");
}

TEST_CASE("a damaged npy file never does worse than throw") {
    const std::string good = npy_of("<i2", "(2, 2)", "12345678");
    REQUIRE(npy_refusal(good).empty());
    for (std::size_t length = 0; length < good.size(); ++length) {
        REQUIRE_FALSE(npy_refusal(good.substr(0, length)).empty());
    }
    testing::Random random(62);
    for (int round = 0; round < 20000; ++round) {
        std::string bytes = good;
        for (int edits = random.between(1, 3); edits > 0; --edits) {
            const auto at = static_cast<std::size_t>(random.below(static_cast<int>(bytes.size())));
            bytes[at] = random.below(2) == 0 ? "(){},:'0129<>| "[random.below(15)]
                                             : static_cast<char>(random.bits());
        }
        const std::string message = npy_refusal(bytes);
        REQUIRE(message.find('\n') == std::string::npos);
        if (message.empty()) {
            const Tensor tensor = parse_npy(bytes, "f");
            REQUIRE(tensor.values.size() == tensor.size());
        }
    }
}

}  // namespace qrazor::model
