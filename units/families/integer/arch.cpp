#include "families/integer/arch.h"

#include "families/arch_table.h"

namespace qrazor::units {

const gen::ArchFacts& arch_facts(IntegerArch arch) {
    using gen::Products;
    static constexpr ArchTable<IntegerArch, 3> kTable{
        {{IntegerArch::booth, {"booth", Products::booth, "radix-4 Booth rows: the smallest"}},
         {IntegerArch::baugh_wooley,
          {"baugh_wooley", Products::baugh_wooley, "Baugh-Wooley rows: the coolest"}},
         {IntegerArch::star,
          {"star", Products::operators, "what the synthesis tool makes of `*` and `+`"}}}};
    return row_of(kTable, arch);
}

}  // namespace qrazor::units
