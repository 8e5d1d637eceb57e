// A program outside this tree that uses the installed library: whether headers, libraries and
// `find_package` are complete.
#include <iostream>
#include <vector>

#include "qrazor/formats/codec.h"
#include "qrazor/model/dot.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"

int main() {
    using namespace qrazor::model;
    RazorFormat format;
    format.group = 4;
    const RazoredRow act = razor(std::vector<std::int32_t>{1004, -660, 226, 796}, format);
    const RazoredRow weight = razor(std::vector<std::int32_t>{1, 0, 0, 0}, format);
    std::cout << "flag " << int{act.flags[0]} << ", dot " << qrazor::to_string(dot(act, weight))
              << '\n';
    if (qrazor::formats::make_codec("sdr,b16,g16")->effective_bits() != 4.25) {
        return 1;
    }
    try {
        SafeTensors::parse("", "nothing");
    } catch (const qrazor::Error&) {
        return 0;
    }
    return 1;
}
