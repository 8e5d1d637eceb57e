// Boolean functions as Liberty writes them: `!` and `'` invert, `^`, then AND (`*`, `&` or a
// blank), then OR (`+`, `|`); `0`, `1` and parentheses. Example: "(!((S A) + (!S B)))".
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qrazor::cells {

class Expression {
  public:
    // Throws Error `function 'TEXT': what is wrong`.
    static Expression parse(std::string_view text);

    // Names in order of first appearance.
    const std::vector<std::string>& names() const { return names_; }
    // The same function as every tool reads it alike: `!`, `&`, `|` and `^`, with parentheses
    // around each operation inside of another, since tools differ in what `^` binds to.
    std::string canonical() const;
    // Value with name k taken from bit k of `values`.
    bool evaluate(uint64_t values) const;

    // Whether bit k of entry i being pin k, entry i is the value: the truth table over `pins`, of
    // which there may be at most 16. Throws Error where the text uses a name that is not among
    // them.
    std::vector<bool> table(const std::vector<std::string>& pins) const;

  private:
    friend class ExpressionParser;
    enum class Op : uint8_t { zero, one, name, invert, conjunction, disjunction, exclusive };
    struct Step {
        Op op;
        uint32_t name;
    };
    std::string text_;
    std::vector<std::string> names_;
    std::vector<Step> steps_;  // postfix
};

}  // namespace qrazor::cells
