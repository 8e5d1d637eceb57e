// Dadda's method (L. Dadda, "Some schemes for parallel multipliers", 1965): each stage reduces
// every column only as far as the next target height needs (2, 3, 4, 6, 9, 13, ...), which takes
// the fewest half adders. Each column of each stage is one vector; one instance array per column
// and kind of adder keeps the text short and every name meaningful: s<stage>_c<column>.
#include "tree.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "../module_text.h"
#include "qrazor/model/widths.h"

namespace qrazor::gen::parts {
namespace {

// A column while the text is made: its vector's height, and whether the constant has a 1 here that
// no adder has taken yet.
struct Column {
    int height = 0;
    bool one = false;
    int total() const { return height + (one ? 1 : 0); }
};

std::string vector_name(int stage, int column) {
    return "s" + std::to_string(stage) + "_c" + std::to_string(column);
}

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

class TreeWriter {
  public:
    explicit TreeWriter(std::vector<Column> columns) : columns_(std::move(columns)) {}

    int highest() const {
        int highest = 0;
        for (const Column& c : columns_) {
            highest = std::max(highest, c.total());
        }
        return highest;
    }

    // One stage down to `target` rows; the text declares and drives the vectors of the next stage.
    std::string reduce(int target);

    const std::vector<Column>& columns() const { return columns_; }
    int stage() const { return stage_; }
    int full_adders() const { return full_adders_; }
    int half_adders() const { return half_adders_; }

  private:
    struct Step {
        int full = 0;           // full adders
        bool full_one = false;  // two bits and the constant 1
        bool half_one = false;  // one bit and the constant 1
        int half = 0;           // half adders
        int top_xor = 0;  // bits of the top column's only XOR; its carries fall outside the width
        bool top_one = false;  // the constant 1 goes into that XOR
        int used() const {
            return 3 * full + (full_one ? 2 : 0) + (half_one ? 1 : 0) + 2 * half + top_xor;
        }
        int carries() const { return full + half + (full_one ? 1 : 0) + (half_one ? 1 : 0); }
        int sums() const { return carries() + (top_xor > 0 ? 1 : 0); }
    };

    Step plan(size_t column, int carries_in, int target) const;
    std::string write(size_t column, const Step& step, int carries_in);

