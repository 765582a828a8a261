#include "threats/responsibility/ResponsibilityBook.h"

#include "core/json/CanonicalJson.h"
#include "threats/pentest/PentestBook.h"
#include "threats/responsibility/ResponsibilityTexts.h"

#include <algorithm>

namespace hallmarker::threats {

namespace {

constexpr int maxMatrixTries = 60;
const QString modelMember = QStringLiteral("threat_model");

core::RecordDraft draftOf(const StoredMatrix &stored, const QJsonObject &matrix)
{
    core::RecordDraft draft;
    draft.id = stored.id;
    draft.kind = QString::fromLatin1(ResponsibilityBook::kind);
    draft.body = matrix;
    draft.body.insert(modelMember, stored.model);
    draft.name = stored.name();
    QStringList words{stored.matrix.provider, stored.matrix.customer};
    for (const ResponsibilityRow &row : stored.matrix.rows)
        words += row.control + QLatin1Char(' ') + row.title;
    draft.searchText = words.join(QLatin1Char(' '));
    return draft;
}

core::Result<ResponsibilityMatrix> matrixOf(QJsonObject body)
{
    body.remove(modelMember);
    return ResponsibilityMatrix::fromJson(body);
}

} // namespace

QString StoredMatrix::name() const
{
    return matrix.title.trimmed().isEmpty() ? ResponsibilityTexts::tr("%1 and %2", "two parties that share a system").arg(matrix.provider, matrix.customer) : matrix.title;
}

core::Result<StoredMatrix> ResponsibilityBook::stored(const core::Record &record) const
{
    StoredMatrix stored;
    stored.id = record.id;
    stored.model = record.body.value(modelMember).toString();
    HALLMARKER_ASSIGN(stored.matrix, matrixOf(record.body));
    stored.revision = record.revision;
    stored.updatedBy = record.updatedBy;
    stored.updatedMs = record.updatedMs;
    HALLMARKER_ASSIGN(stored.staleBecause, m_workspace.staleness(record.id));
    return stored;
}

core::Result<QList<core::Dependency>> ResponsibilityBook::dependenciesOf(core::WriteTransaction &transaction, const ResponsibilityMatrix &matrix, const QList<core::Dependency> &before) const
{
    QStringList ids;
    for (const ResponsibilityRow &row : matrix.rows)
        if (row.result && !row.result->evidence.isEmpty())
            ids += row.result->evidence;
    ids.removeDuplicates();
    ids.sort();
    QList<core::Dependency> dependencies;
    for (const QString &id : std::as_const(ids)) {
        const auto known = std::find_if(before.begin(), before.end(), [&id](const core::Dependency &one) { return one.subjectId == id; });
        if (known != before.end()) {
            dependencies.append(*known); // an edit elsewhere is no look at it
            continue;
        }
        const auto record = transaction.record(id);
        if (!record && record.error().kind != core::ErrorKind::NotFound)
            return record.error();
        if (record && !record->isDeleted) // evidence may as well be a report or a link
            dependencies.append({id, record->basis, QStringLiteral("evidence")});
    }
    return dependencies;
}

core::Result<StoredMatrix> ResponsibilityBook::create(const ResponsibilityMatrix &matrix, const QString &model)
{
    StoredMatrix made;
    made.matrix = matrix;
    made.model = model;
    HALLMARKER_TRY(ResponsibilityMatrix::fromJson(matrix.toJson()));
    const auto written = m_workspace.write(QStringLiteral("responsibility.created"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        made.id = transaction.newId(QString::fromLatin1(kind));
        HALLMARKER_TRY(transaction.put(draftOf(made, matrix.toJson()), 0));
        HALLMARKER_ASSIGN(const QList<core::Dependency> dependencies, dependenciesOf(transaction, matrix, {}));
        return transaction.setDependencies(made.id, dependencies);
    });
    if (!written)
        return written.error();
    return load(made.id);
}

core::Result<StoredMatrix> ResponsibilityBook::load(const QString &reference) const
{
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.resolve(QString::fromLatin1(kind), reference));
    return stored(record);
}

core::Result<QList<StoredMatrix>> ResponsibilityBook::list(const QString &model) const
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(kind);
    if (!model.isEmpty()) {
        filter.bodyKey = modelMember;
        filter.bodyValue = model;
    }
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
    QList<StoredMatrix> all;
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const StoredMatrix one, stored(record));
        all.append(one);
    }
    std::sort(all.begin(), all.end(), [](const StoredMatrix &a, const StoredMatrix &b) { return std::pair(a.name(), a.id) < std::pair(b.name(), b.id); });
    return all;
}

