#include "ui/inventory/FieldEdit.h"

#include "inventory/record/RecordSearchText.h"
#include "ui/inventory/RecordFields.h"
#include "ui/shell/Session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUndoStack>

namespace hallmarker::ui {

namespace {

core::Result<core::Record> putField(core::WriteTransaction &transaction, const core::Record &present, const QString &key, const QJsonValue &value)
{
    core::RecordDraft draft;
    draft.id = present.id;
    draft.kind = present.kind;
    draft.name = key == recordNameKey ? value.toString() : present.name;
    draft.body = present.body;
    if (key != recordNameKey) {
        if (isSameFieldValue(value, QJsonValue()) && !value.isBool()) // empty values are left out, so that equal bodies have equal digests
            draft.body.remove(key);
        else
            draft.body.insert(key, value);
    }
    // Versions are told apart by their files, not by their remarks.
    if (present.basis != present.digest)
        draft.basis = present.basis;
    draft.searchText = inventory::recordSearchText(draft.kind, draft.body);
    return transaction.put(draft, present.revision);
}

void writeField(Page &page, const FieldEdit::Change &change, const FieldEdit::Handlers &handlers, const std::function<void()> &stored)
{
    // Only this field is compared: an edit of another field by another seat is kept beside ours.
    auto conflict = std::make_shared<FieldConflict>();
    page.services().session.write(
        QStringLiteral("record.edited"),
        [change, conflict](core::WriteTransaction &transaction) -> core::Result<core::Record> {
            HALLMARKER_ASSIGN(const core::Record present, transaction.record(change.recordId));
            // A write would bring the record back to life behind the back of whoever removed it.
            if (present.isDeleted)
                return core::Error(core::ErrorKind::NotFound, QCoreApplication::translate("FieldEdit", "%1 was removed by %2 in the meantime.").arg(present.name, present.updatedBy));
            const QJsonValue now = recordFieldValue(present, change.key);
            if (isSameFieldValue(now, change.after))
                return present;
            if (!isSameFieldValue(now, change.before)) {
                *conflict = {change.recordId, present.name, present.kind, change.key, change.before, change.after, now, present.updatedBy, present.updatedMs};
                return core::Error(core::ErrorKind::Conflict, QCoreApplication::translate("FieldEdit", "%1 was changed by %2 in the meantime.").arg(present.name, present.updatedBy));
            }
            return putField(transaction, present, change.key, change.after);
        },
        &page, [conflict, handlers, stored](const core::Result<core::Record> &result) {
            if (result)
                stored();
            else if (!conflict->recordId.isEmpty())
                handlers.conflicted(*conflict);
            else
                handlers.failed(result.error());
        });
}

} // namespace

void FieldEdit::store(Page &page, const Change &change, const Handlers &handlers)
{
    writeField(page, change, handlers, [page = QPointer<Page>(&page), change, handlers] {
        if (page && page->undoStack() && !isSameFieldValue(change.before, change.after))
            page->undoStack()->push(new FieldEdit(*page, change, handlers));
        handlers.stored();
    });
}

FieldEdit::FieldEdit(Page &page, const Change &change, const Handlers &handlers)
    : QUndoCommand(QCoreApplication::translate("FieldEdit", "Change %1").arg(change.label)), m_page(&page), m_change(change), m_handlers(handlers)
{
    m_handlers.failed = handlers.notTakenBack;
}

void FieldEdit::redo()
{
    if (!std::exchange(m_isFirst, false) && m_page)
        writeField(*m_page, m_change, m_handlers, [] {});
}

void FieldEdit::undo()
{
    Change back = m_change;
    std::swap(back.before, back.after);
    if (m_page)
        writeField(*m_page, back, m_handlers, [] {});
}

} // namespace hallmarker::ui
