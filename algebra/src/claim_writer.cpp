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

namespace {

Description watched_by(const std::string& watch, const std::string& shown) {
    Description out(watch);
    out.watched = shown;
    return out;
}

}  // namespace

ClaimWriter::ClaimWriter(const gen::Design& design, const std::vector<gen::CutWord>& words,
                         const Rtl& rtl, const Algebra& algebra)
    : design_(design), words_(words), rtl_(rtl), algebra_(algebra) {
    // Every instance is ticked off: finish() finds the words that no claim mentions.
    for (const gen::CutWord& word : words) {
        spoken_.emplace_back(static_cast<size_t>(word.instances));
    }
    for (const Cell& cell : rtl.cells) {
        parts_[cell.name] = &cell;
    }
}

// Exactly one: a claim about the wrong one of two would prove nothing.
size_t ClaimWriter::find(gen::Meaning meaning, bool given, const std::string& port) const {
    size_t found = words_.size();
    for (size_t k = 0; k < words_.size(); ++k) {
        const gen::CutWord& word = words_[k];
        if (word.meaning == meaning && word.given == given && (port.empty() || port == word.port)) {
            if (found < words_.size()) {
                throw Error(rtl_.top + ": " + words_[found].text() + ", is also " + word.text());
            }
            found = k;
        }
    }
    if (found == words_.size()) {
        throw Error(rtl_.top + ": a claim speaks of " + std::string(gen::meaning_name(meaning)) +
                    (given ? " given" : " taken") + (port.empty() ? "" : " at a port " + port) +
                    ", and the unit has no such word");
    }
    return found;
}

Target ClaimWriter::speak(size_t index, int instance) {
    const gen::CutWord& word = words_[index];
    const auto part = parts_.find(word.place(instance));
    if (instance < 0 || instance >= word.instances || part == parts_.end()) {
        throw Error(rtl_.top + ": " + word.text() + ": no part " + word.place(instance));
    }
    const Cell& cell = *part->second;
    // The emitter's number sizes claims, the elaborated one the circuit: unlike, a claim would be
    // of other bits.
    if (const size_t bits = cell.port(word.port).size(); bits != static_cast<size_t>(word.bits)) {
        throw Error(rtl_.top + ": " + word.text() + ": " + word.width + " is said to be " +
                    std::to_string(word.bits) + " bits and is " + std::to_string(bits));
    }
    // An output claimed as an input would be what the part is taken to give, and so true by itself.
    if (cell.is_output.at(word.port) != word.given) {
        throw Error(rtl_.top + ": " + word.text() + ": goes the other way");
    }
    spoken_[index].at(static_cast<size_t>(instance)) = true;
    return {&cell, word.port};
}

Target ClaimWriter::taken(gen::Meaning meaning, int instance, const std::string& port) {
    return speak(find(meaning, false, port), instance);
}

const Word& ClaimWriter::given(gen::Meaning meaning, int instance, const std::string& port) {
    return word_of(speak(find(meaning, true, port), instance));
}

// Parts are told apart by where the emitter speaks of them first: their names are nobody's affair.
const Cell& ClaimWriter::nth_part(gen::Operation operation, size_t nth) const {
    std::vector<const Cell*> found;
    for (const gen::CutWord& word : words_) {
        const auto part = parts_.find(word.place(0));
        if (part == parts_.end()) {
            throw Error(rtl_.top + ": " + word.text() + ": no part " + word.place(0));
        }
        const Cell* cell = part->second;
        if (cell->operation == operation &&
            std::find(found.begin(), found.end(), cell) == found.end()) {
            found.push_back(cell);
        }
    }
    if (nth >= found.size()) {
        throw Error(rtl_.top + ": a claim speaks of part " + std::to_string(nth) +
                    " of an operation that has " + std::to_string(found.size()));
    }
    return *found[nth];
}

