// Text that reports and emitted Verilog are made of.
#include <qrazor_catch.h>

#include <string>
#include <vector>

#include "qrazor/support/markdown.h"
#include "qrazor/support/text.h"

namespace qrazor {

TEST_CASE("substitute") {
    CHECK(substitute("a @x@@y@ @x@", {{"x", "1"}, {"y", "@x@"}}) == "a 1@x@ 1");
    CHECK(substitute("plain", {}) == "plain");
    CHECK(substitute("", {}).empty());
    CHECK_THROWS_WITH(substitute("@z@", {{"x", "1"}}), "template: no value for 'z'");
    // What is no placeholder is Verilog's own.
    CHECK(substitute("always @(posedge @clk@)", {{"clk", "c"}}) == "always @(posedge c)");
    CHECK(substitute("a @x", {{"x", "1"}}) == "a @x");
    CHECK(substitute("@@x@ @", {{"x", "1"}}) == "@1 @");
}

TEST_CASE("lines") {
    using Lines = std::vector<std::string>;
    CHECK(split_lines("a\n\nb") == Lines{"a", "", "b"});
    CHECK(split_lines("a\n") == Lines{"a"});
    CHECK(split_lines("").empty());
    CHECK(split_lines("\n") == Lines{""});
    CHECK(join({"a", "b", "c"}, ", ") == "a, b, c");
    CHECK(join({}, ", ").empty());
    CHECK(trim(" \t a b\r\n") == "a b");
    CHECK(trim(" \n").empty());
    CHECK(last_lines("a\n\n  b\nc\r\n\n", 2) == "b | c");
    CHECK(last_lines("a", 5) == "a");
    CHECK(last_lines("", 5).empty());
}

TEST_CASE("numbers") {
    CHECK(fixed(1234567.125, 2) == "1234567.12");
    CHECK(fixed(-0.5, 3) == "-0.500");
    CHECK(fixed(-0.0, 3) == "0.000");
    CHECK(fixed(-0.0004, 3) == "0.000");
    CHECK(fixed(-0.4, 0) == "0");
    CHECK(fixed(-0.0006, 3) == "-0.001");
    CHECK(to_string(Int128{0}) == "0");
    CHECK(to_string(Int128{-7}) == "-7");
    CHECK(to_string(Int128{1000}) == "1000");
    const Int128 high = ((Int128{1} << 126) - 1) * 2 + 1;
    CHECK(to_string(high) == "170141183460469231731687303715884105727");
    CHECK(to_string(-high - 1) == "-170141183460469231731687303715884105728");
    CHECK(to_string(-high) == "-170141183460469231731687303715884105727");
}

TEST_CASE("a table is put between its markers and nowhere else") {
    const std::string readme =
        "before\n<!-- qrazor:ratios begin -->\nold\n<!-- qrazor:ratios end -->\nafter\n";
    const std::string filled = fill_region(readme, "new\n", "README.md", "ratios");
    CHECK(filled ==
          "before\n<!-- qrazor:ratios begin -->\nnew\n<!-- qrazor:ratios end -->\nafter\n");
    CHECK(fill_region(filled, "new\n", "README.md", "ratios") == filled);
    CHECK_THROWS_WITH(
        fill_region(readme, "new\n", "README.md", "tile"),
        "README.md: no lines '<!-- qrazor:tile begin -->' and '<!-- qrazor:tile end -->'");
}

}  // namespace qrazor
