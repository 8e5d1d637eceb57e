// Text of passes over rows: see row_pass.h.
#include "qrazor/gen/row_pass.h"

#include <algorithm>

#include "qrazor/gen/datapath.h"
#include "qrazor/gen/parts.h"
#include "qrazor/support/text.h"

namespace qrazor::gen {
namespace {

constexpr std::string_view kState = R"(
    row_state #(
        .Width(@state_width@)
    ) u_@name@_state (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(@valid@),
        .ready_i(@ready@),
        .last_i (@name@_end),
        .next_i (@name@_next),
        .state_o(@name@_state)
    );
)";

constexpr std::string_view kStore = R"(
    row_store #(
        .Width    (@beat_width@),
        .StatWidth(@state_width@),
        .Depth    (@depth@)
    ) u_@name@_store (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(@valid@),
        .ready_o(@ready@),
        .last_i (@last@),
        .data_i (@beat@),
        .stat_i (@name@_next),
        .end_o  (@name@_end),
        .valid_o(@name@_valid),
        .ready_i(@name@_ready),
        .last_o (@name@_last),
        .data_o (@name@_beat),
        .stat_o (@name@_stat)
    );
)";

constexpr std::string_view kBuffer = R"(
    skid_buffer #(
        .Width(@width@ + 1)
    ) @instance@ (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(@valid_in@),
        .ready_o(@ready_in@),
        .data_i ({@last_in@, @beat_in@}),
        .valid_o(@valid_out@),
        .ready_i(@ready_out@),
        .data_o ({@last_out@, @beat_out@})
    );
)";

Signal net(const std::string& name, const Signal& like, Meaning meaning) {
    return {name, like.width, like.bits, meaning};
}

Signal wire(const std::string& name, Meaning meaning) {
    return signal(name, 1, meaning);
}

// ".beat_i (x)" of each port, names padded.
std::string connections(const std::vector<std::pair<std::string, std::string>>& ports) {
    size_t widest = 0;
    for (const auto& [port, to] : ports) {
        widest = std::max(widest, port.size());
    }
    std::vector<std::string> lines;
    for (const auto& [port, to] : ports) {
        std::string name = port;
        name.resize(widest, ' ');
        lines.push_back("        ." + name + "(" + to + ")");
    }
    return join(lines, ",\n");
}

std::string instance(const RowCore& core, const std::string& name,
                     std::vector<std::pair<std::string, std::string>> ports) {
    for (const Signal& s : core.steady) {
        ports.emplace_back(s.name, s.name);
    }
    const auto& overrides = core.overrides;
    return "\n    " + core.file.module() + " " +
           (overrides.empty() ? "" : "#(\n" + connections(overrides) + "\n    ) ") + name + " (\n" +
           connections(ports) + "\n    );\n";
}

void take_steady(const RowCore& core, const std::string& part, Written& out) {
    for (Signal s : core.steady) {
        s.meaning = Meaning::row_steady;
        out.take(s, part, s.name);
    }
}

RowCore core_of(ModuleText m, Operation operation, std::vector<Signal> steady) {
    m.operation = operation;
    RowCore core{m.file(), std::move(steady), {}, {}};
    for (const Parameter& p : m.parameters) {
        if (!p.derived) {
            core.overrides.emplace_back(p.name, p.name);
        }
    }
    return core;
}

void add_steady(const std::vector<Signal>& steady, std::vector<Port>& ports) {
    for (const Signal& s : steady) {
        ports.push_back(input_port(s.name, 1, s.bits, s.width, "holds still during a row"));
    }
}

}  // namespace

RowStream row_input(Signal beat) {
    return {"valid_i", "ready_o", "last_i", std::move(beat)};
}

RowCore row_fold(ModuleText m, std::vector<Signal> steady) {
    return core_of(std::move(m), Operation::row_fold, std::move(steady));
}

RowCore row_map(ModuleText m, std::vector<Signal> steady) {
    return core_of(std::move(m), Operation::row_map, std::move(steady));
}

std::vector<Port> fold_ports(const Signal& beat, const Signal& state,
                             const std::vector<Signal>& steady) {
    std::vector<Port> ports{
        input_port("beat_i", 1, beat.bits, beat.width, "a beat of the row"),
        input_port("state_i", 1, state.bits, state.width, "gathered before it, 0 at first"),
        output_port("next_o", 1, state.bits, state.width, "gathered with it")};
    add_steady(steady, ports);
    return ports;
}

std::vector<Port> map_ports(const Signal& beat, const Signal& stat, const Signal& result,
                            const std::vector<Signal>& steady) {
    std::vector<Port> ports{
        input_port("beat_i", 1, beat.bits, beat.width, "a beat of the row"),
        input_port("stat_i", 1, stat.bits, stat.width, "gathered of the whole row"),
        output_port("result_o", 1, result.bits, result.width, "a beat of results")};
    add_steady(steady, ports);
    return ports;
}

