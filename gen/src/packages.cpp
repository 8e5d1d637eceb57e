// Packages of several designs: in one folder, or in a tree of which most is digests.
#include "qrazor/gen/packages.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"

namespace qrazor::gen {
namespace {

constexpr std::string_view kAllFilesHead =
    "// Files of all units in this folder, leaf modules first.";

bool is_verilog(const std::string& name) {
    return std::filesystem::path(name).extension() == ".v";
}

std::string all_files(const std::vector<std::string>& names) {
    return std::string(kAllFilesHead) + "\n" + join(names, "\n") + "\n";
}

// Text of a module less what instances may choose: comments and the defaults of parameters.
std::string without_defaults(const std::string& text) {
    std::string kept;
    for (const std::string& line : split_lines(text)) {
        const std::string code = trim(line.substr(0, line.find("//")));
        if (code.rfind("parameter ", 0) != 0) {
            kept += code + "\n";
        }
    }
    return kept;
}

// Before it stands what both are: two texts of one name. Most who meet this asked for two sizes of
// one module, which is one module with its parameters set.
std::string way_out(const SourceFile& one, const SourceFile& other) {
    if (is_verilog(one.name) && without_defaults(one.text) == without_defaults(other.text)) {
        return "they differ in the defaults of parameters alone: write one of them and set the "
               "parameters of its instances";
    }
    return "give each a folder of its own (-o)";
}

}  // namespace

std::vector<SourceFile> in_one_folder(const std::vector<Package>& packages) {
    struct Kept {
        const SourceFile* file;
        const std::string* owner;
    };
    std::vector<SourceFile> files;
    std::vector<std::string> verilog;
    std::map<std::string, Kept> at;
    for (const Package& package : packages) {
        for (const SourceFile& file : package.files) {
            const auto [known, is_new] = at.emplace(file.name, Kept{&file, &package.label});
            const Kept& first = known->second;
            if (!is_new && first.file->text != file.text) {
                throw Error(file.name + ": has two texts, of " + *first.owner + " and of " +
                            package.label + "; " + way_out(*first.file, file));
            }
            if (is_new) {
                files.push_back(file);
                if (is_verilog(file.name)) {
                    verilog.push_back(file.name);
                }
            }
        }
    }
    // A package is closed and has its leaf modules first; so is what it adds to those before it.
    files.push_back({std::string(kAllFiles), all_files(verilog)});
    return files;
}

std::vector<SourceFile> beside(std::vector<SourceFile> files, const std::filesystem::path& folder) {
    for (SourceFile& file : files) {
        const std::filesystem::path path = folder / file.name;
        if (!std::filesystem::exists(path)) {
            continue;
        }
        const std::string there = read_file(path);
        if (file.name != kAllFiles) {
            if (there != file.text) {
                throw Error(file.name +
                            ": is there with another text; remove it, or name another "
                            "folder");
            }
            continue;
        }
        std::vector<std::string> names = split_lines(there);
        if (names.empty() || names.front() != kAllFilesHead) {
            throw Error(file.name +
                        ": is there and is no list of `qrazor gen --into`; rename it, "
                        "or name another folder");
        }
        names.erase(names.begin());
        for (const std::string& name : names) {
            if (!std::filesystem::is_regular_file(folder / name)) {
                throw Error(file.name + ": lists '" + name + "', which is not there");
            }
        }
        for (const std::string& name : split_lines(file.text)) {
            if (name != kAllFilesHead &&
                std::find(names.begin(), names.end(), name) == names.end()) {
                names.push_back(name);
            }
        }
        file.text = all_files(names);
    }
    return files;
}

std::vector<std::string> read_names(const std::filesystem::path& file) {
    std::vector<std::string> names;
    for (const std::string& line : split_lines(read_file(file))) {
        const std::string name = trim(line.substr(0, line.find('#')));
        if (name.empty()) {
            continue;
        }
        if (std::find(names.begin(), names.end(), name) != names.end()) {
            throw Error(file.string() + ": '" + name + "' is there twice");
        }
        names.push_back(name);
    }
    if (names.empty()) {
        throw Error(file.string() + ": names nothing; list one name a line");
    }
    return names;
}

std::vector<SourceFile> tree(const std::vector<Package>& packages,
                             const std::vector<std::string>& in_full) {
    std::set<std::string> unknown(in_full.begin(), in_full.end());
    std::vector<SourceFile> out;
    std::ostringstream digests;
    digests
        << "# Emitted as the folders beside this file are, but not kept: configuration, module, "
           "number of\n# files, digest of their names and texts (gen/src/packages.cpp). To read "
           "one:\n# qrazor gen --config CONFIGURATION -o out/\n";
    for (const Package& package : packages) {
        if (std::find(in_full.begin(), in_full.end(), package.label) != in_full.end()) {
            unknown.erase(package.label);
            for (const SourceFile& file : package.files) {
                out.push_back({package.label + "/" + file.name, file.text});
            }
            continue;
        }
        std::string bytes;  // each text behind its length, so that no two packages have the same
        for (const SourceFile& file : package.files) {
            for (const std::string& part : {file.name, file.text}) {
                bytes += std::to_string(part.size()) + ":" + part;
            }
        }
        digests << package.label << ' ' << package.module << ' ' << package.files.size() << ' '
                << digest(bytes) << '\n';
    }
    if (!unknown.empty()) {
        throw Error("in full: " + join({unknown.begin(), unknown.end()}, ", ") +
                    ": no such configuration");
    }
    if (packages.size() > in_full.size()) {
        out.push_back({std::string(kDigests), digests.str()});
    }
    return out;
}

}  // namespace qrazor::gen
