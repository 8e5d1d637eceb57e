// sdr_mul and sdr_mac: the paper's decompression-free unit, one shift per product.
// Source: QRazor (arXiv 2501.13331), section 4.
#include "sdr.h"
#include "units.h"

namespace qrazor::gen::unit {
namespace {

constexpr const char* kLocals = R"(
    localparam Lanes      = 1;
    localparam SumWidth   = 2 * (Salient - 1) + 1;
    localparam MaxShift   = (ActWidth - Salient) + (WeightWidth - Salient);
    localparam ShiftWidth = (MaxShift > 0) ? $clog2(MaxShift + 1) : 1;
    localparam BeatWidth  = SumWidth + MaxShift;
)";

std::vector<Parameter> operand_parameters(const Config& config) {
    return {act_width_parameter(config, 4), weight_width_parameter(config, 4),
            salient_parameter(config)};
}

void append(std::vector<Parameter>& to, const std::vector<Parameter>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

const std::vector<std::pair<std::string, std::string>> kChecks{
    {"Salient > ActWidth || Salient > WeightWidth", "salient_must_not_exceed_a_base_width"}};

class SdrMul final : public Unit {
  public:
    std::string_view name() const override { return "sdr_mul"; }
    std::string_view summary() const override { return "SDR multiplier, one shift per product"; }
    std::vector<std::string_view> archs() const override { return {"tree", "star"}; }
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
        std::vector<Parameter> list = operand_parameters(config);
        append(list, flag_width_parameters(config));
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
        m.checks = kChecks;
        m.body = kLocals + flag_sum_text("act_flag_i", "weight_flag_i");
        const TreeText sum = sdr_sum(config, "act_code_i", "weight_code_i", nullptr, {});
        m.body +=
            sum.text + shift_text(config, "sum", "shift") + "\n    assign product_o = beat;\n";
        parts::Files files = sum.files;
        parts::append(files, flag_sum());
        parts::append(files, parts::left_shift());
        files.push_back(m.file());
        return files;
    }
};

class SdrMac final : public Unit {
  public:
    std::string_view name() const override { return "sdr_mac"; }
    std::string_view summary() const override {
        return "SDR multiply-accumulate, one shift per product (the paper's unit)";
    }
    std::vector<std::string_view> archs() const override { return {"tree", "star"}; }
    std::vector<std::string_view> uses() const override {
        return {"arch",  "adder",  "act_width", "weight_width", "salient",
                "group", "groups", "acc_width", "overflow",     "cuts"};
    }

    void complete(Config& config, std::vector<Problem>& problems) const override {
        complete_arch(config, archs(), problems);
        complete_sdr_operands(config, problems);
        config.lanes = 1;
        complete_lanes(config, problems);
        complete_accumulator(config, exact_accumulator(config, problems), problems);
    }

    std::string module_name(const Config& config) const override {
        return "sdr_mac" + sdr_structure(config, false) + suffix(config);
    }

    std::vector<Parameter> parameters(const Config& config) const override {
        std::vector<Parameter> list = operand_parameters(config);
        append(list, {acc_width_parameter(config), cuts_parameter(config)});
        append(list, flag_width_parameters(config));
        return list;
    }

    std::vector<Port> ports(const Config& config) const override {
        std::vector<Port> data = sdr_operand_ports(config, 1);
        data.push_back(acc_port(config));
        return with_clocked_ports(data, true);
    }

    int latency(const Config& config) const override { return config.cuts + 2; }
    std::vector<SourceFile> emit(const Design& design) const override;
};

std::vector<SourceFile> SdrMac::emit(const Design& design) const {
    const Config& config = design.config();
    Pipeline pipeline;
    ModuleText m;
    m.name = design.module_name();
    m.purpose = {"multiply-accumulate of SDR codes, every product shifted by both flags.",
                 "acc_o = sum over beats of +-(act * weight) << (act_flag + weight_flag).",
                 "A beat's result shows in acc_o " + std::to_string(design.latency()) +
                     " rising edges later (Latency = Cuts + 2). clear_i starts a new sum.",
                 "Example: codes 1 110 and 1 101, flags 2 and 8: adds (6 * 5) << 10 = 30720."};
    m.parameters = design.parameters();
    m.ports = design.ports();
    m.made_by = command_line(design);
    m.checks = kChecks;

    m.body = kLocals;
    m.body += pipeline.operands({{"act_code", "Salient"},
                                 {"act_flag", "ActFlagWidth"},
                                 {"weight_code", "Salient"},
                                 {"weight_flag", "WeightFlagWidth"}});
    m.body += flag_sum_text("act_flag", "weight_flag");
    const TreeText sum = sdr_sum(config, "act_code", "weight_code", &pipeline, {.rows = 3});
    m.body += sum.text;
    m.body += pipeline.cut("sum", 2, {{"sum", "SumWidth"}, {"shift", "ShiftWidth"}},
                           "between the product and the shift");
    m.body += shift_text(config, pipeline.now("sum"), pipeline.now("shift"));
    m.body +=
        pipeline.cut("beat", 1, {{"beat", "BeatWidth"}}, "between the shift and the accumulator");
    m.body += pipeline.accumulator(config, "beat", "BeatWidth");

    parts::Files files = sum.files;
    parts::append(files, flag_sum());
    parts::append(files, parts::left_shift());
    parts::append(files, parts::pipe_stage());
    parts::append(files, parts::accumulator(config));
    files.push_back(m.file());
    return files;
}

}  // namespace

const Unit& sdr_mul() {
    static const SdrMul unit;
    return unit;
}

const Unit& sdr_mac() {
    static const SdrMac unit;
    return unit;
}

}  // namespace qrazor::gen::unit
