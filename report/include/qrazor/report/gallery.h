// The gallery: a page with a figure of each unit's parts, drawn from its own structure, their
// areas, and the fronts of an exploration.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/report/parts.h"
#include "qrazor/report/structure.h"

namespace qrazor::report {

struct GalleryEntry {
    std::string config;
    std::string unit;
    std::string summary;  // of the unit
    Structure structure;
    PartsArea area;
};

// Of the named designs those to show where none is asked for: of each kind of unit the first with
// 16 lanes or values a beat, else the first; and the first two-level dot product.
std::vector<gen::Design> gallery_designs(const std::vector<gen::Design>& all);

GalleryEntry make_entry(const synth::Flow& flow, const gen::Design& design);

// `folder`/gallery.md and the pictures in `folder`/gallery/. Pictures front-*.svg of `fronts` (a
// report's folder; "": none) are copied there; those that lie there are shown.
void write_gallery(const std::vector<GalleryEntry>& entries, const std::string& command,
                   const std::filesystem::path& folder, const std::filesystem::path& fronts);

// Names of the front-*.svg in a folder, sorted; none where there is no such folder.
std::vector<std::string> front_files(const std::filesystem::path& folder);

// The page alone.
std::string gallery_page(const std::vector<GalleryEntry>& entries, const std::string& command,
                         const std::vector<std::string>& fronts);

}  // namespace qrazor::report
