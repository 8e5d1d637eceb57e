// Verilog of softmax_base2: passes over the row, and behind them the rounding in its order.
#include "families/top_text.h"
#include "makers.h"
#include "qrazor/gen/datapath.h"
#include "qrazor/support/text.h"
#include "softmax_base2/cores.h"
#include "softmax_base2/sizes.h"

namespace qrazor::units::softmax_base2 {
namespace {

constexpr std::string_view kScan = R"(
    @module@ #(
@parameters@
    ) u_@name@ (
        .beat_i  (@beat@),
        .state_i (@name@_state),
@last@        .next_o  (@name@_next),
        .result_o(@name@_result)
    );

    row_state #(
        .Width(@width@)
    ) u_@name@_state (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(@valid@),
        .ready_i(@ready@),
        .last_i (@end@),
        .next_i (@name@_next),
        .state_o(@name@_state)
    );
)";

constexpr std::string_view kReciprocalPart = R"(
    // Of 0 but with a row's last beat: it stands still meanwhile.
    softmax_reciprocal_s@width@ u_reciprocal (
        .sum_i       (sum_o),
        .reciprocal_o(reciprocal_o),
        .exponent_o  (exponent_o)
    );
)";

Signal as(const std::string& name, int bits, Meaning meaning) {
    return signal(name, bits, meaning);
}

Signal logit_beat(const Config& c) {
    return {"{mask_i, value_i}", "Lanes*(ActWidth+1)", c.lanes * (c.act_width + 1),
            Meaning::row_beat};
}

// A module with a state along the row, between whose beats nothing is kept: what it makes of a beat
// is there at once. `declared` are its nets, for where text in front of it needs them.
struct Scan {
    std::string declared;
    Written made;
};
Scan scan(const std::string& name, const Core& core, const RowStream& in, const std::string& end,
          int state_bits, int result_bits, RowStream& out) {
    const std::string part = "u_" + name;
    const Signal state = as(name + "_state", state_bits, Meaning::row_state);
    const Signal next = as(name + "_next", state_bits, Meaning::row_next);
    const Signal result = as(name + "_result", result_bits, Meaning::row_result);
    out = {in.valid, in.ready, in.last, result};
    Scan scan;
    scan.declared = declare(state) + declare(next) + declare(result);
    std::vector<std::string> overrides;
    bool takes_last = false;
    for (const Parameter& p : core.module.parameters) {
        overrides.push_back("        ." + p.name + "(" + p.name + ")");
    }
    for (const Port& p : core.module.ports) {
        takes_last = takes_last || p.name == "last_i";
    }
    ModuleText m = core.module;
    m.operation = Operation::row_map;
    Written& made = scan.made;
    made.signals = {state, next, result};
    made.files = core.files;
    made.files.push_back(m.file());
    parts::append(made.files, parts::row_state());
    made.text =
        substitute(kScan, {{"module", m.name},
                           {"parameters", join(overrides, ",\n")},
                           {"name", name},
                           {"beat", in.beat.name},
                           {"last", takes_last ? "        .last_i  (" + in.last + "),\n" : ""},
                           {"width", text(state_bits)},
                           {"valid", in.valid},
                           {"ready", in.ready},
                           {"end", end}});
    const auto bit = [](const std::string& net, Meaning meaning) { return as(net, 1, meaning); };
    Signal beat = in.beat;
    beat.meaning = Meaning::row_beat;
    made.take(beat, part, "beat_i");
    made.take(state, part, "state_i");
    if (takes_last) {
        made.take(bit(in.last, Meaning::row_last), part, "last_i");
    }
    made.give(next, part, "next_o");
    made.give(result, part, "result_o");
    const std::string register_part = part + "_state";
    made.take(bit(in.valid, Meaning::row_valid), register_part, "valid_i");
    made.take(bit(in.ready, Meaning::row_ready), register_part, "ready_i");
    made.take(bit(end, Meaning::row_end), register_part, "last_i");
    made.take(next, register_part, "next_i");
    made.give(state, register_part, "state_o");
    return scan;
}

RowPass pass_of(const std::string& name, const std::string& about, const Core& fold,
                const Core& map, int state, int result) {
    return {name,
            about,
            row_fold(fold.module),
            row_map(map.module),
            signal(name + "_state", state),
            signal(name + "_result", result)};
}

Written pass(const RowPass& pass, const Core& fold, const Core& map, const RowStream& in,
             RowStream& out) {
    Written made;
    made.files = fold.files;
    made += map.files;
    made += row_pass(pass, in, out);
    return made;
}

