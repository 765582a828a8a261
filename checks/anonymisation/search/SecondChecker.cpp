#include "checks/anonymisation/search/SecondChecker.h"

#include <utility>

namespace hallmarker::anonymisation {

SecondChecker::SecondChecker(NodeChecker &checker) : m_checker(checker)
{
    m_thread = std::thread([this] { work(); });
}

SecondChecker::~SecondChecker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_state = State::Ended;
    }
    m_changed.notify_all();
    m_thread.join();
}

void SecondChecker::start(const Levels &levels)
{
    {
        const std::lock_guard lock(m_mutex);
        m_levels = levels;
        m_state = State::Asked;
    }
    m_changed.notify_all();
}

NodeFigures SecondChecker::finish()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_state == State::Done; });
    m_state = State::Idle;
    if (m_exception)
        std::rethrow_exception(std::exchange(m_exception, nullptr));
    return std::move(m_figures);
}

void SecondChecker::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_state == State::Asked || m_state == State::Ended; });
        if (m_state == State::Ended)
            return;
        const Levels levels = m_levels;
        lock.unlock();
        NodeFigures figures;
        std::exception_ptr thrown;
        try {
            figures = m_checker.check(levels);
        } catch (...) {
            thrown = std::current_exception();
        }
        lock.lock();
        if (m_state == State::Ended)
            return;
        m_figures = std::move(figures);
        m_exception = thrown;
        m_state = State::Done;
        m_changed.notify_all();
    }
}

} // namespace hallmarker::anonymisation
