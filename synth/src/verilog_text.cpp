// A user's files as one set of plain texts, preprocessed and renamed: what is measured and cached
// then depends on their content and not on where they lie.
#include "verilog_text.h"

#include <algorithm>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "verilog_reader.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

// Of `read_verilog -ppdump`. Includes and macros are resolved in it, so no file of the user's is
// needed again.
constexpr std::string_view kDump = "-- Verilog code after preprocessor --\n";
constexpr std::string_view kDumpEnd = "-- END OF DUMP --\n";
constexpr std::string_view kPush = "`file_push \"";

void check_files(const VerilogOptions& options) {
    const auto legal = [](const std::string& what, const fs::path& path) {
        if (path.string().find_first_of("\"\\\n") != std::string::npos) {
            throw Error(what + " = " + path.string() +
                        ": quotes, backslashes and line ends in the name are not read; rename it");
        }
    };
    for (const fs::path& file : options.files) {
        legal("verilog", file);
        if (!fs::exists(file)) {
            throw Error("verilog = " + file.string() + ": no such file");
        }
        if (fs::is_directory(file)) {
            throw Error("verilog = " + file.string() + ": is a folder; name files");
        }
        // Unreadable or foreign: told before a tool says it in its own way.
        const std::string text = read_file(file);
        const std::string extension = file.extension().string();
        // By its name, as Yosys would speak of a syntax error in line 1.
        if (extension == ".vhd" || extension == ".vhdl") {
            throw Error("verilog = " + file.string() +
                        ": is VHDL: convert it first, as by `ghdl synth --out=verilog`");
        }
        if (text.find('\0') != std::string::npos) {
            throw Error("verilog = " + file.string() + ": is no text");
        }
    }
    for (const fs::path& folder : options.includes) {
        legal("include", folder);
        if (folder.string().find_first_of(" \t") != std::string::npos) {
            throw Error("include = " + folder.string() +
                        ": Yosys takes no blanks in such names; rename it");
        }
        if (!fs::is_directory(folder)) {
            throw Error("include = " + folder.string() + ": no such folder");
        }
    }
    for (const std::string& define : options.defines) {
        const std::string name = define.substr(0, define.find('='));
        if (name.empty() || define.find_first_of("\"\\\n ") != std::string::npos) {
            throw Error("define = " + define + ": must be NAME or NAME=TEXT without blanks");
        }
    }
}

bool is_system_verilog(const fs::path& file) {
    return file.extension() == ".sv" || file.extension() == ".svh";
}

// `first` names of files that end alike ("rtl/a.v", "lib/a.v") become a.v, a_2.v.
std::string base_name(const std::string& user, std::map<std::string, std::string>& names) {
    for (const auto& [base, known] : names) {
        if (known == user) {
            return base;
        }
    }
    const fs::path path(user);
    std::string stem;
    for (const char c : path.stem().string()) {  // what Yosys puts into names of cells as it is
        stem += std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' ? c : '_';
    }
    std::string name = stem + path.extension().string();
    for (int k = 2; names.contains(name); ++k) {
        name = stem + "_" + std::to_string(k) + path.extension().string();
    }
    names[name] = user;
    return name;
}

// The dumps of a log, in order, with base names for the files that they come from.
std::vector<std::string> dumps(const std::string& log, std::map<std::string, std::string>& names) {
    std::vector<std::string> out;
    size_t at = log.find(kDump);
    while (at != std::string::npos) {
        at += kDump.size();
        const size_t end = log.find(kDumpEnd, at);
        if (end == std::string::npos) {
            break;
        }
        std::string text;
        // Lines name the file that they come from: kept for messages, without folders for the
        // cache.
        for (const std::string& line : split_lines(log.substr(at, end - at))) {
            if (line.rfind(kPush, 0) == 0) {
                const std::string user = line.substr(kPush.size(), line.size() - kPush.size() - 1);
                text += std::string(kPush) + base_name(user, names) + "\"\n";
            } else {
                text += line + "\n";
            }
        }
        out.push_back(text);
        at = log.find(kDump, end);
    }
    return out;
}

