// Text of the datapath pieces that units share: the pipeline, and trees with their final adder.
#include "common.h"
#include "qrazor/support/text.h"

namespace qrazor::gen::unit {
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

constexpr std::string_view kFinalAdder = R"(
    // The final adder starts at the lowest column that still has two rows.
    wire [@top@:0] @sum@;
    @adder@ #(
        .Width(@adder_width@)
    ) u_@sum@_adder (
        .a_i  (@row_sum@[@top@:@first@]),
        .b_i  (@row_carry@),
        .sum_o(@sum@[@top@:@first@])
    );
)";

constexpr std::string_view kBoothLanes = R"(
    wire [@lane_bits@*Lanes-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            booth_lane #(
                .Width     (@multiplicand_width@),
                .DigitWidth(@multiplier_width@)
            ) u_lane (
                .multiplicand_i(@multiplicand@[i*@multiplicand_width@ +: @multiplicand_width@]),
                .multiplier_i  (@multiplier@[i*@multiplier_width@ +: @multiplier_width@]),
                .bits_o        (products[i*@lane_bits@ +: @lane_bits@])
            );
        end
    endgenerate
)";

constexpr std::string_view kBaughWooleyLanes = R"(
    wire [@lane_bits@*Lanes-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            baugh_wooley_lane #(
                .ActWidth   (ActWidth),
                .WeightWidth(WeightWidth)
            ) u_lane (
                .act_i   (@act@[i*ActWidth +: ActWidth]),
                .weight_i(@weight@[i*WeightWidth +: WeightWidth]),
                .bits_o  (products[i*@lane_bits@ +: @lane_bits@])
            );
        end
    endgenerate
)";

constexpr std::string_view kStarLanes = R"(
    localparam ProductWidth = ActWidth + WeightWidth;

    wire [Lanes*ProductWidth-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            wire signed [ActWidth-1:0]     factor_a;
            wire signed [WeightWidth-1:0]  factor_w;
            wire signed [ProductWidth-1:0] product;
            assign factor_a = @act@[i*ActWidth +: ActWidth];
            assign factor_w = @weight@[i*WeightWidth +: WeightWidth];
            assign product  = factor_a * factor_w;
            assign products[i*ProductWidth +: ProductWidth] = product;
        end
    endgenerate
)";

constexpr std::string_view kSumLoop = R"(
    reg [@sum_width@-1:0] @sum@;
    reg [@width@-1:0] @sum@_addend;
    integer @sum@_k;
    always @* begin
        @sum@ = {@sum_width@{1'b0}};
        for (@sum@_k = 0; @sum@_k < @count@; @sum@_k = @sum@_k + 1) begin
            @sum@_addend = @vector@[(@first@@sum@_k)*@width@ +: @width@];
            @sum@ = @sum@ + {{(@sum_width@-@width@+1){@sum@_addend[@width@-1]}},
                             @sum@_addend[@width@-2:0]};
        end
    end
)";

}  // namespace

std::string indented(const std::string& text, int blanks) {
    std::string out;
    for (const std::string& line : split_lines(text)) {
        out += line.empty() ? "\n" : std::string(static_cast<size_t>(blanks), ' ') + line + "\n";
    }
    return out;
}

std::string declare(const Signal& s) {
    return "    wire " + range_of(s.width) + s.name + ";\n";
}

Signal signal(const std::string& name, int width) {
    return {name, std::to_string(width)};
}

std::string sum_loop(const Signal& sum, const std::string& count, const Signal& elements,
                     const std::string& first) {
    return substitute(kSumLoop, {{"sum", sum.name},
                                 {"sum_width", sum.width},
                                 {"count", count},
                                 {"vector", elements.name},
                                 {"width", elements.width},
                                 {"first", first.empty() ? "" : first + " + "}});
}

std::string Pipeline::now(const std::string& name) const {
    const auto found = names_.find(name);
    return found == names_.end() ? name : found->second;
}

