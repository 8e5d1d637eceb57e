// Formats to compare are a file, so that users add theirs without a compiler; what is wrong in it
// is said by its line.
#include "qrazor/report/contender.h"

#include <map>
#include <set>
#include <utility>

#include "qrazor/eval/scheme.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/toml.h"

namespace qrazor::report {
namespace {

const std::map<std::string, Side>& sides() {
    static const std::map<std::string, Side> known{
        {"sdr", Side::sdr}, {"rival", Side::rival}, {"other", Side::other}};
    return known;
}

// The text of a key; "" where it is missing and may be.
std::string text_of(const Toml& table, const std::string& key, bool needed) {
    const Toml* value = table.find(key);
    const auto text = value == nullptr ? std::nullopt : value->text();
    if ((value != nullptr && !text) || (needed && (!text || text->empty()))) {
        throw Error(key + ": must be a text" + (needed ? "; every row needs it" : ""));
    }
    return text.value_or("");
}

Contender contender(const std::string& name, const Toml& table) {
    static const std::set<std::string> keys{"title", "codec", "options", "helpers",
                                            "bits",  "unit",  "side"};
    // A mistyped key would leave its default in force, unseen.
    for (const auto& [key, value] : table.members()) {
        if (keys.count(key) == 0) {
            throw Error(
                key + ": no such key; there are bits, codec, helpers, options, side, title, unit");
        }
    }
    Contender out;
    out.name = name;
    out.title = text_of(table, "title", true);
    out.codec = text_of(table, "codec", true);
    out.options = text_of(table, "options", false);
    out.helpers = text_of(table, "helpers", false);
    out.unit = text_of(table, "unit", true);
    if (const Toml* bits = table.find("bits"); bits != nullptr) {
        const auto value = bits->integer();
        if (!value || *value < 2 || *value > 8) {
            throw Error("bits: must be 2 to 8");
        }
        out.bits = static_cast<int>(*value);
    }
    const std::string side = text_of(table, "side", false);
    if (!side.empty()) {
        const auto found = sides().find(side);
        if (found == sides().end()) {
            throw Error("side = " + side + ": must be sdr, rival or other");
        }
        out.side = found->second;
    }
    return out;
}

}  // namespace

std::string tensors_name(Tensors tensors) {
    return tensors == Tensors::w4a4kv4 ? "W4A4KV4" : tensors == Tensors::w4a4 ? "W4A4" : "W4A16";
}

std::string Contender::scheme(Tensors tensors) const {
    const std::string each = std::to_string(bits);
    std::string text = codec + ":w" + each + "a" + (tensors == Tensors::w4a16 ? "16" : each) +
                       (tensors == Tensors::w4a4kv4 ? "kv" + each : "");
    if (!options.empty()) {
        text += "," + options;
    }
    return text + helpers;
}

tb::Encoding Contender::encoding() const {
    // The unit is driven with the codes of the very scheme whose loss stands in the row.
    const eval::Scheme parsed = eval::parse_scheme(scheme(Tensors::w4a4kv4));
    return {parsed.activations, parsed.weights};
}

std::vector<Contender> read_contenders(const std::filesystem::path& path) {
    const std::string file = path.string();
    std::vector<Contender> out;
    const Toml root = Toml::parse(read_file(path), file);
    for (const auto& [name, table] : root.members()) {
        try {
            if (!table.is_table()) {
                throw Error("must be a table");
            }
            out.push_back(contender(name, table));
        } catch (const Error& error) {
            throw Error(table.place() + "[" + name + "] " + error.what());
        }
    }
    if (out.empty()) {
        throw Error("file = " + file + ": has no row; add a table with title, codec and unit");
    }
    return out;
}

}  // namespace qrazor::report
