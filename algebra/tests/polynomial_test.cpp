// Polynomials carry every proof: what they do is checked on numbers, since a wrong rewriting would
// prove anything.
#include "qrazor/algebra/polynomial.h"

#include "qrazor_catch.h"

using qrazor::formal::Coefficient;
using qrazor::formal::Monomial;
using qrazor::formal::Polynomial;

TEST_CASE("a bit times itself is the bit, and coefficients wrap") {
    const Polynomial x = Polynomial::variable(4, 7);
    Polynomial square = x * x;
    square.add(x, 0 - Coefficient{1});
    CHECK(square.zero());
    Polynomial sixteen(4);
    sixteen.add(x, 16);
    CHECK(sixteen.zero());
}

TEST_CASE("substituting the leading variable keeps the value") {
    // p = 3 x2 x1 + 5 x2 + x0 with x2 = x1 + x0 - 2 x1 x0.
    Polynomial p(8);
    p.add({2, 1}, 3);
    p.add(Monomial{2}, 5);
    p.add(Monomial{0}, 1);
    Polynomial exor(8);
    exor.add(Monomial{1}, 1);
    exor.add(Monomial{0}, 1);
    exor.add({1, 0}, 0 - Coefficient{2});
    const Polynomial before = p;
    REQUIRE(p.leading() == 2U);
    p.substitute_leading(exor);
    for (unsigned v = 0; v < 4; ++v) {
        const bool x0 = (v & 1U) != 0;
        const bool x1 = (v & 2U) != 0;
        CHECK(p.value({x0, x1}) == before.value({x0, x1, x0 != x1}));
    }
    CHECK(p.leading() == 1U);
}

TEST_CASE("a witness makes a polynomial other than 0") {
    Polynomial p(6);
    p.add({5, 3, 1}, 2);
    p.add({5, 3}, 32);
    p.add({9, 5, 3, 1}, 62);
    std::vector<bool> assignment(10);
    for (const auto variable : p.witness()) {
        assignment[variable] = true;
    }
    CHECK(p.value(assignment) != 0);
}
