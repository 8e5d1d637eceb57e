// Text of a unit's registers: operand register, cut points, accumulator.
#include "qrazor/gen/datapath.h"

#include <algorithm>

#include "qrazor/support/text.h"

namespace qrazor::gen {
namespace {

std::string total_width(const std::vector<Signal>& signals) {
    std::vector<std::string> widths;
    for (const Signal& s : signals) {
        widths.push_back(s.width);
    }
    const std::string line = join(widths, " + ");
    // Emitted lines have at most 100 columns, as a test holds.
    return line.size() < 70 ? line : join(widths, "\n            + ");
}

// The port's line begins at column `indent` + 4; names that need several lines stand below the
// first.
std::string concatenated(const std::vector<std::string>& names, size_t indent) {
    const std::string line = join(names, ", ");
    const size_t first = indent + std::string("    .data_i ({").size();
    return names.size() == 1  ? names[0]
           : line.size() < 65 ? "{" + line + "}"
                              : "{" + join(names, ",\n" + std::string(first, ' ')) + "}";
}

constexpr std::string_view kStage = R"(@indent@pipe_stage #(
@indent@    .Width(@width@)
@indent@) @instance@ (
@indent@    .clk_i  (clk_i),
@indent@    .rst_ni (rst_ni),
@indent@    .valid_i(@valid_in@),
@indent@    .clear_i(@clear_in@),
@indent@    .data_i (@data_in@),
@indent@    .valid_o(@valid_out@),
@indent@    .clear_o(@clear_out@),
@indent@    .data_o (@data_out@)
@indent@);
)";

}  // namespace

std::string declared(const std::vector<Signal>& signals) {
    size_t widest = 0;
    for (const Signal& s : signals) {
        widest = std::max(widest, range_of(s.width).size());
    }
    std::string text;
    for (const Signal& s : signals) {
        std::string range = range_of(s.width);
        range.resize(widest, ' ');
        text += "    wire " + range + s.name + ";\n";
    }
    return text;
}

std::string Pipeline::now(const std::string& name) const {
    const auto found = passed_.find(name);
    return found == passed_.end() ? name
           : found->second == 1   ? name + "_q"
                                  : name + "_q" + std::to_string(found->second);
}

Signal Pipeline::registered(Signal signal) {
    ++passed_[signal.name];
    return now(std::move(signal));
}

Signal Pipeline::now(Signal signal) const {
    signal.name = now(signal.name);
    return signal;
}

Written Pipeline::counted(const Signal& signal) const {
    Written out;
    out.out = {"counted", signal.width, signal.bits, Meaning::addend};
    out.signals = {out.out};
    out.text = "\n    // An empty beat adds nothing.\n" + declare(out.out) +
               "    assign counted = " + now(signal.name) + " & {" + signal.width + "{" + valid() +
               "}};\n";
    return out;
}

Written Pipeline::operands(const std::vector<Signal>& signals, const std::string& suffix) {
    constexpr size_t kIndent = 4;
    Written made;
    std::vector<std::string> in;
    std::vector<std::string> out;
    made.signals = {signal("operands_valid", 1), signal("operands_clear", 1)};
    for (const Signal& s : signals) {
        in.push_back(s.name + suffix);
        made.signals.push_back(registered(s));
        out.push_back(made.signals.back().name);
    }
    beat_ = "operands";
    made.text = "\n    // Operand register.\n" + declared(made.signals);
    made.text += substitute(kStage, {{"indent", "    "},
                                     {"width", total_width(signals)},
                                     {"instance", "u_operands"},
                                     {"valid_in", "valid_i"},
                                     {"clear_in", "clear_i"},
                                     {"data_in", concatenated(in, kIndent)},
                                     {"valid_out", "operands_valid"},
                                     {"clear_out", "operands_clear"},
                                     {"data_out", concatenated(out, kIndent)}});
    made.files = parts::pipe_stage();
    return made;
}

Written Pipeline::cut(const std::string& name, int at_least, const std::vector<Signal>& signals,
                      const std::string& where) {
    if (at_least == 0) {
        return {};
    }
    constexpr size_t kIndent = 12;
    Written made;
    std::vector<std::string> in;
    std::vector<std::string> out;
    std::string pass;
    made.signals = {signal(name + "_valid", 1), signal(name + "_clear", 1)};
    for (const Signal& s : signals) {
        in.push_back(now(s.name));
        // Whoever writes behind the cut asks now() and gets the name behind it, whether the cut is
        // there or not: `Cuts` is a parameter of the Verilog.
        made.signals.push_back(registered(s));
        out.push_back(made.signals.back().name);
        pass += "            assign " + out.back() + " = " + in.back() + ";\n";
    }
    std::string& text = made.text;
    text = "\n    // Cut point where Cuts >= " + std::to_string(at_least) + ": " + where + ".\n" +
           declared(made.signals);
    text += "    generate\n        if (Cuts >= " + std::to_string(at_least) + ") begin : gen_" +
            name + "_cut\n" +
            substitute(kStage, {{"indent", "            "},
                                {"width", total_width(signals)},
                                {"instance", "u_" + name + "_cut"},
                                {"valid_in", beat_ + "_valid"},
                                {"clear_in", beat_ + "_clear"},
                                {"data_in", concatenated(in, kIndent)},
                                {"valid_out", name + "_valid"},
                                {"clear_out", name + "_clear"},
                                {"data_out", concatenated(out, kIndent)}}) +
            "        end else begin : gen_no_" + name + "_cut\n            assign " + name +
            "_valid = " + beat_ + "_valid;\n            assign " + name + "_clear = " + beat_ +
            "_clear;\n" + pass + "        end\n    endgenerate\n";
    beat_ = name;
    return made;
}

Written Pipeline::accumulator(const Config& config, const Signal& addend) const {
    Written out;
    out.text =
        "\n    " + parts::accumulator_name(config) + " #(\n        .InWidth(" + addend.width +
        "),\n        .Width  (AccWidth)\n    ) u_accumulator (\n"
        "        .clk_i   (clk_i),\n        .rst_ni  (rst_ni),\n        .valid_i (" +
        beat_ + "_valid),\n        .clear_i (" + beat_ + "_clear),\n        .addend_i(" +
        now(addend.name) + "),\n        .valid_o (valid_o),\n        .acc_o   (acc_o)\n    );\n";
    out.files = parts::accumulator(config);
    out.take({addend.name, addend.width, addend.bits, Meaning::addend}, "u_accumulator",
             "addend_i");
    out += accumulated({"acc_o", "AccWidth", config.acc_width});
    return out;
}

Written accumulated(const Signal& acc) {
    const std::string part = "u_accumulator";
    Written out;
    out.take(signal("valid", 1, Meaning::valid), part, "valid_i");
    out.take(signal("clear", 1, Meaning::clear), part, "clear_i");
    out.give({acc.name, acc.width, acc.bits, Meaning::accumulated}, part, "acc_o");
    out.give(signal("valid_o", 1, Meaning::accumulated_valid), part, "valid_o");
    return out;
}

}  // namespace qrazor::gen
