// What the register must not do is change anything: operands reach the core, its results and valid
// come out together.
#include "families/registered/claims.h"

#include <algorithm>

#include "families/words.h"
#include "qrazor/support/error.h"

namespace qrazor::units {

void registered_claims(ClaimWriter& w) {
    for (const gen::Port& port : w.design().ports()) {
        if (port.role != gen::Role::data) {
            continue;
        }
        if (port.direction == gen::Direction::input) {
            w.same(port.name + " reaches the core", w.input(port.name),
                   w.taken(Meaning::operand, 0, port.name));
        } else {
            w.same(port.name + " is the core's", w.given(Meaning::result, 0, port.name),
                   {nullptr, port.name});
        }
    }
    w.same("valid_o is valid_i", w.input("valid_i"), {nullptr, "valid_o"});
    if (w.design().has(gen::Role::ready)) {
        // Valid, ready and data belong together: they pass the same buffer, the only one.
        if (std::count_if(w.rtl().cells.begin(), w.rtl().cells.end(), [](const Cell& cell) {
                return cell.operation == Operation::queue;
            }) != 1) {
            throw Error(w.rtl().top + ": must have one part that holds beats");
        }
        w.same("ready_o is ready_i", w.input("ready_i"), {nullptr, "ready_o"});
    }
}

void registered_claims(ClaimWriter& w, const std::string& core, const Description& description) {
    if (w.design().sequential()) {
        w.claims().parts.emplace(core, description);
        registered_claims(w);
    } else {
        w.claims().whole = true;
        w.claims().description = description;
    }
}

}  // namespace qrazor::units
