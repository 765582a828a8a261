#include "ui/card/CardFieldEdit.h"

#include "inventory/card/CardRepository.h"
#include "ui/card/CardFieldEditor.h"
#include "ui/kit/MessageBox.h"
#include "ui/shell/Session.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace hallmarker::ui {

CardFieldEdit::CardFieldEdit(Page &page, core::CardId card, const inventory::CardFieldSpec &spec, QJsonValue before, QJsonValue after, Written written)
    : QUndoCommand(QCoreApplication::translate("CardFieldEdit", "Change %1").arg(spec.labelText())), m_page(&page), m_card(std::move(card)), m_spec(spec), m_field(spec.keyText()), m_before(before.isUndefined() ? QJsonValue() : std::move(before)), m_after(after.isUndefined() ? QJsonValue() : std::move(after)),
      m_written(std::move(written))
{
    setObsolete(m_before == m_after);
}

void CardFieldEdit::write(const QJsonValue &from, const QJsonValue &to)
{
    if (!m_page)
        return;
    auto theirs = std::make_shared<QJsonValue>();
    const auto store = [card = m_card, field = m_field](core::Workspace &workspace, const QJsonValue *expected, QJsonValue *found, const QJsonValue &value) -> core::Result<inventory::ModelCard> {
        inventory::CardRepository cards(workspace);
        // Only this field is compared: another seat's edit of another field stays beside ours.
        for (int attempt = 0;; ++attempt) {
            HALLMARKER_ASSIGN(const inventory::ModelCard present, cards.find(card));
            const QJsonValue now = present.fields.value(field);
            const bool isEmptyBoth = expected != nullptr && inventory::isCardValueEmpty(now) && inventory::isCardValueEmpty(*expected);
            if (expected != nullptr && now != *expected && now != value && !isEmptyBoth) {
                *found = now;
                return core::Error(core::ErrorKind::Conflict, QCoreApplication::translate("CardFieldEdit", "Somebody else changed this field in the meantime."));
            }
            auto saved = cards.set(card, field, value, present.head.revision);
            if (saved || saved.error().kind != core::ErrorKind::Conflict || attempt == 3)
                return saved;
        }
    };
    m_page->services().session.read([store, from, to, theirs](core::Workspace &workspace) { return store(workspace, &from, theirs.get(), to); }, m_page,
        [page = m_page, store, theirs, to, spec = m_spec, written = m_written](const core::Result<inventory::ModelCard> &saved) {
            if (saved || saved.error().kind != core::ErrorKind::Conflict || !page) {
                written(saved);
                return;
            }
            const QString mine = CardFieldEditor::textOf(spec, to);
            Question question;
            question.title = QCoreApplication::translate("CardFieldEdit", "Two changes of \"%1\"").arg(spec.labelText());
            question.text = saved.error().message + QCoreApplication::translate("CardFieldEdit", "\n\nTheirs: %1\nMine: %2").arg(CardFieldEditor::textOf(spec, *theirs), mine);
            question.choices = {QCoreApplication::translate("CardFieldEdit", "Keep mine"), QCoreApplication::translate("CardFieldEdit", "Take theirs")};
            if (spec.kind != inventory::CardFieldKind::Choice) { // there is nothing between two choices
                question.choices.prepend(QCoreApplication::translate("CardFieldEdit", "Store the merged text"));
                question.inputLabel = QCoreApplication::translate("CardFieldEdit", "&Merged text");
                question.inputText = mine;
                question.isLongInput = true;
            }
            question.severity = Severity::Warning;
            const bool canMerge = question.choices.size() == 3;
            MessageBox::ask(page->window(), question, page, [page, store, to, spec, canMerge, written](int choice, const QString &input) {
                const QJsonValue merged = canMerge && choice == 0 ? CardFieldEditor::valueOf(spec, input) : to;
                if (choice == (canMerge ? 2 : 1)) {
                    page->refresh();
                    return;
                }
                page->services().session.read([store, merged](core::Workspace &workspace) { QJsonValue ignored; return store(workspace, nullptr, &ignored, merged); }, page, written);
            });
        });
}

} // namespace hallmarker::ui
