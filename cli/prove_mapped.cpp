// The netlist whose area and power are reported is not the RTL that was proven: this closes the
// gap.
#include "prove_mapped.h"

#include "commands.h"
#include "options.h"
#include "qrazor/formal/mapped.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"
#include "qrazor/units/emit.h"

namespace qrazor::cli {

void add_mapped(Command& command, bool& mapped, MappedSettings& settings) {
    settings.flow.cache = "build/synth-cache";
    Option* flag =
        command.add_flag("--mapped", mapped,
                         "also that the netlist of cells equals the RTL, of each row in a report");
    const std::vector<Option*> options{
        command.add_option("--library", settings.flow.library, "cell library, by adapter name")
            ->show_default(),
        command.add_option("--liberty", settings.liberty,
                           "Liberty file(s), plain or .gz, instead of --library"),
        command.add_option("--adapter", settings.flow.adapter,
                           "adapter name, or a TOML file of your own (default: by library name)"),
        command.add_option("--pdk", settings.flow.pdk, "folder in which --library is looked for"),
        command
            .add_option("--clock", settings.flow.clock_ns, "clock in ns (default: the adapter's)")
            ->check(range(0.001, 1e6)),
        command
            .add_option("--cache", settings.flow.cache,
                        "folder of earlier results, as of `qrazor synth`")
            ->show_default()
            ->check(named_path())};
    for (Option* option : options) {
        option->needs(flag)->group("Mapped netlists");
    }
    flag->group("Mapped netlists");
}

synth::FlowOptions flow_options(const MappedSettings& settings) {
    // The cache is that of `qrazor synth`, so what is proven is the very netlist that was measured.
    synth::FlowOptions out = settings.flow;
    out.home = home_folder();
    out.liberty.assign(settings.liberty.begin(), settings.liberty.end());
    return out;
}

formal::Proof prove_row(const synth::Flow& flow, const gen::Design& design,
                        const formal::ProveOptions& options) {
    const std::string clock = fixed(flow.options().clock_ns, 1) + " ns";
    try {
        const synth::Row row = flow.run(design);
        formal::ProveOptions own = options;
        own.folder = options.folder / design.label() / ("mapped-" + row.library);
        return formal::prove_mapped(
                   {design.module_name(),
                    flow.source(design).clock_port,
                    units::emit(design),
                    row.netlist,
                    {flow.library_copy()},
                    "mapped netlist (" + row.library + ", " + clock + ", " + row.recipe + ")"},
                   own)
            .proof;
    } catch (const Error& error) {
        // A netlist that cannot be made is an open proof of its row: the others go on.
        formal::Proof proof;
        proof.property =
            "mapped netlist (" + flow.adapter().name + ", " + clock + ") equals the RTL";
        proof.engine = "abc &cec";
        proof.detail = error.what();
        return proof;
    }
}

}  // namespace qrazor::cli
