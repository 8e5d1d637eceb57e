// The command as users meet it: what it refuses is one line that says what to do, and it leaves
// nothing behind. The examples of the help texts are legal.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>

#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor_catch.h"

namespace fs = std::filesystem;
using qrazor::run_process;

namespace {

const std::string kCommand = std::string(QRAZOR_BUILD_DIR) + "/qrazor";

fs::path empty_folder(const std::string& name) {
    fs::path folder = fs::path(QRAZOR_BUILD_DIR) / "cli-tests" / name;
    fs::remove_all(folder);
    fs::create_directories(folder);
    return folder;
}

qrazor::ProcessResult qrazor_in(const fs::path& folder, std::vector<std::string> words) {
    words.insert(words.begin(), kCommand);
    qrazor::ProcessOptions options;
    options.folder = folder;
    return run_process(words, options);
}

struct Refusal {
    std::vector<std::string> words;
    std::string says;  // regular expression
};

}  // namespace

TEST_CASE("what is refused is one line with name, value and what to do", "[cli]") {
    const std::vector<Refusal> refusals{
        {{"foo"}, "command = foo: must be one of list, .*gallery"},
        {{"gne"}, "command = gne: .*did you mean gen\\?"},
        {{"gen", "--unti", "sdr_dot"}, "--unti: no such option; did you mean --unit\\?"},
        {{"gen", "--unit", "sdr_dot", "--act-width", "abc"},
         "--act-width = abc: must be a whole number; see"},
        {{"gen", "--unit", "sdr_dot", "--group", "99999999999999"},
         "--group = 99999999999999: must be a number of legal size"},
        {{"gen", "--unit", "sdr_dot", "--group", "016"}, "--group = 016: must be a whole number"},
        {{"gen", "--unit", "sdr_dot", "--group", "0x10"}, "--group = 0x10: must be a whole number"},
        {{"synth", "--unit", "sdr_mul", "--clock", "nan"}, "--clock = nan: must be a number"},
        {{"synth", "--unit", "sdr_mul", "--clock", "0"}, "--clock = 0: must be 0.001 to 1000000"},
        {{"pim", "--ones", "0"}, "--ones = 0: must be 1 to 4096"},
        {{"pim", "--rows", "64", "--ones", "65"}, "ones = 65: must be 1 to 64 .the rows."},
        {{"pim", "--rows", "64", "--ones", "7", "--loss"},
         "--loss excludes --(rows|ones)|--(rows|ones) excludes --loss"},
        {{"pim", "--windows", "1"}, "--windows requires --loss"},
        {{"pim", "--noise", "1"}, "--noise requires --loss"},
        {{"pim", "--beats", "64"}, "--beats requires --digital"},
        {{"pim", "-j", "1"}, "--jobs requires --loss or --digital"},
        {{"pim", "--loss", "--noise", "101"}, "--noise = 101: must be 0 to 100"},
        {{"pim", "--loss", "--document", "file"}, "file: no lines '<!-- qrazor:in-memory-loss"},
        {{"pim", "--digital", "--document", "file"},
         "file: no lines '<!-- qrazor:in-memory-digital"},
        {{"pim", "--loss", "--model", "file"}, "model = file: needs --text, text in its own"},
        {{"gen", "--unit", "ones_splitter", "--rows", "16", "--ones", "17"},
         "ones = 17: must be 1 to 16 .the rows."},
        {{"gen", "--unit", "sdr_dot", "--group", "7"}, "group = 7: must be a power of two"},
        {{"gen", "--unit", "sdr_dot", "--fused", "true"},
         "fused = true: must be false unless arch = twos_complement"},
        {{"gen", "--unit", "sdr_mul", "-o", ""}, "--out: is empty; name a path"},
        {{"verify", "--unit", "sdr_mul", "--json", "-"}, "--json: - is no path here; name a file"},
        {{"gen", "--unit", "sdr_mul", "-o", "file"}, "out = file: is a file; name a folder"},
        {{"gen", "--all", "--config", "sdr_mac_a16w8"}, "--config excludes --all"},
        {{"gen", "--config", "sdr_mac_a16w8", "--print", "-o", "x"}, "--out excludes --print"},
        {{"gen", "--all", "--into", "x", "-o", "y"}, "--into excludes --out|--out excludes --into"},
        {{"gen", "--config", "sdr_dot_a16w8_g16", "sdr_dot_a8w8_g16", "--into", "x"},
         "into = x: sdr_dot_k4_l16.v: has two texts, of sdr_dot_a16w8_g16 and of "
         "sdr_dot_a8w8_g16; they differ in the defaults"},
        {{"gen", "--unit", "sdr_mul", "--into", "file"}, "into = file: is a file; name a folder"},
        {{"gen", "--unit", "sdr_mul", "--in-full", "file"}, "--in-full requires --all"},
        {{"gen"}, "no design given: use --config NAME or --unit UNIT"},
        {{"gen", "-f", "empty.toml"}, "file = empty.toml: has no configuration"},
        {{"gen", "-f", "missing.toml"}, "missing.toml"},
        {{"gen", "-f", "escape.toml"}, "escape.toml:2: unknown key 'a\\?\\[31m b'"},
        {{"explain", "--act", "1,2,x"}, "--act = x: must be a whole number"},
        {{"explain", "--act", "1,2", "--max-side", "1"}, "max_side = 1: needs --subgroup"},
        {{"verify", "--random", "0"},
         "--random = 0: must be 1 to 1000000; see `qrazor verify --help`"},
        {{"verify", "--unit", "sdr_mul", "--seed", "-3"},
         "--seed = -3: must be a whole number, 0 or more"},
        {{"verify", "--unit", "sdr_mul", "--json", "file/x.json"},
         "json = file/x.json: cannot be written"},
        {{"verify", "--document", "file"}, "build/report/verification.json: no such file"},
        {{"verify", "--unit", "sdr_mul", "--replay", "nowhere"},
         "--replay = nowhere: no such file"},
        {{"verify", "--unit", "sdr_mul", "--replay", "file"},
         "replay = file: 'a file': must be 'reset valid clear"},
        {{"synth", "--unit", "sdr_mul", "--shard", "3/2"},
         "--shard = 3/2: must be K/N with K from 1 to N"},
        {{"synth", "--unit", "sdr_mul", "--shard", "1/2", "--report", "x"},
         "--report excludes --shard"},
        {{"prove", "--all", "--accept", "--shard", "1/2"}, "excludes"},
        {{"throughput", "--unit", "sdr_compress"},
         "unit = sdr_compress: the bit-sliced engine knows products"},
        {{"throughput", "--mapped", "--engine", "verilated"}, "engine = verilated: netlists"},
        {{"throughput", "--engine", "fast"},
         "--engine = fast: must be one of verilated, sliced, both"},
        {{"throughput", "--netlist", "file"}, "--netlist requires --liberty"},
        {{"throughput", "--netlist", "file", "--liberty", "file"},
         "netlist = file: needs --config or --unit"},
        {{"eval", "--format", "sdr:w4a4", "mxfp5"}, "format = mxfp5: no such format"},
        {{"eval", "--format", "sdr:w4a4kv4,g16,g32"}, "'g32': is given twice"},
        {{"eval", "--keys", "sdr,b99"}, "format = sdr,b99: b99: must be b4 to b24"},
        {{"eval", "--format", "mxfp4", "--bit-true", "--windows", "1"},
         "bit-true: weights = mxfp4: must be sdr, int or vsq"},
        {{"eval", "--integer", "--format", "mxfp4"},
         "format = mxfp4: --integer: must be softmax, activation, functions, int:wXaYkvZ or "
         "sdr:w4a4kvZ"},
        {{"eval", "--integer", "--format", "int:w8a16kv8,p17"}, "p = 17: must be 1 to 16"},
        {{"eval", "--integer", "--bit-true"}, "--bit-true excludes --integer"},
        {{"eval", "--search", "4.01"}, "search = 4.010: no variant has so few bits"},
        {{"eval", "--search", "4.25", "--all"}, "--all excludes --search"},
        {{"eval", "--text", "file"}, "text = file: has 7 tokens: must be at least 257"},
        {{"eval", "--text", "nowhere"}, "nowhere"},
        {{"eval", "--model", "file"}, "model = file: needs --text and --calibrate"},
        {{"eval", "--model", "file", "--text", "file", "--calibrate", "file"}, "file: "},
        {{"functions", "--bits", "17"}, "bits = 17: must be 4 to 16"},
        {{"functions", "--length", "0"}, "length = 0: must be 1 to 65536"},
        {{"razor", "nowhere.npy"}, "file = nowhere.npy: no such file"},
        {{"razor", "file"}, "file: "},
        {{"razor", QRAZOR_SOURCE_DIR "/data/tinylm_activations.safetensors", "--tensor",
          "layer.0.k"},
         "layers.0.k"},
        {{"razor", QRAZOR_SOURCE_DIR "/data/tinylm_activations.safetensors", "--picture", "p.svg"},
         "picture = p.svg: is of one tensor"},
        {{"compare-formats", "--file", "misfit.toml"},
         "\\[few\\] activations = mxfp4: is no format of mxfp4_dot_l16_bounded_w8; must be "
         "mxfp4,g32,e16"},
        {{"gallery", "--fronts", "nowhere"}, "fronts = nowhere: no front-\\*.svg"},
        {{"gallery", "-o", "file"}, "out = file: is a file; name a folder"},
        {{"synth", "--unit", "sdr_mul", "--report", "file"}, "report = file: is a file"},
        {{"synth", "--unit", "sdr_mul", "--liberty", "nowhere.lib"}, "nowhere.lib"},
    };
    const fs::path folder = empty_folder("refused");
    std::ofstream(folder / "file") << "a file\n";
    std::ofstream(folder / "misfit.toml") << "[few]\ntitle = \"Few\"\ncodec = \"mxfp4\"\n"
                                             "unit = \"mxfp4_dot_l16_bounded_w8\"\n";
    std::ofstream(folder / "empty.toml") << "";
    std::ofstream(folder / "escape.toml") << "[x]\n\"a\\u001b[31m\\nb\" = 1\n";
    for (const Refusal& refusal : refusals) {
        const qrazor::ProcessResult result = qrazor_in(folder, refusal.words);
        INFO("qrazor " << qrazor::join(refusal.words, " ") << "\n" << result.output);
        CHECK(result.status == 1);
        CHECK(result.output.rfind("qrazor: ", 0) == 0);
        CHECK(std::count(result.output.begin(), result.output.end(), '\n') == 1);
        CHECK(std::regex_search(result.output, std::regex(refusal.says)));
    }
    const auto files = std::distance(fs::directory_iterator(folder), fs::directory_iterator());
    CHECK(files == 4);  // those made above
}

