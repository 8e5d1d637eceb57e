// In which order a compressor tree adds its bits: three-greedy, the earliest bits of a column
// first.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace qrazor::gen::parts {

// A bit on its way down the tree: its name, and when it arrives, in adder delays.
struct Bit {
    std::string name;
    int time = 0;
};

// What happens to bits of one column. The constant 1 is an input without a name.
enum class Kind { full, half, full_one, half_one, parity };
struct Step {
    Kind kind = Kind::full;
    size_t column = 0;
    size_t number = 0;  // within the column
    std::vector<std::string> in;
    bool one = false;  // parity: the constant 1 goes into it
    int time = 0;      // when its outputs arrive
};

// Names of a column, and of what a step gives.
std::string column_name(size_t column);
std::string sum_name(const Step& step);
std::string carry_name(const Step& step);

// The whole tree as steps in the order of their columns, and the one or two rows that are left.
class Plan {
  public:
    // `ones`: columns to which the constant adds a 1. `latest`: TreeShape::latest.
    Plan(std::vector<std::vector<Bit>> columns, const std::vector<bool>& ones, int latest);
    const std::vector<Step>& steps() const { return steps_; }
    const std::vector<Bit>& rows(size_t column) const { return columns_[column]; }
    int last() const;  // when the latest step's outputs arrive

  private:
    std::vector<std::string> take(size_t j, size_t count, int& time);
    void add(size_t j, Kind kind, size_t count, int delay);
    void reduce(size_t j);
    void top(size_t j);

    std::vector<std::vector<Bit>> columns_;
    std::vector<bool> ones_;
    int latest_;
    std::vector<Step> steps_;
    size_t number_ = 0;
};

}  // namespace qrazor::gen::parts
