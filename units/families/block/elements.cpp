// The elements of block-scaled formats: what is done to them before their register, and the lanes
// that multiply them.
#include "families/block/emit.h"
#include "qrazor/support/text.h"

namespace qrazor::units {
namespace {

constexpr int kSalient = 4;  // sign-magnitude elements are multiplied as SDR codes are

constexpr const char* kE2m1Unpack = R"(
    // Exponents of the products, their significands and signs.
    wire [Lanes*3-1:0] exponent_d;
    wire [Lanes-1:0]   one_half_d;
    wire [Lanes-1:0]   two_halves_d;
    wire [Lanes-1:0]   negative_d;
    e2m1_unpack #(
        .Lanes(Lanes)
    ) u_unpack (
        .act_i       (act_i),
        .weight_i    (weight_i),
        .exponent_o  (exponent_d),
        .one_half_o  (one_half_d),
        .two_halves_o(two_halves_d),
        .negative_o  (negative_d)
    );
)";

constexpr const char* kSignMagnitudeUnpack = R"(
    // Magnitudes, and the sign of each product.
    wire [Lanes*3-1:0] act_d;
    wire [Lanes*3-1:0] weight_d;
    wire [Lanes-1:0]   negative_d;
    sdr_unpack #(
        .Salient(4),
        .Lanes  (Lanes)
    ) u_unpack (
        .act_code_i   (act_i),
        .weight_code_i(weight_i),
        .act_o        (act_d),
        .weight_o     (weight_d),
        .negative_o   (negative_d)
    );
)";

constexpr std::string_view kE2m1Lanes = R"(
    wire [Lanes*8-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            e2m1_lane u_lane (
                .exponent_i  (exponent_q[i*3 +: 3]),
                .one_half_i  (one_half_q[i]),
                .two_halves_i(two_halves_q[i]),
                .negative_i  (negative_q[i]),
                .bits_o      (products[i*8 +: 8])
            );
        end
    endgenerate
)";

constexpr std::string_view kSignMagnitudeLanes = R"(
    wire [Lanes*@bits@-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            @module@ u_lane (
                .act_i     (act_q[i*3 +: 3]),
                .weight_i  (weight_q[i*3 +: 3]),
                .negative_i(negative_q[i]),
                .bits_o    (products[i*@bits@ +: @bits@])
            );
        end
    endgenerate
)";

constexpr std::string_view kIntegerUnpack = R"(
    // Elements are stored as they come.
    wire [Lanes*@bits@-1:0] act_d;
    wire [Lanes*@bits@-1:0] weight_d;
    assign act_d    = act_i;
    assign weight_d = weight_i;
)";

constexpr std::string_view kMinifloatUnpack = R"(
    // Significands, the sums of the exponents, and the sign of each product.
    wire [Lanes*@significand@-1:0] act_d;
    wire [Lanes*@significand@-1:0] weight_d;
    wire [Lanes*@sum@-1:0] exponent_d;
    wire [Lanes-1:0]   negative_d;
    @unpack@ #(
        .ExponentWidth(@exponent@),
        .MantissaWidth(@mantissa@),
        .Lanes        (Lanes)
    ) u_unpack (
        .act_i     (act_i),
        .weight_i  (weight_i),
        .act_o     (act_d),
        .weight_o  (weight_d),
        .exponent_o(exponent_d),
        .negative_o(negative_d)
    );
)";

constexpr std::string_view kMinifloatLanes = R"(
    wire [Lanes*@bits@-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            @name@_lane u_lane (
                .act_i     (act_q[i*@significand@ +: @significand@]),
                .weight_i  (weight_q[i*@significand@ +: @significand@]),
                .exponent_i(exponent_q[i*@sum@ +: @sum@]),
                .negative_i(negative_q[i]),
                .bits_o    (products[i*@bits@ +: @bits@])
            );
        end
    endgenerate
)";

// Widths as the texts of an element's unpacking and of its lanes name them.
std::vector<Substitution> minifloat_widths(const Minifloat& element) {
    return {{"name", element.name},
            {"unpack", parts::minifloat_unpack_name(element)},
            {"exponent", std::to_string(element.exponent_width)},
            {"mantissa", std::to_string(element.mantissa_width)},
            {"significand", std::to_string(element.mantissa_width + 1)},
            {"sum", std::to_string(element.exponent_width + 1)},
            {"bits", std::to_string(element.product_width())}};
}

// Of lanes that invert the `bits` bits of a product where it is negative.
BlockLanes inverted_lanes(const std::string& name, std::string_view title, int bits, int lanes,
                          int sum_width) {
    BlockLanes out;
    out.shape = parts::inverted_shape(name, std::string(title), bits, lanes, sum_width);
    // -P of a negative lane comes as 2^bits - 1 - P: 1 is added and 2^bits taken away, for each.
    out.columns = {{0, false}, {bits, true}};
    constexpr int kWritten = 40;  // bits of a number that a line holds
    out.most =
        bits > kWritten ? "2^" + std::to_string(bits) + " - 1" : to_string((Int128{1} << bits) - 1);
    return out;
}

