// The main of every test binary, compiled once: Catch2 version 2 needs it, version 3 brings its own
// session but is started the same way.
#ifdef QRAZOR_CATCH_V3
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

int main(int argc, char** argv) {
    return Catch::Session().run(argc, argv);
}
