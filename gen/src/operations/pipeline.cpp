// Text of a unit's registers: operand register, cut points, accumulator.
#include "qrazor/gen/datapath.h"
#include "qrazor/support/text.h"

namespace qrazor::gen {
namespace {

std::string total_width(const std::vector<Signal>& signals) {
    std::vector<std::string> widths;
    for (const Signal& s : signals) {
        widths.push_back(s.width);
    }
    const std::string line = join(widths, " + ");
    return line.size() < 70 ? line : join(widths, "\n            + ");
}

std::string concatenated(const std::vector<std::string>& names) {
    const std::string line = join(names, ", ");
    return names.size() == 1  ? names[0]
           : line.size() < 65 ? "{" + line + "}"
                              : "{" + join(names, ",\n                          ") + "}";
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

std::string Pipeline::now(const std::string& name) const {
    const auto found = names_.find(name);
    return found == names_.end() ? name : found->second;
}

std::string Pipeline::counted(const std::string& name, const std::string& width) const {
    return "\n    // An empty beat adds nothing.\n" + declare({"counted", width}) +
           "    assign counted = " + now(name) + " & {" + width + "{" + valid() + "}};\n";
}

std::string Pipeline::operands(const std::vector<Signal>& signals, const std::string& suffix) {
    std::string text =
        "\n    // Operand register.\n    wire operands_valid;\n    wire operands_clear;\n";
    std::vector<std::string> in;
    std::vector<std::string> out;
    for (const Signal& s : signals) {
        text += declare(s);
        in.push_back(s.name + suffix);
        out.push_back(s.name);
    }
    beat_ = "operands";
    return text + substitute(kStage, {{"indent", "    "},
                                      {"width", total_width(signals)},
                                      {"instance", "u_operands"},
                                      {"valid_in", "valid_i"},
                                      {"clear_in", "clear_i"},
                                      {"data_in", concatenated(in)},
                                      {"valid_out", "operands_valid"},
                                      {"clear_out", "operands_clear"},
                                      {"data_out", concatenated(out)}});
}

std::string Pipeline::cut(const std::string& name, int at_least, const std::vector<Signal>& signals,
                          const std::string& where) {
    if (at_least == 0) {
        return "";
    }
    std::string text = "\n    // Cut point where Cuts >= " + std::to_string(at_least) + ": " +
                       where + ".\n    wire " + name + "_valid;\n    wire " + name + "_clear;\n";
    std::vector<std::string> in;
    std::vector<std::string> out;
    std::string pass;
    for (const Signal& s : signals) {
        const std::string after = s.name + "_after_" + name;
        text += declare({after, s.width});
        in.push_back(now(s.name));
        out.push_back(after);
        pass += "            assign " + after + " = " + in.back() + ";\n";
        names_[s.name] = after;
    }
    text += "    generate\n        if (Cuts >= " + std::to_string(at_least) + ") begin : gen_" +
            name + "_cut\n" +
            substitute(kStage, {{"indent", "            "},
                                {"width", total_width(signals)},
                                {"instance", "u_" + name + "_cut"},
                                {"valid_in", beat_ + "_valid"},
                                {"clear_in", beat_ + "_clear"},
                                {"data_in", concatenated(in)},
                                {"valid_out", name + "_valid"},
                                {"clear_out", name + "_clear"},
                                {"data_out", concatenated(out)}}) +
            "        end else begin : gen_no_" + name + "_cut\n            assign " + name +
            "_valid = " + beat_ + "_valid;\n            assign " + name + "_clear = " + beat_ +
            "_clear;\n" + pass + "        end\n    endgenerate\n";
    beat_ = name;
    return text;
}

std::string Pipeline::accumulator(const Config& config, const std::string& addend,
                                  const std::string& addend_width) const {
    return "\n    " + parts::accumulator_name(config) + " #(\n        .InWidth(" + addend_width +
           "),\n        .Width  (AccWidth)\n    ) u_accumulator (\n"
           "        .clk_i   (clk_i),\n        .rst_ni  (rst_ni),\n        .valid_i (" +
           beat_ + "_valid),\n        .clear_i (" + beat_ + "_clear),\n        .addend_i(" +
           now(addend) + "),\n        .valid_o (valid_o),\n        .acc_o   (acc_o)\n    );\n";
}

}  // namespace qrazor::gen