TEST_CASE("every example of the help texts names what exists", "[cli]") {
    const fs::path folder = empty_folder("examples");
    int examples = 0;
    for (const std::string command : {"", "list", "check", "gen", "explain", "verify", "prove",
                                      "synth", "throughput", "gallery"}) {
        const std::string help =
            qrazor_in(folder, command.empty() ? std::vector<std::string>{"--help"}
                                              : std::vector<std::string>{command, "--help"})
                .output;
        for (const std::string& line : qrazor::split_lines(help)) {
            std::smatch match;
            if (!std::regex_match(line, match, std::regex("  qrazor ([a-z]+)(( \\S+)*).*"))) {
                continue;
            }
            ++examples;
            INFO(line);
            // Options of designs alone, as `check` takes them.
            std::vector<std::string> words{"check"};
            const std::string rest = line.substr(0, line.find("   "));
            const std::regex design(
                "--(unit|config|arch|adder|act-width|weight-width|group|lanes|cuts|late|fused)"
                "(( [a-z0-9_]+)+)");
            for (std::sregex_iterator it(line.begin(), line.end(), design), end; it != end; ++it) {
                words.push_back("--" + (*it)[1].str());
                std::istringstream values((*it)[2].str());
                for (std::string value; values >> value;) {
                    words.push_back(value);
                }
            }
            const qrazor::ProcessResult result = qrazor_in(folder, words);
            CHECK(result.status == 0);
            if (result.status != 0) {
                WARN(result.output);
            }
        }
    }
    CHECK(examples >= 25);
}

