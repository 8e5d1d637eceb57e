// OCP MX: any of its elements, scales of 8 bits or of few exponents.
#include "families/block/bench.h"
#include "makers.h"

namespace qrazor::units::mx_dot {

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    const gen::Config& config = design.config();
    const bool integer = config.element == "int8";
    const model::Element element =
        integer ? model::Element::mxint8 : model::element_from(config.element);
    const int bits = model::spec(element).bits;
    const std::string name = integer     ? "mxint8"
                             : bits == 4 ? "mxfp4"
                                         : "mxfp" + std::to_string(bits) + "_" + config.element;
    return std::make_unique<BlockBench>(
        design, BlockFormat{config.accumulator == "bounded" ? BlockFormat::Kind::bounded
                                                            : BlockFormat::Kind::mx,
                            name + ",g" + std::to_string(config.group), element});
}

}  // namespace qrazor::units::mx_dot
