// Finding the adapter of a library and the library of an adapter.
#include <algorithm>
#include <cstring>
#include <map>

#include "adapter_folders.h"
#include "qrazor/cells/adapter.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::cells {
namespace {

std::string names_of(const std::vector<Adapter>& adapters) {
    std::vector<std::string> names;
    names.reserve(adapters.size());
    for (const Adapter& adapter : adapters) {
        names.push_back(adapter.name);
    }
    return join(names, ", ");
}

}  // namespace

// Stars only, by a restart at the last one: without recursion no pattern takes exponential time.
bool fits(const std::string& pattern, const std::string& text) {
    size_t p = 0;
    size_t t = 0;
    size_t star = std::string::npos;  // the last '*' met, and where its text would end
    size_t mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string::npos) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + static_cast<std::ptrdiff_t>(p), pattern.end(),
                       [](char c) { return c == '*'; });
}

const Adapter* fitting_adapter(const std::vector<Adapter>& adapters, const std::string& library) {
    for (const Adapter& adapter : adapters) {
        if (std::any_of(adapter.libraries.begin(), adapter.libraries.end(),
                        [&](const std::string& pattern) { return fits(pattern, library); })) {
            return &adapter;
        }
    }
    return nullptr;
}

const Adapter& choose_adapter(const std::vector<Adapter>& adapters, const std::string& name,
                              const std::string& library) {
    if (name.empty()) {
        if (const Adapter* found = fitting_adapter(adapters, library); found != nullptr) {
            return *found;
        }
    }
    for (const Adapter& adapter : adapters) {
        if (!name.empty() && adapter.name == name) {
            return adapter;
        }
    }
    throw Error(
        (name.empty() ? "library '" + library + "': no adapter fits"
                      : "adapter '" + name + "': there is none") +
        " (known: " + names_of(adapters) +
        "); write one as in cells/adapters/osu018.toml and name it with --adapter FILE.toml");
}

std::vector<fs::path> find_libraries(const Adapter& adapter, const fs::path& pdk,
                                     const fs::path& home) {
    std::vector<fs::path> folders;
    for (const std::string& folder : adapter.folders) {
        folders.push_back(folder.rfind(kHomeMark, 0) == 0
                              ? home / folder.substr(std::strlen(kHomeMark))
                              : fs::path(folder));
    }
    if (!pdk.empty()) {
        // What is named by hand replaces what the adapter knows: two versions of a library must not
        // be mixed.
        folders.assign(1, pdk);
    }
    std::map<std::string, fs::path> found;  // by file name: one of each, sorted
    for (const fs::path& folder : folders) {
        std::error_code code;
        if (!fs::is_directory(folder, code)) {
            continue;  // told below where no other has them
        }
        fs::recursive_directory_iterator entry(folder,
                                               fs::directory_options::skip_permission_denied, code);
        for (; !code && entry != fs::recursive_directory_iterator(); entry.increment(code)) {
            std::string file = entry->path().filename().string();
            // Packed or not, it is the same library.
            if (file.size() > 3 && file.substr(file.size() - 3) == ".gz") {
                file.resize(file.size() - 3);
            }
            for (const std::string& pattern : adapter.files) {
                const auto known = found.find(file);
                if (fits(pattern, file) &&
                    // The first by path, as folders are walked in any order.
                    (known == found.end() || entry->path() < known->second)) {
                    found[file] = entry->path();
                }
            }
        }
        if (code) {  // some files of several would be a library with cells missing
            throw Error("library " + adapter.name + ": " + folder.string() + ": " + code.message() +
                        ": name the files with --liberty FILE");
        }
    }
    std::vector<fs::path> out;
    out.reserve(found.size());
    for (const auto& [file, path] : found) {
        out.push_back(path);
    }
    std::vector<std::string> missing;  // a part of a library is one with cells missing
    for (const std::string& pattern : adapter.files) {
        if (std::none_of(found.begin(), found.end(),
                         [&](const auto& one) { return fits(pattern, one.first); })) {
            missing.push_back(pattern);
        }
    }
    if (out.empty() || !missing.empty()) {
        std::vector<std::string> searched;
        searched.reserve(folders.size());
        for (const fs::path& folder : folders) {
            searched.push_back(folder.string());
        }
        throw Error("library " + adapter.name + ": no file '" + join(missing, "', no '") + "' " +
                    (searched.empty() ? "(name its folder with --pdk DIR, or the file with "
                                        "--liberty FILE)"
                                      : "in " + join(searched, ", ")) +
                    (pdk.empty() && !searched.empty()
                         ? "; scripts/cells fetches the OSU libraries from Debian 12, or name a "
                           "folder with --pdk DIR, or a file with --liberty FILE"
                         : ""));
    }
    return out;
}

}  // namespace qrazor::cells
