// The JSON that Yosys writes, in one of the three ways it is read. The blank before it says which:
// a tab is the hierarchy for figures, a new line the elaborated design for proofs; without one it
// is a netlist of library cells, with its delays.
#include "qrazor/algebra/rtl.h"
#include "qrazor/power/delays.h"
#include "qrazor/report/structure.h"
#include "target.h"
#include "tiny_library.h"

using namespace qrazor;

namespace {

cells::Adapter adapter() {
    cells::Adapter out;
    out.driver = {"INV", "Y"};
    out.input_slew_ns = 0.01;
    out.output_load_pf = 0.01;
    return out;
}

void simulate_ready(std::string_view json) {
    static const cells::Library library = cells::test::tiny_library();
    const cells::Netlist netlist = cells::Netlist::from_json(json, "top", library);
    fuzz::require(
        netlist.order().size() + netlist.flip_flops().size() == netlist.instances().size(),
        "instances left out of the order");
    netlist.overload(netlist.loads(0.01));
    fuzz::require(power::Delays(netlist, adapter()).longest() >= 0, "a negative delay");
}

// Modules that the seeds have.
const report::PartNames& parts() {
    static const report::PartNames names{{"left_shift", {"part", "rest"}},
                                         {"pipe_stage", {"part", "rest"}}};
    return names;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view json = fuzz::as_text(data, size);
    fuzz::read_or_refuse([&] {
        if (json.starts_with('\t')) {
            report::read_structure(json, "top", parts());
        } else if (json.starts_with('\n')) {
            formal::read_rtl(json, "top");
        } else {
            simulate_ready(json);
        }
    });
    return 0;
}
