// Stages of different functions overlap: while the last variant of one is mapped, other threads
// must not stand idle.
#include "task_queue.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>

#include "qrazor/support/process.h"

namespace qrazor::explore {

void TaskQueue::add(size_t rank, Task task) {
    {
        const std::lock_guard<std::mutex> lock(mutex_);
        waiting_.emplace(rank, std::move(task));
    }
    changed_.notify_one();
}

void TaskQueue::add_all(size_t rank, std::vector<Task> tasks, Task then) {
    if (tasks.empty()) {
        add(rank, std::move(then));
        return;
    }
    // Shared by the tasks: whichever ends last starts what follows.
    const auto left = std::make_shared<std::atomic<size_t>>(tasks.size());
    const auto next = std::make_shared<Task>(std::move(then));
    for (Task& task : tasks) {
        add(rank, [this, rank, left, next, task = std::move(task)] {
            task();
            if (--*left == 0) {
                add(rank, *next);
            }
        });
    }
}

void TaskQueue::run(unsigned jobs) {
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    const unsigned workers = jobs == 0 ? cores : jobs;
    parallel_for(workers, workers, [this](size_t) { work(); });
}

void TaskQueue::work() {
    std::unique_lock<std::mutex> lock(mutex_);
    while (true) {
        // An empty queue is not the end while a task runs: it may add more.
        changed_.wait(lock, [&] { return failed_ || !waiting_.empty() || running_ == 0; });
        if (failed_ || waiting_.empty()) {
            return;
        }
        // The function that was begun first is finished first, so its results are in the cache if
        // we are stopped.
        auto next = waiting_.extract(waiting_.begin());
        ++running_;
        lock.unlock();
        try {
            next.mapped()();
        } catch (...) {
            lock.lock();
            // The others end after their present task, or they would wait for ones that never come.
            failed_ = true;
            --running_;
            changed_.notify_all();
            throw;
        }
        next = {};  // what the task held goes before the others may end
        lock.lock();
        --running_;
        changed_.notify_all();
    }
}

}  // namespace qrazor::explore
