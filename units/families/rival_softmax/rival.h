// Units of integer softmax as others have published it: the same rows, ports and fields for all, so
// that nothing but the arithmetic differs. Golden models:
// model/include/qrazor/model/rival_softmax.h.
#pragma once
#include <optional>
#include <string>

#include "families/words.h"
#include "qrazor/gen/unit.h"
#include "qrazor/model/rival_softmax.h"
#include "qrazor/model/widths.h"

namespace qrazor::units {

// What a design of `rival` computes: a block a beat.
model::RivalFormat rival_format(model::RivalSoftmax rival, const Config& config);

// Bits of a number of 0 to `most`.
inline int bits_to(int most) {
    return model::ceil_log2(static_cast<std::uint64_t>(most) + 1);
}
// Whole bits of the row's longest: what a sum grows by.
inline int row_bits(const Config& config) {
    return model::ceil_log2(static_cast<std::uint64_t>(config.max_row));
}
// A logit as a whole number and whether it has a fraction.
inline int key_width(const Config& config) {
    return config.act_width - config.value_fraction + 1;
}
inline std::string number(int value) {
    return std::to_string(value);
}

// The descriptor, but for what it is called and how many passes it makes.
class RivalUnit : public Unit {
  public:
    explicit RivalUnit(model::RivalSoftmax which) : facts_(model::facts_of(which)) {}

    std::optional<Rival> rival() const override { return Rival{facts_.name, facts_.source}; }
    Kind kind() const override { return {Task::softmax, Operands::integers}; }
    Schema schema() const override;
    void relate(Config& config, std::vector<Problem>& problems) const override;
    std::string module_name(const Config& config) const override;
    std::vector<Parameter> parameters(const Config& config) const override;
    std::vector<Port> ports(const Config& config) const override;
    std::vector<std::string> operand_formats(const Config& config) const override;

  protected:
    virtual CountUnit code_unit(const Config& config) const;

  private:
    const model::RivalFacts& facts_;
};

}  // namespace qrazor::units
