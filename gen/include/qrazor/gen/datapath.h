// Text of a clocked datapath: the pipeline, trees with their final adder, sums and products.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"
#include "qrazor/gen/tree.h"
#include "qrazor/gen/words.h"
#include "qrazor/model/widths.h"

namespace qrazor::gen {

// Writes the chain of a clocked unit: operand register, cut points, accumulator. It knows under
// which name each signal is to be used: `x_q` behind its first register, `x_q2` behind the next.
class Pipeline {
  public:
    // Takes each signal from the port or wire of its name and `suffix`.
    Written operands(const std::vector<Signal>& signals, const std::string& suffix);
    // A register that exists where the parameter Cuts is at least `at_least`; 0 writes nothing.
    Written cut(const std::string& name, int at_least, const std::vector<Signal>& signals,
                const std::string& where);
    // Cuts `addend`, valid and clear, and what the accumulator gives.
    Written accumulator(const Config& config, const Signal& addend) const;
    // `counted` = the signal, or 0 on an empty beat: what goes on to the accumulator.
    Written counted(const Signal& signal) const;
    // Whether there is a beat at this place.
    std::string valid() const { return beat_ + "_valid"; }
    // Prefix of the valid and clear bits there.
    const std::string& beat() const { return beat_; }
    std::string now(const std::string& signal) const;
    Signal now(Signal signal) const;

  private:
    Signal registered(Signal signal);  // behind one register more

    std::string beat_;                   // prefix of the valid and clear signals
    std::map<std::string, int> passed_;  // registers by now
};

// The words that every accumulator `u_accumulator` cuts beside what it adds.
Written accumulated(const Signal& acc);

std::string adder_module(const Config& config);  // adder_plus for star
std::string declare(const Signal& signal);
std::string declared(const std::vector<Signal>& signals);   // their names below each other
std::string indented(const std::string& text, int blanks);  // every line but empty ones

// `sum` = the sum of `count` signed elements of a flat vector from element `first` on, left to the
// synthesis tool's + operator. `elements` is the vector's name and the width of one element.
std::string sum_loop(const Signal& sum, const std::string& count, const Signal& elements,
                     const std::string& first = "");

// Where the cut points of a unit stand: the least value of Cuts that puts a register there; 0:
// never.
struct CutPoints {
    int middle = 0;  // within the compressor tree
    int rows = 0;    // between the tree and its final adder
};

// Partial products `bits` through the tree to two rows: `sum`, the shape's width, and `carry` from
// column `first_carry` on, or "". `pipeline` is null in combinational units; `alongside` are the
// signals that other stages still need, `extra` the bits for the shape's extra columns.
struct Rows : Written {
    std::string sum;
    std::string carry;
    int first_carry = 0;
};
Rows tree_rows(const parts::TreeShape& shape, const std::string& bits, const std::string& sum,
               Pipeline* pipeline, const CutPoints& cuts, const std::vector<Signal>& alongside,
               const std::string& extra = "");
// The same, and the final adder: to `sum`.
Written tree_and_adder(const Config& config, const parts::TreeShape& shape, const std::string& bits,
                       const std::string& sum, Pipeline* pipeline, const CutPoints& cuts,
                       const std::vector<Signal>& alongside, const std::string& extra = "");

// Lanes that leave partial products in `products`, and how those are added up.
struct ProductLanes : Written {
    parts::TreeShape shape;
};
// `act` and `weight` are flat vectors under their present names; the widths are those of one of
// their signed integers. Booth's where the architecture says so, else Baugh and Wooley's.
ProductLanes integer_lanes(const Arch& arch, const Signal& act, const Signal& weight, int lanes,
                           int sum_width);

// `product` = signed `value` times unsigned `scale`, by their present names. Cuts all three.
Written scale_product(const Config& config, const Signal& value, const Signal& scale,
                      const Signal& product);

// Lanes of integer products and their sum, for int_* and dec_dot: from `act` and `weight` (flat
// vectors, under their present names) to `sum`, SumWidth bits.
// With `held`, the accumulator's bits by name, the sum is AccWidth bits wide and has them in it.
Written integer_sum(const Config& config, int lanes, int sum_width, const std::string& act,
                    const std::string& weight, Pipeline* pipeline, const CutPoints& cuts,
                    const std::string& held = "");

}  // namespace qrazor::gen
