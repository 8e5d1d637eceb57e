// Trees are emitted bit by bit, as a plan has them: left to a tool, each tool and release would
// build another one, and the tree is most of a unit.
#include "qrazor/gen/tree.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <stdexcept>

#include "qrazor/gen/interface.h"
#include "qrazor/gen/module_text.h"
#include "tree_plan.h"

namespace qrazor::gen::parts {
namespace {

std::string declare(const std::string& name, int height) {
    return "    wire " + (height > 1 ? "[" + std::to_string(height - 1) + ":0] " : std::string()) +
           name + ";\n";
}

// Bits [low +: count] of a vector of `height` bits.
std::string slice(const std::string& name, int height, int low, int count) {
    if (height == 1) {
        return name;
    }
    if (count == height) {
        return name;
    }
    return name + (count == 1
                       ? "[" + std::to_string(low) + "]"
                       : "[" + std::to_string(low + count - 1) + ":" + std::to_string(low) + "]");
}

// `assign target = {parts};`, broken over lines of at most 100 columns.
std::string assign(const std::string& indent, const std::string& target,
                   const std::vector<std::string>& parts) {
    std::string text = indent + "assign " + target + " = ";
    if (parts.size() == 1) {
        return text + parts[0] + ";\n";
    }
    text += "{";
    size_t column = text.size();
    for (size_t i = 0; i < parts.size(); ++i) {
        const std::string part = parts[i] + (i + 1 < parts.size() ? "," : "};");
        if (i != 0 && column + 1 + part.size() > 100) {
            text += "\n" + indent + "    ";
            column = indent.size() + 4;
        } else if (i != 0) {
            text += " ";
            ++column;
        }
        text += part;
        column += part.size();
    }
    return text + "\n";
}

std::string text_of(const Step& step) {
    const std::string sum = sum_name(step);
    if (step.kind == Kind::parity) {
        // Not as the reduction `~^{...}`: Verilator 5.006 gets it wrong in some surroundings.
        std::string value = step.one ? "~(" : "";
        for (size_t k = 0; k < step.in.size(); ++k) {
            value += (k == 0 ? "" : k % 4 == 0 ? "\n        ^ " : " ^ ") + step.in[k];
        }
        return "    wire " + sum + ";\n    assign " + sum + " = " + value +
               (step.one ? ");\n" : ";\n");
    }
    const std::string carry = carry_name(step);
    const std::string wires = "    wire " + sum + ", " + carry + ";\n";
    if (step.kind == Kind::full_one) {
        return wires + "    assign " + sum + " = ~(" + step.in[0] + " ^ " + step.in[1] +
               ");  // two bits and 1\n    assign " + carry + " = " + step.in[0] + " | " +
               step.in[1] + ";\n";
    }
    if (step.kind == Kind::half_one) {
        return wires + "    assign " + sum + " = ~" + step.in[0] +
               ";  // a bit and 1\n    assign " + carry + " = " + step.in[0] + ";\n";
    }
    if (step.kind == Kind::half) {
        return wires + "    half_adder u_" + column_name(step.column) + "_" +
               std::to_string(step.number) + " (.a_i(" + step.in[0] + "), .b_i(" + step.in[1] +
               "),\n        .sum_o(" + sum + "), .carry_o(" + carry + "));\n";
    }
    return wires + "    full_adder u_" + column_name(step.column) + "_" +
           std::to_string(step.number) + " (.a_i(" + step.in[0] + "), .b_i(" + step.in[1] +
           "), .c_i(" + step.in[2] + "),\n        .sum_o(" + sum + "), .carry_o(" + carry + "));\n";
}

// Steps of one half, each column under its heading.
std::string text_of(const std::vector<Step>& steps) {
    std::string text;
    size_t column = SIZE_MAX;
    for (const Step& step : steps) {
        if (step.column != column) {
            column = step.column;
            text += "\n    // Column " + std::to_string(column) + ".\n";
        }
        text += text_of(step);
    }
    return text;
}

std::string input_name(size_t column) {
    return column_name(column) + "_in";
}

// Columns as they come, gathered from the lanes. Every lane has the same shape, so a column has the
// same bits of each lane: a generate loop over the lanes says it once.
std::string gather(const TreeShape& shape, const std::vector<int>& heights) {
    std::ostringstream out;
    const std::string bits = std::to_string(shape.column_of_bit.size());
    std::ostringstream loop;
    std::ostringstream extra;
    for (size_t j = 0; j < heights.size(); ++j) {
        std::vector<std::string> parts;
        for (size_t b = shape.column_of_bit.size(); b-- > 0;) {
            if (shape.column_of_bit[b] == static_cast<int>(j)) {
                parts.push_back("lane[" + std::to_string(b) + "]");
            }
        }
        std::vector<std::string> others;
        for (size_t b = shape.extra_columns.size(); b-- > 0;) {
            if (shape.extra_columns[b] == static_cast<int>(j)) {
                others.push_back(slice("extra_i", static_cast<int>(shape.extra_columns.size()),
                                       static_cast<int>(b), 1));
            }
        }
        const std::string name = input_name(j);
        if (heights[j] > 0) {
            out << declare(name, heights[j]);
        }
        const int per_lane = static_cast<int>(parts.size());
        if (!others.empty()) {
            extra << assign(
                "    ",
                slice(name, heights[j], shape.lanes * per_lane, static_cast<int>(others.size())),
                others);
        }
        if (parts.empty()) {
            continue;
        }
        std::string target = name;
        if (heights[j] > 1) {
            target += per_lane == 1 ? "[k]"
                                    : "[k*" + std::to_string(per_lane) +
                                          " +: " + std::to_string(per_lane) + "]";
        }
        loop << assign("            ", target, parts);
    }
    out << extra.str() << "\n    genvar k;\n    generate\n        for (k = 0; k < " << shape.lanes
        << "; k = k + 1) begin : gen_lane\n            wire [" << shape.column_of_bit.size() - 1
        << ":0] lane;\n            assign lane = "
        << (shape.lanes * shape.column_of_bit.size() == 1
                ? "bits_i"
                : "bits_i[k*" + bits + " +: " + bits + "]")
        << ";\n"
        << loop.str() << "        end\n    endgenerate\n";
    return out.str();
}

std::string hex_constant(Int128 value, int width) {
    std::string digits;
    for (int low = 0; low < width; low += 4) {
        const int nibble =
            static_cast<int>((value >> low) & 15) & ((1 << std::min(4, width - low)) - 1);
        digits.insert(digits.begin(), "0123456789abcdef"[nibble]);
    }
    return std::to_string(width) + "'h" + digits;
}

ModuleText module_frame(const TreeShape& shape, const std::string& half,
                        const std::vector<std::string>& more) {
    ModuleText m;
    const bool upper = half == "_upper";
    m.name = shape.name + half;
    m.operation = Operation::compress;
    m.title = shape.title + (upper ? ", upper half" : ", lower half");
    m.purpose = {"compressor tree, " + std::string(upper ? "first" : "second") +
                 " half: " + shape.what + "."};
    m.purpose.insert(m.purpose.end(), more.begin(), more.end());
    return m;
}

}  // namespace

Tree make_tree(const TreeShape& shape) {
    Tree tree;
    tree.lane_bits = static_cast<int>(shape.column_of_bit.size());
    // Corrections of all lanes and of the whole are one constant: fewer ones, and each costs an
    // adder at most (tree_plan.cpp).
    const Int128 constant = shape.lane_constant * shape.lanes + shape.constant;
    const auto width = static_cast<size_t>(shape.width);
    std::vector<int> heights(width, 0);
    std::vector<int> of_lanes(width, 0);
    for (const int column : shape.column_of_bit) {
        if (column >= shape.width) {
            // Cut off there it would be lost without a word, where a carry is lost modulo 2^width
            // on purpose.
            throw std::logic_error(shape.name + ": a bit stands above the tree's width");
        }
        of_lanes[static_cast<size_t>(column)] += shape.lanes;
    }
    heights = of_lanes;
    for (const int column : shape.extra_columns) {
        ++heights.at(static_cast<size_t>(column));
    }
    std::vector<std::vector<Bit>> columns(width);
    std::vector<bool> ones(width);
    for (size_t j = 0; j < width; ++j) {
        ones[j] = ((constant >> j) & 1) != 0;
        for (int k = 0; k < heights[j]; ++k) {
            columns[j].push_back(
                {slice(input_name(j), heights[j], k, 1), k < of_lanes[j] ? 0 : shape.extra_time});
        }
    }
    const Plan plan(columns, ones, shape.latest);

    // The upper half is what is done half-way through. Bits that it leaves cross in one vector.
    std::vector<Step> upper_steps;
    std::vector<Step> lower_steps;
    std::vector<std::vector<std::string>> crossing(width);
    for (size_t j = 0; j < width; ++j) {
        for (const Bit& bit : columns[j]) {
            crossing[j].push_back(bit.name);
        }
    }
    for (const Step& step : plan.steps()) {
        // Half of the delay each: a pipeline cut may stand between the halves.
        if (2 * step.time > plan.last()) {
            lower_steps.push_back(step);
            continue;
        }
        upper_steps.push_back(step);
        for (const std::string& name : step.in) {
            auto& at = crossing[step.column];
            // Taken in the upper half, so it does not cross.
            at.erase(std::find(at.begin(), at.end(), name));
        }
        crossing[step.column].push_back(sum_name(step));
        if (step.kind != Kind::parity) {
            crossing[step.column + 1].push_back(carry_name(step));
        }
    }
    std::vector<std::string> middle;
    for (size_t j = width; j-- > 0;) {
        middle.insert(middle.end(), crossing[j].rbegin(), crossing[j].rend());
    }
    tree.middle_width = static_cast<int>(middle.size());

    ModuleText upper =
        module_frame(shape, "_upper", {"middle_o: the bits that are left, lowest column first."});
    upper.body = "\n    // Bits of column j have the weight 2^j.\n" + gather(shape, heights) +
                 text_of(upper_steps) + "\n" + assign("    ", "middle_o", middle);
    const int bits_in = shape.lanes * tree.lane_bits;
    upper.ports = {input_port("bits_i", shape.lanes, tree.lane_bits, std::to_string(bits_in),
                              "lane k at [k*" + std::to_string(tree.lane_bits) +
                                  " +: " + std::to_string(tree.lane_bits) + "]")};
    if (!shape.extra_columns.empty()) {
        const int extra = static_cast<int>(shape.extra_columns.size());
        upper.ports.push_back(
            input_port("extra_i", 1, extra, std::to_string(extra), "bits of no lane"));
    }
    upper.ports.push_back(
        output_port("middle_o", 1, tree.middle_width, std::to_string(tree.middle_width), ""));

    // The lower half takes the bits under the places they cross at.
    ModuleText lower = module_frame(shape, "_lower",
                                    {"The constant " + hex_constant(constant, shape.width) +
                                     " (sign corrections) is added on the way."});
    std::map<std::string, std::string> renamed;
    for (size_t k = 0; k < middle.size(); ++k) {
        renamed[middle[k]] =
            slice("middle_i", tree.middle_width, static_cast<int>(middle.size() - 1 - k), 1);
    }
    const auto here = [&](const std::string& name) {
        const auto found = renamed.find(name);
        return found == renamed.end() ? name : found->second;
    };
    for (Step& step : lower_steps) {
        for (std::string& name : step.in) {
            name = here(name);
        }
    }
    lower.body = text_of(lower_steps);

    // Two rows. Columns without a second bit below the first that has one need no adder.
    tree.first_carry = shape.width;
    std::vector<std::string> sum;
    std::vector<std::string> carry;
    for (size_t j = width; j-- > 0;) {
        std::vector<std::string> rows;
        for (const Bit& bit : plan.rows(j)) {
            rows.push_back(here(bit.name));
        }
        if (rows.size() == 2) {
            // From the highest column down, so the last one noted is the lowest.
            tree.first_carry = static_cast<int>(j);
        }
        rows.resize(2, "1'b0");
        sum.push_back(rows[0]);
        carry.push_back(rows[1]);
    }
    const int carry_width = shape.width - tree.first_carry;
    lower.body += "\n" + assign("    ", "sum_o", sum);
    lower.ports = {
        input_port("middle_i", 1, tree.middle_width, std::to_string(tree.middle_width), ""),
        output_port("sum_o", 1, shape.width, std::to_string(shape.width), "")};
    if (carry_width > 0) {
        carry.resize(static_cast<size_t>(carry_width));
        lower.body += assign("    ", "carry_o", carry);
        lower.ports.push_back(output_port("carry_o", 1, carry_width, std::to_string(carry_width),
                                          "from column " + std::to_string(tree.first_carry)));
    }
    tree.full_adders =
        static_cast<int>(std::count_if(plan.steps().begin(), plan.steps().end(),
                                       [](const Step& step) { return step.kind == Kind::full; }));
    tree.files = adder_cells();
    tree.files.push_back(upper.file());
    tree.files.push_back(lower.file());
    return tree;
}

}  // namespace qrazor::gen::parts
