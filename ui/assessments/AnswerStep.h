#pragma once

#include "dpia/assessment/AssessmentBook.h"

#include <QPointer>
#include <QUndoCommand>

namespace hallmarker::ui {

class AnswerDesk;

/// An answer that was changed, for undo in this session: taking it back stores what it said before as a new version.
class AnswerStep final : public QUndoCommand {
public:
    AnswerStep(AnswerDesk &desk, const QString &question, const QString &title, const dpia::Saying &before, const dpia::Saying &after, bool isTyped);

    void undo() override;
    void redo() override;
    /// Typing on in one answer is one step.
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    QPointer<AnswerDesk> m_desk;
    QString m_question;
    dpia::Saying m_before;
    dpia::Saying m_after;
    bool m_isTyped = false; ///< and may go on; a choice is a step of its own
    bool m_isDone = true; ///< it is pushed after it was stored
    qint64 m_atMs = 0;
};

} // namespace hallmarker::ui
