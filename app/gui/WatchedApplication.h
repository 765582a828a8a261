#pragma once

#include <QApplication>

namespace hallmarker::gui {

/// The application, which with HALLMARKER_WATCH_LOOP=1 writes to standard error whatever kept the window's thread busy
/// for longer than a frame (16 ms): how long, which event, and the object that got it. At the end it tells the longest.
class WatchedApplication final : public QApplication {
public:
    WatchedApplication(int &argc, char **argv);
    ~WatchedApplication() override;
    bool notify(QObject *receiver, QEvent *event) override;

private:
    bool m_isWatching;
    bool m_isInside = false; ///< events that are delivered while another is handled count for that one
    double m_longestMs = 0;
    qint64 m_stalls = 0;
};

} // namespace hallmarker::gui
