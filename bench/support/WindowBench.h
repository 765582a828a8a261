#pragma once

#include "ui/kit/Theme.h"

#include <QApplication>
#include <QList>

#include <algorithm>

namespace hallmarker::bench {

/// A program that measures what the window draws: without a display where there is none, in the theme of the window. The sizes come
/// from the command line.
class WindowBench {
public:
    WindowBench(int &argc, char **argv, int smallest, const QList<int> &otherwise) : m_application(prepared(argc), argv)
    {
        for (int i = 1; i < argc; ++i)
            m_counts += std::max(smallest, QString::fromLocal8Bit(argv[i]).toInt());
        if (m_counts.isEmpty())
            m_counts = otherwise;
    }
    const QList<int> &counts() const { return m_counts; }

private:
    static int &prepared(int &argc)
    {
        if (!qEnvironmentVariableIsSet("DISPLAY"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        return argc;
    }

    QApplication m_application;
    ui::Theme m_theme;
    QList<int> m_counts;
};

} // namespace hallmarker::bench
