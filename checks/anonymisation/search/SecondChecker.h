#pragma once

#include "checks/anonymisation/search/NodeChecker.h"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace hallmarker::anonymisation {

/// A checker on a thread of its own: it looks at the node that probably comes next while the search looks at another one. The
/// search takes what came of it only where it still wants to know, so that the answer does not depend on the threads.
class SecondChecker {
public:
    /// The checker has to outlive it and is used by nobody else meanwhile.
    explicit SecondChecker(NodeChecker &checker);
    ~SecondChecker();
    SecondChecker(const SecondChecker &) = delete;
    SecondChecker &operator=(const SecondChecker &) = delete;

    /// Once for each finish().
    void start(const Levels &levels);
    /// Waits for the figures; what was thrown there is thrown here.
    NodeFigures finish();

private:
    enum class State { Idle, Asked, Done, Ended };
    void work();

    NodeChecker &m_checker;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    State m_state = State::Idle;
    Levels m_levels;
    NodeFigures m_figures;
    std::exception_ptr m_exception;
    std::thread m_thread;
};

} // namespace hallmarker::anonymisation
