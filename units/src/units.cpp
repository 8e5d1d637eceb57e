// The list of descriptors, and what is looked up in it.
#include "qrazor/units/units.h"

#include <stdexcept>
#include <string>

#include "makers.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::units {
namespace {

// A folder is named as its unit is: who reads a message finds the sources.
const gen::Unit* listed(std::string_view name, const gen::Unit& unit) {
    if (unit.name() != name) {
        throw std::logic_error("units/list.h: " + std::string(name) + " calls itself " +
                               std::string(unit.name()));
    }
    return &unit;
}

}  // namespace

const std::vector<const gen::Unit*>& all() {
#define QRAZOR_UNIT(name) listed(#name, name::unit()),
    static const std::vector<const gen::Unit*> list{
#include "list.h"
    };
#undef QRAZOR_UNIT
    return list;
}

const gen::Unit* find(std::string_view name) {
    for (const gen::Unit* unit : all()) {
        if (unit->name() == name) {
            return unit;
        }
    }
    return nullptr;
}

const gen::Unit& named(std::string_view name) {
    if (const gen::Unit* unit = find(name); unit != nullptr) {
        return *unit;
    }
    throw Error("unit = " + std::string(name) + ": no such unit (qrazor list)");
}

gen::Settings settings_of(const gen::Config& config) {
    return gen::settings_of(named(config.unit).schema(), config);
}

gen::Design design(const gen::Settings& settings) {
    const gen::Unit* unit = find(settings.unit);
    if (unit == nullptr) {
        std::vector<std::string> names;
        for (const gen::Unit* known : all()) {
            names.emplace_back(known->name());
        }
        throw gen::ConfigError({{"unit", settings.unit.empty() ? "(none)" : settings.unit,
                                 "must be one of " + join(names, ", ")}});
    }
    return gen::Design::create(*unit, settings);
}

const gen::Unit& integer_unit(gen::Task task) {
    for (const gen::Unit* unit : all()) {
        if (unit->kind().task == task && unit->kind().operands == gen::Operands::integers) {
            return *unit;
        }
    }
    throw Error("units: none has integers for task " + std::string(gen::task_name(task)));
}

gen::Work work_of(const gen::Config& config) {
    return named(config.unit).work(config);
}

}  // namespace qrazor::units
