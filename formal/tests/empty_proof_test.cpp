// A proof that found nothing to prove is none: whatever is renamed or cut in a unit, it is proven
// with as many proofs as before, or not at all; and never where it is wrong.
#include <algorithm>
#include <optional>
#include <set>

#include "../src/coverage.h"
#include "../src/elaborated.h"
#include "qrazor/algebra/algebra.h"
#include "qrazor/algebra/claims.h"
#include "qrazor/formal/expected.h"
#include "qrazor/gen/config.h"
#include "qrazor/gen/schema.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"
#include "qrazor/units/claims.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"
#include "qrazor_catch.h"

using namespace qrazor;
using namespace qrazor::formal;
using qrazor::gen::Design;
using qrazor::gen::Settings;
using qrazor::gen::SourceFile;

namespace {

ProveOptions options(const std::string& name, bool parts = false) {
    ProveOptions out{std::filesystem::path(QRAZOR_BUILD_DIR) / "formal-tests" / name};
    out.parts = parts;
    return out;
}

std::string told(const ProofReport& report) {
    std::string out = report.label + ": " + to_text(report.counts) + "\n";
    for (const Proof& proof : report.proofs) {
        out += "  " + proof.property + ": " + result_name(proof.result) + " " + proof.detail + "\n";
    }
    return out;
}

// The first `from` in a file that begins with `file`.
std::vector<SourceFile> planted(std::vector<SourceFile> sources, const std::string& file,
                                const std::string& from, const std::string& to) {
    for (SourceFile& source : sources) {
        const size_t at = source.text.find(from);
        if (source.name.rfind(file, 0) == 0 && at != std::string::npos) {
            source.text.replace(at, from.size(), to);
            return sources;
        }
    }
    FAIL("no '" << from << "' in " << file << "*");
    return sources;
}

bool part_of_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

// A name by itself, everywhere: a module, in its file's name too, or an instance.
std::vector<SourceFile> renamed(std::vector<SourceFile> sources, const std::string& from,
                                const std::string& to) {
    size_t count = 0;
    for (SourceFile& source : sources) {
        if (source.name == from + ".v") {
            source.name = to + ".v";
        }
        for (size_t at = source.text.find(from); at != std::string::npos;
             at = source.text.find(from, at + 1)) {
            const size_t end = at + from.size();
            if ((at == 0 || !part_of_word(source.text[at - 1])) &&
                (end == source.text.size() || !part_of_word(source.text[end]))) {
                source.text.replace(at, from.size(), to);
                ++count;
            }
        }
    }
    INFO(from);
    REQUIRE(count > 0);
    return sources;
}

struct Unit {
    Settings config;
    // Where something goes wrong: file, from, to.
    std::string file;
    std::string from;
    std::string to;
};

Settings config(const std::string& unit, const std::string& arch, int group, int lanes = 0) {
    // Of what the unit has: an empty word or a 0 leaves it to its default.
    const qrazor::gen::Schema schema = qrazor::units::named(unit).schema();
    Settings out;
    out.unit = unit;
    if (!arch.empty() && schema.has("arch")) {
        out.arch = arch;
    }
    if (schema.has("group")) {
        out.group = group;
    }
    if (lanes > 0) {
        out.lanes = lanes;
    }
    return out;
}

// A cheap one of every kind, and of every way that claims are written.
std::vector<Unit> samples() {
    const std::string unpack = "^ weight_code_i";
    std::vector<Unit> all{
        {config("sdr_mul", "sign_magnitude", 16), "sdr_unpack", unpack, "| weight_code_i"},
        {config("sdr_mac", "twos_complement", 1), "sdr_twos_unpack", unpack, "| weight_code_i"},
        {config("dec_dot", "booth", 2), "booth_lane", "& ~one", ""},
        {config("int_mul", "booth", 16), "booth_lane", "& ~one", ""},
        {config("int_mac", "booth", 1), "booth_lane", "& ~one", ""},
        {config("int_dot", "booth", 2), "booth_lane", "& ~one", ""},
        {config("nvfp4_dot", "", 16, 2), "e2m1_unpack", "act[3] ^ weight", "act[3] | weight"},
        {config("vs_dot", "", 16, 2), "sdr_unpack", unpack, "| weight_code_i"},
        {config("bfp_dot", "", 16, 2), "sdr_unpack", unpack, "| weight_code_i"},
        {config("int_group_dot", "", 16, 2), "int_group_dot", "{|act_scale_i[14:10]", "{1'b1"}};
    all[6].config.accumulator = "fixed";
    Unit two{config("sdr_dot", "twos_complement", 4), "sdr_twos_unpack", unpack, "| weight_code_i"};
    two.config.subgroup = 2;
    two.config.max_side = 1;
    two.config.fraction = 1;
    two.config.cuts = 1;
    all.push_back(two);
    Unit fused{config("sdr_dot", "twos_complement", 2), "sdr_twos_unpack", unpack,
               "| weight_code_i"};
    fused.config.fused = true;
    all.push_back(fused);
    Unit in_tree{config("int_mac", "booth", 1), "booth_lane", "& ~one", ""};
    in_tree.config.fused = true;
    all.push_back(in_tree);
    Unit six{config("mx_dot", "", 32, 1), "minifloat_unpack", "^ weight_i", "| weight_i"};
    six.config.element = "e2m3";
    six.config.accumulator = "bounded";
    all.push_back(six);
    Unit razor{config("sdr_compress", "", 2), "sdr_compress", "({code, flag})", "({flag, code})"};
    razor.config.act_width = 8;
    razor.config.cuts = 1;
    all.push_back(razor);
    for (Unit& unit : all) {
        unit.config.act_width = unit.config.unit.rfind("int_m", 0) == 0 ? 6 : unit.config.act_width;
    }
    return all;
}

Rtl elaborated(const Design& design, const std::vector<SourceFile>& sources,
               const std::string& name) {
    return elaborate(sources, design.module_name(), options(name).folder / design.label());
}

ProofReport proofs_of(const Design& design, const Rtl& rtl) {
    return prove_elaborated(design, qrazor::units::emission(design), rtl, {}, options("renamed"));
}

bool is_module(const Cell& cell) {
    return cell.type[0] != '$';
}

// Names on the way to a part, "gen_subgroup[1]" and "u_side_shift", each once.
std::set<std::string> names_in(const Rtl& rtl) {
    std::set<std::string> names;
    for (const Cell& cell : rtl.cells) {
        for (size_t at = 0; is_module(cell) && at < cell.name.size();) {
            const size_t end = std::min(cell.name.find('.', at), cell.name.size());
            names.insert(cell.name.substr(at, end - at));
            at = end + 1;
        }
    }
    return names;
}

// Trees have hundreds of full adders, whose names nobody asks for.
bool worth_renaming(const std::string& name) {
    return name.rfind("u_c", 0) != 0 || name.find_first_of("0123456789") == std::string::npos;
}

Rtl with_name(Rtl rtl, const std::string& from) {
    for (Cell& cell : rtl.cells) {
        std::string path = "." + cell.name + ".";
        const size_t at = path.find("." + from + ".");
        if (at != std::string::npos) {
            path.replace(at + 1, from.size(), "renamed");
            cell.name = path.substr(1, path.size() - 2);
        }
    }
    return rtl;
}

Rtl with_type(Rtl rtl, const std::string& from) {
    for (Cell& cell : rtl.cells) {
        if (cell.type == from) {
            cell.type = "renamed";
            cell.operation = qrazor::gen::Operation::none;
        }
    }
    return rtl;
}

// Every rename of one name, and of one module.
std::vector<std::pair<std::string, Rtl>> renames(const Rtl& rtl) {
    std::vector<std::pair<std::string, Rtl>> out;
    for (const std::string& name : names_in(rtl)) {
        if (worth_renaming(name)) {
            out.emplace_back(name, with_name(rtl, name));
        }
    }
    std::set<std::string> types;
    for (const Cell& cell : rtl.cells) {
        if (is_module(cell) && types.insert(cell.type).second) {
            out.emplace_back("module " + cell.type, with_type(rtl, cell.type));
        }
    }
    return out;
}

// What is said of a unit, in its nets. None where a part is missing or something is left out: that
// is no proof already, without the algebra, which takes seconds.
struct Said {
    std::vector<std::vector<Word>> words;
    size_t ports = 0;
    bool operator==(const Said&) const = default;
};

std::optional<Said> said_of(const Design& design, const Rtl& rtl) {
    try {
        const Algebra algebra(rtl);
        const Claims claims =
            qrazor::units::claims_of(design, qrazor::units::emission(design).words, rtl, algebra);
        const Coverage coverage = coverage_of(rtl, algebra, claims);
        Said said;
        said.ports = coverage.ports;
        for (const Claim& claim : claims.claims) {
            said.words.push_back(claim.words);
        }
        for (const Connection& one : claims.connections) {
            said.words.push_back({one.from, one.to});
        }
        return coverage.holes.empty() ? std::optional(said) : std::nullopt;
    } catch (const qrazor::Error&) {
        return {};
    }
}

// Nothing may throw but Error, and that is no proof.
bool proven(const Design& design, const Rtl& rtl, ProofReport& report) {
    try {
        report = proofs_of(design, rtl);
        return report.proven();
    } catch (const qrazor::Error&) {
        return false;
    }
}

}  // namespace

