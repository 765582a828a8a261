#include "ui/inventory/FieldEdit.h"

#include "ui/kit/MessageBox.h"
#include "ui/kit/Toast.h"
#include "ui/shell/Session.h"

#include <QCoreApplication>

namespace hallmarker::ui {

namespace {

QString textIn(const core::Record &record, const QString &field)
{
    return field == FieldEdit::nameField() ? record.name : record.body.value(field).toString();
}

core::Result<core::Record> putText(core::WriteTransaction &transaction, const core::Record &present, const QString &field, const QString &text)
{
    core::RecordDraft draft;
    draft.id = present.id;
    draft.kind = present.kind;
    draft.name = field == FieldEdit::nameField() ? text : present.name;
    draft.body = present.body;
    if (field != FieldEdit::nameField()) {
        if (text.isEmpty())
            draft.body.remove(field);
        else
            draft.body.insert(field, text);
    }
    // Versions are told apart by their files, not by their remarks.
    if (present.basis != present.digest)
        draft.basis = present.basis;
    draft.searchText = draft.body.value(QStringLiteral("description")).toString() + QLatin1Char(' ') + draft.body.value(QStringLiteral("purpose")).toString();
    return transaction.put(draft, present.revision);
}

} // namespace

FieldEdit::FieldEdit(Page &page, QString recordId, QString field, QString label, QString before, QString after)
    : QUndoCommand(QCoreApplication::translate("FieldEdit", "Change %1").arg(label)), m_page(&page), m_recordId(std::move(recordId)), m_field(std::move(field)), m_label(std::move(label)), m_before(std::move(before)), m_after(std::move(after))
{
    setObsolete(m_before == m_after);
}

void FieldEdit::write(const QString &from, const QString &to)
{
    if (!m_page)
        return;
    // Only this field is compared: an edit of another field by another seat is kept beside ours.
    auto theirs = std::make_shared<QString>();
    m_page->services().session.write(
        QStringLiteral("record.edited"),
        [id = m_recordId, field = m_field, from, to, theirs](core::WriteTransaction &transaction) -> core::Result<core::Record> {
            HALLMARKER_ASSIGN(const core::Record present, transaction.record(id));
            // A write would bring the record back to life behind the back of whoever removed it.
            if (present.isDeleted)
                return core::Error(core::ErrorKind::NotFound, QCoreApplication::translate("FieldEdit", "%1 was removed by %2 in the meantime.").arg(present.name, present.updatedBy));
            const QString now = textIn(present, field);
            if (now != from && now != to) {
                *theirs = now;
                return core::Error(core::ErrorKind::Conflict, QCoreApplication::translate("FieldEdit", "%1 was changed by %2 in the meantime.").arg(present.name, present.updatedBy));
            }
            return putText(transaction, present, field, to);
        },
        m_page, [page = m_page, id = m_recordId, field = m_field, label = m_label, to, theirs](const core::Result<core::Record> &result) {
            if (result || !page)
                return;
            if (result.error().kind != core::ErrorKind::Conflict) {
                // What was typed must not go with the field that it was typed into.
                Question lost;
                lost.title = QCoreApplication::translate("FieldEdit", "\"%1\" was not stored").arg(label);
                lost.text = result.error().message;
                lost.inputLabel = QCoreApplication::translate("FieldEdit", "&Your text, to be copied");
                lost.inputText = to;
                lost.choices = {QCoreApplication::translate("FieldEdit", "Close")};
                lost.severity = Severity::Failure;
                MessageBox::ask(page->window(), lost, page, [page](int, const QString &) { page->refresh(); });
                return;
            }
            Question question;
            question.title = QCoreApplication::translate("FieldEdit", "Two changes of \"%1\"").arg(label);
            question.text = result.error().message + QCoreApplication::translate("FieldEdit", "\n\nTheirs: %1\nMine: %2\n\nKeep one, or write what shall stand there.").arg(*theirs, to);
            question.inputLabel = QCoreApplication::translate("FieldEdit", "&Merged text");
            question.inputText = to;
            question.choices = {QCoreApplication::translate("FieldEdit", "Save the text below"), QCoreApplication::translate("FieldEdit", "Keep mine"), QCoreApplication::translate("FieldEdit", "Take theirs")};
            question.severity = Severity::Warning;
            MessageBox::ask(page->window(), question, page, [page, id, field, to, theirs](int choice, const QString &input) {
                if (choice == 2) {
                    page->refresh();
                    return;
                }
                const QString text = choice == 0 ? input : to;
                page->services().session.write(
                    QStringLiteral("record.edited"),
                    [id, field, text](core::WriteTransaction &transaction) -> core::Result<core::Record> {
                        HALLMARKER_ASSIGN(const core::Record present, transaction.record(id));
                        if (present.isDeleted)
                            return core::Error(core::ErrorKind::NotFound, QCoreApplication::translate("FieldEdit", "%1 was removed by %2 in the meantime.").arg(present.name, present.updatedBy));
                        return putText(transaction, present, field, text);
                    },
                    page, [page](const core::Result<core::Record> &again) {
                        if (!again)
                            page->services().toasts.show(again.error().message);
                    });
            });
        });
}

} // namespace hallmarker::ui
