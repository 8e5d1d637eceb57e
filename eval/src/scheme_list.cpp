// Lists of schemes with names, from TOML.
#include "qrazor/eval/scheme.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/toml.h"

namespace qrazor::eval {

std::vector<Scheme> read_schemes(const std::filesystem::path& path) {
    const std::string file = path.string();
    std::vector<Scheme> schemes;
    const Toml root = Toml::parse(read_file(path), file);
    for (const auto& [name, table] : root.members()) {
        const Toml* scheme = table.find("scheme");
        if (scheme == nullptr || !scheme->text() || table.members().size() != 1) {
            throw Error(table.place() + "'" + name +
                        "': must be a table with the key 'scheme' alone, a text");
        }
        try {
            schemes.push_back(parse_scheme(*scheme->text()));
        } catch (const Error& error) {
            throw Error(table.place() + "[" + name + "] " + error.what());
        }
        schemes.back().name = name;
    }
    if (schemes.empty()) {
        throw Error("file = " + file + ": has no [name] with a scheme");
    }
    return schemes;
}

}  // namespace qrazor::eval
