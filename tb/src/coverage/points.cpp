// Reads Verilator's coverage.dat, of versions 5.006 to 5.048.
#include "points.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <tuple>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::tb {
namespace {

constexpr std::uint64_t kFirst = std::uint64_t{1} << 31;  // as runtime.cpp writes it

// `C '<1>f<2>file.v<1>l<2>12<1>page<2>v_toggle/module<1>o<2>sum[3]<1>h<2>dut.top.u_x' 42`
std::map<std::string, std::string> fields(std::string_view line) {
    std::map<std::string, std::string> values;
    std::size_t at = line.find('\1');
    const std::size_t end = line.rfind('\'');
    while (at != std::string_view::npos && end != std::string_view::npos && at < end) {
        const std::size_t middle = line.find('\2', at);
        const std::size_t next = std::min(line.find('\1', at + 1), end);
        if (middle == std::string_view::npos || middle > next) {
            break;
        }
        values[std::string(line.substr(at + 1, middle - at - 1))] =
            line.substr(middle + 1, next - middle - 1);
        at = next;
    }
    return values;
}

// Takes the direction from the end of "sum[3]:0->1", as Verilator 5.048 writes it.
CoveragePoint::Direction take_direction(std::string& signal) {
    using Direction = CoveragePoint::Direction;
    for (const auto& [suffix, direction] :
         {std::pair{":0->1", Direction::rise}, std::pair{":1->0", Direction::fall}}) {
        const std::size_t length = std::char_traits<char>::length(suffix);
        if (signal.size() > length && signal.compare(signal.size() - length, length, suffix) == 0) {
            signal.resize(signal.size() - length);
            return direction;
        }
    }
    return Direction::both;
}

// "dut.top.gen_lane[0].u_x" without its first two names.
std::string below_top(const std::string& hierarchy) {
    const std::size_t top = hierarchy.find('.');
    const std::size_t below = top == std::string::npos ? top : hierarchy.find('.', top + 1);
    return below == std::string::npos ? "" : hierarchy.substr(below + 1);
}

}  // namespace

std::vector<CoveragePoint> read_points(std::string_view text) {
    using Key = std::tuple<std::string, std::string, int, std::string, std::string>;
    std::map<Key, CoveragePoint> points;
    for (const std::string& line : split_lines(text)) {
        if (line.rfind("C '", 0) != 0) {
            continue;
        }
        std::map<std::string, std::string> value = fields(line);
        const std::string page = value["page"];
        const std::size_t slash = page.find('/');
        if (slash == std::string::npos || value["l"].empty()) {
            throw Error("coverage.dat: a point without page or line: " + line);
        }
        const std::string kind = page.substr(0, slash);
        const int at = std::stoi(value["l"]);
        // Instances of one module are one point: its text is to be covered, not each copy.
        CoveragePoint& point = points[{page, value["f"], at, value["n"], value["o"]}];
        point.kind = kind == "v_toggle"   ? CoveragePoint::Kind::toggle
                     : kind == "v_branch" ? CoveragePoint::Kind::branch
                                          : CoveragePoint::Kind::line;
        point.file = std::filesystem::path(value["f"]).filename().string();
        point.line = at;
        point.module = page.substr(slash + 1);
        point.signal = value["o"];
        point.direction = take_direction(point.signal);
        point.instances.push_back(below_top(value["h"]));
        // Models add up: each puts 2^31 where its first evaluation came by, which no toggle is.
        const std::uint64_t count = std::stoull(line.substr(line.rfind(' ') + 1));
        point.count += count % kFirst;
        point.count += point.kind != CoveragePoint::Kind::toggle && count >= kFirst ? 1 : 0;
    }
    std::vector<CoveragePoint> all;
    all.reserve(points.size());
    for (auto& [key, point] : points) {
        all.push_back(std::move(point));
    }
    return all;
}

}  // namespace qrazor::tb
