// Text of the datapath pieces that units share: the pipeline, and trees with their final adder.
#include "qrazor/gen/datapath.h"
#include "qrazor/support/text.h"

namespace qrazor::gen {
namespace {

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

std::string adder_module(const Config& config) {
    return parts::adder_name(config.adder.value());
}

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

std::string sum_loop(const Signal& sum, const std::string& count, const Signal& elements,
                     const std::string& first) {
    return substitute(kSumLoop, {{"sum", sum.name},
                                 {"sum_width", sum.width},
                                 {"count", count},
                                 {"vector", elements.name},
                                 {"width", elements.width},
                                 {"first", first.empty() ? "" : first + " + "}});
}

Rows tree_rows(const parts::TreeShape& shape, const std::string& bits, const std::string& sum,
               Pipeline* pipeline, const CutPoints& cuts, const std::vector<Signal>& alongside,
               const std::string& extra) {
    const parts::Tree tree = parts::make_tree(shape);
    // Below, one row is left: no adder is spent there.
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

    Rows out;
    out.files = tree.files;
    out.signals = {middle, row_sum};
    out.text = "\n    // Compressor tree: " + shape.what + ".\n" + declare(middle) + "    " +
               shape.name + "_upper u_" + sum + "_upper (\n        .bits_i  (" + bits +
               (extra.empty() ? "" : "),\n        .extra_i (" + extra) + "),\n        .middle_o(" +
               middle.name + ")\n    );\n";
    if (pipeline != nullptr) {
        out += pipeline->cut(sum + "_middle", cuts.middle, with({middle}),
                             "half-way down the compressor tree");
    }
    std::vector<Signal> rows{row_sum};
    out.text += "\n" + declare(row_sum);
    if (carry_width > 0) {
        rows.push_back(row_carry);
        out.signals.push_back(row_carry);
        out.text += declare(row_carry);
    }
    out.text += "    " + shape.name + "_lower u_" + sum + "_lower (\n        .middle_i(" +
                now(middle) + "),\n        .sum_o   (" + row_sum.name + ")";
    if (carry_width > 0) {
        out.text += ",\n        .carry_o (" + row_carry.name + ")";
    }
    out.text += "\n    );\n";
    if (pipeline != nullptr) {
        out += pipeline->cut(sum + "_rows", cuts.rows, with(rows),
                             "between the compressor tree and its final adder");
    }
    out.sum = now(row_sum);
    out.carry = carry_width > 0 ? now(row_carry) : "";
    out.first_carry = tree.first_carry;
    return out;
}

Written tree_and_adder(const Config& config, const parts::TreeShape& shape, const std::string& bits,
                       const std::string& total, Pipeline* pipeline, const CutPoints& cuts,
                       const std::vector<Signal>& alongside, const std::string& extra) {
    const std::string sum = shape.inverted ? total + "_n" : total;
    const Rows rows = tree_rows(shape, bits, sum, pipeline, cuts, alongside, extra);
    Written out = rows;
    out += parts::adder(config.adder.value());
    out.signals.push_back(signal(sum, shape.width));
    if (rows.carry.empty()) {
        out.text +=
            declare(signal(sum, shape.width)) + "    assign " + sum + " = " + rows.sum + ";\n";
    } else {
        out.text += substitute(kFinalAdder,
                               {{"top", std::to_string(shape.width - 1)},
                                {"sum", sum},
                                {"adder", adder_module(config)},
                                {"adder_width", std::to_string(shape.width - rows.first_carry)},
                                {"row_sum", rows.sum},
                                {"first", std::to_string(rows.first_carry)},
                                {"row_carry", rows.carry}});
        if (rows.first_carry > 0) {
            const std::string low = "[" + std::to_string(rows.first_carry - 1) + ":0]";
            out.text += "    assign " + sum + low + " = " + rows.sum + low + ";\n";
        }
    }
    if (shape.inverted) {
        out.text += "    // The tree added up the negative, less 1.\n" +
                    declare(signal(total, shape.width)) + "    assign " + total + " = ~" + sum +
                    ";\n";
        out.signals.push_back(signal(total, shape.width));
    }
    return out;
}

}  // namespace qrazor::gen
