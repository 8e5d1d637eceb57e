// Writes gates as C++, each net a vector word of as many streams as the processor's registers hold.
// The text includes nothing and is short of everything that slows a compiler down.
#include "gates.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::tb {
namespace {

using formal::Bit;

// Functions of this many gates compile in time that grows with the design, not with its square.
constexpr std::size_t kGatesOfAPart = 1000;

// Yosys's gates without latches and flip-flops; a cell that is not here is an error, not a 0.
const std::map<std::string, std::string>& gate_expressions() {
    static const std::map<std::string, std::string> all{
        {"$_BUF_", "@a@"},
        {"$_NOT_", "~@a@"},
        {"$_AND_", "@a@ & @b@"},
        {"$_NAND_", "~(@a@ & @b@)"},
        {"$_OR_", "@a@ | @b@"},
        {"$_NOR_", "~(@a@ | @b@)"},
        {"$_XOR_", "@a@ ^ @b@"},
        {"$_XNOR_", "~(@a@ ^ @b@)"},
        {"$_ANDNOT_", "@a@ & ~@b@"},
        {"$_ORNOT_", "@a@ | ~@b@"},
        {"$_MUX_", "(@a@ & ~@s@) | (@b@ & @s@)"},
        {"$_NMUX_", "~((@a@ & ~@s@) | (@b@ & @s@))"},
        {"$_AOI3_", "~((@a@ & @b@) | @c@)"},
        {"$_OAI3_", "~((@a@ | @b@) & @c@)"},
        {"$_AOI4_", "~((@a@ & @b@) | (@c@ & @d@))"},
        {"$_OAI4_", "~((@a@ | @b@) & (@c@ | @d@))"},
    };
    return all;
}

const std::vector<std::string>& pins() {
    static const std::vector<std::string> all{"A", "B", "C", "D", "S"};
    return all;
}

struct Gate {
    const formal::Cell* cell = nullptr;
    const std::string* expression = nullptr;
    std::vector<Bit> from;
    Bit to = 0;
};

class Writer {
  public:
    Writer(const formal::Rtl& rtl, std::vector<gen::Port> inputs, std::vector<gen::Port> outputs,
           const std::string& clock);
    std::string text();

  private:
    void add_flip_flop(const formal::Cell& cell, Bit clock);
    void bind_ports(const formal::Rtl& rtl);
    enum class Mark : char { none, open, done };
    void sort();
    void visit(Bit root);
    void share_nets();
    std::string read(Bit bit, std::size_t part) const;
    std::string part_text(std::size_t part) const;
    // Writes of outputs and registers whose value is net `bit`.
    std::string results_of(Bit bit, const std::string& value) const;

