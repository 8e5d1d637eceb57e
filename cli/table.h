// Left-aligned text tables for the terminal.
#pragma once
#include <ostream>
#include <string>
#include <vector>

namespace qrazor::cli {

class Table {
  public:
    explicit Table(std::vector<std::string> header) { rows_.push_back(std::move(header)); }
    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }

    void print(std::ostream& out) const {
        std::vector<size_t> widths;
        for (const auto& row : rows_) {
            widths.resize(std::max(widths.size(), row.size()), 0);
            for (size_t i = 0; i < row.size(); ++i) {
                widths[i] = std::max(widths[i], row[i].size());
            }
        }
        for (size_t r = 0; r < rows_.size(); ++r) {
            print_row(out, rows_[r], widths);
            if (r == 0) {
                std::vector<std::string> rule;
                rule.reserve(widths.size());
                for (const size_t width : widths) {
                    rule.emplace_back(width, '-');
                }
                print_row(out, rule, widths);
            }
        }
    }

  private:
    static void print_row(std::ostream& out, const std::vector<std::string>& row,
                          const std::vector<size_t>& widths) {
        for (size_t i = 0; i < row.size(); ++i) {
            out << row[i];
            if (i + 1 < row.size()) {
                out << std::string(widths[i] - row[i].size() + 2, ' ');
            }
        }
        out << '\n';
    }

    std::vector<std::vector<std::string>> rows_;
};

}  // namespace qrazor::cli
