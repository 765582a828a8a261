#include "ui/assessments/AnswerStep.h"

#include "ui/assessments/AnswerDesk.h"

#include <QDateTime>

namespace hallmarker::ui {

namespace {
constexpr qint64 oneStepMs = 10'000;
}

AnswerStep::AnswerStep(AnswerDesk &desk, const QString &question, const QString &title, const dpia::Saying &before, const dpia::Saying &after, bool isTyped)
    : m_desk(&desk), m_question(question), m_before(before), m_after(after), m_isTyped(isTyped), m_atMs(QDateTime::currentMSecsSinceEpoch())
{
    setText(AnswerDesk::tr("answer to \"%1\"", "behind \"Undo\"").arg(title));
}

void AnswerStep::undo()
{
    if (m_desk)
        m_desk->put(m_question, m_before);
}

void AnswerStep::redo()
{
    if (!std::exchange(m_isDone, false) && m_desk)
        m_desk->put(m_question, m_after);
}

bool AnswerStep::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const AnswerStep *>(other);
    if (next->m_question != m_question || !m_isTyped || next->m_atMs - m_atMs > oneStepMs)
        return false;
    m_after = next->m_after;
    m_atMs = next->m_atMs;
    return true;
}

} // namespace hallmarker::ui
