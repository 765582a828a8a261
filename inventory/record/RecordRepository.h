#pragma once

#include "core/ids/RecordIds.h"
#include "core/storage/Workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::inventory {

/// What every value of the inventory carries beside its own fields.
template <typename IdType>
struct RecordHead {
    IdType id;            ///< empty: not stored yet
    qint64 revision = 0;  ///< the revision it was read as; a write names it
    QString name;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    QJsonObject unknown;  ///< keys of the body that this version does not know; written back unchanged
};

/// Reads and writes one kind of record as values. `Value` has `head`, `kind`, toJson(), searchText() and
/// static Result<Value> fromJson(body). Every write names the revision that the value was read as.
template <typename Value>
class RecordRepository {
public:
    using Id = decltype(Value::head.id);

    explicit RecordRepository(core::Workspace &workspace) : m_workspace(workspace) {}

    core::Result<Value> find(const Id &id) const
    {
        HALLMARKER_ASSIGN(const core::Record record, m_workspace.record(id.text()));
        return fromRecord(record);
    }
    /// By id, exact name or unique id prefix.
    core::Result<Value> resolve(const QString &reference) const
    {
        HALLMARKER_ASSIGN(const core::Record record, m_workspace.resolve(QString::fromLatin1(Value::kind), reference));
        return fromRecord(record);
    }
    /// Sorted by name, then id.
    core::Result<QList<Value>> list(const QString &bodyKey = {}, const QString &bodyValue = {}) const
    {
        core::RecordFilter filter;
        filter.kind = QString::fromLatin1(Value::kind);
        filter.bodyKey = bodyKey;
        filter.bodyValue = bodyValue;
        HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
        QList<Value> values;
        for (const core::Record &record : records) {
            HALLMARKER_ASSIGN(const Value value, fromRecord(record));
            values.append(value);
        }
        std::stable_sort(values.begin(), values.end(), [](const Value &a, const Value &b) {
            const int order = a.head.name.compare(b.head.name);
            return order != 0 ? order < 0 : a.head.id < b.head.id;
        });
        return values;
    }
    /// Values of exactly this name.
    core::Result<QList<Value>> named(const QString &name) const
    {
        HALLMARKER_ASSIGN(QList<Value> values, list());
        values.removeIf([&name](const Value &value) { return value.head.name != name; });
        return values;
    }

    /// Stores the value in a transaction of its own and returns it with id and new revision.
    core::Result<Value> save(const Value &value)
    {
        Value saved;
        HALLMARKER_TRY(m_workspace.write(QString(QString::fromLatin1(Value::kind) + QStringLiteral(".save")),
                                         [&](core::WriteTransaction &transaction) -> core::Result<void> {
                                             HALLMARKER_ASSIGN(saved, save(transaction, value));
                                             return {};
                                         }));
        return saved;
    }
    static core::Result<Value> save(core::WriteTransaction &transaction, const Value &value)
    {
        if (value.head.name.trimmed().isEmpty())
            return core::Error(core::ErrorKind::Invalid,
                               QCoreApplication::translate("RecordRepository", "The entry has no name. Give it one that people recognise."),
                               {}, {.pointer = QStringLiteral("/name")});
        core::RecordDraft draft;
        draft.id = value.head.id.text();
        draft.kind = QString::fromLatin1(Value::kind);
        draft.name = value.head.name;
        draft.body = value.toJson();
        draft.searchText = value.searchText();
        if constexpr (requires { value.basis(); })
            draft.basis = value.basis();
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft, value.head.revision));
        return fromRecord(record);
    }
    core::Result<void> remove(const Id &id, qint64 expectedRevision)
    {
        return m_workspace.write(QString(QString::fromLatin1(Value::kind) + QStringLiteral(".remove")),
                                 [&](core::WriteTransaction &transaction) { return transaction.remove(id.text(), expectedRevision); });
    }

    static core::Result<Value> fromRecord(const core::Record &record)
    {
        if (record.kind != QLatin1String(Value::kind))
            return core::Error(core::ErrorKind::Usage,
                               QCoreApplication::translate("RecordRepository", "%1 is a record of kind \"%2\", not \"%3\".")
                                   .arg(record.id, record.kind, QString::fromLatin1(Value::kind)));
        auto value = Value::fromJson(record.body);
        if (!value)
            return value.error().at({.file = record.id});
        value->head.id = Id(record.id);
        value->head.revision = record.revision;
        value->head.name = record.name;
        value->head.createdMs = record.createdMs;
        value->head.updatedMs = record.updatedMs;
        return value;
    }

protected:
    core::Workspace &m_workspace;
};

} // namespace hallmarker::inventory
