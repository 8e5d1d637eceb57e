// Buffers after mapping. ABC does not see adder cells, so a net that they drive may load its driver
// beyond what its tables say; refusing the mapping would cost more area than mending it
// (docs/tried.md).
#include "buffers.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

#include "qrazor/cells/netlist.h"
#include "qrazor/cells/yosys_netlist.h"
#include "qrazor/support/json.h"

namespace qrazor::synth {
namespace {

struct Sink {
    cells::YosysBits* bits = nullptr;  // of the pin, in the module
    double load = 0;
};

struct Net {
    double limit = 0;      // of its driver
    double elsewhere = 0;  // output ports, which stay where they are
    std::vector<Sink> sinks;

    double load() const {
        double sum = elsewhere;
        for (const Sink& sink : sinks) {
            sum += sink.load;
        }
        return sum;
    }
};

bool is_buffer(const cells::Cell& cell, const cells::Adapter& adapter) {
    const bool kept_out =
        std::any_of(adapter.dont_use.begin(), adapter.dont_use.end(),
                    [&](const std::string& one) { return cells::fits(one, cell.name); });
    return !kept_out && cell.kind == cells::CellKind::combinational && !cell.dont_use &&
           cell.inputs.size() == 1 && cell.outputs.size() == 1 &&
           cell.value == std::vector<std::uint8_t>{0, 1} &&
           cell.pins[cell.outputs[0]].max_capacitance > 0;
}

std::vector<const cells::Cell*> find_buffers(const cells::Library& library,
                                             const cells::Adapter& adapter) {
    std::vector<const cells::Cell*> out;
    for (const auto& [name, cell] : library.cells) {
        if (is_buffer(cell, adapter)) {
            out.push_back(&cell);
        }
    }
    return out;
}

// Nets by the number that the file gives them.
std::map<int, Net> read_nets(cells::YosysModule& module, const cells::Library& library,
                             double output_load) {
    // By number, so that buffers are put in in the same order every time.
    std::map<int, Net> nets;
    for (cells::YosysCell& cell : module.cells) {
        const cells::Cell* type = library.find(cell.type);
        if (type == nullptr) {
            continue;
        }
        for (auto& [pin_name, bits] : cell.connections) {
            const cells::Pin* pin = type->pin(pin_name);
            // Constants load nobody.
            if (pin == nullptr || bits.size() != 1 || bits[0] < 2) {
                continue;
            }
            Net& net = nets[bits[0]];
            if (pin->output) {
                net.limit = pin->max_capacitance;
                net.elsewhere += pin->capacitance;
            } else {
                net.sinks.push_back({&bits, pin->capacitance});
            }
        }
    }
    for (const cells::YosysPort& port : module.ports) {
        for (const int bit : port.bits) {
            if (bit >= 2 && port.direction == "output") {
                nets[bit].elsewhere += output_load;
            }
        }
    }
    return nets;
}

using Groups = std::vector<std::vector<Sink>>;

// What goes behind each of the buffers that a net needs; empty where no number of them will do.
Groups behind(const cells::Cell& buffer, Net net) {
    const double buffer_load = buffer.pins[buffer.inputs[0]].capacitance;
    const cells::Pin& out = buffer.pins[buffer.outputs[0]];
    const double buffer_limit = out.max_capacitance - out.capacitance;
    Groups groups;
    double own = 0;
    // The last in the file's order first: any order is right, this one is the same each time.
    // What is moved behind a buffer leaves the net, the buffer's own input comes to it.
    while (net.load() + buffer_load * static_cast<double>(groups.size()) > net.limit) {
        if (net.sinks.empty() || net.sinks.back().load > buffer_limit) {
            return {};
        }
        const Sink sink = net.sinks.back();
        net.sinks.pop_back();
        if (groups.empty() || own + sink.load > buffer_limit) {
            groups.emplace_back();
            own = 0;
        }
        groups.back().push_back(sink);
        own += sink.load;
    }
    return groups;
}

// Buffers of one kind, together as small as any kind's.
std::pair<const cells::Cell*, Groups> smallest(const std::vector<const cells::Cell*>& buffers,
                                               const Net& net) {
    std::pair<const cells::Cell*, Groups> best{nullptr, {}};
    const auto area = [](const cells::Cell* cell, const Groups& groups) {
        return cell->area * static_cast<double>(groups.size());
    };
    for (const cells::Cell* buffer : buffers) {
        Groups groups = behind(*buffer, net);
        if (!groups.empty() &&
            (best.first == nullptr || area(buffer, groups) < area(best.first, best.second))) {
            best = {buffer, std::move(groups)};
        }
    }
    return best;
}

}  // namespace

std::string with_buffers(const std::string& json, const std::string& top,
                         const cells::Library& library, const cells::Adapter& adapter) {
    const std::vector<const cells::Cell*> buffers = find_buffers(library, adapter);
    cells::YosysModule module = cells::read_yosys_module(json, top);
    const std::map<int, Net> nets = read_nets(module, library, adapter.output_load_pf);
    // Also beyond nets that only have a name.
    int fresh = nets.empty() ? 2 : nets.rbegin()->first + 1;
    for (const cells::YosysNet& net : module.nets) {
        for (const int bit : net.bits) {
            fresh = std::max(fresh, bit + 1);
        }
    }
    std::vector<cells::YosysCell> added;  // apart, as `nets` points into the others
    for (const auto& [number, net] : nets) {
        if (net.limit <= 0 || net.load() <= net.limit) {
            continue;
        }
        const auto& [buffer, groups] = smallest(buffers, net);
        for (const std::vector<Sink>& group : groups) {
            const std::string& in = buffer->pins[buffer->inputs[0]].name;
            const std::string& out = buffer->pins[buffer->outputs[0]].name;
            const std::string name = "buffer_" + std::to_string(fresh);
            added.push_back({name, buffer->name, {{in, {number}}, {out, {fresh}}}});
            module.nets.push_back({name + "_net", {fresh}});
            for (const Sink& sink : group) {
                *sink.bits = {fresh};
            }
            ++fresh;
        }
    }
    // The very text, so that an unchanged netlist keeps its digest.
    if (added.empty()) {
        return json;
    }
    std::move(added.begin(), added.end(), std::back_inserter(module.cells));
    return cells::write_yosys_module(module, top);
}

}  // namespace qrazor::synth
