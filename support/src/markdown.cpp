// Measured tables stand in documents between markers, so that a command renews them and nobody
// copies digits.
#include "qrazor/support/markdown.h"

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor {

std::string markdown_line(const std::vector<std::string>& cells) {
    return "| " + join(cells, " | ") + " |\n";
}

std::string region_marker(const std::string& region, const std::string& which) {
    return "<!-- qrazor:" + region + " " + which + " -->";
}

std::string fill_region(const std::string& text, const std::string& table,
                        const std::string& file_name, const std::string& region) {
    const std::string begin = region_marker(region, "begin");
    const std::string end = region_marker(region, "end");
    const size_t from = text.find(begin);
    const size_t to = from == std::string::npos ? from : text.find(end, from);
    // A document that lost its markers would keep old figures for ever.
    if (to == std::string::npos) {
        throw Error(file_name + ": no lines '" + begin + "' and '" + end + "'");
    }
    return text.substr(0, from + begin.size()) + "\n" + table + text.substr(to);
}

}  // namespace qrazor
