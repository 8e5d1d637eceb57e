// Files are written whole or not at all: reports, caches and committed Verilog must never be read
// half-written.
#include "qrazor/support/files.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>
#include <utility>

#include "qrazor/support/error.h"

namespace fs = std::filesystem;

namespace qrazor {
namespace {

// Largest text a `.gz` may unpack to: real Liberty files are some 20 MB; a hostile one stops here.
constexpr size_t kMaxUnpacked = size_t{512} << 20;

std::string reason() {
    return std::strerror(errno);  // NOLINT(concurrency-mt-unsafe): message text only
}

// Holds back the signals that would end the program between two files of one set.
class SignalsHeld {
  public:
    SignalsHeld() {
        sigset_t held;
        sigemptyset(&held);
        sigaddset(&held, SIGINT);
        sigaddset(&held, SIGTERM);
        sigaddset(&held, SIGHUP);
        pthread_sigmask(SIG_BLOCK, &held, &before_);
    }
    ~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
    SignalsHeld(const SignalsHeld&) = delete;
    SignalsHeld& operator=(const SignalsHeld&) = delete;

  private:
    sigset_t before_{};
};

std::string read_gzip(const fs::path& path) {
    const std::unique_ptr<gzFile_s, int (*)(gzFile)> file(gzopen(path.c_str(), "rb"), gzclose);
    if (!file) {
        throw Error(path.string() + ": cannot be opened: " + reason());
    }
    // zlib hands through what is no archive at all; here that is a mistake, not a convenience.
    if (gzdirect(file.get()) != 0) {
        throw Error(path.string() + ": not a gzip file");
    }
    std::string text;
    std::string buffer(size_t{1} << 18, '\0');
    while (true) {
        const int got = gzread(file.get(), buffer.data(), static_cast<unsigned>(buffer.size()));
        int code = Z_OK;
        gzerror(file.get(), &code);
        if (got < 0 || (code != Z_OK && code != Z_STREAM_END)) {
            throw Error(path.string() + ": damaged gzip file");
        }
        if (got == 0) {
            return text;
        }
        text.append(buffer.data(), static_cast<size_t>(got));
        if (text.size() > kMaxUnpacked) {
            throw Error(path.string() + ": unpacks to more than 512 MiB");
        }
    }
}

// A file under a temporary name beside its final one; it goes away unless put in place.
class Staged {
  public:
    explicit Staged(const fs::path& path) : path_(path), temporary_(path.string() + ".XXXXXX") {
        fd_ = mkstemp(temporary_.data());
        if (fd_ < 0) {
            fail();
        }
    }
    ~Staged() {
        if (fd_ >= 0) {
            close(fd_);
        }
        if (!placed_) {
            unlink(temporary_.c_str());
        }
    }
    Staged(const Staged&) = delete;
    Staged& operator=(const Staged&) = delete;

    void fill(std::string_view text) {
        while (!text.empty()) {
            const ssize_t n = ::write(fd_, text.data(), text.size());
            if (n < 0 && errno != EINTR) {
                fail();
            }
            text.remove_prefix(n > 0 ? static_cast<size_t>(n) : 0);
        }
        // Before it is in place, as nobody could read it for a moment otherwise.
        const bool good = fchmod(fd_, 0644) == 0;  // mkstemp keeps others out
        if (close(std::exchange(fd_, -1)) != 0 || !good) {
            fail();
        }
    }

    void put_in_place() {
        // In the same folder, so the same file system: there it is atomic.
        if (std::rename(temporary_.c_str(), path_.c_str()) != 0) {
            fail();
        }
        placed_ = true;
    }

  private:
    [[noreturn]] void fail() const {
        throw Error(path_.string() + ": cannot be written: " + reason());
    }

