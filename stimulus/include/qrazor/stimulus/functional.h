// Functional coverage: which cases of a unit's definition the stimulus has met, and how often.
// (Which lines and nets of the Verilog were exercised is another question.)
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace qrazor::tb {

// Cases of one kind, as "flag" with a bin for each value.
struct CoverGroup {
    std::string name;
    std::vector<std::string> bins;
    std::vector<std::uint64_t> hits;  // as many as bins

    std::size_t met() const;
    std::vector<std::string> unmet() const;
};

// Groups are added once, in a fixed order; then beats are counted.
class FunctionalCoverage {
  public:
    // Returns the group's number.
    std::size_t add(std::string name, std::vector<std::string> bins);
    void hit(std::size_t group, std::size_t bin) { ++groups_[group].hits[bin]; }
    const std::vector<CoverGroup>& groups() const { return groups_; }
    void merge(const FunctionalCoverage& other);  // of the same groups

  private:
    std::vector<CoverGroup> groups_;
};

// A line a bin: group, bin and hits, with tabs between.
std::string to_text(const std::vector<CoverGroup>& groups);
std::vector<CoverGroup> parse_cover_groups(const std::string& text);

}  // namespace qrazor::tb
