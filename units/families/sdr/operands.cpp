// Text of SDR operands on their way to the sum, and of the shift behind it.
#include "families/sdr/emit.h"

#include <algorithm>

#include "qrazor/support/text.h"

namespace qrazor::units {
namespace {

// Codes to what the lanes take: names end in @in@ before, in @out@ after.
constexpr std::string_view kUnpack = R"(
    // Magnitudes of the codes, and the sign of each product.
    wire [Lanes*(Salient-1)-1:0] act@out@;
    wire [Lanes*(Salient-1)-1:0] weight@out@;
    wire [Lanes-1:0]             negative@out@;
    sdr_unpack #(
        .Salient(Salient),
        .Lanes  (Lanes)
    ) u_unpack (
        .act_code_i   (act_code@in@),
        .weight_code_i(weight_code@in@),
        .act_o        (act@out@),
        .weight_o     (weight@out@),
        .negative_o   (negative@out@)
    );
)";

constexpr std::string_view kTwosUnpack = R"(
    // Magnitudes of the activations; weights with both signs.
    wire [Lanes*(Salient-1)-1:0] act@out@;
    wire [Lanes*Salient-1:0]     weight@out@;
    sdr_twos_unpack #(
        .Salient(Salient),
        .Lanes  (Lanes)
    ) u_unpack (
        .act_code_i   (act_code@in@),
        .weight_code_i(weight_code@in@),
        .act_o        (act@out@),
        .weight_o     (weight@out@)
    );
)";

constexpr std::string_view kFlagSum = R"(
    wire [ShiftWidth-1:0] shift@out@;
    flag_sum #(
        .ActFlagWidth   (ActFlagWidth),
        .WeightFlagWidth(WeightFlagWidth),
        .ShiftWidth     (ShiftWidth)
    ) u_flag_sum (
        .act_flag_i   (act_flag@in@),
        .weight_flag_i(weight_flag@in@),
        .shift_o      (shift@out@)
    );
)";

// Sides to the left shift of each subgroup sum.
constexpr std::string_view kSides = R"(
    // A subgroup with side shift d was razored d bits finer, so its sum counts (D - d) bits more
    // for each operand: 0 to 2D in all. The group's shift is that much smaller again.
    wire [Sides*SideShiftWidth-1:0] side_shift@out@;
    genvar s;
    generate
        for (s = 0; s < Sides; s = s + 1) begin : gen_side
            wire [SideWidth-1:0] act_rest;
            wire [SideWidth-1:0] weight_rest;
            assign act_rest    = MaxSide[SideWidth-1:0] - act_side@in@[s*SideWidth +: SideWidth];
            assign weight_rest = MaxSide[SideWidth-1:0] - weight_side@in@[s*SideWidth +: SideWidth];
            flag_sum #(
                .ActFlagWidth   (SideWidth),
                .WeightFlagWidth(SideWidth),
                .ShiftWidth     (SideShiftWidth)
            ) u_side_sum (
                .act_flag_i   (act_rest),
                .weight_flag_i(weight_rest),
                .shift_o      (side_shift@out@[s*SideShiftWidth +: SideShiftWidth])
            );
        end
    endgenerate
)";

constexpr std::string_view kFractions = R"(
    wire [Fraction-1:0] act_fraction_d;
    wire [Fraction-1:0] weight_fraction_d;
    assign act_fraction_d    = act_fraction_i;
    assign weight_fraction_d = weight_fraction_i;
)";

}  // namespace

Signal sdr_sum_signal(const Config& config) {
    return {
        "sum", "SumWidth",
        model::sdr_two_level_sum_width(config.salient, std::max(1, config.lanes), config.max_side),
        Meaning::sum};
}

Signal sdr_shift_signal(const Config& config) {
    const int most = model::sdr_shift_max(config.act_width, config.weight_width, config.salient);
    return {"shift", "ShiftWidth",
            model::port_width(model::ceil_log2(static_cast<std::uint64_t>(most) + 1)),
            Meaning::shift};
}

Signal side_shift_signal(const Config& config) {
    const int most = 2 * config.max_side;
    return {"side_shift", "SideShiftWidth", model::ceil_log2(static_cast<std::uint64_t>(most) + 1),
            Meaning::subgroup_shift};
}

