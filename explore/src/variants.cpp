// Which circuits there are for a function, and which functions are compared.
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include "qrazor/explore/explore.h"
#include "qrazor/gen/design.h"
#include "qrazor/gen/unit.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"

namespace qrazor::explore {
namespace {

// Fields that change the circuit and not what it computes, nor when.
bool structural(const gen::Field& field) {
    static const std::array<const gen::Field*, 4> kStructural{
        &gen::field_named("arch"), &gen::field_named("adder"), &gen::field_named("late"),
        &gen::field_named("fused")};
    return std::find(kStructural.begin(), kStructural.end(), &field) != kStructural.end();
}

gen::Settings freed(gen::Settings settings) {
    for (const gen::Field& field : gen::fields()) {
        if (structural(field)) {
            field.give(settings, std::nullopt);
        }
    }
    return settings;
}

// Not given, then every value that the unit's schema knows; what is not legal is found out by
// trying.
std::vector<gen::Settings> with_each(const std::vector<gen::Settings>& all, const gen::Field& field,
                                     const gen::Design& design) {
    const gen::Schema schema = design.unit().schema();
    const gen::Use& use = schema.use(field.name);
    std::vector<gen::Value> values;
    for (const gen::WordDoc& one : use.words) {
        values.emplace_back(std::string(one.word));
    }
    if (values.empty()) {
        values = use.legal({}).all();
    }
    std::vector<gen::Settings> out;
    for (gen::Settings settings : all) {
        out.push_back(settings);
        for (const gen::Value& value : values) {
            field.give(settings, value);
            out.push_back(settings);
        }
    }
    return out;
}

std::optional<gen::Design> tried(const gen::Settings& settings) {
    try {
        return units::design(settings);
    } catch (const gen::ConfigError&) {
        return {};
    }
}

// The configuration without its name and structure, as text: what the function is.
std::string function_of(const gen::Settings& settings) {
    const gen::Settings plain = freed(units::design(freed(settings)).settings());
    std::string text = plain.unit;
    for (const gen::Field& field : gen::fields()) {
        const std::optional<gen::Value> value = field.given(plain);
        text += " " + (value ? gen::text_of(*value) : "-");
    }
    return text;
}

// The design's label without its structure.
std::string name_of(const gen::Design& design) {
    std::string name = design.label();
    for (const char* field : {"arch", "adder"}) {
        const std::string word = gen::text_of(gen::field_named(field).get(design.config()));
        const size_t at = design.config().name.empty() ? name.find("-" + word) : std::string::npos;
        if (at != std::string::npos) {
            name.erase(at, word.size() + 1);
        }
    }
    return name;
}

}  // namespace

std::vector<gen::Config> variants(const gen::Settings& settings) {
    gen::Settings plain = freed(settings);
    plain.name.clear();
    const gen::Design design = units::design(plain);  // throws where nothing is legal
    const gen::Schema schema = design.unit().schema();
    std::vector<gen::Settings> all{plain};
    for (const gen::Field& field : gen::fields()) {
        if (structural(field) && schema.has(field.name)) {
            all = with_each(all, field, design);
        }
    }
    std::vector<gen::Config> out;
    std::set<std::string> seen;
    for (const gen::Settings& one : all) {
        const std::optional<gen::Design> made = tried(one);
        if (!made) {
            continue;
        }
        std::string text;
        for (const gen::SourceFile& file : units::emit(*made)) {
            text += file.name + "\n" + file.text;
        }
        if (seen.insert(text).second) {
            out.push_back(made->config());
        }
    }
    return out;
}

std::vector<Contest> make_contests(const std::vector<gen::Settings>& configs) {
    std::vector<Contest> out;
    std::set<std::string> known;
    for (const gen::Settings& config : configs) {
        if (known.insert(function_of(config)).second) {
            const std::string name = name_of(units::design(config));
            // The effective sizes, so that lanes are known.
            gen::Settings sizes = freed(units::design(freed(config)).settings());
            sizes.name = name;
            out.push_back({name, sizes});
        }
    }
    return out;
}

size_t baseline_of(const std::vector<Contest>& contests, size_t contest) {
    const gen::Settings& own = contests[contest].config;
    const gen::Task task = units::named(own.unit).kind().task;
    size_t best = contest;
    for (size_t i = 0; i < contests.size(); ++i) {
        const gen::Settings& other = contests[i].config;
        const gen::Kind kind = units::named(other.unit).kind();
        const bool fits = kind.operands == gen::Operands::integers && kind.task == task &&
                          other.cuts == own.cuts && other.act_width == 16 &&
                          other.weight_width == 8;
        if (fits && (best == contest || other.lanes == own.lanes)) {
            best = i;
        }
    }
    return best;
}

std::string structure(const gen::Config& variant) {
    std::vector<std::string> words;
    for (const gen::Field& field : gen::fields()) {
        if (!structural(field)) {
            continue;
        }
        const gen::Value value = field.get(variant);
        const bool* yes = std::get_if<bool>(&value);
        const std::string word = yes == nullptr ? gen::text_of(value) : std::string(field.name);
        if (!word.empty() && (yes == nullptr || *yes)) {
            words.push_back(word);
        }
    }
    return join(words, ", ");
}

}  // namespace qrazor::explore
