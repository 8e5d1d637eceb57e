// All networks: one line each.
#include <array>

#include "llama.h"
#include "qrazor/eval/network.h"

namespace qrazor::eval {

std::span<const NetworkKind> networks() {
    static const std::array kNetworks{
        llama(),
    };
    return kNetworks;
}

}  // namespace qrazor::eval
