// A Verilated model behind names: ports are found by name once, then written and read by address.
// Models come from libraries that are loaded at run time, so that the bench needs no compilation
// for each design.
#include "qrazor/tb/dut.h"

#include <dlfcn.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>

#include "qrazor/support/error.h"

namespace qrazor::tb {

__extension__ typedef unsigned __int128 UInt128;

static_assert(std::endian::native == std::endian::little, "port words are copied byte by byte");

ModelLibrary::ModelLibrary(const std::filesystem::path& path)
    // Local: every library defines the same names.
    : handle_(dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL)) {
    if (handle_ == nullptr) {
        throw Error(path.string() + ": cannot load the Verilated model: " + dlerror());
    }
    make_ = reinterpret_cast<MakeModel>(dlsym(handle_, kMakeModel));
    if (make_ == nullptr) {
        throw Error(path.string() + ": is no library of Verilated models");
    }
}

ModelLibrary::~ModelLibrary() {
    if (handle_ != nullptr) {
        dlclose(handle_);
    }
}

std::unique_ptr<Model> ModelLibrary::make(unsigned index, std::uint64_t seed) const {
    std::unique_ptr<Model> model(make_(index, seed));
    if (!model) {
        throw Error("the Verilated library has no model " + std::to_string(index));
    }
    return model;
}

namespace {

const PortBinding& binding_of(const Model& model, const std::string& name) {
    for (const PortBinding& binding : model.ports()) {
        if (name == binding.name) {
            return binding;
        }
    }
    throw Error("port " + name + ": the Verilated model has none of that name");
}

}  // namespace

Dut::Dut(const gen::Design& design, const Layout& layout, std::unique_ptr<Model> model)
    : model_(std::move(model)) {
    // Two words more than a port, as drive() writes the last one and a 0 behind it.
    std::size_t widest = 4;
    for (const bool input : {true, false}) {
        for (const Slot& slot : input ? layout.inputs() : layout.outputs()) {
            const PortBinding& binding = binding_of(*model_, slot.port.name);
            if (static_cast<std::size_t>(slot.port.bits()) > binding.bytes * 8) {
                throw Error("port " + slot.port.name + ": the Verilated model has " +
                            std::to_string(binding.bits) + " bits, the design " +
                            std::to_string(slot.port.bits()));
            }
            widest = std::max(widest, binding.bytes / 4 + 2);
            (input ? inputs_ : outputs_).push_back({slot, binding});
        }
    }
    words_.resize(widest);
    for (const gen::Port& port : design.ports()) {
        if (port.role == gen::Role::data) {
            continue;
        }
        auto* bit = static_cast<std::uint8_t*>(binding_of(*model_, port.name).data);
        const auto bind = [&](std::uint8_t*& in, const std::uint8_t*& out) {
            if (port.direction == gen::Direction::input) {
                in = bit;
            } else {
                out = bit;
            }
        };
        switch (port.role) {
            case gen::Role::clock:
                clock_ = bit;
                break;
            case gen::Role::reset:
                reset_ = bit;
                break;
            case gen::Role::clear:
                clear_ = bit;
                break;
            case gen::Role::valid:
                bind(valid_in_, valid_out_);
                break;
            case gen::Role::ready:
                bind(ready_in_, ready_out_);
                break;
            case gen::Role::first:
                bind(first_in_, first_out_);
                break;
            case gen::Role::last:
                bind(last_in_, last_out_);
                break;
            case gen::Role::data:
                break;
        }
    }
}

void Dut::drive(const Beat& beat) {
    for (const Bound& bound : inputs_) {
        const int width = bound.slot.port.element_width;
        const std::uint64_t mask = (std::uint64_t{1} << width) - 1;  // inputs have at most 63 bits
        const std::int64_t* element = beat.inputs.data() + bound.slot.offset;
        std::uint64_t gathered = 0;
        int filled = 0;
        std::size_t word = 0;
        // At most 32 bits at once, so 64 always hold what is left over and the next ones.
        const auto gather = [&](std::uint64_t bits, int count) {
            gathered |= bits << filled;
            filled += count;
            if (filled >= 32) {
                words_[word++] = static_cast<std::uint32_t>(gathered);
                gathered >>= 32;
                filled -= 32;
            }
        };
        for (int k = 0; k < bound.slot.port.elements; ++k) {
            const std::uint64_t bits = static_cast<std::uint64_t>(element[k]) & mask;
            if (width <= 32) {
                gather(bits, width);
            } else {
                gather(bits & 0xffffffffU, 32);
                gather(bits >> 32, width - 32);
            }
        }
        words_[word] = static_cast<std::uint32_t>(gathered);
        words_[word + 1] = 0;
        std::memcpy(bound.binding.data, words_.data(), bound.binding.bytes);
    }
    if (reset_ != nullptr) {
        *reset_ = beat.reset ? 0 : 1;
        // Units with a reset have a valid bit, too: both are of a sequential unit.
        *valid_in_ = beat.valid ? 1 : 0;
    }
    for (const auto& [port, value] :
         {std::pair{clear_, beat.clear}, std::pair{first_in_, beat.first},
          std::pair{last_in_, beat.last}, std::pair{ready_in_, beat.ready}}) {
        if (port != nullptr) {
            *port = value ? 1 : 0;
        }
    }
}

void Dut::set_clock(bool high) {
    *clock_ = high ? 1 : 0;
}

void Dut::outputs(std::vector<Int128>& values) const {
    values.clear();
    for (const Bound& bound : outputs_) {
        const auto* bytes = static_cast<const std::uint8_t*>(bound.binding.data);
        const gen::Port& port = bound.slot.port;
        const auto width = static_cast<unsigned>(port.element_width);
        for (int k = 0; k < port.elements; ++k) {
            const auto first = static_cast<std::size_t>(k) * width;
            // Up to 128 bits from any bit position: at most 17 bytes.
            UInt128 value = 0;
            const std::size_t begin = first / 8;
            const std::size_t end = std::min((first + width + 7) / 8, bound.binding.bytes);
            const std::size_t most = std::min(end - begin, sizeof(value));
            std::memcpy(&value, bytes + begin, most);
            value >>= first % 8;
            // The 17th byte; then first % 8 is not 0, so the shift is less than 128.
            if (end - begin > sizeof(value)) {
                value |= static_cast<UInt128>(bytes[begin + 16]) << (128 - first % 8);
            }
            if (width < 128) {
                const auto one = static_cast<UInt128>(1);
                value &= (one << width) - 1;
                if (port.is_signed && ((value >> (width - 1)) & 1U) != 0) {
                    value -= one << width;
                }
            }
            values.push_back(static_cast<Int128>(value));
        }
    }
}

}  // namespace qrazor::tb