BlockLanes e2m1_lanes(const formats::ElementFacts& element, int lanes, int sum_width) {
    constexpr int kBits = 8;
    BlockLanes out = inverted_lanes(element.name, element.title, kBits, lanes, sum_width);
    out.text = kE2m1Lanes;
    out.files = parts::e2m1_lane();
    return out;
}

BlockLanes minifloat_lanes(const Minifloat& element, int lanes, int sum_width) {
    BlockLanes out =
        inverted_lanes(element.name, element.title, element.product_width(), lanes, sum_width);
    constexpr int kRipple = 40;  // full adders
    // E5M2's sum has some seventy columns: a carry along all of them would be the unit's longest
    // path.
    if (element.ieee) {
        out.shape.latest = 2 * kRipple;
    }
    out.text = substitute(kMinifloatLanes, minifloat_widths(element));
    out.files = parts::minifloat_lane(element);
    // Their products are no plain sums of bits: proofs take a lane as a part.
    const std::string part = "gen_product[*].u_lane";
    out.take(signal("act", element.mantissa_width + 1, Meaning::lane_act), part, "act_i");
    out.take(signal("weight", element.mantissa_width + 1, Meaning::lane_weight), part, "weight_i");
    out.take(signal("exponent", element.exponent_width + 1, Meaning::lane_exponent), part,
             "exponent_i");
    out.take(signal("negative", 1, Meaning::lane_negative), part, "negative_i");
    out.give(signal("products", element.product_width(), Meaning::lane_product), part, "bits_o");
    for (CutWord& word : out.words) {
        word.instances = lanes;
    }
    return out;
}

BlockLanes sign_magnitude_lanes(int lanes, int sum_width) {
    const parts::SdrLane lane = parts::sdr_lane(kSalient);
    BlockLanes out;
    out.text =
        substitute(kSignMagnitudeLanes,
                   {{"module", lane.module}, {"bits", std::to_string(lane.column_of_bit.size())}});
    out.files = lane.files;
    out.shape = parts::sdr_shape(lane, kSalient, lanes, sum_width);
    out.columns = {{0, true}, {kSalient, false}, {2 * kSalient - 2, true}};
    // 7 * 7.
    out.most = "49";
    return out;
}

}  // namespace

Unpacked block_unpack(const formats::ElementFacts& element, int lanes) {
    const auto each = [&](const std::string& name, int bits) {
        return bits == 1 ? Signal{name, "Lanes", lanes}
                         : Signal{name, "Lanes*" + std::to_string(bits), lanes * bits};
    };
    Unpacked out;
    switch (lane_kind(element)) {
        case LaneKind::e2m1:
            out.text = kE2m1Unpack;
            out.files = parts::e2m1_unpack();
            out.operands = {each("exponent", 3), each("one_half", 1), each("two_halves", 1),
                            each("negative", 1)};
            break;
        case LaneKind::integer:
            out.text = substitute(kIntegerUnpack, {{"bits", std::to_string(element.bits)}});
            out.operands = {each("act", element.bits), each("weight", element.bits)};
            break;
        case LaneKind::minifloat:
            out.text = substitute(kMinifloatUnpack, minifloat_widths(minifloat(element)));
            out.files = parts::minifloat_unpack(minifloat(element));
            out.operands = {each("act", element.mantissa_bits + 1),
                            each("weight", element.mantissa_bits + 1),
                            each("exponent", element.exponent_bits + 1), each("negative", 1)};
            break;
        case LaneKind::sign_magnitude:
            out.text = kSignMagnitudeUnpack;
            out.files = parts::sdr_unpack();
            out.operands = {each("act", kSalient - 1), each("weight", kSalient - 1),
                            each("negative", 1)};
            break;
    }
    for (const Signal& signal : out.operands) {
        out.signals.push_back({signal.name + "_d", signal.width, signal.bits});
    }
    return out;
}

BlockLanes block_lanes(const Config& config, const formats::ElementFacts& element, int sum_width) {
    switch (lane_kind(element)) {
        case LaneKind::e2m1:
            return e2m1_lanes(element, config.lanes, sum_width);
        case LaneKind::integer: {
            const std::string width = std::to_string(element.bits);
            return {integer_lanes(config.arch, {"act_q", width, element.bits},
                                  {"weight_q", width, element.bits}, config.lanes, sum_width),
                    {},
                    {}};
        }
        case LaneKind::minifloat:
            return minifloat_lanes(minifloat(element), config.lanes, sum_width);
        case LaneKind::sign_magnitude:
            break;
    }
    return sign_magnitude_lanes(config.lanes, sum_width);
}

}  // namespace qrazor::units
