// The elaborated ports are those of the design: names, directions and widths.
#include <qrazor_catch.h>

#include "qrazor/model/widths.h"
#include "qrazor/units/units.h"
#include "session.h"

using namespace qrazor::tb;
namespace gen = qrazor::gen;

namespace {

std::string text(const std::string& name, bool input, int bits) {
    return (input ? "input " : "output ") + name + " of " + std::to_string(bits) + " bits";
}

// The widths that model/widths.h derives from the configuration, for ports whose name says what
// they carry; 0 for others.
int derived_width(const gen::Config& c, const gen::Port& port) {
    namespace m = qrazor::model;
    const std::string& name = port.name;
    if (name.starts_with("act_flag") || name == "flag_i" || name == "flag_o") {
        // A requantizer razors its integers, not what it takes.
        const int base = c.granularity ? c.code_width : c.act_width;
        return m::port_width(m::flag_width(base, c.salient));
    }
    if (name.starts_with("weight_flag")) {
        if (c.weight_flags > 0) {  // of a unit that is told how far they go
            return m::ceil_log2(static_cast<std::uint64_t>(c.weight_flags) + 1);
        }
        return m::port_width(m::flag_width(c.weight_width, c.salient));
    }
    if (name.find("side_") != std::string::npos) {
        return m::side_width(c.max_side);
    }
    if (name.find("code_") != std::string::npos) {
        return c.code_width != 0 && !port.is_code ? c.code_width : c.salient;
    }
    if (name == "product_o") {
        return qrazor::units::named(c.unit).kind().operands == gen::Operands::integers
                   ? m::int_product_width(c.act_width, c.weight_width)
                   : m::sdr_product_width(c.act_width, c.weight_width, c.salient);
    }
    return name == "acc_o" ? c.acc_width : 0;
}

}  // namespace

TEST_CASE("ports match the elaborated widths") {
    Session& session = Session::get();
    const Outcome outcome = session.run_many("ports", [&] {
        const auto model = session.model();
        std::vector<std::string> wanted;
        std::vector<std::string> got;
        for (const gen::Port& port : session.design().ports()) {
            const bool input = port.direction == gen::Direction::input;
            wanted.push_back(text(port.name, input, port.bits()));
            const int derived = derived_width(session.design().config(), port);
            if (derived != 0 && derived != port.element_width) {
                throw qrazor::Error(port.name + ": an element has " +
                                    std::to_string(port.element_width) + " bits, widths.h says " +
                                    std::to_string(derived));
            }
        }
        for (const PortBinding& binding : model->ports()) {
            got.push_back(text(binding.name, binding.input, binding.bits));
        }
        std::sort(wanted.begin(), wanted.end());
        std::sort(got.begin(), got.end());
        if (wanted != got) {
            throw qrazor::Error("ports differ\n  expected: " + qrazor::join(wanted, ", ") +
                                "\n  got:      " + qrazor::join(got, ", "));
        }
        return Session::Count{0, wanted.size()};
    });
    INFO(outcome.message);
    REQUIRE(outcome.passed);
    REQUIRE(outcome.checks > 0);
}
