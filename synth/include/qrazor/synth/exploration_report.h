// What `qrazor synth --explore --report` writes: the circuits found, and SDR's beside the
// baselines'.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/synth/explore.h"

namespace qrazor::synth {

std::string explore_json(const Exploration& result);
std::string explore_csv(const Exploration& result);
std::string explore_markdown(const Exploration& result);
// The part of that page that compares, with the command and the library: for documents.
std::string explore_section(const std::string& markdown);
std::string explore_html(const Exploration& result);
// The page's pictures as files of their own, front-*.svg.
struct FrontFile {
    std::string name;
    std::string svg;
};
std::vector<FrontFile> explore_fronts(const Exploration& result);

// explore.json, explore.csv, explore.md, explore.html, front-*.svg: all of them, whole, or none.
void write_exploration(const Exploration& result, const std::filesystem::path& folder);

}  // namespace qrazor::synth
