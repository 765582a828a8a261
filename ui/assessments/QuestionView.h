#pragma once

#include "ui/assessments/AnswerDesk.h"
#include "ui/kit/Status.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace hallmarker::ui {

class AnswerConflictView;
class AnswerEditor;
class FoldSection;
class FormattedTextEdit;
class InlineMessage;
class StatusPill;

/// One question: what is asked and by which law, what helps to answer it, and where the answer is given.
class QuestionView final : public QScrollArea {
    Q_OBJECT
public:
    QuestionView(AnswerDesk &desk, const QString &language, QWidget *parent = nullptr);

    ~QuestionView() override;

    void showQuestion(const QString &id);
    /// State, messages and a value that somebody else has stored; what is typed here stays.
    void refresh();
    QString question() const { return m_id; }
    /// Whether this question of what is open now is shown already.
    bool shows(const QString &id) const;
    AnswerEditor *editor() const { return m_editor; }
    FormattedTextEdit *reason() const { return m_reason; }
    void focusAnswer();
    /// Below the answer: to the previous and to the next question.
    void setSteps(QAction *previous, QAction *next);

    bool isGuidanceOpen() const { return m_isGuidanceOpen; }
    void setGuidanceOpen(bool isOpen) { m_isGuidanceOpen = isOpen; }

private:
    const dpia::Question *asked() const;
    QWidget *makeHead(const dpia::PlacedQuestion &placed);
    void addGuidance(const dpia::Question &question, QVBoxLayout *column);
    void addReason(QVBoxLayout *column);
    void takeTyped();
    void showMessage();
    void say(Severity severity, const QString &text, const QString &actionText = {}, const std::function<void()> &run = {});
    void showConflict();
    dpia::Saying current() const;

    AnswerDesk &m_desk;
    QString m_language;
    QString m_id;
    std::shared_ptr<const dpia::Template> m_form; ///< that the question shown is of
    QWidget *m_sheet = nullptr;
    QVBoxLayout *m_column = nullptr;
    StatusPill *m_state = nullptr;
    QLabel *m_required = nullptr;
    InlineMessage *m_message = nullptr;
    AnswerConflictView *m_conflict = nullptr;
    AnswerEditor *m_editor = nullptr;
    FormattedTextEdit *m_reason = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_version = nullptr;
    QString m_said;                ///< in m_message
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    bool m_isGuidanceOpen = true;
    bool m_isSetting = false;
};

} // namespace hallmarker::ui
