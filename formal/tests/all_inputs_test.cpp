// Trying all inputs tells equal from different, and leaves to others what has too many.
#include "../src/all_inputs.h"

#include "qrazor_catch.h"

using namespace qrazor::formal;

namespace {

// NOT(AND of two "equal" bits), as a miter of two outputs is: `a` against `b` of each.
Aiger miter(size_t inputs) {
    Aiger aig;
    for (size_t k = 0; k < inputs; ++k) {
        aig.inputs.push_back("x_i[" + std::to_string(k) + "]");
    }
    return aig;
}

Literal conjunction(Aiger& aig, Literal a, Literal b) {
    aig.ands.push_back({a, b});
    return aig.gate(aig.ands.size() - 1);
}

// 1 where both are alike.
Literal alike(Aiger& aig, Literal a, Literal b) {
    const Literal first = conjunction(aig, a, b ^ 1U);
    const Literal second = conjunction(aig, a ^ 1U, b);
    return conjunction(aig, first ^ 1U, second ^ 1U);
}

}  // namespace

TEST_CASE("a miter is proven or not by all values of what it depends on") {
    for (const bool wrong : {false, true}) {
        Aiger aig = miter(3);
        const Literal x = aig.input(0);
        const Literal y = aig.input(1);
        // x AND y, twice; the other time y AND x, or with the third input in it.
        const Literal one = conjunction(aig, x, y);
        const Literal other = conjunction(aig, y, wrong ? conjunction(aig, x, aig.input(2)) : x);
        aig.outputs.push_back({"trigger", alike(aig, one, other) ^ 1U});
        CHECK(never_differs(aig) != wrong);
    }
}

TEST_CASE("more inputs than are tried are left to another engine") {
    Aiger aig = miter(kMostTried + 1);
    Literal all = aig.input(0);
    for (size_t k = 1; k < aig.inputs.size(); ++k) {
        all = conjunction(aig, all ^ 1U, aig.input(k)) ^ 1U;
    }
    aig.outputs.push_back({"trigger", alike(aig, all, all ^ 0U) ^ 1U});
    CHECK_FALSE(never_differs(aig));
}
