// Reports are compared as text, so how JSON is written is pinned here; and what is wrong with it is
// told with its place.
#include "qrazor/support/json.h"

#include <cmath>

#include "qrazor_catch.h"

namespace qrazor {
namespace {

JsonError refused(const std::string& text, int deepest = Json::kDeepest) {
    try {
        Json::parse(text, Json::Keys::as_written, deepest);
    } catch (const JsonError& error) {
        return error;
    }
    FAIL(text << " was read");
    throw std::logic_error("not reached");
}

}  // namespace

TEST_CASE("JSON is written as it always was: keys in order, numbers as short as can be") {
    Json out{{"name", "a \"b\"\n\xc3\xa9"}, {"count", 3U}, {"less", -2}, {"area", 0.1}};
    out["list"] = Json::array({1, 2.0, true, nullptr});
    out["none"] = Json::array();
    out["map"] = std::map<std::string, double>{{"z", 1e-7}, {"a", 1e22}};
    out["empty"] = Json::object();
    CHECK(out.dump(2) ==
          "{\n  \"name\": \"a \\\"b\\\"\\n\xc3\xa9\",\n  \"count\": 3,\n  \"less\": -2,\n"
          "  \"area\": 0.1,\n  \"list\": [\n    1,\n    2.0,\n    true,\n    null\n  ],\n"
          "  \"none\": [],\n  \"map\": {\n    \"a\": 1e+22,\n    \"z\": 1e-07\n  },\n"
          "  \"empty\": {}\n}");
    CHECK(Json::parse(out.dump(2)) == out);
    CHECK(Json::parse(out.dump()).dump() == out.dump());
    CHECK(Json(std::nan("")).dump() == "null");  // NaN
}

TEST_CASE("keys of JSON as written, or sorted, members are found either way") {
    const std::string text = R"({"b": 1, "a": {"d": 2, "c": 3}})";
    CHECK(Json::parse(text).dump() == R"({"b":1,"a":{"d":2,"c":3}})");
    Json sorted = Json::parse(text, Json::Keys::sorted);
    CHECK(sorted.dump() == R"({"a":{"c":3,"d":2},"b":1})");
    sorted["ab"] = 4;
    CHECK(sorted.dump() == R"({"a":{"c":3,"d":2},"ab":4,"b":1})");
    for (const Json& json : {Json::parse(text), sorted}) {
        CHECK(json.at("a").at("d").get<int>() == 2);
        CHECK(json.find("b") != json.end());
        CHECK(json.find("x") == json.end());
        CHECK(json.value("x", 7) == 7);
        CHECK_FALSE(json.contains("x"));
    }
    int sum = 0;
    for (const Json& value : Json::parse(R"({"x": 1, "y": 2})")) {
        sum += value.get<int>();
    }
    CHECK(sum == 3);
}

TEST_CASE("what is wrong with JSON is told with its place or key") {
    CHECK(std::string(refused("{\n  \"a\": 1,\n  \"b\": x\n}").what()) ==
          "line 3, column 8: not valid JSON");
    CHECK(refused("{} x").kind == JsonError::Kind::syntax);
    CHECK(refused("").kind == JsonError::Kind::syntax);
    CHECK(refused("\"\xff\"").kind == JsonError::Kind::syntax);
    CHECK(refused("[1e999]").kind == JsonError::Kind::number);
    CHECK(refused(R"({"a": {"k": 1, "l": 2, "k": 3}})").key == "k");
    CHECK(refused("[[[[1]]]]", 3).kind == JsonError::Kind::depth);
    CHECK(Json::parse("[[[1]]]", Json::Keys::as_written, 3).size() == 1);
    CHECK(refused(std::string(100'000, '[')).kind == JsonError::Kind::depth);
    const Json json = Json::parse(R"({"text": "t", "half": 0.5, "big": 300, "less": -1})");
    CHECK_THROWS_WITH(json.at("nowhere"), "'nowhere' is missing");
    CHECK_THROWS_WITH(json.at("text").get<int>(), "is \"t\": must be a whole number");
    CHECK_THROWS_WITH(json.at("half").get<int>(), "is 0.5: must be a whole number");
    CHECK_THROWS_WITH(json.at("big").get<std::uint8_t>(), "is 300: must be a smaller whole number");
    CHECK_THROWS_WITH(json.at("less").get<unsigned>(), "is -1: must be a whole number from 0");
    CHECK_THROWS_WITH(json.at("half").text(), "is 0.5: must be a text");
    CHECK_THROWS_WITH(json.at("half").at("x"), "is 0.5: must be an object");
    CHECK_THROWS_WITH(json.at(std::size_t{0}), Catch::Matchers::Contains("must be a list"));
}

TEST_CASE("numbers of JSON are equal by value") {
    CHECK(Json(2) == Json(2U));
    CHECK(Json(2.0) == Json(2));
    CHECK(Json(-1) != Json(UINT64_MAX));
    CHECK(Json::parse("[1]") == Json::array({1}));
    CHECK(Json("1") != Json(1));
}

}  // namespace qrazor