TEST_CASE("empty proofs: a renamed shifter of a subgroup hides no fault") {
    Settings two = config("sdr_dot", "twos_complement", 4);
    two.subgroup = 2;
    two.max_side = 2;
    const Design design = qrazor::units::design(two);
    const std::vector<SourceFile> right = qrazor::units::emit(design);
    const ProofReport whole = prove(design, right, options("side"));
    INFO(told(whole));
    CHECK(whole.proven());
    CHECK(whole.counts.claims ==
          6);  // a sum and a shift for each of two subgroups, then both again
    const std::vector<SourceFile> elsewhere = renamed(right, "u_side_shift", "u_elsewhere");
    const ProofReport moved = prove(design, elsewhere, options("side-renamed"));
    INFO(told(moved));
    CHECK((!moved.proven() || to_text(moved.counts) == to_text(whole.counts)));
    const std::vector<SourceFile> wrong =
        planted(elsewhere, "sdr_twos_unpack", "^ weight_code_i", "| weight_code_i");
    const ProofReport hidden = prove(design, wrong, options("side-hidden"));
    INFO(told(hidden));
    CHECK_FALSE(hidden.proven());
}

TEST_CASE("empty proofs: a renamed compressor hides no fault") {
    Settings small = config("sdr_compress", "", 2);
    small.act_width = 8;
    small.cuts = 1;
    const Design design = qrazor::units::design(small);
    const std::vector<SourceFile> right = qrazor::units::emit(design);
    std::string core;
    for (const SourceFile& file : right) {
        const std::string module = std::filesystem::path(file.name).stem().string();
        core =
            module.rfind("sdr_compress", 0) == 0 && module != design.module_name() ? module : core;
    }
    REQUIRE_FALSE(core.empty());
    const std::vector<SourceFile> wrong =
        planted(right, "sdr_round_half_up", "= shifted[0] & ~(&kept);", "= 1'b0;");
    CHECK(prove(design, right, options("core", true)).proven());
    CHECK_FALSE(prove(design, wrong, options("core-wrong", true)).proven());
    for (const auto& sources : {right, wrong}) {
        const ProofReport report =
            prove(design, renamed(sources, core, "razoring"), options("core-renamed", true));
        INFO(told(report));
        CHECK_FALSE(report.proven());
        CHECK(report.proofs.front().result == Result::open);
    }
}

