// The unit of a port in words.
#include "qrazor/gen/count_unit.h"

#include "qrazor/support/text.h"

namespace qrazor::gen {

std::string to_text(const CountUnit& unit) {
    std::vector<std::string> factors = unit.of;
    if (unit.log2 != 0 || !unit.power.empty()) {
        factors.insert(factors.begin(),
                       "2^" + (unit.power.empty() ? std::to_string(unit.log2) : unit.power));
    }
    return factors.empty() ? "1" : join(factors, " * ");
}

std::string sentence(const CountUnit& unit, const std::string& port) {
    const std::string text = to_text(unit);
    if (!unit.floating) {
        return "one count of " + port + " is " + text;
    }
    return text == "1" ? port + " is the value itself" : "1.0 of " + port + " is " + text;
}

}  // namespace qrazor::gen
