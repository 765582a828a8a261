#include "app/gui/WatchedApplication.h"

#include "app/gui/ThreadTimes.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <cstdio>

namespace hallmarker::gui {

namespace {

constexpr double frameMs = 16;

double toMs(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv) : QApplication(argc, argv), m_isWatching(qEnvironmentVariableIntValue("HALLMARKER_WATCH_LOOP") > 0) {}

WatchedApplication::~WatchedApplication()
{
    if (m_isWatching)
        std::fprintf(stderr, "loop: %lld stalls above %.0f ms, longest %.1f ms; without the time that other programs had the processor %lld, longest %.1f ms; worked through %lld, longest %.1f ms\n", static_cast<long long>(m_byWall.count), frameMs, m_byWall.longestMs,
                     static_cast<long long>(m_byOwn.count), m_byOwn.longestMs, static_cast<long long>(m_byWork.count), m_byWork.longestMs);
}

void WatchedApplication::Stalls::add(double ms)
{
    if (ms <= frameMs)
        return;
    ++count;
    longestMs = std::max(longestMs, ms);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // Other threads deliver events here, too; they may take their time.
    if (!m_isWatching || QThread::currentThread() != thread() || m_isInside)
        return QApplication::notify(receiver, event);
    // Named before: the receiver may be gone afterwards.
    const QByteArray who = QByteArray(receiver->metaObject()->className()) + (receiver->objectName().isEmpty() ? QByteArray() : '#' + receiver->objectName().toUtf8());
    const QEvent::Type type = event->type();
    m_isInside = true;
    const ThreadTimes before = ThreadTimes::now();
    const bool result = QApplication::notify(receiver, event);
    const ThreadTimes spent = ThreadTimes::now().since(before);
    m_isInside = false;
    judge(spent, who, type);
    return result;
}

void WatchedApplication::judge(const ThreadTimes &spent, const QByteArray &who, int type)
{
    const double ms = toMs(spent.wall);
    m_byWall.add(ms);
    m_byOwn.add(toMs(spent.own()));
    m_byWork.add(toMs(spent.worked));
    if (ms <= frameMs)
        return;
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    std::fprintf(stderr, "loop: %.1f ms (worked %.1f, slept %.1f, queued %.1f) in %s, event %s\n", ms, toMs(spent.worked), toMs(spent.slept()), toMs(spent.queued), who.constData(), name != nullptr ? name : "of its own");
}

} // namespace hallmarker::gui