TEST_CASE("empty proofs: a module with another name is a part that nobody finds") {
    struct Module {
        Settings config;
        std::string name;  // begins with
    };
    Settings stages = config("int_dot", "booth", 2);
    stages.cuts = 1;
    Settings finer = config("sdr_dot", "sign_magnitude", 2);
    finer.fraction = 1;
    Settings six = config("mx_dot", "", 32, 1);
    six.element = "e2m3";
    six.accumulator = "bounded";
    for (const Module& one : std::vector<Module>{{stages, "accumulator_"},
                                                 {stages, "pipe_stage"},
                                                 {finer, "scale_multiplier_"},
                                                 {finer, "left_shift"},
                                                 {config("dec_dot", "booth", 2), "sdr_expand"},
                                                 {six, "e2m3_lane"}}) {
        const Design design = qrazor::units::design(one.config);
        const std::vector<SourceFile> right = qrazor::units::emit(design);
        std::string module;
        for (const SourceFile& file : right) {
            module = file.name.rfind(one.name, 0) == 0
                         ? std::filesystem::path(file.name).stem().string()
                         : module;
        }
        INFO(design.label() << " " << one.name);
        REQUIRE_FALSE(module.empty());
        bool proven_so = false;
        try {
            const ProofReport report =
                prove(design, renamed(right, module, "elsewhere"), options("module-renamed"));
            UNSCOPED_INFO(told(report));
            proven_so = report.proven();
        } catch (const qrazor::Error& error) {
            UNSCOPED_INFO(error.what());
        }
        CHECK_FALSE(proven_so);
    }
}

