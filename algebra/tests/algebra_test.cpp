// What the algebra refuses to say anything of, on netlists of a few gates.
#include "qrazor/algebra/algebra.h"

#include "qrazor/support/error.h"
#include "qrazor_catch.h"

using namespace qrazor::formal;
using Catch::Matchers::Contains;

namespace {

Cell gate(const std::string& type, Bit a, Bit b, Bit y) {
    return {type,
            "u_" + std::to_string(y),
            qrazor::gen::Operation::none,
            {{"A", {a}}, {"B", {b}}, {"Y", {y}}},
            {{"A", false}, {"B", false}, {"Y", true}},
            {}};
}

Rtl netlist(const std::vector<Cell>& cells) {
    return {"unit", {{"x_i", {2, 3}}}, {{"y_o", {4}}}, cells, {}};
}

}  // namespace

TEST_CASE("a net with two drivers is no circuit") {
    const Rtl one = netlist({gate("$_AND_", 2, 3, 4)});
    const Algebra algebra(one);
    CHECK(algebra.expand(algebra.word({4}, false, 4)).size() == 1);
    const Rtl two = netlist({gate("$_AND_", 2, 3, 4), gate("$_OR_", 2, 3, 4)});
    CHECK_THROWS_WITH(Algebra(two), Contains("net 4 has more than one driver"));
    const Rtl input = netlist({gate("$_AND_", 2, 3, 4), gate("$_OR_", 2, 3, 2)});
    CHECK_THROWS_WITH(Algebra(input), Contains("net 2 has more than one driver"));
}

TEST_CASE("the most that words add up to is told of words that it can hold") {
    const Rtl rtl = netlist({gate("$_AND_", 2, 3, 4)});
    const Algebra algebra(rtl);
    CHECK(algebra.most({{2, 3}, {2, 3}}) == 6);
    CHECK(algebra.most({Word(80, kOne), Word(80, kOne)}) == 2 * ((Coefficient{1} << 80U) - 1));
    CHECK_THROWS_WITH(algebra.most({Word(81, kOne)}), Contains("a word of 81 bits"));
}
