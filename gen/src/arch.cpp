// Architectures by their words.
#include "qrazor/gen/arch.h"

#include <stdexcept>

namespace qrazor::gen {

std::vector<std::string> words(const Archs& archs) {
    std::vector<std::string> words;
    for (const Arch& arch : archs) {
        words.emplace_back(arch.word());
    }
    return words;
}

Arch arch_named(const Archs& archs, std::string_view word) {
    for (const Arch& arch : archs) {
        if (arch.word() == word) {
            return arch;
        }
    }
    throw std::logic_error("no architecture " + std::string(word));
}

}  // namespace qrazor::gen
