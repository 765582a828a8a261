#pragma once

#include "ui/privacy/PrivacyStep.h"
#include "ui/privacy/ReleaseService.h"
#include "ui/shell/DraftStore.h"

#include <optional>

class QBoxLayout;
class QLabel;

namespace hallmarker::ui {

class AttributeStep;
class DataStep;
class HierarchyStep;
class ModelStep;
class PageHeader;
class ReleaseStep;
class ResultStep;
class SearchStep;
class StepRail;

/// From a table to a release with its certificate, in seven steps: the rail on the left says how each stands, the step is on the
/// right. What was chosen is kept as a draft until it is written.
class PrivacyPage final : public Page {
    Q_OBJECT
public:
    PrivacyPage(PageServices &services, const ReleaseService &service);
    ~PrivacyPage() override;
    static PageDescriptor descriptor(const ReleaseService &service);

    QString pageId() const override { return QStringLiteral("privacy"); }
    QString title() const override { return tr("Privacy"); }
    QList<Crumb> crumbs() const override;
    void crumbActivated(const QString &id) override;
    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    void recordsChanged(const QStringList &ids) override;
    void restoreDraft(const Draft &draft) override;
    FilterBar *filterBar() override;
    QWidget *initialFocus() override;
    QUndoStack *undoStack() override { return m_document->undoStack(); }

    ReleaseDocument &document() const { return *m_document; }
    PrivacyJobs &jobs() const { return *m_jobs; }
    StepRail &rail() const { return *m_rail; }
    PrivacyStep *step(const QString &id) const;
    QString currentStep() const;
    void goToStep(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show();
    void showStep(PrivacyStep *wanted);
    void keepDraft();
    void dropDraft();
    void askForNew();
    void arrange();
    QString stepBeside(int offset) const;

    ReleaseDocument *m_document;
    PrivacyJobs *m_jobs;
    std::unique_ptr<PrivacyDesk> m_desk;
    PageHeader *m_header;
    StepRail *m_rail;
    QLabel *m_stepTitle;
    QLabel *m_stepText;
    QWidget *m_stack;
    PrivacyStep *m_current = nullptr; ///< that is shown
    QWidget *m_footer;
    QBoxLayout *m_body;
    QList<PrivacyStep *> m_steps;
    QString m_workspaceId;
    QString m_wantedStep; ///< once the table of a kept draft is read
    bool m_isRestoring = false;
};

} // namespace hallmarker::ui
