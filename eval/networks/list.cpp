// All networks: one line each.
#include <array>

#include "dit.h"
#include "llama.h"
#include "qrazor/eval/network.h"
#include "vit.h"

namespace qrazor::eval {

std::span<const NetworkKind> networks() {
    static const std::array kNetworks{
        llama(),
        vit(),
        dit(),
    };
    return kNetworks;
}

}  // namespace qrazor::eval
