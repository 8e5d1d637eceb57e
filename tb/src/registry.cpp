#include <array>

#include "qrazor/support/error.h"
#include "qrazor/tb/bench.h"
#include "units.h"

namespace qrazor::tb {
namespace {

struct Entry {
    std::string_view unit;
    std::unique_ptr<Bench> (*make)(const gen::Design&);
};

// One line per unit, in the order of gen's registry.
constexpr std::array<Entry, 14> kBenches{{{"int_mul", make_int_mul},
                                          {"int_mac", make_int_mac},
                                          {"int_dot", make_int_dot},
                                          {"sdr_compress", make_sdr_compress},
                                          {"sdr_decompress", make_sdr_decompress},
                                          {"sdr_mul", make_sdr_mul},
                                          {"sdr_mac", make_sdr_mac},
                                          {"sdr_dot", make_sdr_dot},
                                          {"dec_dot", make_dec_dot},
                                          {"mx_dot", make_block_dot},
                                          {"nvfp4_dot", make_block_dot},
                                          {"vs_dot", make_block_dot},
                                          {"bfp_dot", make_block_dot},
                                          {"int_group_dot", make_block_dot}}};

}  // namespace

std::unique_ptr<Bench> make_bench(const gen::Design& design) {
    for (const Entry& entry : kBenches) {
        if (entry.unit == design.config().unit) {
            return entry.make(design);
        }
    }
    throw Error("unit = " + design.config().unit + ": has no testbench; add tb/units/" +
                design.config().unit + ".cpp and a line in tb/src/registry.cpp");
}

}  // namespace qrazor::tb
