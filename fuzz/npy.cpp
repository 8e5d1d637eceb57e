// A .npy file.
#include "qrazor/model/tensor.h"
#include "target.h"

using namespace qrazor;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::read_or_refuse([&] {
        const model::Tensor tensor = model::parse_npy(fuzz::as_text(data, size), "fuzz.npy");
        fuzz::require(tensor.values.size() == tensor.size(), "values do not fit the shape");
    });
    return 0;
}
