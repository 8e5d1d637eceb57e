// Numbers are signed and wide here, and everything is done one value after the other; tables are
// the model's.
#include "softmax_base2/descriptions.h"

#include "qrazor/model/pwl.h"
#include "qrazor/support/text.h"
#include "softmax_base2/sizes.h"

namespace qrazor::units::softmax_base2 {
namespace {

// `name`_offset and `name`_slope of a segment.
std::string table_functions(const std::string& name, model::PwlFunction function) {
    const model::PwlTable& table = model::table_of(function);
    const auto one = [&](const std::string& what, const std::vector<std::int32_t>& entries) {
        std::string out = "    function signed [31:0] " + name + "_" + what +
                          ";\n        input [5:0] segment;\n        case (segment)\n";
        for (std::size_t i = 0; i < entries.size(); ++i) {
            out += "            " + std::to_string(i) + ": " + name + "_" + what + " = " +
                   std::to_string(entries[i]) + ";\n";
        }
        return out + "            default: " + name + "_" + what +
               " = 0;\n        endcase\n    endfunction\n";
    };
    return one("offset", table.offset) + one("slope", table.slope);
}

// f(argument), `bits` fraction bits of which the first `index` choose the segment.
std::string pwl_function(const std::string& name, model::PwlFunction function, int bits,
                         int index) {
    return table_functions(name, function) +
           substitute(R"(    function signed [31:0] @name@;
        input signed [31:0] argument;
        @name@ = @name@_offset(argument >> @rest@)
               + ((@name@_slope(argument >> @rest@) * (argument & @mask@)) >>> @rest@);
    endfunction
)",
                      {{"name", name},
                       {"rest", std::to_string(bits - index)},
                       {"mask", std::to_string((1 << (bits - index)) - 1)}});
}

// exp2n(distance) with one bit more than `Bits`, cut: what is added to the half of a count is 1.
std::string exp_function(const Config& c) {
    return pwl_function("exp2", model::PwlFunction::exp2, c.value_fraction, 4) +
           substitute(R"(    function signed [63:0] scaled_exp;
        input signed [63:0] distance;
        input integer bits;
        scaled_exp = ((exp2(distance & @mask@) << 5) >> (distance >> @fraction@)) >> (20 - bits);
    endfunction
)",
                      {{"mask", std::to_string((1 << c.value_fraction) - 1)},
                       {"fraction", std::to_string(c.value_fraction)}});
}

constexpr std::string_view kNumbers = R"(
    integer             k;
    reg signed [63:0]   value;
    reg signed [63:0]   distance;
    reg signed [63:0]   total;
    reg signed [63:0]   code;
    reg signed [63:0]   carried;
    reg signed [63:0]   ceiling;
)";

std::string farthest(const Config& c) {
    return std::to_string((std::int64_t{1} << distance_width(c)) - 1);
}

// `value` = logit k less the least one; `distance` from `ceiling`, in whole numbers.
std::string distance_text(const Config& c) {
    return substitute(R"(            value = (beat_i >> (k*@width@)) & @all@;
            value = value ^ @sign@;
            distance = (ceiling << @fraction@) - value;
            if (distance > @farthest@ || !beat_i[@lanes@*@width@ + k])
                distance = @farthest@;
)",
                      {{"width", std::to_string(c.act_width)},
                       {"all", std::to_string((std::int64_t{1} << c.act_width) - 1)},
                       {"sign", std::to_string(std::int64_t{1} << (c.act_width - 1))},
                       {"fraction", std::to_string(c.value_fraction)},
                       {"farthest", farthest(c)},
                       {"lanes", std::to_string(c.lanes)}});
}

std::string loop(const Config& c, const std::string& body) {
    return "        for (k = 0; k < " + std::to_string(c.lanes) + "; k = k + 1) begin\n" + body +
           "        end\n";
}

}  // namespace

