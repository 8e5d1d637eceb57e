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
constexpr std::array<std::string_view, 4> kStructural{"arch", "adder", "late", "fused"};

bool structural(const gen::Field& field) {
    return std::find(kStructural.begin(), kStructural.end(), field.name) != kStructural.end();
}

void copy_field(const gen::Field& field, const gen::Config& from, gen::Config& to) {
    if (field.number != nullptr) {
        to.*field.number = from.*field.number;
    } else {
        to.*field.word = from.*field.word;
    }
}

gen::Config freed(gen::Config config) {
    const gen::Config defaults;
    for (const gen::Field& field : gen::fields()) {
        if (structural(field)) {
            copy_field(field, defaults, config);
        }
    }
    return config;
}

// Every setting of one field, the default first; what is not legal is found out by trying.
std::vector<gen::Config> with_each(const std::vector<gen::Config>& all, const gen::Field& field,
                                   const gen::Unit& unit) {
    std::vector<gen::Config> out;
    for (gen::Config config : all) {
        out.push_back(config);
        if (field.number != nullptr) {
            config.*field.number = 1;
            out.push_back(config);
            continue;
        }
        std::vector<std::string_view> words{"ripple", "brent_kung", "sklansky", "kogge_stone"};
        for (const std::string_view word : field.name == "arch" ? unit.archs() : words) {
            config.*field.word = word;
            out.push_back(config);
        }
    }
    return out;
}

std::optional<gen::Design> tried(const gen::Config& config) {
    try {
        return units::design(config);
    } catch (const gen::ConfigError&) {
        return {};
    }
}

// The configuration without its name and structure, as text: what the function is.
std::string function_of(const gen::Config& config) {
    gen::Config plain = units::design(freed(config)).config();
    plain = freed(plain);
    std::string text = plain.unit;
    for (const gen::Field& field : gen::fields()) {
        text += ' ';
        text += field.number != nullptr ? std::to_string(plain.*field.number) : plain.*field.word;
    }
    return text;
}

// The design's label without its structure.
std::string name_of(const gen::Design& design) {
    std::string name = design.label();
    for (const std::string& word : {design.config().arch, design.config().adder}) {
        const size_t at = design.config().name.empty() ? name.find("-" + word) : std::string::npos;
        if (at != std::string::npos) {
            name.erase(at, word.size() + 1);
        }
    }
    return name;
}

}  // namespace

std::vector<gen::Config> variants(const gen::Config& config) {
    gen::Config plain = freed(config);
    plain.name.clear();
    const gen::Design design = units::design(plain);  // throws where nothing is legal
    const std::vector<std::string_view> used = design.unit().uses();
    std::vector<gen::Config> all{plain};
    for (const gen::Field& field : gen::fields()) {
        if (structural(field) && std::find(used.begin(), used.end(), field.name) != used.end()) {
            all = with_each(all, field, design.unit());
        }
    }
    std::vector<gen::Config> out;
    std::set<std::string> seen;
    for (const gen::Config& one : all) {
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

std::vector<Contest> make_contests(const std::vector<gen::Config>& configs) {
    std::vector<Contest> out;
    std::set<std::string> known;
    for (const gen::Config& config : configs) {
        if (known.insert(function_of(config)).second) {
            const std::string name = name_of(units::design(config));
            // The effective sizes, so that lanes are known.
            gen::Config sizes = freed(units::design(freed(config)).config());
            sizes.name = name;
            out.push_back({name, sizes});
        }
    }
    return out;
}

size_t baseline_of(const std::vector<Contest>& contests, size_t contest) {
    const gen::Config& own = contests[contest].config;
    const gen::Task task = units::named(own.unit).kind().task;
    size_t best = contest;
    for (size_t i = 0; i < contests.size(); ++i) {
        const gen::Config& other = contests[i].config;
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
    std::string text = variant.arch;
    for (const gen::Field& field : gen::fields()) {
        if (!structural(field) || field.name == "arch") {
            continue;
        }
        if (field.number != nullptr && variant.*field.number != 0) {
            text += ", " + std::string(field.name);
        } else if (field.word != nullptr && !(variant.*field.word).empty()) {
            text += ", " + variant.*field.word;
        }
    }
    return text;
}

}  // namespace qrazor::explore
