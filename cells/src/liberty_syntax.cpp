// The grammar of Liberty, and what files make of it: continued lines, missing semicolons, comments
// of both kinds. Nothing is interpreted here.
#include "qrazor/cells/liberty_syntax.h"

#include <algorithm>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::cells::liberty {
namespace {

// Real files nest five deep; a hostile one must not exhaust the stack.
constexpr int kMaxDepth = 32;

class Parser {
  public:
    Parser(std::string_view text, const std::string& file) : text_(text), file_(file) {}

    Group library() {
        skip_mark();
        const bool empty = peek() == 0;
        const std::string first = empty ? "" : word();
        if (first != "library" || peek() != '(') {
            fail("not a Liberty file: expected 'library (NAME) {'");
        }
        Group top;
        top.type = first;
        top.line = line_;
        top.names = arguments();
        if (peek() != '{') {
            fail("not a Liberty file: expected '{' after 'library (NAME)'");
        }
        body(top, 0);
        while (peek() == ';') {
            ++at_;
        }
        if (peek() != 0) {
            fail("text after the end of group 'library': must be one library a file");
        }
        return top;
    }

  private:
    [[noreturn]] void fail(const std::string& what) const {
        throw Error(file_ + ":" + std::to_string(line_) + ": " + what);
    }

    // Editors of other systems begin a file of UTF-8 with a mark.
    void skip_mark() {
        if (text_.substr(0, 3) == "\xEF\xBB\xBF") {
            at_ = 3;
        }
    }

    // Skips blanks, comments and continued lines; the next character, 0 at the end.
    char peek() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '\n') {
                ++line_;
                ++at_;
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\\') {
                ++at_;
            } else if (text_.substr(at_, 2) == "/*") {
                skip_comment();
                // Not of the standard, but in many files.
            } else if (text_.substr(at_, 2) == "//") {
                at_ = std::min(text_.find('\n', at_), text_.size());
            } else {
                return c;
            }
        }
        return 0;
    }

    void skip_comment() {
        const size_t end = text_.find("*/", at_ + 2);
        if (end == std::string_view::npos) {
            fail("comment without an end (file truncated?)");
        }
        line_ +=
            static_cast<int>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(at_),
                                        text_.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
        at_ = end + 2;
    }

    std::string quoted() {
        const int opened = line_;
        std::string out;
        for (++at_; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == '"') {
                ++at_;
                return out;
            }
            line_ += c == '\n' ? 1 : 0;
            if (c == '\\' && at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
                out.push_back(text_[++at_]);
                continue;
            }
            const bool continued = c == '\\' && at_ + 1 < text_.size() &&
                                   (text_[at_ + 1] == '\n' || text_[at_ + 1] == '\r');
            out.push_back(continued || c == '\n' || c == '\r' ? ' ' : c);
        }
        line_ = opened;
        fail("string without its closing quote (file truncated?)");
    }

    // A name, number or quoted string; an argument may hold ':' as in `A[3:0]`.
    std::string word(bool argument = false) {
        if (peek() == '"') {
            return quoted();
        }
        const size_t start = at_;
        const char* ends = argument ? " \t\r\n{}();,\"\\" : " \t\r\n{}();:,\"\\";
        at_ = std::min(text_.find_first_of(ends, at_), text_.size());
        if (at_ == start) {
            fail(at_ < text_.size() ? std::string("unexpected '") + text_[at_] + "'"
                                    : std::string("file ends too early (truncated?)"));
        }
        return std::string(text_.substr(start, at_ - start));
    }

    std::vector<std::string> arguments() {
        std::vector<std::string> out;
        ++at_;  // (
        // Commas are optional: some generators leave them out.
        for (char c = peek(); c != ')'; c = peek()) {
            if (c == 0) {
                fail("'(' without its ')' (file truncated?)");
            }
            if (c == ',') {
                ++at_;
            } else {
                out.push_back(word(true));
            }
        }
        ++at_;
        return out;
    }

    // The value after ':': one string, or bare text to the end of the statement or to a comment.
    std::string value() {
        if (peek() == '"') {
            return quoted();
        }
        std::string out;
        while (true) {
            // A comment is looked for in the line alone: most files have none further on.
            const std::string_view rest =
                text_.substr(at_, text_.find_first_of(";\n}\\", at_) - at_);
            const size_t length = std::min({rest.find("//"), rest.find("/*"), rest.size()});
            out += rest.substr(0, length);
            at_ += length;
            if (length < rest.size() || at_ == text_.size() || text_[at_] != '\\') {
                return trim(out);
            }
            const size_t next = text_.find_first_not_of(" \t\r", ++at_);
            if (next == std::string_view::npos || text_[next] != '\n') {
                out += '\\';
                continue;
            }
            out += ' ';  // the statement goes on in the next line
            at_ = next + 1;
            ++line_;
        }
    }

    void body(Group& group, int depth) {
        if (depth > kMaxDepth) {
            fail("groups nested deeper than " + std::to_string(kMaxDepth));
        }
        ++at_;  // {
        for (char c = peek(); c != '}'; c = peek()) {
            if (c == 0) {
                fail("file ends inside group '" + group.type + "' opened at line " +
                     std::to_string(group.line) + " (truncated?)");
            }
            if (c == ';') {
                ++at_;
                continue;
            }
            statement(group, depth);
        }
        ++at_;
    }

    void statement(Group& group, int depth) {
        const int line = line_;
        std::string name = word();
        const char c = peek();
        if (c != ':' && c != '(') {
            fail("expected ':' or '(' after '" + name.substr(0, 40) + "'");
        }
        std::vector<std::string> values;
        if (c == ':') {
            ++at_;
            values.push_back(value());
        } else {
            values = arguments();
            if (peek() == '{') {
                Group child;
                child.type = std::move(name);
                child.names = std::move(values);
                child.line = line;
                body(child, depth + 1);
                group.groups.push_back(std::move(child));
                return;
            }
        }
        // A file that is left out would change what the library says, in silence.
        if (name == "include_file") {
            fail("include_file (" + join(values, ", ") +
                 "): not read; put that file's text in its place");
        }
        // Often missing behind `)` and before `}`.
        if (peek() == ';') {
            ++at_;
        }
        group.attributes.push_back({std::move(name), std::move(values), line});
    }

    std::string_view text_;
    const std::string& file_;
    size_t at_ = 0;
    int line_ = 1;
};

}  // namespace

const Attribute* Group::find(std::string_view wanted) const {
    // The last one counts, as in other readers.
    const auto found = std::find_if(attributes.rbegin(), attributes.rend(),
                                    [&](const Attribute& a) { return a.name == wanted; });
    return found == attributes.rend() ? nullptr : &*found;
}

std::string Group::text(std::string_view wanted, const std::string& otherwise) const {
    const Attribute* found = find(wanted);
    return found == nullptr || found->values.empty() ? otherwise : found->values.front();
}

const Group* Group::group(std::string_view wanted) const {
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&](const Group& g) { return g.type == wanted; });
    return found == groups.end() ? nullptr : &*found;
}

Group parse(std::string_view text, const std::string& file_name) {
    return Parser(text, file_name).library();
}

}  // namespace qrazor::cells::liberty
