// Makes a workspace large, for the trace of the window's event loop (trace_loop.py).
// usage: trace_fill WORKSPACE RECORDS ENTRIES   copies what is there until it has so many records, and the log so many entries
//        trace_fill WORKSPACE --write COUNT     goes on to write so many records, each in a transaction of its own
#include "core/finding/FindingRepository.h"
#include "core/log/AuditLog.h"
#include "core/storage/Workspace.h"
#include "inventory/record/RecordSearchText.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

#include <cstdio>

using namespace hallmarker;

namespace {

/// Copies records round and round; what a copy points to is the newest copy of that.
class Copies {
public:
    explicit Copies(QList<core::Record> originals) : m_originals(std::move(originals)) {}

    core::Result<void> writeNext(core::WriteTransaction &transaction)
    {
        const core::Record &original = m_originals.at(m_next % m_originals.size());
        ++m_next;
        if (original.kind == QLatin1String("finding"))
            return writeFinding(transaction, original);
        core::RecordDraft draft;
        draft.kind = original.kind;
        draft.name = QStringLiteral("%1 %2").arg(original.name).arg(m_next, 6, 10, QLatin1Char('0'));
        draft.body = original.body;
        for (const char *key : {"dataset", "model"}) {
            if (const auto newest = m_newest.constFind(draft.body.value(QLatin1String(key)).toString()); newest != m_newest.constEnd())
                draft.body.insert(QLatin1String(key), newest->id);
        }
        draft.basis = original.basis;
        draft.searchText = inventory::recordSearchText(draft.kind, draft.body);
        HALLMARKER_ASSIGN(const core::Record stored, transaction.put(draft, 0));
        m_newest.insert(original.id, stored);
        return {};
    }

private:
    core::Result<void> writeFinding(core::WriteTransaction &transaction, const core::Record &original)
    {
        HALLMARKER_ASSIGN(core::Finding finding, core::Finding::fromJson(original.id, original.body));
        for (core::FindingInput &input : finding.inputs) {
            if (const auto newest = m_newest.constFind(input.recordId); newest != m_newest.constEnd()) {
                input.recordId = newest->id;
                input.recordName = newest->name;
            }
        }
        HALLMARKER_TRY(core::FindingRepository::add(transaction, finding));
        return {};
    }

    QList<core::Record> m_originals;
    QHash<QString, core::Record> m_newest; ///< by the id of the original
    qsizetype m_next = 0;
};

core::Result<void> noteMany(core::WriteTransaction &transaction, qint64 count)
{
    for (qint64 i = 0; i < count; ++i)
        HALLMARKER_TRY(transaction.note(QStringLiteral("trace.event"), {{QStringLiteral("number"), i}}));
    return {};
}

core::Result<void> copyMany(core::WriteTransaction &transaction, Copies &copies, qint64 count)
{
    for (qint64 i = 0; i < count; ++i)
        HALLMARKER_TRY(copies.writeNext(transaction));
    return {};
}

core::Result<void> fill(core::Workspace &workspace, qint64 records, qint64 entries)
{
    constexpr qint64 batch = 2000;
    HALLMARKER_ASSIGN(const QList<core::Record> present, workspace.records({}));
    Copies copies(present);
    for (qint64 done = present.size(); done < records; done += batch)
        HALLMARKER_TRY(workspace.write(QStringLiteral("trace.fill"), [&](core::WriteTransaction &transaction) { return copyMany(transaction, copies, qMin(batch, records - done)); }));
    HALLMARKER_ASSIGN(qint64 size, workspace.log().size());
    for (; size < entries; size += batch)
        HALLMARKER_TRY(workspace.write(QStringLiteral("trace.note"), [](core::WriteTransaction &transaction) { return noteMany(transaction, batch); }));
    return {};
}

core::Result<void> writeOneByOne(core::Workspace &workspace, qint64 count)
{
    HALLMARKER_ASSIGN(const QList<core::Record> present, workspace.records({.kind = QStringLiteral("system")}));
    Copies copies(present.mid(0, 1));
    for (qint64 i = 0; i < count; ++i)
        HALLMARKER_TRY(workspace.write(QStringLiteral("trace.write"), [&](core::WriteTransaction &transaction) { return copies.writeNext(transaction); }));
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() != 4) {
        std::fprintf(stderr, "usage: trace_fill WORKSPACE RECORDS ENTRIES | WORKSPACE --write COUNT\n");
        return 2;
    }
    core::SystemClock clock;
    core::RandomIdSource ids(clock);
    core::WorkspaceOptions options;
    options.location = words.at(1);
    options.actor = {QStringLiteral("trace")};
    auto workspace = core::Workspace::open(options, clock, ids);
    const core::Result<void> done = !workspace                              ? core::Result<void>(workspace.error())
                                  : words.at(2) == QLatin1String("--write") ? writeOneByOne(**workspace, words.at(3).toLongLong())
                                                                            : fill(**workspace, words.at(2).toLongLong(), words.at(3).toLongLong());
    if (!done) {
        std::fprintf(stderr, "%s\n", qPrintable(done.error().toString()));
        return 3;
    }
    return 0;
}
