// Said before any figure: an adapter that was guessed changes every figure that follows.
#include "announce.h"

#include <iostream>

#include "qrazor/support/files.h"
#include "qrazor/synth/adapter_derive.h"

namespace qrazor::cli {

void announce(const synth::Flow& flow, bool json, const std::string& save) {
    for (const std::string& note : flow.notes()) {
        std::cerr << "qrazor: note: " << note << '\n';
    }
    // Valid TOML, with the explanation as a comment: what is printed can be pasted into a file as
    // it is.
    const std::string text = synth::adapter_toml(flow.adapter());
    if (flow.derived()) {
        (json ? std::cerr : std::cout)
            << "# No adapter fits library '" << flow.library().name
            << "': this one is derived from its cells (--save-adapter FILE.toml keeps it)\n"
            << text << '\n';
    }
    if (!save.empty()) {
        write_file(save, "# Made by qrazor synth --save-adapter of " +
                             flow.library().files.front().path.filename().string() + ".\n" + text);
    }
}

}  // namespace qrazor::cli
