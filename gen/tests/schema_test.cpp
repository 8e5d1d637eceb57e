// Random configurations and messages are drawn from schemas, so these are held against their own
// rules.
#include <qrazor_catch.h>

#include <map>
#include <set>
#include <stdexcept>
#include <string>

#include "qrazor/gen/schema.h"
#include "qrazor/support/error.h"

namespace qrazor::gen {
namespace {

// Three fields, the second bounded by the first.
Schema small() {
    Schema schema;
    schema.uses.push_back({"group", [](const Config&) { return Legal::powers_of_two(4, 128); },
                           [](const Config&) { return Value(16); }, ""});
    schema.uses.push_back(
        {"lanes",
         [](const Config& c) { return Legal::powers_of_two(1, c.group).because("the group"); },
         [](const Config& c) { return Value(c.group); }, "the group"});
    schema.uses.push_back({"late", [](const Config&) { return Legal::yes_or_no(); },
                           [](const Config&) { return Value(false); }, ""});
    return schema;
}

// One that the field can hold.
std::string word_for(const Field& field) {
    static const std::map<std::string_view, std::string> words{
        {"adder", "sklansky"},    {"rounding", "truncate"},
        {"overflow", "saturate"}, {"accumulator", "bounded"},
        {"handshake", "ready"},   {"function", "gelu"},
        {"form", "log"},          {"code_rounding", "carry"},
        {"granularity", "static"}};
    const auto known = words.find(field.name);
    return known == words.end() ? "x" : known->second;
}

// Every word of an enum is its enumerator's and no other's, and says what it means.
template <class E>
void check_words(std::size_t count) {
    std::set<std::string_view> seen;
    for (const WordRow<E>& row : words_of(E{})) {
        CHECK(seen.insert(row.word).second);
        CHECK(word_of(row.value) == row.word);
        CHECK(value_named<E>(row.word) == row.value);
        CHECK_FALSE(row.doc.empty());
    }
    CHECK(seen.size() == count);
    CHECK_FALSE(value_named<E>("x"));
    CHECK_FALSE(value_named<E>(""));
}

}  // namespace

TEST_CASE("words of a choice have one table") {
    check_words<Adder>(5);
    check_words<SumKind>(3);
    check_words<Handshake>(2);
    check_words<Granularity>(3);
    check_words<model::Rounding>(3);
    check_words<model::Overflow>(2);
    CHECK_THROWS_WITH(value_named<Handshake>("x", "handshake"),
                      "handshake = x: must be valid or ready");
    Config config;
    CHECK_THROWS_AS(field_named("adder").set(config, Value(std::string("x"))), std::logic_error);
    CHECK_FALSE(config.adder);
}

TEST_CASE("a field has one row for all who name it") {
    std::set<std::string> names;
    for (const Field& field : fields()) {
        CHECK(names.insert(std::string(field.name)).second);
        CHECK(names.insert(std::string(field.make)).second);
        CHECK_FALSE(field.help.empty());
        Settings settings;
        CHECK_FALSE(field.given(settings));
        const Value value = field.type == FieldType::number ? Value(7)
                            : field.type == FieldType::word ? Value(word_for(field))
                                                            : Value(true);
        field.give(settings, value);
        CHECK(field.given(settings) == value);
        if (field.set != nullptr) {  // words of architectures are a unit's own
            Config config;
            field.set(config, value);
            CHECK(field.get(config) == value);
        }
        CHECK(field.parse(text_of(value)) == value);
        field.give(settings, std::nullopt);
        CHECK(settings == Settings{});
    }
    CHECK(field_named("act_width").option() == "--act-width");
    CHECK_THROWS_AS(field_named("ACT"), std::logic_error);
    CHECK_THROWS_WITH(field_named("late").parse("1"), "late = 1: must be true or false");
    CHECK_THROWS_WITH(field_named("lanes").parse("1x"), "lanes = 1x: must be a whole number");
}

TEST_CASE("resolve fills in what is not given, and tells each fault once") {
    std::vector<Problem> problems;
    Settings settings;
    settings.unit = "u";
    settings.group = 32;
    const Config config = resolve(small(), settings, problems);
    CHECK(problems.empty());
    CHECK(config.lanes == 32);
    CHECK_FALSE(config.late);
    CHECK(resolve(small(), settings_of(small(), config), problems) == config);

    settings.group = 12;
    settings.lanes = 64;
    resolve(small(), settings, problems);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].text() == "group = 12: must be a power of two from 4 to 128");
    CHECK(problems[1].text() == "lanes = 64: must be a power of two from 1 to 16 (the group)");

    // 0 is a value, not the lack of one.
    problems.clear();
    settings.group = 16;
    settings.lanes = 0;
    resolve(small(), settings, problems);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].field == "lanes");
}

TEST_CASE("legal values: all, drawn, and broken ones") {
    Rng rng(1);
    for (const Legal& legal : {Legal::range(2, 8), Legal::powers_of_two(4, 128),
                               Legal::words({"a", "b"}), Legal::yes_or_no(), Legal::range(3, 3)}) {
        const std::vector<Value> all = legal.all();
        REQUIRE_FALSE(all.empty());
        for (const Value& value : all) {
            CHECK(legal.allows(value));
        }
        for (int i = 0; i < 100; ++i) {
            CHECK(std::find(all.begin(), all.end(), legal.draw(rng)) != all.end());
            if (legal.text() != "must be true or false") {
                CHECK_FALSE(legal.allows(legal.illegal(rng)));
            }
        }
    }
    CHECK(Legal::words({"wrap", "saturate"}).text() == "must be wrap or saturate");
    CHECK(Legal::range(3, 3).text() == "must be 3");
    CHECK_FALSE(Legal::range(0, 1).allows(Value(true)));
    CHECK_FALSE(Legal::yes_or_no().allows(Value(1)));
}

TEST_CASE("drawn settings are the schema's, and the same for a seed") {
    const Schema schema = small();
    std::set<int> groups;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        Rng one(seed);
        Rng two(seed);
        const Settings settings = draw_settings(schema, one);
        CHECK(settings == draw_settings(schema, two));
        std::vector<Problem> problems;
        groups.insert(resolve(schema, settings, problems).group);
        CHECK(problems.empty());
        CHECK_FALSE(settings.act_width);
    }
    CHECK(groups.size() == 6);
}

}  // namespace qrazor::gen
