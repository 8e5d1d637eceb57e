// Wires of units of rows.
#include "families/rows/claims.h"

#include "families/words.h"
#include "qrazor/support/error.h"

namespace qrazor::units {
namespace {

void append(const Word& from, Word& to) {
    to.insert(to.end(), from.begin(), from.end());
}

// Ports that hold still during a row come from the unit's of the same name.
void steady_claims(ClaimWriter& w, Operation operation, std::size_t nth) {
    for (const std::string& port : w.ports_of(operation, nth, Meaning::row_steady)) {
        w.same(port + " reaches a core", w.input(port),
               w.taken_at(operation, nth, port, Meaning::row_steady));
    }
}

}  // namespace

RowWords row_input_words(const ClaimWriter& w, const std::vector<std::string>& ports) {
    RowWords out{w.input("valid_i"), w.input("last_i"), {}};
    // Words have their lowest bit first, a concatenation its highest.
    for (std::size_t k = ports.size(); k-- > 0;) {
        append(w.input(ports[k]), out.beat);
    }
    return out;
}

RowWords row_pass_claims(ClaimWriter& w, std::size_t nth, const RowWords& in,
                         const RowPassClaims& cores) {
    const auto fold = [&](const char* port, Meaning meaning) {
        return w.taken_at(Operation::row_fold, nth, port, meaning);
    };
    const auto state = [&](const char* port, Meaning meaning) {
        return w.taken_at(Operation::row_state, nth, port, meaning);
    };
    const auto store = [&](const char* port, Meaning meaning) {
        return w.taken_at(Operation::row_store, nth, port, meaning);
    };
    const auto map = [&](const char* port, Meaning meaning) {
        return w.taken_at(Operation::row_map, nth, port, meaning);
    };
    const auto stored = [&](const char* port, Meaning meaning) {
        return w.given_at(Operation::row_store, nth, port, meaning);
    };
    const Word next = w.given_at(Operation::row_fold, nth, "next_o", Meaning::row_next);
    w.same("a beat is folded", in.beat, fold("beat_i", Meaning::row_beat));
    w.same("into what was gathered before it",
           w.given_at(Operation::row_state, nth, "state_o", Meaning::row_state),
           fold("state_i", Meaning::row_state));
    w.same("the state follows a beat", in.valid, state("valid_i", Meaning::row_valid));
    w.same("that is taken", stored("ready_o", Meaning::row_ready),
           state("ready_i", Meaning::row_ready));
    w.same("to the row's end", stored("end_o", Meaning::row_end),
           state("last_i", Meaning::row_end));
    w.same("and is the fold's", next, state("next_i", Meaning::row_next));
    w.same("a beat is stored", in.valid, store("valid_i", Meaning::row_valid));
    w.same("with its mark", in.last, store("last_i", Meaning::row_last));
    w.same("as it is", cores.kept == 0 ? in.beat : part(in.beat, 0, cores.kept),
           store("data_i", Meaning::row_beat));
    w.same("with what was gathered", next, store("stat_i", Meaning::row_next));
    w.same("a stored beat is mapped", stored("data_o", Meaning::row_beat),
           map("beat_i", Meaning::row_beat));
    w.same("with what was gathered of its row", stored("stat_o", Meaning::row_stat),
           map("stat_i", Meaning::row_stat));
    steady_claims(w, Operation::row_fold, nth);
    steady_claims(w, Operation::row_map, nth);
    w.describe(Operation::row_fold, nth, cores.fold, cores.fold_legal);
    w.describe(Operation::row_map, nth, cores.map, cores.map_legal);
    return {stored("valid_o", Meaning::row_valid), stored("last_o", Meaning::row_last),
            w.given_at(Operation::row_map, nth, "result_o", Meaning::row_result)};
}

void row_output_claims(ClaimWriter& w, std::size_t passes, const RowWords& out,
                       const std::vector<std::string>& ports) {
    for (std::size_t nth = 0; nth < passes; ++nth) {
        const Word ready = nth + 1 == passes ? w.input("ready_i")
                                             : w.given_at(Operation::row_store, nth + 1, "ready_o",
                                                          Meaning::row_ready);
        w.same("a pass waits for what is behind it", ready,
               w.taken_at(Operation::row_store, nth, "ready_i", Meaning::row_ready));
    }
    w.same("the unit waits for its first pass",
           w.given_at(Operation::row_store, 0, "ready_o", Meaning::row_ready),
           {nullptr, "ready_o"});
    w.same("valid_o is the last pass's", out.valid, {nullptr, "valid_o"});
    w.same("last_o is the last pass's", out.last, {nullptr, "last_o"});
    std::size_t at = 0;
    for (std::size_t k = ports.size(); k-- > 0;) {
        const int bits = static_cast<int>(w.output(ports[k]).size());
        w.same(ports[k] + " is the last pass's", part(out.beat, static_cast<int>(at), bits),
               {nullptr, ports[k]});
        at += static_cast<std::size_t>(bits);
    }
    if (at != out.beat.size()) {
        throw Error(w.rtl().top + ": results of " + std::to_string(out.beat.size()) +
                    " bits go to ports of " + std::to_string(at));
    }
}

}  // namespace qrazor::units
