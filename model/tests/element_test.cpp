// Element codecs against the tables of their specifications: every code, and every midpoint between
// neighbours.
#include "qrazor/model/element.h"

#include <cmath>
#include <limits>
#include <vector>

#include "qrazor/support/error.h"
#include "qrazor_catch.h"

using namespace qrazor::model;
using Catch::Matchers::Contains;

namespace {

// The magnitudes of codes 0, 1, 2, ..., as OCP MX 1.0 (tables 3 to 5) and OCP FP8 1.0 (tables 1, 2)
// give them.
std::vector<double> e2m1() {
    return {0, 0.5, 1, 1.5, 2, 3, 4, 6};
}
std::vector<double> e2m3() {
    std::vector<double> all;
    for (int k = 0; k < 16; ++k) {
        all.push_back(0.125 * k);  // subnormals, then 1 .. 1.875
    }
    for (int k = 8; k < 16; ++k) {
        all.push_back(0.25 * k);
    }
    for (int k = 8; k < 16; ++k) {
        all.push_back(0.5 * k);
    }
    return all;
}
std::vector<double> e3m2() {
    std::vector<double> all{0, 0.0625, 0.125, 0.1875};
    for (double low = 0.25; low <= 16; low *= 2) {
        for (const double mantissa : {1.0, 1.25, 1.5, 1.75}) {
            all.push_back(low * mantissa);
        }
    }
    return all;
}
std::vector<double> float8(int mantissa_bits, double smallest_normal, std::size_t count) {
    std::vector<double> all;
    const int steps = 1 << mantissa_bits;
    for (int k = 0; k < steps; ++k) {
        all.push_back(smallest_normal * k / steps);
    }
    for (double low = smallest_normal; all.size() < count; low *= 2) {
        for (int k = 0; k < steps; ++k) {
            all.push_back(low + low * k / steps);
        }
    }
    all.resize(count);
    return all;
}

struct Table {
    Element element;
    std::vector<double> magnitudes;
};
std::vector<Table> tables() {
    return {{Element::e2m1, e2m1()},
            {Element::e2m3, e2m3()},
            {Element::e3m2, e3m2()},
            {Element::e4m3, float8(3, std::ldexp(1, -6), 127)},
            {Element::e5m2, float8(2, std::ldexp(1, -14), 124)}};
}

}  // namespace

TEST_CASE("floating-point elements decode as their specifications' tables") {
    for (const Table& table : tables()) {
        const ElementSpec& format = spec(table.element);
        INFO(format.name);
        const std::uint32_t sign = 1U << (format.bits - 1);
        REQUIRE(table.magnitudes.size() <= sign);
        CHECK(table.magnitudes.back() == format.largest);
        CHECK(table.magnitudes.at(1) == format.smallest());
        for (std::uint32_t code = 0; code < table.magnitudes.size(); ++code) {
            CAPTURE(code);
            CHECK(decode(table.element, code) == table.magnitudes[code]);
            CHECK(decode(table.element, code | sign) == -table.magnitudes[code]);
            CHECK(static_cast<double>(units(table.element, code)) * format.smallest() ==
                  table.magnitudes[code]);
        }
    }
    CHECK(spec(Element::e4m3).largest == 448);
    CHECK(spec(Element::e5m2).largest == 57344);
    CHECK(spec(Element::e3m2).largest == 28);
    CHECK(spec(Element::e2m3).largest == 7.5);
    CHECK(std::isnan(decode(Element::e4m3, 0x7f)));
    CHECK(std::isnan(decode(Element::e4m3, 0xff)));
    CHECK(decode(Element::e5m2, 0x7c) == std::numeric_limits<double>::infinity());
    CHECK(decode(Element::e5m2, 0xfc) == -std::numeric_limits<double>::infinity());
    for (const std::uint32_t code : {0x7dU, 0x7eU, 0x7fU, 0xffU}) {
        CHECK(std::isnan(decode(Element::e5m2, code)));
    }
}

TEST_CASE("every code encodes to itself, every value between two to the nearer, ties to even") {
    for (const Table& table : tables()) {
        const ElementSpec& format = spec(table.element);
        INFO(format.name);
        const std::uint32_t sign = 1U << (format.bits - 1);
        for (std::uint32_t code = 0; code < table.magnitudes.size(); ++code) {
            CAPTURE(code);
            const double value = table.magnitudes[code];
            CHECK(encode(table.element, value) == code);
            CHECK(encode(table.element, -value) == (code | sign));
            if (code + 1 == table.magnitudes.size()) {
                continue;
            }
            const double tie = (value + table.magnitudes[code + 1]) / 2;
            const std::uint32_t even = code % 2 == 0 ? code : code + 1;
            CHECK(encode(table.element, tie) == even);
            CHECK(encode(table.element, -tie) == (even | sign));
            CHECK(encode(table.element, std::nextafter(tie, 0)) == code);
            CHECK(encode(table.element, std::nextafter(tie, 1e9)) == code + 1);
        }
        // Saturating: nothing finite or infinite becomes a special code.
        const auto top = static_cast<std::uint32_t>(table.magnitudes.size() - 1);
        CHECK(encode(table.element, 2 * format.largest) == top);
        CHECK(encode(table.element, -1e300) == (top | sign));
        CHECK(encode(table.element, std::numeric_limits<double>::infinity()) == top);
    }
}

TEST_CASE("MXINT8 is two's complement with six fraction bits") {
    CHECK(spec(Element::mxint8).largest == 1.984375);
    for (int value = -127; value <= 127; ++value) {
        const auto code = static_cast<std::uint32_t>(value) & 0xffU;
        CHECK(decode(Element::mxint8, code) == value / 64.0);
        CHECK(encode(Element::mxint8, value / 64.0) == code);
        CHECK(units(Element::mxint8, code) == value);
    }
    CHECK(decode(Element::mxint8, 0x80) == -2.0);
    CHECK(encode(Element::mxint8, -2.0) == 0x81);  // symmetric
    CHECK(encode(Element::mxint8, 2.5 / 64) == 2);
    CHECK(encode(Element::mxint8, 3.5 / 64) == 4);
    CHECK(encode(Element::mxint8, -0.4 / 64) == 0);
}

TEST_CASE("E8M0 scales are powers of two from 2^-127 to 2^127") {
    for (std::uint32_t code = 0; code < kE8m0Nan; ++code) {
        CHECK(decode_e8m0(code) == std::ldexp(1, static_cast<int>(code) - 127));
    }
    CHECK(std::isnan(decode_e8m0(kE8m0Nan)));
    CHECK_THROWS_WITH(decode_e8m0(256), Contains("must be 0 to 255"));
}

TEST_CASE("what has no code is refused") {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK_THROWS_WITH(encode(Element::e2m1, nan), Contains("e2m1 has no code"));
    CHECK_THROWS_AS(encode(Element::mxint8, nan), qrazor::Error);
    CHECK(encode(Element::e4m3, nan) == 0x7f);
    CHECK(std::isnan(decode(Element::e5m2, encode(Element::e5m2, nan))));
    CHECK_THROWS_WITH(decode(Element::e2m1, 16), Contains("must be 0 to 15"));
    CHECK_THROWS_WITH(element_from("e9m9"), Contains("must be one of e2m1"));
    CHECK(element_from("e3m2") == Element::e3m2);
}
