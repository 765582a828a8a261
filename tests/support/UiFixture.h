#pragma once

#include "core/clock/Clock.h"
#include "core/ids/IdSource.h"
#include "core/jobs/JobQueue.h"
#include "ui/kit/Theme.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Session.h"
#include "ui/shell/UiSettings.h"

#include <QTemporaryDir>

#include <memory>

namespace hallmarker::tests {

/// Everything a window test needs, with fixed clock, ids, font and settings in a temporary folder. Dialogs are answered
/// with ui::MessageBox::setAnswerer and ui::FileDialog::setAnswerer; the fixture takes the answerers away at its end.
class UiFixture {
public:
    explicit UiFixture(const core::CheckRegistry *checks = nullptr);
    ~UiFixture();

    /// The window with these pages, shown and active.
    ui::MainWindow &show(const QList<ui::PageDescriptor> &pages, const QSize &size = QSize(1280, 800));
    /// Makes a new workspace in the temporary folder and waits until it is open. False with a warning when it fails.
    bool createWorkspace();
    /// Waits until no read or write is on its way.
    bool settle();
    QString path(const QString &name) const { return folder.filePath(name); }
    /// Writes NAME-light.png and NAME-dark.png into the folder that HALLMARKER_SHOTS names; nothing without it.
    void shoot(QWidget &widget, const QString &name);

    QTemporaryDir folder;
    core::FixedClock clock{1'772'000'000'000};
    core::SequenceIdSource ids;
    ui::Theme theme;
    ui::UiSettings settings;
    ui::Session session;
    core::JobQueue jobs; ///< ends before the session, as in the program: jobs work on its workspace
    ui::DraftStore drafts;
    std::unique_ptr<ui::MainWindow> window;
    QString workerProblem; ///< set before show()

private:
    const core::CheckRegistry *m_checks;
};

} // namespace hallmarker::tests
