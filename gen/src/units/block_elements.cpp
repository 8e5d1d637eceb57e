// The elements of block-scaled formats: their facts, what is done to them before their register,
// and the lanes that multiply them.
#include <map>

#include "block.h"
#include "qrazor/support/text.h"

namespace qrazor::gen::unit {
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
                .exponent_i  (exponent[i*3 +: 3]),
                .one_half_i  (one_half[i]),
                .two_halves_i(two_halves[i]),
                .negative_i  (negative[i]),
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
                .act_i     (act[i*3 +: 3]),
                .weight_i  (weight[i*3 +: 3]),
                .negative_i(negative[i]),
                .bits_o    (products[i*@bits@ +: @bits@])
            );
        end
    endgenerate
)";

constexpr const char* kInt8Unpack = R"(
    // Elements are stored as they come.
    wire [Lanes*8-1:0] act_d;
    wire [Lanes*8-1:0] weight_d;
    assign act_d    = act_i;
    assign weight_d = weight_i;
)";

BlockLanes e2m1_lanes(int lanes, int sum_width) {
    BlockLanes out;
    out.text = kE2m1Lanes;
    out.files = parts::e2m1_lane();
    out.shape = parts::e2m1_shape(lanes, sum_width);
    out.columns = {{0, false}, {8, true}};
    out.most = "255";
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
    out.most = "49";
    return out;
}

}  // namespace

const ElementFacts& facts(Elements elements) {
    static const std::map<Elements, ElementFacts> all{
        {Elements::e2m1, {"E2M1", 4, 12, 1}},
        {Elements::sign_magnitude, {"sign and magnitude", 4, 7, 2}},
        {Elements::int8, {"INT8", 8, 128, 6}},  // -128 is taken as what it is: -2
    };
    return all.at(elements);
}

Unpacked block_unpack(Elements elements) {
    switch (elements) {
        case Elements::e2m1:
            return {{kE2m1Unpack, parts::e2m1_unpack()},
                    {{"exponent", "Lanes*3"},
                     {"one_half", "Lanes"},
                     {"two_halves", "Lanes"},
                     {"negative", "Lanes"}}};
        case Elements::int8:
            return {{kInt8Unpack, {}}, {{"act", "Lanes*8"}, {"weight", "Lanes*8"}}};
        case Elements::sign_magnitude:
            break;
    }
    return {{kSignMagnitudeUnpack, parts::sdr_unpack()},
            {{"act", "Lanes*3"}, {"weight", "Lanes*3"}, {"negative", "Lanes"}}};
}

BlockLanes block_lanes(const Config& config, Elements elements, int sum_width) {
    switch (elements) {
        case Elements::e2m1:
            return e2m1_lanes(config.lanes, sum_width);
        case Elements::int8:
            return {integer_lanes(config.arch, {"act", "8", 8}, {"weight", "8", 8}, config.lanes,
                                  sum_width),
                    {},
                    {}};
        case Elements::sign_magnitude:
            break;
    }
    return sign_magnitude_lanes(config.lanes, sum_width);
}

}  // namespace qrazor::gen::unit
