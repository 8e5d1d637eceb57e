// Netlists of a few cells as Yosys writes them: figures are checked by hand where a real library
// would need its own tools.
#include "tiny_library.h"
#include "qrazor/support/json.h"

#include <map>

namespace qrazor::cells::test {

std::string netlist_json(const std::vector<std::string>& inputs,
                         const std::vector<std::string>& outputs,
                         const std::vector<TestCell>& cells) {
    std::map<std::string, int> numbers;
    const auto bits = [&](const std::string& net) {
        if (net == "0" || net == "1" || net == "x") {
            return Json::array({net});
        }
        const auto [found, fresh] = numbers.emplace(net, static_cast<int>(numbers.size()) + 2);
        return Json::array({found->second});
    };
    Json module{{"ports", Json::object()}, {"cells", Json::object()}, {"netnames", Json::object()}};
    for (const std::string& name : inputs) {
        module["ports"][name] = {{"direction", "input"}, {"bits", bits(name)}};
    }
    for (const std::string& name : outputs) {
        module["ports"][name] = {{"direction", "output"}, {"bits", bits(name)}};
    }
    for (size_t i = 0; i < cells.size(); ++i) {
        Json connections = Json::object();
        for (const auto& [pin, net] : cells[i].pins) {
            connections[pin] = bits(net);
        }
        module["cells"]["u" + std::to_string(i)] = {{"type", cells[i].type},
                                                    {"connections", connections}};
    }
    for (const auto& [name, number] : numbers) {
        module["netnames"][name] = {{"bits", Json::array({number})}};
    }
    return Json{{"modules", {{"top", module}}}}.dump();
}

}  // namespace qrazor::cells::test
