#include "claims.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

#include "qrazor/model/widths.h"
#include "qrazor/support/error.h"

namespace qrazor::formal {
namespace {

Word part(const Word& word, int from, int count) {
    return {word.begin() + from, word.begin() + from + count};
}

Coefficient power(int exponent) {
    return Coefficient{1} << exponent;
}

class Writer {
  public:
    Writer(const gen::Design& design, const Rtl& rtl, const Algebra& algebra)
        : config_(design.config()),
          accumulates_(design.accumulates()),
          sequential_(design.sequential()),
          rtl_(rtl),
          algebra_(algebra) {}

    Claims write();

  private:
    bool two_level() const { return config_.max_side > 0; }
    bool unit(const std::string& name) const { return config_.unit == name; }
    const Word& input(const std::string& name) const;
    const Word& output(const std::string& name) const;
    const Word& word_of(const Target& target) const;
    bool input_port(const std::string& name) const { return rtl_.inputs.count(name) > 0; }
    Bit valid() const { return input("valid_i")[0]; }

    // Throw Error where there is no such part: a claim about nothing would prove nothing.
    const Cell& part_at(const std::string& type, const std::string& name) const;
    const Cell& only_part(const std::string& type) const;
    const Cell& accumulator() const;
    const Cell& expander(const std::string& operand, int lane) const;
    const Cell& side_shift(int subgroup) const;
    int subgroups() const;

    // Products of lanes, modulo 2^bits.
    Polynomial sdr_products(int first, int count, int bits) const;
    Polynomial integer_products(const std::vector<Word>& act, const std::vector<Word>& weight,
                                int bits) const;
    Polynomial integer_products(int bits) const;
    Polynomial expanded_products(int bits) const;
    std::vector<Word> lanes(const Word& word, int width) const;

    void claim(const std::string& property, const Target& target, bool is_signed,
               const Polynomial& value, Coefficient most);
    void same(const std::string& property, const Word& from, const Target& to);
    void next_state(const std::string& property, const std::string& port, const Polynomial& value);
    void accumulator_ports(const Cell& acc);
    void shifted();
    void shifted_rows(const Cell& acc);
    void side_shifts();
    void shift_amount(const Cell& shift);
    std::pair<const Cell*, const Cell*> scale_multipliers() const;
    const Word& times_fractions(const std::function<Polynomial(int bits)>& sum_of,
                                Coefficient& most);
    void fused_registers();
    void expanders();
    void compressor();
    Polynomial block_products(int bits) const;
    std::vector<const Cell*> minifloat_lanes() const;
    void minifloat_operands();
    void block();

