// Passes and scans are wired as they must be; what each module of them computes is a proof of its
// own, by a description.
#include "families/rows/claims.h"
#include "families/words.h"
#include "makers.h"
#include "qrazor/algebra/claim_writer.h"
#include "softmax_base2/descriptions.h"
#include "softmax_base2/sizes.h"

namespace qrazor::units::softmax_base2 {
namespace {

// The nth scan: its module is the nth map of the unit, its state the nth state. `ready` and `end`
// are those of what is behind it.
RowWords scan_claims(ClaimWriter& w, std::size_t nth, const RowWords& in, const Word& ready,
                     const Word& end, bool takes_last, const std::string& description) {
    const auto core = [&](const char* port, Meaning meaning) {
        return w.taken_at(Operation::row_map, nth, port, meaning);
    };
    const auto state = [&](const char* port, Meaning meaning) {
        return w.taken_at(Operation::row_state, nth, port, meaning);
    };
    w.same("a beat goes through in its order", in.beat, core("beat_i", Meaning::row_beat));
    w.same("with what the beats before it left",
           w.given_at(Operation::row_state, nth, "state_o", Meaning::row_state),
           core("state_i", Meaning::row_state));
    if (takes_last) {
        w.same("with its mark", in.last, core("last_i", Meaning::row_last));
    }
    w.same("what it leaves follows a beat", in.valid, state("valid_i", Meaning::row_valid));
    w.same("that is taken", ready, state("ready_i", Meaning::row_ready));
    w.same("to the row's end", end, state("last_i", Meaning::row_end));
    w.same("and is the scan's", w.given_at(Operation::row_map, nth, "next_o", Meaning::row_next),
           state("next_i", Meaning::row_next));
    w.describe(Operation::row_map, nth, description);
    return {in.valid, in.last,
            w.given_at(Operation::row_map, nth, "result_o", Meaning::row_result)};
}

RowWords deferred_online(ClaimWriter& w, const RowWords& in) {
    const Config& c = w.config();
    const RowWords blocks =
        scan_claims(w, 1, in, w.given_at(Operation::row_store, 0, "ready_o", Meaning::row_ready),
                    w.given_at(Operation::row_store, 0, "end_o", Meaning::row_end), false,
                    blocks_description(c));
    return row_pass_claims(w, 0, blocks, {block_ceiling_description(c), shift_description(c)});
}

RowWords logarithmic(ClaimWriter& w, const RowWords& in) {
    const Config& c = w.config();
    if (c.online) {
        return row_pass_claims(w, 0, in,
                               {online_description(c), online_probabilities_description(c)});
    }
    const RowWords distances =
        row_pass_claims(w, 0, in, {ceiling_description(c), distances_description(c)});
    return row_pass_claims(w, 1, distances, {sum_description(c), probabilities_description(c)});
}

}  // namespace

void claims(ClaimWriter& w) {
    const Config& c = w.config();
    const RowWords in = row_input_words(w, {"mask_i", "value_i"});
    const std::size_t passes = is_log(c) && !c.online ? 2 : 1;
    RowWords out =
        is_log(c) ? logarithmic(w, in)
        : is_twice(c)
            ? deferred_online(w, in)
            : row_pass_claims(w, 0, in, {ceiling_description(c), exponentials_description(c)});
    std::size_t next = is_twice(c) ? 2 : passes;
    if (is_carry(c) || !is_log(c)) {
        out = scan_claims(w, next, out, w.input("ready_i"), out.last, !is_log(c),
                          codes_description(c));
        ++next;
    }
    if (is_log(c)) {
        row_output_claims(w, passes, out, {"code_o"});
        return;
    }
    row_output_claims(w, passes, out, {"sum_o", "code_o"});
    w.same("the sum goes to its reciprocal", w.output("sum_o"),
           w.taken(Meaning::operand, 0, "sum_i"));
    for (const std::string port : {"reciprocal_o", "exponent_o"}) {
        w.same(port + " is what comes of it", w.given(Meaning::result, 0, port), {nullptr, port});
    }
    w.describe(Operation::row_map, next, reciprocal_description(c));
}

}  // namespace qrazor::units::softmax_base2
