#include "qrazor/formal/aiger.h"

#include <sstream>

#include "qrazor/support/error.h"

namespace qrazor::formal {
namespace {

class Reader {
  public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}

    std::istringstream line() {
        const std::size_t end = bytes_.find('\n', at_);
        if (end == std::string_view::npos) {
            throw Error("AIGER: ends within a line");
        }
        std::istringstream words{std::string(bytes_.substr(at_, end - at_))};
        at_ = end + 1;
        return words;
    }

    // Seven bits a byte, the lowest first.
    std::uint32_t delta() {
        std::uint32_t value = 0;
        for (unsigned shift = 0; shift < 32; shift += 7) {
            if (at_ == bytes_.size()) {
                throw Error("AIGER: ends within the ANDs");
            }
            const auto byte = static_cast<unsigned char>(bytes_[at_++]);
            value |= static_cast<std::uint32_t>(byte & 0x7fU) << shift;
            if ((byte & 0x80U) == 0) {
                return value;
            }
        }
        throw Error("AIGER: a number of more than 32 bits");
    }

  private:
    std::string_view bytes_;
    std::size_t at_ = 0;
};

void put_delta(std::string& text, std::uint32_t value) {
    while (value >= 0x80U) {
        text.push_back(static_cast<char>(value | 0x80U));
        value >>= 7;
    }
    text.push_back(static_cast<char>(value));
}

Aiger::Literal literal(std::istringstream words, std::uint32_t variables) {
    Aiger::Literal value = 0;
    std::string more;
    if (!(words >> value) || value > 2 * variables + 1 || (words >> more && more != "0")) {
        throw Error("AIGER: a latch or output that cannot be read, or a latch that starts at 1");
    }
    return value;
}

}  // namespace

Aiger Aiger::with_inputs(const std::vector<std::pair<std::uint32_t, bool>>& values) const {
    std::vector<int> constant(inputs + 1, -1);
    for (const auto& [input, value] : values) {
        constant.at(input + 1) = value ? 1 : 0;
    }
    const auto replaced = [&](Literal& old) {
        const Literal variable = old / 2;
        if (variable <= inputs && constant[variable] >= 0) {
            old = static_cast<Literal>(constant[variable]) ^ (old & 1U);
        }
    };
    Aiger copy = *this;
    for (Literal& next : copy.latches) {
        replaced(next);
    }
    for (Literal& output : copy.outputs) {
        replaced(output);
    }
    for (auto& [left, right] : copy.ands) {
        replaced(left);
        replaced(right);
        if (left < right) {  // the larger one comes first
            std::swap(left, right);
        }
    }
    return copy;
}

Aiger read_aiger(std::string_view bytes) {
    Reader reader(bytes);
    std::string word;
    std::uint32_t variables = 0;
    std::uint32_t latches = 0;
    std::uint32_t outputs = 0;
    std::uint32_t ands = 0;
    Aiger graph;
    if (!(reader.line() >> word >> variables >> graph.inputs >> latches >> outputs >> ands) ||
        word != "aig" || variables != graph.inputs + latches + ands || variables > (1U << 30)) {
        throw Error("AIGER: no binary header (aig, variables, inputs, latches, outputs, ANDs)");
    }
    for (std::uint32_t k = 0; k < latches; ++k) {
        graph.latches.push_back(literal(reader.line(), variables));
    }
    for (std::uint32_t k = 0; k < outputs; ++k) {
        graph.outputs.push_back(literal(reader.line(), variables));
    }
    for (std::uint32_t k = 0; k < ands; ++k) {
        const Aiger::Literal own = 2 * (graph.inputs + latches + 1 + k);
        const std::uint32_t first = reader.delta();
        const std::uint32_t second = reader.delta();
        if (first == 0 || first > own || second > own - first) {
            throw Error("AIGER: AND number " + std::to_string(k) + " does not precede itself");
        }
        graph.ands.emplace_back(own - first, own - first - second);
    }
    return graph;
}

std::string write_aiger(const Aiger& graph) {
    const auto latches = static_cast<std::uint32_t>(graph.latches.size());
    const std::size_t variables = graph.inputs + latches + graph.ands.size();
    std::string text = "aig " + std::to_string(variables) + " " + std::to_string(graph.inputs) +
                       " " + std::to_string(latches) + " " + std::to_string(graph.outputs.size()) +
                       " " + std::to_string(graph.ands.size()) + "\n";
    for (const Aiger::Literal next : graph.latches) {
        text += std::to_string(next) + "\n";
    }
    for (const Aiger::Literal output : graph.outputs) {
        text += std::to_string(output) + "\n";
    }
    Aiger::Literal own = 2 * (graph.inputs + latches);
    for (const auto& [left, right] : graph.ands) {
        own += 2;
        put_delta(text, own - left);
        put_delta(text, left - right);
    }
    return text;
}

}  // namespace qrazor::formal
