// Architectures: how a unit makes products. Each family of units has an enum of its own (its
// `arch.h`), with one table of words and facts; a configuration holds one of them, whose ever it
// is.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace qrazor::gen {

// What makes an architecture's products, as far as what is below the units must know.
enum class Products {
    own,        // lanes of the family
    operators,  // `*` and `+`, left to the synthesis tool
    booth,
    baugh_wooley,
};

struct ArchFacts {
    std::string_view word;  // as it is asked for
    Products products = Products::own;
    std::string_view doc;  // one sentence
};

// Compared with an enumerator of any family: config.arch == IntegerArch::booth.
class Arch {
  public:
    Arch() = default;  // of a unit without products
    // An enum's header declares `const ArchFacts& arch_facts(E)`, which gives the row of its table.
    template <class E>
    requires std::is_enum_v<E> Arch(E value) : facts_(&arch_facts(value)) {}

    explicit operator bool() const { return facts_ != nullptr; }
    std::string_view word() const { return facts_ == nullptr ? "" : facts_->word; }
    std::string_view doc() const { return facts_ == nullptr ? "" : facts_->doc; }
    Products products() const { return facts_ == nullptr ? Products::own : facts_->products; }
    bool operators() const { return products() == Products::operators; }

    bool operator==(const Arch&) const = default;  // a row stands in one place

  private:
    const ArchFacts* facts_ = nullptr;
};

using Archs = std::vector<Arch>;
std::vector<std::string> words(const Archs& archs);
// Throws std::logic_error where none has that word: what is asked for is checked by the schema.
Arch arch_named(const Archs& archs, std::string_view word);

}  // namespace qrazor::gen
