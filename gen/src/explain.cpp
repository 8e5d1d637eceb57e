// The arithmetic of one group with all bits shown, for readers of the paper: computed by the
// reference, and held against the golden model.
#include "qrazor/gen/explain.h"

#include <algorithm>
#include <sstream>

#include "qrazor/model/dot.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::gen {
namespace {

using model::Code;
using model::RazoredGroup;
using model::RazorFormat;

class Painter {
  public:
    explicit Painter(bool color) : color_(color) {}
    std::string bold(const std::string& text) const { return wrap("1", text); }
    std::string kept(const std::string& text) const { return wrap("1;32", text); }
    std::string dropped(const std::string& text) const { return wrap("2", text); }
    std::string flag(const std::string& text) const { return wrap("1;33", text); }

  private:
    std::string wrap(const char* code, const std::string& text) const {
        return color_ ? "\x1b[" + std::string(code) + "m" + text + "\x1b[0m" : text;
    }
    bool color_;
};

std::string bits(std::int64_t value, int width) {
    std::string text;
    for (int i = width - 1; i >= 0; --i) {
        text += ((value >> i) & 1) != 0 ? '1' : '0';
    }
    return text;
}

std::string right(const std::string& text, size_t width) {
    return text.size() >= width ? text : std::string(width - text.size(), ' ') + text;
}

std::string code_text(Code code, int salient) {
    return std::string(code < 0 ? "1 " : "0 ") +
           bits(std::abs(static_cast<std::int64_t>(code)), salient - 1);
}

// The magnitude's bits with the kept window marked: [101]0010100
std::string window(std::int64_t magnitude, const RazorFormat& format, int shift, const Painter& p) {
    const std::string all = bits(magnitude, format.base - 1);
    const size_t low = static_cast<size_t>(shift);
    const size_t window_size = static_cast<size_t>(format.salient - 1);
    const size_t above = all.size() - low - window_size;
    return p.dropped(all.substr(0, above)) + "[" + p.kept(all.substr(above, window_size)) + "]" +
           p.dropped(all.substr(above + window_size));
}

void razor_steps(std::ostringstream& out, const std::string& name,
                 const std::vector<std::int32_t>& values, const RazorFormat& format,
                 const RazoredGroup& group, const Painter& p) {
    std::int64_t ored = 0;
    for (const std::int32_t v : values) {
        // -2^(Base-1) counts as the largest magnitude (docs/number-format.md).
        ored |= std::min<std::int64_t>(std::abs(static_cast<std::int64_t>(v)), format.base_max());
    }
    int leading = -1;
    for (int i = 0; i < format.base - 1; ++i) {
        leading = ((ored >> i) & 1) != 0 ? i : leading;
    }
    out << p.bold(name) << ": " << values.size() << " values of " << format.base
        << " bits, K = " << format.salient << ", rounding " << model::to_string(format.rounding)
        << '\n'
        << "  OR of all magnitudes  " << bits(ored, format.base - 1) << '\n'
        << "  leading one           "
        << (leading < 0 ? std::string("none: a group of zeros") : "bit " + std::to_string(leading))
        << '\n'
        << "  flag                  f = max(0, " << leading
        << " - (K-2)) = " << p.flag(std::to_string(group.flag)) << ": drop " << group.flag
        << " low bit(s)\n";
    for (size_t s = 0; s < group.sides.size(); ++s) {
        out << "  side of subgroup " << s << "    d = " << p.flag(std::to_string(group.sides[s]))
            << ": drop " << group.flag - group.sides[s] << " there\n";
    }
    const size_t subgroup = static_cast<size_t>(format.subgroup_size());
    for (size_t i = 0; i < values.size(); ++i) {
        const int side = group.sides.empty() ? 0 : group.sides[i / subgroup];
        const int shift = group.flag - side;
        const std::int64_t magnitude = std::min<std::int64_t>(
            std::abs(static_cast<std::int64_t>(values[i])), format.base_max());
        const Code code = group.codes[i];
        out << "  " << right(std::to_string(values[i]), 11) << "  = " << (values[i] < 0 ? '-' : '+')
            << ' ' << window(magnitude, format, shift, p) << "  ->  "
            << p.kept(code_text(code, format.salient)) << "  =  " << right(std::to_string(code), 3)
            << " << " << shift << " = " << model::decode(code, group.flag, side) << '\n';
    }
}

}  // namespace

std::string explain(const WorkedExample& example, bool color) {
    const Painter p(color);
    std::ostringstream out;
    const RazoredGroup act = model::reference::razor(example.act, example.act_format);
    razor_steps(out, "activations", example.act, example.act_format, act, p);
    if (example.weight.empty()) {
        return out.str();
    }
    if (example.weight.size() != example.act.size()) {
        throw Error("weight = " + std::to_string(example.weight.size()) +
                    " values: must be as many as activations (" +
                    std::to_string(example.act.size()) + ")");
    }
    const RazoredGroup weight = model::reference::razor(example.weight, example.weight_format);
    out << '\n';
    razor_steps(out, "weights", example.weight, example.weight_format, weight, p);

    out << '\n' << p.bold("dot product") << ": codes multiply as they are, one shift at the end\n";
    const size_t subgroup = static_cast<size_t>(example.act_format.subgroup_size());
    Int128 exact = 0;
    Int128 total = 0;
    for (size_t first = 0; first < example.act.size(); first += subgroup) {
        const size_t last = std::min(first + subgroup, example.act.size());
        Int128 sum = 0;
        std::vector<std::string> products;
        for (size_t i = first; i < last; ++i) {
            sum += Int128{act.codes[i]} * weight.codes[i];
            products.push_back(std::to_string(act.codes[i]) + "*" +
                               std::to_string(weight.codes[i]));
            exact += Int128{example.act[i]} * example.weight[i];
        }
        const size_t s = first / subgroup;
        const int sides =
            (act.sides.empty() ? 0 : act.sides[s]) + (weight.sides.empty() ? 0 : weight.sides[s]);
        const int shift = act.flag + weight.flag - sides;
        total += sum * (Int128{1} << shift);
        out << "  " << join(products, " + ") << " = " << to_string(sum) << "\n  " << to_string(sum)
            << " << (" << act.flag << " + " << weight.flag
            << (sides != 0 ? " - " + std::to_string(sides) : "")
            << ") = " << p.flag(to_string(sum * (Int128{1} << shift))) << '\n';
    }
    const Int128 golden = model::group_dot(act, example.act_format, weight, example.weight_format);
    // An explanation that is wrong is worse than none.
    if (golden != total) {
        throw std::logic_error("explain disagrees with the golden model");
    }
    out << "  result " << p.bold(to_string(total)) << ", the base integers give "
        << to_string(exact);
    if (exact != 0) {
        const double error = static_cast<double>(total - exact) / static_cast<double>(exact);
        out << " (" << (error >= 0 ? "+" : "") << fixed(100.0 * error, 2) << " %)";
    }
    out << '\n';
    return out.str();
}

}  // namespace qrazor::gen