TEST_CASE("help says what is legal and which options fit together, in lines as written", "[cli]") {
    const fs::path folder = empty_folder("help");
    const std::string verify = qrazor_in(folder, {"verify", "--help"}).output;
    INFO(verify);
    CHECK(verify.find("\nUsage: qrazor verify [OPTIONS]\n") != std::string::npos);
    CHECK(verify.find("\n  --random UINT               this many random legal configurations "
                      "(1 to 1000000)\n") != std::string::npos);
    CHECK(verify.find("\n  -o,--out TEXT=build/verify  folder of RTL, models and logs\n") !=
          std::string::npos);
    const std::string gen = qrazor_in(folder, {"gen", "--help"}).output;
    INFO(gen);
    CHECK(gen.find("; not with --unit, --all\n") != std::string::npos);
    CHECK(gen.find("\nDesigns:\n  -c,--config TEXT ...        named") != std::string::npos);
    CHECK(gen.find("\nexamples:\n  qrazor gen --unit") != std::string::npos);
    const std::string explain = qrazor_in(folder, {"explain", "--help"}).output;
    INFO(explain);
    CHECK(explain.find("\nUsage: qrazor explain [OPTIONS] act...\n") != std::string::npos);
    CHECK(explain.find("\n  act INT ... REQUIRED        base integers") != std::string::npos);
    CHECK(qrazor_in(folder, {"--version"}).output.rfind("qrazor 0.", 0) == 0);
}

