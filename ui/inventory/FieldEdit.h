#pragma once

#include "core/result/Result.h"
#include "ui/inventory/FieldConflict.h"
#include "ui/shell/Page.h"

#include <QPointer>
#include <QUndoCommand>

namespace hallmarker::ui {

/// One field of a record changed by a person. Undo and redo are writes of their own, which another seat may have got
/// ahead of; then both texts are shown and the person decides.
class FieldEdit final : public QUndoCommand {
public:
    struct Change {
        QString recordId;
        QString kind;
        QString key;
        QString label;
        QJsonValue before;
        QJsonValue after;
    };
    struct Handlers {
        std::function<void()> stored;
        std::function<void(const FieldConflict &)> conflicted;
        std::function<void(const core::Error &)> failed;      ///< what was typed is not stored
        std::function<void(const core::Error &)> notTakenBack; ///< an undo or redo is not stored; nothing typed depends on it
    };

    /// Writes the change; when it is durable it can be undone, and `stored` is called. Nothing is pushed otherwise.
    static void store(Page &page, const Change &change, const Handlers &handlers);

    void redo() override;
    void undo() override;

private:
    FieldEdit(Page &page, const Change &change, const Handlers &handlers);

    QPointer<Page> m_page;
    Change m_change;
    Handlers m_handlers;
    bool m_isFirst = true;
};

} // namespace hallmarker::ui
