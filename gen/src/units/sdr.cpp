#include "sdr.h"

#include "qrazor/support/text.h"

namespace qrazor::gen::unit {
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

constexpr std::string_view kLanes = R"(
    wire [Lanes*@bits@-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            @module@ u_lane (
                .act_i     (act[i*(Salient-1) +: Salient-1]),
@weight@
                .@result@(products[i*@bits@ +: @bits@])
            );
        end
    endgenerate
)";

constexpr const char* kWeightAndSign =
    "                .weight_i  (weight[i*(Salient-1) +: Salient-1]),\n"
    "                .negative_i(negative[i]),";
constexpr const char* kSignedWeight = "                .weight_i  (weight[i*Salient +: Salient]),";

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

constexpr std::string_view kSubgroupTree = R"(
    // One tree a subgroup; its sum is shifted left by the sides.
    wire [Sides*FineWidth-1:0] fine_sums;
    genvar g;
    generate
        for (g = 0; g < Sides; g = g + 1) begin : gen_subgroup
@subgroup@
            left_shift #(
                .InWidth (SubSumWidth),
                .MaxShift(2*MaxSide)
            ) u_side_shift (
                .value_i(sub_sum),
                .shift_i(side_shift[g*SideShiftWidth +: SideShiftWidth]),
                .value_o(fine_sums[g*FineWidth +: FineWidth])
            );
        end
    endgenerate
)";

bool signs_in_weights(const Config& config) {
    return config.arch == "twos_complement";
}

// The lanes of a unit, and the tree that adds some of them.
struct Lanes {
    std::string module;  // with its parameters
    std::string result = "bits_o    ";
    std::string bits;  // of one lane
    parts::Files files;
    parts::SdrLane lane;  // sign_magnitude
};

Lanes lanes_of(const Config& config) {
    Lanes out;
    if (is_star(config)) {
        out = {"sdr_product_star #(\n                .Salient(Salient)\n            )",
               "product_o ",
               "ProductWidth",
               parts::sdr_product_star(),
               {}};
    } else if (signs_in_weights(config)) {
        out.module = "sdr_twos_lane #(\n                .Salient(Salient)\n            )";
        out.bits = "((Salient-1)*Salient)";
        out.files = parts::sdr_twos_lane();
    } else {
        out.lane = parts::sdr_lane(config.salient);
        out.module = out.lane.module;
        out.bits = std::to_string(out.lane.column_of_bit.size());
        out.files = out.lane.files;
    }
    return out;
}

// Tree over `count` lanes from lane `first` (a Verilog expression, "" for 0) to `sum`.
TreeText lanes_tree(const Config& config, const Lanes& lanes, int count, const std::string& first,
                    const std::string& sum, Pipeline* pipeline, const CutPoints& cuts,
                    const std::vector<Signal>& alongside) {
    const auto part = [&](const std::string& vector, const std::string& width) {
        if (first.empty()) {
            return vector;
        }
        const std::string each = width.empty() ? "" : "*" + width;
        return vector + "[" + first + each + " +: " + std::to_string(count) + each + "]";
    };
    const int width = model::sdr_sum_width(config.salient, count);
    if (signs_in_weights(config)) {
        return tree_and_adder(config, parts::sdr_twos_shape(config.salient, count, width),
                              part("products", lanes.bits), sum, pipeline, cuts, alongside);
    }
    const parts::TreeShape shape = parts::sdr_shape(lanes.lane, config.salient, count, width);
    const std::string negatives = sum + "_negatives";
    TreeText counted;
    if (count == 1) {
        counted.text = "    wire " + negatives + ";\n    assign " + negatives + " = " +
                       part("negative", "") + ";\n";
    } else {
        counted = tree_and_adder(config, parts::count_shape(count), part("negative", ""), negatives,
                                 nullptr, {}, {});
    }
    // The correction's terms, lowest column first: -n, +2^K n, -2^(2K-2) n; what stands above the
    // sum's width is left out.
    const int bits = model::ceil_log2(static_cast<std::uint64_t>(count) + 1);
    std::vector<std::string> terms;
    for (const auto& [column, negated] : {std::pair{0, true}, std::pair{config.salient, false},
                                          std::pair{2 * config.salient - 2, true}}) {
        const int taken = std::min(bits, width - column);
        if (taken > 0) {
            terms.insert(terms.begin(),
                         (negated ? "~" : "") + negatives +
                             (taken == bits ? "" : "[" + std::to_string(taken - 1) + ":0]"));
        }
    }
    TreeText tree = tree_and_adder(config, shape, part("products", lanes.bits), sum, pipeline, cuts,
                                   alongside, "{" + join(terms, ", ") + "}");
    tree.text =
        "\n    // Inverting a lane's bits takes (2^(Salient-1) - 1)^2 off its product: the "
        "tree puts\n    // that right for all lanes, from the number of negative ones.\n" +
        counted.text + tree.text;
    parts::append(counted.files, tree.files);
    tree.files = counted.files;
    return tree;
}

}  // namespace