TEST_CASE("empty proofs: with any name changed, as many proofs or none, with a fault, none") {
    for (const Unit& unit : samples()) {
        const Design design = qrazor::units::design(unit.config);
        const std::vector<SourceFile> sources = qrazor::units::emit(design);
        const Rtl right = elaborated(design, sources, "renames");
        const Rtl wrong =
            elaborated(design, planted(sources, unit.file, unit.from, unit.to), "renames-planted");
        ProofReport whole;
        const bool all = proven(design, right, whole);
        INFO(told(whole));
        REQUIRE(all);
        ProofReport report;
        CHECK_FALSE(proven(design, wrong, report));
        size_t tried = 0;
        size_t missed = 0;
        for (const auto& [name, rtl] : renames(right)) {
            ++tried;
            const std::optional<Said> now = said_of(design, rtl);
            if (now == said_of(design, right)) {
                continue;  // the same proofs
            }
            report = {};
            const bool still = now && proven(design, rtl, report);
            INFO(name << " renamed: " << told(report));
            CHECK((!still || to_text(report.counts) == to_text(whole.counts)));
            ++missed;
        }
        for (const auto& [name, rtl] : renames(wrong)) {
            const std::optional<Said> now = said_of(design, rtl);
            if (now == said_of(design, wrong)) {
                continue;  // the same proofs, one of which fails
            }
            report = {};
            const bool hidden = now && proven(design, rtl, report);
            INFO(name << " renamed, and a fault: " << told(report));
            CHECK_FALSE(hidden);
        }
        CHECK(tried > 1);
        // A product without a register is one part: nothing to miss.
        const qrazor::gen::Kind kind = design.unit().kind();
        CHECK((missed > 0 || (kind.task == qrazor::gen::Task::multiply &&
                              kind.operands == qrazor::gen::Operands::integers)));
    }
}

