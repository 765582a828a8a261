#pragma once

#include "tests/ui/pages/PageBench.h"
#include "ui/shell/PageHost.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace hallmarker::tests {

/// The window sizes that every page has to fit: nobody scrolls a page sideways, also not at 200 %.
inline void addWindowSizes()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024x700") << QSize(1024, 700);
    QTest::newRow("1280x720") << QSize(1280, 720);
    QTest::newRow("1280x720 at 200 %") << QSize(640, 360);
}

/// How far the current page scrolls sideways, and up and down where the window is of usual height; empty is good.
inline QString pageScroll(PageBench &bench, const QSize &size, const QString &where)
{
    bench.window.setMinimumSize(320, 240);
    bench.window.resize(size);
    static_cast<void>(bench.settle());
    QScrollArea *frame = nullptr;
    for (QWidget *above = bench.window.pages().currentPage()->parentWidget(); above != nullptr && frame == nullptr; above = above->parentWidget())
        frame = qobject_cast<QScrollArea *>(above);
    if (frame == nullptr)
        return where + QLatin1String(": has no frame");
    static_cast<void>(QTest::qWaitFor([frame] { return frame->horizontalScrollBar()->maximum() == 0; }, 1000));
    QString problem;
    if (const int wide = frame->horizontalScrollBar()->maximum(); wide > 0)
        problem += QStringLiteral(" %1 too wide").arg(wide);
    if (const int high = frame->verticalScrollBar()->maximum(); high > 0 && size.height() >= 700)
        problem += QStringLiteral(" %1 too high").arg(high);
    return problem.isEmpty() ? QString() : QString(where + QLatin1Char(':') + problem);
}

} // namespace hallmarker::tests
