// A register behind a combinational unit, as its descriptor says it: none, one that is always
// taken, or one whose beats wait.
#include "families/registered/handshake.h"

#include <optional>

#include "qrazor/gen/interface.h"

namespace qrazor::units {

Use handshake_use(bool has_cuts) {
    Use handshake = use(
        "handshake",
        [has_cuts](const Config& c) {
            return has_cuts && c.cuts == 0 ? Legal::choices({Handshake::valid})
                                                 .because("cuts = 0: it is the register that waits")
                                           : Legal::choices({Handshake::valid, Handshake::ready});
        },
        Value(std::string(word_of(Handshake::valid))));
    handshake.words = docs_of<Handshake>({Handshake::valid, Handshake::ready});
    handshake.draw = [has_cuts](Rng& rng, const Settings& settings) {
        const bool may = !has_cuts || settings.cuts.value_or(0) == 1;
        return may && rng.one_in(2) ? Value(std::string(word_of(Handshake::ready)))
                                    : std::optional<Value>();
    };
    return handshake;
}

bool waits_for_ready(const Config& config) {
    return config.handshake == Handshake::ready;
}

std::string registered_suffix(const Config& config) {
    return waits_for_ready(config) ? "_handshake" : config.cuts == 1 ? "_registered" : "";
}

std::vector<Port> registered_ports(const Config& config, const std::vector<Port>& data) {
    return config.cuts == 0          ? data
           : waits_for_ready(config) ? with_waiting_ports(data)
                                     : with_clocked_ports(data, false);
}

}  // namespace qrazor::units
