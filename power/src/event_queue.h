// A calendar queue: a ring of buckets, each a short span of time. Pushing and popping cost the
// same however many events wait, as long as no event lies further ahead than the ring is long.
#pragma once
#include <algorithm>
#include <cstdint>
#include <vector>

namespace qrazor::power {

class EventQueue {
  public:
    struct Event {
        int64_t time = 0;
        uint32_t net = 0;
    };

    // `reach`: the furthest ahead of the last popped time that an event is ever pushed.
    explicit EventQueue(int64_t reach) : ring_(kBuckets) {
        while ((kBuckets - 1) << shift_ < reach) {
            ++shift_;
        }
    }

    void push(int64_t time, uint32_t net) {
        std::vector<Event>& bucket = ring_[index(time)];
        ++waiting_;
        if (time >> shift_ != at_) {
            bucket.push_back({time, net});  // sorted when its turn comes
            return;
        }
        // The bucket being emptied is sorted, latest first.
        const auto place =
            std::lower_bound(bucket.begin(), bucket.end(), time,
                             [](const Event& event, int64_t t) { return event.time > t; });
        bucket.insert(place, {time, net});
    }

    // Moves all events of the earliest time before `end` into `nets` and returns that time; -1
    // where there is none. Time then stands at `end`.
    int64_t pop(int64_t end, std::vector<uint32_t>& nets) {
        nets.clear();
        while (true) {
            std::vector<Event>& bucket = ring_[static_cast<size_t>(at_) % kBuckets];
            if (!bucket.empty() && bucket.back().time < end) {
                const int64_t time = bucket.back().time;
                while (!bucket.empty() && bucket.back().time == time) {
                    nets.push_back(bucket.back().net);
                    bucket.pop_back();
                }
                waiting_ -= nets.size();
                return time;
            }
            const int64_t next = waiting_ == 0 ? end >> shift_ : at_ + 1;
            if (at_ >= end >> shift_) {
                return -1;
            }
            at_ = next;
            std::vector<Event>& entered = ring_[static_cast<size_t>(at_) % kBuckets];
            std::sort(entered.begin(), entered.end(),
                      [](const Event& a, const Event& b) { return a.time > b.time; });
        }
    }

    // Takes out whatever waits.
    std::vector<uint32_t> drain() {
        std::vector<uint32_t> nets;
        for (std::vector<Event>& bucket : ring_) {
            for (const Event& event : bucket) {
                nets.push_back(event.net);
            }
            bucket.clear();
        }
        waiting_ = 0;
        return nets;
    }

  private:
    static constexpr int64_t kBuckets = 1024;
    size_t index(int64_t time) const { return static_cast<size_t>(time >> shift_) % kBuckets; }

    std::vector<std::vector<Event>> ring_;
    int shift_ = 0;
    int64_t at_ = 0;  // bucket being emptied, counted from time 0
    size_t waiting_ = 0;
};

}  // namespace qrazor::power
