// Tables as Verilog that a reader can check against a list: a `case`, one line an entry.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "families/words.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/support/text.h"

namespace qrazor::units {

// One of the words that a table gives.
struct TableColumn {
    std::string port;  // "slope_o"
    int width = 1;
    bool is_signed = false;
    std::string doc;
};

// A combinational module with input `index` of `index_width` bits: row k of `rows` where the index
// is `first` + k, `otherwise` where there is none.
struct Table {
    std::string module;
    std::vector<std::string> purpose;
    std::string index;
    int index_width = 1;
    std::int64_t first = 0;
    std::vector<TableColumn> columns;
    std::vector<std::vector<std::int64_t>> rows;
    std::vector<std::int64_t> otherwise;
};
SourceFile table_module(const Table& table);

}  // namespace qrazor::units
