#include "ui/inventory/DatasheetAnswerEdit.h"

#include "inventory/datasheet/DatasheetRepository.h"
#include "ui/kit/MessageBox.h"
#include "ui/shell/Session.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace hallmarker::ui {

namespace {

struct DatasheetEditTexts {
    Q_DECLARE_TR_FUNCTIONS(DatasheetEditTexts)
};

/// What stands there, and whether it is not what was expected.
struct StoredAnswer {
    std::optional<inventory::Datasheet> sheet; ///< as it is now; none where theirs stands in the way
    QString theirs;
};

core::Result<StoredAnswer> storeAnswer(core::Workspace &workspace, const core::DatasetVersionId &version, const QString &key, const QString *expected, const QString &text)
{
    inventory::DatasheetRepository sheets(workspace);
    HALLMARKER_ASSIGN(const std::optional<inventory::Datasheet> present, sheets.ofVersion(version));
    const QString now = present ? present->answers.value(key).toString().trimmed() : QString();
    if (expected != nullptr && now != *expected && now != text)
        return StoredAnswer{std::nullopt, now};
    HALLMARKER_ASSIGN(const inventory::Datasheet stored, sheets.write(version, {{key, text}}, false));
    return StoredAnswer{stored, {}};
}

} // namespace

DatasheetAnswerEdit::DatasheetAnswerEdit(Page &page, core::DatasetVersionId version, const inventory::DatasheetQuestion &question, const QString &before, const QString &after, const Written &written)
    : QUndoCommand(DatasheetEditTexts::tr("Answer \"%1\"").arg(question.questionText())), m_page(&page), m_version(std::move(version)), m_key(question.keyText()), m_question(question.questionText()), m_before(before), m_after(after), m_written(written)
{
    setObsolete(m_before == m_after);
}

void DatasheetAnswerEdit::write(const QString &from, const QString &to)
{
    if (!m_page)
        return;
    m_page->services().session.read([version = m_version, key = m_key, from, to](core::Workspace &workspace) { return storeAnswer(workspace, version, key, &from, to); }, m_page, [page = m_page, version = m_version, key = m_key, question = m_question, to, written = m_written](const core::Result<StoredAnswer> &stored) {
        if (!stored)
            return written(stored.error());
        if (stored->sheet)
            return written(*stored->sheet);
        Question whose;
        whose.title = DatasheetEditTexts::tr("Two answers to \"%1\"").arg(question);
        whose.text = DatasheetEditTexts::tr("Somebody else changed this answer in the meantime.\n\nTheirs: %1\nMine: %2").arg(stored->theirs, to);
        whose.choices = {DatasheetEditTexts::tr("Store the merged text"), DatasheetEditTexts::tr("Keep mine"), DatasheetEditTexts::tr("Take theirs")};
        whose.inputLabel = DatasheetEditTexts::tr("&Merged text");
        whose.inputText = to;
        whose.isLongInput = true;
        whose.severity = Severity::Warning;
        MessageBox::ask(page->window(), whose, page, [page, version, key, to, written, theirs = stored->theirs](int choice, const QString &merged) {
            const QString text = choice == 0 ? merged.trimmed() : choice == 1 ? to : theirs;
            page->services().session.read([version, key, text](core::Workspace &workspace) { return storeAnswer(workspace, version, key, nullptr, text); }, page, [written](const core::Result<StoredAnswer> &again) {
                if (again)
                    written(*again->sheet);
                else
                    written(again.error());
            });
        });
    });
}

} // namespace hallmarker::ui