Target ClaimWriter::speak_at(gen::Operation operation, size_t nth, const std::string& port,
                             gen::Meaning meaning, bool given) {
    const Cell& cell = nth_part(operation, nth);
    for (size_t k = 0; k < words_.size(); ++k) {
        const gen::CutWord& word = words_[k];
        if (word.place(0) == cell.name && word.port == port && word.meaning == meaning &&
            word.given == given) {
            return speak(k, 0);
        }
    }
    throw Error(rtl_.top + ": a claim speaks of " + std::string(gen::meaning_name(meaning)) +
                (given ? " given by " : " taken by ") + cell.name + "." + port +
                ", and the unit has no such word");
}

Target ClaimWriter::taken_at(gen::Operation operation, size_t nth, const std::string& port,
                             gen::Meaning meaning) {
    return speak_at(operation, nth, port, meaning, false);
}

const Word& ClaimWriter::given_at(gen::Operation operation, size_t nth, const std::string& port,
                                  gen::Meaning meaning) {
    return word_of(speak_at(operation, nth, port, meaning, true));
}

std::vector<std::string> ClaimWriter::ports_of(gen::Operation operation, size_t nth,
                                               gen::Meaning meaning) const {
    const Cell& cell = nth_part(operation, nth);
    std::vector<std::string> ports;
    for (const gen::CutWord& word : words_) {
        if (word.place(0) == cell.name && word.meaning == meaning && !word.given) {
            ports.push_back(word.port);
        }
    }
    return ports;
}

void ClaimWriter::describe(gen::Operation operation, size_t nth, const std::string& description,
                           const std::map<std::string, std::string>& legal) {
    out_.parts[nth_part(operation, nth).type] = Description(description, legal);
}

void ClaimWriter::watch(gen::Operation operation, size_t nth, const std::string& watch,
                        const std::string& shown) {
    out_.parts[nth_part(operation, nth).type] = watched_by(watch, shown);
}

void ClaimWriter::watch_unit(const std::string& watch, const std::string& shown) {
    out_.watch = watched_by(watch, shown);
}

void ClaimWriter::finish() const {
    for (size_t k = 0; k < words_.size(); ++k) {
        for (size_t instance = 0; instance < spoken_[k].size(); ++instance) {
            if (!spoken_[k][instance]) {
                throw Error(rtl_.top + ": " + words_[k].text() + ": no claim says what " +
                            words_[k].place(static_cast<int>(instance)) + "." + words_[k].port +
                            " is worth");
            }
        }
    }
}

std::vector<Word> ClaimWriter::lanes(const Word& word, int width) const {
    std::vector<Word> out;
    // Lanes are packed, the first in the lowest bits.
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

void ClaimWriter::accumulator_ports() {
    same("valid_i reaches the accumulator", {valid()}, taken(gen::Meaning::valid));
    same("clear_i reaches the accumulator", input("clear_i"), taken(gen::Meaning::clear));
    same("acc_o is the accumulator", given(gen::Meaning::accumulated), {nullptr, "acc_o"});
    same("valid_o is the accumulator's", given(gen::Meaning::accumulated_valid),
         {nullptr, "valid_o"});
}

// An output that registers of the top module hold, at the clock and nothing else.
void ClaimWriter::next_state(const std::string& property, const std::string& port,
                             const Polynomial& value) {
    Register held{output(port), {}, {nullptr, port}};
    for (const Bit state : held.state) {
        const auto found = std::find_if(rtl_.cells.begin(), rtl_.cells.end(), [&](const Cell& c) {
            return c.type == "$_DFF_P_" && c.port("Q")[0] == state;
        });
        // Another kind of flip-flop has a reset or an enable, which D alone does not tell.
        if (found == rtl_.cells.end() || found->port("C") != input("clk_i")) {
            throw Error(rtl_.top + ": a bit of " + port + " is no register at the edge of clk_i");
        }
        held.next.push_back(found->port("D")[0]);
    }
    out_.claims.push_back({property, {held.next}, false, value, 0, {}, {}});
    out_.registers.push_back(held);
}

}  // namespace qrazor::formal
