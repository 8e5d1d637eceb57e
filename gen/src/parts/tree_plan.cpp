// The three-greedy approach (P. Stelling and others, "Optimal circuits for parallel multipliers",
// 1998): column by column from the lowest, a full adder takes the three bits that arrive first,
// until two are left. No half adder is needed, so no adder is spent without removing a bit, and
// late bits (a correction, an accumulator) wait at the end of the tree.
//
// Columns of many equal lanes may end with one bit each, the carry of the column before in it: it
// ripples along them. In wide trees a half adder stops it where it gets late: two bits are left
// there, and the final adder takes it on.
#include "tree_plan.h"

#include <algorithm>

namespace qrazor::gen::parts {

std::string column_name(size_t column) {
    return "c" + std::to_string(column);
}

std::string sum_name(const Step& step) {
    return column_name(step.column) + "_sum" + std::to_string(step.number);
}

std::string carry_name(const Step& step) {
    return column_name(step.column) + "_carry" + std::to_string(step.number);
}

Plan::Plan(std::vector<std::vector<Bit>> columns, const std::vector<bool>& ones, int latest)
    : columns_(std::move(columns)), ones_(ones), latest_(latest) {
    for (size_t j = 0; j < columns_.size(); ++j) {
        // From the lowest column, as each hands carries to the next.
        j + 1 == columns_.size() ? top(j) : reduce(j);
    }
}

int Plan::last() const {
    int last = 0;
    for (const Step& step : steps_) {
        last = std::max(last, step.time);
    }
    return last;
}

// The earliest bits of a column, the latest of them last: a full adder's third input is its
// fastest. Bits of one time keep their order.
std::vector<std::string> Plan::take(size_t j, size_t count, int& time) {
    std::vector<Bit>& bits = columns_[j];
    std::stable_sort(bits.begin(), bits.end(),
                     [](const Bit& a, const Bit& b) { return a.time < b.time; });
    std::vector<std::string> names;
    for (size_t k = 0; k < count; ++k) {
        names.push_back(bits[k].name);
        time = bits[k].time;
    }
    bits.erase(bits.begin(), bits.begin() + static_cast<std::ptrdiff_t>(count));
    return names;
}

void Plan::add(size_t j, Kind kind, size_t count, int delay) {
    Step step;
    step.kind = kind;
    step.column = j;
    step.number = number_++;
    step.in = take(j, count, step.time);
    step.time += delay;
    columns_[j].push_back({sum_name(step), step.time});
    columns_[j + 1].push_back({carry_name(step), step.time});
    steps_.push_back(std::move(step));
}

void Plan::reduce(size_t j) {
    number_ = 0;
    if (ones_[j]) {
        // With two bits and more the constant takes an adder's place, with one none at all.
        const size_t bits = columns_[j].size();
        if (bits >= 2) {
            add(j, Kind::full_one, 2, 1);
        } else if (bits == 1) {
            add(j, Kind::half_one, 1, 0);
        } else {
            columns_[j].push_back({"1'b1", 0});
        }
    }
    const auto is_late = [&](const Bit& bit) { return bit.time > latest_; };
    while (columns_[j].size() > 2) {
        const std::vector<Bit>& bits = columns_[j];
        if (bits.size() == 3 && std::any_of(bits.begin(), bits.end(), is_late)) {
            add(j, Kind::half, 2, 2);
        } else {
            add(j, Kind::full, 3, 2);
        }
    }
}

// The top column has no carry out: one XOR.
void Plan::top(size_t j) {
    if (columns_[j].size() <= 2 && !ones_[j]) {
        return;
    }
    Step step;
    step.kind = Kind::parity;
    step.column = j;
    step.one = ones_[j];
    if (columns_[j].empty()) {
        columns_[j].push_back({"1'b1", 0});
        return;
    }
    step.in = take(j, columns_[j].size(), step.time);
    step.time += 2;
    columns_[j].push_back({sum_name(step), step.time});
    steps_.push_back(std::move(step));
}

}  // namespace qrazor::gen::parts
