// mx_dot: dot product of OCP Microscaling blocks (MX specification 1.0).
#include "families/block/block.h"
#include "makers.h"
#include "qrazor/gen/checks.h"

namespace qrazor::units::mx_dot {
namespace {

class MxDot final : public BlockDot {
  public:
    std::string_view name() const override { return "mx_dot"; }
    std::string_view summary() const override {
        return "OCP MX dot product, one scale per block, with accumulator (baseline)";
    }

    std::vector<std::string_view> archs() const override {
        return {"sign_magnitude", "baugh_wooley", "booth"};
    }

    std::vector<std::string_view> elements() const override {
        return {"e2m1", "int8", "e2m3", "e3m2", "e4m3", "e5m2"};
    }
    Elements elements_of(const Config& config) const override {
        return config.element == "int8"   ? Elements::int8
               : config.element == "e2m3" ? Elements::e2m3
               : config.element == "e3m2" ? Elements::e3m2
               : config.element == "e4m3" ? Elements::e4m3
               : config.element == "e5m2" ? Elements::e5m2
                                          : Elements::e2m1;
    }
    std::vector<std::string_view> archs_of(const Config& config) const override {
        if (config.element == "int8") {
            return {"baugh_wooley", "booth"};
        }
        return {"sign_magnitude"};
    }
    Scales scales(const Config& config) const override {
        return is_fp32(config) ? Scales::exponent : Scales::shift;
    }
    std::vector<std::string_view> accumulators() const override { return {"fp32", "bounded"}; }

  protected:
    std::vector<std::string_view> more_uses() const override {
        return {"element", "act_scales", "weight_scales"};
    }
    void complete_scales(Config& config, std::vector<Problem>& problems) const override {
        if (config.element.empty()) {
            config.element = elements().front();
        }
        check_word(config, "element", elements(), problems);
        for (int Config::*scales : {&Config::act_scales, &Config::weight_scales}) {
            if (config.*scales == 0 && !is_fp32(config)) {
                config.*scales = kScales;
            }
        }
        for (const char* field : {"act_scales", "weight_scales"}) {
            if (is_fp32(config)) {
                check_range(config, field, 0, 0, problems);
            } else {
                check_range(config, field, 2, 64, problems);
            }
        }
    }

  private:
    static constexpr int kScales = 16;
};

}  // namespace

const Unit& unit() {
    static const MxDot descriptor;
    return descriptor;
}

}  // namespace qrazor::units::mx_dot