std::string ceiling_description(const Config& c) {
    // Whole numbers are compared by twice their value, plus 1 where there is more.
    return std::string(kNumbers) + "    reg [" + std::to_string(key_width(c) - 1) +
           ":0] next;\n    always @* begin\n        next = state_i;\n" +
           loop(c, substitute(R"(            value = (beat_i >> (k*@width@)) & @all@;
            value = value ^ @sign@;
            value = 2 * (value >> @fraction@) + ((value & @part@) != 0);
            if (beat_i[@lanes@*@width@ + k] && value > $signed({1'b0, next}))
                next = value;
)",
                              {{"width", std::to_string(c.act_width)},
                               {"all", std::to_string((std::int64_t{1} << c.act_width) - 1)},
                               {"sign", std::to_string(std::int64_t{1} << (c.act_width - 1))},
                               {"fraction", std::to_string(c.value_fraction)},
                               {"part", std::to_string((1 << c.value_fraction) - 1)},
                               {"lanes", std::to_string(c.lanes)}})) +
           "    end\n    assign next_o = next;\n";
}

namespace {

constexpr const char* kRaise = "        ceiling = (stat_i >> 1) + stat_i[0];\n";

// A map of logits: each lane's `width` bits of `result`, from `distance`.
std::string map_of_logits(const Config& c, const std::string& functions, const std::string& first,
                          const std::string& value, int width) {
    return "\n" + functions + std::string(kNumbers) + "    reg [" +
           std::to_string(c.lanes * width - 1) + ":0] result;\n    always @* begin\n" + first +
           loop(c, distance_text(c) + "            result[k*" + std::to_string(width) +
                       " +: " + std::to_string(width) + "] = " + value + ";\n") +
           "    end\n    assign result_o = result;\n";
}

}  // namespace

std::string exponentials_description(const Config& c) {
    return map_of_logits(c, exp_function(c), kRaise,
                         "scaled_exp(distance, " + std::to_string(exponential_bits(c)) + ")",
                         scaled_width(c));
}

std::string distances_description(const Config& c) {
    return map_of_logits(c, "", kRaise, "distance", distance_width(c));
}

namespace {

// `total` = `before` and the rounded exponentials of all lanes; `distance` is set by `each`.
std::string summed(const Config& c, const std::string& before, const std::string& each) {
    return "        total = " + before + ";\n" +
           loop(c, each +
                       "            value = scaled_exp(distance, 16);\n"
                       "            total = total + (value >> 1) + (value & 1);\n");
}

std::string a_distance(const Config& c) {
    const std::string width = std::to_string(distance_width(c));
    return "            distance = (beat_i >> (k*" + width + ")) & " + farthest(c) + ";\n";
}

// log2 of `total` less 16, rounded; 0 for 0.
std::string logarithm_function(const Config& c) {
    const int dropped = kSumFraction - c.value_fraction;
    return pwl_function("log2", model::PwlFunction::log2, 16, 4) +
           substitute(R"(
    function signed [63:0] logarithm;
        input signed [63:0] sum;
        integer index;
        begin
            logarithm = 0;
            for (index = 0; index < @width@; index = index + 1)
                if (sum >> index == 1)
                    logarithm = ((index - 16) <<< @fraction@)
                              + ((log2(((sum << 16) >> index) & 65535) + @half@) >>> @dropped@);
        end
    endfunction
)",
                      {{"width", std::to_string(sum_width(c))},
                       {"fraction", std::to_string(c.value_fraction)},
                       {"half", std::to_string(1 << (dropped - 1))},
                       {"dropped", std::to_string(dropped)}});
}

// A lane's result, from `distance` and `carried`, which is the logarithm.
std::string probability(const Config& c) {
    const int width = is_carry(c) ? scaled_width(c) : c.code_width;
    const std::string bits = std::to_string(exponential_bits(c));
    std::string out = substitute(R"(            distance = distance + carried;
            if (distance < 0)
                distance = 0;
            if (distance > @farthest@)
                distance = @farthest@;
            value = scaled_exp(distance, @bits@);
)",
                                 {{"farthest", farthest(c)}, {"bits", bits}});
    if (!is_carry(c)) {
        out += "            value = (value >> 1) + (value & 1);\n            if (value >> " + bits +
               " != 0)\n                value = (1 << " + bits + ") - 1;\n";
    }
    return out + "            result[k*" + std::to_string(width) + " +: " + std::to_string(width) +
           "] = value;\n";
}

std::string probabilities(const Config& c, const std::string& first, const std::string& distance) {
    const int width = is_carry(c) ? scaled_width(c) : c.code_width;
    return "\n" + exp_function(c) + logarithm_function(c) + std::string(kNumbers) + "    reg [" +
           std::to_string(c.lanes * width - 1) + ":0] result;\n    always @* begin\n" + first +
           loop(c, distance + probability(c)) + "    end\n    assign result_o = result;\n";
}

}  // namespace

