#include "core/storage/WarehouseThread.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace hallmarker::core {

struct WarehouseThread::Shared {
    std::mutex mutex;
    std::condition_variable changed;
    std::function<void()> work;
    bool isBusy = false;
    bool isEnding = false;
    bool isOver = false;
};

WarehouseThread::WarehouseThread() : m_shared(std::make_shared<Shared>())
{
    // Detached: a thread that hangs in a server's socket must not keep the program from ending.
    std::thread([shared = m_shared] {
        std::unique_lock lock(shared->mutex);
        while (true) {
            shared->changed.wait(lock, [&] { return shared->isEnding || shared->work; });
            if (!shared->work)
                break;
            std::function<void()> work = std::move(shared->work);
            shared->work = nullptr;
            lock.unlock();
            work();
            work = nullptr;
            lock.lock();
            shared->isBusy = false;
            shared->changed.notify_all();
        }
        shared->isOver = true;
        shared->changed.notify_all();
    }).detach();
}

WarehouseThread::~WarehouseThread()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->isEnding = true;
    m_shared->changed.notify_all();
    m_shared->changed.wait_for(lock, std::chrono::milliseconds(patienceMs), [this] { return m_shared->isOver; });
}

WarehouseThread::End WarehouseThread::run(std::function<void()> work, const std::function<void()> &cancel, const Progress &progress)
{
    using Clock = std::chrono::steady_clock;
    std::unique_lock lock(m_shared->mutex);
    if (m_shared->isBusy)
        return End::Abandoned; // what was left to itself before still runs
    m_shared->isBusy = true;
    m_shared->work = std::move(work);
    m_shared->changed.notify_all();
    bool isCancelled = false;
    Clock::time_point until;
    while (!m_shared->changed.wait_for(lock, std::chrono::milliseconds(20), [this] { return !m_shared->isBusy; })) {
        if (isCancelled) {
            if (Clock::now() > until)
                return End::Abandoned;
            continue;
        }
        lock.unlock();
        if (progress.isCancelled()) {
            isCancelled = true;
            until = Clock::now() + std::chrono::milliseconds(patienceMs);
            cancel();
        }
        lock.lock();
    }
    return isCancelled ? End::Cancelled : End::Done;
}

} // namespace hallmarker::core
