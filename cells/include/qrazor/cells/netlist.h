// A mapped netlist: instances of library cells on numbered nets.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/cells/library.h"

namespace qrazor::cells {

// Which capacitance of a pin: the one for energies, or that of one edge, as static timing has it.
enum class Load { energy, rise, fall };

inline constexpr int kNoNet = -1;
inline constexpr int kNetZero = 0;  // constant 0
inline constexpr int kNetOne = 1;   // constant 1

struct Instance {
    std::string name;
    const Cell* cell = nullptr;
    std::vector<int> inputs;   // net of each of cell->inputs
    std::vector<int> outputs;  // net of each of cell->outputs, kNoNet where open
    int clock = kNoNet;
};

struct NetlistPort {
    std::string name;
    bool output = false;
    std::vector<int> nets;                   // bit 0 first
    int lowest = 0;                          // of its range: [4:1] and [1:4] have 1
    bool upto = false;                       // [1:4]: the last index is bit 0
    std::string bit_name(size_t bit) const;  // "a[3]", or "a" where there is one bit
};

class Netlist {
  public:
    // Reads what Yosys's write_json wrote of module `top`. The library must outlive the netlist.
    // Throws Error: no such module, a cell that the library lacks or that cannot be simulated
    // (latches, tristate drivers), a net with two drivers or none, a combinational loop, flip-flops
    // on different clocks or on a falling one.
    static Netlist from_json(std::string_view json, const std::string& top, const Library& library);

    const Library& library() const { return *library_; }
    const std::vector<Instance>& instances() const { return instances_; }
    const std::vector<NetlistPort>& ports() const { return ports_; }
    const NetlistPort* port(std::string_view name) const;  // nullptr: none
    int net_count() const { return static_cast<int>(net_names_.size()); }
    const std::string& net_name(int net) const { return net_names_.at(static_cast<size_t>(net)); }

    // Combinational instances, each after those that drive it; and the flip-flops.
    const std::vector<size_t>& order() const { return order_; }
    const std::vector<size_t>& flip_flops() const { return flip_flops_; }
    int clock() const { return clock_; }  // net, kNoNet without flip-flops

    // Instance that drives a net, SIZE_MAX for ports and constants.
    size_t driver(int net) const { return drivers_.at(static_cast<size_t>(net)); }
    // Load in pF: the input pins on the net, and `output_load` for each output port bit on it.
    std::vector<double> loads(double output_load, Load which = Load::energy) const;

    // A net that loads its driving cell beyond the library's max_capacitance, in words; "" where
    // there is none. Loads as from loads().
    std::string overload(const std::vector<double>& loads) const;

    double area() const;
    double register_area() const;

  private:
    friend class NetlistReader;
    void sort();
    void check_clock();
    const Library* library_ = nullptr;
    std::vector<Instance> instances_;
    std::vector<NetlistPort> ports_;
    std::vector<std::string> net_names_;
    std::vector<size_t> drivers_;
    std::vector<size_t> order_;
    std::vector<size_t> flip_flops_;
    int clock_ = kNoNet;
};

}  // namespace qrazor::cells
