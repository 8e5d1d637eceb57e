// Matrix times vector on an array of one-bit cells whose columns are read by converters of few
// bits. Mechanism: FLARE / RAP (arXiv 2411.14733 and the abstracts of three pending applications,
// docs/in-memory.md): inputs are sent bit by bit, and a read activates at most N rows that hold a
// one, so that a converter of N + 1 levels reads a column exactly. Encodings, order of the reads,
// and the noise are ours.
//
// Weights are sliced: bit j of output c's weights has a column of its own, c * bits + j. Rows
// beyond those of one array go into further tiles.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "qrazor/model/razor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/words.h"

namespace qrazor::model::in_memory {

// Bit r % 64 of word r / 64 is row r.
using Rows = std::vector<std::uint64_t>;
Rows no_rows(int rows);
int ones_in(const Rows& rows);

// The splitter: rows in ascending order, the one of rank j goes to part j / most. So every part but
// the last has exactly `most` ones, and a plane without ones has no part.
std::vector<Rows> split_ones(const Rows& plane, int most);

enum class InputCode : std::uint8_t {
    twos,            // 8 planes of two's complement, plane 7 weighs -128
    sign_magnitude,  // 7 planes, positive and negative rows in parts of their own
    flag_binned,     // SDR: 3 planes; rows whose groups have equal flags share a part
    per_group,       // SDR: 3 planes; a part stays inside a group, since weights have flags, too
};
std::span<const WordRow<InputCode>> words_of(InputCode);

struct Array {
    int rows = 128;
    int ones = 7;  // N: ones of a read at most; `rows` reads a plane at once
    InputCode input = InputCode::flag_binned;
    // Differential bit lines: a part holds positive and negative rows, a column gives -N .. N.
    bool is_signed = false;
    std::optional<int> adc_bits = {};  // none: as many as are exact
    // More ones than the converter has levels; a column at the top code is read again in two
    // halves. N is at most twice the top code then.
    bool overcommit = false;
};
// Throws qrazor::Error in one line: N of 0 or above the rows, a converter of no bits, two's
// complement with differential lines, ...
void validate(const Array& array);
int levels(const Array& array);             // that make a column's count exact
double effective_bits(const Array& array);  // log2 of the levels
int adc_bits(const Array& array);           // as given, or those rounded up
int input_planes(InputCode input);

// One vector of the matrix product: int8 codes, or SDR codes (-7..7) with a flag for each group.
struct Vector {
    std::vector<std::int32_t> codes;
    std::vector<std::uint8_t> flags = {};
    int group = 0;
};
// A row of values that holds one which is no number, or too large to be one of a network.
class NoNumber : public Error {
  public:
    using Error::Error;
};

// A row of numbers as a vector, cut at the row's own leading bit (requantize.h): int8, or SDR codes
// of 16-bit bases in groups of 16. One count of a code (shifted by its flag) is worth `unit`.
// Throws qrazor::Error: a number that is none, or of 10^9 and more.
struct CodedRow {
    Vector vector;
    double unit = 1;
};
CodedRow coded_row(std::span<const float> row, InputCode input);

// `outputs` rows of `inputs` codes: int8, or SDR codes as 4-bit two's complement with flags.
struct Weights {
    std::size_t outputs = 0;
    std::size_t inputs = 0;
    std::vector<std::int32_t> codes;
    std::vector<std::uint8_t> flags = {};
    int group = 0;

    int bits() const { return group == 0 ? 8 : 4; }
};

// The codes of an output's columns as one number: bit j's is worth 2^j, the top one negative.
std::int64_t column_sum(std::span<const std::int64_t> codes);

// Ones that may share a read, or those of one read. What a count of it is worth is `weight`.
struct Read {
    std::size_t tile = 0;
    Rows plus;
    Rows minus;               // empty without differential lines
    std::int64_t weight = 1;  // sign, plane and flag: +-2^(plane + flag)
    std::size_t group = 0;    // of per_group: the vector's
    int ones() const { return ones_in(plus) + ones_in(minus); }
};
// Before the splitter: tiles ascending, in them groups (per_group) or flags, planes, + before -.
// Those without ones are left out. Throws qrazor::Error on codes outside the encoding.
std::vector<Read> planes_of(const Vector& vector, const Array& array);
// Behind it: what the array is asked, in this order.
std::vector<Read> reads_of(const Vector& vector, const Array& array);

// What a real read adds to a count; without any of it counts are exact. ours.
struct Imperfection {
    double sigma = 0;  // of the noise, as a fraction of the converter's full scale, 2^b - 1 levels
    double alpha = 0;  // compression of a column whose N rows conduct
    double ratio = 0;  // current of a cell that holds 1 over one that holds 0; 0: infinite
    std::uint64_t seed = 1;
};
void validate(const Imperfection& imperfection);

// Whether no read can miss its count: noise that does not reach the next code is none, for draws
// end at 6 deviations.
bool is_exact(const Array& array, const Imperfection& imperfection);

// Twelve uniform numbers less 6: mean 0, deviation 1, within -6..6. A function of its arguments
// alone, so that threads change nothing; `stream` tells vectors apart.
double draw(std::uint64_t seed, std::uint64_t stream, std::uint64_t read, std::uint64_t column);

// What the converter gives for a column in which `counted` of the read's `ones` rows hold a one;
// of differential lines both are differences. `n`: a draw.
int convert(const Array& array, const Imperfection& imperfection, int counted, int ones, double n);

struct Result {
    std::vector<std::int64_t> values;  // one an output
    std::size_t reads = 0;
    std::size_t conversions = 0;
};
// By the definition, column by column; slow. Where counts are exact the values are the integer dot
// products, of SDR codes with their shifts.
Result multiply(const Weights& weights, const Vector& vector, const Array& array,
                const Imperfection& imperfection = {}, std::uint64_t stream = 0);

// The same weights kept for many vectors; equal to multiply() without overcommit, bit for bit.
class Crossbar {
  public:
    Crossbar(const Weights& weights, const Array& array, const Imperfection& imperfection = {});
    Result multiply(const Vector& vector, std::uint64_t stream) const;

  private:
    // Dot products, where nothing need be drawn.
    void add_exact(const Vector& vector, Result& result) const;

    Weights weights_;
    Array array_;
    Imperfection imperfection_;
    std::size_t columns_;              // of a tile
    std::vector<std::uint8_t> cells_;  // tile, row, column: a byte each, for vector additions
};

}  // namespace qrazor::model::in_memory
