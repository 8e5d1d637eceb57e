// Verdicts for people (a table) and for programs (JSON).
#include <algorithm>
#include <array>

#include "qrazor/support/text.h"
#include "qrazor/tb/verify.h"

namespace qrazor::tb {
namespace {

std::string grouped(std::uint64_t value) {
    std::string text = std::to_string(value);
    for (std::size_t at = text.size(); at > 3; at -= 3) {
        text.insert(at - 3, " ");
    }
    return text;
}

std::string json_text(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            constexpr std::string_view kHex = "0123456789abcdef";
            out += "\\u00";
            out += kHex[static_cast<unsigned char>(c) >> 4];
            out += kHex[static_cast<unsigned char>(c) & 15U];
        } else {
            out += c;
        }
    }
    return out + "\"";
}

std::string list(const std::vector<std::string>& parts) {
    std::string text = "[";
    text += join(parts, ", ");
    return text + "]";
}

std::string step_list(const Verdict& verdict) {
    std::vector<std::string> parts;
    for (const Step& step : verdict.steps) {
        parts.push_back("{\"name\": " + json_text(step.name) +
                        ", \"seconds\": " + fixed(step.seconds, 3) +
                        ", \"reused\": " + (step.reused ? "true" : "false") + "}");
    }
    return list(parts);
}

std::string test_list(const Verdict& verdict) {
    std::vector<std::string> parts;
    for (const TestResult& test : verdict.tests) {
        parts.push_back("{\"name\": " + json_text(test.name) +
                        ", \"cycles\": " + std::to_string(test.cycles) +
                        ", \"checks\": " + std::to_string(test.checks) +
                        ", \"skipped\": " + json_text(test.skipped) + "}");
    }
    return list(parts);
}

std::string word_list(const std::vector<std::string>& words) {
    std::vector<std::string> parts;
    parts.reserve(words.size());
    for (const std::string& word : words) {
        parts.push_back(json_text(word));
    }
    return list(parts);
}

}  // namespace

std::string table(const std::vector<Verdict>& verdicts) {
    constexpr std::size_t kColumns = 8;
    using Row = std::array<std::string, kColumns>;
    std::vector<Row> rows{{"unit", "configuration", "checks", "replayed", "simulators", "lint",
                           "seconds", "verdict"}};
    rows.reserve(verdicts.size() + 1);
    for (const Verdict& v : verdicts) {
        rows.push_back({v.unit, v.label, grouped(v.checks), grouped(v.replayed),
                        v.simulators.empty() ? "-" : join(v.simulators, "+"),
                        v.lint_clean ? "clean" : "not clean", fixed(v.seconds, 1),
                        v.passed ? "pass" : "FAIL"});
    }
    std::array<std::size_t, kColumns> widths{};
    for (const Row& row : rows) {
        for (std::size_t c = 0; c < kColumns; ++c) {
            widths[c] = std::max(widths[c], row[c].size());
        }
    }
    std::string text;
    for (const Row& row : rows) {
        std::string line;
        for (std::size_t c = 0; c < kColumns; ++c) {
            const bool number = c == 2 || c == 3 || c == 6;
            const std::string space(widths[c] - row[c].size(), ' ');
            line += c == 0 ? "" : "  ";
            line += number ? space + row[c] : row[c] + space;
        }
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return text;
}

std::string to_json(const std::vector<Verdict>& verdicts, const VerifyOptions& options) {
    std::vector<std::string> rows;
    rows.reserve(verdicts.size());
    for (const Verdict& v : verdicts) {
        rows.push_back("    {\"config\": " + json_text(v.label) +
                       ", \"unit\": " + json_text(v.unit) + ", \"flags\": " + json_text(v.flags) +
                       ",\n     \"passed\": " + (v.passed ? "true" : "false") +
                       ", \"lint_clean\": " + (v.lint_clean ? "true" : "false") +
                       ", \"checks\": " + std::to_string(v.checks) +
                       ", \"replayed_cycles\": " + std::to_string(v.replayed) +
                       ", \"replayed_cycles_cxxrtl\": " + std::to_string(v.replayed_cxxrtl) +
                       ", \"simulators\": " + word_list(v.simulators) +
                       ", \"seconds\": " + fixed(v.seconds, 3) +
                       ",\n     \"tests\": " + test_list(v) + ",\n     \"steps\": " + step_list(v) +
                       ",\n     \"failure\": " + json_text(v.failure) + "}");
    }
    return "{\n  \"seed\": " + std::to_string(options.seed) +
           ",\n  \"quick\": " + (options.quick ? "true" : "false") + ",\n  \"rows\": [\n" +
           join(rows, ",\n") + "\n  ]\n}\n";
}

}  // namespace qrazor::tb
