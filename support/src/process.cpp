// Tools are run without a shell (no quoting to get wrong), with limits, and none outlives us.
#include "qrazor/support/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <fstream>
#include <mutex>
#include <set>
#include <thread>
#include <utility>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor {
namespace {

// Which Debian package brings a program, for the message when it is missing.
std::string package_of(const std::string& program) {
    static const std::array<std::array<const char*, 2>, 6> known{{{"verilator", "verilator"},
                                                                  {"iverilog", "iverilog"},
                                                                  {"vvp", "iverilog"},
                                                                  {"yosys", "yosys"},
                                                                  {"sta", "opensta"},
                                                                  {"g++", "g++"}}};
    for (const auto& [name, package] : known) {
        if (program == name) {
            return package;
        }
    }
    return program;
}

struct Pipe {
    int read_end = -1;
    int write_end = -1;
    Pipe() {
        int ends[2];
        // Or a child of another thread would inherit the ends, and ours would never see the
        // output's end.
        if (pipe2(ends, O_CLOEXEC) != 0) {
            throw Error(std::string("cannot create a pipe: ") + std::strerror(errno));
        }
        read_end = ends[0];
        write_end = ends[1];
    }
    ~Pipe() {
        close_end(read_end);
        close_end(write_end);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    static void close_end(int& end) {
        if (end >= 0) {
            close(end);
            end = -1;
        }
    }
};

// `root` and all processes that descend from it. The children stay in our own process group, so
// that Ctrl-C at the terminal reaches them all; a time limit must therefore find them one by one.
std::set<pid_t> family_of(pid_t root) {
    std::vector<std::pair<pid_t, pid_t>> parents;  // process, its parent
    std::error_code code;
    for (fs::directory_iterator at("/proc", code), end; !code && at != end; at.increment(code)) {
        std::ifstream in(at->path() / "stat");
        std::string stat;
        std::getline(in, stat, '\0');  // nothing where the process has just gone
        // "pid (name) state parent ...": the name may hold anything, even parentheses.
        const size_t name_end = stat.rfind(')');
        if (name_end != std::string::npos && name_end + 4 < stat.size()) {
            parents.emplace_back(std::atoi(stat.c_str()), std::atoi(&stat[name_end + 4]));
        }
    }
    std::set<pid_t> family{root};
    // Processes are listed in any order, so until no more are found.
    for (size_t before = 0; before != family.size();) {
        before = family.size();
        for (const auto& [process, parent] : parents) {
            if (family.count(parent) != 0) {
                family.insert(process);
            }
        }
    }
    return family;
}

[[noreturn]] void become(const std::vector<char*>& argv, const ProcessOptions& options, int in,
                         int out) {
    // If we are killed, no simulator stays behind on a core.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    signal(SIGPIPE, SIG_DFL);  // ignored by us, and what is ignored stays so across exec
    // Files may be being written by another thread, which holds signals back; the mask is
    // inherited.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    // Only what is safe between fork and exec of a program with threads: no allocation, no locks.
    dup2(in, STDIN_FILENO);
    dup2(out, STDOUT_FILENO);
    dup2(out, STDERR_FILENO);
    if (!options.folder.empty() && chdir(options.folder.c_str()) != 0) {
        _exit(126);
    }
    execv(argv[0], argv.data());
    _exit(127);
}

using Clock = std::chrono::steady_clock;
constexpr std::chrono::microseconds kLongestPause(20000);

// Milliseconds to wait before looking again: at most a second, 0 when the deadline is over.
int patience(Clock::time_point deadline) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
    return static_cast<int>(std::clamp<long long>(left.count(), 0, 1000));
}

// Feeds `input` and gathers output until the child (and all it started) closed it, or the deadline.
void exchange(const std::string& input, int& to_child, int& from_child, Clock::time_point deadline,
              std::string& output) {
    std::array<char, 65536> buffer{};
    size_t sent = 0;
    while (from_child >= 0) {
        if (sent >= input.size()) {
            Pipe::close_end(to_child);
        }
        const int wait_ms = patience(deadline);
        if (wait_ms == 0) {
            return;
        }
        std::array<pollfd, 2> watched{{{from_child, POLLIN, 0}, {to_child, POLLOUT, 0}}};
        if (poll(watched.data(), to_child >= 0 ? 2 : 1, wait_ms) <= 0) {
            continue;
        }
        if (watched[1].revents != 0) {
            const ssize_t n = write(to_child, input.data() + sent, input.size() - sent);
            // Writing never blocks. A child that writes before it reads would wait for us as we for
            // it.
            const bool again = n < 0 && (errno == EAGAIN || errno == EINTR);
            // Any other failure means that the child does not want the rest.
            sent = n >= 0 ? sent + static_cast<size_t>(n) : (again ? sent : input.size());
        }
        if (watched[0].revents != 0) {
            const ssize_t n = read(from_child, buffer.data(), buffer.size());
            if (n > 0) {
                output.append(buffer.data(), static_cast<size_t>(n));
            } else if (n == 0 || errno != EINTR) {
                Pipe::close_end(from_child);
            }
        }
    }
}

// A child may close its output long before it ends, so waiting for it has the same deadline.
bool reaped_by(pid_t child, Clock::time_point deadline, int& status) {
    for (auto pause = std::chrono::microseconds(100);; pause = std::min(pause * 2, kLongestPause)) {
        const pid_t got = waitpid(child, &status, WNOHANG);
        if (got == child) {
            return true;
        }
        if (patience(deadline) == 0) {
            return false;
        }
        std::this_thread::sleep_for(pause);
    }
}

}  // namespace

