// What the units share: checks of configuration fields, ports, and the text of a clocked datapath.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "../module_text.h"
#include "../parts/parts.h"
#include "../parts/tree.h"
#include "qrazor/gen/unit.h"
#include "qrazor/model/widths.h"

namespace qrazor::gen::unit {

// Checks of single fields, each with the words that the user reads.
void check_range(const Config& config, std::string_view field, int low, int high,
                 std::vector<Problem>& problems);
void check_power_of_two(const Config& config, std::string_view field, int low, int high,
                        std::vector<Problem>& problems);
void check_word(const Config& config, std::string_view field,
                const std::vector<std::string_view>& legal, std::vector<Problem>& problems);

// Fields that kinds of units have in common, defaults filled in.
void complete_arch(Config& config, const std::vector<std::string_view>& archs,
                   std::vector<Problem>& problems);
void complete_lanes(Config& config, std::vector<Problem>& problems);         // group, lanes
void complete_sdr_operands(Config& config, std::vector<Problem>& problems);  // widths, salient
void complete_two_level(Config& config, std::vector<Problem>& problems);     // subgroup, max_side
// Width of an SDR accumulator that cannot overflow; any legal width where the operands are at fault
// already, so that the other fields are checked all the same.
int exact_accumulator(const Config& config, const std::vector<Problem>& problems);
// acc_width (default `exact`), overflow, cuts, groups.
void complete_accumulator(Config& config, int exact, std::vector<Problem>& problems);

// Products that one accumulation can hold: the group times the declared groups.
std::uint64_t terms(const Config& config);

bool two_level(const Config& config);
int subgroups_a_beat(const Config& config);  // side fields of sdr_dot: max(1, L/S)
bool is_star(const Config& config);
std::string adder_module(const Config& config);  // adder_plus for star
std::string suffix(const Config& config);        // _saturate, _brent_kung, ...

// Parameters and ports, by their one name and text.
Parameter act_width_parameter(const Config& config, int low);
Parameter weight_width_parameter(const Config& config, int low);
Parameter salient_parameter(const Config& config);  // fixed where a tree depends on it
Parameter lanes_parameter(const Config& config);
Parameter acc_width_parameter(const Config& config);
Parameter cuts_parameter(const Config& config);
std::vector<Parameter> sdr_operand_parameters(const Config& config);  // both widths, Salient
std::vector<Parameter> flag_width_parameters(const Config& config);
Port acc_port(const Config& config);
// act_code_i, act_flag_i, [act_side_i,] weight_code_i, ...
std::vector<Port> sdr_operand_ports(const Config& config, int lanes);

// Puts the data ports between valid_i and valid_o.
std::vector<Port> with_clocked_ports(const std::vector<Port>& data, bool with_clear);

// A signal that travels through the pipeline: its name and width (a Verilog expression).
struct Signal {
    std::string name;
    std::string width;
};

// Writes the chain of a clocked unit: operand register, cut points, accumulator. It knows under
// which name each signal is to be used: `x` behind the operand register, `x_after_sum` behind the
// cut "sum".
class Pipeline {
  public:
    // Takes each signal from the port or wire of its name and `suffix`.
    std::string operands(const std::vector<Signal>& signals, const std::string& suffix);
    // A register that exists where the parameter Cuts is at least `at_least`; 0 writes nothing.
    std::string cut(const std::string& name, int at_least, const std::vector<Signal>& signals,
                    const std::string& where);
    std::string accumulator(const Config& config, const std::string& addend,
                            const std::string& addend_width) const;
    // `counted` = the signal, or 0 on an empty beat: what goes on to the accumulator.
    std::string counted(const std::string& signal, const std::string& width) const;
    // Whether there is a beat at this place.
    std::string valid() const { return beat_ + "_valid"; }
    // Prefix of the valid and clear bits there.
    const std::string& beat() const { return beat_; }
    std::string now(const std::string& signal) const;

  private:
    std::string beat_;  // prefix of the valid and clear signals
    std::map<std::string, std::string> names_;
};

std::string declare(const Signal& signal);
std::string indented(const std::string& text, int blanks);  // every line but empty ones
Signal signal(const std::string& name, int width);

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

struct TreeText {
    std::string text;
    parts::Files files;
};
// Partial products `bits` through the tree to two rows: `sum`, the shape's width, and `carry` from
// column `first_carry` on, or "". `pipeline` is null in combinational units; `alongside` are the
// signals that other stages still need, `extra` the bits for the shape's extra columns.
struct Rows : TreeText {
    std::string sum;
    std::string carry;
    int first_carry = 0;
};
Rows tree_rows(const parts::TreeShape& shape, const std::string& bits, const std::string& sum,
               Pipeline* pipeline, const CutPoints& cuts, const std::vector<Signal>& alongside,
               const std::string& extra = "");
// The same, and the final adder: to `sum`.
TreeText tree_and_adder(const Config& config, const parts::TreeShape& shape,
                        const std::string& bits, const std::string& sum, Pipeline* pipeline,
                        const CutPoints& cuts, const std::vector<Signal>& alongside,
                        const std::string& extra = "");

// Lanes that leave partial products in `products`, and how those are added up.
struct ProductLanes : TreeText {
    parts::TreeShape shape;
};
// A flat vector of signed integers under its present name; their width as Verilog writes it.
struct IntegerOperand {
    std::string name;
    std::string width;
    int bits = 0;
};
ProductLanes integer_lanes(const std::string& arch, const IntegerOperand& act,
                           const IntegerOperand& weight, int lanes, int sum_width);

// `product` = signed `value` times unsigned `scale`, both by their present names.
TreeText scale_product(const Config& config, const std::string& value, const std::string& scale,
                       const std::string& product, int value_width, int scale_width,
                       int product_width);

// Lanes of integer products and their sum, for int_* and dec_dot: from `act` and `weight` (flat
// vectors, under their present names) to `sum`, SumWidth bits.
// With `held`, the accumulator's bits by name, the sum is AccWidth bits wide and has them in it.
TreeText integer_sum(const Config& config, int lanes, int sum_width, const std::string& act,
                     const std::string& weight, Pipeline* pipeline, const CutPoints& cuts,
                     const std::string& held = "");

}  // namespace qrazor::gen::unit
