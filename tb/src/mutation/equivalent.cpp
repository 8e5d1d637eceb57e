// Whether a fault that no test found changes anything at all. Without this a mutant that is
// redundant would count as a hole in the regression, and holes would be excused as redundant.
#include <algorithm>

#include "../legal_wrapper.h"
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

// Two miters of one design that holds all mutants: with registers cut (any state, the stronger
// claim and the quicker proof) and with states from zeros. Made once; a mutant is chosen by
// constants in the graph, not by another run of Yosys.
constexpr std::string_view kMiter = R"text(read_verilog mutants.v wrappers.v
proc -norom
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
        // `miter` puts in_ before each input's name.
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
    gen::Port selector;
    selector.name = kSelector;
    selector.element_width = kSelectorBits;
    write_file(folder_ / "wrappers.v",
               legal_wrapper(bench, "gold", selector, std::to_string(kSelectorBits) + "'d0") +
                   legal_wrapper(bench, "gate", selector, kSelector));
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
    // Only what differs in some state needs the question whether that state is ever reached.
    const std::string combinational = ask(number, false);
    return combinational.empty() ? ask(number, true) : combinational;
}

}  // namespace qrazor::tb
