#include "ui/card/CardFieldEdit.h"

#include "inventory/card/CardRepository.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/Toast.h"
#include "ui/shell/Session.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace hallmarker::ui {

namespace {

QString shownValue(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("value"), value}}).toJson(QJsonDocument::Compact)).mid(9).chopped(1);
}

} // namespace

CardFieldEdit::CardFieldEdit(Page &page, core::CardId card, const inventory::CardFieldSpec &spec, QJsonValue before, QJsonValue after, Written written)
    : QUndoCommand(QCoreApplication::translate("CardFieldEdit", "Change %1").arg(spec.labelText())), m_page(&page), m_card(std::move(card)), m_field(spec.keyText()), m_before(before.isUndefined() ? QJsonValue() : std::move(before)), m_after(after.isUndefined() ? QJsonValue() : std::move(after)),
      m_written(std::move(written))
{
    setObsolete(m_before == m_after);
}

void CardFieldEdit::write(const QJsonValue &from, const QJsonValue &to)
{
    if (!m_page)
        return;
    auto theirs = std::make_shared<QJsonValue>();
    const auto store = [card = m_card, field = m_field, to](core::Workspace &workspace, const QJsonValue *expected, QJsonValue *found) -> core::Result<inventory::ModelCard> {
        inventory::CardRepository cards(workspace);
        // Only this field is compared: another seat's edit of another field stays beside ours.
        for (int attempt = 0;; ++attempt) {
            HALLMARKER_ASSIGN(const inventory::ModelCard present, cards.find(card));
            const QJsonValue now = present.fields.value(field);
            const bool isEmptyBoth = expected != nullptr && inventory::isCardValueEmpty(now) && inventory::isCardValueEmpty(*expected);
            if (expected != nullptr && now != *expected && now != to && !isEmptyBoth) {
                *found = now;
                return core::Error(core::ErrorKind::Conflict, QCoreApplication::translate("CardFieldEdit", "Somebody else changed this field in the meantime."));
            }
            auto saved = cards.set(card, field, to, present.head.revision);
            if (saved || saved.error().kind != core::ErrorKind::Conflict || attempt == 3)
                return saved;
        }
    };
    m_page->services().session.read([store, from, theirs](core::Workspace &workspace) { return store(workspace, &from, theirs.get()); }, m_page,
        [page = m_page, store, theirs, to, written = m_written](const core::Result<inventory::ModelCard> &saved) {
            if (saved || saved.error().kind != core::ErrorKind::Conflict || !page) {
                written(saved);
                return;
            }
            Question question;
            question.title = QCoreApplication::translate("CardFieldEdit", "Two changes of one field");
            question.text = saved.error().message + QCoreApplication::translate("CardFieldEdit", "\n\nTheirs: %1\nMine: %2").arg(shownValue(*theirs), shownValue(to));
            question.choices = {QCoreApplication::translate("CardFieldEdit", "Keep mine"), QCoreApplication::translate("CardFieldEdit", "Take theirs")};
            question.severity = Severity::Warning;
            MessageBox::ask(page->window(), question, page, [page, store, saved, written](int choice, const QString &) {
                if (choice == 0)
                    page->services().session.read([store](core::Workspace &workspace) { QJsonValue ignored; return store(workspace, nullptr, &ignored); }, page, written);
                else
                    page->refresh();
            });
        });
}

} // namespace hallmarker::ui
