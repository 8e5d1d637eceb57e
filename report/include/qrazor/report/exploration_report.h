// What `qrazor synth --explore --report` writes: the circuits found, and SDR's beside the
// baselines'.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/explore/explore.h"

namespace qrazor::report {

std::string explore_json(const explore::Exploration& result);
std::string explore_csv(const explore::Exploration& result);
std::string explore_markdown(const explore::Exploration& result);
// The part of that page that compares, with the command and the library: for documents.
std::string explore_section(const std::string& markdown);
std::string explore_html(const explore::Exploration& result);
// The page's pictures as files of their own, front-*.svg.
struct FrontFile {
    std::string name;
    std::string svg;
};
std::vector<FrontFile> explore_fronts(const explore::Exploration& result);

// explore.json, explore.csv, explore.md, explore.html, front-*.svg: all of them, whole, or none.
void write_exploration(const explore::Exploration& result, const std::filesystem::path& folder);

}  // namespace qrazor::report
