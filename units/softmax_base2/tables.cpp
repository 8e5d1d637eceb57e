// Piecewise-linear functions of a table, and the exponential of a distance.
//
// y = A[i] + ((B[i] * f) >> w) with f in 0 .. 2^w - 1. With f = g + 2^(w-1), g in two's complement,
// that is (2^w A[i] + 2^(w-1) B[i] + B[i] * g) >> w: the first two terms are one entry of a table,
// and half as many Booth rows as f has bits are added to it.
#include <algorithm>
#include <cstdio>
#include <vector>

#include "makers.h"
#include "qrazor/gen/datapath.h"
#include "qrazor/gen/interface.h"
#include "qrazor/gen/tree.h"
#include "qrazor/support/text.h"
#include "softmax_base2/cores.h"
#include "softmax_base2/sizes.h"

namespace qrazor::units::softmax_base2 {
namespace {

constexpr std::string_view kTable = R"(
    // A segment's value in its middle, with @width@ bits more than a result, and its slope.
    reg [@top@:0] offset;
    reg [@slope_top@:0] slope;
    always @* begin
        case (argument_i[@argument_top@:@width@])
@cases@        endcase
    end

    // Booth rows of the slope times the rest, counted from the middle.
    wire [@rows_top@:0] rows;
    booth_lane #(
        .Width     (@slope_width@),
        .DigitWidth(@width@)
    ) u_rows (
        .multiplicand_i(slope),
        .multiplier_i  ({~argument_i[@middle@], argument_i[@below@:0]}),
        .bits_o        (rows)
    );
)";

constexpr std::string_view kExponential = R"(
    wire [15:0] mantissa;
    exp2_mantissa_f@fraction@ u_mantissa (
        .argument_i(distance_i[Fraction-1:0]),
        .value_o   (mantissa)
    );

    // The lowest bit of a result is half a count.
    localparam Wide = (Bits > 16) ? Bits + 1 : 17;

    wire [Wide-1:0] aligned;
    assign aligned  = {mantissa, {(Wide-16){1'b0}}};
    assign scaled_o = aligned[Wide-1:Wide-1-Bits] >> distance_i[Fraction+4:Fraction];
)";

// "13'h1525", of the low bits of a number.
std::string literal(int bits, std::int64_t value) {
    const std::uint64_t low = static_cast<std::uint64_t>(value) & ((std::uint64_t{1} << bits) - 1);
    char digits[32];
    std::snprintf(digits, sizeof digits, "%d'h%llx", bits, static_cast<unsigned long long>(low));
    return digits;
}

struct Entries {
    int slope = 0;  // bits, signed
    int value = 0;  // bits of a result
    std::string cases;
};

Entries entries_of(const model::PwlTable& table, int index, int width) {
    Entries out;
    out.slope = model::widths_of(table).slope;
    std::int64_t most = 0;
    for (std::size_t i = 0; i < table.segments(); ++i) {
        const std::int64_t last = (std::int64_t{1} << width) - 1;
        most = std::max<std::int64_t>({most, table.at(static_cast<std::int64_t>(i), 0, width),
                                       table.at(static_cast<std::int64_t>(i), last, width)});
    }
    out.value = model::leading_one(static_cast<std::uint64_t>(most)) + 1;
    for (std::size_t i = 0; i < table.segments(); ++i) {
        const std::int64_t offset = (std::int64_t{table.offset[i]} << width) +
                                    (std::int64_t{table.slope[i]} << (width - 1));
        // The last one stands for all that is left: nothing is undefined.
        const std::string which =
            i + 1 == table.segments() ? "default" : text(index) + "'d" + text(static_cast<int>(i));
        out.cases += "            " + which + ": {offset, slope} = {" +
                     literal(out.value + width, offset) + ", " +
                     literal(out.slope, table.slope[i]) + "};\n";
    }
    return out;
}

}  // namespace

parts::Files table_part(const std::string& name, const std::string& what,
                        model::PwlFunction function, int width) {
    const model::PwlTable& table = model::table_of(function);
    const int index = model::ceil_log2(table.segments());
    const Entries entries = entries_of(table, index, width);
    const int total = entries.value + width;
    parts::TreeShape shape = parts::booth_shape(entries.slope, width, 1, total);
    shape.name += "_offset" + text(total);
    shape.what += ", and an offset";
    for (int bit = 0; bit < total; ++bit) {
        shape.extra_columns.push_back(bit);
    }
    ModuleText m;
    m.name = name;
    m.purpose = {what};
    m.ports = {input_port("argument_i", 1, index + width, text(index + width),
                          text(index + width) + " fraction bits"),
               output_port("value_o", 1, entries.value, text(entries.value), "in units of 2^-16")};
    m.body = substitute(kTable, {{"width", text(width)},
                                 {"top", text(total - 1)},
                                 {"slope_top", text(entries.slope - 1)},
                                 {"slope_width", text(entries.slope)},
                                 {"argument_top", text(index + width - 1)},
                                 {"middle", text(width - 1)},
                                 {"below", text(width - 2)},
                                 {"rows_top", text((width + 1) / 2 * (entries.slope + 2) - 1)},
                                 {"cases", entries.cases}});
    Config adder;
    adder.adder = Adder::ripple;
    const Written sum = tree_and_adder(adder, shape, "rows", "total", nullptr, {}, {}, "offset");
    m.body += sum.text + "\n    assign value_o = total[" + text(total - 1) + ":" + text(width) +
              "];\n\n    wire unused_total;\n    assign unused_total = &{1'b0, total[" +
              text(width - 1) + ":0]};\n";
    parts::Files files = sum.files;
    parts::append(files, parts::booth_lane());
    files.push_back(m.file());
    return files;
}

std::string exponential_name(const Config& config) {
    return "exp2_scaled_f" + text(config.value_fraction);
}

parts::Files exponential_part(const Config& config) {
    const int fraction = config.value_fraction;
    constexpr int kIndex = 4;
    parts::Files files =
        table_part("exp2_mantissa_f" + text(fraction),
                   "2^-x for 0 <= x < 1, by a table of 16 straight segments, combinational.",
                   model::PwlFunction::exp2, fraction - kIndex);
    ModuleText m;
    m.name = exponential_name(config);
    m.purpose = {"2^-distance, cut to one bit more than a result has, combinational."};
    m.parameters = {
        range_parameter("Bits", kMantissa, 1, model::kCarryFraction, "fraction bits of a result")};
    m.ports = {input_port("distance_i", 1, distance_width(config), text(distance_width(config)),
                          text(fraction) + " fraction bits"),
               output_port("scaled_o", 1, kMantissa + 1, "Bits+1", "one count is 2^-(Bits+1)")};
    m.body = "\n    localparam Fraction = " + text(fraction) +
             ";  // bits of the table's argument\n" +
             substitute(kExponential, {{"fraction", text(fraction)}});
    m.body += R"(
    generate
        if (Bits < 16) begin : gen_narrow
            wire unused_aligned;
            assign unused_aligned = &{1'b0, aligned[Wide-2-Bits:0]};
        end
    endgenerate
)";
    files.push_back(m.file());
    return files;
}

}  // namespace qrazor::units::softmax_base2
