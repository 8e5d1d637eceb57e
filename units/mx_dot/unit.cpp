// mx_dot: dot product of OCP Microscaling blocks (MX specification 1.0).
#include "families/block/block.h"
#include "makers.h"
#include "qrazor/formats/format.h"
#include "qrazor/gen/checks.h"

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

    std::vector<std::string_view> archs() const override {
        return {"sign_magnitude", "baugh_wooley", "booth"};
    }

    std::vector<std::string_view> elements() const override {
        std::vector<std::string_view> names;
        for (const MxFormat& format : mx_formats()) {
            names.push_back(format.element);
        }
        return names;
    }
    std::vector<std::string_view> accumulators() const override { return {"fp32", "bounded"}; }

  protected:
    // A wrong element is refused by complete_scales().
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
