#include "families/sdr/arch.h"

#include "families/arch_table.h"

namespace qrazor::units {

const gen::ArchFacts& arch_facts(SdrArch arch) {
    using gen::Products;
    static constexpr ArchTable<SdrArch, 3> kTable{
        {{SdrArch::sign_magnitude,
          {"sign_magnitude", Products::own,
           "magnitudes multiply, then the product's bits are inverted for a negative sign; one "
           "correction for all lanes: the smallest with many lanes"}},
         {SdrArch::twos_complement,
          {"twos_complement", Products::own,
           "the sign goes to the weight in two's complement: the coolest"}},
         {SdrArch::star,
          {"star", Products::operators, "what the synthesis tool makes of `*` and `+`"}}}};
    return row_of(kTable, arch);
}

const gen::ArchFacts& arch_facts(RazorArch arch) {
    static constexpr ArchTable<RazorArch, 1> kTable{
        {{RazorArch::plain, {"plain", gen::Products::own, "no products: there is one form"}}}};
    return row_of(kTable, arch);
}

}  // namespace qrazor::units
