// sdr_compress: base integers to SDR codes and flag. Source: QRazor (arXiv 2501.13331), section 3.
#include "compress_fraction.h"
#include "qrazor/support/text.h"
#include "razor_parts.h"
#include "units.h"

namespace qrazor::gen::unit {
namespace {

constexpr std::string_view kValues = R"(
    localparam Magnitude = Base - 1;
    localparam Upper     = (Base > Salient) ? Base - Salient : @least@;

    // Sign and magnitude of every value.
    wire [Group-1:0]           negatives;
    wire [Group*Magnitude-1:0] magnitudes;
    genvar i;
    generate
        for (i = 0; i < Group; i = i + 1) begin : gen_value
            sdr_magnitude #(
                .Base   (Base),
                .Salient(Salient)
            ) u_magnitude (
                .value_i    (value_i[i*Base +: Base]),
                .negative_o (negatives[i]),
                .magnitude_o(magnitudes[i*Magnitude +: Magnitude])
            );
        end
    endgenerate
)";

// One value's code, inside a generate loop over c.
constexpr std::string_view kRoundInstance = R"(sdr_round_@rounding@ #(
    .Base      (Base),
    .Salient   (Salient),
    .ShiftWidth(FlagWidth)
) u_round (
    .negative_i (negatives[c]),
    .magnitude_i(magnitudes[c*Magnitude +: Magnitude]),
    .shift_i    (@shift@),
    .code_o     (code_o[c*Salient +: Salient])
);
)";

constexpr std::string_view kOneLevel = R"(
    // The flag follows from the leading one of all magnitudes together.
    generate
        if (Upper == 0) begin : gen_no_flag
            assign flag_o = 1'b0;
        end else begin : gen_flag
            reg [Upper-1:0] upper;
            integer         k;
            always @* begin
                upper = {Upper{1'b0}};
                for (k = 0; k < Group; k = k + 1) begin
                    upper = upper | magnitudes[k*Magnitude + Salient - 1 +: Upper];
                end
            end
            sdr_flag #(
                .Upper(Upper)
            ) u_flag (
                .upper_i(upper),
                .flag_o (flag_o)
            );
        end
    endgenerate

    genvar c;
    generate
        for (c = 0; c < Group; c = c + 1) begin : gen_code
@round@        end
    endgenerate
)";

