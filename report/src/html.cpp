// Colours of units by what they are, not by name: the reports know no unit.
#include "html.h"

#include <algorithm>

#include "qrazor/report/report.h"
#include "qrazor/support/text.h"
#include "qrazor/units/units.h"

namespace qrazor::report {

std::string colour_class(const std::string& unit, const std::string& arch) {
    const std::optional<gen::Kind> kind = kind_of(unit);
    if (kind && kind->operands == gen::Operands::codes) {
        return "sdr";
    }
    if (kind && kind->operands == gen::Operands::unpacked) {
        return "dec";
    }
    // Each has a colour.
    const auto archs = gen::words(units::integer_unit(gen::Task::dot).archs());
    return std::find(archs.begin(), archs.end(), arch) != archs.end() ? arch : "other";
}

std::string html_key(const std::string& more) {
    return "<p class=\"key\"><span class=\"sdr\">&#9632; SDR</span><span class=\"booth\">&#9632; "
           "integer, Booth</span><span class=\"baugh_wooley\">&#9632; integer, Baugh-Wooley</span>"
           "<span class=\"star\">&#9632; integer, <code>*</code></span><span class=\"dec\">&#9632; "
           "decompress, then multiply</span> " +
           more + "</p>\n";
}

}  // namespace qrazor::report