std::string sum_description(const Config& c) {
    return "\n" + exp_function(c) + std::string(kNumbers) + "    always @* begin\n" +
           summed(c, "state_i", a_distance(c)) + "    end\n    assign next_o = total;\n";
}

std::string probabilities_description(const Config& c) {
    return probabilities(c, "        carried = logarithm(stat_i);\n", a_distance(c));
}

std::string codes_description(const Config& c) {
    const int carried = is_carry(c) ? dropped_width(c) : 0;
    const int scaled = c.code_width + (is_carry(c) ? carried : 0) + 1;
    const std::string state =
        carried > 0 ? "        carried = state_i & " + std::to_string((1 << carried) - 1) + ";\n"
                    : "        carried = 0;\n";
    const std::string dropped = std::to_string(carried);
    std::string out = std::string(kNumbers) + "    reg [" +
                      std::to_string(c.lanes * c.code_width - 1) +
                      ":0] codes;\n    always @* begin\n" + state +
                      "        total = " + (is_log(c) ? "0" : "state_i >> " + dropped) + ";\n";
    out += loop(c, substitute(R"(            value = (beat_i >> (k*@scaled@)) & @all@;
            value = (value >> 1) + (value & 1) + carried;
            code = value >> @dropped@;
            carried = value - (code << @dropped@);
            if (code >> @bits@ != 0)
                code = (1 << @bits@) - 1;
            total = total + code;
            codes[k*@bits@ +: @bits@] = code;
)",
                              {{"scaled", std::to_string(scaled)},
                               {"all", std::to_string((std::int64_t{1} << scaled) - 1)},
                               {"dropped", dropped},
                               {"bits", std::to_string(c.code_width)}}));
    out += "    end\n";
    if (is_log(c)) {
        return out + "    assign next_o = carried;\n    assign result_o = codes;\n";
    }
    const std::string sum = std::to_string(code_sum_width(c) - 1);
    return out + "    wire [" + sum + ":0] sum;\n    assign sum = total;\n    assign next_o = " +
           (carried > 0 ? "(total << " + dropped + ") + carried" : "total") +
           ";\n    assign result_o = {last_i ? sum : " + std::to_string(code_sum_width(c)) +
           "'d0, codes};\n";
}

std::string reciprocal_description(const Config& c) {
    const int sum = code_sum_width(c);
    return "\n" + pwl_function("inverse", model::PwlFunction::reciprocal, 16, 5) +
           substitute(R"(
    integer           k;
    reg signed [63:0] sum;
    reg signed [63:0] value;
    reg signed [63:0] index;
    always @* begin
        sum = sum_i;
        value = inverse(0);
        index = 0;
        for (k = 0; k < @sum@; k = k + 1)
            if (sum >> k == 1) begin
                index = k;
                value = inverse(((sum << 16) >> k) & 65535);
            end
    end
    assign reciprocal_o = value;
    assign exponent_o   = index;
)",
                      {{"sum", std::to_string(sum)}});
}

