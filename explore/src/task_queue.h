// Work that makes more work: tasks that may add tasks, on several threads.
#pragma once
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace qrazor::explore {

class TaskQueue {
  public:
    using Task = std::function<void()>;

    // Adds a task; of those waiting, the ones with the lowest rank go first, in order of adding.
    void add(size_t rank, Task task);
    // Adds tasks and one that is added when the last of them is done (at once where there are
    // none).
    void add_all(size_t rank, std::vector<Task> tasks, Task then);
    // Works until nothing waits and nothing runs. The first exception ends it and is rethrown.
    void run(unsigned jobs);

  private:
    void work();
    std::mutex mutex_;
    std::condition_variable changed_;
    std::multimap<size_t, Task> waiting_;
    size_t running_ = 0;
    bool failed_ = false;
};

}  // namespace qrazor::explore