// Each ends with what goes to the codes, or is them.
Written deferred(const Config& c, RowStream& at) {
    RowStream next;
    const Core fold = ceiling_core(c);
    const Core map = exponentials_core(c);
    Written body = pass(pass_of("exp", "The largest logit, then exponentials relative to it.", fold,
                                map, key_width(c), c.lanes * scaled_width(c)),
                        fold, map, at, next);
    at = next;
    return body;
}

Written deferred_online(const Config& c, RowStream& at) {
    const int key = key_width(c);
    const int codes = c.lanes * c.code_width;
    RowStream blocks;
    const Scan first =
        scan("blocks", blocks_core(c), at, "row_end", key + carry_width(c), key + codes, blocks);
    const Core fold = block_ceiling_core(c);
    const Core map = shift_core(c);
    RowStream next;
    Written body;
    body +=
        "\n    // Codes relative to the ceiling by then: they are all that is kept of a row.\n" +
        first.declared;
    body += pass(pass_of("row", "The row's ceiling, then codes relative to it.", fold, map, key,
                         c.lanes * (2 * c.code_width + 1)),
                 fold, map, blocks, next);
    body += first.made;
    at = next;
    return body;
}

Written logarithmic(const Config& c, RowStream& at) {
    const int result = c.lanes * (is_carry(c) ? scaled_width(c) : c.code_width);
    RowStream next;
    if (c.online) {
        const Core fold = online_core(c);
        const Core map = online_probabilities_core(c);
        Written body = pass(
            pass_of("exp", "Ceiling and sum in one pass, then exponentials less its logarithm.",
                    fold, map, key_width(c) + sum_width(c), result),
            fold, map, at, next);
        at = next;
        return body;
    }
    const Core fold = ceiling_core(c);
    const Core map = distances_core(c);
    Written body = pass(pass_of("distance", "The largest logit, then distances from it.", fold, map,
                                key_width(c), c.lanes * distance_width(c)),
                        fold, map, at, next);
    const Core sum = sum_core(c);
    const Core probabilities = probabilities_core(c);
    RowStream last;
    body += pass(pass_of("exp", "The sum of exponentials, then these less its logarithm.", sum,
                         probabilities, sum_width(c), result),
                 sum, probabilities, next, last);
    at = last;
    return body;
}

}  // namespace

Emission emit(const Design& design) {
    const Config& c = design.config();
    RowStream at = row_input(logit_beat(c));
    Written body = is_log(c)     ? logarithmic(c, at)
                   : is_twice(c) ? deferred_online(c, at)
                                 : deferred(c, at);
    const int sum = is_log(c) ? 0 : code_sum_width(c);
    if (is_carry(c) || !is_log(c)) {
        RowStream next;
        const Scan last =
            scan("codes", codes_core(c), at, at.last, sum + (is_carry(c) ? dropped_width(c) : 0),
                 sum + c.lanes * c.code_width, next);
        body +=
            "\n    // In the order of the row; nothing is kept but what goes from beat to beat.\n" +
            last.declared;
        body += last.made;
        at = next;
    }
    if (is_log(c)) {
        body += row_register(at, {"code_o"});
    } else {
        body += row_register(at, {"sum_o", "code_o"});
        Core core = reciprocal_core(c);
        core.module.operation = Operation::row_map;
        body += substitute(kReciprocalPart, {{"width", text(sum)}});
        body += core.files;
        body.files.push_back(core.module.file());
        body.take(as("sum_o", sum, Meaning::operand), "u_reciprocal", "sum_i");
        body.give(as("reciprocal_o", kMantissa, Meaning::result), "u_reciprocal", "reciprocal_o");
        body.give(as("exponent_o", exponent_width(sum), Meaning::result), "u_reciprocal",
                  "exponent_o");
    }
    ModuleText m = top_text(design);
    m.purpose = {
        is_log(c) ? "softmax of rows of base-2 logits: probabilities."
                  : "softmax of rows of base-2 logits: weights, their sum and its reciprocal.",
        "No divider: a table gives the exponentials, another the sum's " +
            std::string(is_log(c) ? "logarithm." : "reciprocal."),
        c.online
            ? "Online: relative to a running ceiling, beat by beat, so that a row is kept once."
            : "Two-pass: relative to the row's largest logit, raised to a whole number.",
        "A row of which nothing counts has codes 0."};
    m.body = body.text;
    return emission(body, m.file());
}

}  // namespace qrazor::units::softmax_base2