std::string Pipeline::counted(const std::string& name, const std::string& width) const {
    return "\n    // An empty beat adds nothing.\n" + declare({"counted", width}) +
           "    assign counted = " + now(name) + " & {" + width + "{" + beat_ + "_valid}};\n";
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

TreeText tree_and_adder(const Config& config, const parts::TreeShape& shape,
                        const std::string& bits, const std::string& total, Pipeline* pipeline,
                        const CutPoints& cuts, const std::vector<Signal>& alongside,
                        const std::string& extra) {
    const parts::Tree tree = parts::make_tree(shape);
    const std::string sum = shape.inverted ? total + "_n" : total;
    const int carry_width = shape.width - tree.first_carry;
    const Signal middle = signal(sum + "_columns", tree.middle_width);
    const Signal row_sum = signal(sum + "_row", shape.width);
    const Signal row_carry = signal(sum + "_carry", carry_width);
    const auto now = [&](const Signal& s) {
        return pipeline != nullptr ? pipeline->now(s.name) : s.name;
    };
    const auto with = [&](std::vector<Signal> signals) {
        signals.insert(signals.end(), alongside.begin(), alongside.end());
        return signals;
    };

    TreeText out;
    const auto finish = [&] {
        if (shape.inverted) {
            out.text += "    // The tree added up the negative, less 1.\n" +
                        declare(signal(total, shape.width)) + "    assign " + total + " = ~" + sum +
                        ";\n";
        }
        return out;
    };
    out.files = tree.files;
    parts::append(out.files, parts::adder(config.adder));
    out.text = "\n    // Compressor tree: " + shape.what + ".\n" + declare(middle) + "    " +
               shape.name + "_upper u_" + sum + "_upper (\n        .bits_i  (" + bits +
               (extra.empty() ? "" : "),\n        .extra_i (" + extra) + "),\n        .middle_o(" +
               middle.name + ")\n    );\n";
    if (pipeline != nullptr) {
        out.text += pipeline->cut(sum + "_middle", cuts.middle, with({middle}),
                                  "half-way down the compressor tree");
    }
    std::vector<Signal> rows{row_sum};
    out.text += "\n" + declare(row_sum);
    if (carry_width > 0) {
        rows.push_back(row_carry);
        out.text += declare(row_carry);
    }
    out.text += "    " + shape.name + "_lower u_" + sum + "_lower (\n        .middle_i(" +
                now(middle) + "),\n        .sum_o   (" + row_sum.name + ")";
    if (carry_width > 0) {
        out.text += ",\n        .carry_o (" + row_carry.name + ")";
    }
    out.text += "\n    );\n";
    if (pipeline != nullptr) {
        out.text += pipeline->cut(sum + "_rows", cuts.rows, with(rows),
                                  "between the compressor tree and its final adder");
    }
    if (carry_width == 0) {
        out.text +=
            declare(signal(sum, shape.width)) + "    assign " + sum + " = " + now(row_sum) + ";\n";
        return finish();
    }
    out.text += substitute(kFinalAdder, {{"top", std::to_string(shape.width - 1)},
                                         {"sum", sum},
                                         {"adder", adder_module(config)},
                                         {"adder_width", std::to_string(carry_width)},
                                         {"row_sum", now(row_sum)},
                                         {"first", std::to_string(tree.first_carry)},
                                         {"row_carry", now(row_carry)}});
    if (tree.first_carry > 0) {
        const std::string low = "[" + std::to_string(tree.first_carry - 1) + ":0]";
        out.text += "    assign " + sum + low + " = " + now(row_sum) + low + ";\n";
    }
    return finish();
}

TreeText integer_sum(const Config& config, int lanes, int sum_width, const std::string& act,
                     const std::string& weight, Pipeline* pipeline, const CutPoints& cuts,
                     const std::string& held) {
    if (is_star(config)) {
        TreeText out;
        out.text = substitute(kStarLanes, {{"act", act}, {"weight", weight}});
        std::string products = "products";
        if (pipeline != nullptr) {
            const Signal s{"products", "Lanes*ProductWidth"};
            out.text +=
                pipeline->cut("products", cuts.rows, {s}, "between the products and their sum");
            out.text += pipeline->cut("retime", cuts.middle, {s},
                                      "a second register there, for tools that retime");
            products = pipeline->now("products");
        }
        out.text += sum_loop({"sum", "SumWidth"}, "Lanes", {products, "ProductWidth"});
        return out;
    }
    parts::TreeShape shape;
    parts::Files files;
    std::string text;
    if (config.arch == "booth") {
        // Recode the operand that gives fewer partial-product bits.
        const auto bits = [](int width, int digits_of) {
            return (digits_of + 1) / 2 * (width + 2);
        };
        const bool recode_weight = bits(config.act_width, config.weight_width) <=
                                   bits(config.weight_width, config.act_width);
        const int width = recode_weight ? config.act_width : config.weight_width;
        const int digits_of = recode_weight ? config.weight_width : config.act_width;
        shape = parts::booth_shape(width, digits_of, lanes, sum_width);
        files = parts::booth_lane();
        text = substitute(kBoothLanes,
                          {{"lane_bits", std::to_string(shape.column_of_bit.size())},
                           {"multiplicand", recode_weight ? act : weight},
                           {"multiplicand_width", recode_weight ? "ActWidth" : "WeightWidth"},
                           {"multiplier", recode_weight ? weight : act},
                           {"multiplier_width", recode_weight ? "WeightWidth" : "ActWidth"}});
    } else {
        shape = parts::baugh_wooley_shape(config.act_width, config.weight_width, lanes, sum_width);
        files = parts::baugh_wooley_lane();
        text = substitute(kBaughWooleyLanes,
                          {{"lane_bits", std::to_string(shape.column_of_bit.size())},
                           {"act", act},
                           {"weight", weight}});
    }
    std::string extra;
    if (!held.empty()) {
        shape.name += "_acc" + std::to_string(sum_width);
        shape.what += ", and the accumulator";
        for (int bit = 0; bit < sum_width; ++bit) {
            shape.extra_columns.push_back(bit);
        }
        // Where the tree adds up the negative the accumulator goes in inverted: -held - 1.
        extra = (shape.inverted ? "~" : "") + held;
        shape.constant = 0;
    }
    TreeText out = tree_and_adder(config, shape, "products", "sum", pipeline, cuts, {}, extra);
    out.text = text + out.text;
    files.insert(files.end(), out.files.begin(), out.files.end());
    out.files = std::move(files);
    return out;
}

}  // namespace qrazor::gen::unit
