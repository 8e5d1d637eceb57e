// A .safetensors file: its header, and every tensor that it describes.
#include "qrazor/model/tensor.h"
#include "target.h"

using namespace qrazor;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::read_or_refuse([&] {
        const auto file =
            model::SafeTensors::parse(std::string(fuzz::as_text(data, size)), "fuzz.safetensors");
        for (const auto& [name, entry] : file.entries()) {
            fuzz::read_or_refuse([&] {  // a type, or a value, that has no meaning
                const model::Tensor tensor = file.read(name);
                fuzz::require(tensor.values.size() == tensor.size(), "values do not fit the shape");
            });
        }
        fuzz::read_or_refuse([&] { file.read("weight"); });  // near names, where there is none
    });
    return 0;
}
