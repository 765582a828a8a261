#pragma once

#include "tests/support/UiFixture.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PageHost.h"

namespace hallmarker::tests {

/// The page of predictions over a new workspace that knows where the model Risk came from.
class TrailBench {
public:
    explicit TrailBench(const QSize &size = QSize(1280, 800));

    bool isReady() const { return m_isReady; }
    bool settle();
    /// A file in the bench's folder.
    QString write(const QString &name, const QByteArray &content) const;
    /// The log of two predictions, one of whose versions nobody knows, through the form.
    bool importScores();
    /// Answers the dialog and waits for the form.
    bool offer(const QString &path);
    /// Presses the button of the form and waits for the report.
    bool runImport();
    template <typename Widget>
    Widget *find(const char *name = nullptr) const
    {
        return page->findChild<Widget *>(name == nullptr ? QString() : QString::fromLatin1(name));
    }
    bool run(const char *command) { return window.commands().run(QString::fromLatin1(command)); }

    UiFixture fixture;
    ui::MainWindow &window;
    ui::Page *page = nullptr;

private:
    bool m_isReady = false;
};

} // namespace hallmarker::tests
