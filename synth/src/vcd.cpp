// Waveforms as simulators write them ($dumpvars): IEEE 1364, value change dump.
#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/vectors.h"

namespace qrazor::synth {
namespace {

struct Variable {
    std::string id;
    size_t width = 0;
};
using Scope = std::map<std::string, Variable>;  // by name, without a range

class VcdReader {
  public:
    VcdReader(const std::filesystem::path& path, const std::vector<VerilogPort>& ports,
              bool outputs, const VcdPlace& place)
        : name_(path.string()),
          ports_(ports),
          outputs_(outputs),
          place_(place),
          words_(read_file(path)) {}

    Beats run() {
        read_header();
        const std::vector<std::string> fitting = fitting_scopes();
        Beats out;
        out.bits = beats_of(fitting.front());
        const std::vector<std::string> edges = edges_;
        // A testbench's own wires fit as well as the design's, with the same values. A part within
        // the design may fit too, and sees others.
        for (const std::string& other : fitting) {
            if (ids_of(other) != ids_of(fitting.front()) && beats_of(other) != out.bits) {
                throw Error(name_ + ": scopes " + join(fitting, ", ") +
                            " fit the design, and their values differ: name one by --vcd-scope");
            }
        }
        if (out.bits.empty()) {
            throw Error(name_ + ": clock " + place_.clock + " never rises");
        }
        check_known(out.bits, edges);
        out.description = name_ + " (" + fitting.front() + ")";
        return out;
    }

  private:
    std::string until_end() {
        std::string text;
        std::string word;
        while (words_ >> word && word != "$end") {
            text += (text.empty() ? "" : " ") + word;
        }
        return text;
    }

    void read_header() {
        std::string word;
        std::string at;
        bool found = false;
        while (words_ >> word && word != "$enddefinitions") {
            const std::string text = until_end();
            std::istringstream parts(text);
            if (word == "$scope") {
                std::string kind;
                std::string own;
                parts >> kind >> own;
                at += (at.empty() ? "" : ".") + own;
            } else if (word == "$upscope") {
                const size_t dot = at.rfind('.');
                at = dot == std::string::npos ? "" : at.substr(0, dot);
            } else if (word == "$var") {
                std::string kind;
                std::string reference;
                Variable one;
                if (!(parts >> kind >> one.width >> one.id >> reference)) {
                    throw Error(name_ + ": $var " + text + ": must have type, width, code, name");
                }
                found = true;
                // Some simulators write the range as part of the name, some behind a blank.
                scopes_[at].emplace(reference.substr(0, reference.find('[')), one);
            }
        }
        if (!found) {
            throw Error(name_ + ": no variables: not a value change dump");
        }
        until_end();
        // Changes are read again for each scope that fits: most files have one.
        changes_at_ = words_.tellg();
    }

    bool fits_ports(const Scope& scope) const {
        const auto clock = scope.find(place_.clock);
        return clock != scope.end() && clock->second.width == 1 &&
               std::all_of(ports_.begin(), ports_.end(), [&](const VerilogPort& port) {
                   const auto found = scope.find(port.name);
                   return found != scope.end() && found->second.width == port.width;
               });
    }

    // The innermost first.
    std::vector<std::string> fitting_scopes() const {
        if (place_.clock.empty()) {
            throw Error(name_ +
                        ": a waveform is read at clock edges, and this design has no "
                        "clock: give FILE.npy");
        }
        std::vector<std::string> fitting;
        for (const auto& [scope, variables] : scopes_) {
            if (fits_ports(variables) && (place_.scope.empty() || place_.scope == scope)) {
                fitting.push_back(scope);
            }
        }
        if (fitting.empty() && !place_.scope.empty() && scopes_.contains(place_.scope)) {
            throw Error(name_ + ": scope " + place_.scope + ": " +
                        what_lacks(scopes_.at(place_.scope)));
        }
        if (fitting.empty()) {
            std::vector<std::string> all;
            for (const auto& [scope, variables] : scopes_) {
                all.push_back(scope);
            }
            throw Error(name_ + ": no scope " + place_.scope +
                        (place_.scope.empty() ? "has the ports of the design; it has "
                                              : ": must be one of ") +
                        join(all, ", "));
        }
        std::stable_sort(fitting.begin(), fitting.end(), [](const auto& a, const auto& b) {
            // The design itself is inside of its testbench.
            return std::count(a.begin(), a.end(), '.') > std::count(b.begin(), b.end(), '.');
        });
        return fitting;
    }

