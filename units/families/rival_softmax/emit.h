// Verilog that the rivals' softmax share: products and straight segments in compressor trees, as
// our own units have them; the largest of a beat's logits.
#pragma once
#include <cstdint>
#include <string>

#include "families/rival_softmax/rival.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"
#include "qrazor/gen/row_pass.h"
#include "qrazor/model/pwl.h"

namespace qrazor::units {

// `<name>`: sum_o = a_i * b_i + add_i, unsigned, modulo 2^sum: Booth rows of a tree.
parts::Files product_part(const std::string& name, int a, int b, int sum);

// `<name>`: product_o = a_i * b_i, unsigned: Booth rows, each added to what the rows below it
// leave. As small as a tree; two data words in a tree are beyond what a proof by cases can do.
parts::Files array_product_part(const std::string& name, int a, int b);

// `<name>`: value_o, `value` bits, of argument_i, whose first bits choose an entry of the table and
// whose last `within` bits say how far behind its start it is. Entries and results are not
// negative; slopes all have one sign.
parts::Files segments_part(const std::string& name, const std::string& what,
                           const model::PwlTable& table, int within, int value);

// `<name>`: quotient_o, `steps` bits, = floor(first * 2^steps / divisor_i), divisor_i of `width`
// bits and above `first`: a restoring divider, a subtraction a bit, unrolled.
parts::Files divider_part(const std::string& name, std::int64_t first, int steps, int width);

// A core with the parameters that all of them have.
ModuleText rival_core(const Config& config, const std::string& name,
                      const std::vector<std::string>& purpose);
Signal logit_beat(const Config& config);  // {mask_i, value_i}

// Node 1 is the largest key of a beat: a logit's whole part and whether there is more, with the
// sign inverted. A masked logit's is 0, as the least logit's.
std::string key_tree();

// The same of whole logits.
std::string largest_tree();

}  // namespace qrazor::units