namespace {

// `ceiling` of the block and of what was before it, and `value` = whether it grew.
std::string running(const Config& c, int low) {
    return "        ceiling = 0;\n" +
           loop(c, substitute(R"(            value = (beat_i >> (k*@width@)) & @all@;
            value = ((value ^ @sign@) + @part@) >> @fraction@;
            if (beat_i[@lanes@*@width@ + k] && value > ceiling)
                ceiling = value;
)",
                              {{"width", std::to_string(c.act_width)},
                               {"all", std::to_string((std::int64_t{1} << c.act_width) - 1)},
                               {"sign", std::to_string(std::int64_t{1} << (c.act_width - 1))},
                               {"part", std::to_string((1 << c.value_fraction) - 1)},
                               {"fraction", std::to_string(c.value_fraction)},
                               {"lanes", std::to_string(c.lanes)}})) +
           substitute(R"(        before_it = state_i >> @low@;
        grew = ceiling > before_it;
        if (!grew)
            ceiling = before_it;
)",
                      {{"low", std::to_string(low)}});
}

constexpr const char* kRunning = R"(    reg signed [63:0]   before_it;
    reg                 grew;
)";

}  // namespace

std::string blocks_description(const Config& c) {
    const int dropped = carry_width(c);
    const std::string low = std::to_string(dropped);
    const std::string bits = std::to_string(c.code_width);
    return "\n" + exp_function(c) + std::string(kNumbers) + kRunning + "    reg [" +
           std::to_string(c.lanes * c.code_width - 1) + ":0] codes;\n    reg [" +
           std::to_string(key_width(c) - 1) + ":0] kept;\n    always @* begin\n" +
           running(c, dropped) + "        carried = grew ? 0 : state_i & " +
           std::to_string((1 << dropped) - 1) + ";\n        kept = ceiling;\n" +
           loop(c, distance_text(c) + substitute(R"(            value = scaled_exp(distance, 20);
            value = (value >> 1) + (value & 1) + carried;
            code = value >> @low@;
            carried = value - (code << @low@);
            if (code >> @bits@ != 0)
                code = (1 << @bits@) - 1;
            codes[k*@bits@ +: @bits@] = code;
)",
                                                 {{"low", low}, {"bits", bits}})) +
           "    end\n    assign next_o = (ceiling << " + low +
           ") + carried;\n    assign result_o = {kept, codes};\n";
}

std::string block_ceiling_description(const Config& c) {
    return "\n    assign next_o = beat_i >> " + std::to_string(c.lanes * c.code_width) + ";\n";
}

std::string shift_description(const Config& c) {
    const int bits = c.code_width;
    const std::string result = std::to_string(2 * bits + 1);
    return std::string(kNumbers) + "    reg [" + std::to_string(c.lanes * (2 * bits + 1) - 1) +
           ":0] result;\n    reg [" + std::to_string(key_width(c) - 1) +
           ":0] apart;\n    always @* begin\n        apart = stat_i - (beat_i >> " +
           std::to_string(c.lanes * bits) + ");\n" +
           loop(c, "            code = (beat_i >> (k*" + std::to_string(bits) + ")) & " +
                       std::to_string((1 << bits) - 1) + ";\n            result[k*" + result +
                       " +: " + result + "] = ((code << " + std::to_string(bits) +
                       ") >> apart) << 1;\n") +
           "    end\n    assign result_o = result;\n";
}

std::string online_description(const Config& c) {
    const int width = sum_width(c);
    return "\n" + exp_function(c) + std::string(kNumbers) + kRunning + "    reg [" +
           std::to_string(width - 1) + ":0] sum;\n    reg [" + std::to_string(key_width(c) - 1) +
           ":0] kept;\n    always @* begin\n" + running(c, width) +
           "        kept = ceiling;\n        sum = state_i;\n" +
           summed(c, "sum >> (ceiling - before_it)", distance_text(c)) +
           "        sum = total;\n    end\n    assign next_o = {kept, sum};\n";
}

std::string online_probabilities_description(const Config& c) {
    const int width = sum_width(c);
    return probabilities(c,
                         "        ceiling = stat_i >> " + std::to_string(width) +
                             ";\n        carried = logarithm(stat_i & 64'd" +
                             std::to_string((std::int64_t{1} << width) - 1) + ");\n",
                         distance_text(c));
}

}  // namespace qrazor::units::softmax_base2