    // Codes of the ports and of the clock: scopes with the same ones have the same values.
    std::vector<std::string> ids_of(const std::string& scope) const {
        std::vector<std::string> out{scopes_.at(scope).at(place_.clock).id};
        for (const VerilogPort& port : ports_) {
            out.push_back(scopes_.at(scope).at(port.name).id);
        }
        return out;
    }

    std::string what_lacks(const Scope& scope) const {
        std::vector<VerilogPort> wanted = ports_;
        wanted.push_back({place_.clock, false, false, 1});
        for (const VerilogPort& port : wanted) {
            const auto found = scope.find(port.name);
            if (found == scope.end() || found->second.width != port.width) {
                return "has no " + port.name + " of " + std::to_string(port.width) + " bits";
            }
        }
        return "fits";
    }

    // Per rising edge of the clock the bits of the ports just before it.
    std::vector<std::vector<uint8_t>> beats_of(const std::string& scope_name) {
        words_.clear();
        words_.seekg(changes_at_);
        edges_.clear();
        std::vector<std::vector<uint8_t>> out;
        const Scope& scope = scopes_.at(scope_name);
        std::map<std::string, std::vector<size_t>> places;  // of an id: first bit in `now`
        std::vector<uint8_t> now(bits_of(ports_), 2);
        size_t at = 0;
        std::map<std::string, size_t> widths;
        for (const VerilogPort& port : ports_) {
            const Variable& one = scope.at(port.name);
            places[one.id].push_back(at);
            widths[one.id] = port.width;
            at += port.width;
        }
        const std::string clock = scope.at(place_.clock).id;
        std::vector<uint8_t> before = now;
        std::string time = "0";
        char level = 'x';
        std::string word;
        while (words_ >> word) {
            if (word.front() == '#') {
                time = word.substr(1);
                // What held until this time is what a register samples at an edge of this time.
                before = now;
                continue;
            }
            if (word == "$comment") {
                until_end();
                continue;
            }
            if (word.front() == '$') {
                continue;  // $dumpvars, $end, ...: what is inside are changes as all others
            }
            std::string value = word.substr(0, 1);
            std::string id = word.substr(1);
            if (value == "b" || value == "B" || value == "r" || value == "R") {
                value = word.substr(1);
                words_ >> id;
            }
            if (id == clock) {
                // From x to 1 is no edge: simulators begin with it.
                if (level == '0' && value == "1") {
                    out.push_back(before);
                    edges_.push_back(time);
                }
                level = value.front();
            }
            if (const auto found = places.find(id); found != places.end()) {
                for (const size_t place : found->second) {
                    change(now, place, widths.at(id), value);
                }
            }
        }
        return out;
    }

    static void change(std::vector<uint8_t>& now, size_t place, size_t width,
                       const std::string& value) {
        for (size_t k = 0; k < width; ++k) {
            // Shorter values are extended: by 0, or by x or z where they begin with it.
            const char first = value.front();
            const char c = k < value.size() ? value[value.size() - 1 - k]
                           : first == '1'   ? '0'
                                            : first;
            now[place + k] = c == '0' ? 0 : c == '1' ? 1 : 2;
        }
    }

    void check_known(const std::vector<std::vector<uint8_t>>& beats,
                     const std::vector<std::string>& edges) const {
        // Of expected outputs x means that nothing is expected.
        for (size_t beat = 0; beat < beats.size() && !outputs_; ++beat) {
            size_t at = 0;
            for (const VerilogPort& port : ports_) {
                for (size_t k = 0; k < port.width; ++k) {
                    if (beats[beat][at + k] == 2) {
                        throw Error(name_ + ": input " + port.name +
                                    " is x or z before the edge at #" + edges[beat] +
                                    ": every input must have a value from the first edge on");
                    }
                }
                at += port.width;
            }
        }
    }

    std::string name_;
    const std::vector<VerilogPort>& ports_;
    bool outputs_;
    VcdPlace place_;
    std::istringstream words_;
    std::map<std::string, Scope> scopes_;
    std::istringstream::pos_type changes_at_;
    std::vector<std::string> edges_;  // times of the rising edges read last
};

}  // namespace

Beats read_vcd(const std::filesystem::path& path, const std::vector<VerilogPort>& ports,
               bool outputs, const VcdPlace& place) {
    return VcdReader(path, ports, outputs, place).run();
}

}  // namespace qrazor::synth