TEST_CASE(
    "empty proofs: a word without a claim, a claim without its word, a wrong width are open") {
    using qrazor::gen::Emission;
    size_t with_words = 0;
    for (const Unit& unit : samples()) {
        const Design design = qrazor::units::design(unit.config);
        const Emission emission = qrazor::units::emission(design);
        const Rtl rtl = elaborated(design, emission.files, "words");
        INFO(design.label());
        // Why nothing is proven; "" where the first proof is no such refusal.
        const auto refusal = [&](const Emission& changed) {
            const ProofReport report =
                prove_elaborated(design, changed, rtl, emission.files, options("words"));
            return report.proofs.size() == 1 && report.proofs[0].result == Result::open
                       ? report.proofs[0].detail
                       : std::string();
        };
        for (size_t k = 0; k < emission.words.size(); ++k) {
            const qrazor::gen::CutWord& word = emission.words[k];
            INFO(word.text());
            Emission without = emission;
            without.words.erase(without.words.begin() + static_cast<std::ptrdiff_t>(k));
            CHECK(refusal(without).find("has no such word") != std::string::npos);
            Emission twice = emission;
            twice.words.push_back(word);
            CHECK(refusal(twice).find("is also") != std::string::npos);
            Emission wider = emission;
            ++wider.words[k].bits;
            CHECK(refusal(wider).find("is said to be") != std::string::npos);
            Emission more = emission;
            ++more.words[k].instances;
            CHECK_FALSE(refusal(more).empty());
        }
        if (!emission.words.empty()) {
            ++with_words;
            // One that nobody asks for: the unit's own first word under another meaning.
            Emission extra = emission;
            extra.words.push_back(emission.words.front());
            std::vector<bool> used(64);
            for (const qrazor::gen::CutWord& word : emission.words) {
                used[static_cast<size_t>(word.meaning)] = true;
            }
            const auto free = std::find(used.begin(), used.end(), false) - used.begin();
            extra.words.back().meaning = static_cast<qrazor::gen::Meaning>(free);
            CHECK(refusal(extra).find("no claim says") != std::string::npos);
        }
        for (size_t k = 0; k < emission.signals.size(); ++k) {
            Emission wider = emission;
            ++wider.signals[k].bits;
            INFO(emission.signals[k].name);
            CHECK(refusal(wider).find("is said to be") != std::string::npos);
        }
    }
    // All but int_mul and the sum with its accumulator in the tree, which have no parts.
    CHECK(with_words + 2 == samples().size());
}

TEST_CASE("empty proofs: whatever is cut off, an output or an input of a part, is missed") {
    for (const Unit& unit : samples()) {
        const Design design = qrazor::units::design(unit.config);
        const Rtl right = elaborated(design, qrazor::units::emit(design), "cuts");
        size_t cut = 0;
        const auto missed = [&](const std::string& place, const Rtl& rtl) {
            ++cut;
            ProofReport report;
            const bool still = said_of(design, rtl) && proven(design, rtl, report);
            INFO(design.label() << ": " << place << " is 0: " << told(report));
            CHECK_FALSE(still);
        };
        for (const auto& [port, word] : right.outputs) {
            Rtl rtl = right;
            rtl.outputs[port] = Word(word.size(), kZero);
            missed(port, rtl);
        }
        for (size_t k = 0; k < right.cells.size(); ++k) {
            const Cell& cell = right.cells[k];
            for (const auto& [port, word] : cell.ports) {
                if (is_module(cell) && !looked_through(cell) && !cell.is_output.at(port)) {
                    const Word zero(word.size(), kZero);
                    Rtl rtl = right;
                    rtl.cells[k].ports[port] = zero;
                    if (word != zero) {
                        missed(cell.name + "." + port, rtl);
                    }
                }
            }
        }
        CHECK(cut > right.outputs.size() - 1);
    }
}

TEST_CASE("empty proofs: another number of proofs than the committed one is open") {
    const std::filesystem::path home = QRAZOR_SOURCE_DIR;
    const ExpectedProofs expected = read_expected(home / "formal" / "expected_proofs.txt");
    const std::vector<Settings> named = qrazor::gen::read_configs(home / "gen" / "configs");
    CHECK(expected.size() == named.size());
    for (const Settings& one : named) {
        INFO(one.name << ": qrazor prove --config " << one.name << " --accept");
        CHECK(expected.count(one.name) == 1);
    }
    Proof shown;
    shown.result = Result::proven;
    ProofReport report{"mine", "sdr_dot", {shown}, {17, 6, 20, 2, 9}};
    compare(report, {{"mine", "17 claims, 6 connections, 20 ports, 2 others, 9 parts"}});
    CHECK(report.proven());
    ProofReport fewer = report;
    fewer.counts.claims = 13;
    compare(fewer, {{"mine", "17 claims, 6 connections, 20 ports, 2 others, 9 parts"}});
    CHECK_FALSE(fewer.proven());
    CHECK(fewer.proofs.back().detail.rfind("13 claims", 0) == 0);
    compare(report, {});
    CHECK_FALSE(report.proven());
    CHECK(read_expected(home / "formal" / "expected_proofs.txt") == expected);
    CHECK_THROWS(read_expected(home / "formal" / "nothing.txt"));
}
