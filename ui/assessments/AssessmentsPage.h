#pragma once

#include "ui/assessments/AnswerProposer.h"
#include "ui/assessments/AssessmentContents.h"
#include "ui/assessments/SignOffSection.h"
#include "ui/shell/Page.h"
#include "ui/shell/RefreshTurn.h"

class QStackedLayout;

namespace hallmarker::ui {

class AnswerFinder;
class AssessmentEditor;
class AssessmentList;
class InlineMessage;
class SectionSwitch;

/// Impact assessments and other questionnaires: the list of them, and the one that somebody works on.
class AssessmentsPage final : public Page {
    Q_OBJECT
public:
    explicit AssessmentsPage(PageServices &services, const SignaturePanel &signature = {}, const AnswerProposer &propose = {});
    ~AssessmentsPage() override;
    /// With what the program puts beside: signatures and documents, and answers that the workspace knows.
    static PageDescriptor descriptor(const SignaturePanel &signature = {}, const AnswerProposer &propose = {});

    QString pageId() const override { return QStringLiteral("assessments"); }
    QString title() const override { return tr("Assessments"); }
    QList<Crumb> crumbs() const override;
    void crumbActivated(const QString &id) override;
    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    void openRecord(const QString &id) override;
    void restoreDraft(const Draft &draft) override;
    FilterBar *filterBar() override;
    QWidget *initialFocus() override;
    QUndoStack *undoStack() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    AssessmentEditor &editor() const { return *m_editor; }
    AssessmentList &list() const { return *m_list; }
    AnswerFinder &finder() const { return *m_finder; }

private:
    void edit(const QString &id, const QString &question = {});
    void showList();
    bool isEditing() const;
    void showFinder();
    bool isFinding() const;

    InlineMessage *m_message;
    AssessmentList *m_list;
    AnswerFinder *m_finder;
    SectionSwitch *m_parts;
    AssessmentEditor *m_editor;
    QWidget *m_listView;
    QStackedLayout *m_stack;
    RefreshTurn m_turn;
    QString m_workspace;   ///< whose assessment is open
};

} // namespace hallmarker::ui
