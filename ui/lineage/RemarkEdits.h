#pragma once

#include "lineage/review/LineageBookmark.h"
#include "lineage/review/LineageComment.h"

#include <QObject>

class QUndoStack;

namespace hallmarker::ui {

class Session;

/// Bookmarks and comments, each step to be undone. A step is a write of its own, also when it is undone.
class RemarkEdits final : public QObject {
    Q_OBJECT
public:
    RemarkEdits(Session &session, QUndoStack &stack, QObject *parent);

    void addBookmark(const lineage::LineageBookmark &bookmark);
    void renameBookmark(const lineage::LineageBookmark &bookmark, const QString &name);
    void removeBookmark(const lineage::LineageBookmark &bookmark);
    void addComment(const lineage::LineageComment &comment);
    void resolveComment(const lineage::LineageComment &comment, bool isResolved);
    void removeComment(const lineage::LineageComment &comment);

    using Write = std::function<core::Result<void>(core::Workspace &)>;
    /// For the steps.
    void run(const Write &write);

Q_SIGNALS:
    void stored();
    void failed(const hallmarker::core::Error &error);

private:
    void push(const QString &text, const Write &redo, const Write &undo);

    Session &m_session;
    QUndoStack &m_stack;
};

} // namespace hallmarker::ui
