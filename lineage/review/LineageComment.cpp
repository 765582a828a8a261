#include "lineage/review/LineageComment.h"

#include "lineage/review/RemovedRecord.h"

#include "core/drawing/SafeText.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::lineage {

namespace {

struct CommentTexts {
    Q_DECLARE_TR_FUNCTIONS(CommentTexts)
};

const QString commentKind = QStringLiteral("lineage-comment");
const QString commentField = QStringLiteral("text");
constexpr qsizetype longestComment = 4000;

QString commentedName(const NodeKey &node)
{
    QString name = node.name;
    return core::safeText(name.replace(QLatin1Char(fieldSeparator), QLatin1Char('.')));
}

QJsonObject commentBody(const LineageComment &comment, const QString &commitment)
{
    QJsonObject body{{QStringLiteral("node"), comment.node.toJson()}, {QStringLiteral("author"), comment.author}, {QStringLiteral("text"), commitment}, {QStringLiteral("resolved"), comment.isResolved}};
    if (comment.to)
        body.insert(QStringLiteral("to"), comment.to->toJson());
    if (!comment.resolvedBy.isEmpty())
        body.insert(QStringLiteral("resolved_by"), comment.resolvedBy);
    return body;
}

core::RecordDraft commentDraft(const LineageComment &comment, const QString &commitment)
{
    core::RecordDraft draft;
    draft.id = comment.id;
    draft.kind = commentKind;
    draft.name = comment.about();
    draft.body = commentBody(comment, commitment);
    return draft;
}

} // namespace

QString LineageComment::about() const
{
    return to ? QStringLiteral("%1 → %2").arg(commentedName(node), commentedName(*to)) : commentedName(node);
}

core::Result<LineageComment> CommentRepository::commentOf(const core::Record &record) const
{
    LineageComment comment;
    comment.id = record.id;
    comment.revision = record.revision;
    HALLMARKER_ASSIGN(comment.node, NodeKey::fromJson(record.body.value(QStringLiteral("node")).toObject()));
    if (record.body.contains(QStringLiteral("to"))) {
        HALLMARKER_ASSIGN(comment.to, NodeKey::fromJson(record.body.value(QStringLiteral("to")).toObject()));
    }
    comment.author = record.body.value(QStringLiteral("author")).toString();
    comment.isResolved = record.body.value(QStringLiteral("resolved")).toBool();
    comment.resolvedBy = record.body.value(QStringLiteral("resolved_by")).toString();
    comment.atMs = record.createdMs;
    comment.changedMs = record.updatedMs;
    const core::Result<QString> text = m_workspace.personal(record.id, commentField);
    comment.text = text ? *text : CommentTexts::tr("(the text was erased)");
    return comment;
}

core::Result<QList<LineageComment>> CommentRepository::list() const
{
    core::RecordFilter filter;
    filter.kind = commentKind;
    HALLMARKER_ASSIGN(QList<core::Record> records, m_workspace.records(filter));
    std::sort(records.begin(), records.end(), [](const core::Record &a, const core::Record &b) { return std::pair(a.createdMs, a.id) < std::pair(b.createdMs, b.id); });
    QList<LineageComment> comments;
    for (const core::Record &record : std::as_const(records)) {
        HALLMARKER_ASSIGN(const LineageComment comment, commentOf(record));
        comments.append(comment);
    }
    return comments;
}

core::Result<QList<LineageComment>> CommentRepository::listOf(const NodeKey &node) const
{
    HALLMARKER_ASSIGN(QList<LineageComment> comments, list());
    comments.removeIf([&](const LineageComment &comment) { return !comment.isAbout(node); });
    return comments;
}

core::Result<LineageComment> CommentRepository::find(const QString &id) const
{
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.record(id));
    if (record.kind != commentKind || record.isDeleted)
        return core::Error(core::ErrorKind::NotFound, CommentTexts::tr("There is no comment \"%1\".").arg(id));
    return commentOf(record);
}

core::Result<LineageComment> CommentRepository::add(const LineageComment &comment)
{
    LineageComment stored = comment;
    stored.text = comment.text.trimmed();
    if (stored.text.isEmpty())
        return core::Error(core::ErrorKind::Invalid, CommentTexts::tr("A comment needs a text."));
    if (stored.text.size() > longestComment)
        return core::Error(core::ErrorKind::LimitExceeded, CommentTexts::tr("A comment has at most %n characters.", nullptr, static_cast<int>(longestComment)));
    if (stored.author.isEmpty())
        stored.author = m_workspace.actor().name;
    qint64 revision = 0;
    if (!stored.id.isEmpty()) {
        HALLMARKER_ASSIGN(revision, revisionOfRemoved(m_workspace, commentKind, stored.id));
    }
    QString id;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("lineage.comment.added"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        LineageComment one = stored;
        one.id = stored.id.isEmpty() ? transaction.newId(QStringLiteral("comment")) : stored.id;
        HALLMARKER_ASSIGN(const QString commitment, transaction.putPersonal(one.id, commentField, one.text));
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(commentDraft(one, commitment), revision));
        id = record.id;
        return {};
    }));
    return find(id);
}

core::Result<LineageComment> CommentRepository::setResolved(const QString &id, bool isResolved)
{
    HALLMARKER_ASSIGN(LineageComment comment, find(id));
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.record(id));
    comment.isResolved = isResolved;
    comment.resolvedBy = isResolved ? m_workspace.actor().name : QString();
    const core::RecordDraft draft = commentDraft(comment, record.body.value(QStringLiteral("text")).toString());
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_TRY(transaction.put(draft, comment.revision));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(isResolved ? QStringLiteral("lineage.comment.resolved") : QStringLiteral("lineage.comment.reopened"), work));
    return find(id);
}

core::Result<void> CommentRepository::remove(const QString &id)
{
    HALLMARKER_ASSIGN(const LineageComment comment, find(id));
    const bool hasText = m_workspace.personal(id, commentField).has_value();
    return m_workspace.write(QStringLiteral("lineage.comment.removed"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        if (hasText)
            HALLMARKER_TRY(transaction.erasePersonal(id, commentField, QStringLiteral("removed")));
        return transaction.remove(id, comment.revision);
    });
}

} // namespace hallmarker::lineage
