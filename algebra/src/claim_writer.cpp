// What claims of all units are written with.
#include "qrazor/algebra/claim_writer.h"

#include <algorithm>

#include "qrazor/support/error.h"

namespace qrazor::formal {

Word part(const Word& word, int from, int count) {
    return {word.begin() + from, word.begin() + from + count};
}

Coefficient power(int exponent) {
    return Coefficient{1} << exponent;
}

const Cell& ClaimWriter::part_at(const std::string& type, const std::string& name) const {
    for (const Cell& cell : rtl_.cells) {
        if (cell.name == name && cell.type.rfind(type, 0) == 0) {
            return cell;
        }
    }
    throw Error(rtl_.top + ": has no part " + name + " (" + type + ") that claims could speak of");
}

// The one part of its kind, whatever its place.
const Cell& ClaimWriter::only_part(const std::string& type) const {
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

const Cell& ClaimWriter::accumulator() const {
    return only_part("accumulator_");
}

std::vector<Word> ClaimWriter::lanes(const Word& word, int width) const {
    std::vector<Word> out;
    for (int k = 0; k + width <= static_cast<int>(word.size()); k += width) {
        out.push_back(part(word, k, width));
    }
    return out;
}

Polynomial ClaimWriter::integer_products(const std::vector<Word>& act,
                                         const std::vector<Word>& weight, int bits) const {
    Polynomial sum(bits);
    for (size_t lane = 0; lane < act.size(); ++lane) {
        sum.add(algebra_.word(act[lane], true, bits) * algebra_.word(weight[lane], true, bits));
    }
    return sum;
}

const Word& ClaimWriter::word_of(const Target& target) const {
    return target.cell != nullptr ? target.cell->port(target.port) : output(target.port);
}

const Word& ClaimWriter::output(const std::string& name) const {
    const auto found = rtl_.outputs.find(name);
    if (found == rtl_.outputs.end()) {
        throw Error(rtl_.top + ": has no output " + name);
    }
    return found->second;
}

const Word& ClaimWriter::input(const std::string& name) const {
    const auto found = rtl_.inputs.find(name);
    if (found == rtl_.inputs.end()) {
        throw Error(rtl_.top + ": has no input " + name);
    }
    return found->second;
}

void ClaimWriter::claim(const std::string& property, const Target& target, bool is_signed,
                        const Polynomial& value, Coefficient most) {
    out_.claims.push_back({property, {word_of(target)}, is_signed, value, most, {}, {target}});
}

void ClaimWriter::same(const std::string& property, const Word& from, const Target& to) {
    out_.connections.push_back({property, from, word_of(to), to});
}

void ClaimWriter::accumulator_ports(const Cell& acc) {
    same("valid_i reaches the accumulator", {valid()}, {&acc, "valid_i"});
    same("clear_i reaches the accumulator", input("clear_i"), {&acc, "clear_i"});
    same("acc_o is the accumulator", acc.port("acc_o"), {nullptr, "acc_o"});
    same("valid_o is the accumulator's", acc.port("valid_o"), {nullptr, "valid_o"});
}

// What multiplies the sum by the activations' scale, and that by the weights'.
std::pair<const Cell*, const Cell*> ClaimWriter::scale_multipliers() const {
    const char* type = "scale_multiplier_";
    return {&part_at(type, "u_once_scaled"), &part_at(type, "u_scaled")};
}

// An output that registers of the top module hold, at the clock and nothing else.
void ClaimWriter::next_state(const std::string& property, const std::string& port,
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

}  // namespace qrazor::formal
