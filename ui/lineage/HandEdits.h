#pragma once

#include "lineage/hand/HandBook.h"

#include <QObject>

#include <memory>

class QUndoStack;

namespace hallmarker::core {
struct Error;
}

namespace hallmarker::ui {

class Session;

/// What people draw into the lineage by hand, and take back; each step to be undone. Undoing is a write of its own: nothing
/// leaves the log.
class HandEdits final : public QObject {
    Q_OBJECT
public:
    /// One drawing as its steps know it: it gets another number each time it is drawn anew.
    struct Drawing {
        lineage::HandDrawing what;
        std::optional<lineage::HandEntry> entry; ///< while it is in the lineage
        bool isWanted = false;                   ///< what the last step asked for; a write may still be on its way
        bool isBusy = false;
    };

    HandEdits(Session &session, QUndoStack &stack, QObject *parent);

    void draw(const QString &title, const lineage::HandDrawing &drawing);
    void takeBack(const QString &title, const lineage::HandEntry &entry);

    // For the steps
    void settle(const std::shared_ptr<Drawing> &drawing);

Q_SIGNALS:
    void stored();
    void failed(const hallmarker::core::Error &error);

private:
    Session &m_session;
    QUndoStack &m_stack;
};

} // namespace hallmarker::ui
