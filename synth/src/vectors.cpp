// Stimulus and expected outputs of a user's design from files: columns, a file for each port, a
// waveform. Every bit must be said by somebody, or the power would be of zeros that nobody meant.
#include "qrazor/synth/vectors.h"

#include <algorithm>
#include <charconv>
#include <random>

#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

// Integers of a file, [beats, columns].
struct Table64 {
    std::string name;
    size_t beats = 0;
    size_t columns = 0;
    std::vector<int64_t> values;
};

bool has_ending(const std::string& text, const std::string& end) {
    return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

Table64 read_table(const std::string& option, const fs::path& path) {
    const model::Tensor tensor = model::read_npy(path);
    const std::string at = option + " = " + path.string() + ": ";
    // Rounding floats here would be a quantizer that nobody chose.
    if (tensor.integers.empty() && tensor.size() != 0) {
        throw Error(at + "holds " + std::string(model::to_string(tensor.dtype)) +
                    ": must be integers, as bits have no fractions");
    }
    if (tensor.shape.empty() || tensor.shape.size() > 2 || tensor.size() == 0) {
        throw Error(at + "has " + std::to_string(tensor.shape.size()) + " dimensions and " +
                    std::to_string(tensor.size()) +
                    " values: must be [beats] or [beats, columns], not empty");
    }
    Table64 out{path.string(), tensor.shape[0], tensor.shape.size() == 2 ? tensor.shape[1] : 1, {}};
    out.values.assign(tensor.integers.begin(), tensor.integers.end());
    return out;
}

std::string range_of(size_t width, bool is_signed) {
    const Int128 one = 1;
    return is_signed
               ? to_string(-(one << (width - 1))) + " to " + to_string((one << (width - 1)) - 1)
               : "0 to " + to_string((one << width) - 1);
}

// In 128 bits, so that 64 unsigned ones fit.
bool fits_in(int64_t value, size_t width, bool is_signed) {
    const Int128 one = 1;
    const Int128 low = is_signed ? -(one << (width - 1)) : 0;
    const Int128 high = (one << (is_signed ? width - 1 : width)) - 1;
    return value >= low && value <= high;
}

void put(std::vector<uint8_t>& bits, size_t at, size_t width, int64_t value) {
    for (size_t k = 0; k < width; ++k) {
        bits[at + k] =
            // Shifts by 64 and more are not defined; the sign is what all higher bits are.
            static_cast<uint8_t>(static_cast<uint64_t>(value >> std::min<size_t>(k, 63)) & 1U);
    }
}

std::string port_names(const std::vector<VerilogPort>& ports) {
    std::vector<std::string> names;
    for (const VerilogPort& port : ports) {
        names.push_back(port.name);
    }
    return join(names, ", ");
}

class Filler {
  public:
    Filler(std::string option, const std::vector<VerilogPort>& ports, bool outputs)
        : option_(std::move(option)), ports_(ports), outputs_(outputs), given_(ports.size()) {}

    void columns(const Table64& table) {
        const std::string at = option_ + " = " + table.name + ": ";
        if (table.columns != ports_.size()) {
            throw Error(at + std::to_string(table.columns) + " columns: must be " +
                        std::to_string(ports_.size()) + ", one for each of " + port_names(ports_));
        }
        start(table.name, table.beats);
        for (size_t p = 0; p < ports_.size(); ++p) {
            if (ports_[p].width > 64) {
                throw Error(at + "port " + ports_[p].name + " has " +
                            std::to_string(ports_[p].width) + " bits: give it as " +
                            ports_[p].name + "=FILE.npy with several elements a beat");
            }
            for (size_t beat = 0; beat < table.beats; ++beat) {
                set(table.name, p, beat, 0, ports_[p].width, table.values[beat * table.columns + p],
                    ports_[p].is_signed);
            }
            given_[p] = true;
        }
    }

    void one_port(const std::string& text) {
        const size_t equals = text.find('=');
        const std::string name = text.substr(0, equals);
        const size_t p = find(name);
        const std::string value = text.substr(equals + 1);
        if (given_[p]) {
            throw Error(option_ + " = " + text + ": port " + name + " is given twice");
        }
        given_[p] = true;
        if (has_ending(value, ".npy")) {
            elements(p, read_table(option_ + " = " + name, value));
            return;
        }
        int64_t number = 0;
        const auto [end, error] =
            std::from_chars(value.data(), value.data() + value.size(), number);
        if (error != std::errc() || end != value.data() + value.size()) {
            throw Error(option_ + " = " + text + ": must be " + name + "=FILE.npy or " + name +
                        "=NUMBER");
        }
        // Filled in at the end: how many beats there are is known from the files.
        constants_.push_back({p, number});
    }

    Beats finish() {
        if (out_.bits.empty()) {
            throw Error(option_ + ": only constants: give at least one port by a file");
        }
        for (const auto& [p, number] : constants_) {
            for (size_t beat = 0; beat < out_.bits.size(); ++beat) {
                set(ports_[p].name + "=" + std::to_string(number), p, beat, 0, ports_[p].width,
                    number, ports_[p].is_signed);
            }
        }
        // Outputs that nobody gives are not compared.
        for (size_t p = 0; !outputs_ && p < ports_.size(); ++p) {
            if (!given_[p]) {
                throw Error(option_ + ": nothing for input " + ports_[p].name + ": give " +
                            ports_[p].name + "=FILE.npy or " + ports_[p].name + "=0");
            }
        }
        return std::move(out_);
    }

  private:
    void start(const std::string& file, size_t beats) {
        if (out_.bits.empty()) {
            out_.bits.assign(beats, std::vector<uint8_t>(bits_of(ports_), outputs_ ? 2 : 0));
            out_.description = file;
            first_ = file;
        } else if (out_.bits.size() != beats) {
            throw Error(option_ + " = " + file + ": " + std::to_string(beats) + " beats: must be " +
                        std::to_string(out_.bits.size()) + ", as in " + first_);
        } else {
            out_.description += ", " + file;
        }
    }

    size_t find(const std::string& name) const {
        for (size_t p = 0; p < ports_.size(); ++p) {
            if (ports_[p].name == name) {
                return p;
            }
        }
        throw Error(option_ + " = " + name + ": no such port: must be one of " +
                    port_names(ports_));
    }

    void elements(size_t p, const Table64& table) {
        const VerilogPort& port = ports_[p];
        if (port.width % table.columns != 0) {
            throw Error(option_ + " = " + table.name + ": " + std::to_string(table.columns) +
                        " elements a beat do not divide the " + std::to_string(port.width) +
                        " bits of port " + port.name);
        }
        const size_t width = port.width / table.columns;
        if (width > 64) {
            throw Error(option_ + " = " + table.name + ": elements of " + std::to_string(width) +
                        " bits for port " + port.name + ": at most 64; give more of them");
        }
        start(table.name, table.beats);
        for (size_t beat = 0; beat < table.beats; ++beat) {
            for (size_t k = 0; k < table.columns; ++k) {
                const int64_t value = table.values[beat * table.columns + k];
                // A packed port says nothing of its elements' signs: negative numbers are taken as
                // two's complement.
                const bool is_signed = table.columns > 1 ? value < 0 : port.is_signed;
                set(table.name, p, beat, k * width, width, value, is_signed);
            }
        }
    }

    void set(const std::string& file, size_t p, size_t beat, size_t at, size_t width, int64_t value,
             bool is_signed) {
        if (width < 64 && !fits_in(value, width, is_signed)) {
            throw Error(option_ + " = " + file + ": " + ports_[p].name + " = " +
                        std::to_string(value) + " in beat " + std::to_string(beat) +
                        ": must be from " + range_of(width, is_signed) + ", as the port is " +
                        (is_signed ? "signed" : "unsigned") + " with " + std::to_string(width) +
                        " bits");
        }
        if (width == 64 && !is_signed && value < 0) {
            throw Error(option_ + " = " + file + ": " + ports_[p].name + " = " +
                        std::to_string(value) + " in beat " + std::to_string(beat) +
                        ": must not be negative, as the port is unsigned");
        }
        for (size_t before = 0; before < p; ++before) {
            at += ports_[before].width;
        }
        put(out_.bits[beat], at, width, value);
    }

    std::string option_;
    const std::vector<VerilogPort>& ports_;
    bool outputs_;
    std::vector<bool> given_;
    std::vector<std::pair<size_t, int64_t>> constants_;
    std::string first_;
    Beats out_;
};

}  // namespace

