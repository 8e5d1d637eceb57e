// The wall between what judges a unit and what writes its Verilog: this program links benches and
// claims alone, and looks at the symbols that came with them.
#include <qrazor_catch.h>
#include <unistd.h>

#include <filesystem>

#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/units/bench.h"
#include "qrazor/units/claims.h"
#include "qrazor/units/units.h"

using namespace qrazor;

namespace {

std::vector<std::string> own_symbols() {
    const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
    std::vector<std::string> symbols;
    for (const std::string& line : split_lines(run_checked({"nm", "-C", "--defined-only", self}))) {
        if (line.find(" qrazor::") != std::string::npos) {
            symbols.push_back(line);
        }
    }
    return symbols;
}

std::vector<std::string> with(const std::vector<std::string>& symbols, const std::string& text) {
    std::vector<std::string> found;
    for (const std::string& symbol : symbols) {
        if (symbol.find(text) != std::string::npos) {
            found.push_back(symbol);
        }
    }
    return found;
}

}  // namespace

TEST_CASE("benches and claims of all units link nothing that emits") {
    for (const gen::Unit* unit : units::all()) {
        gen::Settings config;
        config.unit = unit->name();
        CHECK(units::make_bench(units::design(config)) != nullptr);
    }
    CHECK(&units::claims_of != nullptr);  // linked, with the claims of every unit

    const std::vector<std::string> symbols = own_symbols();
    for (const gen::Unit* unit : units::all()) {
        const std::string home = "qrazor::units::" + std::string(unit->name()) + "::";
        INFO(home);
        CHECK(with(symbols, home + "unit()").size() >= 1);
        CHECK(with(symbols, home + "bench(").size() >= 1);
        CHECK(with(symbols, home + "claims(").size() >= 1);
        CHECK(with(symbols, home + "emit(").empty());
    }
    for (const std::string emitter :
         {"qrazor::units::emit", "qrazor::gen::parts::", "qrazor::gen::ModuleText::",
          "qrazor::gen::Pipeline::", "qrazor::gen::package("}) {
        INFO(join(with(symbols, emitter), "\n"));
        CHECK(with(symbols, emitter).empty());
    }
}
