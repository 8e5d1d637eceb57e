// What silu and gelu have in common, and that is nearly all: f(x) = max(x, 0) - R(|x|). Ours
// (docs/integer-model.md).
#pragma once
#include <string>
#include <vector>

#include "families/scalar/scalar.h"
#include "families/words.h"
#include "qrazor/model/activations.h"

namespace qrazor::units {

// The combinational module: its table depends on the fraction bits, `silu_f10`.
std::string activation_core(model::Activation which, const Config& config);

// Values of `act_width` bits with `value_fraction` fraction bits, and so are results: the form of
// all activations, ours and others'.
class ActivationUnit : public ScalarUnit {
  public:
    Schema schema() const override;
    std::string module_name(const Config& config) const override;
    std::vector<Parameter> parameters(const Config& config) const override;
    std::vector<Port> ports(const Config& config) const override;
    std::vector<std::string> operand_formats(const Config& config) const override;

  protected:
    // The combinational module, whose text depends on the fraction bits.
    virtual std::string core(const Config& config) const = 0;
};

}  // namespace qrazor::units
