// Configuration files that are right, and wrong in every way that users have of being so.
#include <qrazor_catch.h>

#include "qrazor/gen/config.h"
#include "qrazor/gen/explain.h"
#include "qrazor/support/error.h"

using namespace qrazor;

namespace {

std::string message(const std::string& toml) {
    try {
        (void)gen::parse_toml(toml, "t.toml");
    } catch (const Error& e) {
        return e.what();
    }
    return "accepted";
}

}  // namespace

TEST_CASE("a configuration file gives its tables in order") {
    const auto configs = gen::parse_toml(
        "[zeta]\nunit = \"sdr_dot\"\ngroup = 32\n[alpha]\nunit = \"int_mul\"\narch = \"star\"\n",
        "t.toml");
    REQUIRE(configs.size() == 2);
    CHECK(configs[0].name == "zeta");
    CHECK(configs[0].group == 32);
    CHECK(configs[1].name == "alpha");
    CHECK(configs[1].arch == "star");
}

TEST_CASE("unknown keys, wrong types and stray values are errors with file and line") {
    CHECK(message("[a]\nunit = \"sdr_dot\"\ngruop = 16\n")
              .rfind("t.toml:3: unknown key 'gruop'", 0) == 0);
    CHECK(message("[a]\nunit = \"sdr_dot\"\ngroup = \"16\"\n") ==
          "t.toml:3: group: must be a whole number");
    CHECK(message("[a]\nunit = \"sdr_dot\"\ngroup = 1.5\n") ==
          "t.toml:3: group: must be a whole number");
    CHECK(message("[a]\nunit = \"sdr_dot\"\narch = 3\n") == "t.toml:3: arch: must be a string");
    CHECK(message("[a]\nunit = 3\n") == "t.toml:2: unit: must be a string");
    CHECK(message("[a]\ngroup = 16\n") == "t.toml:1: [a] has no key 'unit'");
    CHECK(message("group = 16\n").rfind("t.toml:1: 'group' stands outside", 0) == 0);
    CHECK(message("[a\n").rfind("t.toml:1: ", 0) == 0);
}

TEST_CASE("keys that nest without end are refused before they exhaust the stack") {
    std::string deep;
    for (int i = 0; i < 500000; ++i) {
        deep += "a.";
    }
    CHECK(message("# a comment of " + deep + "\n[x]\nunit = \"sdr_dot\"\n") == "accepted");
    CHECK(message("\n[" + deep + "a]\n") == "t.toml:2: 500000 dots in a line: must be at most 100");
    CHECK(message("[x]\n" + deep + "a = 1\n") ==
          "t.toml:2: 500000 dots in a line: must be at most 100");
}

TEST_CASE("explain shows the specification's worked group") {
    gen::WorkedExample example;
    example.act_format.group = 4;
    example.act = {1004, -660, 226, 796};
    const std::string text = gen::explain(example, false);
    CHECK(text.find("f = max(0, 9 - (K-2)) = 7") != std::string::npos);
    CHECK(text.find("0 111  =    7 << 7 = 896") != std::string::npos);
    CHECK(text.find("1 101  =   -5 << 7 = -640") != std::string::npos);
    CHECK(text.find("0 010  =    2 << 7 = 256") != std::string::npos);
    CHECK(text.find("0 110  =    6 << 7 = 768") != std::string::npos);
    CHECK(text.find("\x1b[") == std::string::npos);
    CHECK(gen::explain(example, true).find("\x1b[") != std::string::npos);
}

TEST_CASE("explain multiplies as the specification's example does") {
    gen::WorkedExample example;
    example.act_format.group = 1;
    example.act = {-1350};
    example.weight_format.base = 8;
    example.weight_format.group = 1;
    example.weight = {-23};
    const std::string text = gen::explain(example, false);
    CHECK(text.find("30 << (8 + 2) = 30720") != std::string::npos);
    example.weight = {-23, 1};
    example.weight_format.group = 2;
    CHECK_THROWS_WITH(gen::explain(example, false),
                      "weight = 2 values: must be as many as activations (1)");
}
