// Reads a library's adapter: what no Liberty file says, and the flow must know (which cell drives
// inputs, which are adders, at what clock it is measured).
#include "qrazor/cells/adapter.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstring>
#include <set>

#include "adapter_folders.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/shortest.h"
#include "qrazor/support/text.h"
#include "qrazor/support/toml.h"

namespace fs = std::filesystem;

namespace qrazor::cells {
namespace {

// One table of the file; remembers which keys were asked for, so that others are refused.
class Section {
  public:
    Section(const Toml& table, std::string where) : table_(table), where_(std::move(where)) {}

    std::string text(const std::string& key, bool required = true) {
        const Toml* found = node(key, required);
        if (found == nullptr) {
            return {};
        }
        if (!found->text()) {
            fail(key + ": must be a string");
        }
        return *found->text();
    }
    double number(const std::string& key, bool above_zero) {
        const Toml* found = node(key, true);
        const auto value = found->number();
        const bool right =
            value && std::isfinite(*value) && (above_zero ? *value > 0 : *value >= 0);
        if (!right) {
            fail(key + " = " + (value ? shortest(*value) : "?") + ": must be a number " +
                 (above_zero ? "above 0" : "of 0 or more"));
        }
        return *value;
    }
    std::vector<std::string> texts(const std::string& key, bool required = false) {
        std::vector<std::string> out;
        const Toml* found = node(key, required);
        const Toml::Array* list = found == nullptr ? nullptr : found->array();
        if (found != nullptr && list == nullptr) {
            fail(key + ": must be a list of strings");
        }
        for (size_t i = 0; list != nullptr && i < list->size(); ++i) {
            const auto one = list->at(i).text();
            if (!one) {
                fail(key + ": must be a list of strings");
            }
            out.push_back(*one);
        }
        return out;
    }
    // The sub-table of that name, or nullptr.
    const Toml* table(const std::string& key) {
        const Toml* found = node(key, false);
        if (found != nullptr && !found->is_table()) {
            fail(key + ": must be a table");
        }
        return found;
    }
    void finish() const {
        for (const auto& [key, value] : table_.members()) {
            // A misspelt key would leave a default in force without a word.
            if (known_.count(key) == 0) {
                fail(key + ": unknown key (known: " + join({known_.begin(), known_.end()}, ", ") +
                     ")");
            }
        }
    }

  private:
    [[noreturn]] void fail(const std::string& what) const { throw Error(where_ + ": " + what); }
    const Toml* node(const std::string& key, bool required) {
        known_.insert(key);
        const Toml* found = table_.find(key);
        if (found == nullptr && required) {
            fail(key + ": missing");
        }
        return found;
    }

    const Toml& table_;
    std::string where_;
    std::set<std::string> known_;
};

CellPin read_cell_pin(Section& parent, const std::string& key, const std::string& where) {
    const Toml* table = parent.table(key);
    if (table == nullptr) {
        return {};
    }
    Section section(*table, where + ": " + key);
    CellPin out{section.text("cell"), section.text("pin")};
    section.finish();
    return out;
}

AdderCell read_adder(Section& parent, const std::string& key, bool full, const std::string& where) {
    const Toml* table = parent.table(key);
    if (table == nullptr) {
        return {};
    }
    Section section(*table, where + ": " + key);
    AdderCell out{section.text("cell"),    section.text("a"),   section.text("b"),
                  section.text("c", full), section.text("sum"), section.text("carry")};
    section.finish();
    return out;
}

}  // namespace

// A digit, then V, mV, C or K: written twice, one of the two would be wrong some day. By hand, as a
// regular expression is ten times the code to compile.
bool says_conditions(const std::string& text) {
    const auto is = [&](size_t at, const char* which) {
        return at < text.size() && std::strchr(which, text[at]) != nullptr;
    };
    for (size_t at = 0; at < text.size(); ++at) {
        if (!is(at, "0123456789")) {
            continue;
        }
        size_t unit = at + 1;
        while (is(unit, " ")) {
            ++unit;
        }
        unit += is(unit, "m") && is(unit + 1, "vV") ? 1U : 0U;
        const bool ends = unit + 1 >= text.size() ||
                          std::isalnum(static_cast<unsigned char>(text[unit + 1])) == 0;
        if (is(unit, "vVCK") && ends) {
            return true;
        }
    }
    return false;
}

Adapter read_adapter(const fs::path& path) {
    Adapter out = parse_adapter(read_file(path), path.string());
    for (std::string& folder : out.folders) {
        if (folder.rfind(kHomeMark, 0) != 0) {
            // Relative to the adapter, so that it can be moved together with its library.
            folder = (path.parent_path() / folder).lexically_normal().string();
        }
    }
    return out;
}

Adapter parse_adapter(std::string_view text, const std::string& file_name) {
    const Toml document = Toml::parse(text, file_name);
    Section top(document, file_name);
    Adapter out;
    out.name = top.text("name");
    out.process = top.text("process");
    out.libraries = top.texts("libraries", true);
    out.files = top.texts("files");
    out.folders = top.texts("folders");
    for (const std::string& folder : out.folders) {
        if (folder.empty() || (folder.front() == '$' && folder.rfind(kHomeMark, 0) != 0)) {
            throw Error(file_name + ": folders = \"" + folder +
                        "\": must be absolute, relative to this file, or begin with " + kHomeMark);
        }
    }
    out.clock_ns = top.number("clock_ns", true);
    out.input_slew_ns = top.number("input_slew_ns", true);
    out.output_load_pf = top.number("output_load_pf", false);
    out.driver = read_cell_pin(top, "driver", file_name);
    out.full_adder = read_adder(top, "full_adder", true, file_name);
    out.half_adder = read_adder(top, "half_adder", false, file_name);
    out.tie_high = read_cell_pin(top, "tie_high", file_name);
    out.tie_low = read_cell_pin(top, "tie_low", file_name);
    out.dont_use = top.texts("dont_use");
    if (const Toml* table = top.table("inverted_adders"); table != nullptr) {
        Section section(*table, file_name + ": inverted_adders");
        out.inverted_adders = true;
        out.inverter = {section.text("inverter"), section.text("output")};
        out.inverter_input = section.text("input");
        section.finish();
    }
    top.finish();
    // Without a driver inputs would switch in no time, whatever they load.
    if (out.driver.cell.empty()) {
        throw Error(file_name + ": driver: missing");
    }
    if (out.tie_high.cell.empty() != out.tie_low.cell.empty()) {
        throw Error(file_name + ": tie_high and tie_low: must be both there or neither");
    }
    if (says_conditions(out.process)) {
        throw Error(file_name + ": process = " + out.process +
                    ": must not say voltage or temperature: those are the library's");
    }
    return out;
}

std::vector<Adapter> read_adapters(const fs::path& folder) {
    std::error_code code;
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(folder, code)) {
        if (entry.path().extension() == ".toml") {
            paths.push_back(entry.path());
        }
    }
    if (code || paths.empty()) {
        throw Error(folder.string() + ": no cell-library adapters (*.toml) in this folder");
    }
    // A folder lists its files in any order; the first that fits is taken.
    std::sort(paths.begin(), paths.end());
    std::vector<Adapter> out;
    out.reserve(paths.size());
    for (const fs::path& path : paths) {
        out.push_back(read_adapter(path));
    }
    return out;
}

}  // namespace qrazor::cells
