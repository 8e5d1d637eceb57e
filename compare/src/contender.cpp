#include "qrazor/compare/contender.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "qrazor/support/files.h"
#include "qrazor/support/toml.h"

namespace qrazor::compare {
namespace {

const std::map<std::string, Side>& sides() {
    static const std::map<std::string, Side> known{
        {"sdr", Side::sdr}, {"rival", Side::rival}, {"other", Side::other}};
    return known;
}

// The text of a key; "" where it is missing and may be.
std::string text_of(const toml::table& table, const std::string& key, bool needed) {
    const toml::node* node = table.get(key);
    const auto text = node == nullptr ? std::nullopt : node->value_exact<std::string>();
    if ((node != nullptr && !text) || (needed && (!text || text->empty()))) {
        throw Error(key + ": must be a text" + (needed ? "; every row needs it" : ""));
    }
    return text.value_or("");
}

Contender contender(const std::string& name, const toml::table& table) {
    static const std::set<std::string> keys{"title", "codec", "options", "helpers",
                                            "bits",  "unit",  "side"};
    for (const auto& [key, node] : table) {
        if (keys.count(std::string(key.str())) == 0) {
            throw Error(
                std::string(key.str()) +
                ": no such key; there are bits, codec, helpers, options, side, title, unit");
        }
    }
    Contender out;
    out.name = name;
    out.title = text_of(table, "title", true);
    out.codec = text_of(table, "codec", true);
    out.options = text_of(table, "options", false);
    out.helpers = text_of(table, "helpers", false);
    out.unit = text_of(table, "unit", true);
    if (const toml::node* bits = table.get("bits"); bits != nullptr) {
        const auto value = bits->value_exact<std::int64_t>();
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

std::vector<Contender> read_contenders(const std::filesystem::path& path) {
    const std::string file = path.string();
    const toml::table root = parse_toml_text(read_file(path), file);
    std::vector<std::pair<toml::source_index, Contender>> placed;
    for (const auto& [key, node] : root) {
        const std::string name(key.str());
        const toml::table* table = node.as_table();
        try {
            if (table == nullptr) {
                throw Error("must be a table");
            }
            placed.emplace_back(key.source().begin.line, contender(name, *table));
        } catch (const Error& error) {
            throw Error(toml_place(file, key.source()) + "[" + name + "] " + error.what());
        }
    }
    if (placed.empty()) {
        throw Error("file = " + file + ": has no row; add a table with title, codec and unit");
    }
    // toml++ sorts keys; the order of the file is what the author meant.
    std::sort(placed.begin(), placed.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Contender> out;
    for (auto& [line, one] : placed) {
        out.push_back(std::move(one));
    }
    return out;
}

}  // namespace qrazor::compare
