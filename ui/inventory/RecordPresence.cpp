#include "ui/inventory/RecordPresence.h"

#include "inventory/record/RecordSearchText.h"
#include "ui/kit/Toast.h"
#include "ui/shell/Session.h"

namespace hallmarker::ui {

RecordPresence::RecordPresence(Page &page, const QString &text, Change change, const QList<core::Record> &records)
    : QUndoCommand(text), m_page(&page), m_change(change), m_records(std::make_shared<QList<core::Record>>(records))
{
    if (change == Change::Removed) {
        for (core::Record &record : *m_records)
            ++record.revision; // a removal is a revision too
    }
}

void RecordPresence::redo()
{
    if (std::exchange(m_isFirst, false))
        return;
    if (m_change == Change::Added)
        restore();
    else
        remove();
}

void RecordPresence::undo()
{
    if (m_change == Change::Added)
        remove();
    else
        restore();
}

void RecordPresence::remove()
{
    if (!m_page)
        return;
    m_page->services().session.write(
        QStringLiteral("record.removed"),
        [records = *m_records](core::WriteTransaction &transaction) -> core::Result<QList<core::Record>> {
            QList<core::Record> gone;
            for (core::Record record : records) {
                // A change by the same person (a field, undone before) moves the revision and not the content.
                HALLMARKER_ASSIGN(const core::Record present, transaction.record(record.id));
                HALLMARKER_TRY(transaction.remove(record.id, present.digest == record.digest ? present.revision : record.revision));
                record.revision = present.revision + 1;
                gone.append(record);
            }
            return gone;
        },
        m_page, [page = m_page, kept = m_records](const core::Result<QList<core::Record>> &gone) {
            if (gone)
                *kept = *gone;
            else if (page)
                page->services().toasts.show(gone.error().message);
        });
}

void RecordPresence::restore()
{
    if (!m_page)
        return;
    m_page->services().session.write(
        QStringLiteral("record.restored"),
        [records = *m_records](core::WriteTransaction &transaction) -> core::Result<QList<core::Record>> {
            QList<core::Record> back;
            for (auto record = records.crbegin(); record != records.crend(); ++record) {
                core::RecordDraft draft{record->id, record->kind, record->name, record->body, std::nullopt, inventory::recordSearchText(record->kind, record->body)};
                if (record->basis != record->digest) // versions are told apart by their files
                    draft.basis = record->basis;
                HALLMARKER_ASSIGN(const core::Record put, transaction.put(draft, record->revision));
                back.prepend(put);
            }
            return back;
        },
        m_page, [page = m_page, kept = m_records](const core::Result<QList<core::Record>> &back) {
            if (back)
                *kept = *back;
            else if (page)
                page->services().toasts.show(back.error().message);
        });
}

} // namespace hallmarker::ui
