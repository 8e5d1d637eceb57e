// The driver over rows finds what is wrong with units that wait, and nothing wrong with right ones.
#include <qrazor_catch.h>

#include "../src/verify/build.h"
#include "../src/verify/toolchain.h"
#include "qrazor/support/files.h"
#include "qrazor/tb/row_driver.h"
#include "row_units.h"

using namespace qrazor::tb;
using qrazor::Rng;
namespace fs = std::filesystem;
namespace gen = qrazor::gen;

namespace {

// A planted unit, right where there is no change, and what the driver must say of it.
struct Variant {
    const gen::Unit* unit;
    std::string what;
    std::vector<planted::Change> changes;
    std::string said;  // one of these, with | between
};

const std::vector<Variant>& variants() {
    const gen::Unit* sum = &planted::row_sum();
    const gen::Unit* waiting = &planted::row_sum_waiting();
    const gen::Unit* echo = &planted::row_echo();
    const gen::Unit* chain = &planted::row_chain();
    static const std::vector<Variant> all{
        {chain, "right", {}, ""},
        {sum, "right", {}, ""},
        {waiting, "right", {}, ""},
        {echo, "right", {}, ""},
        {chain,
         "a pass is left out",
         {{".last_i (last),\n        .data_i (value),",
           ".last_i (1'b1),\n        .data_i (value),"}},
         "a result comes early|wrong place in its row"},
        {chain,
         "a row waits for the next one",
         {{".valid_i(valid),\n        .ready_o(ready)",
           ".valid_i(valid & (valid_i | ~last)),\n        .ready_o(ready)"}},
         "a result is lost or late|a result comes early|valid_o follows an input|wrong result"},
        {chain,
         "the longest row does not end by itself",
         {{"assign end_o   = last_i | place_q[Depth-1];", "assign end_o   = last_i;"}},
         "a result is lost or late|ready_o stays 0|a result comes early"},
        {chain,
         "gaps within a row",
         {{".ready_i(ready_i),\n        .last_o (last_o)",
           ".ready_i(ready_i & ~valid),\n        .last_o (last_o)"}},
         "a result that follows from nothing|wrong result|a result is lost or late|a result comes "
         "early|wrong place in its row"},
        {sum,
         "a result before the last beat",
         {{"valid_q <= valid_i & last_i & rst_ni", "valid_q <= valid_i & rst_ni"}},
         "a result that follows from nothing"},
        {sum,
         "the row before leaks into the next",
         {{"valid_i ? ~last_i : open_q", "valid_i | open_q"}},
         "wrong result"},
        {sum,
         "no reset of the row",
         {{"~last_i : open_q) & rst_ni", "~last_i : open_q)"}},
         "wrong result"},
        {sum,
         "no reset of the result",
         {{"valid_i & last_i & rst_ni", "valid_i & last_i"}},
         "a result that follows from nothing"},
        {sum,
         "a gap counts as a beat",
         {{"if (valid_i) begin", "if (valid_i | open_q) begin"}},
         "wrong result"},
        {sum,
         "the result of a row of one beat is missing",
         {{"valid_i & last_i & rst_ni", "valid_i & last_i & open_q & rst_ni"}},
         "a result is lost or late"},
        {waiting,
         "drops a beat under back-pressure",
         {{"assign ready_o = room;", "assign ready_o = 1'b1;"}},
         "wrong result|a result is lost or late"},
        {waiting,
         "a result before the last beat",
         {{".valid_i(valid_i & last_i)", ".valid_i(valid_i)"}},
         "a result that follows from nothing"},
        {waiting,
         "no reset",
         {{"& rst_ni;\n        full_q", "& (rst_ni | stays);\n        full_q"}},
         "a result that follows from nothing"},
        {waiting,
         "the row before leaks into the next",
         {{"first_i ? 16'd0 : sum_q", "first_i & ~sum_q[4] ? 16'd0 : sum_q"}},
         "wrong result"},
        {waiting,
         "goes by first in a gap",
         {{"if (take) begin", "if (take | first_i) begin"}},
         "wrong result"},
        {waiting,
         "ready follows the other side",
         {{"assign ready_o = room;", "assign ready_o = room & (ready_i | ~valid_o);"}},
         "ready_o follows an input"},
        {waiting,
         "valid follows ready",
         {{"assign valid_o = valid_q;", "assign valid_o = valid_q & ready_i;"}},
         "valid_o follows an input"},
        {waiting,
         "refuses for ever after it was full",
         {{"full_q  <= stays &", "full_q  <= full_q & rst_ni | stays &"}},
         "ready_o stays 0|a result that follows from nothing"},
        {waiting,
         "a result is given twice",
         {{"valid_q <= (stays | full_q | valid_i)",
           "valid_q <= (stays | full_q | valid_i | valid_q & ~data_q[0])"}},
         "a result that follows from nothing"},
        {waiting,
         "the newer result goes first",
         {{"full_q ? spare_q : data_i", "full_q & ~valid_i ? spare_q : data_i"}},
         "wrong result"},
        {echo,
         "a beat changes while it waits",
         {{"if (~stays) begin", "if (~stays | valid_i) begin"}},
         "wrong result|wrong place in its row"},
        {echo,
         "last and first are swapped",
         {{".data_i ({first_i, last_i,", ".data_i ({last_i, first_i,"}},
         "wrong place in its row"}};
    return all;
}

class Rows {
  public:
    static const Rows& get() {
        static const Rows rows;
        return rows;
    }
    gen::Design design(std::size_t number) const {
        return gen::Design::create(*variants()[number].unit, config(number));
    }
    std::unique_ptr<Model> model(std::size_t number, std::uint64_t seed) const {
        return library_->make(static_cast<unsigned>(number), seed);
    }

