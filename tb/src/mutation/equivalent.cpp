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
#include "reached.h"

namespace fs = std::filesystem;

namespace qrazor::tb {
namespace {

// Two miters of one design that holds all mutants: with registers cut (any state, the stronger
// claim and the quicker proof) and with states. Made once; a mutant is chosen by
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

formal::Aiger miter_of(std::size_t number, const fs::path& all_mutants) {
    const formal::Aiger all = formal::read_aiger(read_file(all_mutants));
    return formal::with_inputs(all, selection(all, number));
}

}  // namespace

EquivalenceJudge::EquivalenceJudge(const Bench& bench, fs::path folder, int time_limit_s)
    : folder_(std::move(folder)), time_limit_s_(time_limit_s) {
    gen::Port selector;
    selector.name = kSelector;
    selector.element_width = kSelectorBits;
    for (const gen::Port& port : bench.design().ports()) {
        if (port.role == gen::Role::reset) {
            reset_ = "in_" + port.name;
        }
    }
    write_file(folder_ / "wrappers.v",
               legal_wrapper(bench, "gold", selector, std::to_string(kSelectorBits) + "'d0") +
                   legal_wrapper(bench, "gate", selector, kSelector));
    write_file(folder_ / "miter.ys", substitute(kMiter, {{"top", bench.design().module_name()}}));
    ProcessOptions here;
    here.folder = folder_;
    run_checked({"yosys", "-q", "-s", "miter.ys"}, here);
}

std::string EquivalenceJudge::equivalent(std::size_t number) const {
    const auto file = [&](const std::string& name) {
        return name + "-" + std::to_string(number) + ".aig";
    };
    write_file(folder_ / file("cut"), formal::write_aiger(miter_of(number, folder_ / "cut.aig")));
    const auto proven = [](const formal::AbcAnswer& answer) {
        return answer.result == formal::Result::proven;
    };
    if (proven(formal::ask_abc(folder_, file("cut"), false, time_limit_s_))) {
        return "abc &cec, any state";
    }
    // Only what differs in some state needs the question whether that state is ever reached.
    const auto question = reached_question(miter_of(number, folder_ / "states.aig"), reset_);
    if (!question) {
        return "";
    }
    write_file(folder_ / file("reached"), formal::write_aiger(*question));
    const formal::AbcAnswer answer = formal::ask_pdr(folder_, file("reached"), time_limit_s_);
    return proven(answer) ? "abc pdr, legal inputs from a reset on" : "";
}

}  // namespace qrazor::tb
