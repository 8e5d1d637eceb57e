// One line per unit.
#include "qrazor/gen/unit.h"

#include <algorithm>
#include <string>

#include "qrazor/support/error.h"
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

std::string_view task_name(Task task) {
    switch (task) {
        case Task::multiply:
            return "mul";
        case Task::accumulate:
            return "mac";
        case Task::dot:
            return "dot";
        case Task::compress:
            return "compress";
        case Task::decompress:
            return "decompress";
    }
    return "";
}

const Unit& unit_named(std::string_view name) {
    if (const Unit* unit = find_unit(name); unit != nullptr) {
        return *unit;
    }
    throw Error("unit = " + std::string(name) + ": no such unit (qrazor list)");
}

bool is_unit(const Config& config, std::string_view name) {
    return config.unit == unit_named(name).name();
}

const Unit& integer_unit(Task task) {
    for (const Unit* unit : units()) {
        if (unit->kind().task == task && unit->kind().operands == Operands::integers) {
            return *unit;
        }
    }
    throw Error("units: none has integers for task " + std::string(task_name(task)));
}

Work work_of(const Config& config) {
    return unit_named(config.unit).kind().on_values() ? Work{config.group, "value"}
                                                      : Work{std::max(1, config.lanes), "mac"};
}

}  // namespace qrazor::gen
