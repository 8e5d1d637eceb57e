// Lanes of elements that have an exponent and several mantissa bits: significands multiply, then
// the product is shifted.
#include <algorithm>

#include "qrazor/gen/interface.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"
#include "qrazor/support/text.h"

namespace qrazor::gen::parts {
namespace {

constexpr int kInvertedLate = 6;  // bits of elements whose products are inverted behind the shift

constexpr const char* kUnpackMinifloat = R"(
    localparam Bits        = 1 + ExponentWidth + MantissaWidth;
    localparam Significand = MantissaWidth + 1;
    localparam SumWidth    = ExponentWidth + 1;

    // Elements are {sign, exponent, mantissa}. Exponent 0 is that of 1 without the leading bit of
    // the significand.
    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [ExponentWidth-1:0] act_exponent;
            wire [ExponentWidth-1:0] weight_exponent;
            wire [ExponentWidth-1:0] act_shift;
            wire [ExponentWidth-1:0] weight_shift;
            assign act_exponent    = act_i[k*Bits + MantissaWidth +: ExponentWidth];
            assign weight_exponent = weight_i[k*Bits + MantissaWidth +: ExponentWidth];
            assign act_shift       = act_exponent
                                   - {{(ExponentWidth-1){1'b0}}, |act_exponent};
            assign weight_shift    = weight_exponent
                                   - {{(ExponentWidth-1){1'b0}}, |weight_exponent};
            assign exponent_o[k*SumWidth +: SumWidth] = {1'b0, act_shift} + {1'b0, weight_shift};
            assign act_o[k*Significand +: Significand] =
                {|act_exponent, act_i[k*Bits +: MantissaWidth]};
            assign weight_o[k*Significand +: Significand] =
                {|weight_exponent, weight_i[k*Bits +: MantissaWidth]};
            assign negative_o[k] = act_i[k*Bits + Bits-1] ^ weight_i[k*Bits + Bits-1];
        end
    endgenerate
)";

std::string at(int index) {
    return "[" + std::to_string(index) + "]";
}

// One adder, its outputs named after the column and how many stood there before.
std::string adder_text(const std::vector<std::string>& inputs, const std::string& id) {
    const bool full = inputs.size() == 3;
    return "    wire sum" + id + ";\n    wire carry" + id + ";\n    " +
           (full ? "full_adder u_full" : "half_adder u_half") + id + " (.a_i(" + inputs[0] +
           "), .b_i(" + inputs[1] + (full ? "), .c_i(" + inputs[2] : "") +
           "),\n        .sum_o(sum" + id + "), .carry_o(carry" + id + "));\n";
}

// `product` = act_i * weight_i, both of `bits` bits. Columns are added from the right down to one
// bit each, those that arrive first first.
std::string product_text(int bits) {
    std::vector<std::vector<std::string>> columns(2 * static_cast<size_t>(bits));
    std::string partial;
    for (int i = 0; i < bits; ++i) {
        for (int j = 0; j < bits; ++j) {
            const std::string name = "p" + std::to_string(i) + "_" + std::to_string(j);
            partial += "    wire " + name + " = act_i" + at(i) + " & weight_i" + at(j) + ";\n";
            columns[static_cast<size_t>(i) + static_cast<size_t>(j)].push_back(name);
        }
    }
    std::string adders;
    std::vector<std::string> product;
    for (size_t c = 0; c < columns.size(); ++c) {
        std::vector<std::string>& column = columns[c];
        for (int n = 0; column.size() > 1; ++n) {
            // A half adder only where two are left: it removes no bit from the whole, as a full
            // adder does.
            const auto taken = static_cast<std::ptrdiff_t>(std::min<size_t>(column.size(), 3));
            const std::string id = std::to_string(c) + "_" + std::to_string(n);
            adders += adder_text({column.begin(), column.begin() + taken}, id);
            column.erase(column.begin(), column.begin() + taken);
            column.push_back("sum" + id);
            columns[c + 1].push_back("carry" + id);
        }
        // The highest column has at most one bit, as the product fits: nothing carries out of it.
        product.insert(product.begin(), column.front());
    }
    const std::string top = std::to_string(2 * bits - 1);
    return "\n    // The product of the significands.\n" + partial + adders + "    wire [" + top +
           ":0] product;\n    assign product = {" + join(product, ", ") + "};\n";
}

// `wide` = `product` << exponent_i, in steps that grow only as wide as they must; `fill` comes in.
struct Shift {
    std::string product;
    std::string wide;
    std::string fill;  // "": zeros
};

std::string shift_text(const Shift& shift, int bits, int most) {
    std::string text =
        "\n    // Shifted by the sum of the exponents, at most " + std::to_string(most) + ".\n";
    std::string narrow = shift.product;
    int from = bits;
    for (int n = 0; (1 << n) <= most; ++n) {
        const int step = 1 << n;
        const int to = bits + std::min(2 * step - 1, most);
        const bool last = 2 * step > most;
        const std::string wide = last ? shift.wide : "by_" + std::to_string(2 * step - 1);
        // Where the last step is taken the others shift at most `most - step`.
        const int kept = to - step;
        const std::string taken = most == step   ? shift.product
                                  : kept == from ? narrow
                                                 : narrow + "[" + std::to_string(kept - 1) + ":0]";
        const auto fill = [&](int count) {
            return shift.fill.empty() ? std::to_string(count) + "'d0"
                                      : "{" + std::to_string(count) + "{" + shift.fill + "}}";
        };
        text += "    wire [" + std::to_string(to - 1) + ":0] " + wide + ";\n    assign " + wide +
                " = exponent_i" + at(n) + " ? {" + taken + ", " + fill(step) + "} : {" +
                fill(to - from) + ", " + narrow + "};\n";
        narrow = wide;
        from = to;
    }
    return text;
}

}  // namespace

std::string minifloat_unpack_name(const Minifloat& element) {
    return element.ieee ? "minifloat_unpack_ieee" : "minifloat_unpack";
}

Files minifloat_unpack(const Minifloat& element) {
    const int exponent = element.ieee ? 5 : 2;  // of the worked example
    const int mantissa = element.ieee ? 2 : 3;
    const int bits = 1 + exponent + mantissa;
    ModuleText m;
    m.name = minifloat_unpack_name(element);
    m.operation = Operation::unpack;
    m.title = "codes unpacked";
    m.purpose = {"significands, exponents and signs of pairs of small floating-point elements."};
    if (element.ieee) {
        m.purpose.insert(m.purpose.end(),
                         {"The largest exponent, that of infinities and NaN, is not allowed.",
                          "E5M2, one lane, 0 00010 10 and 1 00000 11: significands 110 and 011,",
                          "exponents 1 and 0 above the smallest add to 1, negative."});
    } else {
        m.purpose.insert(
            m.purpose.end(),
            {"E2M3, one lane, 0 10 100 and 1 00 110 (3 and -0.75): significands 1100 and 0110,",
             "exponents 1 and 0 above the smallest add to 1, negative."});
    }
    m.parameters = {range_parameter("ExponentWidth", exponent, 2, element.ieee ? 5 : 4,
                                    "bits of an element's exponent"),
                    range_parameter("MantissaWidth", mantissa, 1, 8, "bits of its mantissa"),
                    range_parameter("Lanes", 1, 1, 256, "pairs of elements")};
    m.ports = {input_port("act_i", 1, bits, "Lanes*(1+ExponentWidth+MantissaWidth)", ""),
               input_port("weight_i", 1, bits, "Lanes*(1+ExponentWidth+MantissaWidth)", ""),
               output_port("act_o", 1, mantissa + 1, "Lanes*(MantissaWidth+1)", "significands"),
               output_port("weight_o", 1, mantissa + 1, "Lanes*(MantissaWidth+1)", ""),
               output_port("exponent_o", 1, exponent + 1, "Lanes*(ExponentWidth+1)",
                           "of the products, from 0"),
               output_port("negative_o", 1, 1, "Lanes", "sign of the product")};
    m.body = kUnpackMinifloat;
    return {m.file()};
}

Files minifloat_lane(const Minifloat& element) {
    const int significand = element.mantissa_width + 1;
    const int width = element.product_width();
    const std::string bits = std::to_string(width);
    const Int128 most = (Int128{1} << width) - 1;
    const Int128 largest_significand = (Int128{1} << significand) - 1;
    const Int128 square = largest_significand * largest_significand;
    const std::string all = to_string(most);
    const std::string largest = to_string(largest_significand);
    const std::string twice = to_string(2 * square);
    ModuleText m;
    m.name = element.name + "_lane";
    m.operation = Operation::multiply_float;
    m.title = "partial products";
    m.purpose = {"product of two " + element.title +
                     " elements in units of the smallest, inverted where it is negative.",
                 "bits_o, less " + all + " where negative_i is set, is the product. Significands " +
                     largest + " and " + largest + ",",
                 "exponent 1, negative: " + all + " - " + twice + " = " +
                     to_string(most - 2 * square) + "."};
    m.ports = {input_port("act_i", 1, significand, std::to_string(significand), "significand"),
               input_port("weight_i", 1, significand, std::to_string(significand), "significand"),
               input_port("exponent_i", 1, element.exponent_width + 1,
                          std::to_string(element.exponent_width + 1),
                          "0 to " + std::to_string(element.most_shift())),
               input_port("negative_i", 1, 1, "1", "sign of the product"),
               output_port("bits_o", 1, width, bits, "")};
    m.body = product_text(significand);
    if (1 + element.exponent_width + element.mantissa_width > kInvertedLate) {
        m.body +=
            "\n    // Inverted before the shift, where it is short: the shift fills in ones.\n"
            "    wire [" +
            std::to_string(2 * significand - 1) +
            ":0] inverted;\n    assign inverted = product ^ {" + std::to_string(2 * significand) +
            "{negative_i}};\n" +
            shift_text({"inverted", "shifted", "negative_i"}, 2 * significand,
                       element.most_shift()) +
            "\n    assign bits_o = shifted;\n";
    } else {
        m.body += shift_text({"product", "magnitude", ""}, 2 * significand, element.most_shift()) +
                  "\n    assign bits_o = magnitude ^ {" + bits + "{negative_i}};\n";
    }
    Files files{m.file()};
    append(files, adder_cells());
    return files;
}

}  // namespace qrazor::gen::parts
