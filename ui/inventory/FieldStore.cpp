#include "ui/inventory/FieldStore.h"

#include "ui/inventory/FieldDrafts.h"

#include <QMainWindow>

namespace hallmarker::ui {

void FieldStore::store(const FieldEdit::Change &change)
{
    // Fields are left while the window is destroyed too; by then it is no main window and has no services any more.
    if (qobject_cast<QMainWindow *>(m_page.window()) == nullptr)
        return; // the draft has the text
    const QString field = FieldDrafts::formOf(change.recordId, change.key);
    if (const auto under = m_storing.find(field); under != m_storing.end()) {
        *under = change;
        return;
    }
    m_storing.insert(field, std::nullopt);
    FieldEdit::Handlers handlers;
    handlers.stored = [this, change, field] {
        Q_EMIT stored(change);
        if (std::optional<FieldEdit::Change> next = m_storing.take(field)) {
            next->before = change.after;
            store(*next);
        }
    };
    handlers.conflicted = [this, field](FieldConflict conflict) {
        if (const std::optional<FieldEdit::Change> next = m_storing.take(field))
            conflict.mine = next->after;
        Q_EMIT conflicted(conflict);
    };
    handlers.failed = [this, change, field](const core::Error &error) {
        if (std::optional<FieldEdit::Change> next = m_storing.take(field)) {
            next->before = change.before; // newer, and perhaps luckier
            store(*next);
        } else {
            Q_EMIT failed(change, error);
        }
    };
    handlers.notTakenBack = [this](const core::Error &error) { Q_EMIT notTakenBack(error); };
    FieldEdit::store(m_page, change, handlers);
}

} // namespace hallmarker::ui
