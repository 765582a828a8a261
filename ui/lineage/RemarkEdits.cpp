#include "ui/lineage/RemarkEdits.h"

#include "ui/shell/Session.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

namespace hallmarker::ui {

namespace {

using lineage::BookmarkRepository;
using lineage::CommentRepository;
using lineage::LineageBookmark;
using lineage::LineageComment;

class RemarkStep final : public QUndoCommand {
public:
    RemarkStep(RemarkEdits &edits, const QString &text, RemarkEdits::Write redo, RemarkEdits::Write undo) : QUndoCommand(text), m_edits(&edits), m_redo(std::move(redo)), m_undo(std::move(undo)) {}
    void redo() override
    {
        if (m_edits)
            m_edits->run(m_redo);
    }
    void undo() override
    {
        if (m_edits)
            m_edits->run(m_undo);
    }

private:
    QPointer<RemarkEdits> m_edits;
    RemarkEdits::Write m_redo;
    RemarkEdits::Write m_undo;
};

core::Result<void> withoutValue(const core::Error *error)
{
    return error != nullptr ? core::Result<void>(*error) : core::Result<void>();
}

template <typename Value>
core::Result<void> withoutValue(const core::Result<Value> &result)
{
    return withoutValue(result ? nullptr : &result.error());
}

} // namespace

RemarkEdits::RemarkEdits(Session &session, QUndoStack &stack, QObject *parent) : QObject(parent), m_session(session), m_stack(stack) {}

void RemarkEdits::push(const QString &text, const Write &redo, const Write &undo)
{
    m_stack.push(new RemarkStep(*this, text, redo, undo));
}

void RemarkEdits::run(const Write &write)
{
    m_session.read([write](core::Workspace &workspace) { return write(workspace); }, this, [this](const core::Result<void> &done) {
        if (done)
            Q_EMIT stored();
        else
            Q_EMIT failed(done.error());
    });
}

void RemarkEdits::addBookmark(const LineageBookmark &bookmark)
{
    // The first writing gives it the id, under which it comes back when undo is undone.
    const auto held = std::make_shared<LineageBookmark>(bookmark);
    push(
        tr("Bookmark %1").arg(bookmark.name),
        [held](core::Workspace &workspace) {
            const auto kept = BookmarkRepository(workspace).add(*held);
            if (kept)
                *held = *kept;
            return withoutValue(kept);
        },
        [held](core::Workspace &workspace) { return BookmarkRepository(workspace).remove(held->id); });
}

void RemarkEdits::renameBookmark(const LineageBookmark &bookmark, const QString &name)
{
    const auto renamed = [id = bookmark.id](const QString &to) { return [id, to](core::Workspace &workspace) { return withoutValue(BookmarkRepository(workspace).rename(id, to)); }; };
    push(tr("Rename %1").arg(bookmark.name), renamed(name), renamed(bookmark.name));
}

void RemarkEdits::removeBookmark(const LineageBookmark &bookmark)
{
    push(
        tr("Remove bookmark %1").arg(bookmark.name), [bookmark](core::Workspace &workspace) { return BookmarkRepository(workspace).remove(bookmark.id); },
        [bookmark](core::Workspace &workspace) { return withoutValue(BookmarkRepository(workspace).add(bookmark)); });
}

void RemarkEdits::addComment(const LineageComment &comment)
{
    const auto held = std::make_shared<LineageComment>(comment);
    push(
        tr("Comment on %1").arg(comment.about()),
        [held](core::Workspace &workspace) {
            const auto kept = CommentRepository(workspace).add(*held);
            if (kept)
                *held = *kept;
            return withoutValue(kept);
        },
        [held](core::Workspace &workspace) { return CommentRepository(workspace).remove(held->id); });
}

void RemarkEdits::resolveComment(const LineageComment &comment, bool isResolved)
{
    const auto resolved = [id = comment.id](bool is) { return [id, is](core::Workspace &workspace) { return withoutValue(CommentRepository(workspace).setResolved(id, is)); }; };
    push(isResolved ? tr("Resolve the comment on %1").arg(comment.about()) : tr("Reopen the comment on %1").arg(comment.about()), resolved(isResolved), resolved(!isResolved));
}

void RemarkEdits::removeComment(const LineageComment &comment)
{
    push(
        tr("Remove the comment on %1").arg(comment.about()), [comment](core::Workspace &workspace) { return CommentRepository(workspace).remove(comment.id); },
        [comment](core::Workspace &workspace) { return withoutValue(CommentRepository(workspace).add(comment)); });
}

} // namespace hallmarker::ui
