#include "qrazor/support/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <mutex>
#include <thread>

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

[[noreturn]] void become(const std::vector<char*>& argv, const ProcessOptions& options, int in,
                         int out) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    dup2(in, STDIN_FILENO);
    dup2(out, STDOUT_FILENO);
    dup2(out, STDERR_FILENO);
    if (!options.folder.empty() && chdir(options.folder.c_str()) != 0) {
        _exit(126);
    }
    execv(argv[0], argv.data());
    _exit(127);
}

}  // namespace

std::string find_program(const std::string& program) {
    if (program.find('/') != std::string::npos) {
        return access(program.c_str(), X_OK) == 0 ? program : "";
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
    std::vector<std::string> words = argv;
    words[0] = program;
    std::vector<char*> raw;
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
    size_t sent = 0;
    signal(SIGPIPE, SIG_IGN);  // a child that does not read its input is no reason to die
    fcntl(in.write_end, F_SETFL, O_NONBLOCK);
    const auto deadline = std::chrono::steady_clock::now() + options.time_limit;
    std::array<char, 65536> buffer{};
    while (out.read_end >= 0) {
        if (sent >= options.input.size()) {
            Pipe::close_end(in.write_end);
        }
        std::array<pollfd, 2> watched{{{out.read_end, POLLIN, 0}, {in.write_end, POLLOUT, 0}}};
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0) {
            kill(child, SIGKILL);
            result.timed_out = true;
            break;
        }
        const int wait_ms = static_cast<int>(std::min<long long>(left.count(), 1000));
        if (poll(watched.data(), in.write_end >= 0 ? 2 : 1, wait_ms) <= 0) {
            continue;
        }
        if ((watched[1].revents & (POLLOUT | POLLERR)) != 0 && in.write_end >= 0) {
            const ssize_t n =
                write(in.write_end, options.input.data() + sent, options.input.size() - sent);
            sent = n > 0 ? sent + static_cast<size_t>(n) : options.input.size();
        }
        if ((watched[0].revents & (POLLIN | POLLHUP)) != 0) {
            const ssize_t n = read(out.read_end, buffer.data(), buffer.size());
            if (n > 0) {
                result.output.append(buffer.data(), static_cast<size_t>(n));
            } else if (n == 0) {
                Pipe::close_end(out.read_end);
            }
        }
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
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
