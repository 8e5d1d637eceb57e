// JSON text, walked through once without a document tree.
#pragma once
#include <algorithm>
#include <cctype>
#include <charconv>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/support/error.h"

namespace qrazor::cells {

// Walks through JSON text. What nobody asks for is skipped, with its brackets and strings in order
// but its words unread.
class JsonScanner {
  public:
    explicit JsonScanner(std::string_view text) : text_(text) {}

    // Calls `each` with the name of every member of an object; it must take the value.
    template <typename Each>
    void members(const Each& each) {
        take('{');
        for (bool first = true; !ends('}', first); first = false) {
            const std::string name = string();
            take(':');
            each(name);
        }
    }

    // Calls `each` for every element of an array; it must take it.
    template <typename Each>
    void elements(const Each& each) {
        take('[');
        for (bool first = true; !ends(']', first); first = false) {
            each();
        }
    }

    // The next character that is no blank, not taken; 0 at the end.
    char next() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n' ||
                                      text_[at_] == '\r' || text_[at_] == '\t')) {
            ++at_;
        }
        return at_ < text_.size() ? text_[at_] : '\0';
    }

    std::string string() {
        take('"');
        const size_t begin = at_;
        while (at_ < text_.size() && text_[at_] != '"' && text_[at_] != '\\') {
            ++at_;
        }
        std::string out(text_.substr(begin, at_ - begin));
        while (at_ < text_.size() && text_[at_] != '"') {
            if (text_[at_] == '\\') {
                escape(out);
            } else {
                out.push_back(text_[at_++]);
            }
        }
        take('"');
        return out;
    }

    // A number, true, false or null.
    std::string_view word() {
        next();
        const size_t begin = at_;
        while (at_ < text_.size() &&
               (std::isalnum(static_cast<unsigned char>(text_[at_])) != 0 || text_[at_] == '-' ||
                text_[at_] == '+' || text_[at_] == '.')) {
            ++at_;
        }
        if (at_ == begin) {
            fail("a value");
        }
        return text_.substr(begin, at_ - begin);
    }

    void skip() {
        std::vector<char> open;
        do {
            const char c = next();
            if (c == '{' || c == '[') {
                open.push_back(c == '{' ? '}' : ']');
                ++at_;
            } else if (!open.empty() && c == open.back()) {
                open.pop_back();
                ++at_;
            } else if (!open.empty() && (c == ',' || c == ':')) {
                ++at_;
            } else if (c == '"') {
                skip_string();
            } else {
                word();
            }
        } while (!open.empty());
    }

    void end() {
        if (next() != '\0' || at_ != text_.size()) {
            fail("end");
        }
    }

    [[noreturn]] void fail(const std::string& wanted) const {
        throw Error("netlist: not a Yosys JSON netlist: no " + wanted + " at byte " +
                    std::to_string(at_));
    }

  private:
    void take(char c) {
        if (next() != c || at_ == text_.size()) {
            fail(std::string("'") + c + "'");
        }
        ++at_;
    }

    // Whether the list ends here; takes the end, or the comma before what follows.
    bool ends(char bracket, bool first) {
        if (next() == bracket) {
            ++at_;
            return true;
        }
        if (!first) {
            take(',');
        }
        return false;
    }

    void skip_string() {
        take('"');
        while (at_ < text_.size() && text_[at_] != '"') {
            at_ += text_[at_] == '\\' ? 2 : 1;
        }
        at_ = std::min(at_, text_.size());
        take('"');
    }

    void escape(std::string& out) {
        const std::string_view short_forms = "\"\\/bfnrt";
        const std::string_view meant = "\"\\/\b\f\n\r\t";
        const char c = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
        if (const size_t form = short_forms.find(c); form != std::string_view::npos) {
            out.push_back(meant[form]);
            at_ += 2;
            return;
        }
        unsigned code = 0;
        const char* const digits = text_.data() + std::min(at_ + 2, text_.size());
        const char* const stop = text_.data() + std::min(at_ + 6, text_.size());
        if (c != 'u' || std::from_chars(digits, stop, code, 16).ptr != digits + 4) {
            fail("known escape");
        }
        if (code >= 0x800) {
            out.push_back(static_cast<char>(0xE0U | code >> 12U));
            out.push_back(static_cast<char>(0x80U | (code >> 6U & 0x3FU)));
        } else if (code >= 0x80) {
            out.push_back(static_cast<char>(0xC0U | code >> 6U));
        }
        out.push_back(static_cast<char>(code < 0x80 ? code : 0x80U | (code & 0x3FU)));
        at_ += 6;
    }

    std::string_view text_;
    size_t at_ = 0;
};

}  // namespace qrazor::cells