size_t bits_of(const std::vector<VerilogPort>& ports) {
    size_t sum = 0;
    for (const VerilogPort& port : ports) {
        sum += port.width;
    }
    return sum;
}

Beats read_beats(const std::string& option, const std::vector<std::string>& what,
                 const std::vector<VerilogPort>& ports, bool outputs, const VcdPlace& vcd) {
    const bool named = what.front().find('=') != std::string::npos;
    for (const std::string& one : what) {
        if ((one.find('=') != std::string::npos) != named || (!named && what.size() > 1)) {
            throw Error(option + " = " + one +
                        ": give one file for all ports, or PORT=FILE.npy for each");
        }
    }
    if (!named && has_ending(what.front(), ".vcd")) {
        return read_vcd(what.front(), ports, outputs, vcd);
    }
    Filler filler(option, ports, outputs);
    if (named) {
        for (const std::string& one : what) {
            filler.one_port(one);
        }
    } else if (has_ending(what.front(), ".npy")) {
        filler.columns(read_table(option, what.front()));
    } else {
        throw Error(option + " = " + what.front() + ": must be FILE.npy, PORT=FILE.npy or " +
                    "FILE.vcd" + (outputs ? "" : ", random, or tensors"));
    }
    return filler.finish();
}

Beats random_beats(const std::vector<VerilogPort>& ports, size_t beats, uint64_t seed) {
    std::mt19937_64 generator(seed);
    Beats out;
    out.description = "uniform random inputs (seed " + std::to_string(seed) +
                      "), which tensors of a model do not look like";
    for (size_t beat = 0; beat < beats; ++beat) {
        std::vector<uint8_t>& bits = out.bits.emplace_back(bits_of(ports));
        for (uint8_t& bit : bits) {
            // The generator's numbers are the same in every standard library; its distributions'
            // are not.
            bit = static_cast<uint8_t>(generator() >> 63);
        }
    }
    return out;
}

}  // namespace qrazor::synth