// Files that $readmemh and $readmemb name become files beside the sources.
void take_memory_files(std::string& text, const fs::path& beside, VerilogText& out) {
    for (const std::string_view task : {"$readmemh", "$readmemb"}) {
        for (size_t at = text.find(task); at != std::string::npos; at = text.find(task, at + 1)) {
            const size_t open = text.find_first_not_of(" \t(", at + task.size());
            if (open == std::string::npos || text[open] != '"') {
                continue;  // by a parameter: Yosys looks for it in the work folder, in vain
            }
            const size_t close = text.find('"', open + 1);
            const std::string name = text.substr(open + 1, close - open - 1);
            const fs::path found = fs::exists(name) ? fs::path(name) : beside / name;
            if (!fs::exists(found)) {
                continue;  // Yosys has refused it already
            }
            const std::string base = base_name(found.string(), out.names);
            text.replace(open + 1, close - open - 1, base);
            if (std::none_of(out.files.begin(), out.files.end(),
                             [&](const gen::SourceFile& f) { return f.name == base; })) {
                out.files.push_back({base, read_file(found)});
            }
        }
    }
}

std::string shared_options(const VerilogOptions& options) {
    std::string out;
    for (const fs::path& folder : options.includes) {
        out += " -I " + folder.string();
    }
    for (const std::string& define : options.defines) {
        out += " -D " + define;
    }
    return out;
}

std::string json_commands(const fs::path& json) {
    return "proc\nwrite_json \"" + json.string() + "\"\n";
}

// The file and line that name what an include does not find: Yosys tells neither.
std::string place_of_include(const VerilogOptions& options, const std::string& what) {
    for (const fs::path& file : options.files) {
        size_t number = 0;
        for (const std::string& line : split_lines(read_file(file))) {
            ++number;
            if (line.find("`include") != std::string::npos &&
                line.find("\"" + what + "\"") != std::string::npos) {
                return file.string() + ":" + std::to_string(number) + ": ";
            }
        }
    }
    return "";
}

void by_yosys(const VerilogOptions& options, const std::vector<fs::path>& files,
              const fs::path& work, VerilogText& out) {
    std::string script;
    std::vector<std::string> flags;
    for (const fs::path& file : files) {
        flags.push_back(is_system_verilog(file) ? " -sv" : "");
        script += "read_verilog" + flags.back() + " -ppdump -dump_ast1 -no_dump_ptr" +
                  shared_options(options) + " \"" + (file.string().front() == '-' ? "./" : "") +
                  file.string() + "\"\n";
    }
    const fs::path json = work / "modules.json";
    std::string log;
    try {
        log = run_reader({}, script + json_commands(json), "", work / "read.log", {});
    } catch (const Error& error) {
        const std::string text = error.what();
        const std::string mark = "Can't open include file `";
        if (const size_t at = text.find(mark); at != std::string::npos) {
            const size_t from = at + mark.size();
            const std::string what = text.substr(from, text.find('\'', from) - from);
            throw Error(place_of_include(options, what) + "`include \"" + what +
                        "\": no such file; name its folder by --include");
        }
        throw;
    }
    out.headers = take_headers(log);
    const std::vector<std::string> texts = dumps(log, out.names);
    if (texts.size() != files.size()) {
        throw Error("yosys: " + std::to_string(texts.size()) + " of " +
                    std::to_string(files.size()) + " files were read (in " +
                    (work / "read.log").string() + ")");
    }
    for (size_t i = 0; i < files.size(); ++i) {
        const std::string base = base_name(files[i].string(), out.names);
        std::string text = texts[i];
        take_memory_files(text, files[i].parent_path(), out);
        out.files.push_back({base, text});
        out.read += (out.read.empty() ? "" : "\n") + std::string("read_verilog") + flags[i] +
                    " -nopp " + base;
    }
    out.modules = read_file(json);
    out.warnings = warnings_in(log, out.names);
}