std::string sdr_structure(const Config& config, bool lanes) {
    std::string text;
    if (is_star(config)) {
        text = "_star";
    } else {
        text = std::string(signs_in_weights(config) ? "_twos" : "") + "_k" +
               std::to_string(config.salient) + (lanes ? "_l" + std::to_string(config.lanes) : "");
    }
    if (two_level(config)) {
        text += is_star(config) ? "_two_level"
                                : "_s" + std::to_string(config.subgroup) + "_d" +
                                      std::to_string(config.max_side);
    }
    return text + (config.early == 1 ? "_early" : "");
}

TreeText sdr_sum(const Config& config, Pipeline* pipeline, const CutPoints& cuts) {
    TreeText out;
    const bool star = is_star(config);
    const Lanes lanes = lanes_of(config);
    out.files = lanes.files;
    out.text =
        (star ? "\n    localparam ProductWidth = 2 * Salient - 1;\n" : "") +
        substitute(kLanes, {{"module", lanes.module},
                            {"weight", signs_in_weights(config) ? kSignedWeight : kWeightAndSign},
                            {"result", lanes.result},
                            {"bits", lanes.bits}});
    const Signal shift{"shift", "ShiftWidth"};

    if (!two_level(config)) {
        if (star) {
            std::string products = "products";
            if (pipeline != nullptr) {
                out.text += pipeline->cut("products", cuts.rows,
                                          {{"products", "Lanes*ProductWidth"}, shift},
                                          "between the products and their sum");
                products = pipeline->now("products");
            }
            out.text += sum_loop({"sum", "SumWidth"}, "Lanes", {products, "ProductWidth"});
            return out;
        }
        const TreeText tree =
            lanes_tree(config, lanes, config.lanes, "", "sum", pipeline, cuts, {shift});
        out.text += tree.text;
        parts::append(out.files, tree.files);
        return out;
    }

    const int sides = subgroups_a_beat(config);
    const int sub_lanes = config.lanes / sides;
    const int sub_width = model::sdr_sum_width(config.salient, sub_lanes);
    const int fine_width = sub_width + 2 * config.max_side;
    std::string subgroup;
    if (star) {
        subgroup = indented(sum_loop({"sub_sum", "SubSumWidth"}, "SubLanes",
                                     {"products", "ProductWidth"}, "g*SubLanes"),
                            8);
    } else {
        const TreeText tree =
            lanes_tree(config, lanes, sub_lanes, "g*SubLanes", "sub_sum", nullptr, {}, {});
        parts::append(out.files, tree.files);
        subgroup = indented(tree.text, 8);
    }
    out.text += substitute(kSubgroupTree, {{"subgroup", subgroup}});
    parts::append(out.files, parts::left_shift());
    out.text += pipeline->cut("subgroups", cuts.rows, {{"fine_sums", "Sides*FineWidth"}, shift},
                              "between the subgroups' sums and the group's sum");
    const std::string fine = pipeline->now("fine_sums");
    if (sides == 1) {
        out.text += "    wire [SumWidth-1:0] sum;\n    assign sum = " + fine + ";\n";
    } else if (star) {
        out.text += sum_loop({"sum", "SumWidth"}, "Sides", {fine, "FineWidth"});
    } else {
        const auto shape = parts::sum_shape(
            sides, fine_width,
            model::sdr_two_level_sum_width(config.salient, config.lanes, config.max_side));
        const TreeText tree =
            tree_and_adder(config, shape, fine + " ^ {Sides{1'b1, {(FineWidth-1){1'b0}}}}", "sum",
                           nullptr, {}, {});
        out.text += tree.text;
        parts::append(out.files, tree.files);
    }
    return out;
}

