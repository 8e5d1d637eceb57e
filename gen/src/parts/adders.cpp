// One-bit adder cells and carry-propagate adders, parameterized by width.
#include "qrazor/gen/interface.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"
#include "qrazor/support/text.h"

namespace qrazor::gen::parts {
namespace {

ModuleText adder_module(Adder adder, const std::string& what) {
    ModuleText m;
    m.name = adder_name(adder);
    m.operation = Operation::add;
    m.title = "adder";
    m.purpose = {what, "sum_o = a_i + b_i modulo 2^Width; Width 8: 200 + 100 = 44."};
    m.parameters = {range_parameter("Width", 8, 1, 256, "bits of both operands and of the sum")};
    m.ports = {input_port("a_i", 1, 8, "Width", ""), input_port("b_i", 1, 8, "Width", ""),
               output_port("sum_o", 1, 8, "Width", "")};
    return m;
}

constexpr std::string_view kRipple = R"(
    // The top bit needs no carry out, so it is a plain three-input XOR.
    genvar i;
    generate
        for (i = 0; i < Width - 1; i = i + 1) begin : gen_bit
            wire carry;
            if (i == 0) begin : gen_first
                half_adder u_half_adder (
                    .a_i    (a_i[0]),
                    .b_i    (b_i[0]),
                    .sum_o  (sum_o[0]),
                    .carry_o(carry)
                );
            end else begin : gen_next
                full_adder u_full_adder (
                    .a_i    (a_i[i]),
                    .b_i    (b_i[i]),
                    .c_i    (gen_bit[i-1].carry),
                    .sum_o  (sum_o[i]),
                    .carry_o(carry)
                );
            end
        end
        if (Width == 1) begin : gen_only_bit
            assign sum_o[0] = a_i[0] ^ b_i[0];
        end else begin : gen_top_bit
            assign sum_o[Width-1] = a_i[Width-1] ^ b_i[Width-1] ^ gen_bit[Width-2].carry;
        end
    endgenerate
)";

// Common frame of the prefix adders: generate and propagate of single bits, `levels` of combining,
// and the sum. In level n, bit i combines with bit `from` where `combines` holds.
constexpr std::string_view kPrefix = R"(
    // Level n holds, for each bit, the generate and propagate of a run of bits that ends there.
@levels@    genvar n, i;
    generate
        for (n = 0; n <= Levels; n = n + 1) begin : gen_level
@run@            wire [Width-1:0] generates;
            wire [Width-1:0] propagates;
            for (i = 0; i < Width; i = i + 1) begin : gen_bit
                if (n == 0) begin : gen_leaf
                    assign generates[i]  = a_i[i] & b_i[i];
                    assign propagates[i] = a_i[i] ^ b_i[i];
                end else if (@combines@) begin : gen_combine
                    assign generates[i] = gen_level[n-1].generates[i]
                        | (gen_level[n-1].propagates[i]
                           & gen_level[n-1].generates[@from@]);
                    assign propagates[i] = gen_level[n-1].propagates[i]
                        & gen_level[n-1].propagates[@from@];
                end else begin : gen_pass
                    assign generates[i]  = gen_level[n-1].generates[i];
                    assign propagates[i] = gen_level[n-1].propagates[i];
                end
            end
        end
        if (Width == 1) begin : gen_only_bit
            assign sum_o = gen_level[0].propagates;
        end else begin : gen_sum
            assign sum_o = gen_level[0].propagates
                ^ {gen_level[Levels].generates[Width-2:0], 1'b0};
        end
    endgenerate

    // The last level's propagates, and the top bit's carry, would serve a carry in and out.
    wire unused_top;
    assign unused_top = &{1'b0, gen_level[Levels].generates[Width-1],
                          gen_level[Levels].propagates};
)";

std::string prefix_body(Adder adder) {
    if (adder == Adder::kogge_stone) {
        return substitute(kPrefix, {{"levels", "    localparam Levels = $clog2(Width);\n"},
                                    {"run", ""},
                                    {"combines", "i >= (1 << (n - 1))"},
                                    {"from", "i - (1 << (n - 1))"}});
    }
    if (adder == Adder::sklansky) {
        return substitute(kPrefix, {{"levels", "    localparam Levels = $clog2(Width);\n"},
                                    {"run", ""},
                                    {"combines", "((i >> (n - 1)) & 1) == 1"},
                                    {"from", "((i >> (n - 1)) << (n - 1)) - 1"}});
    }
    // Brent-Kung: levels 1..Up gather runs of doubling length, the others fan out again.
    return substitute(
        kPrefix,
        {{"levels",
          "    // Levels 1 to Up gather runs of doubling length, the rest hand them out again.\n"
          "    localparam Up     = $clog2(Width);\n"
          "    localparam Levels = (Up == 0) ? 0 : 2 * Up - 1;\n"},
         {"run", "            localparam Run = (n <= Up) ? n - 1 : 2 * Up - n - 1;\n"},
         {"combines",
          "(n <= Up && ((i + 1) & ((1 << n) - 1)) == 0) ||\n"
          "                             (n > Up && i >= (1 << (2 * Up - n))\n"
          "                              && ((i + 1) & ((1 << (2 * Up - n)) - 1))\n"
          "                                 == (1 << (2 * Up - n - 1)))"},
         {"from", "i - (1 << Run)"}});
}

}  // namespace

