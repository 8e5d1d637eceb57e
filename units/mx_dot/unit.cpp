// mx_dot: dot product of OCP Microscaling blocks (MX specification 1.0).
#include "families/block/block.h"
#include "makers.h"
#include "qrazor/formats/format.h"

namespace qrazor::units::mx_dot {
namespace {

// Every format of OCP MX, by its element.
struct MxFormat {
    std::string name;
    std::string element;
};

const std::vector<MxFormat>& mx_formats() {
    static const std::vector<MxFormat> all = [] {
        std::vector<MxFormat> made;
        for (const std::string_view name : formats::find("mxfp4")->names) {
            made.push_back({std::string(name), formats::make_codec(name)->facts().element.name});
        }
        return made;
    }();
    return all;
}

class MxDot final : public BlockDot {
  public:
    std::string_view name() const override { return "mx_dot"; }
    std::string_view summary() const override {
        return "OCP MX dot product, one scale per block, with accumulator (baseline)";
    }

    Archs archs() const override {
        return {BlockArch::sign_magnitude, BlockArch::baugh_wooley, BlockArch::booth};
    }

    std::vector<std::string_view> elements() const override {
        std::vector<std::string_view> names;
        for (const MxFormat& format : mx_formats()) {
            names.push_back(format.element);
        }
        return names;
    }
    std::vector<SumKind> accumulators() const override { return {SumKind::fp32, SumKind::bounded}; }

  protected:
    // A wrong element is refused by the schema.
    std::string format_name(const Config& config) const override {
        for (const MxFormat& format : mx_formats()) {
            if (format.element == config.element) {
                return format.name;
            }
        }
        return mx_formats().front().name;
    }
    std::string format_options(const Config& config, bool act) const override {
        return is_fp32(config)
                   ? ""
                   : ",e" + std::to_string(act ? config.act_scales : config.weight_scales);
    }
    // FP32 takes any scale; an exact sum is as wide as the scales reach.
    std::vector<Use> scale_uses() const override {
        std::vector<Use> uses;
        for (const char* field : {"act_scales", "weight_scales"}) {
            uses.push_back(use(
                field,
                [](const Config& c) {
                    return is_fp32(c) ? Legal::range(0, 0).because("accumulator = fp32")
                                      : Legal::range(2, 64);
                },
                [](const Config& c) { return Value(is_fp32(c) ? 0 : kScales); },
                "16; where accumulator = fp32 there is no limit, and it is 0"));
            uses.back().draw = [](Rng& rng, const Settings& settings) {
                return sum_kind(settings) != SumKind::bounded || rng.one_in(2)
                           ? std::optional<Value>()
                           : Value(rng.between(2, 20));
            };
        }
        return uses;
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