void by_sv2v(const VerilogOptions& options, const fs::path& work, VerilogText& out) {
    std::vector<std::string> command{"sv2v"};
    for (const fs::path& folder : options.includes) {
        command.push_back("--incdir=" + folder.string());
    }
    command.push_back("--define=SYNTHESIS");
    for (const std::string& define : options.defines) {
        command.push_back("--define=" + define);
    }
    for (const fs::path& file : options.files) {
        command.push_back(file.string());
    }
    const fs::path converted = work / "sv2v.v";
    command.push_back("--write=" + converted.string());
    const ProcessResult result = run_process(command);
    if (result.status != 0 || !fs::exists(converted)) {
        throw Error("sv2v: " + last_lines(result.output, 2));
    }
    VerilogOptions plain = options;
    // Already worked in.
    plain.includes.clear();
    plain.defines.clear();
    by_yosys(plain, {converted}, work, out);
    out.names["sv2v.v"] = "what sv2v made of it";
}

void by_slang(const VerilogOptions& options, const fs::path& work, VerilogText& out) {
    std::string script = "read_slang" + shared_options(options) + " -D SYNTHESIS";
    if (!options.top.empty()) {
        script += " --top " + options.top;
    }
    for (const std::string& param : options.params) {
        script += " -G " + param;
    }
    for (const fs::path& file : options.files) {
        script += " \"" + file.string() + "\"";
    }
    // What slang read has no Verilog text any more: its netlist is kept in Yosys's own language.
    const fs::path il = work / "slang.il";
    const fs::path json = work / "modules.json";
    const std::string log = run_reader(
        {"-m", "slang"}, script + "\nwrite_rtlil \"" + il.string() + "\"\n" + json_commands(json),
        "", work / "read.log", {});
    out.files.push_back({"slang.il", read_file(il)});
    out.read = "read_rtlil slang.il";
    out.modules = read_file(json);
    out.warnings = warnings_in(log, {});
}

bool has_slang() {
    static const bool there =
        run_process({"yosys", "-m", "slang", "-q", "-p", "help read_slang"}).status == 0;
    return there;
}

VerilogText read_by(const std::string& frontend, const VerilogOptions& options,
                    const fs::path& work) {
    VerilogText out;
    out.frontend = frontend;
    if (frontend == "slang") {
        if (!has_slang()) {
            throw Error("frontend = slang: this Yosys has no plugin yosys-slang (yosys -m slang)");
        }
        by_slang(options, work, out);
    } else if (frontend == "sv2v") {
        if (find_program("sv2v").empty()) {
            throw Error("frontend = sv2v: no such program on PATH");
        }
        by_sv2v(options, work, out);
    } else if (frontend == "yosys") {
        by_yosys(options, options.files, work, out);
    } else {
        throw Error("frontend = " + frontend + ": must be auto, yosys, slang or sv2v");
    }
    return out;
}

}  // namespace

VerilogText preprocess(const VerilogOptions& options, const fs::path& work) {
    check_files(options);
    make_folder(work);
    if (options.frontend != "auto") {
        return read_by(options.frontend, options, work);
    }
    try {
        return read_by("yosys", options, work);
    } catch (const Error& error) {
        const bool system =
            std::any_of(options.files.begin(), options.files.end(), is_system_verilog);
        const std::string other = !system                        ? ""
                                  : has_slang()                  ? "slang"
                                  : find_program("sv2v").empty() ? ""
                                                                 : "sv2v";
        if (other.empty() && system) {
            // The first reader's message stands: the others are not installed.
            throw Error(std::string(error.what()) +
                        " (Yosys alone reads a part of SystemVerilog: with sv2v or yosys-slang "
                        "installed all of it is read)");
        }
        if (other.empty()) {
            throw;
        }
        VerilogText out = read_by(other, options, work);
        out.warnings.insert(out.warnings.begin(),
                            "read by " + other + ", as Yosys alone says: " + error.what());
        return out;
    }
}

}  // namespace qrazor::synth
