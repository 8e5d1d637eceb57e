// From a design's ports to the shapes that the kernels know, and operands as slices. Everything
// that depends on a unit's names is decided here, once, so that the kernels are numbers alone.
#include "batch.h"

#include <algorithm>

#include "qrazor/gen/unit.h"
#include "qrazor/model/widths.h"
#include "qrazor/support/error.h"

namespace qrazor::tb {
namespace {

const gen::Port* port_named(const gen::Design& design, const std::string& name) {
    for (const gen::Port& port : design.ports()) {
        if (port.name == name) {
            return &port;
        }
    }
    return nullptr;
}

gen::Port required_port(const gen::Design& design, const std::string& name) {
    if (const gen::Port* port = port_named(design, name); port != nullptr) {
        return *port;
    }
    throw Error(design.label() + ": has no port " + name +
                ", of which the bit-sliced engine knows");
}

// Of the sum, not of the product: sums are added in the same numbers. Narrow ones are twice as many
// in a vector register.
Width width_for(int sum_bits) {
    return sum_bits <= 16 ? Width::half : sum_bits <= 32 ? Width::word : Width::twice;
}

OperandShape operand_shape(const gen::Design& design, const std::string& name, int base) {
    const gen::Config& config = design.config();
    OperandShape shape;
    shape.sdr = design.unit().kind().takes_codes();
    if (!shape.sdr) {
        const gen::Port port = required_port(design, name + "_i");
        shape.lanes = port.elements;
        shape.width = port.element_width;
        return shape;
    }
    shape.lanes = required_port(design, name + "_code_i").elements;
    shape.width = config.salient;
    // The largest legal flag, not what its bits would hold: illegal ones are never drawn.
    shape.flag_max = model::flag_max(base, config.salient);
    shape.flag_bits = required_port(design, name + "_flag_i").bits();
    if (const gen::Port* side = port_named(design, name + "_side_i")) {
        shape.sides = side->elements;
        shape.side_bits = side->element_width;
        shape.side_max = config.max_side;
    }
    return shape;
}

int out_bits(const gen::Design& design) {
    for (const gen::Port& port : design.ports()) {
        if (port.direction == gen::Direction::output && port.role == gen::Role::data) {
            return port.bits();
        }
    }
    throw Error(design.label() + ": has no output to compare");
}

int part_bits(const OperandShape& act, const OperandShape& weight, int lanes) {
    // Codes of both sides have one width (salient bits), integers need not.
    const int product = act.sdr ? model::sdr_code_product_width(act.width)
                                : model::int_product_width(act.width, weight.width);
    return product + model::ceil_log2(static_cast<std::uint64_t>(lanes));
}

}  // namespace

std::string no_batch_reference(const gen::Design& design) {
    const gen::Config& config = design.config();
    if (design.streams()) {
        return "unit = " + config.unit +
               ": the bit-sliced engine knows no beats that wait, and no rows";
    }
    if (port_named(design, "acc_o") == nullptr && port_named(design, "product_o") == nullptr) {
        return "unit = " + config.unit + ": the bit-sliced engine knows products and sums of them";
    }
    if (port_named(design, "act_scale_i") != nullptr) {
        return "unit = " + config.unit + ": the bit-sliced engine knows no scales of blocks";
    }
    if (config.fraction > 0) {
        return "fraction = " + std::to_string(config.fraction) +
               ": the bit-sliced engine knows whole flags";
    }
    const OperandShape act = operand_shape(design, "act", config.act_width);
    const OperandShape weight = operand_shape(design, "weight", config.weight_width);
    // All lanes as one part: the most that any part can need.
    const int bits = part_bits(act, weight, act.lanes);
    return bits > 64 ? design.label() + ": sums of " + std::to_string(bits) +
                           " bits; the bit-sliced golden model has 64"
                     : "";
}

BatchShape::BatchShape(const gen::Design& design) {
    if (const std::string reason = no_batch_reference(design); !reason.empty()) {
        throw Error(reason);
    }
    const gen::Config& config = design.config();
    act = operand_shape(design, "act", config.act_width);
    weight = operand_shape(design, "weight", config.weight_width);
    // A part is what has one shift: the lanes of a subgroup, or all of them.
    sum.parts = std::max(1, act.sides);
    sum.part_bits = part_bits(act, weight, act.lanes / sum.parts);
    sum.shift_max = act.flag_max + weight.flag_max;
    sum.term_bits =
        sum.part_bits + sum.shift_max + model::ceil_log2(static_cast<std::uint64_t>(sum.parts));
    sum.out_bits = out_bits(design);
    sum.accumulates = design.accumulates();
    sum.saturates = config.overflow == model::Overflow::saturate;
    act.value = weight.value = width_for(sum.part_bits);
    // Kernel.h's pairing needs the sum of two products in a signed byte: 2 * 7 * 7 = 98 fits, 2 *
    // 15 * 15 does not.
    constexpr int kShortCode = 4;  // products of 6 bits
    if (act.sdr && config.salient <= kShortCode && act.lanes / sum.parts % 2 == 0) {
        act.pairing = Pairing::upward;
        weight.pairing = Pairing::downward;
    }
}

Operand::Operand(const OperandShape& shape, bool numbers)
    : shape_(&shape),
      slices_(static_cast<std::size_t>(shape.slices())),
      values_(numbers ? static_cast<std::size_t>(shape.lanes) * kStreams *
                            static_cast<std::size_t>(shape.value) / sizeof(Slice)
                      : 0) {}

void Operand::decode() {
    if (!values_.empty()) {
        kernel().decode(*shape_, slices_.data(), values_.data());
    }
}

void Operand::draw(WideRng& rng) {
    kernel().draw(*shape_, rng, slices_.data());
    decode();
}

std::uint64_t Operand::choices(const OperandShape& shape) {
    return (std::uint64_t{1} << shape.width) * static_cast<std::uint64_t>(shape.flag_max + 1);
}

std::uint32_t Operand::bits_of(std::uint64_t choice) const {
    return static_cast<std::uint32_t>(choice % choices(*shape_));
}

void Operand::enumerate(std::uint64_t first) {
    // The flag is the digit above the lane's bits, so a choice is its slices as a number.
    alignas(64) std::array<std::uint32_t, kStreams> numbers;
    for (std::size_t v = 0; v < kStreams; ++v) {
        numbers[v] = bits_of(first + v);
    }
    kernel().to_slices(numbers.data(), static_cast<int>(slices_.size()), slices_.data());
    decode();
}

void Operand::all_alike(std::uint64_t choice) {
    const std::uint32_t bits = bits_of(choice);
    for (std::size_t k = 0; k < slices_.size(); ++k) {
        slices_[k].words.fill(((bits >> k) & 1U) != 0 ? ~std::uint64_t{0} : 0);
    }
    decode();
}

Beat beat_of(const Layout& layout, const Operand& act, const Operand& weight,
             const Control& control, std::size_t stream) {
    const std::size_t at = stream_bit(stream);
    Beat beat;
    // Reset is active low in the port, and so are the slices; a beat says it the other way round.
    beat.reset = !control.active.get(at);
    beat.valid = control.valid.get(at);
    beat.clear = control.clear.get(at);
    std::vector<Slice> bits = act.slices();
    bits.insert(bits.end(), weight.slices().begin(), weight.slices().end());
    std::size_t bit = 0;
    for (const Slot& slot : layout.inputs()) {
        for (int element = 0; element < slot.port.elements; ++element) {
            std::int64_t value = 0;
            for (int k = 0; k < slot.port.element_width; ++k) {
                value |= std::int64_t{bits[bit++].get(at)} << k;
            }
            const std::int64_t sign = std::int64_t{1} << (slot.port.element_width - 1);
            // Sign extension without a shift whose width would depend on the port.
            beat.inputs.push_back(slot.port.is_signed ? (value ^ sign) - sign : value);
        }
    }
    return beat;
}

}  // namespace qrazor::tb