TEST_CASE("examples of eval and razor run", "[cli]") {
    const fs::path folder = empty_folder("formats");
    int examples = 0;
    for (const std::string command : {"eval", "razor"}) {
        for (const std::string& line :
             qrazor::split_lines(qrazor_in(folder, {command, "--help"}).output)) {
            std::istringstream text(line);
            std::vector<std::string> words;
            for (std::string word; text >> word;) {
                words.push_back(word);
            }
            if (words.size() < 2 || words[0] != "qrazor" || line.rfind("  ", 0) != 0 ||
                line.find("--model") != std::string::npos ||
                line.find(".npy") != std::string::npos ||
                line.find("--search") != std::string::npos ||
                line.find("--all") != std::string::npos) {
                continue;
            }
            words.erase(words.begin());
            if (command == "eval") {
                // That it runs is asked, not what it finds: one window of text is enough.
                const auto windows = std::find(words.begin(), words.end(), "--windows");
                if (windows + 1 < words.end()) {
                    words.erase(windows, windows + 2);
                }
                words.insert(words.end(), {"--windows", "1"});
                words.insert(words.end(), {"--json", "out.json"});
            } else {
                words[1] = std::string(QRAZOR_SOURCE_DIR) + "/" + words[1];
            }
            ++examples;
            const qrazor::ProcessResult result = qrazor_in(folder, words);
            INFO(line << "\n" << result.output);
            CHECK(result.status == 0);
        }
    }
    CHECK(examples >= 6);
    CHECK(fs::exists(folder / "out.json"));
    const std::string tensors =
        std::string(QRAZOR_SOURCE_DIR) + "/data/tinylm_activations.safetensors";
    CHECK(qrazor_in(folder, {"razor", tensors, "--tensor", "layers.0.k", "--picture", "k.svg"})
              .status == 0);
    CHECK(qrazor::read_file(folder / "k.svg").find("flag or scale 12") != std::string::npos);
}

// Of few tokens: two reads that no noise reaches, and the dense one that it ruins.
TEST_CASE("pim --loss fills its region: the dense read beside few ones a read", "[cli]") {
    const fs::path folder = empty_folder("pim-loss");
    qrazor::write_file(folder / "x.md",
                       "<!-- qrazor:in-memory-loss begin -->\n"
                       "<!-- qrazor:in-memory-loss end -->\n");
    const qrazor::ProcessResult result =
        qrazor_in(folder, {"pim", "--loss", "--windows", "1", "--context", "4", "--noise", "0", "1",
                           "--document", "x.md", "--json", "x.json"});
    INFO(result.output);
    REQUIRE(result.status == 0);
    const std::string text = qrazor::read_file(folder / "x.md");
    INFO(text);
    std::smatch cells;
    const std::string row = "\\| ([0-9.]+) = \\| ([0-9.]+|none)( =)? \\|";
    REQUIRE(std::regex_search(text, cells,
                              std::regex("\\| int8 two's complement, dense \\| 128 \\| 8 " + row)));
    CHECK(!cells[3].matched);
    CHECK(cells[1].str() != cells[2].str());
    for (const std::string few : {"int8 sign-magnitude", "SDR flag-binned"}) {
        REQUIRE(std::regex_search(text, cells, std::regex("\\| " + few + " \\| 7 \\| 3 " + row)));
        CHECK(cells[3].matched);
        CHECK(cells[1].str() == cells[2].str());
    }
    CHECK(fs::exists(folder / "x.json"));
}

