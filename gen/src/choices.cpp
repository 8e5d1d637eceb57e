// The tables of the words of a configuration.
#include "qrazor/gen/choices.h"

#include <array>

namespace qrazor::gen {

std::span<const WordRow<Adder>> words_of(Adder) {
    static constexpr std::array<WordRow<Adder>, 5> kTable{
        {{Adder::ripple, "ripple", "a chain of full adders: the smallest, and the slowest"},
         {Adder::brent_kung, "brent_kung", "prefix adder of few cells and 2 log2(Width) levels"},
         {Adder::sklansky, "sklansky", "prefix adder of log2(Width) levels and growing fan-out"},
         {Adder::kogge_stone, "kogge_stone", "prefix adder of log2(Width) levels, fan-out of two"},
         {Adder::plus, "plus", "the + operator, left to the synthesis tool"}}};
    return kTable;
}

std::span<const WordRow<SumKind>> words_of(SumKind) {
    static constexpr std::array<WordRow<SumKind>, 3> kTable{
        {{SumKind::fp32, "fp32", "an IEEE single, rounded after each beat"},
         {SumKind::bounded, "bounded", "a fixed-point number that holds every exponent asked for"},
         {SumKind::fixed, "fixed", "a fixed-point number that holds every scale of the format"}}};
    return kTable;
}

std::span<const WordRow<Handshake>> words_of(Handshake) {
    static constexpr std::array<WordRow<Handshake>, 2> kTable{
        {{Handshake::valid, "valid", "every valid beat passes"},
         {Handshake::ready, "ready", "beats wait on both sides until they are taken"}}};
    return kTable;
}

std::span<const WordRow<Granularity>> words_of(Granularity) {
    static constexpr std::array<WordRow<Granularity>, 3> kTable{
        {{Granularity::row, "row", "a row has one shift, known with its last value"},
         {Granularity::group, "group", "each group of a beat has one"},
         {Granularity::fixed, "static", "the shift is given, and what does not fit saturates"}}};
    return kTable;
}

}  // namespace qrazor::gen
