// Bits of the piecewise-linear tables as emitted, which docs/integer-model.md gives.
#include <qrazor_catch.h>

#include <filesystem>
#include <regex>
#include <string>

#include "qrazor/gen/unit.h"
#include "qrazor/model/pwl.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"

using namespace qrazor;

namespace {

// The widths of what a table gives, added up.
int entry_bits(const std::string& text) {
    const std::regex port("output +wire +(signed +)?\\[([0-9]+):0\\]");
    int bits = 0;
    for (std::sregex_iterator at(text.begin(), text.end(), port), end; at != end; ++at) {
        bits += std::stoi((*at)[2].str()) + 1;
    }
    return bits;
}

std::string emitted_table(const std::string& function) {
    gen::Settings settings;
    settings.unit = "pwl_core";
    settings.function = function;
    const std::string name = "pwl_" + function + "_table.v";
    for (const gen::SourceFile& file : units::emit(units::design(settings))) {
        if (file.name == name) {
            return file.text;
        }
    }
    FAIL("no " << name);
    return "";
}

}  // namespace

TEST_CASE("the bits of tables in docs/integer-model.md are those of the emitted ones") {
    const std::string document =
        read_file(std::filesystem::path(QRAZOR_SOURCE_DIR) / "docs" / "integer-model.md");
    for (const auto& row : words_of(model::PwlFunction{})) {
        const std::string function(row.word);
        const int bits = entry_bits(emitted_table(function));
        CAPTURE(function, bits);
        CHECK(bits > 0);
        const std::size_t segments = model::table_of(row.value).segments();
        const std::string cell = " " + std::to_string(segments * static_cast<std::size_t>(bits));
        bool found = false;
        for (const std::string& line : split_lines(document)) {
            if (line.rfind("| " + function + " |", 0) == 0) {
                found = true;
                CAPTURE(line, cell);
                CHECK(line.ends_with(cell + " |"));
            }
        }
        CHECK(found);
    }
}
