// What a unit can be asked for: its fields with defaults, legal values, help, and how to draw one
// at random. Options, TOML keys, make variables, random configurations, docs/interfaces.md and
// `qrazor list` are made of it, and so is the check of a configuration.
#pragma once
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "qrazor/gen/fields.h"
#include "qrazor/support/rng.h"

namespace qrazor::gen {

// The values that a field may have.
class Legal {
  public:
    // Some words of an enum, at least one, the default first.
    template <class E>
    static Legal choices(const std::vector<E>& choices) {
        std::vector<std::string_view> all;
        for (const E choice : choices) {
            all.push_back(word_of(choice));
        }
        return words(std::move(all));
    }
    template <class E>
    static Legal choices(std::initializer_list<E> all) {
        return choices(std::vector<E>(all));
    }
    static Legal range(int least, int most);
    static Legal powers_of_two(int least, int most);
    static Legal words(std::vector<std::string_view> words);  // at least one, the default first
    static Legal yes_or_no();
    Legal because(std::string why) const;  // "the narrower base width", in the message's brackets

    bool allows(const Value& value) const;
    std::string text() const;  // "must be 2 to 8 (the narrower base width)"
    // Every value, for exploring circuits and documents; throws std::logic_error beyond 4096.
    std::vector<Value> all() const;
    Value first() const;
    Value draw(Rng& rng) const;     // any of them, alike
    Value illegal(Rng& rng) const;  // one that no configuration of this unit may have

  private:
    enum class Kind { range, powers_of_two, words, yes };
    Kind kind_ = Kind::yes;
    int least_ = 0;
    int most_ = 0;
    std::vector<std::string_view> words_;
    std::string why_;
};

// What one word of a field stands for, in one sentence.
struct WordDoc {
    std::string_view word;
    std::string_view doc;
};

// A unit's use of a field. The functions are asked in the schema's order and see a configuration
// whose earlier fields are set and legal.
struct Use {
    std::string_view field;
    std::function<Legal(const Config&)> legal;
    std::function<Value(const Config&)> otherwise;  // where it is not given
    std::string otherwise_text;                     // the same in words; "" where it is a constant
    // A value for random configurations, mostly small, or none: left to its default. Empty: one of
    // the legal ones, now and then none. What does not go together is drawn again.
    std::function<std::optional<Value>(Rng&, const Settings&)> draw = {};
    std::vector<WordDoc> words = {};  // all that it can be, whatever else is given
    // A legal value into a configuration; empty where the field does that itself.
    std::function<void(Config&, const Value&)> set = {};

    void put(Config& config, const Value& value) const;
    // The default where it is a constant; none where it follows from other fields.
    std::optional<Value> usual() const;
};

struct Schema {
    std::vector<Use> uses;

    bool has(std::string_view field) const;
    const Use& use(std::string_view field) const;  // throws std::logic_error: none of that name
};

// One thing wrong with a configuration: printed as `field = value: legal`.
struct Problem {
    std::string field;
    std::string value;
    std::string legal;
    std::string text() const { return field + " = " + value + ": " + legal; }
};

// The configuration that settings stand for by a schema. Everything that is wrong goes to
// `problems`, and that field then has its default.
Config resolve(const Schema& schema, const Settings& settings, std::vector<Problem>& problems);

// The configuration where nothing is given.
Config resolve_defaults(const Schema& schema);

// The settings that stand for a configuration: every field of the schema is given.
Settings settings_of(const Schema& schema, const Config& config);

// Draws every field of a schema; whether the whole is legal is for the caller to try.
Settings draw_settings(const Schema& schema, Rng& rng);

}  // namespace qrazor::gen