    const gen::Config& config_;
    const bool accumulates_;
    const bool sequential_;
    const Rtl& rtl_;
    const Algebra& algebra_;
    Claims out_;
};

const Cell& Writer::part_at(const std::string& type, const std::string& name) const {
    for (const Cell& cell : rtl_.cells) {
        if (cell.name == name && cell.type.rfind(type, 0) == 0) {
            return cell;
        }
    }
    throw Error(rtl_.top + ": has no part " + name + " (" + type + ") that claims could speak of");
}

// The one part of its kind, whatever its place.
const Cell& Writer::only_part(const std::string& type) const {
    const Cell* found = nullptr;
    for (const Cell& cell : rtl_.cells) {
        if (cell.type.rfind(type, 0) == 0) {
            if (found != nullptr) {
                throw Error(rtl_.top + ": has more than one part " + type + "*");
            }
            found = &cell;
        }
    }
    if (found == nullptr) {
        throw Error(rtl_.top + ": has no part " + type + "* that claims could speak of");
    }
    return *found;
}

const Cell& Writer::accumulator() const {
    return only_part("accumulator_");
}

std::vector<Word> Writer::lanes(const Word& word, int width) const {
    std::vector<Word> out;
    for (int k = 0; k + width <= static_cast<int>(word.size()); k += width) {
        out.push_back(part(word, k, width));
    }
    return out;
}

// Codes are {sign, magnitude}: (-1)^(sa ^ sw) * |a| * |w|.
Polynomial Writer::sdr_products(int first, int count, int bits) const {
    const int k = config_.salient;
    Polynomial sum(bits);
    for (int lane = first; lane < first + count; ++lane) {
        const Word act = part(input("act_code_i"), lane * k, k);
        const Word weight = part(input("weight_code_i"), lane * k, k);
        const Polynomial a = algebra_.word(part(act, 0, k - 1), false, bits);
        const Polynomial w = algebra_.word(part(weight, 0, k - 1), false, bits);
        const auto sign = [&](Bit bit) {  // 1 - 2 s
            Polynomial out = Polynomial::constant(bits, 1);
            out.add(algebra_.bit(bit, bits), 0 - Coefficient{2});
            return out;
        };
        sum.add(sign(act.back()) * sign(weight.back()) * a * w);
    }
    return sum;
}

Polynomial Writer::integer_products(const std::vector<Word>& act, const std::vector<Word>& weight,
                                    int bits) const {
    Polynomial sum(bits);
    for (size_t lane = 0; lane < act.size(); ++lane) {
        sum.add(algebra_.word(act[lane], true, bits) * algebra_.word(weight[lane], true, bits));
    }
    return sum;
}

Polynomial Writer::integer_products(int bits) const {
    return integer_products(lanes(input("act_i"), config_.act_width),
                            lanes(input("weight_i"), config_.weight_width), bits);
}

const Cell& Writer::expander(const std::string& operand, int lane) const {
    return part_at("sdr_expand",
                   "u_" + operand + ".gen_value[" + std::to_string(lane) + "].u_expand");
}

// Of the base values that the expanders of a dec_dot give, by lane.
Polynomial Writer::expanded_products(int bits) const {
    std::vector<Word> act;
    std::vector<Word> weight;
    for (int lane = 0; lane < config_.lanes; ++lane) {
        act.push_back(expander("act", lane).port("value_o"));
        weight.push_back(expander("weight", lane).port("value_o"));
    }
    return integer_products(act, weight, bits);
}

const Word& Writer::word_of(const Target& target) const {
    return target.cell != nullptr ? target.cell->port(target.port) : output(target.port);
}

const Word& Writer::output(const std::string& name) const {
    const auto found = rtl_.outputs.find(name);
    if (found == rtl_.outputs.end()) {
        throw Error(rtl_.top + ": has no output " + name);
    }
    return found->second;
}

const Word& Writer::input(const std::string& name) const {
    const auto found = rtl_.inputs.find(name);
    if (found == rtl_.inputs.end()) {
        throw Error(rtl_.top + ": has no input " + name);
    }
    return found->second;
}

void Writer::claim(const std::string& property, const Target& target, bool is_signed,
                   const Polynomial& value, Coefficient most) {
    out_.claims.push_back({property, {word_of(target)}, is_signed, value, most, {}, {target}});
}

void Writer::same(const std::string& property, const Word& from, const Target& to) {
    out_.connections.push_back({property, from, word_of(to), to});
}

void Writer::accumulator_ports(const Cell& acc) {
    same("valid_i reaches the accumulator", {valid()}, {&acc, "valid_i"});
    same("clear_i reaches the accumulator", input("clear_i"), {&acc, "clear_i"});
    same("acc_o is the accumulator", acc.port("acc_o"), {nullptr, "acc_o"});
    same("valid_o is the accumulator's", acc.port("valid_o"), {nullptr, "valid_o"});
}

// Both flags added; legal flags fit.
void Writer::shift_amount(const Cell& shift) {
    const Target target{&shift, "shift_i"};
    const int bits = static_cast<int>(word_of(target).size());
    Polynomial sum = algebra_.word(input("act_flag_i"), false, bits);
    sum.add(algebra_.word(input("weight_flag_i"), false, bits));
    claim("shift is act_flag + weight_flag", target, false, sum, 0);
}

// What multiplies the sum by the activations' scale, and that by the weights'.
std::pair<const Cell*, const Cell*> Writer::scale_multipliers() const {
    const char* type = "scale_multiplier_";
    return {&part_at(type, "u_once_scaled"), &part_at(type, "u_scaled")};
}

// The sum of products times 2^F + fraction of both flags.
const Word& Writer::times_fractions(const std::function<Polynomial(int bits)>& sum_of,
                                    Coefficient& most) {
    const auto [once, twice] = scale_multipliers();
    const Word& value = once->port("value_i");
    claim("sum of products at u_once_scaled", {once, "value_i"}, true,
          sum_of(static_cast<int>(value.size())), most);
    for (const auto& [cell, fraction] :
         {std::pair{once, "act_fraction_i"}, std::pair{twice, "weight_fraction_i"}}) {
        const Word& word = cell->port("scale_i");
        const int bits = static_cast<int>(word.size());
        Polynomial scale = Polynomial::constant(bits, power(config_.fraction));
        scale.add(algebra_.word(input(fraction), false, bits));
        claim("2^Fraction + " + std::string(fraction) + " at " + cell->name, {cell, "scale_i"},
              false, scale, 0);
        most *= power(config_.fraction + 1) - 1;
    }
    same("the sum with one step goes on", once->port("product_o"), {twice, "value_i"});
    const Word& product = twice->port("product_o");
    if (most >= power(static_cast<int>(product.size()) - 1)) {
        throw Error("u_scaled.product_o: too narrow");
    }
    return product;
}

int Writer::subgroups() const {
    return std::max(1, config_.lanes / config_.subgroup);
}

const Cell& Writer::side_shift(int subgroup) const {
    return part_at("left_shift", "gen_subgroup[" + std::to_string(subgroup) + "].u_side_shift");
}

// Each subgroup's sum, and how far it is shifted: D - side of either operand.
void Writer::side_shifts() {
    const int sides = subgroups();
    const int count = config_.lanes / sides;
    const int k = config_.salient;
    const int side_bits = model::side_width(config_.max_side);
    for (int g = 0; g < sides; ++g) {
        const Cell& cell = side_shift(g);
        const Word& value = cell.port("value_i");
        const int bits = static_cast<int>(cell.port("shift_i").size());
        claim("sum of products at " + cell.name, {&cell, "value_i"}, true,
              sdr_products(g * count, count, static_cast<int>(value.size())),
              static_cast<Coefficient>(count) * (power(k - 1) - 1) * (power(k - 1) - 1));
        Polynomial amount =
            Polynomial::constant(bits, 2 * static_cast<Coefficient>(config_.max_side));
        for (const char* side : {"act_side_i", "weight_side_i"}) {
            amount.add(algebra_.word(part(input(side), g * side_bits, side_bits), false, bits),
                       0 - Coefficient{1});
        }
        claim("shift at " + cell.name + " is 2D - act_side - weight_side", {&cell, "shift_i"},
              false, amount, 0);
        for (const char* side : {"act_side_i", "weight_side_i"}) {
            out_.claims.back().limits.emplace_back(part(input(side), g * side_bits, side_bits),
                                                   config_.max_side);
        }
        same("the shift at " + cell.name + " is always on", {kOne}, {&cell, "enable_i"});
    }
}

// The sum, the shifter, the accumulator; or the product where there is none.
void Writer::shifted() {
    const int k = config_.salient;
    const int lanes = std::max(1, config_.lanes);
    const Coefficient product = (power(k - 1) - 1) * (power(k - 1) - 1);
    Coefficient most = static_cast<Coefficient>(lanes) * product;
    const int max_shift = model::sdr_shift_max(config_.act_width, config_.weight_width, k);
    // Facts of the design decide which parts there must be, never what is found.
    const Cell* acc = accumulates_ ? &accumulator() : nullptr;
    const Cell* shift = max_shift > 0 ? &part_at("left_shift", "gen_shift.u_shift") : nullptr;
    const Target target = acc != nullptr ? Target{acc, "addend_i"} : Target{nullptr, "product_o"};
    const int target_bits = static_cast<int>(word_of(target).size());
    const auto sum_of = [&](int bits) {
        if (!two_level()) {
            return sdr_products(0, lanes, bits);
        }
        Polynomial sum(bits);
        for (int g = 0; g < subgroups(); ++g) {
            sum.add(algebra_.word(side_shift(g).port("value_o"), true, bits));
        }
        return sum;
    };
    if (two_level()) {
        side_shifts();
        most <<= 2 * config_.max_side;
    }
    const Word* scaled = config_.fraction > 0 ? &times_fractions(sum_of, most) : nullptr;
    if (shift == nullptr) {  // flags are always 0
        const int bits = target_bits;
        Polynomial sum = scaled != nullptr ? algebra_.word(*scaled, true, bits) : sum_of(bits);
        if (acc != nullptr) {
            sum = sum * algebra_.bit(valid(), bits);
        }
        claim("sum of products", target, true, sum, most);
    } else {
        const Word& value = shift->port("value_i");
        if (scaled != nullptr) {
            same("the scaled sum goes on", *scaled, {shift, "value_i"});
        } else {
            claim("sum of products at u_shift", {shift, "value_i"}, true,
                  sum_of(static_cast<int>(value.size())), most);
        }
        shift_amount(*shift);
        if (acc != nullptr) {
            same("valid_i enables the shift", {valid()}, {shift, "enable_i"});
        } else {
            same("the shift is always on", {kOne}, {shift, "enable_i"});
        }
        const Word& shifted = shift->port("value_o");
        const int dropped = static_cast<int>(shifted.size()) - target_bits;
        if (dropped < 0) {
            throw Error(shift->name + ".value_o: narrower than where it goes");
        }
        same("the shifted sum goes on", part(shifted, dropped, target_bits), target);
    }
    const Coefficient step = config_.fraction > 0 ? power(config_.fraction + 1) - 1 : 1;
    out_.most_beat = static_cast<Coefficient>(lanes) * product * step * step << max_shift;
    if (acc != nullptr) {
        accumulator_ports(*acc);
    }
}

// Fused: offset less both rows is the sum.
void Writer::shifted_rows(const Cell& acc) {
    const int k = config_.salient;
    const int lanes = std::max(1, config_.lanes);
    const Word& offset = acc.port("offset_i");
    const int bits = static_cast<int>(offset.size());
    const Coefficient most =
        static_cast<Coefficient>(lanes) * (power(k - 1) - 1) * (power(k - 1) - 1);
    Polynomial rest = algebra_.word(offset, false, bits);
    rest.add(sdr_products(0, lanes, bits), 0 - Coefficient{1});
    out_.claims.push_back({"rows at u_accumulator add up to offset less the sum of products",
                           {acc.port("row_a_i"), acc.port("row_b_i")},
                           false,
                           rest,
                           0,
                           {},
                           {{&acc, "row_a_i"}, {&acc, "row_b_i"}, {&acc, "offset_i"}}});
    out_.most_beat = most << model::sdr_shift_max(config_.act_width, config_.weight_width, k);
    shift_amount(acc);
    accumulator_ports(acc);
}

// int_* with the accumulator in the tree: next state of the registers in the top module.
void Writer::fused_registers() {
    const Word& acc = output("acc_o");
    const int bits = static_cast<int>(acc.size());
    const Polynomial clear = algebra_.bit(input("clear_i")[0], bits);
    const Polynomial held = algebra_.word(acc, false, bits);
    Polynomial value = integer_products(bits) * algebra_.bit(valid(), bits);
    value.add(held);
    value.add(held * clear, 0 - Coefficient{1});
    next_state("next accumulator: (clear ? 0 : acc) + (valid ? sum of products : 0)", "acc_o",
               value);
    next_state("next valid_o", "valid_o",
               algebra_.bit(valid(), 1) * algebra_.bit(input("rst_ni")[0], 1));
}

// An output that registers of the top module hold, at the clock and nothing else.
void Writer::next_state(const std::string& property, const std::string& port,
                        const Polynomial& value) {
    Register held{output(port), {}, {nullptr, port}};
    for (const Bit state : held.state) {
        const auto found = std::find_if(rtl_.cells.begin(), rtl_.cells.end(), [&](const Cell& c) {
            return c.type == "$_DFF_P_" && c.port("Q")[0] == state;
        });
        if (found == rtl_.cells.end() || found->port("C") != input("clk_i")) {
            throw Error(rtl_.top + ": a bit of " + port + " is no register at the edge of clk_i");
        }
        held.next.push_back(found->port("D")[0]);
    }
    out_.claims.push_back({property, {held.next}, false, value, 0, {}, {}});
    out_.registers.push_back(held);
}

// Codes and flags reach the expanders of a dec_dot.
void Writer::expanders() {
    const int k = config_.salient;
    for (const std::string operand : {"act", "weight"}) {
        for (int lane = 0; lane < config_.lanes; ++lane) {
            const Cell& cell = expander(operand, lane);
            same(operand + " code of lane " + std::to_string(lane),
                 part(input(operand + "_code_i"), lane * k, k), {&cell, "code_i"});
            same(operand + " flag at lane " + std::to_string(lane), input(operand + "_flag_i"),
                 {&cell, "shift_i"});
        }
    }
}

// The combinational core, and the register behind it.
void Writer::compressor() {
    const Cell& core = only_part("sdr_compress");
    same("values reach the compressor", input("value_i"), {&core, "value_i"});
    for (const auto& [port, word] : rtl_.outputs) {
        if (port != "valid_o") {
            same(port + " is the compressor's", core.port(port), {nullptr, port});
        }
    }
    same("valid_o is valid_i", input("valid_i"), {nullptr, "valid_o"});
}

// Elements of block-scaled formats as whole numbers of 2^-fraction.
struct ElementFacts {
    int bits;
    int mantissa;         // bits below the exponent; all of a magnitude without one
    Coefficient largest;  // magnitude
    int fraction;
};

ElementFacts facts_of(const gen::Config& config) {
    if (config.unit == "int_group_dot") {
        return config.element == "int8" ? ElementFacts{8, 7, 128, 0} : ElementFacts{4, 3, 8, 0};
    }
    if (config.unit != "mx_dot" && config.unit != "nvfp4_dot") {
        return {4, 3, 7, 2};  // sign and magnitude
    }
    // E4M3's NaN is taken as the number that it would be; E5M2's exponent 31 does not come.
    return config.element == "int8"   ? ElementFacts{8, 7, 128, 6}
           : config.element == "e2m3" ? ElementFacts{6, 3, 60, 3}
           : config.element == "e3m2" ? ElementFacts{6, 2, 448, 4}
           : config.element == "e4m3" ? ElementFacts{8, 3, Coefficient{15} << 14, 9}
           : config.element == "e5m2" ? ElementFacts{8, 2, Coefficient{7} << 29, 16}
                                      : ElementFacts{4, 1, 12, 1};
}

// Elements whose lanes are parts of their own.
bool is_minifloat(const gen::Config& config) {
    return config.element == "e2m3" || config.element == "e3m2" || config.element == "e4m3" ||
           config.element == "e5m2";
}

// {sign, exponent, mantissa}; an exponent of 0 is that of 1 without the leading bit.
Coefficient element_value(const ElementFacts& element, size_t code) {
    const size_t sign = size_t{1} << (element.bits - 1);
    const size_t leading = size_t{1} << element.mantissa;
    const size_t exponent = code % sign / leading;
    const Coefficient mantissa = code % leading;
    const Coefficient number = exponent == 0 ? mantissa : (mantissa + leading) << (exponent - 1);
    return code < sign ? number : 0 - number;
}

// A field of a few bits as a polynomial: its value under every code.
template <typename Value>
Polynomial table(const Algebra& algebra, const Word& code, int bits, const Value& value) {
    Polynomial sum(bits);
    for (size_t k = 0; k < (size_t{1} << code.size()); ++k) {
        Polynomial term = Polynomial::constant(bits, value(k));
        for (size_t b = 0; b < code.size(); ++b) {
            Polynomial factor = algebra.bit(code[b], bits);
            if (((k >> b) & 1U) == 0) {
                Polynomial inverted = Polynomial::constant(bits, 1);
                inverted.add(factor, 0 - Coefficient{1});
                factor = inverted;
            }
            term = term * factor;
        }
        sum.add(term);
    }
    return sum;
}

std::vector<const Cell*> Writer::minifloat_lanes() const {
    std::vector<const Cell*> found;
    for (int lane = 0; lane < config_.lanes; ++lane) {
        found.push_back(&part_at(config_.element + "_lane",
                                 "gen_product[" + std::to_string(lane) + "].u_lane"));
    }
    return found;
}

// What the lanes multiply: significands, the sum of the exponents counted from that of 1, the
// product's sign.
void Writer::minifloat_operands() {
    const ElementFacts element = facts_of(config_);
    const int exponent_bits = element.bits - 1 - element.mantissa;
    const std::vector<const Cell*> lanes = minifloat_lanes();
    // An exponent of 0 is that of 1 without the leading bit of the significand.
    const auto shift_of = [](size_t exponent) {
        return static_cast<Coefficient>(std::max<size_t>(exponent, 1) - 1);
    };
    const auto leading_bit = [](size_t exponent) { return Coefficient{exponent == 0 ? 0U : 1U}; };
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        const Cell& cell = *lanes[lane];
        if (element.largest * element.largest >=
            power(static_cast<int>(cell.port("bits_o").size()))) {
            throw Error(cell.name + ".bits_o: too narrow");
        }
        // All of them in one word, the exponent on top: no carry beyond it counts.
        Word word = cell.port("act_i");
        for (const char* port : {"weight_i", "negative_i", "exponent_i"}) {
            const Word& more = cell.port(port);
            word.insert(word.end(), more.begin(), more.end());
        }
        const int bits = static_cast<int>(word.size());
        const int significand = element.mantissa + 1;
        Polynomial value(bits);
        std::vector<Polynomial> signs;
        int at = 0;
        for (const char* operand : {"act_i", "weight_i"}) {
            const Word code =
                part(input(operand), static_cast<int>(lane) * element.bits, element.bits);
            const Word exponent = part(code, element.mantissa, exponent_bits);
            value.add(algebra_.word(part(code, 0, element.mantissa), false, bits), power(at));
            value.add(table(algebra_, exponent, bits, leading_bit), power(at + element.mantissa));
            value.add(table(algebra_, exponent, bits, shift_of), power(2 * significand + 1));
            signs.push_back(algebra_.bit(code.back(), bits));
            at += significand;
        }
        value.add(signs[0], power(at));
        value.add(signs[1], power(at));
        value.add(signs[0] * signs[1], 0 - power(at + 1));
        out_.claims.push_back({"significands, sign and exponent at " + cell.name,
                               {word},
                               false,
                               value,
                               0,
                               {},
                               {{&cell, "act_i"},
                                {&cell, "weight_i"},
                                {&cell, "negative_i"},
                                {&cell, "exponent_i"}}});
    }
}

// Elements by the value of each code, or in two's complement.
Polynomial Writer::block_products(int bits) const {
    const int width = facts_of(config_).bits;
    if (is_minifloat(config_)) {
        // A lane gives its product, or the product and all ones of its bits where that is below 0.
        Polynomial sum(bits);
        for (const Cell* lane : minifloat_lanes()) {
            const Word& word = lane->port("bits_o");
            sum.add(algebra_.word(word, false, bits));
            sum.add(algebra_.expand(algebra_.bit(lane->port("negative_i")[0], bits)),
                    1 - power(static_cast<int>(word.size())));
        }
        return sum;
    }
    if (config_.element == "int8" || config_.element == "int4") {
        return integer_products(lanes(input("act_i"), width), lanes(input("weight_i"), width),
                                bits);
    }
    const auto value = [element = facts_of(config_)](size_t code) {
        return element_value(element, code);
    };
    Polynomial sum(bits);
    for (int lane = 0; lane < config_.lanes; ++lane) {
        sum.add(table(algebra_, part(input("act_i"), width * lane, width), bits, value) *
                table(algebra_, part(input("weight_i"), width * lane, width), bits, value));
    }
    return sum;
}

// Lanes, scales, accumulator of the block-scaled formats.
void Writer::block() {
    const Cell& acc = accumulator();
    const bool fp32 = config_.accumulator == "fp32";
    // Scales that are {exponent, mantissa}; exponents count from that of 1.
    const int mantissa = unit("nvfp4_dot") ? 3 : unit("int_group_dot") ? 10 : 0;
    const bool floats = mantissa > 0;
    const auto exponent_of = [&](const char* scale) {
        const Word& word = input(scale);
        return part(word, mantissa, static_cast<int>(word.size()) - mantissa);
    };
    const ElementFacts element = facts_of(config_);
    Coefficient most = static_cast<Coefficient>(config_.lanes) * element.largest * element.largest;
    const auto sum_at = [&](const std::string& place, const Cell& cell) {
        const Target target{&cell, "value_i"};
        claim("sum of products at " + place, target, true,
              block_products(static_cast<int>(word_of(target).size())), most);
    };
    const auto shift_of = [](size_t exponent) {
        return static_cast<Coefficient>(std::max<size_t>(exponent, 1) - 1);
    };
    const auto exponents = [&](const Word& word, Coefficient constant) {
        const int bits = static_cast<int>(word.size());
        Polynomial sum = Polynomial::constant(bits, constant);
        for (const char* scale : {"act_scale_i", "weight_scale_i"}) {
            sum.add(floats ? table(algebra_, exponent_of(scale), bits, shift_of)
                           : algebra_.word(input(scale), false, bits));
        }
        return sum;
    };

    if (is_minifloat(config_)) {
        minifloat_operands();
    }

    // Where the sum goes, scaled by one scale after the other.
    const Word* value = nullptr;
    if (floats || unit("vs_dot")) {
        const auto [once, twice] = scale_multipliers();
        sum_at("u_once_scaled", *once);
        const auto significand = [&](const char* scale, int bits) {
            Polynomial sum = algebra_.word(part(input(scale), 0, mantissa), false, bits);
            sum.add(table(algebra_, exponent_of(scale), bits,
                          [](size_t exponent) { return Coefficient{exponent == 0 ? 0U : 1U}; }),
                    power(mantissa));
            return sum;
        };
        for (const auto& [cell, scale] :
             {std::pair{once, "act_scale_i"}, std::pair{twice, "weight_scale_i"}}) {
            const Word& word = cell->port("scale_i");
            const int bits = static_cast<int>(word.size());
            claim(std::string(scale) + " at " + cell->name, {cell, "scale_i"}, false,
                  floats ? significand(scale, bits) : algebra_.word(input(scale), false, bits), 0);
        }
        same("the sum with one scale goes on", once->port("product_o"), {twice, "value_i"});
        const Coefficient scale = power(floats ? mantissa + 1 : config_.scale_width) - 1;
        most *= scale * scale;
        value = &twice->port("product_o");
        if (most >= power(static_cast<int>(value->size()) - 1)) {
            throw Error("u_scaled.product_o: too narrow");
        }
    }
    if (fp32) {
        if (value == nullptr) {
            sum_at("u_accumulator", acc);
        } else {
            same("the scaled sum goes on", *value, {&acc, "value_i"});
        }
        // Exponent of the unit of a beat, and of the highest bit that it can have, biased.
        const int unit_of_scale = unit("nvfp4_dot") ? 9 : floats ? 24 : 127;
        const int quantum = -2 * element.fraction - 2 * unit_of_scale;
        const int top = static_cast<int>(acc.port("value_i").size()) - 2;
        claim("exponent at u_accumulator", {&acc, "exponent_i"}, false,
              exponents(acc.port("exponent_i"),
                        static_cast<Coefficient>(quantum) + static_cast<Coefficient>(top) + 127),
              0);
    } else if (unit("vs_dot")) {
        const Word& addend = acc.port("addend_i");
        const int bits = static_cast<int>(addend.size());
        claim("the scaled sum, or 0, at u_accumulator", {&acc, "addend_i"}, true,
              algebra_.word(*value, true, bits) * algebra_.bit(valid(), bits), most);
        out_.most_beat = most;
    } else {
        const Cell& shift = part_at("left_shift", "u_shift");
        if (value == nullptr) {
            sum_at("u_shift", shift);
        } else {
            same("the scaled sum goes on", *value, {&shift, "value_i"});
        }
        claim("shift is the sum of both scales' exponents", {&shift, "shift_i"}, false,
              exponents(shift.port("shift_i"), 0), 0);
        same("valid_i enables the shift", {valid()}, {&shift, "enable_i"});
        same("the shifted sum goes on", shift.port("value_o"), {&acc, "addend_i"});
        out_.most_beat = most << (floats ? 2 * 14 : config_.act_scales + config_.weight_scales - 2);
    }
    accumulator_ports(acc);
}

Claims Writer::write() {
    if (unit("sdr_compress") || unit("sdr_decompress")) {
        if (sequential_) {
            compressor();
        } else {
            out_.whole = true;
        }
        return out_;
    }
    if (unit("sdr_mul") || unit("sdr_mac") || unit("sdr_dot")) {
        if (config_.fused == 1) {
            shifted_rows(accumulator());
        } else {
            shifted();
        }
        return out_;
    }
    if (input_port("act_scale_i")) {
        block();
        return out_;
    }
    const auto lanes = static_cast<Coefficient>(std::max(1, config_.lanes));
    const Coefficient code = power(config_.salient - 1) - 1;
    out_.most_beat = unit("dec_dot")
                         ? lanes * code * code << model::sdr_shift_max(
                               config_.act_width, config_.weight_width, config_.salient)
                         : lanes * power(config_.act_width - 1) * power(config_.weight_width - 1);
    if (unit("int_mul")) {
        const int width = static_cast<int>(output("product_o").size());
        claim("product", {nullptr, "product_o"}, true, integer_products(width), out_.most_beat);
        out_.most_beat = 0;
        return out_;
    }
    if (config_.fused == 1) {
        fused_registers();
        return out_;
    }
    const Cell& acc = accumulator();
    const int bits = static_cast<int>(acc.port("addend_i").size());
    const bool expanded = unit("dec_dot");
    const Polynomial products = expanded ? expanded_products(bits) : integer_products(bits);
    claim("sum of products at u_accumulator", {&acc, "addend_i"}, true,
          products * algebra_.bit(valid(), bits), out_.most_beat);
    if (expanded) {
        expanders();
    }
    accumulator_ports(acc);
    return out_;
}

}  // namespace

Claims claims_of(const gen::Design& design, const Rtl& rtl, const Algebra& algebra) {
    return Writer(design, rtl, algebra).write();
}

}  // namespace qrazor::formal
