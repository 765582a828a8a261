#pragma once

#include "core/check/CheckRegistry.h"
#include "tests/support/FakeSecretStore.h"
#include "tests/support/UiFixture.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PassphraseKeeper.h"

namespace hallmarker::tests {

/// The real pages over a new workspace, with the checks of the program and a small table to import.
class PageBench {
public:
    explicit PageBench(const QList<ui::PageDescriptor> &pages = standardPages());
    /// All but the lineage, which has a bench of its own (ClinicBench).
    static QList<ui::PageDescriptor> standardPages();

    /// Shows a page and waits until it has read what it shows.
    ui::Page *open(const QString &pageId);
    /// Registers people.csv of tests/cases/files as dataset "people"; its version's id.
    QString importPeople();
    /// Registers the example's model; its version's id.
    QString importModel();
    /// Answers the next file dialogs with this path, and message boxes with this choice and line.
    void answerFile(const QString &path) const;
    void answerBox(int choice, const QString &line = {}) const;
    bool settle();

    core::CheckRegistry checks;
    FakeSecretStore keychain;
    UiFixture fixture;
    ui::PassphraseKeeper &keeper; ///< a child of the session
    ui::MainWindow &window;
};

} // namespace hallmarker::tests
