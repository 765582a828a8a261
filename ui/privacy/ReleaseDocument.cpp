#include "ui/privacy/ReleaseDocument.h"

#include <QUndoStack>

namespace hallmarker::ui {

/// One choice: the draft before and after. Where somebody stands and what stands in texts is not part of it.
class ReleaseDocument::Change final : public QUndoCommand {
public:
    Change(const QString &text, ReleaseDocument &document, const ReleaseDraft &after) : QUndoCommand(text), m_document(document), m_before(document.draft()), m_after(after) {}

    void redo() override { apply(m_after); }
    void undo() override { apply(m_before); }

private:
    void apply(ReleaseDraft draft)
    {
        const ReleaseDraft &now = m_document.draft();
        draft.step = now.step;
        draft.title = now.title;
        draft.purpose = now.purpose;
        draft.folder = now.folder;
        draft.chosenLevels = now.chosenLevels; // belongs to the result that is shown
        m_document.put(draft);
    }

    ReleaseDocument &m_document;
    ReleaseDraft m_before;
    ReleaseDraft m_after;
};

ReleaseDocument::ReleaseDocument(QObject *parent) : QObject(parent), m_undo(new QUndoStack(this)) {}

void ReleaseDocument::change(const QString &text, const ReleaseDraft &after)
{
    if (after != m_draft)
        m_undo->push(new Change(text, *this, after));
}

void ReleaseDocument::put(const ReleaseDraft &draft)
{
    if (draft == m_draft)
        return;
    if (draft.configuration() != m_draft.configuration())
        m_written.reset(); // what was written is another release
    m_draft = draft;
    Q_EMIT changed();
}

void ReleaseDocument::begin(const ReleaseDraft &draft)
{
    m_undo->clear();
    m_source.reset();
    m_compared.reset();
    m_attacked.reset();
    m_result.reset();
    m_written.reset();
    m_draft = draft;
    Q_EMIT changed();
}

void ReleaseDocument::setSource(const std::shared_ptr<const LoadedSource> &source)
{
    const QString step = m_draft.step;
    ReleaseDraft draft = m_draft;
    draft.source = source->choice;
    if (draft.columns != source->source.table.columnNames()) {
        draft = ReleaseDraft();
        draft.source = source->choice;
        draft.title = source->source.name;
        draft.step = step;
        draft.suggest(source->profile);
    }
    m_undo->clear();
    m_compared.reset();
    m_attacked.reset();
    m_result.reset();
    m_written.reset();
    m_source = source;
    m_draft = draft;
    Q_EMIT changed();
}

void ReleaseDocument::setResult(const std::shared_ptr<const ReleaseResult> &result)
{
    m_result = result;
    m_attacked.reset();
    m_written.reset();
    Q_EMIT changed();
}

bool ReleaseDocument::isResultCurrent() const
{
    return m_result && m_source && m_result->source == m_source && m_result->searched == m_draft.configuration(true);
}

void ReleaseDocument::setCompared(const std::shared_ptr<const ComparedWays> &compared)
{
    if (compared->source != m_source)
        return;
    m_compared = compared;
    Q_EMIT changed();
}

void ReleaseDocument::setAttacked(const std::shared_ptr<const AttackedRelease> &attacked)
{
    if (attacked->result != m_result)
        return;
    m_attacked = attacked;
    Q_EMIT changed();
}

void ReleaseDocument::setWritten(const WrittenRelease &written)
{
    m_written = written;
    Q_EMIT changed();
}

} // namespace hallmarker::ui
