// See table_text.h.
#include "families/scalar/table_text.h"

#include <algorithm>
#include <string>

#include "qrazor/gen/interface.h"

namespace qrazor::units {
namespace {

// "-13'sd42", "15'd8", "1'b1".
std::string literal(std::int64_t value, const TableColumn& column) {
    const std::string width = std::to_string(column.width);
    if (column.width == 1) {
        return "1'b" + std::to_string(value);
    }
    const std::string digits = std::to_string(value < 0 ? -value : value);
    return (value < 0 ? "-" : "") + width + (column.is_signed ? "'sd" : "'d") + digits;
}

std::string name_of(const TableColumn& column) {
    return column.port.substr(0, column.port.size() - 2);
}

class CaseWriter {
  public:
    explicit CaseWriter(const Table& table) : table_(table) {
        const auto measure = [&](const std::vector<std::int64_t>& row) {
            widths_.resize(table_.columns.size(), 0);
            for (std::size_t c = 0; c < row.size(); ++c) {
                widths_[c] = std::max(widths_[c], literal(row[c], table_.columns[c]).size());
            }
        };
        std::for_each(table_.rows.begin(), table_.rows.end(), measure);
        measure(table_.otherwise);
    }

    // "            6'd3:    begin slope = -13'sd42; offset = 15'd8; end".
    std::string line(const std::string& label, const std::vector<std::int64_t>& row) const {
        std::string text = "            " + label + ":";
        text.resize(std::max(text.size() + 1, 13 + label_width()), ' ');
        text += "begin";
        for (std::size_t c = 0; c < row.size(); ++c) {
            std::string value = literal(row[c], table_.columns[c]);
            value.insert(0, widths_[c] - value.size(), ' ');
            text += " " + name_of(table_.columns[c]) + " = " + value + ";";
        }
        return text + " end\n";
    }

    std::string label(std::size_t row) const {
        return std::to_string(table_.index_width) + "'d" +
               std::to_string(table_.first + static_cast<std::int64_t>(row));
    }

  private:
    std::size_t label_width() const {
        return std::max(std::string("default: ").size(), label(table_.rows.size()).size() + 2);
    }

    const Table& table_;
    std::vector<std::size_t> widths_;  // of each column's longest literal
};

}  // namespace

SourceFile table_module(const Table& table) {
    ModuleText m;
    m.name = table.module;
    m.operation = Operation::look_up;
    m.title = "table";
    m.purpose = table.purpose;
    m.ports = {input_port(table.index, 1, table.index_width, std::to_string(table.index_width),
                          "which entry")};
    std::string declared;
    std::string assigned;
    for (const TableColumn& column : table.columns) {
        m.ports.push_back(output_port(column.port, 1, column.width, std::to_string(column.width),
                                      column.doc, column.is_signed));
        // Signed, so that literals with a sign are of the register's own kind.
        declared += "    reg " + std::string(column.is_signed ? "signed " : "") +
                    range_of(std::to_string(column.width)) + name_of(column) + ";\n";
        assigned += "    assign " + column.port + " = " + name_of(column) + ";\n";
    }
    const CaseWriter writer(table);
    m.body = "\n" + declared + "    always @* begin\n        case (" + table.index + ")\n";
    for (std::size_t k = 0; k < table.rows.size(); ++k) {
        m.body += writer.line(writer.label(k), table.rows[k]);
    }
    m.body += writer.line("default", table.otherwise) + "        endcase\n    end\n" + assigned;
    return m.file();
}

}  // namespace qrazor::units
