// See claims.h.
#include "families/rival_softmax/claims.h"

namespace qrazor::units {

std::string segments_statements(const std::string& value, const std::string& argument,
                                const model::PwlTable& table, int within) {
    const std::string w = std::to_string(within);
    std::string out = "part = (" + argument + ") & ((1 << " + w + ") - 1);\n";
    out += "case ((" + argument + ") >> " + w + ")\n";
    for (std::size_t i = 0; i < table.segments(); ++i) {
        out += (i + 1 == table.segments() ? std::string("default") : std::to_string(i)) +
               ": begin start = " + std::to_string(table.offset[i]) +
               "; slope = " + std::to_string(table.slope[i]) + "; end\n";
    }
    return out + "endcase\n" + value + " = start + ((slope * part) >>> " + w + ");\n";
}

std::string product_statements(const std::string& to, const std::string& a, const std::string& b,
                               int bits) {
    const int last = (bits + 2) / 2 - 1;
    const std::string l = std::to_string(last);
    return to + " = 0; running = 0;\nfor (d = 0; d <= " + l +
           "; d = d + 1) begin\n"
           "running = running >>> 2;\n"
           "digit = (((" +
           b +
           ") << 1) >> (2 * d)) & 7;\n"
           "case (digit)\n"
           "1, 2: running = running + " +
           a +
           ";\n"
           "3: running = running + 2 * " +
           a +
           ";\n"
           "4: running = running - 2 * " +
           a +
           ";\n"
           "5, 6: running = running - " +
           a +
           ";\n"
           "default: running = running;\nendcase\n" +
           to + " = " + to + " | ((d == " + l + " ? running : (running & 3)) << (2 * d));\nend\n";
}

}  // namespace qrazor::units
