// Passes over rows. What needs a whole row before it can say anything of its first value is done in
// two goes, one behind the other: while the beats of a row go into a store, a *fold* gathers what
// is to be known of it; when its last beat is here, the beats come out again, and a *map* makes
// results of each beat and of what was gathered. Units of several such passes chain them.
//
//   beat ----+--------------> row_store ----> map ---> result
//            +--> fold --> state, word of the row --^
//
// Fold and map are modules of the unit, combinational and proven by the unit's own descriptions
// (Claims::parts). The rest is the same for all, with the proof of the part: row_store.
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "qrazor/gen/interface.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/words.h"

namespace qrazor::gen {

// A stream of rows at a place of the top module: nets, by their names. `ready` goes the other way.
struct RowStream {
    std::string valid;
    std::string ready;
    std::string last;
    Signal beat;
};

// At the unit's ports; `beat` is what the unit makes of its data ports.
RowStream row_input(Signal beat);

// A combinational module of the unit. A fold has the ports beat_i and state_i, and next_o; a map
// beat_i and stat_i, and result_o; each of its steady ports is fed from the net of a unit's port
// that holds still during a row.
struct RowCore {
    SourceFile file;
    std::vector<Signal> steady = {};  // unit's ports, by their names
    // Its parameters, and what the top gives them; those of the top go down by their names.
    std::vector<std::pair<std::string, std::string>> overrides = {};
    std::vector<SourceFile> files = {};  // that it needs
};
// `m` has body, parameters and ports; each of its parameters that is not derived is overridden by
// the top's of the same name, unless `overrides` are told.
RowCore row_fold(ModuleText m, std::vector<Signal> steady = {});
RowCore row_map(ModuleText m, std::vector<Signal> steady = {});
// Its ports, the first of `steady` behind the others.
std::vector<Port> fold_ports(const Signal& beat, const Signal& state,
                             const std::vector<Signal>& steady = {});
std::vector<Port> map_ports(const Signal& beat, const Signal& stat, const Signal& result,
                            const std::vector<Signal>& steady = {});

struct RowPass {
    std::string name;   // of its nets and instances: `norm_state`, `u_norm_store`
    std::string about;  // comment above it, one sentence
    RowCore fold;
    RowCore map;
    Signal state;   // width of the state, which is the word of the row once its last beat is in
    Signal result;  // width of a beat of results
    // The lowest bits of a beat, where the map needs no others: they are what is stored.
    std::optional<Signal> kept = {};
    std::string depth = "MaxBeats";  // parameter of the top: beats of the longest row
};

// A pass from `in` on: writes fold, state, store and map. `out` is where its results are, to be
// given to the next pass, or to row_register(), which drive `out.ready`.
// Cuts, in this order of passes: row_* of gen/words.h.
Written row_pass(const RowPass& pass, const RowStream& in, RowStream& out);

// A skid buffer behind `in`: one edge more, and no path goes through.
Written row_cut(const std::string& name, const RowStream& in, RowStream& out);

// The same in front of the unit's ports: `outputs` are its data outputs, the highest bits of the
// beat first.
Written row_register(const RowStream& in, const std::vector<std::string>& outputs);

}  // namespace qrazor::gen
