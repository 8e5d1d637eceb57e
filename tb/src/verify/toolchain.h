// The programs that a regression needs, found once, and locks between processes that use them.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace qrazor::tb {

// Held by one process (or thread) at a time while it works in a folder that others may want too.
class FolderLock {
  public:
    explicit FolderLock(const std::filesystem::path& folder);  // makes the folder; waits
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

  private:
    int file_;
};

struct Toolchain {
    std::filesystem::path verilator_root;
    std::string versions;              // one line a tool: part of the key of everything built
    std::filesystem::path regression;  // the Catch2 binary
    std::filesystem::path headers;     // for glue.h
    std::filesystem::path cxxrtl;      // headers of Yosys
};

// Throws qrazor::Error with the Debian package of a tool that is missing.
const Toolchain& toolchain(const std::filesystem::path& home);

// Folder of sources: `home` if given, else $QRAZOR_HOME, else where qrazor was built from.
std::filesystem::path sources_folder(const std::filesystem::path& home);

}  // namespace qrazor::tb
