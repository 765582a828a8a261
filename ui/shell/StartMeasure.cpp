#include "ui/shell/StartMeasure.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QWidget>

#include <cstdio>

#include <time.h>
#include <unistd.h>

namespace hallmarker::ui {

namespace {

/// Field 22 of /proc/self/stat: when the process began, in clock ticks after boot.
double millisecondsSinceExec()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    if (fields.size() < 20 || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1;
    const double started = fields.at(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - started) * 1000;
}

qint64 residentKib()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024;
}

class FirstFrame final : public QObject {
public:
    explicit FirstFrame(QWidget &window) : QObject(&window) { window.installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isSeen) {
            m_isSeen = true;
            // Queued: the paint event of the window comes before those of its children, all in one flush.
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::printf("%.0f %lld\n", millisecondsSinceExec(), static_cast<long long>(residentKib()));
                    std::fflush(stdout);
                    QCoreApplication::quit();
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isSeen = false;
};

} // namespace

void measureStart(QWidget &window)
{
    new FirstFrame(window);
}

} // namespace hallmarker::ui
