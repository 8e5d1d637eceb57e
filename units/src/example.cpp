// Worked examples: a bench's small beats through its golden model, as text.
#include "qrazor/units/example.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "qrazor/support/shortest.h"
#include "qrazor/support/text.h"
#include "qrazor/units/bench.h"

namespace qrazor::units {
namespace {

constexpr std::size_t kColumns = 97;  // of a comment's line behind "// "

constexpr int kWide = 8;  // bits of a word that decimals do not show

std::string digits(std::uint64_t word, int bits_each, int width) {
    std::string text;
    for (int low = (width - 1) / bits_each * bits_each; low >= 0; low -= bits_each) {
        text += "0123456789ABCDEF"[(word >> low) & ((1U << bits_each) - 1)];
    }
    return text;
}

std::string number(const gen::Port& port, Int128 value) {
    if (port.is_code) {
        return "0b" + digits(static_cast<std::uint64_t>(value), 1, port.element_width);
    }
    if (!port.is_signed && port.element_width > kWide) {
        return "0x" + digits(static_cast<std::uint64_t>(value), 4, port.element_width);
    }
    return to_string(value);
}

// " (4.5)" where the number does not show its binary point by itself.
std::string with_point(const gen::Port& port, Int128 value) {
    if (!port.unit || value == 0 || (port.unit->log2 == 0 && !port.unit->floating)) {
        return "";
    }
    const double point = port.unit->floating
                             ? static_cast<double>(std::bit_cast<float>(
                                   static_cast<std::uint32_t>(value) << (32 - port.element_width)))
                             : std::ldexp(static_cast<double>(value), port.unit->log2);
    return " (" + shortest(point) + ")";
}

class ExampleText {
  public:
    // "port = 3 -1" for each port, zeros at the end left out.
    template <typename Number>
    std::string fields(const std::vector<tb::Slot>& slots, const std::vector<Number>& values) {
        std::vector<std::string> texts;
        for (const tb::Slot& slot : slots) {
            auto shown = static_cast<std::size_t>(slot.port.elements);
            while (shown > 1 && values[slot.offset + shown - 1] == 0) {
                --shown;
                zeros_left_out_ = true;
            }
            std::string text = slot.port.name + " =";
            for (std::size_t i = 0; i < shown; ++i) {
                text += " " + number(slot.port, values[slot.offset + i]);
            }
            texts.push_back(text + (shown == 1 ? with_point(slot.port, values[slot.offset]) : ""));
        }
        return join(texts, ", ");
    }

    void add(const std::string& beat) {
        std::string line = "   ";
        for (std::size_t at = 0; at < beat.size();) {
            // Broken behind a comma alone: a port stays on one line where that is possible.
            const std::size_t comma = std::min(beat.find(", ", at), beat.size());
            const std::string word = beat.substr(at, comma - at) + (comma < beat.size() ? "," : "");
            if (line.size() > 5 && line.size() + 1 + word.size() > kColumns) {
                lines_.push_back(line);
                line = "       ";
            }
            line += " " + word;
            for (std::size_t blank; line.size() > kColumns; line = "       " + line.substr(blank)) {
                // So many elements that they need lines of their own.
                blank = line.rfind(' ', kColumns);
                lines_.push_back(line.substr(0, blank));
            }
            at = comma + 2;
        }
        lines_.push_back(line);
        ++beats_;
    }

    std::vector<std::string> lines() const {
        std::vector<std::string> all{std::string("Example") +
                                     (beats_ > 1 ? ", one beat after the other" : "") +
                                     (zeros_left_out_ ? "; elements not shown are 0:" : ":")};
        all.insert(all.end(), lines_.begin(), lines_.end());
        return all;
    }

  private:
    std::vector<std::string> lines_;
    std::size_t beats_ = 0;
    bool zeros_left_out_ = false;
};

}  // namespace

std::vector<std::string> worked_example(const gen::Design& design) {
    const auto bench = make_bench(design);
    const auto reference = bench->reference();
    ExampleText text;
    for (const tb::Beat& beat : bench->example()) {
        std::vector<Int128> outputs;
        reference->step(beat, outputs);
        const std::string clear = beat.clear && design.accumulates() ? "clear_i = 1, " : "";
        text.add(clear + text.fields(bench->layout().inputs(), beat.inputs) + " -> " +
                 text.fields(bench->layout().outputs(), outputs));
    }
    return text.lines();
}

}  // namespace qrazor::units
