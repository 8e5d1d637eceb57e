#include "qrazor/gen/module_text.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <sstream>

namespace qrazor::gen {
namespace {

std::string padded(std::string text, size_t width) {
    text.resize(std::max(width, text.size()), ' ');
    return text;
}

size_t widest(const std::vector<std::string>& texts) {
    size_t width = 0;
    for (const std::string& text : texts) {
        width = std::max(width, text.size());
    }
    return width;
}

bool is_number(const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](unsigned char c) { return std::isdigit(c) != 0; });
}

// Comment text, broken at blanks so that no line passes 100 columns.
void comment(std::ostringstream& out, const std::string& indent, const std::string& text) {
    std::istringstream words(text);
    std::string line = indent + "//";
    for (std::string word; words >> word;) {
        if (line.size() + 1 + word.size() > 100) {
            out << line << '\n';
            line = indent + "//  ";
        }
        line += " " + word;
    }
    out << line << '\n';
}

// What a count of each result is worth.
void result_units(std::ostringstream& out, const ModuleText& module) {
    for (const Port& port : module.ports) {
        if (port.direction == Direction::output && port.unit) {
            comment(out, "", "Result: " + sentence(*port.unit, port.name) + ".");
        }
    }
}

// A port's comment: what it is, and what a count of it is worth.
std::string port_doc(const Port& port) {
    return port.unit ? port.doc + "; " + sentence(*port.unit, "it") : port.doc;
}

void header(std::ostringstream& out, const ModuleText& module) {
    for (size_t i = 0; i < module.purpose.size(); ++i) {
        const std::string text =
            i == 0 ? module.name + ": " + module.purpose[0] : module.purpose[i];
        if (text.rfind("  ", 0) == 0) {
            out << "//" << text << '\n';  // a worked example keeps its layout
        } else {
            comment(out, "", text);
        }
    }
    result_units(out, module);
    for (const std::string& line : module.example) {
        out << "// " << line << '\n';
    }
    if (!module.made_by.empty()) {
        out << "//\n";
        comment(out, "", "Made by: " + module.made_by);
    } else {
        out << "//\n// A part that qrazor emits with every unit that needs it.\n";
    }
}

void parameter_list(std::ostringstream& out, const ModuleText& module) {
    if (module.parameters.empty()) {
        return;
    }
    out << " #(\n";
    for (size_t i = 0; i < module.parameters.size(); ++i) {
        const Parameter& p = module.parameters[i];
        comment(out, "    ", p.doc + (p.legal.empty() ? "" : "; " + p.legal));
        out << "    parameter " << p.name << " = " << p.value
            << (i + 1 < module.parameters.size() ? ",\n" : "\n");
    }
    out << ")";
}

void port_list(std::ostringstream& out, const ModuleText& module) {
    std::vector<std::string> heads;
    for (const Port& p : module.ports) {
        heads.push_back(
            std::string(p.direction == Direction::input ? "input  wire " : "output wire ") +
            range_of(p.width));
    }
    const size_t head_width = widest(heads);
    std::vector<std::string> names;
    for (const Port& p : module.ports) {
        names.push_back(p.name + ",");
    }
    const size_t name_width = widest(names);
    out << " (\n";
    for (size_t i = 0; i < module.ports.size(); ++i) {
        const Port& p = module.ports[i];
        const std::string doc = port_doc(p);
        const std::string comma = i + 1 < module.ports.size() ? "," : "";
        const std::string declared =
            "    " + padded(heads[i], head_width) +
            (doc.empty() ? p.name + comma : padded(p.name + comma, name_width));
        if (!doc.empty() && declared.size() + doc.size() + 5 > 100) {
            comment(out, "    ", doc);
            out << declared.substr(0, declared.find_last_not_of(' ') + 1) << '\n';
        } else {
            out << declared << (doc.empty() ? "" : "  // " + doc) << '\n';
        }
    }
    out << ");\n";
}

void parameter_checks(std::ostringstream& out, const ModuleText& module) {
    std::vector<std::pair<std::string, std::string>> checks;
    for (const Parameter& p : module.parameters) {
        if (!p.illegal.empty()) {
            checks.emplace_back(p.illegal, p.error);
        }
    }
    checks.insert(checks.end(), module.checks.begin(), module.checks.end());
    if (checks.empty()) {
        return;
    }
    out << "\n    // An illegal parameter stops elaboration: the missing module's name says why.\n"
        << "    generate\n";
    for (const auto& [condition, error] : checks) {
        const std::string test = "        if (" + condition + ")";
        const std::string label = "begin : gen_" + error;
        const bool fits = test.size() + 1 + label.size() <= 100;
        out << test << (fits ? " " : "\n        ") << label << "\n            " << error
            << " u_error ();\n        end\n";
    }
    out << "    endgenerate\n";
}

}  // namespace

std::string range_of(const std::string& width) {
    if (width.empty() || width == "1") {
        return "";
    }
    if (is_number(width)) {
        return "[" + std::to_string(std::stoi(width) - 1) + ":0] ";
    }
    return "[" + width + "-1:0] ";
}

SourceFile ModuleText::file() const {
    std::ostringstream out;
    header(out, *this);
    out << "`default_nettype none\n\nmodule " << name;
    parameter_list(out, *this);
    port_list(out, *this);
    parameter_checks(out, *this);
    out << body << "\nendmodule\n\n`default_nettype wire\n";
    return {name + ".v", out.str(), operation, title};
}

std::vector<SourceFile> each_once(std::vector<SourceFile> files) {
    std::vector<SourceFile> kept;
    std::map<std::string, std::size_t> at;
    for (SourceFile& file : files) {
        const auto [known, is_new] = at.emplace(file.name, kept.size());
        if (is_new) {
            kept.push_back(std::move(file));
        } else if (kept[known->second].text != file.text) {
            throw std::logic_error(file.name + ": two parts of this name with different text");
        }
    }
    return kept;
}

}  // namespace qrazor::gen
