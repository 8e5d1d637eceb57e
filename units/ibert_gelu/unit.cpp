// ibert_gelu: GELU by I-BERT's polynomial of second order (arXiv 2101.01321), in the fewest bits
// that do not make it worse. A rival of gelu, in its form.
#include <optional>
#include <string>

#include "families/activation/activation.h"
#include "ibert_gelu/core.h"
#include "makers.h"
#include "qrazor/model/rival_gelu.h"

namespace qrazor::units::ibert_gelu {
namespace {

class IbertGelu final : public ActivationUnit {
  public:
    std::string_view name() const override { return "ibert_gelu"; }
    std::string_view summary() const override {
        return "rival: GELU of fixed point by I-BERT's polynomial of second order";
    }
    std::optional<Rival> rival() const override {
        const model::RivalGeluFacts& facts = model::facts_of(model::RivalGelu::ibert);
        return Rival{facts.name, facts.source};
    }

  protected:
    std::string core(const Config& config) const override { return core_name(config); }
};

}  // namespace

const Unit& unit() {
    static const IbertGelu descriptor;
    return descriptor;
}

}  // namespace qrazor::units::ibert_gelu
