// sdr_mul: the product of the paper's unit alone, combinational.
// Source: QRazor (arXiv 2501.13331), section 4.
#include "sdr.h"
#include "units.h"

namespace qrazor::gen::unit {
namespace {

constexpr const char* kMulLocals = R"(
    localparam Lanes      = 1;
    localparam SumWidth   = 2 * (Salient - 1) + 1;
    localparam MaxShift   = (ActWidth - Salient) + (WeightWidth - Salient);
    localparam ShiftWidth = (MaxShift > 0) ? $clog2(MaxShift + 1) : 1;
    localparam BeatWidth  = SumWidth + MaxShift;
)";

class SdrMul final : public Unit {
  public:
    std::string_view name() const override { return "sdr_mul"; }
    Kind kind() const override { return {Task::multiply, Operands::codes}; }
    std::string_view summary() const override { return "SDR multiplier, one shift per product"; }
    std::vector<std::string_view> archs() const override {
        return {"twos_complement", "sign_magnitude", "star"};
    }
    std::vector<std::string_view> uses() const override {
        return {"arch", "adder", "act_width", "weight_width", "salient"};
    }

    void complete(Config& config, std::vector<Problem>& problems) const override {
        complete_arch(config, archs(), problems);
        complete_sdr_operands(config, problems);
        config.lanes = 1;
    }

    std::string module_name(const Config& config) const override {
        return "sdr_mul" + sdr_structure(config, false) + suffix(config);
    }

    std::vector<Parameter> parameters(const Config& config) const override {
        std::vector<Parameter> list = sdr_operand_parameters(config);
        const std::vector<Parameter> flags = flag_width_parameters(config);
        list.insert(list.end(), flags.begin(), flags.end());
        return list;
    }

    std::vector<Port> ports(const Config& config) const override {
        std::vector<Port> list = sdr_operand_ports(config, 1);
        list.push_back(output_port(
            "product_o", 1,
            model::sdr_product_width(config.act_width, config.weight_width, config.salient),
            "(ActWidth+WeightWidth-1)", "two's complement", true));
        return list;
    }

    int latency(const Config&) const override { return 0; }

    std::vector<SourceFile> emit(const Design& design) const override {
        const Config& config = design.config();
        ModuleText m;
        m.name = design.module_name();
        m.purpose = {"product of two SDR codes, shifted by both flags, combinational.",
                     "product_o = +-(act * weight) << (act_flag_i + weight_flag_i).",
                     "Example: codes 1 110 and 1 101, flags 2 and 8: (6 * 5) << 10 = 30720."};
        m.parameters = design.parameters();
        m.ports = design.ports();
        m.made_by = command_line(design);
        m.checks = {salient_check()};
        m.body = kMulLocals + unpack_text(config, "_i", "");
        const TreeText sum = sdr_sum(config, nullptr, {});
        m.body += sum.text + shift_text(config, {"sum", "SumWidth"}, "shift", "") +
                  "\n    assign product_o = beat;\n";
        parts::Files files = sum.files;
        parts::append(files, unpack(config));
        parts::append(files, parts::left_shift());
        files.push_back(m.file());
        return files;
    }
};

}  // namespace

const Unit& sdr_mul() {
    static const SdrMul unit;
    return unit;
}

}  // namespace qrazor::gen::unit