std::string unpack_text(const Config& config, const std::string& in, const std::string& out) {
    std::string text(signs_in_weights(config) ? kTwosUnpack : kUnpack);
    text += kFlagSum;
    if (two_level(config)) {
        text += kSides;
    }
    return substitute(text, {{"in", in}, {"out", out}});
}

std::vector<Signal> sdr_unpacked(const Config& config) {
    std::vector<Signal> list{{"act", "Lanes*(Salient-1)"}};
    if (signs_in_weights(config)) {
        list.push_back({"weight", "Lanes*Salient"});
    } else {
        list.push_back({"weight", "Lanes*(Salient-1)"});
        list.push_back({"negative", "Lanes"});
    }
    list.push_back({"shift", "ShiftWidth"});
    if (two_level(config)) {
        list.push_back({"side_shift", "Sides*SideShiftWidth"});
    }
    return list;
}

parts::Files unpack(const Config& config) {
    parts::Files files = signs_in_weights(config) ? parts::sdr_twos_unpack() : parts::sdr_unpack();
    parts::append(files, flag_sum());
    return files;
}

parts::Files flag_sum() {
    ModuleText m;
    m.name = "flag_sum";
    m.purpose = {"how far a product is shifted: the sum of both operands' flags.",
                 "Legal flags never overflow ShiftWidth."};
    m.parameters = {range_parameter("ActFlagWidth", 4, 1, 8, "bits of the activation's flag"),
                    range_parameter("WeightFlagWidth", 3, 1, 8, "bits of the weight's flag"),
                    range_parameter("ShiftWidth", 5, 1, 9, "bits of the sum")};
    m.checks = {{"ShiftWidth < ActFlagWidth || ShiftWidth < WeightFlagWidth",
                 "shift_width_must_hold_either_flag"}};
    m.ports = {input_port("act_flag_i", 1, 4, "ActFlagWidth", ""),
               input_port("weight_flag_i", 1, 3, "WeightFlagWidth", ""),
               output_port("shift_o", 1, 5, "ShiftWidth", "")};
    m.body = R"(
    wire [ShiftWidth:0] exact;
    wire                unused_top;

    assign exact = {{(ShiftWidth+1-ActFlagWidth){1'b0}}, act_flag_i}
                 + {{(ShiftWidth+1-WeightFlagWidth){1'b0}}, weight_flag_i};
    assign shift_o    = exact[ShiftWidth-1:0];
    assign unused_top = exact[ShiftWidth];
)";
    return {m.file()};
}

std::string shift_text(const Config& config, const std::string& sum, const std::string& shift) {
    const std::string taken =
        two_level(config) ? "    // The sides shifted by 2D in advance: those low bits are 0 and "
                            "are dropped here.\n"
                            "    wire [SumWidth+MaxShift-1:0] shifted;\n"
                            "    wire [BeatWidth-1:0]         beat;\n"
                            "    wire                         unused_low;\n"
                            "    assign unused_low = &{1'b0, shifted[2*MaxSide-1:0]};\n"
                            "    assign beat       = shifted[SumWidth+MaxShift-1:2*MaxSide];\n"
                          : "    wire [BeatWidth-1:0] beat;\n";
    const std::string target = two_level(config) ? "shifted" : "beat";
    return "\n" + taken +
           substitute(R"(    generate
        if (MaxShift <= 0) begin : gen_no_shift
            wire unused_shift;
            assign unused_shift = &{1'b0, @shift@};
            assign @target@ = @sum@;
        end else begin : gen_shift
            left_shift #(
                .InWidth (SumWidth),
                .MaxShift(MaxShift)
            ) u_shift (
                .value_i(@sum@),
                .shift_i(@shift@),
                .value_o(@target@)
            );
        end
    endgenerate
)",
                      {{"shift", shift}, {"sum", sum}, {"target", target}});
}

}  // namespace qrazor::gen::unit
