// What holds of every unit that is registered, whoever adds one.
#include <qrazor_catch.h>
#include <algorithm>
#include <map>
#include <stdexcept>

#include "qrazor/gen/config.h"
#include "qrazor/gen/design.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/unit.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"

using namespace qrazor;
using gen::Design;
using gen::Settings;

namespace {

Settings unit(const std::string& name) {
    Settings config;
    config.unit = name;
    return config;
}

std::vector<std::string> problems(const Settings& config) {
    try {
        (void)units::design(config);
    } catch (const gen::ConfigError& e) {
        std::vector<std::string> texts;
        for (const gen::Problem& p : e.problems()) {
            texts.push_back(p.text());
        }
        return texts;
    }
    return {};
}

std::vector<Settings> named() {
    return gen::read_configs(std::string(QRAZOR_SOURCE_DIR) + "/gen/configs");
}

}  // namespace

TEST_CASE("every registered unit has a legal default design with ports and text") {
    REQUIRE(units::all().size() >= 9);
    for (const gen::Unit* u : units::all()) {
        INFO(u->name());
        const Design design = units::design(unit(std::string(u->name())));
        CHECK(design.ports().size() >= 2);
        const auto files = units::emit(design);
        REQUIRE(!files.empty());
        CHECK(files.back().name == design.module_name() + ".v");
    }
}

TEST_CASE("an illegal configuration is refused with all of its problems") {
    Settings config = unit("sdr_dot");
    config.group = 12;
    config.act_width = 0;
    config.overflow = "clip";
    config.cuts = 4;
    config.arch = "wallace";
    const auto texts = problems(config);
    const auto names = [&](const std::string& text) {
        return std::count(texts.begin(), texts.end(), text) == 1;
    };
    CHECK(names("group = 12: must be a power of two from 1 to 256"));
    CHECK(names("act_width = 0: must be 4 to 32"));
    CHECK(names("overflow = clip: must be wrap or saturate"));
    CHECK(names("cuts = 4: must be 0 to 3"));
    CHECK(names("arch = wallace: must be sign_magnitude or twos_complement or star"));
}

TEST_CASE("single illegal fields are named with value and legal range") {
    const auto only = [](const Settings& config) {
        const auto texts = problems(config);
        return texts.size() == 1 ? texts[0] : "problems: " + std::to_string(texts.size());
    };
    CHECK(only(unit("sdr_dto")).rfind("unit = sdr_dto: must be one of int_mul, int_mac", 0) == 0);
    CHECK(only(unit("")).rfind("unit = (none): must be one of", 0) == 0);
    Settings c = unit("int_mul");
    c.act_width = 33;
    CHECK(only(c) == "act_width = 33: must be 2 to 32");
    c = unit("int_mul");
    c.lanes = 4;
    CHECK(only(c) == "lanes = 4: unit int_mul does not use it; leave it out");
    c = unit("ones_splitter");
    c.ones = 0;
    CHECK(only(c) == "ones = 0: must be 1 to 128 (the rows)");
    c.rows = 8;
    c.ones = 9;
    CHECK(only(c) == "ones = 9: must be 1 to 8 (the rows)");
    c = unit("ones_splitter");
    c.rows = 0;
    CHECK(only(c) == "rows = 0: must be 1 to 1024");
    c = unit("pim_shift_add");
    c.code_width = 0;
    CHECK(only(c) == "code_width = 0: must be 1 to 8");
    c = unit("sdr_dot");
    c.lanes = 32;
    CHECK(only(c) ==
          "lanes = 32: must be a power of two from 1 to 16 (the group: a beat has one flag per "
          "operand)");
    c = unit("sdr_dot");
    c.salient = 9;
    CHECK(only(c) == "salient = 9: must be 2 to 8 (the narrower base width)");
    c = unit("sdr_dot");
    c.max_side = 5;
    CHECK(only(c) == "max_side = 5: must be 0 to 4 (base width minus salient)");
    c = unit("sdr_dot");
    c.fraction = 3;
    CHECK(only(c) == "fraction = 3: must be 0 to 2");
    c.fraction = 1;
    c.act_width = 17;
    CHECK(only(c) ==
          "fraction = 1: must be 0 (arch = star, salient above 8 or base widths above 16)");
    c = unit("sdr_dot");
    c.subgroup = 8;
    CHECK(only(c) == "subgroup = 8: must be 16 (the group: max_side = 0 is the one-level scheme)");
    c = unit("sdr_dot");
    c.arch = "star";
    c.adder = "ripple";
    CHECK(only(c) == "adder = ripple: must be plus (arch = star)");
    c = unit("mx_dot");
    c.element = "e3m4";
    CHECK(only(c) == "element = e3m4: must be e2m1 or int8 or e2m3 or e3m2 or e4m3 or e5m2");
    c.element = "int8";
    c.arch = "sign_magnitude";
    CHECK(only(c) == "arch = sign_magnitude: must be baugh_wooley or booth");
    c = unit("mx_dot");
    c.element = "e5m2";
    c.accumulator = "bounded";
    CHECK(problems(c).empty());
    c.act_scales = 64;
    c.weight_scales = 64;
    CHECK(only(c) == "acc_width = 203: must be 2 to 128");
    c = unit("nvfp4_dot");
    c.groups = 128;
    CHECK(only(c) == "groups = 128: must be 0 (accumulator = fp32)");
    c.accumulator = "fixed";
    CHECK(problems(c).empty());
    c = unit("bfp_dot");
    c.groups = 128;
    CHECK(only(c) == "groups = 128: unit bfp_dot does not use it; leave it out");
    c = unit("int_group_dot");
    c.element = "e2m1";
    CHECK(only(c) == "element = e2m1: must be int4 or int8");
    c = unit("sdr_compress");
    c.salient = 2;
    c.fraction = 2;
    CHECK(only(c) == "fraction = 2: must be 0 to 1 (salient = 2)");
    c.fraction = 1;
    CHECK(problems(c).empty());
    c = unit("sdr_compress");
    c.cuts = 2;
    CHECK(only(c) == "cuts = 2: must be 0 to 1");
    c = unit("sdr_compress");
    c.rounding = "up";
    CHECK(only(c) == "rounding = up: must be half_up or half_even or truncate");
}

