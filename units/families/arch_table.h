// The table of a family's architectures: one row each enumerator.
#pragma once
#include <array>
#include <stdexcept>
#include <utility>

#include "qrazor/gen/arch.h"

namespace qrazor::units {

template <class E, std::size_t N>
using ArchTable = std::array<std::pair<E, gen::ArchFacts>, N>;

// The row itself: an Arch is where it stands.
template <class E, std::size_t N>
const gen::ArchFacts& row_of(const ArchTable<E, N>& table, E arch) {
    for (const auto& [value, facts] : table) {
        if (value == arch) {
            return facts;
        }
    }
    throw std::logic_error("an architecture without a row");
}

}  // namespace qrazor::units
