// Boolean functions as Liberty writes them (its reference, "function" attribute): three ways to say
// and, two to say or, two to invert.
#include "qrazor/cells/expression.h"

#include <algorithm>
#include <cctype>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::cells {

// Recursive descent, one function a precedence level, emitting postfix steps.
class ExpressionParser {
  public:
    explicit ExpressionParser(Expression& out) : out_(out), text_(out.text_) {}

    void run() {
        disjunction(0);
        if (peek() != 0) {
            fail(std::string("unexpected '") + text_[at_] + "'");
        }
    }

  private:
    using Op = Expression::Op;

    [[noreturn]] void fail(const std::string& what) const {
        throw Error("function '" + text_.substr(0, 80) + "': " + what);
    }
    char peek() {
        while (at_ < text_.size() && std::isspace(static_cast<unsigned char>(text_[at_])) != 0) {
            ++at_;
        }
        return at_ < text_.size() ? text_[at_] : '\0';
    }
    void emit(Op op, uint32_t name = 0) { out_.steps_.push_back({op, name}); }

    static bool starts_operand(char c) {
        return c == '!' || c == '(' || c == '_' || c == '"' ||
               std::isalnum(static_cast<unsigned char>(c)) != 0;
    }

    void disjunction(int depth) {
        conjunction(depth);
        for (char c = peek(); c == '+' || c == '|'; c = peek()) {
            ++at_;
            conjunction(depth);
            // Behind its operands: evaluation needs a stack of values and no tree.
            emit(Op::disjunction);
        }
    }
    void conjunction(int depth) {
        exclusive(depth);
        // Two operands side by side are an and, too.
        for (char c = peek(); c == '*' || c == '&' || starts_operand(c); c = peek()) {
            at_ += c == '*' || c == '&' ? 1 : 0;
            exclusive(depth);
            emit(Op::conjunction);
        }
    }
    void exclusive(int depth) {
        inverted(depth);
        while (peek() == '^') {
            ++at_;
            inverted(depth);
            emit(Op::exclusive);
        }
    }
    void inverted(int depth) {
        // Files come from outside: a million parentheses must not exhaust the stack.
        if (depth > 100) {
            fail("nested too deep");
        }
        if (peek() == '!') {
            ++at_;
            inverted(depth + 1);
            emit(Op::invert);
            return;
        }
        operand(depth);
        // A' is !A.
        while (peek() == '\'') {
            ++at_;
            emit(Op::invert);
        }
    }
    void operand(int depth) {
        const char c = peek();
        if (c == '(') {
            ++at_;
            disjunction(depth + 1);
            if (peek() != ')') {
                fail("expected ')'");
            }
            ++at_;
            return;
        }
        if (!starts_operand(c)) {
            fail(c == 0 ? "ends too early" : std::string("unexpected '") + c + "'");
        }
        const bool quotes = c == '"';
        at_ += quotes ? 1 : 0;
        const size_t start = at_;
        const char* ends = quotes ? "\"" : " \t\r\n!'()*&+|^\"";
        at_ = std::min(text_.find_first_of(ends, at_), text_.size());
        const std::string name = text_.substr(start, at_ - start);
        at_ += quotes ? 1 : 0;
        if (name == "0" || name == "1") {
            emit(name == "1" ? Op::one : Op::zero);
            return;
        }
        const auto found = std::find(out_.names_.begin(), out_.names_.end(), name);
        const auto index = static_cast<uint32_t>(found - out_.names_.begin());
        if (found == out_.names_.end()) {
            out_.names_.push_back(name);
        }
        emit(Op::name, index);
    }

    Expression& out_;
    const std::string& text_;
    size_t at_ = 0;
};

Expression Expression::parse(std::string_view text) {
    Expression out;
    out.text_ = trim(text);
    ExpressionParser(out).run();
    // Values of names are bits of one word.
    if (out.names_.size() > 60) {
        throw Error("function '" + out.text_.substr(0, 80) + "': more than 60 names");
    }
    return out;
}

bool Expression::evaluate(uint64_t values) const {
    std::vector<bool> stack;
    for (const Step& step : steps_) {
        if (step.op == Op::zero || step.op == Op::one) {
            stack.push_back(step.op == Op::one);
        } else if (step.op == Op::name) {
            stack.push_back((values >> step.name & 1U) != 0);
        } else if (step.op == Op::invert) {
            stack.back() = !stack.back();
        } else {
            const bool right = stack.back();
            stack.pop_back();
            const bool left = stack.back();
            stack.back() = step.op == Op::conjunction   ? left && right
                           : step.op == Op::disjunction ? left || right
                                                        : left != right;
        }
    }
    return stack.back();
}

std::string Expression::canonical() const {
    struct Term {
        std::string text;
        bool binary;
        // Every operation within another gets its parentheses: readers differ in what binds first.
        std::string inner() const { return binary ? "(" + text + ")" : text; }
    };
    std::vector<Term> stack;
    for (const Step& step : steps_) {
        if (step.op == Op::zero || step.op == Op::one) {
            stack.push_back({step.op == Op::one ? "1" : "0", false});
        } else if (step.op == Op::name) {
            stack.push_back({names_[step.name], false});
        } else if (step.op == Op::invert) {
            stack.back() = {"!" + stack.back().inner(), false};
        } else {
            const char* sign = step.op == Op::conjunction   ? "&"
                               : step.op == Op::disjunction ? "|"
                                                            : "^";
            const std::string right = stack.back().inner();
            stack.pop_back();
            stack.back() = {stack.back().inner() + sign + right, true};
        }
    }
    return stack.back().text;
}

std::vector<bool> Expression::table(const std::vector<std::string>& pins) const {
    std::vector<size_t> position;
    for (const std::string& name : names_) {
        const auto found = std::find(pins.begin(), pins.end(), name);
        if (found == pins.end()) {
            throw Error("function '" + text_ + "': no pin '" + name + "'");
        }
        position.push_back(static_cast<size_t>(found - pins.begin()));
    }
    // 65536 entries; cells of libraries have at most some ten pins.
    if (pins.size() > 16) {
        throw Error("function '" + text_ + "': more than 16 pins");
    }
    std::vector<bool> out(size_t{1} << pins.size());
    for (size_t entry = 0; entry < out.size(); ++entry) {
        uint64_t values = 0;
        for (size_t k = 0; k < position.size(); ++k) {
            values |= static_cast<uint64_t>(entry >> position[k] & 1U) << k;
        }
        out[entry] = evaluate(values);
    }
    return out;
}

}  // namespace qrazor::cells