void append(Files& to, const Files& from) {
    to.insert(to.end(), from.begin(), from.end());
}

Files adder_cells() {
    ModuleText half;
    half.name = kHalfAdder;
    half.operation = Operation::half_add;
    half.purpose = {
        "sum and carry of two bits.",
        "Kept as a module of its own so that synthesis can use a library's half adder."};
    half.ports = {input_port("a_i", 1, 1, "1", ""), input_port("b_i", 1, 1, "1", ""),
                  output_port("sum_o", 1, 1, "1", ""), output_port("carry_o", 1, 1, "1", "")};
    half.body = "\n    assign sum_o   = a_i ^ b_i;\n    assign carry_o = a_i & b_i;\n";
    ModuleText full;
    full.name = kFullAdder;
    full.operation = Operation::full_add;
    full.purpose = {
        "sum and carry of three bits.",
        "Kept as a module of its own so that synthesis can use a library's full adder."};
    full.ports = half.ports;
    full.ports.insert(full.ports.begin() + 2, input_port("c_i", 1, 1, "1", ""));
    full.body =
        "\n    assign sum_o   = a_i ^ b_i ^ c_i;\n"
        "    assign carry_o = (a_i & b_i) | (a_i & c_i) | (b_i & c_i);\n";
    return {half.file(), full.file()};
}

std::string adder_name(Adder adder) {
    return "adder_" + std::string(word_of(adder));
}

Files adder(Adder adder) {
    if (adder == Adder::plus) {
        ModuleText m = adder_module(adder, "adder left to the synthesis tool: the + operator.");
        m.body = "\n    assign sum_o = a_i + b_i;\n";
        return {m.file()};
    }
    if (adder == Adder::ripple) {
        Files files = adder_cells();
        ModuleText m = adder_module(adder, "ripple-carry adder: the smallest, and the slowest.");
        m.body = kRipple;
        files.push_back(m.file());
        return files;
    }
    const std::string what = adder == Adder::brent_kung
                                 ? "Brent-Kung prefix adder: few cells, 2 log2(Width) levels."
                             : adder == Adder::sklansky
                                 ? "Sklansky prefix adder: log2(Width) levels, growing fan-out."
                                 : "Kogge-Stone prefix adder: log2(Width) levels, fan-out of two.";
    ModuleText m = adder_module(adder, what);
    m.body = prefix_body(adder);
    return {m.file()};
}

}  // namespace qrazor::gen::parts
