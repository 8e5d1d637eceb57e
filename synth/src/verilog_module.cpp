// Yosys's JSON of an elaborated module with its nets by the user's names and places: what every
// message about it needs.
#include "verilog_module.h"

#include "qrazor/support/error.h"

namespace qrazor::synth {

bool is_output(const Json& cell, const std::string& pin) {
    const auto directions = cell.find("port_directions");
    return directions != cell.end() && directions->value(pin, std::string("input")) != "input";
}

VerilogModule::VerilogModule(std::string_view json, const std::string& top)
    : document_(Json::parse(json)) {
    const Json& modules = document_.at("modules");
    if (!modules.contains(top)) {
        throw Error("yosys: no module '" + top + "' after elaboration");
    }
    module_ = modules.at(top);
    for (const auto& [name, net] : nets().items()) {
        if (net.value("hide_name", 0) != 0 || name.front() == '$') {
            continue;
        }
        const Json& bits = net.at("bits");
        const auto lsb = net.value("offset", 0);
        const auto top_index = lsb + static_cast<int>(bits.size()) - 1;
        for (size_t k = 0; k < bits.size(); ++k) {
            if (!bits[k].is_number()) {
                continue;
            }
            const int at = static_cast<int>(k);
            // [0:7] as the user wrote it, not as Yosys numbers it.
            const int index = net.value("upto", 0) != 0 ? top_index - at : lsb + at;
            const Named found{name, bits.size() == 1 ? "" : "[" + std::to_string(index) + "]",
                              place_of(net)};
            const auto [known, fresh] = names_.emplace(bits[k].get<int>(), found);
            // The shortest of several names of a net is usually the one in the outermost module.
            if (!fresh && found.word.size() < known->second.word.size()) {
                known->second = found;
            }
        }
    }
    for (const auto& [name, port] : ports().items()) {
        for (const Json& bit : port.at("bits")) {
            if (port.at("direction") != "output" && bit.is_number()) {
                // An empty name stands for the world outside.
                drivers_[bit.get<int>()].emplace_back();
            }
        }
    }
    for (const auto& [name, cell] : cells().items()) {
        for (const auto& [pin, bits] : cell.at("connections").items()) {
            for (const Json& bit : bits) {
                if (is_output(cell, pin) && bit.is_number()) {
                    drivers_[bit.get<int>()].push_back(name);
                }
            }
        }
    }
}

std::string VerilogModule::place_of(const Json& thing) {
    const auto attributes = thing.find("attributes");
    if (attributes == thing.end() || !attributes->contains("src")) {
        return "";
    }
    // "a.v:12.3-12.9|b.v:4.1-4.2": the first, without columns.
    std::string src = attributes->at("src").get<std::string>();
    src = src.substr(0, src.find('|'));
    const size_t colon = src.rfind(':');
    return " (" + (colon == std::string::npos ? src : src.substr(0, src.find('.', colon))) + ")";
}

const VerilogModule::Named* VerilogModule::named(const Json& bit) const {
    const auto found = bit.is_number() ? names_.find(bit.get<int>()) : names_.end();
    return found == names_.end() ? nullptr : &found->second;
}

std::string VerilogModule::name_of(const Json& bit) const {
    const Named* known = named(bit);
    return known == nullptr ? "a net without a name" : known->word + known->index + known->place;
}

std::string VerilogModule::word_of(const Json& bit) const {
    const Named* known = named(bit);
    return known == nullptr ? "a net without a name" : known->word + known->place;
}

VerilogModule::Origin VerilogModule::origin_of(Json bit) const {
    Origin out;
    // A chain of inverters may close on itself.
    for (int steps = 0; steps < 1000 && bit.is_number(); ++steps) {
        for (const auto& [name, port] : ports().items()) {
            for (const Json& own : port.at("bits")) {
                if (port.at("direction") == "input" && own == bit) {
                    out.port = name;
                    out.width = port.at("bits").size();
                    return out;
                }
            }
        }
        const auto found = drivers_.find(bit.get<int>());
        if (found == drivers_.end() || found->second.size() != 1 || found->second[0].empty()) {
            return out;
        }
        const Json& cell = cells().at(found->second[0]);
        const std::string type = cell.at("type");
        const Json& wires = cell.at("connections");
        const bool inverter = type == "$not" || type == "$logic_not" || type == "$_NOT_";
        if ((!inverter && type != "$pos") || wires.at("A").size() != 1) {
            return out;
        }
        out.inverted ^= inverter;
        bit = wires.at("A")[0];
    }
    return out;
}

}  // namespace qrazor::synth
