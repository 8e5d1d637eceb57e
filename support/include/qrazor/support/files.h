// Reading and writing whole files. A file is written under a temporary name in its own folder and
// renamed when complete, so a reader (or a Ctrl-C) never meets half of one.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qrazor {

// The bytes of `path`. A name that ends in `.gz` is unpacked. Throws Error (missing, a folder,
// unreadable, damaged archive).
std::string read_file(const std::filesystem::path& path);

// `count` bytes from byte `offset` on, as they are. Throws Error where the file ends before.
std::string read_range(const std::filesystem::path& path, std::uint64_t offset,
                       std::uint64_t count);

// Writes `text` whole or not at all; creates the folder. Leaves the file (and its time stamp) alone
// where it already holds the same bytes. Returns whether it wrote. Throws Error naming the path.
bool write_file(const std::filesystem::path& path, std::string_view text);

// Writes several files into `folder` with SIGINT and SIGTERM held back until the last is in place,
// so that an interrupted emission leaves the old set or the new set. Each pair is (name, text).
void write_files(const std::filesystem::path& folder,
                 const std::vector<std::pair<std::string, std::string>>& files);

// Creates `folder` (and parents) or throws Error; also throws when it cannot be written to.
void make_folder(const std::filesystem::path& folder);

// A 64-bit FNV-1a digest as 16 hex digits: for cache keys and checksums of inputs, not for
// security.
std::string digest(std::string_view bytes);
// Of a file's bytes as they are, read piece by piece: files may be larger than memory.
std::string digest_of_file(const std::filesystem::path& path);

}  // namespace qrazor
