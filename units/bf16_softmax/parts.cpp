// See parts.h. Tables come from the golden model's numbers.
#include "bf16_softmax/parts.h"

#include <stdexcept>
#include <string>

#include "qrazor/gen/interface.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/support/text.h"

namespace qrazor::units::bf16_softmax {
namespace {

constexpr std::string_view kFixed = R"(
    // The significand with its sign, where it stands at the largest exponent, 2^14; others are to
    // the right of it. What is shifted out rounds down.
    wire               sign;
    wire [8:0]         significand;
    wire [4:0]         right;
    wire signed [31:0] largest;
    wire [31:0]        shifted;
    wire               unused_shifted;
    assign sign           = value_i[15];
    assign significand    = {sign, {1'b1, value_i[6:0]} ^ {8{sign}}} + {8'd0, sign};
    assign right          = 5'd13 - value_i[11:7];  // 141 less the exponent
    assign largest        = {{8{sign}}, significand, 15'd0};  // as wide as `right` can count
    assign shifted        = largest >>> right;
    assign unused_shifted = &{1'b0, shifted[31:24]};

    // From 2^15 on, exponent 142, all are alike; below 2^-9, exponent 118, they are 0.
    wire beyond;
    wire tiny;
    assign beyond   = (value_i[14:8] > 7'd70);
    assign tiny     = (value_i[14:8] < 7'd59);
    assign number_o = beyond ? {sign, {15{~sign}}, 8'd0} : (shifted[23:0] & {24{~tiny}});
)";

constexpr std::string_view kPowers = R"(
    // 2^x is at most 11 counts below 1 + x. By how much, in half counts.
    reg [4:0] less;
    always @* begin
        case (fraction_i[7:1])
@cases@        endcase
    end

    wire [7:0] halves;
    wire       unused_halves;
    assign halves        = fraction_i - {3'd0, less};
    assign mantissa_o    = halves[7:1];
    assign unused_halves = &{1'b0, halves[0]};
)";

constexpr std::string_view kReciprocals = R"(
    reg [6:0] mantissa;
    always @* begin
        case (behind_i)
@cases@        endcase
    end
    assign significand_o = {1'b1, mantissa};
)";

// Rows of a table; those that say what the last one does are left to it.
std::string table_rows(const std::string& to, int width, int bits, int (*entry)(int)) {
    const int last = (1 << width) - 1;
    std::string rows;
    for (int index = 0; index <= last; ++index) {
        if (index < last && entry(index) == entry(last)) {
            continue;
        }
        const std::string place =
            index == last ? "default" : std::to_string(width) + "'d" + std::to_string(index);
        rows += "            " + place + ": " + to + " = " + std::to_string(bits) + "'d" +
                std::to_string(entry(index)) + ";\n";
    }
    return rows;
}

// Half counts that both fractions of an entry lose, so that what is left is the nearest.
int half_counts(int entry) {
    constexpr int kMost = 31;
    for (int less = 0; less <= kMost; ++less) {
        bool fits = true;
        for (const int fraction : {2 * entry, 2 * entry + 1}) {
            const int left = fraction - less;
            fits = fits && left >= 0 && 128 + left / 2 == model::bf16_power(fraction);
        }
        if (fits) {
            return less;
        }
    }
    throw std::logic_error("bf16_power: no entry for two fractions");
}

// Of about 1 it is 1, whose significand is that of 2.
int mantissa_of(int place) {
    return model::bf16_reciprocal(place) % 128;
}

}  // namespace

gen::parts::Files fixed_part() {
    gen::ModuleText m;
    m.name = "bf16_fixed";
    m.purpose = {"a BF16 number in units of 2^-8, two's complement. Combinational."};
    m.ports = {gen::input_port("value_i", 1, 16, "16", "a BF16 number"),
               gen::output_port("number_o", 1, 24, "24", "signed, 8 fraction bits")};
    m.body = std::string(kFixed);
    return {m.file()};
}

gen::parts::Files power_part() {
    gen::ModuleText m;
    m.name = "bf16_power";
    m.purpose = {"2^x for 0 <= x < 1 as the significand of a BF16 number, to nearest.",
                 "Combinational."};
    m.ports = {gen::input_port("fraction_i", 1, 8, "8", "x in units of 2^-8"),
               gen::output_port("mantissa_o", 1, 7, "7", "behind the leading one")};
    m.body = substitute(kPowers, {{"cases", table_rows("less", 7, 5, half_counts)}});
    return {m.file()};
}

gen::parts::Files reciprocal_part() {
    gen::ModuleText m;
    m.name = "bf16_reciprocal";
    m.purpose = {"1 / (1 + x) for 0 <= x < 1 as the significand of a BF16 number, to nearest in",
                 "the middle of each of 256 places. Combinational."};
    m.ports = {gen::input_port("behind_i", 1, 8, "8", "x in units of 2^-8, rounded down"),
               gen::output_port("significand_o", 1, 8, "8", "of 1 / (1 + x)")};
    m.body = substitute(kReciprocals, {{"cases", table_rows("mantissa", 8, 7, mantissa_of)}});
    return {m.file()};
}

}  // namespace qrazor::units::bf16_softmax
