// Which cases of the definition were met is counted in the bench's own terms, as simulators know
// nothing of flags and rounding.
#include "qrazor/stimulus/functional.h"

#include <algorithm>
#include <sstream>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::tb {

std::size_t CoverGroup::met() const {
    return static_cast<std::size_t>(
        std::count_if(hits.begin(), hits.end(), [](std::uint64_t count) { return count != 0; }));
}

std::vector<std::string> CoverGroup::unmet() const {
    std::vector<std::string> names;
    for (std::size_t k = 0; k < bins.size(); ++k) {
        if (hits[k] == 0) {
            names.push_back(bins[k]);
        }
    }
    return names;
}

std::size_t FunctionalCoverage::add(std::string name, std::vector<std::string> bins) {
    const std::size_t size = bins.size();
    groups_.push_back({std::move(name), std::move(bins), std::vector<std::uint64_t>(size)});
    return groups_.size() - 1;
}

void FunctionalCoverage::merge(const FunctionalCoverage& other) {
    // The first of several runs; the others have the same groups, as they are of the same bench.
    if (groups_.empty()) {
        groups_ = other.groups_;
        return;
    }
    for (std::size_t g = 0; g < groups_.size(); ++g) {
        for (std::size_t k = 0; k < groups_[g].hits.size(); ++k) {
            groups_[g].hits[k] += other.groups_.at(g).hits.at(k);
        }
    }
}

std::string to_text(const std::vector<CoverGroup>& groups) {
    std::string text;
    for (const CoverGroup& group : groups) {
        for (std::size_t k = 0; k < group.bins.size(); ++k) {
            text += group.name + "\t" + group.bins[k] + "\t" + std::to_string(group.hits[k]) + "\n";
        }
    }
    return text;
}

std::vector<CoverGroup> parse_cover_groups(const std::string& text) {
    std::vector<CoverGroup> groups;
    for (const std::string& line : split_lines(text)) {
        std::istringstream fields(line);
        std::string group;
        std::string bin;
        std::uint64_t hits = 0;
        if (!std::getline(fields, group, '\t') || !std::getline(fields, bin, '\t') ||
            !(fields >> hits)) {
            throw Error("functional coverage: a line that cannot be read: " + line);
        }
        if (groups.empty() || groups.back().name != group) {
            groups.push_back({group, {}, {}});
        }
        groups.back().bins.push_back(bin);
        groups.back().hits.push_back(hits);
    }
    return groups;
}

}  // namespace qrazor::tb
