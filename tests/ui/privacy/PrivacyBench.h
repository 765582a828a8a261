#pragma once

#include "tests/ui/pages/PageBench.h"
#include "ui/privacy/PrivacyPage.h"

namespace hallmarker::tests {

/// The page Privacy over a new workspace; what would be opened in the desktop's programs is written down instead.
class PrivacyBench {
public:
    PrivacyBench();

    /// Chooses a file by the page's command and waits until it is read.
    bool load(const QString &path);
    /// The same with a table that is made here.
    bool loadBytes(const QByteArray &csv);
    bool run(const char *command);
    /// Waits until no job runs.
    bool settle();
    bool search();
    /// The model k-anonymity alone, with this k.
    void setModels(const QByteArray &json);
    void goTo(const char *step);
    const ui::ReleaseDraft &draft() const { return page->document().draft(); }
    ui::PrivacyStep *step() const { return page->step(page->currentStep()); }
    /// What the messages of the shown step say.
    QString said() const;
    QString patients() const;

    QStringList opened; ///< paths
    PageBench bench;
    ui::PrivacyPage *page;
};

} // namespace hallmarker::tests
