#include "lineage/signoff/ScopeRecords.h"

#include "core/lineage/LineageRows.h"

#include <QJsonArray>

#include <algorithm>

namespace hallmarker::lineage {

namespace {

core::RecordDraft scopeDraft(const ReviewScope &scope, const ReviewContent &content, const QString &id)
{
    core::RecordDraft draft;
    draft.id = id;
    draft.kind = ScopeRecords::kind();
    draft.name = scope.name();
    draft.basis = content.digest();
    draft.body = {{QStringLiteral("key"), scope.key()},
                  {QStringLiteral("scope"), scope.toJson()},
                  {QStringLiteral("content"), content.digest().toString()},
                  {QStringLiteral("nodes"), content.nodes().size()},
                  {QStringLiteral("edges"), content.edges().size()},
                  {QStringLiteral("namespaces"), QJsonArray::fromStringList(content.spaces())}};
    return draft;
}

} // namespace

core::Result<ReviewScope> ScopeRecords::scopeOf(const core::Record &record)
{
    return ReviewScope::fromJson(record.body.value(QStringLiteral("scope")).toObject());
}

core::Result<core::Record> ScopeRecords::keep(core::WriteTransaction &transaction, const ReviewScope &scope, const ReviewContent &content)
{
    HALLMARKER_ASSIGN(const auto rows, core::LineageRows::within(transaction));
    core::RecordFilter filter;
    filter.kind = kind();
    filter.bodyKey = QStringLiteral("key");
    filter.bodyValue = scope.key();
    HALLMARKER_ASSIGN(const QList<core::Record> known, rows->records(filter));
    return transaction.put(scopeDraft(scope, content, known.isEmpty() ? QString() : known.first().id), known.isEmpty() ? 0 : known.first().revision);
}

core::Result<void> ScopeRecords::follow(core::WriteTransaction &transaction, const QSet<QString> &spaces)
{
    HALLMARKER_ASSIGN(const auto rows, core::LineageRows::within(transaction));
    core::RecordFilter filter;
    filter.kind = kind();
    HALLMARKER_ASSIGN(const QList<core::Record> records, rows->records(filter));
    for (const core::Record &record : records) {
        // Every edge and every word about a node names a node of the part, so its namespace is among those of the part.
        const QJsonArray its = record.body.value(QStringLiteral("namespaces")).toArray();
        if (std::none_of(its.begin(), its.end(), [&](const QJsonValue &space) { return spaces.contains(space.toString()); }))
            continue;
        HALLMARKER_ASSIGN(const ReviewScope scope, scopeOf(record));
        HALLMARKER_ASSIGN(const ReviewContent content, ReviewContent::read(*rows, scope));
        if (content.digest() == record.basis)
            continue;
        HALLMARKER_TRY(transaction.put(scopeDraft(scope, content, record.id), record.revision));
    }
    return {};
}

} // namespace hallmarker::lineage
