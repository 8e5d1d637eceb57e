#include "families/block/arch.h"

#include "families/arch_table.h"

namespace qrazor::units {

const gen::ArchFacts& arch_facts(BlockArch arch) {
    using gen::Products;
    static constexpr ArchTable<BlockArch, 3> kTable{
        {{BlockArch::sign_magnitude,
          {"sign_magnitude", Products::own,
           "magnitudes multiply, the sign goes beside them: all elements but integers"}},
         {BlockArch::baugh_wooley,
          {"baugh_wooley", Products::baugh_wooley, "Baugh-Wooley rows of integer elements"}},
         {BlockArch::booth, {"booth", Products::booth, "radix-4 Booth rows of integer elements"}}}};
    return row_of(kTable, arch);
}

}  // namespace qrazor::units
