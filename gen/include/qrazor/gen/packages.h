// What `qrazor gen` makes of several designs at once: one folder for units that meet in a chip, and
// the committed tree, of which most is a digest.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/gen/design.h"

namespace qrazor::gen {

// All that is written of a design (gen/package.h), and how messages and folders call it.
struct Package {
    std::string label;
    std::string module;
    std::vector<SourceFile> files;  // Verilog first, leaf modules before those that need them
};

// The list of all Verilog of a shared folder; each unit has its own `<module>.f` beside it.
inline constexpr std::string_view kAllFiles = "all.f";

// The files of all packages, each name once, and `all.f`, leaf modules first. Throws Error that
// names both designs where one name stands for two texts: a chip has one module of a name.
std::vector<SourceFile> in_one_folder(const std::vector<Package>& packages);

// Those files as they fit beside what `folder` holds already, which may be nothing. `all.f` goes on
// where an earlier one ended; every other file that is there must hold the same text. Throws Error
// that names the file, before anything is written; files of other names are left alone.
std::vector<SourceFile> beside(std::vector<SourceFile> files, const std::filesystem::path& folder);

// Names of a list, one a line; `#` begins a comment. Throws Error where there is none, or one
// twice.
std::vector<std::string> read_names(const std::filesystem::path& file);

// The name of the file in which a tree holds its digests.
inline constexpr std::string_view kDigests = "digests.txt";

// A tree of which a reader needs some packages and a test all: `label/file` of those that
// `in_full` names, and `digests.txt` with one line for each of the others, if there are. Throws
// Error where `in_full` has a name that is none of `packages`.
std::vector<SourceFile> tree(const std::vector<Package>& packages,
                             const std::vector<std::string>& in_full);

}  // namespace qrazor::gen
