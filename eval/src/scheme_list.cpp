#include <algorithm>
#include <utility>

#include "qrazor/eval/scheme.h"
#include "qrazor/support/files.h"
#include "qrazor/support/toml.h"

namespace qrazor::eval {

std::vector<Scheme> read_schemes(const std::filesystem::path& path) {
    const std::string file = path.string();
    const toml::table root = parse_toml_text(read_file(path), file);
    std::vector<std::pair<toml::source_index, Scheme>> placed;
    for (const auto& [key, node] : root) {
        const std::string name(key.str());
        const toml::table* table = node.as_table();
        const auto text = table == nullptr ? std::nullopt : (*table)["scheme"].value<std::string>();
        if (!text || table->size() != 1) {
            throw Error(toml_place(file, key.source()) + "'" + name +
                        "': must be a table with the key 'scheme' alone, a text");
        }
        try {
            placed.emplace_back(key.source().begin.line, parse_scheme(*text));
        } catch (const Error& error) {
            throw Error(toml_place(file, key.source()) + "[" + name + "] " + error.what());
        }
        placed.back().second.name = name;
    }
    if (placed.empty()) {
        throw Error("file = " + file + ": has no [name] with a scheme");
    }
    // toml++ sorts keys; the order of the file is what the author meant.
    std::sort(placed.begin(), placed.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Scheme> schemes;
    for (auto& [line, scheme] : placed) {
        schemes.push_back(std::move(scheme));
    }
    return schemes;
}

}  // namespace qrazor::eval
