#include "families/sdr/registered_claims.h"

namespace qrazor::units {

void registered_claims(ClaimWriter& w, const std::string& core_type) {
    const Cell& core = w.only_part(core_type);
    for (const gen::Port& port : w.design().ports()) {
        if (port.role != gen::Role::data) {
            continue;
        }
        if (port.direction == gen::Direction::input) {
            w.same(port.name + " reaches the core", w.input(port.name), {&core, port.name});
        } else {
            w.same(port.name + " is the core's", core.port(port.name), {nullptr, port.name});
        }
    }
    w.same("valid_o is valid_i", w.input("valid_i"), {nullptr, "valid_o"});
    if (w.design().has(gen::Role::ready)) {
        // Valid, ready and data belong together: they pass the same buffer.
        w.only_part("skid_buffer");
        w.same("ready_o is ready_i", w.input("ready_i"), {nullptr, "ready_o"});
    }
}

}  // namespace qrazor::units
