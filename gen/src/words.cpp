// The vocabulary in which emitted text is described: operations and meanings.
#include "qrazor/gen/words.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace qrazor::gen {
namespace {

// What proofs take apart is what Yosys or ABC decide in seconds by itself, and what algebra cannot
// look through: carries, shifts by a variable, registers. A float adder is reached through its
// accumulator, a lane of small integers is looked through.
constexpr std::array kOperations{
    OperationFacts{Operation::none, "", false},
    OperationFacts{Operation::full_add, "", true},
    OperationFacts{Operation::half_add, "", true},
    OperationFacts{Operation::unpack, "partial products", false},
    OperationFacts{Operation::multiply, "partial products", false},
    OperationFacts{Operation::multiply_float, "partial products", true},
    OperationFacts{Operation::compress, "tree", false},
    OperationFacts{Operation::add, "adder", true},
    OperationFacts{Operation::add_float, "adder", false},
    OperationFacts{Operation::add_shifts, "shift", false},
    OperationFacts{Operation::shift, "shift", true},
    OperationFacts{Operation::scale, "scales", true},
    OperationFacts{Operation::hold, "registers", true},
    OperationFacts{Operation::queue, "registers", true},
    OperationFacts{Operation::accumulate, "accumulator", true},
    OperationFacts{Operation::accumulate_saturating, "accumulator", true},
    OperationFacts{Operation::accumulate_rows, "accumulator", true},
    OperationFacts{Operation::accumulate_float, "accumulator", true},
    OperationFacts{Operation::magnitude, "magnitudes", false},
    OperationFacts{Operation::flag, "flag", false},
    OperationFacts{Operation::round, "rounding", false},
    OperationFacts{Operation::expand, "decompression", true},
    OperationFacts{Operation::razor, "", true},
    OperationFacts{Operation::decompress, "", true},
    OperationFacts{Operation::evaluate, "function", true},
    OperationFacts{Operation::look_up, "table", false},
    OperationFacts{Operation::row_fold, "fold", true},
    OperationFacts{Operation::row_state, "registers", true},
    OperationFacts{Operation::row_store, "row buffer", true},
    OperationFacts{Operation::row_map, "map", true},
    OperationFacts{Operation::take_ones, "first ones", true},
    OperationFacts{Operation::work_off, "registers", true},
};

constexpr bool in_order() {
    for (std::size_t k = 0; k < kOperations.size(); ++k) {
        if (kOperations[k].operation != static_cast<Operation>(k)) {
            return false;
        }
    }
    return static_cast<std::size_t>(Operation::work_off) + 1 == kOperations.size();
}
static_assert(in_order(), "one row an operation, in the order of the enumeration");

constexpr std::array kNames{
#define QRAZOR_MEANING(name, sentence) std::string_view(#name),
    QRAZOR_MEANINGS(QRAZOR_MEANING)
#undef QRAZOR_MEANING
};
constexpr std::array kTexts{
#define QRAZOR_MEANING(name, sentence) std::string_view(sentence),
    QRAZOR_MEANINGS(QRAZOR_MEANING)
#undef QRAZOR_MEANING
};

template <typename T>
void append(std::vector<T>& to, const std::vector<T>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

CutWord cut_word(const Signal& signal, bool given, const std::string& part,
                 const std::string& port) {
    if (!signal.meaning) {
        throw std::logic_error(signal.name + " at " + part + "." + port +
                               ": a cut word without a meaning");
    }
    return {*signal.meaning, given, part, port, signal.width, signal.bits, 1};
}

}  // namespace

const OperationFacts& facts(Operation operation) {
    return kOperations.at(static_cast<std::size_t>(operation));
}

std::string_view meaning_name(Meaning meaning) {
    return kNames.at(static_cast<std::size_t>(meaning));
}

std::string_view meaning_text(Meaning meaning) {
    return kTexts.at(static_cast<std::size_t>(meaning));
}

Signal signal(const std::string& name, int width, std::optional<Meaning> meaning) {
    return {name, std::to_string(width), width, meaning};
}

std::string CutWord::place(int instance) const {
    std::string out = part;
    const std::string any = "[*]";
    if (const std::size_t at = out.find(any); at != std::string::npos) {
        out.replace(at, any.size(), "[" + std::to_string(instance) + "]");
    }
    return out;
}

std::string CutWord::text() const {
    return std::string(meaning_name(meaning)) + (given ? ", given at " : ", taken at ") + part +
           "." + port;
}

void Written::take(const Signal& signal, const std::string& part, const std::string& port) {
    words.push_back(cut_word(signal, false, part, port));
}

void Written::give(const Signal& signal, const std::string& part, const std::string& port) {
    words.push_back(cut_word(signal, true, part, port));
}

Written& Written::operator+=(const Written& more) {
    text += more.text;
    append(files, more.files);
    append(words, more.words);
    append(signals, more.signals);
    return *this;
}

Written& Written::operator+=(std::string_view more) {
    text += more;
    return *this;
}

Written& Written::operator+=(const std::vector<SourceFile>& more) {
    append(files, more);
    return *this;
}

Emission emission(const Written& body, const SourceFile& top) {
    Emission out{body.files, body.words, body.signals};
    out.files.push_back(top);
    return out;
}

}  // namespace qrazor::gen
