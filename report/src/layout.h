// Places for the blocks and wires of a structure: layers from top to bottom, every wire downwards
// but those that feed a result back.
#pragma once
#include <string>
#include <vector>

#include "qrazor/report/structure.h"

namespace qrazor::report {

struct PlacedBlock {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
    std::string title;
    std::string detail;  // second line; "" for ports
};

struct PlacedWire {
    struct Stop {
        double x = 0;
        double enter = 0;  // y where the stop's layer begins and ends; the wire is straight between
        double leave = 0;
    };
    std::vector<Stop> stops;  // first the source, last the sink
    bool back = false;        // feeds back: goes round on the right
    int bits = 0;
};

struct Layout {
    std::vector<PlacedBlock> blocks;  // as in the structure
    std::vector<PlacedWire> wires;    // as in the structure
    double width = 0;
    double height = 0;
};

Layout lay_out(const Structure& structure);

}  // namespace qrazor::report