    std::vector<gen::Port> inputs_;
    std::vector<gen::Port> outputs_;
    std::vector<Gate> gates_;
    std::vector<std::pair<Bit, Bit>> registers_;  // D, Q
    std::vector<Bit> roots_;
    std::unordered_map<Bit, std::string> sources_;  // of input ports and registers
    std::unordered_map<Bit, std::size_t> driver_;   // gate that drives a net
    std::unordered_map<Bit, std::vector<std::string>> sinks_;
    std::vector<Mark> marks_;  // of the gates, while they are sorted
    std::vector<std::size_t> order_;
    std::vector<std::size_t> part_of_;                 // of a gate
    std::unordered_map<Bit, std::size_t> scratch_of_;  // nets that more than one part uses
};

Writer::Writer(const formal::Rtl& rtl, std::vector<gen::Port> inputs,
               std::vector<gen::Port> outputs, const std::string& clock)
    : inputs_(std::move(inputs)), outputs_(std::move(outputs)) {
    const auto found = rtl.inputs.find(clock);
    const Bit clock_bit = found == rtl.inputs.end() ? -1 : found->second.at(0);
    for (const formal::Cell& cell : rtl.cells) {
        if (cell.type == "$_DFF_P_") {
            add_flip_flop(cell, clock_bit);
            continue;
        }
        const auto expression = gate_expressions().find(cell.type);
        if (expression == gate_expressions().end()) {
            throw Error(cell.name + ": a cell of type " + cell.type + " is no gate");
        }
        Gate gate{&cell, &expression->second, {}, cell.port("Y").at(0)};
        for (const std::string& pin : pins()) {
            const auto port = cell.ports.find(pin);
            // Pins that a gate lacks read a constant, which its expression does not mention.
            gate.from.push_back(port == cell.ports.end() ? formal::kZero : port->second.at(0));
        }
        driver_[gate.to] = gates_.size();
        gates_.push_back(std::move(gate));
    }
    bind_ports(rtl);
    sort();
    share_nets();
}

void Writer::add_flip_flop(const formal::Cell& cell, Bit clock) {
    // One step is one edge of one clock: anything else would be simulated wrong without a word.
    if (cell.port("C").at(0) != clock) {
        throw Error(cell.name + ": a register that is not clocked by the clock port");
    }
    const std::string place = "[" + std::to_string(registers_.size()) + "]";
    registers_.emplace_back(cell.port("D").at(0), cell.port("Q").at(0));
    sources_[registers_.back().second] = "now" + place + ".w[p]";
    sinks_[registers_.back().first].push_back("next" + place + ".w[p]");
    roots_.push_back(registers_.back().first);
}

void Writer::bind_ports(const formal::Rtl& rtl) {
    const auto bits_of = [](const std::map<std::string, formal::Word>& ports,
                            const gen::Port& port) {
        const auto found = ports.find(port.name);
        if (found == ports.end() || found->second.size() != static_cast<std::size_t>(port.bits())) {
            throw Error("port " + port.name + ": the netlist has none of " +
                        std::to_string(port.bits()) + " bits");
        }
        return found->second;
    };
    for (std::size_t p = 0; p < inputs_.size(); ++p) {
        const formal::Word bits = bits_of(rtl.inputs, inputs_[p]);
        for (std::size_t k = 0; k < bits.size(); ++k) {
            sources_[bits[k]] = "i" + std::to_string(p) + "[" + std::to_string(k) + "].w[p]";
        }
    }
    for (std::size_t p = 0; p < outputs_.size(); ++p) {
        const formal::Word bits = bits_of(rtl.outputs, outputs_[p]);
        for (std::size_t k = 0; k < bits.size(); ++k) {
            sinks_[bits[k]].push_back("o" + std::to_string(p) + "[" + std::to_string(k) + "].w[p]");
            roots_.push_back(bits[k]);
        }
    }
}

void Writer::visit(Bit root) {
    // A stack of its own: a chain of carries is thousands of gates long in a netlist, and recursion
    // would go as deep.
    std::vector<Bit> stack{root};
    while (!stack.empty()) {
        const auto found = driver_.find(stack.back());
        if (found == driver_.end() || marks_[found->second] == Mark::done) {
            stack.pop_back();
            continue;
        }
        Mark& mark = marks_[found->second];
        const Gate& gate = gates_[found->second];
        if (mark == Mark::open) {  // all it reads is there
            mark = Mark::done;
            order_.push_back(found->second);
            stack.pop_back();
            continue;
        }
        mark = Mark::open;
        for (const Bit bit : gate.from) {
            const auto before = driver_.find(bit);
            // Open and met again: a gate that is its own ancestor. Siblings are done or not yet
            // met.
            if (before != driver_.end() && marks_[before->second] == Mark::open) {
                throw Error(gate.cell->name + ": a loop of gates without a register");
            }
            stack.push_back(bit);
        }
    }
}

void Writer::sort() {
    marks_.resize(gates_.size(), Mark::none);
    for (const Bit root : roots_) {
        visit(root);
    }
    part_of_.resize(gates_.size());
    for (std::size_t k = 0; k < order_.size(); ++k) {
        // In evaluation order, so that parts only read what earlier parts wrote.
        part_of_[order_[k]] = k / kGatesOfAPart;
    }
}

void Writer::share_nets() {
    for (const std::size_t k : order_) {
        for (const Bit bit : gates_[k].from) {
            const auto found = driver_.find(bit);
            if (found != driver_.end() && part_of_[found->second] != part_of_[k]) {
                // emplace() keeps the first place of a net that is met again. Nets within one part
                // stay local variables, which the compiler puts into registers.
                scratch_of_.emplace(bit, scratch_of_.size());
            }
        }
    }
}

std::string Writer::read(Bit bit, std::size_t part) const {
    if (bit == formal::kZero || bit == formal::kOne) {
        return bit == formal::kOne ? "~word{}" : "word{}";
    }
    if (const auto source = sources_.find(bit); source != sources_.end()) {
        return source->second;
    }
    const auto driver = driver_.find(bit);
    if (driver == driver_.end()) {
        throw Error("net " + std::to_string(bit) + " of the netlist is undriven");
    }
    return part_of_[driver->second] == part
               ? "n" + std::to_string(bit)
               : "scratch[" + std::to_string(scratch_of_.at(bit)) + "].w[p]";
}

std::string Writer::results_of(Bit bit, const std::string& value) const {
    std::string text;
    if (const auto found = sinks_.find(bit); found != sinks_.end()) {
        for (const std::string& sink : found->second) {
            text += "    " + sink + " = " + value + ";\n";
        }
    }
    return text;
}

std::string Writer::part_text(std::size_t part) const {
    std::string text;
    const std::size_t last = std::min(order_.size(), (part + 1) * kGatesOfAPart);
    for (std::size_t k = part * kGatesOfAPart; k < last; ++k) {
        const Gate& gate = gates_[order_[k]];
        const std::string name = "n" + std::to_string(gate.to);
        const auto from = [&](std::size_t pin) { return read(gate.from[pin], part); };
        text +=
            "    const word " + name + " = " +
            substitute(
                *gate.expression,
                {{"a", from(0)}, {"b", from(1)}, {"c", from(2)}, {"d", from(3)}, {"s", from(4)}}) +
            ";\n";
        if (const auto shared = scratch_of_.find(gate.to); shared != scratch_of_.end()) {
            text += "    scratch[" + std::to_string(shared->second) + "].w[p] = " + name + ";\n";
        }
        text += results_of(gate.to, name);
    }
    // Outputs and registers that take an input, a register or a constant as it is. Sorted, so that
    // the text is the same everywhere.
    if (part == 0) {  // what no gate drives
        for (const auto& [bit, names] : std::map(sinks_.begin(), sinks_.end())) {
            if (!driver_.contains(bit)) {
                text += results_of(bit, read(bit, part));
            }
        }
    }
    return text;
}

std::string Writer::text() {
    const std::string arguments =
        "(const slice* const* in, slice* const* out, const slice* __restrict now,\n"
        "    slice* __restrict next, slice* __restrict scratch";
    std::string head;
    for (std::size_t p = 0; p < inputs_.size(); ++p) {
        const std::string k = std::to_string(p);
        head += "    const slice* __restrict i" + k + " = in[" + k + "];\n";
    }
    for (std::size_t p = 0; p < outputs_.size(); ++p) {
        const std::string k = std::to_string(p);
        head += "    slice* __restrict o" + k + " = out[" + k + "];\n";
    }
    std::string text =
        "// Made by qrazor: gates on slices of 512 vectors.\n"
        "#if defined(__AVX512F__)\n#define WIDTH 64\n#elif defined(__AVX2__)\n#define WIDTH 32\n"
        "#else\n#define WIDTH 16\n#endif\n"
        "typedef unsigned long long word __attribute__((vector_size(WIDTH)));\n"
        "struct slice { word w[64 / WIDTH]; };\n";
    std::string calls;
    const std::size_t parts =
        std::max<std::size_t>(1, (order_.size() + kGatesOfAPart - 1) / kGatesOfAPart);
    for (std::size_t part = 0; part < parts; ++part) {
        const std::string name = "part" + std::to_string(part);
        // noinline: joined into one function again, the compiler's time would grow with the square
        // of it.
        text += "\nstatic __attribute__((noinline)) void " + name + arguments + ", int p) {\n" +
                head + part_text(part) + "}\n";
        calls += "        " + name + "(in, out, now, next, scratch, p);\n";
    }
    text += "\nextern \"C\" void qrazor_sliced_step" + arguments +
            ") {\n    for (int p = 0; p < 64 / WIDTH; ++p) {\n" + calls + "    }\n}\n";
    text += "extern \"C\" const unsigned qrazor_sliced_shape[3] = {" +
            std::to_string(registers_.size()) + ", " + std::to_string(scratch_of_.size()) + ", " +
            std::to_string(gates_.size()) + "};\n";
    return text;
}

}  // namespace

std::string sliced_text(const formal::Rtl& rtl, const std::vector<gen::Port>& inputs,
                        const std::vector<gen::Port>& outputs, const std::string& clock) {
    return Writer(rtl, inputs, outputs, clock).text();
}

}  // namespace qrazor::tb
