// dec_dot: decompress, then multiply with the integer dot product: what "decompression-free" saves.
#include "integer.h"
#include "qrazor/support/text.h"
#include "razor_parts.h"
#include "sdr.h"
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

class DecDot final : public SdrAccumulator {
  public:
    std::string_view name() const override { return "dec_dot"; }
    Kind kind() const override { return {Task::dot, Operands::unpacked}; }
    std::string_view summary() const override {
        return "decompress, then integer dot product (what decompression-free saves)";
    }
    std::vector<std::string_view> archs() const override {
        return {"booth", "baugh_wooley", "star"};
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
        const std::vector<Parameter> rest = accumulator_parameters(config);
        list.insert(list.end(), rest.begin(), rest.end());
        return list;
    }

  protected:
    bool has_late() const override { return false; }
    bool has_fused() const override { return false; }

  public:
    std::vector<SourceFile> emit(const Design& design) const override {
        const Config& config = design.config();
        const int sum_width = model::int_sum_width(config.act_width, config.weight_width,
                                                   static_cast<std::uint64_t>(config.lanes));
        Pipeline pipeline;
        ModuleText m = top_module(
            design, {"SDR dot product the long way: " + std::to_string(config.lanes) +
                         " pairs of codes are decompressed to base integers and multiplied at full",
                     "width. Same interface and same numbers as sdr_dot; here for comparison."});
        m.body = "\n    localparam SumWidth = ActWidth + WeightWidth + $clog2(Lanes);\n";
        m.body += pipeline.operands(sdr_operands(config), "_i");
        m.body += kDecompress;
        const TreeText sum = integer_sum(config, config.lanes, sum_width, "act", "weight",
                                         &pipeline, {.middle = 3, .rows = 2});
        m.body += sum.text;
        m.body +=
            pipeline.cut("sum", 1, {{"sum", "SumWidth"}}, "between the sum and the accumulator");
        m.body += pipeline.counted("sum", "SumWidth");
        m.body += pipeline.accumulator(config, "counted", "SumWidth");

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
