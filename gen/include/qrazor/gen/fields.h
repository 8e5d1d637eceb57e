// What a design can be asked for: the fields of a configuration, one row each. Their one name is
// used by TOML keys, command-line options (with '-' for '_'), JSON sidecars and messages; make has
// a shorter one. Which of them a unit has, and what is legal there, says its schema (schema.h).
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "qrazor/gen/arch.h"
#include "qrazor/gen/choices.h"
#include "qrazor/model/words.h"

namespace qrazor::gen {

// ARCH, NUMBER, WORD (any text) and YES (true or false) of (name, name for make, help); CHOICE also
// of the enum whose words it takes.
#define QRAZOR_GEN_FIELDS(ARCH, CHOICE, NUMBER, WORD, YES)                                     \
    ARCH(arch, "ARCH", "architecture: how products are made of partial products")              \
    CHOICE(adder, "ADDER", "final adder of the tree, and adder of the accumulator", Adder)     \
    NUMBER(act_width, "ACT", "activation base width in bits; of a compressor, the base's")     \
    NUMBER(weight_width, "WEIGHT", "weight base width in bits")                                \
    NUMBER(salient, "SALIENT", "bits of a code, sign included (K)")                            \
    NUMBER(group, "GROUP", "values that share a flag or a scale (G)")                          \
    NUMBER(lanes, "LANES", "products a beat (L)")                                              \
    CHOICE(rounding, "ROUNDING", "of a value to its code", model::Rounding)                    \
    NUMBER(subgroup, "SUBGROUP", "values that share a side shift (S)")                         \
    NUMBER(max_side, "SIDE", "largest side shift (D); 0: one level")                           \
    NUMBER(fraction, "FRACTION", "fraction bits of a flag (F); 0: a power of two")             \
    NUMBER(groups, "GROUPS", "groups added before the accumulator is cleared")                 \
    NUMBER(acc_width, "ACC_WIDTH", "accumulator bits")                                         \
    CHOICE(overflow, "OVERFLOW", "where acc_width is too narrow to be exact", model::Overflow) \
    NUMBER(cuts, "CUTS", "pipeline cut points")                                                \
    YES(fused, "FUSED", "add products and accumulator in one tree")                            \
    YES(late, "LATE", "unpack codes behind their register, not before")                        \
    WORD(element, "ELEMENT", "element of a block format")                                      \
    CHOICE(accumulator, "ACCUMULATOR", "what a block format's sums are kept in", SumKind)      \
    NUMBER(act_scales, "ACT_SCALES", "exponents that an activation scale can have")            \
    NUMBER(weight_scales, "WEIGHT_SCALES", "exponents that a weight scale can have")           \
    NUMBER(scale_width, "SCALE", "bits of a scale")                                            \
    CHOICE(function, "FUNCTION", "of the piecewise-linear core", model::PwlFunction)           \
    NUMBER(value_fraction, "VALUE_FRACTION", "fraction bits of a nonlinear function's values") \
    NUMBER(code_width, "CODE", "bits of a result's code")                                      \
    CHOICE(granularity, "GRANULARITY", "what shares a shift of a requantizer", Granularity)    \
    NUMBER(max_row, "MAX_ROW", "values of the longest row")                                    \
    CHOICE(form, "FORM", "of a softmax: what its codes are relative to", model::SoftmaxForm)   \
    CHOICE(code_rounding, "CODE_ROUNDING", "of exponentials to codes", model::CodeRounding)    \
    YES(online, "ONLINE", "relative to a running maximum: one pass less over a row")           \
    NUMBER(rows, "ROWS", "rows of an array of cells: bits of an input plane")                  \
    NUMBER(ones, "ONES", "ones of a read at most (N)")                                         \
    NUMBER(weight_flags, "WEIGHT_FLAGS", "largest flag of a weight; 0: weights have none")     \
    CHOICE(handshake, "HANDSHAKE",                                                             \
           "valid: every valid beat passes; ready: beats wait on both sides", Handshake)

// A configuration as it is asked for, by options or a TOML table: what is not given has no value,
// and the unit's schema says what it then is. Words are text here, legal or not.
struct Settings {
    std::string name;  // of a named configuration; empty for one given by options
    std::string unit;  // registry name: sdr_dot, int_mac, ...
#define QRAZOR_GEN_CHOICE(field, make, help, E) std::optional<std::string> field;
#define QRAZOR_GEN_NUMBER(field, make, help) std::optional<int> field;
#define QRAZOR_GEN_WORD(field, make, help) std::optional<std::string> field;
#define QRAZOR_GEN_YES(field, make, help) std::optional<bool> field;
    QRAZOR_GEN_FIELDS(QRAZOR_GEN_WORD, QRAZOR_GEN_CHOICE, QRAZOR_GEN_NUMBER, QRAZOR_GEN_WORD,
                      QRAZOR_GEN_YES)
#undef QRAZOR_GEN_CHOICE
#undef QRAZOR_GEN_NUMBER
#undef QRAZOR_GEN_WORD
#undef QRAZOR_GEN_YES
    bool operator==(const Settings&) const = default;
};

// The effective configuration of a design. Every field of its unit's schema has its value; a field
// that is none of the unit's has the neutral one: 0, "", false or no value, which mean "has no such
// thing".
struct Config {
    std::string name;
    std::string unit;
#define QRAZOR_GEN_ARCH(field, make, help) Arch field;
#define QRAZOR_GEN_CHOICE(field, make, help, E) std::optional<E> field;
#define QRAZOR_GEN_NUMBER(field, make, help) int field = 0;
#define QRAZOR_GEN_WORD(field, make, help) std::string field;
#define QRAZOR_GEN_YES(field, make, help) bool field = false;
    QRAZOR_GEN_FIELDS(QRAZOR_GEN_ARCH, QRAZOR_GEN_CHOICE, QRAZOR_GEN_NUMBER, QRAZOR_GEN_WORD,
                      QRAZOR_GEN_YES)
#undef QRAZOR_GEN_ARCH
#undef QRAZOR_GEN_CHOICE
#undef QRAZOR_GEN_NUMBER
#undef QRAZOR_GEN_WORD
#undef QRAZOR_GEN_YES
    bool operator==(const Config&) const = default;
};

// A value as text and files have it.
using Value = std::variant<bool, int, std::string>;
std::string text_of(const Value& value);  // "true", "12", "ripple"

enum class FieldType { number, word, yes };

// One row of the table.
struct Field {
    std::string_view name;  // "act_width"
    std::string_view make;  // "ACT"
    std::string_view help;
    FieldType type;
    Value (*get)(const Config&);  // a word of "" where the configuration has none
    // Throws std::logic_error for a word that no enumerator has. None where the words are those of
    // a unit: Use::put() and Unit::put() know them.
    void (*set)(Config&, const Value&);
    std::optional<Value> (*given)(const Settings&);
    void (*give)(Settings&, const std::optional<Value>&);

    std::string option() const;  // "--act-width"
    // The value that a word of a command line or of a job stands for. Throws Error: `fused = 1:
    // must be true or false`.
    Value parse(const std::string& text) const;
};
const std::vector<Field>& fields();
const Field& field_named(std::string_view name);  // throws std::logic_error: no such field

}  // namespace qrazor::gen
