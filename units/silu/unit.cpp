// silu: x / (1 + e^-x) of fixed point. Ours (docs/integer-model.md).
#include <string>

#include "families/activation/activation.h"
#include "makers.h"

namespace qrazor::units::silu {
namespace {

class Silu final : public ActivationUnit {
  public:
    std::string_view name() const override { return "silu"; }
    std::string_view summary() const override {
        return "SiLU of fixed point by one look-up and one product a value";
    }

  protected:
    std::string core(const Config& config) const override {
        return activation_core(model::Activation::silu, config);
    }
};

}  // namespace

const Unit& unit() {
    static const Silu descriptor;
    return descriptor;
}

}  // namespace qrazor::units::silu
