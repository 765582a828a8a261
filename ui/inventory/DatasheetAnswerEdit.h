#pragma once

#include "inventory/datasheet/Datasheet.h"
#include "ui/shell/Page.h"

#include <QPointer>
#include <QUndoCommand>

namespace hallmarker::ui {

/// One answer of a datasheet changed by a person. Each redo and undo is a write of its own; only this answer is compared, so
/// that somebody else's edit of another one stays beside ours.
class DatasheetAnswerEdit final : public QUndoCommand {
public:
    using Written = std::function<void(const core::Result<inventory::Datasheet> &)>;
    DatasheetAnswerEdit(Page &page, core::DatasetVersionId version, const inventory::DatasheetQuestion &question, const QString &before, const QString &after, const Written &written);

    void redo() override { write(m_before, m_after); }
    void undo() override { write(m_after, m_before); }

private:
    void write(const QString &from, const QString &to);

    QPointer<Page> m_page;
    core::DatasetVersionId m_version;
    QString m_key;
    QString m_question;
    QString m_before;
    QString m_after;
    Written m_written;
};

} // namespace hallmarker::ui
