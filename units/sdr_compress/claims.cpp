// Proven as one part, by its description (formal/src/gold.cpp); with a register, as that part and
// wires.
#include "families/claim_words.h"
#include "makers.h"
#include "qrazor/algebra/claim_writer.h"

namespace qrazor::units::sdr_compress {
namespace {

// The combinational core, and the register behind it.
void registered(ClaimWriter& w) {
    const Cell& core = w.only_part("sdr_compress");
    w.same("values reach the compressor", w.input("value_i"), {&core, "value_i"});
    for (const auto& [port, word] : w.rtl().outputs) {
        if (port != "valid_o") {
            w.same(port + " is the compressor's", core.port(port), {nullptr, port});
        }
    }
    w.same("valid_o is valid_i", w.input("valid_i"), {nullptr, "valid_o"});
}

}  // namespace

void claims(ClaimWriter& w) {
    if (w.design().sequential()) {
        registered(w);
    } else {
        w.claims().whole = true;
    }
}

}  // namespace qrazor::units::sdr_compress
