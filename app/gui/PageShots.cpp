#include "app/gui/PageShots.h"

#include "ui/kit/Theme.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/Session.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QTimer>

#include <cstdio>

namespace hallmarker::gui {

namespace {

/// One picture after the other, each when nothing is read any more; no event loop of its own.
class PageShooter final : public QObject {
public:
    PageShooter(ui::MainWindow &window, ui::Session &session, ui::Theme &theme, const QString &folder)
        : QObject(&window), m_window(window), m_session(session), m_theme(theme), m_folder(folder)
    {
        m_names += QStringLiteral("welcome");
        if (session.isOpen()) {
            m_names.clear();
            for (const ui::PageDescriptor &page : window.pages().descriptors())
                m_names += page.id;
        }
        m_calm.setSingleShot(true);
        m_calm.setInterval(150);
        connect(&m_calm, &QTimer::timeout, this, &PageShooter::shoot);
        connect(&session, &ui::Session::pendingChanged, this, [this] { m_calm.start(); });
        show();
    }

private:
    void show()
    {
        m_theme.setChoice(m_isDark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        m_window.goTo(m_names.at(m_at));
        m_calm.start();
    }
    void shoot()
    {
        if (m_session.pending() > 0) {
            m_calm.start();
            return;
        }
        const QString name = QString(m_names.at(m_at) % (m_isDark ? QLatin1String("-dark.png") : QLatin1String("-light.png")));
        if (!m_window.grab().save(QDir(m_folder).filePath(name))) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(name));
            QCoreApplication::exit(3);
            return;
        }
        if (m_isDark)
            ++m_at;
        m_isDark = !m_isDark;
        if (m_at < m_names.size())
            show();
        else
            QCoreApplication::exit(0);
    }

    ui::MainWindow &m_window;
    ui::Session &m_session;
    ui::Theme &m_theme;
    QString m_folder;
    QStringList m_names;
    QTimer m_calm;
    qsizetype m_at = 0;
    bool m_isDark = false;
};

} // namespace

void shootPages(ui::MainWindow &window, ui::Session &session, ui::Theme &theme, const QString &folder)
{
    QDir().mkpath(folder);
    window.resize(1280, 800);
    if (!session.isOpening()) {
        new PageShooter(window, session, theme, folder);
        return;
    }
    QObject::connect(&session, &ui::Session::opened, &window, [&window, &session, &theme, folder] { new PageShooter(window, session, theme, folder); });
    QObject::connect(&session, &ui::Session::openFailed, &window, [](const core::Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.message));
        QCoreApplication::exit(3);
    });
}

} // namespace hallmarker::gui
