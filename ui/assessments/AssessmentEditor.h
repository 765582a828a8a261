#pragma once

#include "ui/assessments/AnswerDesk.h"
#include "ui/assessments/AnswerProposer.h"
#include "ui/assessments/AssessmentOutline.h"
#include "ui/assessments/SignOffSection.h"
#include "ui/shell/RefreshTurn.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QUndoStack;

namespace hallmarker::ui {

class AnswerAside;
class AssessmentHead;
class ChangeSection;
class EditorPanes;
class EditorSection;
class EvaluationSection;
class InlineMessage;
class QuestionView;
class RiskSection;
class SectionSwitch;

/// An assessment that somebody works on. Nothing has to be saved: what is typed is stored by itself, and the lowest line
/// says so.
class AssessmentEditor final : public QWidget {
    Q_OBJECT
public:
    AssessmentEditor(PageServices &services, const SignaturePanel &signature, const AnswerProposer &propose, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    /// With a question (or "") that is shown first.
    void open(const QString &id, const QString &question = {});
    /// With the form of a step as it stood when the program last ended: "evaluate/section:ID", "decide/" ...
    void openStep(const QString &id, const QString &step, const QJsonObject &typed);
    void close();
    void refresh();
    bool isOpen() const { return !m_id.isEmpty(); }
    QString assessmentId() const { return m_id; }
    QString assessmentName() const;
    QString question() const;
    void showQuestion(const QString &id, bool takesKeyboard = true);
    /// Where "question:ID", "section:ID" or "control:ID" is.
    void showTarget(const QString &target);

    FilterBar *filterBar() const;
    QUndoStack *undoStack() const { return m_undo; }
    QWidget *initialFocus() const;
    AnswerDesk &desk() { return m_desk; }
    QuestionView &questionView() const { return *m_question; }
    AnswerAside &aside() const { return *m_aside; }
    AssessmentOutline &outline() const { return *m_outline; }
    EditorPanes &panes() const { return *m_panes; }
    SectionSwitch &sections() const { return *m_sections; }
    RiskSection &risks() const { return *m_risks; }
    EvaluationSection &evaluation() const { return *m_evaluation; }
    SignOffSection &signOff() const { return *m_signOff; }
    ChangeSection &changes() const { return *m_changes; }
    QString statusText() const;

Q_SIGNALS:
    void backWanted();
    void opened();

private:
    void show(const std::shared_ptr<const OpenAssessment> &contents);
    void showCounts();
    void takeUpStep();
    void addSection(const QString &id, const QString &title, EditorSection *section);
    /// The part that is shown beside the questions; null: the questions.
    EditorSection *shownSection() const;
    void say(const QString &text);
    void step(int by, AssessmentOutline::Wanted wanted);
    void propose();
    void told(const QString &question, qint64 version);

    PageServices &m_services;
    QString m_language;
    AnswerDesk m_desk;
    QString m_id;
    QString m_wanted;          ///< question to show when it is read
    bool m_isWantedFocused = false;
    std::optional<QPair<QString, QJsonObject>> m_step; ///< to take up when it is read
    AssessmentHead *m_head;
    InlineMessage *m_message;
    SectionSwitch *m_sections;
    EditorPanes *m_panes;
    AssessmentOutline *m_outline;
    QuestionView *m_question;
    AnswerAside *m_aside;
    RiskSection *m_risks;
    EvaluationSection *m_evaluation;
    SignOffSection *m_signOff;
    ChangeSection *m_changes;
    QLabel *m_status;
    QHBoxLayout *m_paneButtons;
    QUndoStack *m_undo;
    AnswerProposer m_propose;
    RefreshTurn m_turn;
};

} // namespace hallmarker::ui