TEST_CASE("gen writes its files and nothing else", "[cli]") {
    const fs::path folder = empty_folder("gen");
    const qrazor::ProcessResult result =
        qrazor_in(folder, {"gen", "--unit", "sdr_mac", "-o", "out", "--json"});
    REQUIRE(result.status == 0);
    CHECK(fs::exists(folder / "out" / "sdr_mac_twos_k4.v"));
    CHECK(fs::exists(folder / "out" / "sdr_mac_twos_k4.json"));
    CHECK(std::distance(fs::directory_iterator(folder), fs::directory_iterator()) == 1);
}

// Units of one chip, shared parts and all; each unit's own list, and the list of all.
TEST_CASE("gen --into writes a folder that every tool reads without a word", "[cli]") {
    const fs::path folder = empty_folder("into");
    const auto gen_into = [&](std::vector<std::string> names) {
        names.insert(names.begin(), {"gen", "--config"});
        names.insert(names.end(), {"--into", "chip"});
        return qrazor_in(folder, names);
    };
    const qrazor::ProcessResult both = gen_into({"sdr_compress_b16_g16", "sdr_dot_a16w8_g16"});
    INFO(both.output);
    REQUIRE(both.status == 0);
    // A later call goes on where that one ended.
    REQUIRE(gen_into({"dec_dot_a16w8_g16", "sdr_decompress_b16_g16"}).status == 0);
    qrazor::ProcessOptions inside;
    inside.folder = folder / "chip";
    const auto silent = [&](std::vector<std::string> words) {
        const qrazor::ProcessResult result = run_process(words, inside);
        INFO(qrazor::join(words, " ") << "\n" << result.output);
        CHECK(result.status == 0);
        CHECK(result.output.empty());
    };
    const std::vector<std::string> tops{"sdr_compress_registered", "sdr_dot_k4_l16",
                                        "dec_dot_booth_16x8_l16", "sdr_decompress"};
    std::vector<std::string> all{"iverilog", "-g2005", "-Wall", "-t", "null", "-c", "all.f"};
    for (const std::string& top : tops) {
        silent({"iverilog", "-g2005", "-Wall", "-t", "null", "-c", top + ".f", "-s", top});
        silent({"verilator", "--lint-only", "-Wall", "--top-module", top, "-f", top + ".f"});
        all.insert(all.end(), {"-s", top});
    }
    silent(all);
    // Several tops are what such a folder is for.
    silent({"verilator", "--lint-only", "-Wall", "-Wno-MULTITOP", "-f", "all.f"});

    std::ofstream(folder / "chip" / "sdr_expand.v") << "module sdr_expand; endmodule\n";
    const qrazor::ProcessResult refused = gen_into({"sdr_decompress_b16_g16"});
    CHECK(refused.status == 1);
    CHECK(refused.output.find("into = chip: sdr_expand.v: is there with another text") !=
          std::string::npos);
}

TEST_CASE("the table of fields in docs/interfaces.md is what the schemas say", "[cli]") {
    const fs::path folder = empty_folder("fields");
    const std::string document =
        qrazor::read_file(fs::path(QRAZOR_SOURCE_DIR) / "docs" / "interfaces.md");
    qrazor::write_file(folder / "interfaces.md", document);
    REQUIRE(qrazor_in(folder, {"list", "--document", "interfaces.md"}).status == 0);
    INFO("after a change of a schema: qrazor list --document docs/interfaces.md");
    CHECK(qrazor::read_file(folder / "interfaces.md") == document);
    CHECK(document.find("| `act_width` | `ACT` |") != std::string::npos);
}
