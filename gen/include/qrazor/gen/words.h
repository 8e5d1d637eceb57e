// What the emitter says of the text that it writes, so that nobody has to guess it from names: what
// each module does, and the cut words, those that pass between the parts of a unit.
//
// Proofs key their claims by the meaning of a word, areas are added up by the operation of a
// module, waveforms and the JSON beside the Verilog show the words.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/gen/design.h"

namespace qrazor::gen {

struct OperationFacts {
    Operation operation;
    std::string_view group;  // what areas are added up under; "": dissolves into what uses it
    bool apart;              // proofs take a module of it as one part, with a proof of its own
};
const OperationFacts& facts(Operation operation);

// What a word is worth. The list is of the datapath, not of any unit: a unit has those that its
// operations cut. X(name, sentence).
#define QRAZOR_MEANINGS(X)                                                      \
    X(valid, "there is a beat")                                                 \
    X(clear, "the accumulator starts again, from this beat")                    \
    X(enable, "what is shifted counts")                                         \
    X(operand, "an input of the unit at the part that works on all of them")    \
    X(result, "an output of the unit at that part")                             \
    X(act_code, "code of an activation, at what expands it")                    \
    X(act_flag, "how far it is expanded")                                       \
    X(act_value, "the base integer of that code")                               \
    X(weight_code, "code of a weight, at what expands it")                      \
    X(weight_flag, "how far it is expanded")                                    \
    X(weight_value, "the base integer of that code")                            \
    X(lane_act, "significand of an activation")                                 \
    X(lane_weight, "significand of a weight")                                   \
    X(lane_exponent, "sum of both exponents, counted from that of 1")           \
    X(lane_negative, "sign of the product")                                     \
    X(lane_product, "a lane's product, its bits inverted where it is negative") \
    X(subgroup_sum, "sum of a subgroup's products")                             \
    X(subgroup_shift, "how far it is shifted: 2 MaxSide less both sides")       \
    X(subgroup_enable, "whether it counts")                                     \
    X(subgroup_shifted, "a subgroup's sum, shifted")                            \
    X(sum, "sum of the beat's products")                                        \
    X(act_scale, "what the activations' scale multiplies by")                   \
    X(weight_scale, "what the weights' scale multiplies by")                    \
    X(once_scaled, "the sum times the activations' scale")                      \
    X(scaled, "the sum times both scales")                                      \
    X(shift, "how far the beat's sum is shifted")                               \
    X(shifted, "the beat's sum, shifted")                                       \
    X(addend, "what the beat adds to the accumulator")                          \
    X(exponent, "biased exponent of the highest magnitude bit of the addend")   \
    X(row_offset, "what both rows are less than: it makes them positive")       \
    X(row_a, "one row of the offset less the sum of products")                  \
    X(row_b, "the other row")                                                   \
    X(accumulated, "what the accumulator holds")                                \
    X(accumulated_valid, "a beat has been added")                               \
    X(row_valid, "there is a beat of a row")                                    \
    X(row_ready, "it is taken")                                                 \
    X(row_last, "it ends its row")                                              \
    X(row_end, "it ends its row, marked or not: the longest ends by itself")    \
    X(row_beat, "a beat of a row")                                              \
    X(row_state, "what is gathered of a row before a beat")                     \
    X(row_next, "the same with the beat")                                       \
    X(row_stat, "what was gathered of the row, beside each of its beats")       \
    X(row_steady, "what holds still during a row")                              \
    X(row_result, "a beat of results")                                          \
    X(ones_left, "ones of a plane that are still to be read")                   \
    X(ones_part, "those that the next read takes")                              \
    X(ones_rest, "those behind them")

enum class Meaning {
#define QRAZOR_MEANING(name, sentence) name,
    QRAZOR_MEANINGS(QRAZOR_MEANING)
#undef QRAZOR_MEANING
};
std::string_view meaning_name(Meaning meaning);  // "sum"
std::string_view meaning_text(Meaning meaning);  // "sum of the beat's products"

// A net: its width as Verilog writes it, in the parameters of its module, and as the number that
// this is; and, where it is a cut word, what it is worth. The text is what is emitted, the number
// what sizes other things; prove() compares them in the elaborated module.
struct Signal {
    std::string name;
    std::string width;
    int bits = 0;
    std::optional<Meaning> meaning = {};
};
Signal signal(const std::string& name, int width, std::optional<Meaning> meaning = {});

// A word that a part of the top module takes, or gives, at one of its ports.
struct CutWord {
    Meaning meaning;
    bool given;         // by the part; else taken
    std::string part;   // instance: "u_shift", "gen_subgroup[*].u_side_shift" where it repeats
    std::string port;   // of that instance
    std::string width;  // of the word at one instance
    int bits = 0;
    int instances = 1;  // as many as [*] stands for, from 0 on

    std::string place(int instance = 0) const;  // of the part, "[*]" with its number
    std::string text() const;                   // "sum, taken at u_shift.value_i"
};

// What writing a piece of a module leaves.
struct Written {
    std::string text = {};
    std::vector<SourceFile> files = {};  // of its parts
    std::vector<CutWord> words = {};     // at the ports of its parts
    std::vector<Signal> signals = {};    // that it declares
    Signal out = {};                     // what an operation leaves; += does not take it over

    // Cuts `signal` where `part` takes it, or gives it, at `port`. Throws std::logic_error where
    // nothing says what it is worth.
    void take(const Signal& signal, const std::string& part, const std::string& port);
    void give(const Signal& signal, const std::string& part, const std::string& port);

    Written& operator+=(const Written& more);
    Written& operator+=(std::string_view more);
    Written& operator+=(const std::vector<SourceFile>& more);
};

// A unit's Verilog, and what it says of it.
struct Emission {
    std::vector<SourceFile> files;  // leaf modules first, the top module last
    std::vector<CutWord> words;
    std::vector<Signal> signals;  // nets of the top module
};
Emission emission(const Written& body, const SourceFile& top);

}  // namespace qrazor::gen