TEST_CASE("what a requantizer's forms do not have is refused by name") {
    const auto only = [](const Settings& config) {
        const auto texts = problems(config);
        return texts.size() == 1 ? texts[0] : "problems: " + std::to_string(texts.size());
    };
    Settings c = unit("emsb_requantizer");
    c.granularity = "column";
    CHECK(only(c) == "granularity = column: must be row or group or static");
    c.granularity = "group";
    c.group = 8;
    CHECK(
        only(c) ==
        "group = 8: must be a power of two from 1 to 4 (lanes: a group of several beats is a row)");
    c.group = 2;
    CHECK(problems(c).empty());
    c.max_row = 16;
    CHECK(only(c) == "max_row = 16: must be 0 (granularity is not row)");
    c.max_row.reset();
    for (const char* granularity : {"row", "static"}) {
        c.granularity = granularity;
        CHECK(only(c) == "group = 2: must be 0 (integers, and granularity is not group)");
    }
    c.salient = 4;
    CHECK(problems(c).empty());
    c.granularity = "group";
    c.salient = 9;
    CHECK(only(c) == "salient = 9: must be 2 to 8 (code_width)");
    c.salient = 4;
    c.code_width = 32;
    CHECK(only(c) == "code_width = 32: must be 4 to 16 (narrower than act_width)");
    c = unit("emsb_requantizer");
    c.max_row = 30;
    CHECK(only(c) == "max_row = 30: must be a multiple of lanes = 4");
}

TEST_CASE("the effective configuration is complete, legal and makes the same design again") {
    for (const Settings& config : named()) {
        INFO(config.name);
        const Design first = units::design(config);
        const Design again = units::design(first.settings());
        CHECK(again.config() == first.config());
        CHECK(again.module_name() == first.module_name());
        CHECK(first.config().lanes >= 1);
    }
}

TEST_CASE("emitting twice gives the same bytes, without host, date or path") {
    for (const Settings& config : named()) {
        INFO(config.name);
        const auto once = units::emit_package(units::design(config));
        const auto twice = units::emit_package(units::design(config));
        REQUIRE(once.size() == twice.size());
        for (size_t i = 0; i < once.size(); ++i) {
            CHECK(once[i].name == twice[i].name);
            CHECK(once[i].text == twice[i].text);
            CHECK(once[i].text.find("/work") == std::string::npos);
            CHECK(once[i].text.find("/home") == std::string::npos);
        }
    }
}

TEST_CASE("lines of emitted Verilog fit 100 columns and hold no tab or trailing blank") {
    for (const Settings& config : named()) {
        for (const auto& file : units::emit(units::design(config))) {
            INFO(config.name << " " << file.name);
            size_t start = 0;
            size_t bad = 0;
            while (start < file.text.size()) {
                const size_t end = file.text.find('\n', start);
                bad += end - start > 100 ? 1 : 0;
                bad += end > start && file.text[end - 1] == ' ' ? 1 : 0;
                start = end + 1;
            }
            CHECK(bad == 0);
            CHECK(file.text.find('\t') == std::string::npos);
        }
    }
}

