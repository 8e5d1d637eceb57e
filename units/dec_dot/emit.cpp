// Verilog of dec_dot: two decompressors, and the datapath of int_dot.
#include "families/sdr/emit.h"
#include "makers.h"
#include "qrazor/support/text.h"

namespace qrazor::units::dec_dot {
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

}  // namespace

parts::Files emit(const Design& design) {
    const Config& config = design.config();
    const int sum_width = model::int_sum_width(config.act_width, config.weight_width,
                                               static_cast<std::uint64_t>(config.lanes));
    Pipeline pipeline;
    ModuleText m = sdr_top_module(
        design, {"SDR dot product the long way: " + std::to_string(config.lanes) +
                     " pairs of codes are decompressed to base integers and multiplied at full",
                 "width. Same interface and same numbers as sdr_dot; here for comparison."});
    m.body = "\n    localparam SumWidth = ActWidth + WeightWidth + $clog2(Lanes);\n";
    m.body += pipeline.operands(sdr_operands(config), "_i");
    m.body += kDecompress;
    const TreeText sum = integer_sum(config, config.lanes, sum_width, "act", "weight", &pipeline,
                                     {.middle = 3, .rows = 2});
    m.body += sum.text;
    m.body += pipeline.cut("sum", 1, {{"sum", "SumWidth"}}, "between the sum and the accumulator");
    m.body += pipeline.counted("sum", "SumWidth");
    m.body += pipeline.accumulator(config, "counted", "SumWidth");

    // The decompressor is the unit of that name, for a group of one beat.
    Settings part;
    part.act_width = config.act_width;
    part.salient = config.salient;
    part.group = config.lanes;
    parts::Files files = sdr_decompress::emit(Design::create(sdr_decompress::unit(), part));
    parts::append(files, sum.files);
    parts::append(files, parts::pipe_stage());
    parts::append(files, parts::accumulator(config));
    files.push_back(m.file());
    return files;
}

}  // namespace qrazor::units::dec_dot
