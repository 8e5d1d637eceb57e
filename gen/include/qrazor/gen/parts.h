// The parts that units are built from. Each function gives the files of one part; a unit collects
// them, and emit() drops repeated ones.
#pragma once
#include <string>
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/gen/minifloat.h"

namespace qrazor::gen::parts {

using Files = std::vector<SourceFile>;
void append(Files& to, const Files& from);

// `full_adder`, `half_adder`: one bit each. Synthesis maps them to a library's own cells, by these
// names.
inline constexpr const char* kFullAdder = "full_adder";
inline constexpr const char* kHalfAdder = "half_adder";
Files adder_cells();

// adder_ripple, adder_brent_kung, adder_sklansky, adder_kogge_stone, adder_plus (the `+` operator):
// one module each, parameter Width, ports a_i, b_i, sum_o; the carry out is dropped.
std::string adder_name(Adder adder);
Files adder(Adder adder);

// `pipe_stage`: one register of the pipeline with its valid and clear bits, the wrapper that all
// clocked units share; reset makes it an empty beat that clears.
Files pipe_stage();

// `skid_buffer`: the same register where beats may have to wait: valid and ready on both sides, two
// entries, a beat an edge; formal/src/protocol.h proves it for all sequences.
Files skid_buffer();

// `row_store`: rows, each given once its last beat is here, with the word that is known by then;
// proven for all sequences, too. `row_state`: what is gathered of a row meanwhile, 0 at its start.
Files row_store();
Files row_state();

// `accumulator[_saturate]_<topology>`: clear, then add.
std::string accumulator_name(const Config& config);
Files accumulator(const Config& config);

// `accumulator_rows_<topology>`: clear, then add an offset less two rows, all of them shifted.
Files accumulator_rows(Adder adder);

// `accumulator_fp32_<topology>`: clear, then add a signed number times a power of two to an IEEE
// single; model::Fp32Accumulator says how it rounds. Beats of more than kFp32Beat bits go into a
// variant that cuts them first, `accumulator_fp32_cut_<topology>`.
inline constexpr int kFp32Beat = 26;  // 25 bits of magnitude, and the sign
std::string accumulator_fp32_name(Adder adder, int beat_width);
Files accumulator_fp32(Adder adder, int beat_width);

// `left_shift`: sign-keeping shift in logarithmic steps that grow only as wide as they must.
Files left_shift();
// `flag_sum`: how far, the sum of two flags.
Files flag_sum();

// Partial products of one lane. Ports act_i, weight_i (or codes), bits_o.
// SDR lanes take magnitudes and the product's sign, which `sdr_unpack` makes from codes.
Files sdr_unpack();
struct SdrLane {
    std::string module;
    std::vector<int> column_of_bit;
    Files files;
};
SdrLane sdr_lane(int salient);  // magnitudes multiply, then the sign inverts
// The other way: `sdr_twos_unpack` takes the sign into the weight, in two's complement.
Files sdr_twos_unpack();
Files sdr_twos_lane();
Files sdr_product_star();
// Lanes of E2M1 elements: `e2m1_unpack` adds exponents and combines signs.
Files e2m1_unpack();
Files e2m1_lane();
// Lanes of wider floating-point elements: `minifloat_unpack` gives significands and the sums of the
// exponents (`minifloat_unpack_ieee` where the largest exponent is not allowed), the lanes'
// `<name>_lane` multiplies and shifts.
std::string minifloat_unpack_name(const Minifloat& element);
Files minifloat_unpack(const Minifloat& element);
Files minifloat_lane(const Minifloat& element);
// Partial products of a signed number and an unsigned scale.
Files scale_lane();
Files booth_lane();
Files baugh_wooley_lane();

}  // namespace qrazor::gen::parts