    fs::path path_;
    std::string temporary_;
    int fd_ = -1;
    bool placed_ = false;
};

// Whether `path` already holds `text`. Throws where a folder stands there.
bool holds(const fs::path& path, std::string_view text) {
    std::error_code code;
    if (fs::is_directory(path, code)) {
        throw Error(path.string() + ": is a folder, so no file can be written there");
    }
    if (!fs::is_regular_file(path, code) || fs::file_size(path, code) != text.size()) {
        return false;
    }
    std::ifstream in(path, std::ios::binary);
    std::string old(text.size(), '\0');
    in.read(old.data(), static_cast<std::streamsize>(old.size()));
    return in.gcount() == static_cast<std::streamsize>(text.size()) && old == text;
}

}  // namespace

std::string read_file(const fs::path& path) {
    std::error_code code;
    const fs::file_status status = fs::status(path, code);
    if (!fs::exists(status)) {
        throw Error(path.string() + ": no such file");
    }
    if (fs::is_directory(status)) {
        throw Error(path.string() + ": is a folder, not a file");
    }
    if (path.extension() == ".gz") {
        return read_gzip(path);
    }
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        throw Error(path.string() + ": cannot be opened: " + reason());
    }
    // Through the stream, not its buffer: the buffer throws where reading fails.
    std::string text;
    std::string buffer(size_t{1} << 18, '\0');
    while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || in.gcount() > 0) {
        text.append(buffer.data(), static_cast<size_t>(in.gcount()));
    }
    if (in.bad()) {
        throw Error(path.string() + ": cannot be read: " + reason());
    }
    return text;
}

void make_folder(const fs::path& folder) {
    if (folder.empty()) {
        return;
    }
    std::error_code code;
    fs::create_directories(folder, code);
    if (code || !fs::is_directory(folder)) {
        throw Error(folder.string() + ": cannot create this folder: " +
                    (code ? code.message() : "a file of that name exists"));
    }
    if (access(folder.c_str(), W_OK | X_OK) != 0) {
        throw Error(folder.string() + ": folder is not writable: " + reason());
    }
}

bool write_file(const fs::path& path, std::string_view text) {
    // An unchanged file keeps its time, so `make` and Verilator do not build anew.
    if (holds(path, text)) {
        return false;
    }
    make_folder(path.parent_path());
    const SignalsHeld held;
    Staged file(path);
    file.fill(text);
    file.put_in_place();
    return true;
}

void write_files(const fs::path& folder,
                 const std::vector<std::pair<std::string, std::string>>& files) {
    make_folder(folder);
    // All are staged first, then renamed: a full disk leaves the old set.
    const SignalsHeld held;
    std::vector<std::unique_ptr<Staged>> staged;
    for (const auto& [name, text] : files) {
        const fs::path path = folder / name;
        if (!holds(path, text)) {
            make_folder(path.parent_path());
            staged.push_back(std::make_unique<Staged>(path));
            staged.back()->fill(text);
        }
    }
    for (const std::unique_ptr<Staged>& file : staged) {
        file->put_in_place();
    }
}

std::string read_range(const fs::path& path, std::uint64_t offset, std::uint64_t count) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        throw Error(path.string() + ": cannot be opened: " + reason());
    }
    std::string bytes(count, '\0');
    in.seekg(static_cast<std::streamoff>(offset));
    in.read(bytes.data(), static_cast<std::streamsize>(count));
    if (static_cast<std::uint64_t>(in.gcount()) != count) {
        throw Error(path.string() + ": ends before byte " + std::to_string(offset + count));
    }
    return bytes;
}

namespace {

// FNV-1a, as far as `bytes` go.
uint64_t digest_on(uint64_t hash, std::string_view bytes) {
    for (const char c : bytes) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }
    return hash;
}

constexpr uint64_t kDigestStart = 0xcbf29ce484222325ULL;

std::string digest_text(uint64_t hash) {
    std::string text(16, '0');
    for (size_t i = 0; i < text.size(); ++i) {
        text[text.size() - 1 - i] = "0123456789abcdef"[(hash >> (4 * i)) & 15U];
    }
    return text;
}

}  // namespace

std::string digest(std::string_view bytes) {
    return digest_text(digest_on(kDigestStart, bytes));
}

std::string digest_of_file(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        throw Error(path.string() + ": cannot be opened: " + reason());
    }
    uint64_t hash = kDigestStart;
    std::string buffer(size_t{1} << 20, '\0');
    while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || in.gcount() > 0) {
        hash =
            digest_on(hash, std::string_view(buffer).substr(0, static_cast<size_t>(in.gcount())));
    }
    if (in.bad()) {
        throw Error(path.string() + ": cannot be read: " + reason());
    }
    return digest_text(hash);
}

}  // namespace qrazor
