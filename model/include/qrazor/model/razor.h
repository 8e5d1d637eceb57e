// Razoring: base integers to significant-data-razoring (SDR) codes and back.
// Source: QRazor (arXiv 2501.13331), section 3; docs/number-format.md states every choice.
// Two-level razoring (subgroups with side shifts) goes beyond the paper.
//
// Shapes: a group is `group` base integers that stand next to each other along the reduction
// dimension. A shorter tail is padded with zeros. All integers are exact; no floating point here.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace qrazor::model {

enum class Rounding : std::uint8_t {
    half_up,    // the paper: add the highest dropped bit to the magnitude
    half_even,  // ties to the even code
    truncate,   // drop: QuaRTZ (arXiv 2509.26436) and comparisons
};
std::string_view to_string(Rounding rounding);
Rounding rounding_from(std::string_view name);  // throws qrazor::Error naming the legal values

struct RazorFormat {
    int base = 16;    // B, 4..32
    int salient = 4;  // K, 2..B, sign included
    int group = 16;   // G, 1..256
    Rounding rounding = Rounding::half_up;
    int subgroup = 0;  // S, divides G; 0 means S = G
    int max_side = 0;  // D, 0..B-K; 0 is the one-level scheme

    int subgroup_size() const { return subgroup == 0 ? group : subgroup; }
    int subgroups() const { return group / subgroup_size(); }
    std::int64_t code_max() const { return (std::int64_t{1} << (salient - 1)) - 1; }
    std::int64_t base_max() const { return (std::int64_t{1} << (base - 1)) - 1; }
};

// Throws qrazor::Error with one line naming every field outside its range.
void validate(const RazorFormat& format);

// Effective bits per value: K + flag bits / G + side bits / S, with real field widths.
double effective_bits(const RazorFormat& format);

// Signed magnitude: the value of a code is its signed integer, -code_max .. code_max; zero has one
// form. `to_word` gives the hardware word {sign, magnitude}.
using Code = std::int32_t;
std::uint32_t to_word(Code code, int salient);
Code from_word(std::uint32_t word, int salient);  // both zero words give 0

struct RazoredGroup {
    int flag = 0;             // f, 0..B-K
    std::vector<int> sides;   // d of each subgroup, 0..D; empty where D = 0
    std::vector<Code> codes;  // `group` codes
};

// The value a code stands for: code << (flag - side).
std::int64_t decode(Code code, int flag, int side = 0);

namespace reference {
// Word for word as docs/number-format.md: slow, obvious. `values` may be shorter than a group.
// Values are taken from -2^(B-1) .. 2^(B-1)-1; the most negative saturates to -(2^(B-1)-1).
// Throws qrazor::Error on a value outside that range or on more than G values.
RazoredGroup razor(std::span<const std::int32_t> values, const RazorFormat& format);
std::vector<std::int64_t> decode(const RazoredGroup& group, const RazorFormat& format);
}  // namespace reference

// A row (or whole tensor) of razored groups, flat: what the fast path makes and what dots consume.
struct RazoredRow {
    RazorFormat format;
    std::size_t length = 0;           // values before padding
    std::vector<Code> codes;          // groups * G
    std::vector<std::uint8_t> flags;  // groups
    std::vector<std::uint8_t> sides;  // groups * subgroups; empty where D = 0

    std::size_t groups() const { return flags.size(); }
    RazoredGroup group(std::size_t index) const;
};

// The fast path: equal to reference::razor on every group (a test holds them together).
RazoredRow razor(std::span<const std::int32_t> values, const RazorFormat& format);
std::vector<std::int64_t> decode(const RazoredRow& row);  // `length` values

}  // namespace qrazor::model
