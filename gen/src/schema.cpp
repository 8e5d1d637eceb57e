// Legal values, and the way from what is asked for to what a design is.
#include "qrazor/gen/schema.h"

#include <algorithm>
#include <stdexcept>

#include "qrazor/support/text.h"

namespace qrazor::gen {
namespace {

constexpr int kMostListed = 4096;

bool is_power_of_two(int value) {
    return value > 0 && (value & (value - 1)) == 0;
}

}  // namespace

Legal Legal::range(int least, int most) {
    Legal legal;
    legal.kind_ = Kind::range;
    legal.least_ = least;
    legal.most_ = most;
    return legal;
}

Legal Legal::powers_of_two(int least, int most) {
    Legal legal = range(least, most);
    legal.kind_ = Kind::powers_of_two;
    return legal;
}

Legal Legal::words(std::vector<std::string_view> words) {
    Legal legal;
    legal.kind_ = Kind::words;
    legal.words_ = std::move(words);
    return legal;
}

Legal Legal::yes_or_no() {
    return {};
}

Legal Legal::because(std::string why) const {
    Legal legal = *this;
    legal.why_ = std::move(why);
    return legal;
}

bool Legal::allows(const Value& value) const {
    switch (kind_) {
        case Kind::yes:
            return std::holds_alternative<bool>(value);
        case Kind::words: {
            const std::string* word = std::get_if<std::string>(&value);
            return word != nullptr &&
                   std::find(words_.begin(), words_.end(), *word) != words_.end();
        }
        case Kind::range:
        case Kind::powers_of_two: {
            const int* number = std::get_if<int>(&value);
            return number != nullptr && *number >= least_ && *number <= most_ &&
                   (kind_ == Kind::range || is_power_of_two(*number));
        }
    }
    return false;
}

std::string Legal::text() const {
    std::string text = "must be ";
    switch (kind_) {
        case Kind::yes:
            text += "true or false";
            break;
        case Kind::words:
            text += join(std::vector<std::string>(words_.begin(), words_.end()), " or ");
            break;
        case Kind::range:
            text += least_ == most_ ? std::to_string(least_)
                                    : std::to_string(least_) + " to " + std::to_string(most_);
            break;
        case Kind::powers_of_two:
            text += least_ == most_ ? std::to_string(least_)
                                    : "a power of two from " + std::to_string(least_) + " to " +
                                          std::to_string(most_);
            break;
    }
    return why_.empty() ? text : text + " (" + why_ + ")";
}

std::vector<Value> Legal::all() const {
    std::vector<Value> values;
    switch (kind_) {
        case Kind::yes:
            return {false, true};
        case Kind::words:
            for (const std::string_view word : words_) {
                values.emplace_back(std::string(word));
            }
            break;
        case Kind::range:
            if (most_ - least_ >= kMostListed) {
                throw std::logic_error("a range of more values than anybody lists");
            }
            for (int value = least_; value <= most_; ++value) {
                values.emplace_back(value);
            }
            break;
        case Kind::powers_of_two:
            for (int value = 1; value <= most_; value *= 2) {
                if (value >= least_) {
                    values.emplace_back(value);
                }
            }
            break;
    }
    return values;
}

Value Legal::first() const {
    return kind_ == Kind::range ? Value(least_) : all().front();
}

Value Legal::draw(Rng& rng) const {
    if (kind_ == Kind::range) {
        return rng.between(least_, most_);
    }
    const std::vector<Value> values = all();
    return values.at(rng.below(values.size()));
}

Value Legal::illegal(Rng& rng) const {
    switch (kind_) {
        case Kind::yes:
            throw std::logic_error("true and false are all that a yes or no can be");
        case Kind::words:
            // Another case, and a word that is none's: neither may be taken for a legal one.
            return rng.one_in(2)
                       ? std::string("none of them")
                       : std::string(words_.front()) + "_" + std::to_string(rng.between(0, 9));
        case Kind::range:
        case Kind::powers_of_two:
            break;
    }
    if (kind_ == Kind::powers_of_two && most_ > 4 && rng.one_in(2)) {
        return 3 * rng.between(1, most_ / 4);  // within the range, and no power of two
    }
    constexpr int kFar = 1000;
    return rng.one_in(2) ? least_ - rng.between(1, kFar) : most_ + rng.between(1, kFar);
}

void Use::put(Config& config, const Value& value) const {
    if (set) {
        set(config, value);
    } else {
        field_named(field).set(config, value);
    }
}

std::optional<Value> Use::usual() const {
    return otherwise_text.empty() ? std::optional<Value>(otherwise(Config{})) : std::nullopt;
}

bool Schema::has(std::string_view field) const {
    return std::any_of(uses.begin(), uses.end(), [&](const Use& u) { return u.field == field; });
}

const Use& Schema::use(std::string_view field) const {
    for (const Use& one : uses) {
        if (one.field == field) {
            return one;
        }
    }
    throw std::logic_error("the schema has no field " + std::string(field));
}

Config resolve(const Schema& schema, const Settings& settings, std::vector<Problem>& problems) {
    Config config;
    config.name = settings.name;
    config.unit = settings.unit;
    for (const Use& use : schema.uses) {
        const Field& field = field_named(use.field);
        const Legal legal = use.legal(config);
        const std::optional<Value> given = field.given(settings);
        const Value value = given ? *given : use.otherwise(config);
        if (legal.allows(value)) {
            use.put(config, value);
            continue;
        }
        problems.push_back({std::string(field.name), text_of(value), legal.text()});
        // What depends on it is checked against a legal one, so that one fault is told once.
        const Value otherwise = use.otherwise(config);
        use.put(config, legal.allows(otherwise) ? otherwise : legal.first());
    }
    return config;
}

Config resolve_defaults(const Schema& schema) {
    std::vector<Problem> none;
    return resolve(schema, {}, none);
}

Settings settings_of(const Schema& schema, const Config& config) {
    Settings settings;
    settings.name = config.name;
    settings.unit = config.unit;
    for (const Use& use : schema.uses) {
        const Field& field = field_named(use.field);
        field.give(settings, field.get(config));
    }
    return settings;
}

Settings draw_settings(const Schema& schema, Rng& rng) {
    constexpr int kOneInNone = 4;
    Settings settings;
    for (const Use& use : schema.uses) {
        const Field& field = field_named(use.field);
        if (use.draw) {
            field.give(settings, use.draw(rng, settings));
        } else if (!rng.one_in(kOneInNone)) {
            std::vector<Problem> ignored;
            const Config so_far = resolve(schema, settings, ignored);
            field.give(settings, use.legal(so_far).draw(rng));
        }
    }
    return settings;
}

}  // namespace qrazor::gen
