// One page, one file: a report can be sent by mail and still looks the same.
#include "qrazor/support/html.h"

#include "qrazor/support/chart.h"
#include "qrazor/support/text.h"

namespace qrazor {
namespace {

constexpr const char* kStyle = R"(
:root { color-scheme: light dark; --ink: #1c1c1c; --paper: #ffffff; --soft: #d9d9d9; --faint: #666;
  --sdr: #0b6bb5; --booth: #c46a00; --baugh: #23845b; --star: #a33a3a; --dec: #8a4fa3; --other: #777; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #17191c; --soft: #3a3d42;
  --faint: #a0a0a0; --sdr: #58aef0; --booth: #f0a04a; --baugh: #5cc796; --star: #e87d7d;
  --dec: #c49adb; --other: #aaa; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 1000px; margin: 2em auto; padding: 0 1em; }
svg { width: 100%; height: auto; margin: 1em 0; font: 12px system-ui, sans-serif; }
svg text { fill: var(--ink); } svg .title { font-weight: 600; font-size: 14px; }
svg .small { font-size: 10.5px; fill: var(--faint); } svg .value { fill: var(--faint); }
svg path.front { fill: none; stroke: currentColor; stroke-width: 1.5; opacity: 0.7; }
svg .grid { stroke: var(--soft); stroke-width: 1; }
.sdr { fill: var(--sdr); color: var(--sdr); } .booth { fill: var(--booth); color: var(--booth); }
.baugh_wooley { fill: var(--baugh); color: var(--baugh); } .star { fill: var(--star); color: var(--star); }
.dec { fill: var(--dec); color: var(--dec); } .other { fill: var(--other); color: var(--other); }
.w16 { fill: var(--star); color: var(--star); } .w8 { fill: var(--booth); color: var(--booth); }
.w4 { fill: var(--baugh); color: var(--baugh); }
.registers { opacity: 0.45; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: 13px; }
th, td { padding: 2px 8px; border-bottom: 1px solid var(--soft); text-align: right; white-space: nowrap; }
th:first-child, td:first-child, td.text, th.text { text-align: left; } code { font-size: 12px; }
.key span { margin-right: 1.2em; }
)";

}  // namespace

std::string html_page(const std::string& title, const std::string& body) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
           escape_xml(title) + "</title>\n<style>" + kStyle + "</style></head><body>\n" + body +
           "</body></html>\n";
}

std::string standalone_svg(const std::string& svg) {
    // Viewers other than browsers know no CSS variables: the light colours, written out.
    std::string style = kStyle;
    const std::string light = style.substr(0, style.find('}'));
    for (size_t at = light.find("--"); at != std::string::npos; at = light.find("--", at + 1)) {
        const size_t colon = light.find(':', at);
        const std::string name = "var(" + light.substr(at, colon - at) + ")";
        const std::string value = trim(light.substr(colon + 1, light.find(';', colon) - colon - 1));
        for (size_t use = style.find(name); use != std::string::npos; use = style.find(name)) {
            style.replace(use, name.size(), value);
        }
    }
    const std::string open = "<svg ";
    const size_t end = svg.find('>') + 1;
    return open + "xmlns=\"http://www.w3.org/2000/svg\" " +
           svg.substr(open.size(), end - open.size()) + "<style>" + style +
           "</style>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + svg.substr(end);
}

std::string html_table(const std::vector<std::string>& header,
                       const std::vector<std::vector<std::string>>& rows, size_t text_columns) {
    const auto cells = [&](const std::vector<std::string>& row, const std::string& tag) {
        std::string out = "<tr>";
        for (size_t k = 0; k < row.size(); ++k) {
            out.append("<").append(tag).append(k < text_columns ? " class=\"text\">" : ">");
            out.append(escape_xml(row[k])).append("</").append(tag).append(">");
        }
        return out + "</tr>\n";
    };
    std::string out = "<div class=\"wide\"><table>\n" + cells(header, "th");
    for (const std::vector<std::string>& row : rows) {
        out += cells(row, "td");
    }
    return out + "</table></div>\n";
}

}  // namespace qrazor
