#include <qrazor_catch.h>

#include "qrazor/support/text.h"

TEST_CASE("trim") {
    CHECK(qrazor::trim(" a b\n") == "a b");
}
