// The files of a model: shards and their index, config.json, and what may not stand beside them.
#pragma once
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "qrazor/eval/matrix.h"
#include "qrazor/model/tensor.h"

namespace qrazor::eval {

class Checkpoint {
  public:
    // Reads headers only. Throws qrazor::Error: nothing there, two of everything, an index that
    // does not fit its shards, quantized weights, an adapter.
    explicit Checkpoint(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return path_; }  // the index, or the one file
    std::filesystem::path config() const { return path_.parent_path() / "config.json"; }
    std::vector<std::filesystem::path> files() const;  // all that decide
    std::map<std::string, std::string> metadata() const;

    bool has(const std::string& tensor) const { return where_.count(tensor) != 0; }
    std::uint64_t values() const;  // of all tensors together
    const std::vector<std::size_t>& shape(const std::string& tensor) const;

    // Finite floats of this shape; the tensor counts as used. Throws qrazor::Error: not there, not
    // so, no floats, NaN or infinity with its index.
    Matrix matrix(const std::string& tensor, std::size_t rows, std::size_t columns);
    // The same of a tensor of any shape whose first extents make `rows` and the others `columns`.
    Matrix rows(const std::string& tensor, std::size_t rows, std::size_t columns);
    std::vector<float> vector(const std::string& tensor, std::size_t size);
    // Throws at the first tensor that was not read and is none that transformers leaves unread,
    // too.
    void finish(const std::string& why) const;

  private:
    void add(const std::filesystem::path& file);
    void add_shards();
    void refuse_quantized() const;
    const model::SafeTensors& file_of(const std::string& tensor) const;
    std::vector<float> read(const std::string& tensor, const std::vector<std::size_t>& shape);

    std::filesystem::path path_;
    std::vector<model::SafeTensors> files_;
    std::map<std::string, std::size_t> where_;  // tensor -> file
    std::set<std::string> used_;
};

}  // namespace qrazor::eval
