#pragma once

#include "core/record/Record.h"
#include "ui/shell/Page.h"

#include <QPointer>
#include <QUndoCommand>

#include <memory>

namespace hallmarker::ui {

/// Records that a person added or removed. It is pushed after the first write was durable, so the first redo does
/// nothing; afterwards undo and redo are writes of their own, which another seat's change refuses.
class RecordPresence final : public QUndoCommand {
public:
    enum class Change { Added, Removed };
    /// `records` as they were stored (Added) or as they were when they went (Removed); what others rest on comes last.
    RecordPresence(Page &page, const QString &text, Change change, const QList<core::Record> &records);

    void redo() override;
    void undo() override;

private:
    void remove();
    void restore();

    QPointer<Page> m_page;
    Change m_change;
    std::shared_ptr<QList<core::Record>> m_records; ///< with their present revisions
    bool m_isFirst = true;
};

} // namespace hallmarker::ui
