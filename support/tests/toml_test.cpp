// TOML trees: types, order and lines.
#include "qrazor/support/toml.h"

#include "qrazor/support/error.h"
#include "qrazor_catch.h"

using Catch::Matchers::Contains;
using qrazor::Error;
using qrazor::Toml;

TEST_CASE("a document keeps its types, the order of its keys and their lines") {
    const Toml root = Toml::parse(
        "# comment\n[zebra]\nb = 1\na = \"x\"\n\n[ant]\nlist = [1.5, 2]\nyes = true\n"
        "day = 1979-05-27\n",
        "f.toml");
    REQUIRE(root.is_table());
    REQUIRE(root.members().size() == 2);
    CHECK(root.members()[0].first == "zebra");
    CHECK(root.members()[0].second.place() == "f.toml:2: ");
    const Toml* zebra = root.find("zebra");
    REQUIRE(zebra != nullptr);
    CHECK(zebra->members()[0].first == "b");
    CHECK(zebra->find("b")->integer() == 1);
    CHECK(zebra->find("b")->number() == 1.0);
    CHECK_FALSE(zebra->find("b")->text());
    CHECK(zebra->find("a")->text() == "x");
    CHECK(zebra->find("a")->place() == "f.toml:4: ");
    CHECK(zebra->find("c") == nullptr);
    const Toml* ant = root.find("ant");
    REQUIRE(ant != nullptr);
    REQUIRE(ant->find("list")->array() != nullptr);
    CHECK(ant->find("list")->array()->at(0).number() == 1.5);
    CHECK_FALSE(ant->find("list")->array()->at(0).integer());
    CHECK_FALSE(ant->find("yes")->integer());
    CHECK_FALSE(ant->find("day")->text());
    CHECK(ant->find("yes")->members().empty());
}

TEST_CASE("what is no TOML is refused with its line") {
    CHECK_THROWS_WITH(Toml::parse("a = 1\nb = \n", "f.toml"), Contains("f.toml:2: "));
    CHECK_THROWS_WITH(Toml::parse("a = 1\na = 2\n", "f.toml"), Contains("f.toml:2: "));
    CHECK_THROWS_AS(Toml::parse("[" + std::string(1, '"'), "f.toml"), Error);
    std::string deep = "a";
    for (int i = 0; i < 101; ++i) {
        deep += ".a";
    }
    CHECK_THROWS_WITH(Toml::parse(deep + " = 1\n", "f.toml"),
                      "f.toml:1: 101 dots in a line: must be at most 100");
}
