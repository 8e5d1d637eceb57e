#include <algorithm>
#include <charconv>
#include <stdexcept>

#include "codecs.h"
#include "qrazor/support/text.h"

namespace qrazor::model {
namespace {

std::vector<std::string> split(std::string_view text, char at) {
    std::vector<std::string> parts;
    while (true) {
        const std::size_t end = text.find(at);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
}

std::optional<int> integer(std::string_view text) {
    int value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    return code == std::errc() && end == text.data() + text.size() && !text.empty()
               ? std::optional<int>(value)
               : std::nullopt;
}

}  // namespace

void Extent::include(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
}

void Extent::include(const Extent& other) {
    include(other.low);
    include(other.high);
}

double Extent::absmax() const {
    return std::max(high, -low);  // of nothing but zeros: 0, not -0
}

Extent extent_of(std::span<const float> values) {
    float low = 0;
    float high = 0;
    bool all = true;
    for (const float value : values) {
        low = std::min(low, value);
        high = std::max(high, value);
        all = all && value == value;
    }
    if (!all) {
        throw Error("value = NaN: cannot be scaled");
    }
    return {low, high};
}

float absmax_of(std::span<const float> values) {
    return static_cast<float>(extent_of(values).absmax());
}

CodecOptions::CodecOptions(std::string_view text, std::vector<std::string> parts)
    : text_(text), name_(parts.front()), left_(parts.begin() + 1, parts.end()) {}

void CodecOptions::refuse(const std::string& why) const {
    throw Error("format = " + text_ + ": " + why);
}

int CodecOptions::number(char letter, int otherwise, int low, int high) {
    for (auto part = left_.begin(); part != left_.end(); ++part) {
        if (part->empty() || part->front() != letter) {
            continue;
        }
        const std::optional<int> value = integer(std::string_view(*part).substr(1));
        if (!value) {
            continue;
        }
        if (*value < low || *value > high) {
            refuse(*part + ": must be " + letter + std::to_string(low) + " to " + letter +
                   std::to_string(high));
        }
        left_.erase(part);
        return *value;
    }
    return otherwise;
}

bool CodecOptions::word(std::string_view name) {
    const auto part = std::find(left_.begin(), left_.end(), name);
    if (part == left_.end()) {
        return false;
    }
    left_.erase(part);
    return true;
}

void CodecOptions::done() const {
    if (!left_.empty()) {
        refuse("'" + left_.front() + "' is no option of " + name_ +
               ", or given twice; see `qrazor formats`");
    }
}

std::optional<int> number_behind(std::string_view name, std::string_view prefix) {
    return name.substr(0, prefix.size()) == prefix ? integer(name.substr(prefix.size()))
                                                   : std::nullopt;
}

void start_row(const BlockLayout& layout, std::size_t length, const Outer& outer, BlockRow& row) {
    row.outer = outer;
    row.length = length;
    if (layout.block == 0) {
        row.codes.resize(length);
        row.scales.clear();
        row.sides.clear();
        return;
    }
    const std::size_t blocks = blocks_of(length, layout.block);
    const auto block = static_cast<std::size_t>(layout.block);
    row.codes.resize(blocks * block);
    row.scales.resize(blocks);
    row.sides.resize(
        layout.side_bits == 0 ? 0 : blocks * block / static_cast<std::size_t>(layout.subgroup));
}

double Codec::effective_bits() const {
    const BlockLayout fields = layout();
    double bits = fields.code_bits;
    if (fields.block != 0) {
        bits += static_cast<double>(fields.scale_bits) / fields.block;
    }
    if (fields.side_bits != 0) {
        bits += static_cast<double>(fields.side_bits) / fields.subgroup;
    }
    return bits;
}

void Codec::integers(const BlockRow&, IntegerRow&) const {
    throw std::logic_error("integers() of " + text_);
}

std::unique_ptr<Codec> make_codec(std::string_view text) {
    CodecOptions options(text, split(text, ','));
    for (const auto maker :
         {make_float_codec, make_integer_codec, make_sdr_codec, make_mx_codec, make_scaled_codec}) {
        if (std::unique_ptr<Codec> codec = maker(options)) {
            options.done();
            codec->text_ = text;
            return codec;
        }
    }
    throw Error("format = " + std::string(text) +
                ": no such format; `qrazor formats` lists what there is");
}

std::string codec_help() {
    return R"text(fp32, bf16      as they are
intB            two's complement without its least code, B = 2..16, under an outer scale;
                gG: under an FP16 scale for every G values instead
sdr             QRazor: bB base bits (16), kK code bits (4), gG (16), sS dD two levels,
                half_up, half_even or truncate; lse: flag by least squared error; f1, f2: flag
                with fraction bits; neg8: the word of -0 stands for -2^(K-1)
quartz          QuaRTZ: 8-bit min-max stage, truncation; gG (16); zp: with a zero point
mxint8, mxfp8_e4m3, mxfp8_e5m2, mxfp6_e2m3, mxfp6_e3m2, mxfp4
                OCP MX 1.0: an E8M0 scale for every 32, the largest value's exponent rounded
                down (it may saturate); ceil: rounded up, so that nothing saturates (as PyTorch
                and JAX do); lse: scale by least squared error; gG: for every G instead; eN: a
                scale is one of N = 2..64 powers of two above an outer one
nvfp4           E2M1 under an E4M3 scale for every 16 and an outer one; lse; gG
vsq             VS-Quant: bB elements (4), gG (16), sM integer scale (4), an outer one; lse
bfpB            sign and B-1 bits, B = 2..8, gG (16) under an 8-bit exponent
)text";
}

}  // namespace qrazor::model
