#include "qrazor/gen/design.h"

#include <algorithm>

#include "qrazor/gen/unit.h"
#include "qrazor/support/text.h"

namespace qrazor::gen {
namespace {

std::string all_texts(const std::vector<Problem>& problems) {
    std::vector<std::string> texts;
    for (const Problem& p : problems) {
        texts.push_back(p.text());
    }
    return join(texts, "; ");
}

// Fields that the unit does not use must not be set: a setting that does nothing misleads. A field
// that holds what complete() puts there (one lane for a multiplier) is no setting.
void check_unused(const Unit& unit, const Config& config, const Config& effective,
                  std::vector<Problem>& problems) {
    const std::vector<std::string_view> used = unit.uses();
    const Config defaults;
    for (const Field& f : fields()) {
        if (std::find(used.begin(), used.end(), f.name) != used.end()) {
            continue;
        }
        const std::string legal =
            "unit " + std::string(unit.name()) + " does not use it; leave it out";
        if (f.number != nullptr && config.*f.number != defaults.*f.number &&
            config.*f.number != effective.*f.number) {
            problems.push_back({std::string(f.name), std::to_string(config.*f.number), legal});
        }
        if (f.word != nullptr && config.*f.word != defaults.*f.word &&
            config.*f.word != effective.*f.word) {
            problems.push_back({std::string(f.name), config.*f.word, legal});
        }
    }
}

// The configuration with every field that the unit does not use at its default.
Config only_used(const Unit& unit, const Config& config) {
    const std::vector<std::string_view> used = unit.uses();
    const Config defaults;
    Config out = config;
    for (const Field& f : fields()) {
        if (std::find(used.begin(), used.end(), f.name) == used.end()) {
            if (f.number != nullptr) {
                out.*f.number = defaults.*f.number;
            } else {
                out.*f.word = defaults.*f.word;
            }
        }
    }
    return out;
}

// Whether `config` means something else than `design`.
bool needed(const Config& config, const Design& design) {
    try {
        return Design::create(design.unit(), config).config() != design.config();
    } catch (const ConfigError&) {
        return true;
    }
}

}  // namespace

ConfigError::ConfigError(std::vector<Problem> problems)
    : Error(all_texts(problems)), problems_(std::move(problems)) {}

Design Design::create(const Unit& unit, const Config& config) {
    std::vector<Problem> problems;
    Config effective = only_used(unit, config);
    effective.unit = unit.name();
    unit.complete(effective, problems);
    check_unused(unit, config, effective, problems);
    if (!problems.empty()) {
        throw ConfigError(std::move(problems));
    }
    Design design;
    design.config_ = effective;
    design.unit_ = &unit;
    design.module_name_ = unit.module_name(effective);
    design.parameters_ = unit.parameters(effective);
    design.ports_ = unit.ports(effective);
    design.latency_ = unit.latency(effective);
    design.sequential_ = design.has(Role::clock);
    return design;
}

bool Design::has(Role role) const {
    return std::any_of(ports_.begin(), ports_.end(),
                       [role](const Port& p) { return p.role == role; });
}

bool Design::has(Role role, Direction direction) const {
    return std::any_of(ports_.begin(), ports_.end(),
                       [=](const Port& p) { return p.role == role && p.direction == direction; });
}

bool Design::streams() const {
    return has(Role::ready) || has(Role::first) || has(Role::last) ||
           latency_.from == Latency::From::row;
}

int Design::fixed_latency() const {
    if (latency_.from == Latency::From::row) {
        throw Error(label() + ": latency = " + to_text(latency_) +
                    ": must be the same for every beat here");
    }
    return latency_.edges;
}

std::string to_text(const Latency& latency) {
    return std::to_string(latency.edges) +
           (latency.from == Latency::From::row ? " after a row's last beat" : "");
}

std::string latency_key(const Latency& latency) {
    return latency.from == Latency::From::row ? "latency_cycles_after_row" : "latency_cycles";
}

std::string Design::label() const {
    if (!config_.name.empty()) {
        return config_.name;
    }
    // Every field that differs from the default, in the order of the table of fields.
    std::string text = config_.unit;
    const Config defaults;
    const std::vector<std::string_view> used = unit_->uses();
    for (const Field& f : fields()) {
        if (std::find(used.begin(), used.end(), f.name) == used.end()) {
            continue;
        }
        if (f.number != nullptr && f.name != "acc_width" &&
            config_.*f.number != defaults.*f.number) {
            text += "-" + std::string(f.name) + std::to_string(config_.*f.number);
        }
        if (f.word != nullptr && config_.*f.word != defaults.*f.word) {
            text += "-" + config_.*f.word;
        }
    }
    return text;
}

std::string command_line(const Design& design) {
    // Only what is needed: a field that the defaults would fill in alike is left out.
    Config config = design.config();
    const Config defaults;
    std::string text = "qrazor gen --unit " + config.unit;
    for (const Field& f : fields()) {
        Config without = config;
        if (f.number != nullptr) {
            without.*f.number = defaults.*f.number;
        } else {
            without.*f.word = defaults.*f.word;
        }
        if (needed(without, design)) {
            std::string flag(f.name);
            std::replace(flag.begin(), flag.end(), '_', '-');
            text += " --" + flag + " " +
                    (f.number != nullptr ? std::to_string(config.*f.number) : config.*f.word);
        } else {
            config = without;
        }
    }
    return text;
}

}  // namespace qrazor::gen