Written row_pass(const RowPass& pass, const RowStream& in, RowStream& out) {
    const auto named = [&](const std::string& what) { return pass.name + "_" + what; };
    const auto part = [&](const std::string& what) { return "u_" + named(what); };
    const Signal state = net(named("state"), pass.state, Meaning::row_state);
    const Signal next = net(named("next"), pass.state, Meaning::row_next);
    const Signal stat = net(named("stat"), pass.state, Meaning::row_stat);
    const Signal stored = pass.kept.value_or(in.beat);
    const Signal beat = net(named("beat"), stored, Meaning::row_beat);
    const Signal result = net(named("result"), pass.result, Meaning::row_result);
    const Signal beat_in{in.beat.name, in.beat.width, in.beat.bits, Meaning::row_beat};
    const Signal kept{in.beat.name + (pass.kept ? trim(range_of(stored.width)) : ""), stored.width,
                      stored.bits, Meaning::row_beat};
    out = {named("valid"), named("ready"), named("last"), result};
    Written made;
    made.signals = {state,
                    next,
                    wire(named("end"), Meaning::row_end),
                    wire(out.valid, Meaning::row_valid),
                    wire(out.ready, Meaning::row_ready),
                    wire(out.last, Meaning::row_last),
                    beat,
                    stat,
                    result};
    made.text = "\n    // " + pass.about + "\n";
    made.text += declared(made.signals);
    const std::vector<Substitution> words{{"name", pass.name},   {"valid", in.valid},
                                          {"ready", in.ready},   {"last", in.last},
                                          {"beat", kept.name},   {"beat_width", kept.width},
                                          {"depth", pass.depth}, {"state_width", pass.state.width}};
    made.text +=
        instance(pass.fold, part("fold"),
                 {{"beat_i", in.beat.name}, {"state_i", state.name}, {"next_o", next.name}});
    made.text += substitute(kState, words) + substitute(kStore, words);
    made.text +=
        instance(pass.map, part("map"),
                 {{"beat_i", beat.name}, {"stat_i", stat.name}, {"result_o", result.name}});
    made.files = parts::row_state();
    made += parts::row_store();
    for (const RowCore* core : {&pass.fold, &pass.map}) {
        made += core->files;
        made.files.push_back(core->file);
    }

    made.take(beat_in, part("fold"), "beat_i");
    made.take(state, part("fold"), "state_i");
    made.give(next, part("fold"), "next_o");
    take_steady(pass.fold, part("fold"), made);
    made.take(wire(in.valid, Meaning::row_valid), part("state"), "valid_i");
    made.take(wire(in.ready, Meaning::row_ready), part("state"), "ready_i");
    made.take(wire(named("end"), Meaning::row_end), part("state"), "last_i");
    made.take(next, part("state"), "next_i");
    made.give(state, part("state"), "state_o");
    made.take(wire(in.valid, Meaning::row_valid), part("store"), "valid_i");
    made.give(wire(in.ready, Meaning::row_ready), part("store"), "ready_o");
    made.take(wire(in.last, Meaning::row_last), part("store"), "last_i");
    made.take(kept, part("store"), "data_i");
    made.take(next, part("store"), "stat_i");
    made.give(wire(named("end"), Meaning::row_end), part("store"), "end_o");
    made.give(wire(out.valid, Meaning::row_valid), part("store"), "valid_o");
    made.take(wire(out.ready, Meaning::row_ready), part("store"), "ready_i");
    made.give(wire(out.last, Meaning::row_last), part("store"), "last_o");
    made.give(beat, part("store"), "data_o");
    made.give(stat, part("store"), "stat_o");
    made.take(beat, part("map"), "beat_i");
    made.take(stat, part("map"), "stat_i");
    made.give(result, part("map"), "result_o");
    take_steady(pass.map, part("map"), made);
    return made;
}

Written row_cut(const std::string& name, const RowStream& in, RowStream& out) {
    Written made;
    const Signal beat{name + "_beat", in.beat.width, in.beat.bits, Meaning::row_beat};
    out = {name + "_valid", name + "_ready", name + "_last", beat};
    made.signals = {wire(out.valid, Meaning::row_valid), wire(out.ready, Meaning::row_ready),
                    wire(out.last, Meaning::row_last), beat};
    made.text = "\n";
    made.text += declared(made.signals);
    made.text += substitute(kBuffer, {{"width", in.beat.width},
                                      {"instance", "u_" + name},
                                      {"valid_in", in.valid},
                                      {"ready_in", in.ready},
                                      {"last_in", in.last},
                                      {"beat_in", in.beat.name},
                                      {"valid_out", out.valid},
                                      {"ready_out", out.ready},
                                      {"last_out", out.last},
                                      {"beat_out", out.beat.name}});
    made.files = parts::skid_buffer();
    return made;
}

Written row_register(const RowStream& in, const std::vector<std::string>& outputs) {
    Written made;
    made.text = substitute(kBuffer, {{"width", in.beat.width},
                                     {"instance", "u_outputs"},
                                     {"valid_in", in.valid},
                                     {"ready_in", in.ready},
                                     {"last_in", in.last},
                                     {"beat_in", in.beat.name},
                                     {"valid_out", "valid_o"},
                                     {"ready_out", "ready_i"},
                                     {"last_out", "last_o"},
                                     {"beat_out", join(outputs, ", ")}});
    made.files = parts::skid_buffer();
    return made;
}

}  // namespace qrazor::gen
