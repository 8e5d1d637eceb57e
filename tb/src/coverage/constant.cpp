// Bits that no test moved: proven constant for all legal inputs, or missed. A list of excuses kept
// by hand would outlive its reasons.
#include "constant.h"

#include <algorithm>
#include <map>
#include <set>

#include "../legal_wrapper.h"
#include "qrazor/algebra/rtl.h"
#include "qrazor/formal/abc.h"
#include "qrazor/formal/aiger.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/rng.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::tb {
namespace {

using formal::Aiger;
using formal::Literal;

constexpr std::string_view kFlatten = R"text(read_verilog @files@ wrapper.v
hierarchy -check -top gate
proc -norom
flatten
write_rtlil flat.il
select -write nets.txt gate/w:u.*
)text";

// Asked nets become outputs (`expose`), so that opt_clean cannot remove them and AIGER has a name
// for each. Two graphs as for mutants: any state, and states from zeros.
constexpr std::string_view kConstantScript = R"text(read_rtlil flat.il
expose @nets@
opt_clean
techmap
opt_clean
design -save both
expose -dff -evert-dff
techmap
opt -nodffe -nosdff
aigmap
opt_clean
write_aiger -symbols cut.aig
write_json cut.json
design -load both
opt -nodffe -nosdff
setundef -zero -init
aigmap
opt_clean
write_aiger -symbols states.aig
)text";

// A bit that is asked about, as Yosys calls it.
struct Asked {
    std::string net;     // "u.u_x.sum"
    std::string suffix;  // "[3]", "" for a net's only bit
    std::size_t bit = 0;
    Constancy* answer = nullptr;

    std::string name() const { return net + suffix; }
};

// "gen_step[2].genblk2.gen_last.x" without what Yosys calls a block that has no name.
std::string without_hidden_blocks(const std::string& net) {
    std::string name;
    std::size_t at = 0;
    while (at < net.size()) {
        const std::size_t end = std::min(net.find('.', at), net.size());
        const std::string part = net.substr(at, end - at);
        // Yosys counts unnamed blocks as the standard says; simulators leave out what has no name.
        const std::string hidden = "genblk";
        if (part.rfind(hidden, 0) != 0 || part.size() == hidden.size() ||
            part.find_first_not_of("0123456789", hidden.size()) != std::string::npos) {
            name += (name.empty() ? "" : ".") + part;
        }
        at = end + 1;
    }
    return name;
}

// Flattens the unit into flat.il; its nets by the names that simulators give them.
std::map<std::string, std::string> flatten(const Sources& sources, const fs::path& folder) {
    std::vector<std::string> files;
    for (const std::string& file : sources.files) {
        files.push_back((fs::absolute(sources.folder) / file).string());
    }
    write_file(folder / "flatten.ys", substitute(kFlatten, {{"files", join(files, " ")}}));
    ProcessOptions here;
    here.folder = folder;
    run_checked({"yosys", "-q", "-s", "flatten.ys"}, here);
    std::vector<std::string> nets;
    const std::string module = "gate/";
    for (const std::string& line : split_lines(read_file(folder / "nets.txt"))) {
        if (line.rfind(module, 0) == 0) {
            nets.push_back(line.substr(module.size()));
        }
    }
    // Nothing listed would make every bit "unknown", which reads like a fault of the unit.
    if (nets.empty()) {
        throw Error(sources.top + ": Yosys lists no net of it; it writes them in a new way");
    }
    return simulated_names(nets);
}

// "u_x.sum[3]" is bit 3 of u_x.sum, "u_x.carry" its only one.
std::vector<Asked> known_bits(std::map<std::string, Constancy>& bits,
                              const std::map<std::string, std::string>& nets) {
    std::vector<Asked> known;
    for (auto& [bit, answer] : bits) {
        const bool ranged = !bit.empty() && bit.back() == ']';
        const std::size_t open = ranged ? bit.rfind('[') : bit.size();
        // "u" is the unit within the legal wrapper.
        const auto found = nets.find("u." + bit.substr(0, open));
        answer.known = found != nets.end();
        if (answer.known) {
            known.push_back({found->second, bit.substr(open),
                             ranged ? std::stoul(bit.substr(open + 1)) : 0, &answer});
        }
    }
    return known;
}

// A pattern of Yosys, to which a bracket is no letter.
std::string pattern(std::string net) {
    std::replace_if(
        net.begin(), net.end(), [](char c) { return c == '[' || c == ']'; }, '?');
    return "gate/w:" + net;
}

// Bits that are constants once Yosys has simplified the unit with its registers cut; these have no
// line in the map of the graph.
void find_simplified(const fs::path& folder, std::vector<Asked>& bits) {
    const formal::Rtl rtl = formal::read_rtl(read_file(folder / "cut.json"), "gate");
    for (Asked& asked : bits) {
        const auto found = rtl.outputs.find(asked.net);
        if (found != rtl.outputs.end() && asked.bit < found->second.size() &&
            // The constants are the two lowest numbers of a net.
            found->second[asked.bit] <= formal::kOne) {
            asked.answer->proof = "yosys opt, any state";
        }
    }
}

class Question {
  public:
    Question(const fs::path& folder, std::string name, int time_limit_s)
        : folder_(folder),
          name_(std::move(name)),
          graph_(formal::read_aiger(read_file(folder / (name_ + ".aig")))),
          time_limit_s_(time_limit_s) {
        for (const Aiger::Point& output : graph_.outputs) {
            outputs_[output.name] = output.literal;
        }
        simulate();
    }

    bool has_latches() const { return !graph_.registers.empty(); }

