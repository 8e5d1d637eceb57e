// sdr_decompress: SDR codes and flag back to base integers.
#include "families/sdr/razor.h"
#include "families/sdr/sdr.h"
#include "makers.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"
#include "qrazor/model/widths.h"
#include "sdr_decompress/core.h"

namespace qrazor::units::sdr_decompress {

std::string core_name(const Config& config) {
    return std::string("sdr_decompress") + (two_level(config) ? "_two_level" : "");
}

namespace {

class SdrDecompress final : public Unit {
  public:
    std::string_view name() const override { return "sdr_decompress"; }
    Kind kind() const override { return {Task::decompress, Operands::codes}; }
    std::string_view summary() const override {
        return "decompressor: SDR codes and flag to base integers";
    }
    Archs archs() const override { return {RazorArch::plain}; }
    Schema schema() const override {
        Schema schema{razor_uses()};
        schema.uses.push_back(handshake_use(false));
        return schema;
    }
    void relate(Config& config, std::vector<Problem>& /*problems*/) const override {
        config.arch = RazorArch::plain;
        config.lanes = config.group;
    }

    std::string module_name(const Config& config) const override {
        return core_name(config) + (waits_for_ready(config) ? "_handshake" : "");
    }
    std::vector<Parameter> parameters(const Config& config) const override {
        return razor_parameters(config);
    }

    std::vector<Port> ports(const Config& config) const override {
        const int flag = model::port_width(model::flag_width(config.act_width, config.salient));
        std::vector<Port> list{
            counting(of_codes(input_port("code_i", config.group, config.salient, "Group*Salient",
                                         "{sign, magnitude} of each value")),
                     code_unit(config, kBaseStep, "", "_i")),
            input_port("flag_i", 1, flag, "FlagWidth", "dropped low bits")};
        if (two_level(config)) {
            list.push_back(input_port("side_i", config.group / config.subgroup,
                                      model::side_width(config.max_side),
                                      "(Group/Subgroup)*SideWidth", "side shift of each subgroup"));
        }
        list.push_back(counting(output_port("value_o", config.group, config.act_width, "Group*Base",
                                            "two's complement", true),
                                {0, {kBaseStep}}));
        return waits_for_ready(config) ? with_waiting_ports(list) : list;
    }

    std::vector<std::string> operand_formats(const Config& config) const override {
        return sdr_formats(config, {config.act_width});
    }
    Latency latency(const Config& config) const override {
        return {waits_for_ready(config) ? 1 : 0};
    }
};

}  // namespace

const Unit& unit() {
    static const SdrDecompress descriptor;
    return descriptor;
}

}  // namespace qrazor::units::sdr_decompress
