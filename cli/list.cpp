// qrazor list: units, fields and named configurations.
#include <algorithm>
#include <iostream>
#include <memory>

#include "commands.h"
#include "qrazor/gen/config.h"
#include "qrazor/gen/unit.h"
#include "qrazor/support/files.h"
#include "qrazor/support/json.h"
#include "qrazor/support/markdown.h"
#include "qrazor/support/text.h"
#include "qrazor/units/units.h"
#include "table.h"

namespace qrazor::cli {
namespace {

struct ListOptions {
    bool json = false;
    bool fields = false;
    std::string unit;
    std::string document;
};

// What a field is by itself, before any other is given.
std::string legal_text(const gen::Unit& unit, const gen::Use& use) {
    return use.legal(gen::resolve_defaults(unit.schema())).text();
}

std::string default_text(const gen::Use& use) {
    const std::optional<gen::Value> usual = use.usual();
    return usual ? gen::text_of(*usual) : use.otherwise_text;
}

Json schema_json(const gen::Unit& unit) {
    Json out;
    for (const gen::Use& use : unit.schema().uses) {
        out.push_back({{"name", use.field},
                       {"default", default_text(use)},
                       {"legal", legal_text(unit, use)}});
    }
    return out;
}

// Cells of a line, and the units of which they hold.
using Shared = std::pair<std::vector<std::string>, std::vector<std::string>>;

void add_unit(std::vector<Shared>& lines, const std::vector<std::string>& facts,
              const gen::Unit& unit) {
    auto line = std::find_if(lines.begin(), lines.end(),
                             [&](const Shared& known) { return known.first == facts; });
    if (line == lines.end()) {
        line = lines.insert(lines.end(), {facts, {}});
    }
    line->second.push_back("`" + std::string(unit.name()) + "`");
}

// Each field with the units that have it: a line for those of one default and one range.
std::string fields_document() {
    std::string text = markdown_line({"field", "make", "what it is", "units", "default", "legal"}) +
                       markdown_line({"---", "---", "---", "---", "---", "---"});
    for (const gen::Field& field : gen::fields()) {
        std::vector<Shared> kinds;
        for (const gen::Unit* unit : units::all()) {
            const gen::Schema schema = unit->schema();
            if (!schema.has(field.name)) {
                continue;
            }
            const gen::Use& use = schema.use(field.name);
            const std::vector<std::string> facts{default_text(use), legal_text(*unit, use)};
            add_unit(kinds, facts, *unit);
        }
        bool first = true;
        for (const auto& [facts, names] : kinds) {
            text += markdown_line({first ? "`" + std::string(field.name) + "`" : "",
                                   first ? "`" + std::string(field.make) + "`" : "",
                                   first ? std::string(field.help) : "", join(names, ", "),
                                   facts[0], facts[1]});
            first = false;
        }
    }
    return text;
}

// Each word of a field with the units that have it: a line for those where it means the same.
std::string words_document() {
    std::string text = markdown_line({"field", "word", "what it is", "units"}) +
                       markdown_line({"---", "---", "---", "---"});
    for (const gen::Field& field : gen::fields()) {
        std::vector<Shared> rows;
        for (const gen::Unit* unit : units::all()) {
            const gen::Schema schema = unit->schema();
            if (!schema.has(field.name)) {
                continue;
            }
            for (const gen::WordDoc& word : schema.use(field.name).words) {
                const std::vector<std::string> facts{"`" + std::string(word.word) + "`",
                                                     std::string(word.doc)};
                add_unit(rows, facts, *unit);
            }
        }
        for (const auto& [facts, names] : rows) {
            text += markdown_line(
                {"`" + std::string(field.name) + "`", facts[0], facts[1], join(names, ", ")});
        }
    }
    return text;
}

// The fields of one unit, in the order of the table of fields.
void print_schema(const gen::Unit& unit) {
    const gen::Schema schema = unit.schema();
    Table table({"field", "default", "legal", "meaning"});
    for (const gen::Field& field : gen::fields()) {
        if (schema.has(field.name)) {
            const gen::Use& use = schema.use(field.name);
            table.add({std::string(field.name), default_text(use), legal_text(unit, use),
                       std::string(field.help)});
        }
    }
    table.print(std::cout);
    std::cout << '\n';
    Table words({"field", "word", "what it is"});
    for (const gen::Field& field : gen::fields()) {
        if (schema.has(field.name)) {
            for (const gen::WordDoc& word : schema.use(field.name).words) {
                words.add({std::string(field.name), std::string(word.word), std::string(word.doc)});
            }
        }
    }
    words.print(std::cout);
}

void print_json(const std::vector<gen::Settings>& configs) {
    Json out;
    for (const gen::Unit* unit : units::all()) {
        out["units"].push_back({{"name", unit->name()},
                                {"summary", unit->summary()},
                                {"archs", gen::words(unit->archs())},
                                {"fields", schema_json(*unit)}});
    }
    for (const gen::Field& field : gen::fields()) {
        out["fields"].push_back({{"name", field.name}, {"make", field.make}, {"help", field.help}});
    }
    for (const gen::Settings& config : configs) {
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
    if (!options.document.empty()) {
        std::string text = read_file(options.document);
        text = fill_region(text, fields_document(), options.document, "fields");
        write_file(options.document,
                   fill_region(text, words_document(), options.document, "words"));
        return;
    }
    if (!options.unit.empty()) {
        print_schema(units::named(options.unit));
        return;
    }
    if (options.fields) {
        Table table({"field", "make", "meaning"});
        for (const gen::Field& field : gen::fields()) {
            table.add({std::string(field.name), std::string(field.make), std::string(field.help)});
        }
        table.print(std::cout);
        return;
    }
    Table units({"unit", "what it is", "architectures (default first)"});
    for (const gen::Unit* unit : units::all()) {
        units.add({std::string(unit->name()), std::string(unit->summary()),
                   join(gen::words(unit->archs()), ", ")});
    }
    units.print(std::cout);
    std::cout << '\n';
    Table named({"configuration", "design"});
    for (const gen::Settings& config : configs) {
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
    command->add_option("-u,--unit", options->unit, "show the fields of this unit")
        ->excludes(command->option("--fields"));
    command
        ->add_option("--document", options->document,
                     "fill the tables of fields and words of this document (docs/interfaces.md)")
        ->check(existing_file());
    command->add_flag("--json", options->json, "as JSON");
    command->callback([options] { run_list(*options); });
}

}  // namespace qrazor::cli
