// Text of SDR products and their sum.
#include "families/sdr/emit.h"
#include "qrazor/support/text.h"

namespace qrazor::units {
namespace {

constexpr std::string_view kLanes = R"(
    wire [Lanes*@bits@-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            @module@ u_lane (
                .act_i     (@act@[i*(Salient-1) +: Salient-1]),
@weight@
                .@result@(products[i*@bits@ +: @bits@])
            );
        end
    endgenerate
)";

constexpr const char* kWeightAndSign =
    "                .weight_i  (@weight@[i*(Salient-1) +: Salient-1]),\n"
    "                .negative_i(@negative@[i]),";
constexpr const char* kSignedWeight =
    "                .weight_i  (@weight@[i*Salient +: Salient]),";

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
                .value_i (sub_sum),
                .shift_i (@side_shift@[g*SideShiftWidth +: SideShiftWidth]),
                .enable_i(1'b1),
                .value_o (fine_sums[g*FineWidth +: FineWidth])
            );
        end
    endgenerate
)";

constexpr std::string_view kAccumulatedRows = R"(
    // Both rows together are @offset@ less the sum of products. They go on unresolved, so that
    // there is one carry chain and not two.
    accumulator_rows_@adder@ #(
        .InWidth   (SumWidth),
        .MaxShift  (MaxShift),
        .ShiftWidth(ShiftWidth),
        .Width     (AccWidth)
    ) u_accumulator (
        .clk_i   (clk_i),
        .rst_ni  (rst_ni),
        .valid_i (operands_valid),
        .clear_i (operands_clear),
        .offset_i(@offset@),
        .row_a_i (@sum@),
        .row_b_i (@carry@),
        .shift_i (@shift@),
        .valid_o (valid_o),
        .acc_o   (acc_o)
    );
)";

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

// A signal under its present name, in a unit with a pipeline or without.
std::string now(const Pipeline* pipeline, const std::string& name) {
    return pipeline != nullptr ? pipeline->now(name) : name;
}

std::string lanes_text(const Config& config, const Lanes& lanes, const Pipeline* pipeline) {
    const std::string text =
        substitute(kLanes, {{"module", lanes.module},
                            {"weight", signs_in_weights(config) ? kSignedWeight : kWeightAndSign},
                            {"result", lanes.result},
                            {"bits", lanes.bits},
                            {"act", now(pipeline, "act")}});
    return substitute(
        text, {{"weight", now(pipeline, "weight")}, {"negative", now(pipeline, "negative")}});
}

