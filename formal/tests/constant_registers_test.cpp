// What is left out of a proof must be what nothing can move.
#include "../src/constant_registers.h"

#include "qrazor_catch.h"

using namespace qrazor::formal;

namespace {

// Registers: `held` keeps itself where en_i is 0, else takes 0; `copied` takes `held`; `seen` takes
// d_i; `sticky` is set by d_i and never cleared; `swapped` takes NOT itself.
Aiger registers() {
    Aiger aig;
    aig.inputs = {"en_i", "d_i"};
    aig.registers.resize(5);
    const Literal held = aig.state(0);
    aig.ands = {{held, aig.input(0) ^ 1U}, {aig.state(3) ^ 1U, aig.input(1) ^ 1U}};
    aig.registers[0] = {"held", aig.gate(0)};
    aig.registers[1] = {"copied", held};
    aig.registers[2] = {"seen", aig.input(1)};
    aig.registers[3] = {"sticky", aig.gate(1) ^ 1U};
    aig.registers[4] = {"swapped", aig.state(4) ^ 1U};
    aig.outputs = {{"copied_o", aig.state(1)}, {"sticky_o", aig.state(3) ^ 1U}};
    return aig;
}

}  // namespace

TEST_CASE("registers that nothing moves are found through each other, others are not") {
    CHECK(constant_registers(registers()) == std::vector<bool>{true, true, false, false, false});
}

TEST_CASE("a register that is set by a copy of another is not constant") {
    Aiger aig = registers();
    aig.registers[0].literal = aig.state(2);  // held takes what is seen, and copied takes held
    CHECK(constant_registers(aig) == std::vector<bool>{false, false, false, false, false});
}

TEST_CASE("what read a register that is gone reads 0, the others keep their names and places") {
    const Aiger aig = registers();
    const Aiger left = without_registers(aig, constant_registers(aig));
    REQUIRE(left.registers.size() == 3);
    CHECK(left.registers[1].name == "sticky");
    CHECK(left.registers[1].literal == (left.gate(1) ^ 1U));
    CHECK(left.ands[0] == std::array<Literal, 2>{0, left.input(0) ^ 1U});
    CHECK(left.ands[1] == std::array<Literal, 2>{left.state(1) ^ 1U, left.input(1) ^ 1U});
    CHECK(left.outputs[0].literal == 0);
    CHECK(left.outputs[1].literal == (left.state(1) ^ 1U));
}
