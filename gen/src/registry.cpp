// One line per unit.
#include "qrazor/gen/unit.h"
#include "units/units.h"

namespace qrazor::gen {

const std::vector<const Unit*>& units() {
    static const std::vector<const Unit*> all{
        &unit::int_mul(),        &unit::int_mac(),       &unit::int_dot(),   &unit::sdr_compress(),
        &unit::sdr_decompress(), &unit::sdr_mul(),       &unit::sdr_mac(),   &unit::sdr_dot(),
        &unit::dec_dot(),        &unit::mx_dot(),        &unit::nvfp4_dot(), &unit::vs_dot(),
        &unit::bfp_dot(),        &unit::int_group_dot(),
    };
    return all;
}

const Unit* find_unit(std::string_view name) {
    for (const Unit* unit : units()) {
        if (unit->name() == name) {
            return unit;
        }
    }
    return nullptr;
}

}  // namespace qrazor::gen