constexpr std::string_view kTwoLevel = R"(
    localparam Subgroups = Group / Subgroup;

    // Upper bits of each subgroup, and of the whole group.
    wire [Subgroups*Upper-1:0]     sub_uppers;
    reg  [Upper-1:0]               upper;
    integer                        k;
    always @* begin
        upper = {Upper{1'b0}};
        for (k = 0; k < Subgroups; k = k + 1) begin
            upper = upper | sub_uppers[k*Upper +: Upper];
        end
    end
    sdr_flag #(
        .Upper(Upper)
    ) u_flag (
        .upper_i(upper),
        .flag_o (flag_o)
    );

    genvar g, c;
    generate
        for (g = 0; g < Subgroups; g = g + 1) begin : gen_subgroup
            reg  [Upper-1:0]     sub_upper;
            wire [FlagWidth-1:0] sub_flag;
            wire [FlagWidth-1:0] spare;
            wire [FlagWidth-1:0] side;
            wire [FlagWidth-1:0] shift;
            wire                 unused_side;
            integer              v;
            always @* begin
                sub_upper = {Upper{1'b0}};
                for (v = 0; v < Subgroup; v = v + 1) begin
                    sub_upper = sub_upper
                        | magnitudes[(g*Subgroup+v)*Magnitude + Salient - 1 +: Upper];
                end
            end
            assign sub_uppers[g*Upper +: Upper] = sub_upper;
            sdr_flag #(
                .Upper(Upper)
            ) u_sub_flag (
                .upper_i(sub_upper),
                .flag_o (sub_flag)
            );

            // As many bits finer than the group as the subgroup's values allow, up to MaxSide.
            assign spare = flag_o - sub_flag;
            if (MaxSide == Upper) begin : gen_any_side
                assign side = spare;
            end else begin : gen_limited_side
                localparam [FlagWidth-1:0] MostSide = MaxSide;
                assign side = (spare > MostSide) ? MostSide : spare;
            end
            assign unused_side = &{1'b0, side};
            assign side_o[g*SideWidth +: SideWidth] = side[SideWidth-1:0];
            assign shift = flag_o - side;

            for (c = g * Subgroup; c < (g + 1) * Subgroup; c = c + 1) begin : gen_code
@round@            end
        end
    endgenerate
)";

std::string core_name(const Config& config) {
    return std::string("sdr_compress") +
           (config.rounding == "half_up" ? "" : "_" + config.rounding) +
           (config.fraction > 0 ? "_fraction" : "") + (two_level(config) ? "_two_level" : "");
}

// The golden encoder knows 16-bit bases and 8-bit codes, rounded half up.
void check_compressor_fraction(const Config& config, std::vector<Problem>& problems) {
    const bool legal = config.rounding == "half_up" && config.act_width <= 16 &&
                       config.salient <= 8 && config.salient < config.act_width;
    if (legal || config.fraction == 0) {
        check_range(config, "fraction", 0, 2, problems);
    } else {
        problems.push_back({"fraction", std::to_string(config.fraction),
                            "must be 0 unless rounding = half_up, act_width is at most 16, and "
                            "salient at most 8 and less than act_width"});
    }
}

class SdrCompress final : public Unit {
  public:
    std::string_view name() const override { return "sdr_compress"; }
    Kind kind() const override { return {Task::compress, Operands::codes}; }
    std::string_view summary() const override {
        return "compressor: a group of base integers to SDR codes and flag";
    }
    std::vector<std::string_view> archs() const override { return {"plain"}; }
    std::vector<std::string_view> uses() const override {
        return {"act_width", "salient",  "group",    "rounding",
                "subgroup",  "max_side", "fraction", "cuts"};
    }

    void complete(Config& config, std::vector<Problem>& problems) const override {
        config.arch = "plain";
        if (config.rounding.empty()) {
            config.rounding = "half_up";
        }
        check_word(config, "rounding", {"half_up", "half_even", "truncate"}, problems);
        complete_razor(config, problems);
        check_compressor_fraction(config, problems);
        check_range(config, "cuts", 0, 1, problems);
    }

    std::string module_name(const Config& config) const override {
        return core_name(config) + (config.cuts == 1 ? "_registered" : "");
    }
    std::vector<Parameter> parameters(const Config& config) const override {
        return razor_parameters(config);
    }

    std::vector<Port> ports(const Config& config) const override {
        const int flag = model::port_width(model::flag_width(config.act_width, config.salient));
        std::vector<Port> data{input_port("value_i", config.group, config.act_width, "Group*Base",
                                          "two's complement", true),
                               output_port("code_o", config.group, config.salient, "Group*Salient",
                                           "{sign, magnitude} of each value"),
                               output_port("flag_o", 1, flag, "FlagWidth", "dropped low bits")};
        if (config.fraction > 0) {
            data.push_back(output_port("fraction_o", 1, config.fraction, "Fraction",
                                       "step 2^flag * (1 + fraction / 2^Fraction)"));
        }
        if (two_level(config)) {
            data.push_back(output_port(
                "side_o", config.group / config.subgroup, model::side_width(config.max_side),
                "(Group/Subgroup)*SideWidth", "side shift of each subgroup"));
        }
        return config.cuts == 1 ? with_clocked_ports(data, false) : data;
    }

    int latency(const Config& config) const override { return config.cuts; }
    std::vector<SourceFile> emit(const Design& design) const override;
};

// The combinational compressor with a pipeline stage on its outputs.
ModuleText registered(const Design& design) {
    const Config& config = design.config();
    std::vector<std::string> fields{"code", "flag"};
    std::string width = "Group*Salient + FlagWidth";
    std::string overrides =
        "        .Base   (Base),\n        .Salient(Salient),\n"
        "        .Group  (Group)";
    if (config.fraction > 0) {
        fields.emplace_back("fraction");
        width += " + Fraction";
        overrides += ",\n        .Fraction(Fraction)";
    }
    if (two_level(config)) {
        fields.emplace_back("side");
        width += " + (Group/Subgroup)*SideWidth";
        overrides += ",\n        .Subgroup(Subgroup),\n        .MaxSide(MaxSide)";
    }
    std::string wires;
    std::string connections;
    std::vector<std::string> outputs;
    for (const Port& p : design.ports()) {
        if (p.direction == Direction::output && p.role == Role::data) {
            const std::string field = p.name.substr(0, p.name.size() - 2);
            wires += declare({field, p.width});
            connections += ",\n        ." + p.name + "(" + field + ")";
            outputs.push_back(p.name);
        }
    }
    ModuleText m;
    m.body = "\n" + wires + "    wire unused_clear;\n\n    " + core_name(config) + " #(\n" +
             overrides + "\n    ) u_compress (\n        .value_i(value_i)" + connections +
             "\n    );\n\n    pipe_stage #(\n        .Width(" + width +
             ")\n    ) u_outputs (\n        .clk_i  (clk_i),\n        .rst_ni (rst_ni),\n"
             "        .valid_i(valid_i),\n        .clear_i(1'b0),\n        .data_i ({" +
             join(fields, ", ") +
             "}),\n        .valid_o(valid_o),\n        .clear_o(unused_clear),\n"
             "        .data_o ({" +
             join(outputs, ", ") + "})\n    );\n";
    return m;
}

std::vector<SourceFile> SdrCompress::emit(const Design& design) const {
    const Config& config = design.config();
    Config plain = config;
    plain.cuts = 0;
    ModuleText core;
    core.name = core_name(config);
    core.purpose = {
        "razors a group of base integers: one flag, and a code {sign, magnitude} each.",
        config.fraction > 0
            ? "Flag and fraction are the finest step at which no value of the group saturates."
            : "The flag is the number of low bits that the group's leading one lets all values "
              "drop."};
    if (two_level(config)) {
        core.purpose.emplace_back(
            "Two-level: each subgroup keeps up to MaxSide bits more, side_o says how many.");
    }
    if (config.fraction == 0 && config.rounding == "half_up" && !two_level(config)) {
        core.purpose.emplace_back("Example, Base 16, Group 4: 1004, -660, 226, 796 give flag 7,");
        core.purpose.emplace_back("codes 0 111, 1 101, 0 010, 0 110.");
    }
    core.parameters = parameters(plain);
    core.ports = ports(plain);
    core.checks = razor_checks(config);
    core.made_by = command_line(design);
    const bool two = two_level(config);
    const std::string round =
        indented(substitute(kRoundInstance,
                            {{"rounding", config.rounding}, {"shift", two ? "shift" : "flag_o"}}),
                 two ? 16 : 12);
    // Two levels need at least one bit to drop; the checks above refuse anything else.
    core.body = config.fraction > 0
                    ? compress_fraction_body(config)
                    : substitute(kValues, {{"least", two ? "1" : "0"}}) +
                          substitute(two ? kTwoLevel : kOneLevel, {{"round", round}});

    parts::Files files = sdr_magnitude();
    parts::append(files, sdr_flag());
    parts::append(files,
                  config.fraction > 0 ? compress_fraction_parts() : sdr_round(config.rounding));
    files.push_back(core.file());
    if (config.cuts == 1) {
        ModuleText top = registered(design);
        top.name = design.module_name();
        top.purpose = {core_name(config) + " with registered outputs: one edge of latency."};
        top.parameters = design.parameters();
        top.ports = design.ports();
        top.checks = core.checks;
        top.made_by = command_line(design);
        parts::append(files, parts::pipe_stage());
        files.push_back(top.file());
    }
    return files;
}

}  // namespace

const Unit& sdr_compress() {
    static const SdrCompress unit;
    return unit;
}

}  // namespace qrazor::gen::unit
