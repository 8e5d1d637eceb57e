// Verilog, or a netlist of cells, as plain gates: what gates.cpp can write as one C++ operation
// each.
#include "gates.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace qrazor::tb {
namespace {

// Modules are mapped before they are flattened: a full adder once instead of a thousand times. Only
// then is seen that an asynchronous reset (some libraries have no flip-flop without) is tied off.
constexpr std::string_view kScript = R"text(@read@
hierarchy -check -top @top@
proc -norom
alumacc
maccmap -unmap
opt -fast
techmap
opt -fast
flatten
opt_expr
opt_dff -nodffe -nosdff
dfflegalize -cell $_DFF_P_ x
simplemap
opt_expr
opt_clean -purge
opt_expr
opt_merge
opt_clean -purge
check -assert
write_json gates.json
)text";

}  // namespace

formal::Rtl elaborate_gates(const SlicedSource& source, const std::string& top,
                            const std::filesystem::path& folder) {
    std::string read;
    if (!source.liberty.empty()) {
        // With the cells' functions, so that flattening leaves gates. Cells without one (fillers,
        // pads, clock gates) are left out: a netlist that has them does not elaborate.
        read = "read_liberty -ignore_miss_func \"" +
               std::filesystem::absolute(source.liberty).string() + "\"\n";
    }
    for (const gen::SourceFile& file : source.files) {
        if (std::filesystem::path(file.name).extension() == ".v") {
            write_file(folder / file.name, file.text);
            read += "read_verilog " + file.name + "\n";
        }
    }
    write_file(folder / "gates.ys", substitute(kScript, {{"read", read}, {"top", top}}));
    ProcessOptions here;
    here.folder = folder;
    run_checked({"yosys", "-q", "-s", "gates.ys"}, here);
    return formal::read_rtl(read_file(folder / "gates.json"), top);
}

}  // namespace qrazor::tb