    // Of the bits numbered `open`, those that are constant.
    std::set<std::size_t> constant(const std::vector<Asked>& bits,
                                   const std::vector<std::size_t>& open) {
        std::vector<std::pair<std::size_t, Literal>> likely;  // literals that may be 0
        for (const std::size_t k : open) {
            const auto found = outputs_.find(bits[k].name());
            if (found == outputs_.end()) {
                continue;
            }
            const Literal literal = found->second;
            const bool inverted = (literal & 1U) != 0;
            // Never 1 in any pattern: may be the constant 0. Seen with both values it is not asked
            // about.
            if (!(inverted ? zero_ : one_)[literal / 2]) {
                likely.emplace_back(k, literal);
            } else if (!(inverted ? one_ : zero_)[literal / 2]) {
                likely.emplace_back(k, literal ^ 1U);
            }
        }
        std::set<std::size_t> proven;
        ask(likely, proven);
        return proven;
    }

  private:
    // All at once; where that fails, by halves.
    void ask(const std::vector<std::pair<std::size_t, Literal>>& likely,
             std::set<std::size_t>& proven) {
        if (likely.empty()) {
            return;
        }
        Aiger any = graph_;
        // An or of all: one proof that it is 0 is a proof for each.
        Literal none = 1;
        for (const auto& [number, literal] : likely) {
            const Literal own = any.gate(any.ands.size());
            any.ands.push_back({none, literal ^ 1U});
            none = own;
        }
        any.outputs = {{"any", none ^ 1U}};
        const std::string file = name_ + "-" + std::to_string(asked_++) + ".aig";
        write_file(folder_ / file, formal::write_aiger(any));
        const formal::AbcAnswer answer =
            formal::ask_abc(folder_, file, has_latches(), time_limit_s_);
        if (answer.result == formal::Result::proven) {
            for (const auto& [number, literal] : likely) {
                proven.insert(number);
            }
        } else if (likely.size() > 1) {
            const auto half = likely.begin() + static_cast<std::ptrdiff_t>(likely.size() / 2);
            ask({likely.begin(), half}, proven);
            ask({half, likely.end()}, proven);
        }
    }

    // Which values each variable takes, with random inputs from zeroed registers: what takes both
    // is not worth a question.
    void simulate() {
        // 64 cycles of 64 patterns: enough for counters and accumulators of this size to move; what
        // is missed here only costs a question.
        constexpr int kCycles = 64;
        std::vector<std::uint64_t> values(graph_.variables());
        zero_.assign(values.size(), false);
        one_.assign(values.size(), false);
        Rng rng(1);
        for (int cycle = 0; cycle < kCycles; ++cycle) {
            for (std::size_t k = 0; k < graph_.inputs.size(); ++k) {
                values[graph_.input(k) / 2] = rng.next();
            }
            formal::simulate(graph_, 1, values);
            for (std::size_t k = 0; k < values.size(); ++k) {
                zero_[k] = zero_[k] || values[k] != ~std::uint64_t{0};
                one_[k] = one_[k] || values[k] != 0;
            }
            std::vector<std::uint64_t> next;
            for (const Aiger::Point& state : graph_.registers) {
                next.push_back(formal::value_of(values, 1, state.literal, 0));
            }
            for (std::size_t k = 0; k < next.size(); ++k) {
                values[graph_.state(k) / 2] = next[k];
            }
        }
    }

    fs::path folder_;
    std::string name_;
    Aiger graph_;
    int time_limit_s_;
    std::map<std::string, Literal> outputs_;
    std::vector<bool> zero_;
    std::vector<bool> one_;
    int asked_ = 0;
};

}  // namespace

std::map<std::string, std::string> simulated_names(const std::vector<std::string>& nets) {
    std::map<std::string, std::string> names;
    std::set<std::string> twice;
    for (const std::string& net : nets) {
        const std::string name = without_hidden_blocks(net);
        if (name != net && !names.emplace(name, net).second) {
            twice.insert(name);
        }
    }
    for (const std::string& name : twice) {
        // Two nets of one name once hidden blocks are left out: neither answer may stand for the
        // other.
        names.erase(name);
    }
    for (const std::string& net : nets) {  // a net that bears the name itself comes first
        if (without_hidden_blocks(net) == net) {
            names[net] = net;
        }
    }
    return names;
}

void prove_constant(const Bench& bench, const Sources& sources,
                    std::map<std::string, Constancy>& bits, const fs::path& folder,
                    int time_limit_s) {
    if (bits.empty()) {
        return;
    }
    // Legal inputs only, as the benches give: else flags that no compressor makes would move bits.
    write_file(folder / "wrapper.v", legal_wrapper(bench, "gate"));
    std::vector<Asked> known = known_bits(bits, flatten(sources, folder));
    if (known.empty()) {
        return;
    }
    std::set<std::string> nets;
    for (const Asked& asked : known) {
        nets.insert(pattern(asked.net));
    }
    write_file(folder / "constant.ys",
               substitute(kConstantScript, {{"nets", join({nets.begin(), nets.end()}, " ")}}));
    ProcessOptions here;
    here.folder = folder;
    run_checked({"yosys", "-q", "-s", "constant.ys"}, here);
    find_simplified(folder, known);
    for (const char* name : {"cut", "states"}) {
        std::vector<std::size_t> open;
        for (std::size_t k = 0; k < known.size(); ++k) {
            if (known[k].answer->proof.empty()) {
                open.push_back(k);
            }
        }
        Question question(folder, name, time_limit_s);
        for (const std::size_t k : question.constant(known, open)) {
            known[k].answer->proof = question.has_latches()
                                         ? "abc dprove, legal inputs from zeroed registers"
                                         : "abc &cec, any state";
        }
    }
}

}  // namespace qrazor::tb
