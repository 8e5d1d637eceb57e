// dec_dot: decompress, then multiply with the integer dot product: what "decompression-free" saves.
#include "integer.h"
#include "qrazor/support/text.h"
#include "razor_parts.h"
#include "units.h"

namespace qrazor::gen::unit {
namespace {

constexpr std::string_view kDecompress = R"(
    wire [Lanes*ActWidth-1:0]    act;
    wire [Lanes*WeightWidth-1:0] weight;
    sdr_decompress #(
        .Base   (ActWidth),
        .Salient(Salient),
        .Group  (Lanes)
    ) u_act (
        .code_i (act_code),
        .flag_i (act_flag),
        .value_o(act)
    );
    sdr_decompress #(
        .Base   (WeightWidth),
        .Salient(Salient),
        .Group  (Lanes)
    ) u_weight (
        .code_i (weight_code),
        .flag_i (weight_flag),
        .value_o(weight)
    );
)";

class DecDot final : public Unit {
  public:
    std::string_view name() const override { return "dec_dot"; }
    std::string_view summary() const override {
        return "decompress, then integer dot product (what decompression-free saves)";
    }
    std::vector<std::string_view> archs() const override {
        return {"booth", "baugh_wooley", "star"};
    }
    std::vector<std::string_view> uses() const override {
        return {"arch",  "adder",  "act_width", "weight_width", "salient", "group",
                "lanes", "groups", "acc_width", "overflow",     "cuts"};
    }

    void complete(Config& config, std::vector<Problem>& problems) const override {
        complete_arch(config, archs(), problems);
        complete_sdr_operands(config, problems);
        complete_lanes(config, problems);
        complete_accumulator(config, exact_accumulator(config, problems), problems);
    }

    std::string module_name(const Config& config) const override {
        return "dec_dot" + integer_structure(config) +
               (is_star(config) ? "" : "_l" + std::to_string(config.lanes)) + suffix(config);
    }

    std::vector<Parameter> parameters(const Config& config) const override {
        std::vector<Parameter> list = integer_width_parameters(config);
        list.push_back(
            range_parameter("Salient", config.salient, 2, 32, "bits of a code, sign included"));
        list.push_back(lanes_parameter(config));
        list.push_back(acc_width_parameter(config));
        list.push_back(cuts_parameter(config));
        const std::vector<Parameter> flags = flag_width_parameters(config);
        list.insert(list.end(), flags.begin(), flags.end());
        return list;
    }

    std::vector<Port> ports(const Config& config) const override {
        std::vector<Port> data = sdr_operand_ports(config, config.lanes);
        data.push_back(acc_port(config));
        return with_clocked_ports(data, true);
    }

    int latency(const Config& config) const override { return config.cuts + 2; }

    std::vector<SourceFile> emit(const Design& design) const override {
        const Config& config = design.config();
        const int sum_width = model::int_sum_width(config.act_width, config.weight_width,
                                                   static_cast<std::uint64_t>(config.lanes));
        Pipeline pipeline;
        ModuleText m;
        m.name = design.module_name();
        m.purpose = {"SDR dot product the long way: " + std::to_string(config.lanes) +
                         " pairs of codes are decompressed to base integers and multiplied at full",
                     "width. Same interface and same numbers as sdr_dot; here for comparison.",
                     "A beat's result shows in acc_o " + std::to_string(design.latency()) +
                         " rising edges later (Latency = Cuts + 2). clear_i starts a new sum."};
        m.parameters = design.parameters();
        m.ports = design.ports();
        m.made_by = command_line(design);
        m.checks = {{"Salient > ActWidth || Salient > WeightWidth",
                     "salient_must_not_exceed_a_base_width"}};
        m.body = "\n    localparam SumWidth = ActWidth + WeightWidth + $clog2(Lanes);\n";
        m.body += pipeline.operands({{"act_code", "Lanes*Salient"},
                                     {"act_flag", "ActFlagWidth"},
                                     {"weight_code", "Lanes*Salient"},
                                     {"weight_flag", "WeightFlagWidth"}});
        m.body += kDecompress;
        const TreeText sum = integer_sum(config, config.lanes, sum_width, "act", "weight",
                                         &pipeline, {.middle = 3, .rows = 2});
        m.body += sum.text;
        m.body +=
            pipeline.cut("sum", 1, {{"sum", "SumWidth"}}, "between the sum and the accumulator");
        m.body += pipeline.accumulator(config, "sum", "SumWidth");

        // The decompressor is the one of the registry, for a group of one beat.
        Config part;
        part.unit = "sdr_decompress";
        part.act_width = config.act_width;
        part.salient = config.salient;
        part.group = config.lanes;
        parts::Files files = qrazor::gen::emit(Design::create(part));
        parts::append(files, sum.files);
        parts::append(files, parts::pipe_stage());
        parts::append(files, parts::accumulator(config));
        files.push_back(m.file());
        return files;
    }
};

}  // namespace

const Unit& dec_dot() {
    static const DecDot unit;
    return unit;
}

}  // namespace qrazor::gen::unit
