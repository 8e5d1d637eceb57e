// What the text of a scheme means for each tensor.
#include "qrazor/eval/scheme.h"

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor_catch.h"

using namespace qrazor::eval;
using Catch::Matchers::Contains;

namespace {

std::string described(const std::string& text) {
    const Scheme scheme = parse_scheme(text);
    return scheme.weights.text() + " " + scheme.activations.text() + " " + scheme.keys.text() +
           " " + scheme.values.text() + " " + scheme.queries.text();
}

}  // namespace

TEST_CASE("a scheme gives each tensor its format") {
    for (const auto& [text, meaning] :
         {std::pair{"fp32", "- - - - -"}, std::pair{"bf16", "bf16 bf16 bf16 bf16 -"},
          std::pair{"sdr:w4a4kv4,g16",
                    "sdr,g16,b8@row sdr,g16,b16@tensor sdr,g16,b8@tensor sdr,g16,b8@tensor -"},
          std::pair{"sdr:w4a4q4", "sdr,b8@row sdr,b16@tensor - - sdr,b16@tensor"},
          std::pair{"sdr:w4a16kv16,g32", "sdr,g32,b8@row - - - -"},
          std::pair{"bfp:w4a16,g16", "bfp4,g16 - - - -"},
          std::pair{"vsq:w4a16,s6", "vsq,s6,b4@row - - - -"},
          std::pair{"sdr:w4k4,g16,k.g32,k.b16,k.@column",
                    "sdr,g16,b8@row - sdr,g32,b16@column - -"},
          std::pair{"int:w8a16kv8", "int8@row int16@tensor int8@tensor int8@tensor -"},
          std::pair{"rtn:w4a4kv4", "int4@row int4@row int4@row int4@row -"},
          std::pair{"mxfp4", "mxfp4 mxfp4 mxfp4 mxfp4 -"},
          std::pair{"nvfp4:w4a4", "nvfp4@tensor nvfp4@tensor - - -"},
          std::pair{"vsq:w4a8,s6", "vsq,s6,b4@row vsq,s6,b8@tensor - - -"},
          std::pair{"bfp,g32", "bfp4,g32 bfp4,g32 bfp4,g32 bfp4,g32 -"},
          std::pair{"rtn:w4a4,w.g128", "int4,g128 int4@row - - -"}}) {
        CHECK(described(text) == meaning);
    }
    CHECK(parse_scheme("rtn:w4a4+smooth").smooth);
    CHECK(parse_scheme("rtn:w4a4+smooth+rotate").rotate);
    CHECK_FALSE(parse_scheme("rtn:w4a4").rotate);
}

TEST_CASE("effective bits are those of the widest tensor") {
    CHECK(parse_scheme("fp32").effective_bits() == 32);
    CHECK(parse_scheme("sdr:w4a4kv4,g16").effective_bits() == 4.25);
    CHECK(parse_scheme("sdr:w4,g16").effective_bits() == 4.1875);
    CHECK(parse_scheme("sdr:w4a4kv4,g16,f2").effective_bits() == 4.375);
}

TEST_CASE("the list of formats is read in its order, faults by line") {
    const std::vector<Scheme> all = read_schemes(QRAZOR_SOURCE_DIR "/eval/formats.toml");
    REQUIRE(all.size() >= 20);
    CHECK(all[0].name == "fp32");
    CHECK(all[1].name == "bf16");
    const std::string file = QRAZOR_BUILD_DIR "/eval-tests/list.toml";
    for (const auto& [text, said] :
         {std::pair{"[a]\nscheme = \"mxfp4\"\n[b]\nscheme = \"mxfp5\"\n",
                    "list.toml:3: [b] format = mxfp5: no such format"},
          std::pair{"[a]\nformat = \"mxfp4\"\n",
                    "'a': must be a table with the key 'scheme' alone"},
          std::pair{"", "has no [name] with a scheme"}, std::pair{"[a\n", "list.toml:1"}}) {
        qrazor::write_file(file, text);
        CHECK_THROWS_WITH(read_schemes(file), Contains(said));
    }
}

TEST_CASE("schemes that mean nothing are refused") {
    for (const auto& [text, said] :
         {std::pair{"", "no such format"}, std::pair{"sdr:", "must be widths as w4a4kv4"},
          std::pair{"sdr:w4x4", "must be widths"}, std::pair{"sdr:w4:a4", "behind one colon"},
          std::pair{"sdr:w5", "codes of sdr have 4 bits"}, std::pair{"rtn:w1", "no such format"},
          std::pair{"sdr,g16,g32", "'g32': is given twice"},
          std::pair{"sdr,k.@row,k.@tensor", "given twice"},
          std::pair{"sdr,z.g16", "options of one tensor begin with"},
          std::pair{"mxfp4,s4", "'s4' is no option"}, std::pair{"sdr,k.@head", "must be @tensor"},
          std::pair{"fp32,g16", "'g16' is no option"}}) {
        INFO(text);
        CHECK_THROWS_WITH(parse_scheme(text), Contains(said));
    }
}
