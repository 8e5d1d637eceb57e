// Verilog of dec_dot: two decompressors, and the datapath of int_dot.
#include "families/integer/emit.h"
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
        .code_i (act_code_q),
        .flag_i (act_flag_q),
        .value_o(act)
    );
    sdr_decompress #(
        .Base   (WeightWidth),
        .Salient(Salient),
        .Group  (Lanes)
    ) u_weight (
        .code_i (weight_code_q),
        .flag_i (weight_flag_q),
        .value_o(weight)
    );
)";

// The decompressor is the unit of that name, for a group of one beat. Here it dissolves: what is
// cut are its expanders.
parts::Files decompressor(const Config& config) {
    Settings part;
    part.act_width = config.act_width;
    part.salient = config.salient;
    part.group = config.lanes;
    parts::Files files = sdr_decompress::emit(Design::create(sdr_decompress::unit(), part)).files;
    files.back().operation = Operation::none;
    return files;
}

Written decompressed(const Config& config) {
    Written out;
    out.text = kDecompress;
    out.files = decompressor(config);
    const auto expander = [&](const std::string& operand, const std::string& width, int base,
                              Meaning code, Meaning flag, Meaning value) {
        const std::string part = "u_" + operand + ".gen_value[*].u_expand";
        const std::string flag_width = operand == "act" ? "ActFlagWidth" : "WeightFlagWidth";
        out.take({operand + "_code", "Salient", config.salient, code}, part, "code_i");
        out.take({operand + "_flag", flag_width,
                  model::port_width(model::flag_width(base, config.salient)), flag},
                 part, "shift_i");
        out.give({operand, width, base, value}, part, "value_o");
    };
    expander("act", "ActWidth", config.act_width, Meaning::act_code, Meaning::act_flag,
             Meaning::act_value);
    expander("weight", "WeightWidth", config.weight_width, Meaning::weight_code,
             Meaning::weight_flag, Meaning::weight_value);
    for (CutWord& word : out.words) {
        word.instances = config.lanes;
    }
    out.signals = {{"act", "Lanes*ActWidth", config.lanes * config.act_width},
                   {"weight", "Lanes*WeightWidth", config.lanes * config.weight_width}};
    return out;
}

}  // namespace

Emission emit(const Design& design) {
    const Config& config = design.config();
    ModuleText m = sdr_top_module(
        design, {"SDR dot product the long way: " + std::to_string(config.lanes) +
                     " pairs of codes are decompressed to base integers and multiplied at full",
                 "width. Same interface and same numbers as sdr_dot; here for comparison."});
    Pipeline pipeline;
    Written body;
    body += "\n    localparam SumWidth = ActWidth + WeightWidth + $clog2(Lanes);\n";
    body += pipeline.operands(sdr_operands(design), "_i");
    body += decompressed(config);
    body += accumulated_products(config, pipeline);
    m.body = body.text;
    return emission(body, m.file());
}

}  // namespace qrazor::units::dec_dot
