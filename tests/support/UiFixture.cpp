#include "tests/support/UiFixture.h"

#include "ui/kit/FileDialog.h"
#include "ui/kit/MessageBox.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QPixmap>
#include <QTest>

namespace hallmarker::tests {

namespace {

/// The same face on every machine that has it, so that pictures can be compared.
void pinFont()
{
    const QStringList families = QFontDatabase::families();
    for (const QString &family : {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}) {
        if (families.contains(family)) {
            QApplication::setFont(QFont(family, 10));
            return;
        }
    }
}

} // namespace

UiFixture::UiFixture(const core::CheckRegistry *checks)
    : settings(folder.filePath(QStringLiteral("window.ini"))), session(&core::Workspace::open, &core::Workspace::create, clock, ids), jobs(clock),
      drafts(folder.filePath(QStringLiteral("drafts")), clock), m_checks(checks)
{
    pinFont();
    theme.setChoice(ui::ThemeChoice::Light);
}

UiFixture::~UiFixture()
{
    window.reset();
    ui::MessageBox::setAnswerer({});
    ui::FileDialog::setAnswerer({});
}

ui::MainWindow &UiFixture::show(const QList<ui::PageDescriptor> &pages, const QSize &size)
{
    const auto options = [this](const QString &location) {
        core::WorkspaceOptions made;
        made.location = location;
        made.actor = {QStringLiteral("tester")};
        return made;
    };
    window = std::make_unique<ui::MainWindow>(ui::ShellParts{session, jobs, drafts, settings, theme, clock, options, m_checks, {}, workerProblem}, pages);
    window->setMinimumSize(320, 240); // the offscreen display is 800x800
    window->resize(size);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        qWarning("the window did not become active");
    return *window;
}

bool UiFixture::createWorkspace()
{
    core::WorkspaceOptions options;
    options.location = folder.filePath(QStringLiteral("test.hallmarker"));
    options.actor = {QStringLiteral("tester")};
    QString problem;
    QObject guard;
    QObject::connect(&session, &ui::Session::openFailed, &guard, [&problem](const core::Error &error) { problem = error.message; });
    session.create(options);
    const bool isOpen = QTest::qWaitFor([&] { return session.isOpen() || !problem.isEmpty(); }, 10'000) && session.isOpen();
    if (!isOpen)
        qWarning("no workspace: %s", qPrintable(problem));
    return isOpen && settle();
}

bool UiFixture::settle()
{
    return QTest::qWaitFor([this] { return session.pending() == 0; }, 10'000);
}

void UiFixture::shoot(QWidget &widget, const QString &name)
{
    const QString target = qEnvironmentVariable("HALLMARKER_SHOTS");
    if (target.isEmpty())
        return;
    QDir().mkpath(target);
    const ui::ThemeChoice before = theme.choice();
    for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        theme.setChoice(choice);
        QTest::qWait(20);
        widget.grab().save(QDir(target).filePath(QString(name % QLatin1Char('-') % ui::themeChoiceName(choice) % QLatin1String(".png"))));
    }
    theme.setChoice(before);
}

} // namespace hallmarker::tests
