#pragma once

#include <QApplication>

namespace hallmarker::gui {

struct ThreadTimes;

/// The application, which with HALLMARKER_WATCH_LOOP=1 writes to standard error whatever kept the window's thread busy
/// for longer than a frame (16 ms): how long, how much of it was work, sleep, or waiting for a processor that other
/// programs had; which event, and the object that got it. At the end it tells how many there were and the longest.
class WatchedApplication final : public QApplication {
public:
    WatchedApplication(int &argc, char **argv);
    ~WatchedApplication() override;
    bool notify(QObject *receiver, QEvent *event) override;

private:
    /// Stalls, counted by one of the clocks.
    struct Stalls {
        qint64 count = 0;
        double longestMs = 0;
        void add(double ms);
    };
    void judge(const ThreadTimes &spent, const QByteArray &who, int type);

    bool m_isWatching;
    bool m_isInside = false; ///< events that are delivered while another is handled count for that one
    Stalls m_byWall;
    Stalls m_byOwn;          ///< without the time that other programs had the processor
    Stalls m_byWork;         ///< without sleep, too: for the display, a lock, another thread
};

} // namespace hallmarker::gui