TEST_CASE("the same module name never stands for two texts, but for parameter defaults") {
    // Parts without a "Made by" line are shared by many units and must be equal to the letter.
    std::map<std::string, std::string> parts;
    for (const Settings& config : named()) {
        for (const auto& file : units::emit(units::design(config))) {
            if (file.text.find("// Made by: ") == std::string::npos) {
                const auto [it, fresh] = parts.emplace(file.name, file.text);
                CHECK((fresh || it->second == file.text));
            }
        }
    }
    CHECK(parts.size() > 10);
}

TEST_CASE("beats of more than 26 bits are cut before an FP32 addition, others are not") {
    const auto cuts = [](const std::string& element, int lanes) {
        Settings config = unit("mx_dot");
        config.element = element;
        config.group = lanes;
        const auto files = units::emit(units::design(config));
        const auto named = [&](const char* name) {
            return std::any_of(files.begin(), files.end(),
                               [&](const auto& file) { return file.name == name; });
        };
        CHECK(named("adder_fp32_ripple.v") != named("adder_fp32_cut_ripple.v"));
        return named("adder_fp32_cut_ripple.v");
    };
    // (Of E3M2 the border is 128 lanes; such trees take a minute with sanitizers.)
    CHECK_FALSE(cuts("e3m2", 16));  // 200704 * 16 < 2^25
    CHECK_FALSE(cuts("int8", 16));
    CHECK(cuts("e4m3", 1));
    CHECK(cuts("e5m2", 1));
    const auto files = units::emit(units::design(unit("int_group_dot")));
    CHECK(std::any_of(files.begin(), files.end(), [](const auto& file) {
        return file.name == "accumulator_fp32_cut_ripple.v";
    }));
}

TEST_CASE("latency follows the cut points") {
    for (int cuts = 0; cuts <= 3; ++cuts) {
        for (const std::string name : {"sdr_dot", "sdr_mac", "int_dot", "int_mac", "dec_dot"}) {
            Settings config = unit(name);
            config.cuts = cuts;
            CHECK(units::design(config).fixed_latency() == cuts + 2);
        }
    }
    CHECK(units::design(unit("int_mul")).fixed_latency() == 0);
    CHECK_FALSE(units::design(unit("sdr_mul")).sequential());
}

TEST_CASE("each cut point is where a comment says, and none within an FP32 addition") {
    int floating = 0;
    for (const Settings& config : named()) {
        const Design design = units::design(config);
        const auto files = units::emit(design);
        const std::string& top = files.back().text;
        const auto times = [&](const std::string& text) {
            int count = 0;
            for (size_t at = top.find(text); at != std::string::npos; at = top.find(text, at + 1)) {
                ++count;
            }
            return count;
        };
        const bool cuts = top.find("parameter Cuts = ") != std::string::npos;
        CAPTURE(config.name);
        for (int k = 1; k <= 3; ++k) {  // one edge of latency each
            CHECK(times("// Cut point where Cuts >= " + std::to_string(k) + ": ") ==
                  (cuts ? 1 : 0));
        }
        if (!design.accumulates() || !design.ports().back().unit->floating) {
            CHECK(times("FP32 addition") == 0);
            continue;
        }
        ++floating;
        CHECK(times("in front of the FP32 addition") == 1);
        CHECK(times(" and the FP32 addition.") == 1);
        for (const auto& file : files) {
            if (file.name.find("fp32") != std::string::npos && file.name != files.back().name) {
                CHECK(file.text.find("pipe_stage") == std::string::npos);
            }
        }
    }
    CHECK(floating >= 8);
}

TEST_CASE("accumulators are exact for the declared groups by construction") {
    Settings config = unit("int_dot");
    CHECK(units::design(config).config().acc_width == 36);  // 16 + 8 + log2(16 * 256)
    config.groups = 1;
    CHECK(units::design(config).config().acc_width == 28);
    config = unit("sdr_dot");
    CHECK(units::design(config).config().acc_width == 35);
    config.act_width = 8;
    CHECK(units::design(config).config().acc_width == 27);
}

TEST_CASE("two parts of one name are one text, or an error") {
    const std::vector<gen::SourceFile> same{
        {"a.v", "module a;"}, {"b.v", ""}, {"a.v", "module a;"}};
    REQUIRE(gen::each_once(same).size() == 2);
    CHECK(gen::each_once(same)[0].name == "a.v");
    CHECK_THROWS_AS(gen::each_once({{"a.v", "module a;"}, {"a.v", "module a ;"}}),
                    std::logic_error);
}
