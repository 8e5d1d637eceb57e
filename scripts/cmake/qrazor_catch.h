// Catch2 for version 2 (Debian 12) and version 3 (Ubuntu 24.04, Debian 13): include this instead.
#pragma once
#ifdef QRAZOR_CATCH_V3
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
using Catch::Approx;
namespace Catch::Matchers {
// The name of version 2, by which the tests know it; in version 3 `Contains` is of containers.
inline auto Contains(const std::string& part) {
    return ContainsSubstring(part);
}
}  // namespace Catch::Matchers
#else
#include <catch2/catch.hpp>
#endif
