// gelu: x (1 + erf(x / sqrt 2)) / 2 of fixed point. Ours (docs/integer-model.md).
#include <string>

#include "families/activation/activation.h"
#include "makers.h"

namespace qrazor::units::gelu {
namespace {

class Gelu final : public ActivationUnit {
  public:
    std::string_view name() const override { return "gelu"; }
    std::string_view summary() const override {
        return "GELU of fixed point by one look-up and one product a value";
    }

  protected:
    std::string core(const Config& config) const override {
        return activation_core(model::Activation::gelu, config);
    }
};

}  // namespace

const Unit& unit() {
    static const Gelu descriptor;
    return descriptor;
}

}  // namespace qrazor::units::gelu