Written unpack(const Config& config, const std::string& in, const std::string& out) {
    Written made;
    made.text = signs_in_weights(config) ? kTwosUnpack : kUnpack;
    made.text += kFlagSum;
    made.files = signs_in_weights(config) ? parts::sdr_twos_unpack() : parts::sdr_unpack();
    made += parts::flag_sum();
    // Fractions go on as they are: only where they come from ports is there something to write.
    if (config.fraction > 0 && in == "_i") {
        made.text += kFractions;
    }
    if (two_level(config)) {
        made.text += kSides;
    }
    made.text = substitute(made.text, {{"in", in}, {"out", out}});
    for (Signal signal : sdr_unpacked(config)) {
        const bool declared = signal.width != "Fraction" || in == "_i";
        signal.name += out;
        if (declared) {
            made.signals.push_back(signal);
        }
    }
    return made;
}

std::vector<Signal> sdr_unpacked(const Config& config) {
    const int lanes = std::max(1, config.lanes);
    const int k = config.salient;
    std::vector<Signal> list{{"act", "Lanes*(Salient-1)", lanes * (k - 1)}};
    if (signs_in_weights(config)) {
        list.push_back({"weight", "Lanes*Salient", lanes * k});
    } else {
        list.push_back({"weight", "Lanes*(Salient-1)", lanes * (k - 1)});
        list.push_back({"negative", "Lanes", lanes});
    }
    const std::vector<Signal> scales = sdr_scales(config);
    list.insert(list.end(), scales.begin(), scales.end());
    if (two_level(config)) {
        list.push_back({"side_shift", "Sides*SideShiftWidth",
                        subgroups_a_beat(config) * side_shift_signal(config).bits});
    }
    return list;
}

std::vector<Signal> sdr_scales(const Config& config) {
    std::vector<Signal> list{sdr_shift_signal(config)};
    if (config.fraction > 0) {
        for (const char* name : {"act_fraction", "weight_fraction"}) {
            list.push_back({name, "Fraction", config.fraction});
        }
    }
    return list;
}

Written shift_sum(const Config& config, const Signal& sum, const Signal& shift,
                  const std::string& enable) {
    const int most = model::sdr_shift_max(config.act_width, config.weight_width, config.salient);
    const std::string taken =
        two_level(config) ? "    // The sides shifted by 2D in advance: those low bits are 0 and "
                            "are dropped here.\n"
                            "    wire [@width@+MaxShift-1:0] shifted;\n"
                            "    wire [BeatWidth-1:0]         beat;\n"
                            "    wire                         unused_low;\n"
                            "    assign unused_low = &{1'b0, shifted[2*MaxSide-1:0]};\n"
                            "    assign beat       = shifted[@width@+MaxShift-1:2*MaxSide];\n"
                          : "    wire [BeatWidth-1:0] beat;\n";
    const Signal whole{two_level(config) ? "shifted" : "beat", sum.width + "+MaxShift",
                       sum.bits + most, Meaning::shifted};
    const std::string why = enable.empty() ? "" : "    // An empty beat adds nothing.\n";
    Written made;
    made.text =
        "\n" + why + substitute(taken, {{"width", sum.width}}) +
        substitute(
            R"(    generate
        if (MaxShift <= 0) begin : gen_no_shift
            wire unused_shift;
            assign unused_shift = &{1'b0, @shift@};
            assign @target@ = @whole@;
        end else begin : gen_shift
            left_shift #(
                .InWidth (@width@),
                .MaxShift(MaxShift)
            ) u_shift (
                .value_i (@sum@),
                .shift_i (@shift@),
                .enable_i(@enable@),
                .value_o (@target@)
            );
        end
    endgenerate
)",
            {{"shift", shift.name},
             {"sum", sum.name},
             {"width", sum.width},
             {"target", whole.name},
             {"enable", enable.empty() ? "1'b1" : enable},
             {"whole",
              enable.empty() ? sum.name : sum.name + " & {" + sum.width + "{" + enable + "}}"}});
    made.files = parts::left_shift();
    made.signals = {whole};
    // Without a flag that could be other than 0 there is no shifter.
    if (most > 0) {
        const std::string part = "gen_shift.u_shift";
        made.take(sum, part, "value_i");
        made.take(shift, part, "shift_i");
        made.take(signal("enable", 1, Meaning::enable), part, "enable_i");
        made.give(whole, part, "value_o");
    }
    made.out = {"beat", "BeatWidth", sum.bits + most - 2 * config.max_side, Meaning::addend};
    made.signals.push_back(made.out);
    return made;
}

}  // namespace qrazor::units
