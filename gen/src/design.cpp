// Everything that follows from a configuration is worked out once, here: emitter, benches, claims
// and reports must not each have a width of their own.
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

// Fields that the unit does not have must not be given: a setting that does nothing misleads. One
// that holds what the unit puts there itself (one lane of a multiplier) is no setting.
void check_unused(const Unit& unit, const Schema& schema, const Settings& settings,
                  const Config& effective, std::vector<Problem>& problems) {
    for (const Field& field : fields()) {
        const std::optional<Value> given = field.given(settings);
        if (given && !schema.has(field.name) && *given != field.get(effective)) {
            problems.push_back(
                {std::string(field.name), text_of(*given),
                 "unit " + std::string(unit.name()) + " does not use it; leave it out"});
        }
    }
}

// Whether `settings` mean something else than `design`.
bool differs(const Settings& settings, const Design& design) {
    try {
        return Design::create(design.unit(), settings).config() != design.config();
    } catch (const ConfigError&) {
        return true;
    }
}

}  // namespace

ConfigError::ConfigError(std::vector<Problem> problems)
    : Error(all_texts(problems)), problems_(std::move(problems)) {}

Design Design::create(const Unit& unit, const Settings& settings) {
    std::vector<Problem> problems;
    const Schema schema = unit.schema();
    Config effective = resolve(schema, settings, problems);
    effective.unit = unit.name();
    // On all fields together, also where single ones are wrong: every problem is told in one go.
    unit.relate(effective, problems);
    check_unused(unit, schema, settings, effective, problems);
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
    const std::string more = latency.per_beat == 0 ? ""
                                                   : " + " + std::to_string(latency.per_beat) +
                                                         " for each beat of the row";
    return std::to_string(latency.edges) + more +
           (latency.from == Latency::From::row ? " after a row's last beat" : "");
}

std::string latency_key(const Latency& latency) {
    return latency.from == Latency::From::row ? "latency_cycles_after_row" : "latency_cycles";
}

std::string Design::label() const {
    if (!config_.name.empty()) {
        return config_.name;
    }
    // Yeses, and words and numbers that are not the usual ones, in the order of the table of
    // fields.
    std::string text = config_.unit;
    const Schema schema = unit_->schema();
    for (const Field& field : fields()) {
        if (!schema.has(field.name)) {
            continue;
        }
        const Value value = field.get(config_);
        switch (field.type) {
            case FieldType::yes:
                text += std::get<bool>(value) ? "-" + std::string(field.name) : "";
                break;
            case FieldType::word:
                text += value != schema.use(field.name).usual() ? "-" + text_of(value) : "";
                break;
            case FieldType::number:
                // It follows from the others where it is not given, so it says nothing in a name.
                if (field.name != "acc_width" && value != Value(0) &&
                    value != schema.use(field.name).usual()) {
                    text += "-" + std::string(field.name) + text_of(value);
                }
                break;
        }
    }
    return text;
}

Settings Design::settings() const {
    return settings_of(unit_->schema(), config_);
}

std::string command_line(const Design& design) {
    // Only what is needed: a field that the defaults would fill in alike is left out.
    Settings settings = design.settings();
    std::string text = "qrazor gen --unit " + settings.unit;
    for (const Field& field : fields()) {
        const std::optional<Value> value = field.given(settings);
        if (!value) {
            continue;
        }
        Settings without = settings;
        // One by one, with those left out before: what two fields imply of each other must be kept
        // in one.
        field.give(without, std::nullopt);
        if (differs(without, design)) {
            text += " " + field.option() + " " + text_of(*value);
        } else {
            settings = without;
        }
    }
    return text;
}

}  // namespace qrazor::gen
