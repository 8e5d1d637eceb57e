// What the flow must know of a cell library beyond its Liberty file: one TOML file per library in
// cells/adapters/. Adding a library is adding such a file there, or naming one's own on the command
// line (`--adapter mine.toml`); docs/measuring.md explains each key.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace qrazor::cells {

// A cell and the pin that matters.
struct CellPin {
    std::string cell;  // empty: the library has none
    std::string pin;
};

// A full or half adder: inputs a, b (, c) and outputs sum, carry.
struct AdderCell {
    std::string cell;  // empty: the library has none, so adders become logic
    std::string a;
    std::string b;
    std::string c;
    std::string sum;
    std::string carry;
};

struct Adapter {
    std::string name;
    std::string process;                 // for the report's header; no voltage, no temperature
    std::vector<std::string> libraries;  // library(...) names it is for; '*' stands for any text
    std::vector<std::string> files;      // file names looked for in --pdk folders; '*' likewise
    std::vector<std::string> folders;    // where they are where nobody says: absolute, from the
                                         // file's folder, or below $QRAZOR_HOME/, qrazor's own
    double clock_ns = 0;                 // common clock of a report unless the user names another
    CellPin driver;                      // drives every input
    double input_slew_ns = 0;            // of the clock and of the driver's input
    double output_load_pf = 0;           // on every output
    AdderCell full_adder;
    AdderCell half_adder;
    bool inverted_adders = false;  // adder outputs are inverted, `inverter` puts them right
    CellPin inverter;              // output pin; its input is `inverter_input`
    std::string inverter_input;
    CellPin tie_high;
    CellPin tie_low;
    std::vector<std::string> dont_use;  // cells kept from mapping; '*' stands for any text
};

// All adapters of a folder, sorted by name. Throws Error (unknown key, missing key, no folder).
std::vector<Adapter> read_adapters(const std::filesystem::path& folder);
Adapter read_adapter(const std::filesystem::path& path);
Adapter parse_adapter(std::string_view text, const std::string& file_name);

// The adapter whose `libraries` fits the library's name, or nullptr.
const Adapter* fitting_adapter(const std::vector<Adapter>& adapters, const std::string& library);

// The adapter of that name, else the one whose `libraries` fits the library's name. Throws Error
// that names the adapters there are and how to add one.
const Adapter& choose_adapter(const std::vector<Adapter>& adapters, const std::string& name,
                              const std::string& library);

// The Liberty files of an adapter: searched in `pdk` (a folder, with what is below it) where given,
// else in the adapter's own folders, of which some may be below `home`. Throws Error where none is
// found, and where a folder is there but cannot be read.
std::vector<std::filesystem::path> find_libraries(const Adapter& adapter,
                                                  const std::filesystem::path& pdk,
                                                  const std::filesystem::path& home);

// Whether a text says a voltage or a temperature ("1.8 V", "125C", "0p7v"), which no adapter may:
// they are the library's.
bool says_conditions(const std::string& text);

// Whether `text` fits `pattern`, in which '*' stands for any text.
bool fits(const std::string& pattern, const std::string& text);

}  // namespace qrazor::cells
