// What each file of tb/units/ offers to the registry.
#pragma once
#include <memory>

#include "qrazor/tb/bench.h"

namespace qrazor::tb {

std::unique_ptr<Bench> make_int_mul(const gen::Design& design);
std::unique_ptr<Bench> make_int_mac(const gen::Design& design);
std::unique_ptr<Bench> make_int_dot(const gen::Design& design);
std::unique_ptr<Bench> make_sdr_compress(const gen::Design& design);
std::unique_ptr<Bench> make_sdr_decompress(const gen::Design& design);
std::unique_ptr<Bench> make_sdr_mul(const gen::Design& design);
std::unique_ptr<Bench> make_sdr_mac(const gen::Design& design);
std::unique_ptr<Bench> make_sdr_dot(const gen::Design& design);
std::unique_ptr<Bench> make_dec_dot(const gen::Design& design);
std::unique_ptr<Bench> make_block_dot(const gen::Design& design);  // mx, nvfp4, vs, bfp, int_group

}  // namespace qrazor::tb