    std::vector<Column> columns_;
    int stage_ = 0;
    int full_adders_ = 0;
    int half_adders_ = 0;
};

TreeWriter::Step TreeWriter::plan(size_t column, int carries_in, int target) const {
    const Column& c = columns_[column];
    Step step;
    if (column + 1 == columns_.size()) {
        // Top column: no carry out, so one XOR of as many bits as have to go.
        const int excess = c.total() + carries_in - target;
        step.top_one = c.one && c.height > 0 && (excess > 0 || target == 2);
        if (excess > 0 || step.top_one) {
            step.top_xor = std::clamp(excess + (step.top_one ? 0 : 1), 1, c.height);
        }
        return step;
    }
    int height = c.total() + carries_in;
    int left = c.height;
    const bool last = target == 2;
    if (c.one && (last || height > target)) {
        // The constant leaves: with two bits where the column must shrink, else with one.
        if (height > target && left >= 2) {
            step.full_one = true;
            left -= 2;
            height -= 2;
        } else if (left >= 1) {
            step.half_one = true;
            left -= 1;
            height -= 1;
        }
    }
    while (height > target && left >= 2) {
        if (height - target >= 2 && left >= 3) {
            ++step.full;
            left -= 3;
            height -= 2;
        } else {
            ++step.half;
            left -= 2;
            height -= 1;
        }
    }
    return step;
}

std::string TreeWriter::write(size_t column, const Step& step, int carries_in) {
    const int j = static_cast<int>(column);
    const Column& c = columns_[column];
    const std::string from = vector_name(stage_, j);
    const std::string sums = from + "_sums";
    const std::string carries = from + "_carries";
    std::ostringstream out;
    if (step.sums() > 0) {
        out << declare(sums, step.sums());
    }
    if (step.carries() > 0) {
        out << declare(carries, step.carries());
    }
    int in = 0;
    int done = 0;
    const auto take = [&](int count) {
        std::string text = slice(from, c.height, in, count);
        in += count;
        return text;
    };
    const auto sum = [&](int count) { return slice(sums, step.sums(), done, count); };
    const auto carry = [&](int count) { return slice(carries, step.carries(), done, count); };
    const auto array = [](int count) {
        return count > 1 ? " [" + std::to_string(count - 1) + ":0]" : std::string();
    };
    if (step.full > 0) {
        const std::string a = take(step.full);
        const std::string b = take(step.full);
        const std::string d = take(step.full);
        out << "    full_adder u_full_" << from << array(step.full) << " (.a_i(" << a << "), .b_i("
            << b << "), .c_i(" << d << "),\n        .sum_o(" << sum(step.full) << "), .carry_o("
            << carry(step.full) << "));\n";
        done += step.full;
    }
    if (step.half > 0) {
        const std::string a = take(step.half);
        const std::string b = take(step.half);
        out << "    half_adder u_half_" << from << array(step.half) << " (.a_i(" << a << "), .b_i("
            << b << "),\n        .sum_o(" << sum(step.half) << "), .carry_o(" << carry(step.half)
            << "));\n";
        done += step.half;
    }
    if (step.full_one) {
        const std::string a = take(1);
        const std::string b = take(1);
        out << "    assign " << sum(1) << " = ~(" << a << " ^ " << b << ");  // a + b + 1\n"
            << "    assign " << carry(1) << " = " << a << " | " << b << ";\n";
        done += 1;
    }
    if (step.half_one) {
        const std::string a = take(1);
        out << "    assign " << sum(1) << " = ~" << a << ";  // a + 1\n"
            << "    assign " << carry(1) << " = " << a << ";\n";
        done += 1;
    }
    if (step.top_xor > 0) {
        const std::string bits = take(step.top_xor);
        out << "    assign " << sum(1) << " = " << (step.top_one ? "~" : "")
            << (step.top_xor > 1 ? "^" : "") << bits << ";\n";
    }
    // The next stage's column: bits that waited (oldest first), then sums, then carries from below.
    std::vector<std::string> parts;
    int height = 0;
    if (carries_in > 0) {
        parts.push_back(vector_name(stage_, j - 1) + "_carries");
        height += carries_in;
    }
    if (step.sums() > 0) {
        parts.push_back(sums);
        height += step.sums();
    }
    if (in < c.height) {
        const int waiting = c.height - in;
        parts.push_back(slice(from, c.height, in, waiting));
        height += waiting;
    }
    if (height > 0) {
        const std::string to = vector_name(stage_ + 1, j);
        out << declare(to, height) << assign("    ", to, parts);
    }
    return out.str();
}

std::string TreeWriter::reduce(int target) {
    std::ostringstream out;
    std::vector<Column> next(columns_.size());
    int carries_in = 0;
    for (size_t j = 0; j < columns_.size(); ++j) {
        const Column& c = columns_[j];
        const Step step = plan(j, carries_in, target);
        out << write(j, step, carries_in);
        full_adders_ += step.full;
        half_adders_ += step.half;
        next[j].height = c.height - step.used() + step.sums() + carries_in;
        next[j].one = c.one && !step.full_one && !step.half_one && !step.top_one;
        carries_in = step.carries();
    }
    columns_ = std::move(next);
    ++stage_;
    return out.str();
}

std::vector<int> dadda_targets(int highest) {
    std::vector<int> targets{2};
    while (targets.back() < highest) {
        targets.push_back(targets.back() * 3 / 2);
    }
    targets.pop_back();  // the last is not below the height we start from
    if (targets.empty() && highest > 2) {
        targets.push_back(2);
    }
    std::reverse(targets.begin(), targets.end());
    return targets;
}

// Columns of the first stage, gathered from the lanes. Every lane has the same shape, so column j
// has the same bits of each lane: a generate loop over the lanes says it once.
std::string gather(const TreeShape& shape, const std::vector<Column>& columns) {
    std::ostringstream out;
    const std::string bits = std::to_string(shape.column_of_bit.size());
    std::ostringstream loop;
    std::ostringstream extra;
    for (size_t j = 0; j < columns.size(); ++j) {
        std::vector<std::string> parts;
        for (size_t b = shape.column_of_bit.size(); b-- > 0;) {
            if (shape.column_of_bit[b] == static_cast<int>(j)) {
                parts.push_back("lane[" + std::to_string(b) + "]");
            }
        }
        const std::string name = vector_name(0, static_cast<int>(j));
        if (columns[j].height > 0) {
            out << declare(name, columns[j].height);
        }
        const int in_lanes = shape.lanes * static_cast<int>(parts.size());
        std::vector<std::string> others;
        for (size_t b = shape.extra_columns.size(); b-- > 0;) {
            if (shape.extra_columns[b] == static_cast<int>(j)) {
                others.push_back(slice("extra_i", static_cast<int>(shape.extra_columns.size()),
                                       static_cast<int>(b), 1));
            }
        }
        if (!others.empty()) {
            extra << assign("    ",
                            slice(name, columns[j].height, in_lanes,
                                  static_cast<int>(others.size())),
                            others);
        }
        if (parts.empty()) {
            continue;
        }
        const int per_lane = static_cast<int>(parts.size());
        std::string target = name;
        if (columns[j].height > 1) {
            target += per_lane == 1 ? "[k]"
                                    : "[k*" + std::to_string(per_lane) +
                                          " +: " + std::to_string(per_lane) + "]";
        }
        loop << assign("            ", target, parts);
    }
    out << extra.str() << "\n    genvar k;\n    generate\n        for (k = 0; k < " << shape.lanes
        << "; k = k + 1) begin : gen_lane\n            wire [" << shape.column_of_bit.size() - 1
        << ":0] lane;\n            assign lane = bits_i[k*" << bits << " +: " << bits << "];\n"
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

std::string heading(const TreeWriter& writer, int target) {
    return "\n    // Stage " + std::to_string(writer.stage()) + ": " +
           std::to_string(writer.highest()) + " rows to at most " + std::to_string(target) + ".\n";
}

ModuleText module_frame(const TreeShape& shape, const std::string& half,
                        const std::vector<std::string>& more) {
    ModuleText m;
    m.name = shape.name + half;
    m.purpose = {"Dadda compressor tree, " + std::string(half == "_upper" ? "first" : "second") +
                 " half: " + shape.what + "."};
    m.purpose.insert(m.purpose.end(), more.begin(), more.end());
    return m;
}

}  // namespace

TreeShape sdr_shape(const SdrLane& lane, int salient, int lanes, int width) {
    TreeShape shape;
    shape.name = "tree_sdr_k" + std::to_string(salient) + "_l" + std::to_string(lanes);
    shape.what = std::to_string(lanes) + " lane(s) of " + std::to_string(salient) +
                 "-bit SDR codes, and the correction for negative ones";
    shape.lanes = lanes;
    shape.width = width;
    shape.column_of_bit = lane.column_of_bit;
    // With n negative lanes: -(2^(K-1) - 1)^2 n = 2^K n - 2^(2K-2) n - n, where -n = ~n + 1 - 2^w.
    const int count = model::ceil_log2(static_cast<std::uint64_t>(lanes) + 1);
    for (const int column : {0, salient, 2 * salient - 2}) {
        for (int bit = 0; bit < count; ++bit) {
            if (column + bit < width) {
                shape.extra_columns.push_back(column + bit);
            }
        }
        if (column != salient) {
            shape.constant += (Int128{1} - (Int128{1} << count)) << column;
        }
    }
    return shape;
}

TreeShape count_shape(int lanes) {
    TreeShape shape;
    shape.name = "tree_count_l" + std::to_string(lanes);
    shape.what = "how many of " + std::to_string(lanes) + " bits are 1";
    shape.lanes = lanes;
    shape.width = model::ceil_log2(static_cast<std::uint64_t>(lanes) + 1);
    shape.column_of_bit = {0};
    return shape;
}

TreeShape sdr_twos_shape(int salient, int lanes, int width) {
    TreeShape shape;
    shape.name = "tree_sdr_twos_k" + std::to_string(salient) + "_l" + std::to_string(lanes);
    shape.what = std::to_string(lanes) + " lane(s) of " + std::to_string(salient) +
                 "-bit SDR codes, signs in the weights";
    shape.lanes = lanes;
    shape.width = width;
    for (int row = 0; row < salient - 1; ++row) {
        for (int bit = 0; bit < salient; ++bit) {
            shape.column_of_bit.push_back(row + bit);
        }
        shape.lane_constant -= Int128{1} << (row + salient - 1);
    }
    return shape;
}

TreeShape booth_shape(int multiplicand, int multiplier, int lanes, int width) {
    TreeShape shape;
    shape.name = "tree_booth_" + std::to_string(multiplicand) + "x" + std::to_string(multiplier) +
                 "_l" + std::to_string(lanes);
    shape.what = std::to_string(lanes) + " lane(s) of Booth radix-4 rows, " +
                 std::to_string(multiplicand) + " x " + std::to_string(multiplier) + " bits";
    shape.lanes = lanes;
    shape.width = width;
    const int digits = (multiplier + 1) / 2;
    for (int row = 0; row < digits; ++row) {
        for (int bit = 0; bit <= multiplicand; ++bit) {
            shape.column_of_bit.push_back(2 * row + bit);
        }
        shape.column_of_bit.push_back(2 * row);
        shape.lane_constant -= Int128{1} << (2 * row + multiplicand);
    }
    return shape;
}

TreeShape baugh_wooley_shape(int act, int weight, int lanes, int width) {
    TreeShape shape;
    shape.name = "tree_baugh_wooley_" + std::to_string(act) + "x" + std::to_string(weight) + "_l" +
                 std::to_string(lanes);
    shape.what = std::to_string(lanes) + " lane(s) of Baugh-Wooley rows, " + std::to_string(act) +
                 " x " + std::to_string(weight) + " bits";
    shape.lanes = lanes;
    shape.width = width;
    for (int row = 0; row < weight; ++row) {
        for (int bit = 0; bit < act; ++bit) {
            shape.column_of_bit.push_back(row + bit);
            if ((bit == act - 1) != (row == weight - 1)) {
                shape.lane_constant -= Int128{1} << (row + bit);
            }
        }
    }
    return shape;
}

TreeShape sum_shape(int numbers, int bits, int width) {
    TreeShape shape;
    shape.name = "tree_sum_n" + std::to_string(numbers) + "_w" + std::to_string(bits);
    shape.what = std::to_string(numbers) + " signed number(s) of " + std::to_string(bits) +
                 " bits, their sign bits inverted";
    shape.lanes = numbers;
    shape.width = width;
    for (int bit = 0; bit < bits; ++bit) {
        shape.column_of_bit.push_back(bit);
    }
    shape.lane_constant = -(Int128{1} << (bits - 1));
    return shape;
}

Tree make_tree(const TreeShape& shape) {
    Tree tree;
    tree.lane_bits = static_cast<int>(shape.column_of_bit.size());
    const Int128 constant = shape.lane_constant * shape.lanes + shape.constant;
    std::vector<Column> columns(static_cast<size_t>(shape.width));
    for (const int column : shape.column_of_bit) {
        if (column >= shape.width) {
            throw std::logic_error(shape.name + ": a bit stands above the tree's width");
        }
        columns[static_cast<size_t>(column)].height += shape.lanes;
    }
    for (const int column : shape.extra_columns) {
        ++columns.at(static_cast<size_t>(column)).height;
    }
    for (int j = 0; j < shape.width; ++j) {
        columns[static_cast<size_t>(j)].one = ((constant >> j) & 1) != 0;
    }

    TreeWriter writer(columns);
    const std::vector<int> targets = dadda_targets(std::max(3, writer.highest()));
    const size_t upper_stages = targets.size() / 2;

    // Upper half: gather the columns, run the first stages, hand every column on in one vector.
    ModuleText upper = module_frame(shape, "_upper", {"middle_o holds all columns, lowest first."});
    upper.body = "\n    // Column j of a stage is a vector s<stage>_c<j> of bits of weight 2^j.\n" +
                 gather(shape, columns);
    for (size_t i = 0; i < upper_stages; ++i) {
        upper.body += heading(writer, targets[i]);
        upper.body += writer.reduce(targets[i]);
    }
    const int middle_stage = writer.stage();
    std::vector<std::string> middle;
    for (size_t j = writer.columns().size(); j-- > 0;) {
        if (writer.columns()[j].height > 0) {
            middle.push_back(vector_name(middle_stage, static_cast<int>(j)));
            tree.middle_width += writer.columns()[j].height;
        }
    }
    upper.body += "\n" + assign("    ", "middle_o", middle);
    const int bits_in = shape.lanes * tree.lane_bits;
    upper.ports = {
        input_port("bits_i", shape.lanes, tree.lane_bits, std::to_string(bits_in),
                   "lane k at [k*" + std::to_string(tree.lane_bits) +
                       " +: " + std::to_string(tree.lane_bits) + "]")};
    if (!shape.extra_columns.empty()) {
        const int extra = static_cast<int>(shape.extra_columns.size());
        upper.ports.push_back(
            input_port("extra_i", 1, extra, std::to_string(extra), "bits of no lane"));
    }
    upper.ports.push_back(
        output_port("middle_o", 1, tree.middle_width, std::to_string(tree.middle_width), ""));

    // Lower half: take the columns apart again, run the other stages, leave two rows.
    ModuleText lower = module_frame(shape, "_lower",
                                    {"The constant " + hex_constant(constant, shape.width) +
                                     " (sign corrections) is added on the way."});
    lower.body = "\n";
    int low = 0;
    for (size_t j = 0; j < writer.columns().size(); ++j) {
        const int height = writer.columns()[j].height;
        if (height > 0) {
            const std::string name = vector_name(middle_stage, static_cast<int>(j));
            lower.body += declare(name, height) + "    assign " + name + " = " +
                          slice("middle_i", tree.middle_width, low, height) + ";\n";
            low += height;
        }
    }
    for (size_t i = upper_stages; i < targets.size(); ++i) {
        lower.body += heading(writer, targets[i]);
        lower.body += writer.reduce(targets[i]);
    }

    // Two rows. Columns without a second bit below the first that has one need no adder.
    tree.first_carry = shape.width;
    std::vector<std::string> sum;
    std::vector<std::string> carry;
    for (int j = shape.width - 1; j >= 0; --j) {
        const Column& c = writer.columns()[static_cast<size_t>(j)];
        const std::string name = vector_name(writer.stage(), j);
        if (c.height + (c.one ? 1 : 0) > 2) {
            throw std::logic_error(shape.name + ": column " + std::to_string(j) + " kept " +
                                   std::to_string(c.total()) + " rows");
        }
        std::vector<std::string> rows;
        rows.reserve(2);
        for (int b = 0; b < c.height; ++b) {
            rows.push_back(slice(name, c.height, b, 1));
        }
        if (c.one) {
            rows.emplace_back("1'b1");
        }
        if (rows.size() == 2) {
            tree.first_carry = j;
        }
        while (rows.size() < 2) {
            rows.emplace_back("1'b0");
        }
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
    tree.full_adders = writer.full_adders();
    tree.half_adders = writer.half_adders();
    tree.files = adder_cells();
    tree.files.push_back(upper.file());
    tree.files.push_back(lower.file());
    return tree;
}

}  // namespace qrazor::gen::parts