  private:
    static gen::Settings config(std::size_t number) {
        gen::Settings out;
        out.unit = variants()[number].unit->name();
        return out;
    }
    // All of them in one library: one compilation.
    Rows() {
        const fs::path folder = fs::path(QRAZOR_BUILD_DIR) / "verify" / "rows";
        const FolderLock lock(folder);
        for (std::size_t k = 0; k < variants().size(); ++k) {
            const fs::path own = folder / ("rtl" + std::to_string(k));
            Sources sources{own, {}, design(k).module_name()};
            for (const gen::SourceFile& file :
                 planted::row_sources(design(k), variants()[k].changes)) {
                qrazor::write_file(own / file.name, file.text);
                sources.files.push_back(file.name);
            }
            const std::string number = std::to_string(k);
            const std::string said = verilate(sources, folder / ("dut" + number), "Dut" + number,
                                              Warnings::of_simulation);
            if (!said.empty()) {
                throw qrazor::Error(variants()[k].what + ": " + said);
            }
        }
        compile_models(runtime(toolchain({}), folder, false), folder, variants().size());
        library_ = std::make_unique<ModelLibrary>(folder / "models.so");
    }
    std::unique_ptr<ModelLibrary> library_;
};

// Rows, gaps, stalls and resets; what the driver said, and where.
struct Run {
    std::string failure;
    std::vector<Beat> beats;
    std::uint64_t results = 0;
    FunctionalCoverage coverage;
};

Run run(std::size_t number, int beats) {
    const gen::Design design = Rows::get().design(number);
    const auto bench = planted::row_bench(design);
    Run out;
    const auto driver =
        make_driver(*bench, Rows::get().model(number, 5), {design.label(), "", "", "rows", 11});
    driver->cover(&out.coverage);
    Rng rng(17);
    Beat beat;
    try {
        bench->random(rng, beat);
        driver->apply(beat);  // into unknown state
        driver->reset();
        for (int k = 0; k < beats; ++k) {
            bench->random(rng, beat);
            beat.valid = !rng.one_in(6);
            beat.reset = rng.one_in(60);
            driver->apply(beat);
        }
        driver->drain();
    } catch (const Mismatch& mismatch) {
        out.failure = mismatch.what();
        out.beats = mismatch.beats();
    }
    out.results = driver->results();
    return out;
}

// What the driver says of a counterexample alone.
std::string replayed(std::size_t number, const std::vector<Beat>& beats) {
    const gen::Design design = Rows::get().design(number);
    const auto bench = planted::row_bench(design);
    const auto driver =
        make_driver(*bench, Rows::get().model(number, 5), {design.label(), "", "", "again", 1});
    try {
        driver->reset();
        for (const Beat& beat : beats) {
            driver->cycle(beat);
        }
        driver->drain();
    } catch (const Mismatch& mismatch) {
        return mismatch.what();
    }
    return "";
}

bool says_one_of(const std::string& failure, const std::string& what) {
    for (std::size_t from = 0; from <= what.size();) {
        const std::size_t to = std::min(what.find('|', from), what.size());
        if (failure.find(": " + what.substr(from, to - from)) != std::string::npos) {
            return true;
        }
        from = to + 1;
    }
    return false;
}

}  // namespace

TEST_CASE("rows: right units pass, and everything that can happen around a beat has happened") {
    std::size_t right = 0;
    for (std::size_t k = 0; k < variants().size(); ++k) {
        if (!variants()[k].changes.empty()) {
            continue;
        }
        ++right;
        const Run seen = run(k, 20'000);
        INFO(variants()[k].unit->name() << "\n" << seen.failure);
        CHECK(seen.failure.empty());
        CHECK(seen.results > 2000);
        CHECK(seen.coverage.groups().size() ==
              (Rows::get().design(k).has(gen::Role::ready) ? 3 : 2));
        for (const CoverGroup& group : seen.coverage.groups()) {
            INFO(group.name);
            CHECK(group.unmet() == std::vector<std::string>{});
        }
    }
    CHECK(right == 4);
}

TEST_CASE("rows: every wrong unit is found, by a sequence that shows it again", "[planted]") {
    std::size_t wrong = 0;
    for (std::size_t k = 0; k < variants().size(); ++k) {
        const Variant& variant = variants()[k];
        if (variant.changes.empty()) {
            continue;
        }
        ++wrong;
        INFO(variant.unit->name() << ": " << variant.what);
        const Run seen = run(k, 20'000);
        INFO(seen.failure);
        CHECK(says_one_of(seen.failure, variant.said));
        REQUIRE_FALSE(seen.beats.empty());
        CHECK_FALSE(replayed(k, seen.beats).empty());
        // The same sequence on the right unit of that kind.
        for (std::size_t other = 0; other < 4; ++other) {
            if (variants()[other].unit == variant.unit) {
                CHECK(replayed(other, seen.beats) == "");
            }
        }
    }
    CHECK(wrong == variants().size() - 4);
}
