// The TOML files that users write: configurations, validated as far as units::design(), and
// adapters of cell libraries.
#include "qrazor/cells/adapter.h"
#include "qrazor/gen/config.h"
#include "qrazor/gen/design.h"
#include "qrazor/units/units.h"
#include "target.h"

using namespace qrazor;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::as_text(data, size);
    fuzz::read_or_refuse([&] {
        for (const gen::Settings& config : gen::parse_toml(text, "fuzz.toml")) {
            fuzz::read_or_refuse([&] {
                fuzz::require(!units::design(config).label().empty(), "design without name");
            });
        }
    });
    fuzz::read_or_refuse([&] { cells::parse_adapter(text, "fuzz.toml"); });
    return 0;
}