// Tree over `count` lanes from lane `first` (a Verilog expression, "" for 0) to `sum`.
Written lanes_tree(const Config& config, const Lanes& lanes, int count, const std::string& first,
                   const std::string& sum, const std::string& negative, Pipeline* pipeline,
                   const CutPoints& cuts, const std::vector<Signal>& alongside) {
    const auto part = [&](const std::string& vector, const std::string& width) {
        if (first.empty()) {
            return vector;
        }
        const std::string each = width.empty() ? "" : "*" + width;
        return vector + "[" + first + each + " +: " + std::to_string(count) + each + "]";
    };
    const int width = model::sdr_sum_width(config.salient, count);
    if (signs_in_weights(config)) {
        // Signs are in the weights: no count of negative lanes, and no correction.
        return tree_and_adder(config, parts::sdr_twos_shape(config.salient, count, width),
                              part("products", lanes.bits), sum, pipeline, cuts, alongside);
    }
    const parts::TreeShape shape = parts::sdr_shape(lanes.lane, config.salient, count, width);
    const std::string negatives = sum + "_negatives";
    Written counted;
    if (count == 1) {
        counted.text = "    wire " + negatives + ";\n    assign " + negatives + " = " +
                       part(negative, "") + ";\n";
    } else {
        counted = tree_and_adder(config, parts::count_shape(count), part(negative, ""), negatives,
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
    Written out;
    out +=
        "\n    // Inverting a lane's bits takes (2^(Salient-1) - 1)^2 off its product: the "
        "tree puts\n    // that right for all lanes, from the number of negative ones.\n";
    out += counted;
    out += tree_and_adder(config, shape, part("products", lanes.bits), sum, pipeline, cuts,
                          alongside, "{" + join(terms, ", ") + "}");
    return out;
}

// A tree a subgroup, `subgroup`, whose sum is shifted left by the sides; all of them in one vector,
// the last of the signals.
Written shifted_subgroups(const Config& config, const Pipeline& pipeline,
                          const std::string& subgroup, const Signal& sum) {
    const int sides = subgroups_a_beat(config);
    Written out;
    out.text = substitute(kSubgroupTree,
                          {{"subgroup", subgroup}, {"side_shift", pipeline.now("side_shift")}});
    out.files = parts::left_shift();
    const std::string part = "gen_subgroup[*].u_side_shift";
    const int fine = sum.bits + 2 * config.max_side;
    out.take({sum.name, sum.width, sum.bits, Meaning::subgroup_sum}, part, "value_i");
    out.take(side_shift_signal(config), part, "shift_i");
    out.take(signal("enable", 1, Meaning::subgroup_enable), part, "enable_i");
    out.give({"fine_sums", "FineWidth", fine, Meaning::subgroup_shifted}, part, "value_o");
    for (CutWord& word : out.words) {
        // One text in a generate loop stands for all of them.
        word.instances = sides;
    }
    out.signals = {{"fine_sums", "Sides*FineWidth", sides * fine}};
    return out;
}

}  // namespace

Rows sdr_rows(const Config& config, const Pipeline& pipeline) {
    const Lanes lanes = lanes_of(config);
    const int width =
        model::sdr_sum_width(config.salient, static_cast<std::uint64_t>(config.lanes));
    Rows rows = tree_rows(parts::sdr_twos_exact_shape(config.salient, config.lanes, width),
                          "products", "total", nullptr, {}, {});
    rows.text = lanes_text(config, lanes, &pipeline) + rows.text;
    parts::append(rows.files, lanes.files);
    return rows;
}

Written sdr_accumulated_rows(const Config& config, const Rows& rows, const Pipeline& pipeline) {
    const int width = sdr_sum_signal(config).bits;
    const std::string carry =
        rows.carry.empty() ? "{SumWidth{1'b0}}"
        : rows.first_carry == 0
            ? rows.carry
            : "{" + rows.carry + ", " + std::to_string(rows.first_carry) + "'d0}";
    Written out;
    out.text =
        substitute(kAccumulatedRows,
                   {{"adder", word_of(config.adder)},
                    {"offset", std::to_string(width) + "'d" +
                                   to_string(parts::sdr_twos_offset(config.salient, config.lanes))},
                    {"sum", rows.sum},
                    {"carry", carry},
                    {"shift", pipeline.now("shift")}});
    out.files = parts::accumulator_rows(config.adder.value());
    const std::string part = "u_accumulator";
    out.take({"offset", "SumWidth", width, Meaning::row_offset}, part, "offset_i");
    out.take({rows.sum, "SumWidth", width, Meaning::row_a}, part, "row_a_i");
    out.take({rows.carry, "SumWidth", width, Meaning::row_b}, part, "row_b_i");
    out.take(sdr_shift_signal(config), part, "shift_i");
    out += accumulated({"acc_o", "AccWidth", config.acc_width});
    return out;
}

Written sdr_sum(const Config& config, Pipeline* pipeline, const CutPoints& cuts) {
    Written out;
    const bool star = is_star(config);
    const Lanes lanes = lanes_of(config);
    out.files = lanes.files;
    out.out = sdr_sum_signal(config);
    out.text = (star ? "\n    localparam ProductWidth = 2 * Salient - 1;\n" : "") +
               lanes_text(config, lanes, pipeline);
    const std::vector<Signal> scales = sdr_scales(config);
    const auto with_scales = [&](const Signal& signal) {
        std::vector<Signal> list{signal};
        list.insert(list.end(), scales.begin(), scales.end());
        return list;
    };

    if (!two_level(config)) {
        if (star) {
            std::string products = "products";
            if (pipeline != nullptr) {
                const Signal wide{"products", "Lanes*ProductWidth",
                                  config.lanes * model::sdr_code_product_width(config.salient)};
                out += pipeline->cut("products", cuts.rows, with_scales(wide),
                                     "between the products and their sum");
                products = pipeline->now("products");
            }
            out += sum_loop(out.out, "Lanes", {products, "ProductWidth"});
            out.signals.push_back(out.out);
            return out;
        }
        out += lanes_tree(config, lanes, config.lanes, "", "sum", now(pipeline, "negative"),
                          pipeline, cuts, scales);
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
        // Without a pipeline: cuts within a generate loop would need names for each pass.
        const Written tree = lanes_tree(config, lanes, sub_lanes, "g*SubLanes", "sub_sum",
                                        now(pipeline, "negative"), nullptr, {}, {});
        out += tree.files;
        subgroup = indented(tree.text, 8);
    }
    out += shifted_subgroups(config, *pipeline, subgroup, {"sub_sum", "SubSumWidth", sub_width});
    out += pipeline->cut("subgroups", cuts.rows, with_scales(out.signals.back()),
                         "between the subgroups' sums and the group's sum");
    const std::string fine = pipeline->now("fine_sums");
    if (sides == 1) {
        out += "    wire [SumWidth-1:0] sum;\n    assign sum = " + fine + ";\n";
    } else if (star) {
        out += sum_loop(out.out, "Sides", {fine, "FineWidth"});
    } else {
        const auto shape = parts::sum_shape(sides, fine_width, out.out.bits);
        out += tree_and_adder(config, shape, fine + " ^ {Sides{1'b1, {(FineWidth-1){1'b0}}}}",
                              "sum", nullptr, {}, {});
    }
    out.signals.push_back(out.out);
    return out;
}

}  // namespace qrazor::units
