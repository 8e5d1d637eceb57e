#include "sdr.h"

#include "qrazor/support/text.h"

namespace qrazor::gen::unit {
namespace {

constexpr std::string_view kLanes = R"(
    wire [Lanes*(Salient-1)*Salient-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            sdr_lane #(
                .Salient(Salient)
            ) u_lane (
                .act_code_i   (@act@[i*Salient +: Salient]),
                .weight_code_i(@weight@[i*Salient +: Salient]),
                .bits_o       (products[i*(Salient-1)*Salient +: (Salient-1)*Salient])
            );
        end
    endgenerate
)";

constexpr std::string_view kStarLanes = R"(
    localparam ProductWidth = 2 * Salient - 1;

    wire [Lanes*ProductWidth-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            sdr_product_star #(
                .Salient(Salient)
            ) u_product (
                .act_code_i   (@act@[i*Salient +: Salient]),
                .weight_code_i(@weight@[i*Salient +: Salient]),
                .product_o    (products[i*ProductWidth +: ProductWidth])
            );
        end
    endgenerate
)";

// Sides to the left shift of each subgroup sum.
constexpr std::string_view kSides = R"(
    // A subgroup with side shift d was razored d bits finer, so its sum counts (D - d) bits more
    // for each operand: 0 to 2D in all. The group's shift is that much smaller again.
    wire [Sides*SideShiftWidth-1:0] side_shift;
    genvar s;
    generate
        for (s = 0; s < Sides; s = s + 1) begin : gen_side
            wire [SideWidth-1:0] act_rest;
            wire [SideWidth-1:0] weight_rest;
            assign act_rest    = MaxSide[SideWidth-1:0] - @act_side@[s*SideWidth +: SideWidth];
            assign weight_rest = MaxSide[SideWidth-1:0] - @weight_side@[s*SideWidth +: SideWidth];
            flag_sum #(
                .ActFlagWidth   (SideWidth),
                .WeightFlagWidth(SideWidth),
                .ShiftWidth     (SideShiftWidth)
            ) u_side_sum (
                .act_flag_i   (act_rest),
                .weight_flag_i(weight_rest),
                .shift_o      (side_shift[s*SideShiftWidth +: SideShiftWidth])
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

// The body of one subgroup's tree, inside the generate loop.
std::string subgroup_tree(const Config& config, const parts::TreeShape& shape,
                          parts::Files& files) {
    const TreeText tree = tree_and_adder(
        config, shape, "products[g*SubLanes*(Salient-1)*Salient +: SubLanes*(Salient-1)*Salient]",
        "sub_sum", nullptr, {}, {});
    files.insert(files.end(), tree.files.begin(), tree.files.end());
    return indented(tree.text, 8);
}

}  // namespace

std::string sdr_structure(const Config& config, bool lanes) {
    std::string text;
    if (is_star(config)) {
        text = "_star";
    } else {
        text = "_k" + std::to_string(config.salient) +
               (lanes ? "_l" + std::to_string(config.lanes) : "");
    }
    if (two_level(config)) {
        text += is_star(config) ? "_two_level"
                                : "_s" + std::to_string(config.subgroup) + "_d" +
                                      std::to_string(config.max_side);
    }
    return text;
}

TreeText sdr_sum(const Config& config, const std::string& act, const std::string& weight,
                 Pipeline* pipeline, const CutPoints& cuts) {
    TreeText out;
    const bool star = is_star(config);
    out.files = star ? parts::sdr_product_star() : parts::sdr_lane();
    out.text = substitute(star ? kStarLanes : kLanes, {{"act", act}, {"weight", weight}});
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
        const auto shape = parts::sdr_shape(config.salient, config.lanes,
                                            model::sdr_sum_width(config.salient, config.lanes));
        const TreeText tree =
            tree_and_adder(config, shape, "products", "sum", pipeline, cuts, {shift});
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
        subgroup = subgroup_tree(config, parts::sdr_shape(config.salient, sub_lanes, sub_width),
                                 out.files);
    }
    out.text += substitute(kSides, {{"act_side", "act_side"}, {"weight_side", "weight_side"}});
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

std::string flag_sum_text(const std::string& act_flag, const std::string& weight_flag) {
    return "\n    wire [ShiftWidth-1:0] shift;\n    flag_sum #(\n"
           "        .ActFlagWidth   (ActFlagWidth),\n"
           "        .WeightFlagWidth(WeightFlagWidth),\n"
           "        .ShiftWidth     (ShiftWidth)\n    ) u_flag_sum (\n        .act_flag_i   (" +
           act_flag + "),\n        .weight_flag_i(" + weight_flag +
           "),\n        .shift_o      (shift)\n    );\n";
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
