#include <algorithm>

#include "mutants.h"
#include "qrazor/formal/abc.h"
#include "qrazor/formal/aiger.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::tb {
namespace {

std::string range(int bits) {
    return bits == 1 ? "" : "[" + std::to_string(bits - 1) + ":0] ";
}

std::string bits_of(const gen::Port& port, int element) {
    const int width = port.element_width;
    return port.bits() == 1 ? port.name
                            : port.name + "[" + std::to_string(element * width + width - 1) + ":" +
                                  std::to_string(element * width) + "]";
}

// A port whose elements are kept within what the bench calls legal: too large a flag becomes the
// largest, too large a side shift becomes the flag. "" where every value is legal.
std::string legal_value(const Bench& bench, const Slot& slot) {
    const std::vector<Range> ranges = bench.ranges();
    std::vector<std::string> elements;
    bool limited = false;
    for (int k = slot.port.elements - 1; k >= 0; --k) {
        const Range& legal = ranges.at(slot.offset + static_cast<std::size_t>(k));
        const std::string bits = bits_of(slot.port, k);
        std::string most =
            std::to_string(slot.port.element_width) + "'d" + std::to_string(legal.high);
        const std::int64_t all = (std::int64_t{1} << slot.port.element_width) - 1;
        std::string value = bits;
        if (legal.low == 0 && legal.high < all) {
            limited = true;
            value = "(" + bits + " > " + most + " ? " + most + " : " + bits + ")";
        }
        const std::size_t side = slot.port.name.find("side_i");
        if (side != std::string::npos) {
            const std::string flag = slot.port.name.substr(0, side) + "flag_i";
            limited = true;
            value = "(" + value + " > legal_" + flag + " ? legal_" + flag + " : " + value + ")";
        }
        elements.push_back(value);
    }
    return limited ? "{" + join(elements, ", ") + "}" : "";
}

// The faulty unit under the name `module`, fed with legal values, its selector as given.
std::string wrapper(const Bench& bench, const std::string& module, const std::string& selector) {
    std::vector<std::string> header;
    std::vector<std::string> connections;
    std::string flags;
    std::string others;
    for (const gen::Port& port : bench.design().ports()) {
        const bool input = port.direction == gen::Direction::input;
        header.push_back((input ? "input wire " : "output wire ") + range(port.bits()) + port.name);
        std::string from = port.name;
        const Slot* slot = bench.layout().find(port.name);
        if (const std::string legal = input && slot != nullptr ? legal_value(bench, *slot) : "";
            !legal.empty()) {
            from = "legal_" + port.name;
            const bool flag = port.name.find("flag_i") != std::string::npos;
            (flag ? flags : others) +=
                "    wire " + range(port.bits()) + from + " = " + legal + ";\n";
        }
        connections.push_back("." + port.name + "(" + from + ")");
    }
    header.push_back("input wire " + range(kSelectorBits) + kSelector);
    connections.push_back("." + std::string(kSelector) + "(" + selector + ")");
    return "module " + module + "(" + join(header, ", ") + ");\n" + flags + others + "    " +
           bench.design().module_name() + " u (" + join(connections, ", ") + ");\nendmodule\n";
}

constexpr std::string_view kMiter = R"text(read_verilog mutants.v wrappers.v
proc
techmap
opt_clean
flatten gold gate
delete @top@
opt_clean
design -save both
expose -dff -evert-dff
miter -equiv -flatten gold gate miter
hierarchy -top miter
techmap
opt -nodffe -nosdff
aigmap
opt_clean
write_aiger -symbols cut.aig
design -load both
miter -equiv -flatten gold gate miter
hierarchy -top miter
techmap
opt -nodffe -nosdff
setundef -zero -init
aigmap
opt_clean
write_aiger -symbols states.aig
)text";

// Input numbers of the selector's bits, and their values.
std::vector<std::pair<std::size_t, bool>> selection(const formal::Aiger& miter,
                                                    std::size_t number) {
    std::vector<std::pair<std::size_t, bool>> values;
    for (std::size_t bit = 0; bit < kSelectorBits; ++bit) {
        const std::string name = "in_" + std::string(kSelector) + "[" + std::to_string(bit) + "]";
        const auto found = std::find(miter.inputs.begin(), miter.inputs.end(), name);
        if (found == miter.inputs.end()) {
            throw Error("the miter of the mutants has no input " + name);
        }
        values.emplace_back(found - miter.inputs.begin(), ((number >> bit) & 1U) != 0);
    }
    return values;
}

}  // namespace

EquivalenceJudge::EquivalenceJudge(const Bench& bench, fs::path folder, int time_limit_s)
    : folder_(std::move(folder)), time_limit_s_(time_limit_s) {
    write_file(folder_ / "wrappers.v",
               wrapper(bench, "gold", std::to_string(kSelectorBits) + "'d0") +
                   wrapper(bench, "gate", kSelector));
    write_file(folder_ / "miter.ys", substitute(kMiter, {{"top", bench.design().module_name()}}));
    ProcessOptions here;
    here.folder = folder_;
    run_checked({"yosys", "-q", "-s", "miter.ys"}, here);
}

std::string EquivalenceJudge::ask(std::size_t number, bool latches) const {
    const std::string name = latches ? "states" : "cut";
    const formal::Aiger all = formal::read_aiger(read_file(folder_ / (name + ".aig")));
    const std::string own = name + "-" + std::to_string(number) + ".aig";
    const formal::Aiger one = formal::with_inputs(all, selection(all, number));
    write_file(folder_ / own, formal::write_aiger(one));
    const formal::AbcAnswer answer = formal::ask_abc(folder_, own, latches, time_limit_s_);
    return answer.result != formal::Result::proven ? ""
           : latches ? "abc dprove, legal inputs from zeroed registers"
                     : "abc &cec, any state";
}

std::string EquivalenceJudge::equivalent(std::size_t number) const {
    const std::string combinational = ask(number, false);
    return combinational.empty() ? ask(number, true) : combinational;
}

}  // namespace qrazor::tb