std::string find_program(const std::string& program) {
    if (program.find('/') != std::string::npos) {
        std::error_code code;
        const bool good = fs::is_regular_file(program, code) && access(program.c_str(), X_OK) == 0;
        return good ? program : "";
    }
    const char* path = std::getenv("PATH");
    std::string rest = path != nullptr ? path : "/usr/local/bin:/usr/bin:/bin";
    while (!rest.empty()) {
        const size_t colon = rest.find(':');
        const fs::path candidate = fs::path(rest.substr(0, colon)) / program;
        std::error_code code;
        if (fs::is_regular_file(candidate, code) && access(candidate.c_str(), X_OK) == 0) {
            return candidate.string();
        }
        rest = colon == std::string::npos ? "" : rest.substr(colon + 1);
    }
    return {};
}

ProcessResult run_process(const std::vector<std::string>& argv, const ProcessOptions& options) {
    const std::string program = find_program(argv.at(0));
    if (program.empty()) {
        throw Error(argv[0] + ": not installed; on Debian: apt-get install " + package_of(argv[0]));
    }
    std::error_code code;
    if (!options.folder.empty() && !fs::is_directory(options.folder, code)) {
        throw Error(argv[0] + ": cannot start in " + options.folder.string() + ": no such folder");
    }
    std::vector<std::string> words = argv;
    words[0] = fs::absolute(program).string();  // the child changes its folder first
    std::vector<char*> raw;
    raw.reserve(words.size() + 1);
    for (std::string& word : words) {
        raw.push_back(word.data());
    }
    raw.push_back(nullptr);

    Pipe in;
    Pipe out;
    const pid_t child = fork();
    if (child < 0) {
        throw Error(argv[0] + ": cannot start: " + std::strerror(errno));
    }
    if (child == 0) {
        become(raw, options, in.read_end, out.write_end);
    }
    Pipe::close_end(in.read_end);
    Pipe::close_end(out.write_end);

    ProcessResult result;
    signal(SIGPIPE, SIG_IGN);  // a child that does not read its input is no reason to die
    fcntl(in.write_end, F_SETFL, O_NONBLOCK);
    const auto deadline = Clock::now() + options.time_limit;
    exchange(options.input, in.write_end, out.read_end, deadline, result.output);
    int status = 0;
    result.timed_out = !reaped_by(child, deadline, status);
    if (result.timed_out) {
        // Verilator and make have children of their own, which would go on without them.
        for (const pid_t process : family_of(child)) {
            kill(process, SIGKILL);
        }
        while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
        }
    }
    result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return result;
}

std::string run_checked(const std::vector<std::string>& argv, const ProcessOptions& options) {
    ProcessResult result = run_process(argv, options);
    if (result.timed_out) {
        throw Error(argv[0] + ": stopped after " + std::to_string(options.time_limit.count()) +
                    " s");
    }
    if (result.status != 0) {
        throw Error(argv[0] + ": failed with status " + std::to_string(result.status) + ": " +
                    last_lines(result.output, 4));
    }
    return std::move(result.output);
}

void parallel_for(size_t count, unsigned jobs, const std::function<void(size_t)>& work) {
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    const size_t workers = std::min<size_t>(count, jobs == 0 ? cores : jobs);
    std::atomic<size_t> next{0};
    std::exception_ptr failure;
    std::mutex failure_mutex;
    auto body = [&] {
        for (size_t i = next++; i < count; i = next++) {
            try {
                work(i);
            } catch (...) {
                const std::lock_guard<std::mutex> lock(failure_mutex);
                if (!failure) {
                    failure = std::current_exception();
                }
                // The others end after what they are at: the first failure is reported, not an
                // avalanche.
                next = count;
            }
        }
    };
    std::vector<std::thread> threads;
    for (size_t i = 1; i < workers; ++i) {
        threads.emplace_back(body);
    }
    body();
    for (std::thread& thread : threads) {
        thread.join();
    }
    if (failure) {
        std::rethrow_exception(failure);
    }
}

}  // namespace qrazor
