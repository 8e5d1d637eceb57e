// qrazor list: units, fields and named configurations.
#include <iostream>
#include <memory>

#include "commands.h"
#include "qrazor/gen/unit.h"
#include "qrazor/support/json.h"
#include "qrazor/support/text.h"
#include "qrazor/units/units.h"
#include "table.h"

namespace qrazor::cli {
namespace {

struct ListOptions {
    bool json = false;
    bool fields = false;
};

std::vector<std::string> as_strings(const std::vector<std::string_view>& views) {
    return {views.begin(), views.end()};
}

void print_json(const std::vector<gen::Config>& configs) {
    Json out;
    for (const gen::Unit* unit : units::all()) {
        out["units"].push_back({{"name", unit->name()},
                                {"summary", unit->summary()},
                                {"archs", as_strings(unit->archs())},
                                {"fields", as_strings(unit->uses())}});
    }
    for (const gen::Field& field : gen::fields()) {
        out["fields"].push_back({{"name", field.name}, {"help", field.help}});
    }
    for (const gen::Config& config : configs) {
        const gen::Design design = units::design(config);
        out["configs"].push_back({{"name", config.name},
                                  {"unit", config.unit},
                                  {"module", design.module_name()},
                                  {"command", gen::command_line(design)}});
    }
    std::cout << out.dump(2) << '\n';
}

void run_list(const ListOptions& options) {
    const auto configs = gen::read_configs(home_folder() / "gen" / "configs");
    if (options.json) {
        print_json(configs);
        return;
    }
    if (options.fields) {
        Table table({"field", "meaning"});
        for (const gen::Field& field : gen::fields()) {
            table.add({std::string(field.name), std::string(field.help)});
        }
        table.print(std::cout);
        return;
    }
    Table units({"unit", "what it is", "architectures (default first)"});
    for (const gen::Unit* unit : units::all()) {
        units.add({std::string(unit->name()), std::string(unit->summary()),
                   join(as_strings(unit->archs()), ", ")});
    }
    units.print(std::cout);
    std::cout << '\n';
    Table named({"configuration", "design"});
    for (const gen::Config& config : configs) {
        const std::string command = gen::command_line(units::design(config));
        named.add({config.name, command.substr(std::string("qrazor gen ").size())});
    }
    named.print(std::cout);
}

}  // namespace

void add_list(Command& app) {
    auto options = std::make_shared<ListOptions>();
    Command* command = app.add_subcommand("list", "show units and named configurations");
    command->add_flag("--fields", options->fields, "show the fields of a configuration");
    command->add_flag("--json", options->json, "as JSON");
    command->callback([options] { run_list(*options); });
}

}  // namespace qrazor::cli