core::Result<MatrixSave> ResponsibilityBook::save(const StoredMatrix &edited, const QHash<QString, ConflictChoice> &choices)
{
    HALLMARKER_TRY(ResponsibilityMatrix::fromJson(edited.matrix.toJson()));
    for (int attempt = 0;; ++attempt) {
        const auto found = m_workspace.record(edited.id);
        if ((!found && found.error().kind == core::ErrorKind::NotFound) || (found && found->isDeleted))
            return core::Error(core::ErrorKind::Conflict, ResponsibilityTexts::tr("Somebody removed the matrix \"%1\" meanwhile. Keep yours under another title.").arg(edited.name()));
        HALLMARKER_ASSIGN(const core::Record now, found);
        MatrixSave outcome;
        StoredMatrix next = edited;
        if (now.revision != edited.revision) {
            QJsonObject base;
            HALLMARKER_ASSIGN(const QList<core::Record> history, m_workspace.history(edited.id));
            for (const core::Record &record : history)
                if (record.revision == edited.revision)
                    base = record.body;
            QJsonObject mine = edited.matrix.toJson();
            mine.insert(modelMember, edited.model);
            const MergedModel merged = mergeMatrices(base, mine, now.body, choices);
            if (!merged.conflicts.isEmpty()) {
                HALLMARKER_ASSIGN(outcome.stored, stored(now));
                outcome.conflicts = merged.conflicts;
                for (ModelConflict &conflict : outcome.conflicts)
                    conflict.theirsBy = now.updatedBy;
                return outcome;
            }
            HALLMARKER_ASSIGN(next.matrix, matrixOf(merged.body));
            next.model = merged.body.value(modelMember).toString();
            outcome.isMerged = now.body != base && mine != base;
        }
        const core::RecordDraft draft = draftOf(next, next.matrix.toJson());
        outcome.isChanged = core::CanonicalJson::of(draft.body) != core::CanonicalJson::of(now.body);
        if (outcome.isChanged) {
            HALLMARKER_ASSIGN(const QList<core::Dependency> before, m_workspace.dependencies(edited.id));
            const auto written = m_workspace.write(QStringLiteral("responsibility.changed"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
                HALLMARKER_TRY(transaction.put(draft, now.revision));
                HALLMARKER_ASSIGN(const QList<core::Dependency> dependencies, dependenciesOf(transaction, next.matrix, before));
                return transaction.setDependencies(edited.id, dependencies);
            });
            if (!written && written.error().kind == core::ErrorKind::Conflict && attempt < maxMatrixTries)
                continue;
            if (!written)
                return written.error();
        }
        HALLMARKER_ASSIGN(outcome.stored, load(edited.id));
        return outcome;
    }
}

core::Result<void> ResponsibilityBook::acknowledge(const QString &reference)
{
    HALLMARKER_ASSIGN(const StoredMatrix now, load(reference));
    return m_workspace.write(QStringLiteral("responsibility.acknowledged"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const QList<core::Dependency> dependencies, dependenciesOf(transaction, now.matrix, {}));
        return transaction.setDependencies(now.id, dependencies);
    });
}

core::Result<void> ResponsibilityBook::remove(const QString &reference)
{
    HALLMARKER_ASSIGN(const StoredMatrix now, load(reference));
    return m_workspace.write(QStringLiteral("responsibility.removed"), [&](core::WriteTransaction &transaction) { return transaction.remove(now.id, now.revision); });
}

core::Result<ResponsibilityStanding> ResponsibilityBook::judge(const StoredMatrix &stored, qint64 nowMs) const
{
    QStringList wanted;
    PentestLedger ledger;
    if (!stored.model.isEmpty()) {
        const auto record = m_workspace.record(stored.model);
        if (!record && record.error().kind != core::ErrorKind::NotFound)
            return record.error();
        if (record && !record->isDeleted) {
            HALLMARKER_ASSIGN(const ThreatModel model, ThreatModel::fromRecord(*record));
            wanted = controlsOf(model);
        }
        HALLMARKER_ASSIGN(const QList<StoredMatrix> beside, list(stored.model));
        for (const StoredMatrix &other : beside) {
            if (other.id == stored.id)
                continue;
            for (const ResponsibilityRow &row : other.matrix.rows)
                wanted.removeAll(row.control);
        }
        HALLMARKER_ASSIGN(const StoredLedger tests, PentestBook(m_workspace).load(stored.model));
        ledger = tests.ledger;
    }
    ResponsibilityStanding standing = judgeResponsibility(stored.matrix, nowMs, wanted, &ledger);
    for (JudgedRow &judged : standing.rows) {
        const QString evidence = judged.row.result ? judged.row.result->evidence : QString();
        const bool isStale = !evidence.isEmpty() && std::any_of(stored.staleBecause.begin(), stored.staleBecause.end(), [&evidence](const core::StaleCause &cause) { return cause.path.contains(evidence) || cause.subjectId == evidence; });
        if (!isStale)
            continue;
        judged.gaps.append(QStringLiteral("evidence-changed"));
        standing.gaps.append({QStringLiteral("evidence-changed"), judged.row.control, {}, ResponsibilityTexts::tr("The evidence %1 for %2 has changed since the result was written down. Look again.").arg(evidence, judged.row.control), judged.row.place});
    }
    return standing;
}

} // namespace hallmarker::threats
