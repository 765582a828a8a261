#include "app/gui/WatchedApplication.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>

#include <cstdio>

namespace hallmarker::gui {

namespace {
constexpr double frameMs = 16;
}

WatchedApplication::WatchedApplication(int &argc, char **argv) : QApplication(argc, argv), m_isWatching(qEnvironmentVariableIntValue("HALLMARKER_WATCH_LOOP") > 0) {}

WatchedApplication::~WatchedApplication()
{
    if (m_isWatching)
        std::fprintf(stderr, "loop: %lld stalls above %.0f ms, longest %.1f ms\n", static_cast<long long>(m_stalls), frameMs, m_longestMs);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_isWatching || m_isInside)
        return QApplication::notify(receiver, event);
    // Named before: the receiver may be gone afterwards.
    const QByteArray who = QByteArray(receiver->metaObject()->className()) + (receiver->objectName().isEmpty() ? QByteArray() : '#' + receiver->objectName().toUtf8());
    const QEvent::Type type = event->type();
    m_isInside = true;
    QElapsedTimer timer;
    timer.start();
    const bool result = QApplication::notify(receiver, event);
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    m_isInside = false;
    if (ms > frameMs) {
        ++m_stalls;
        m_longestMs = std::max(m_longestMs, ms);
        const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        std::fprintf(stderr, "loop: %.1f ms in %s, event %s\n", ms, who.constData(), name != nullptr ? name : "of its own");
    }
    return result;
}

} // namespace hallmarker::gui
