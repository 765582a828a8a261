#include "threats/store/ThreatModelBook.h"

#include "core/json/CanonicalJson.h"
#include "threats/model/ThreatTexts.h"

#include <QSet>
#include <QThread>

namespace hallmarker::threats {

namespace {

/// How often a save begins again because another one came between reading and writing.
constexpr int maxTries = 60; ///< to be first once the other one pauses

/// What the model rests on. What it rested on before keeps the digest that was seen then: an edit elsewhere is no look at it.
core::Result<QList<core::Dependency>> dependenciesOf(core::WriteTransaction &transaction, const ThreatModel &model, const QList<core::Dependency> &before)
{
    QHash<QString, core::Dependency> known;
    for (const core::Dependency &dependency : before)
        known.insert(dependency.subjectId, dependency);
    QList<core::Dependency> dependencies;
    for (const QString &id : recordsBelow(model)) {
        if (known.contains(id)) {
            dependencies.append(known.value(id));
            continue;
        }
        const auto record = transaction.record(id);
        if (!record && record.error().kind != core::ErrorKind::NotFound)
            return record.error();
        if (record && !record->isDeleted) // a model of another workspace names records that are not here
            dependencies.append({id, record->basis, QStringLiteral("threat-model")});
    }
    return dependencies;
}

core::Result<void> titled(const ThreatModel &model)
{
    if (model.title.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, ThreatTexts::tr("The threat model has no title. Give it one that people recognise."));
    return {};
}

} // namespace

QStringList recordsBelow(const ThreatModel &model)
{
    QStringList ids{model.system};
    for (const Element &element : model.elements)
        ids += element.records;
    for (const Flow &flow : model.flows)
        ids += flow.records;
    for (const DataAsset &asset : model.assets)
        ids += asset.records;
    for (const Person &person : model.people)
        ids += person.party;
    ids.removeAll(QString());
    ids.removeDuplicates();
    ids.sort();
    return ids;
}

core::Result<LoadedThreatModel> ThreatModelBook::create(const ThreatModel &model, const ModelLayout &layout)
{
    HALLMARKER_TRY(titled(model));
    QString id;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        ThreatModel draft = model;
        draft.id = transaction.newId(QString::fromLatin1(ThreatModel::kind));
        if (draft.key.isEmpty())
            draft.key = ThreatModel().freeKey(draft.title);
        HALLMARKER_ASSIGN(const core::Record stored, transaction.put(draft.draft(), 0));
        HALLMARKER_ASSIGN(const QList<core::Dependency> dependencies, dependenciesOf(transaction, draft, {}));
        HALLMARKER_TRY(transaction.setDependencies(stored.id, dependencies));
        ModelLayout drawn = layout;
        drawn.model = stored.id;
        HALLMARKER_TRY(transaction.put(drawn.draft(draft.title), 0));
        id = stored.id;
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("threat-model.created"), work));
    return load(id);
}

core::Result<ThreatModelBook::Present> ThreatModelBook::present(const QString &id) const
{
    Present present;
    HALLMARKER_ASSIGN(present.model, m_workspace.record(id));
    const auto layout = m_workspace.record(ModelLayout::idOf(id));
    if (!layout && layout.error().kind != core::ErrorKind::NotFound)
        return layout.error();
    if (layout)
        present.layout = *layout;
    return present;
}

core::Result<LoadedThreatModel> ThreatModelBook::loaded(const Present &present) const
{
    LoadedThreatModel all;
    HALLMARKER_ASSIGN(all.model, ThreatModel::fromRecord(present.model));
    all.layout.model = present.model.id;
    if (present.layout && !present.layout->isDeleted) {
        HALLMARKER_ASSIGN(all.layout, ModelLayout::fromRecord(*present.layout));
    }
    all.updatedBy = present.model.updatedBy;
    all.updatedMs = present.model.updatedMs;
    HALLMARKER_ASSIGN(all.staleBecause, m_workspace.staleness(present.model.id));
    return all;
}

core::Result<LoadedThreatModel> ThreatModelBook::load(const QString &reference) const
{
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.resolve(QString::fromLatin1(ThreatModel::kind), reference));
    HALLMARKER_ASSIGN(const Present now, present(record.id));
    return loaded(now);
}

core::Result<QList<core::Record>> ThreatModelBook::history(const QString &reference) const
{
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.resolve(QString::fromLatin1(ThreatModel::kind), reference));
    return m_workspace.history(record.id);
}

core::Result<LoadedThreatModel> ThreatModelBook::at(const QString &reference, qint64 revision) const
{
    HALLMARKER_ASSIGN(const LoadedThreatModel now, load(reference));
    HALLMARKER_ASSIGN(const QList<core::Record> all, m_workspace.history(now.model.id));
    for (const core::Record &record : all) {
        if (record.revision != revision || record.isDeleted)
            continue;
        LoadedThreatModel then = now;
        HALLMARKER_ASSIGN(then.model, ThreatModel::fromRecord(record));
        then.updatedBy = record.updatedBy;
        then.updatedMs = record.updatedMs;
        return then;
    }
    return core::Error(core::ErrorKind::NotFound, ThreatTexts::tr("The threat model \"%1\" has no revision %2.").arg(now.model.title).arg(revision));
}

core::Result<QJsonObject> ThreatModelBook::bodyAt(const QString &id, qint64 revision) const
{
    HALLMARKER_ASSIGN(const QList<core::Record> all, m_workspace.history(id));
    for (const core::Record &record : all)
        if (record.revision == revision)
            return record.body;
    return QJsonObject();
}

core::Result<QList<ThreatModelSummary>> ThreatModelBook::list() const
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(ThreatModel::kind);
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
    HALLMARKER_ASSIGN(const QStringList stale, m_workspace.staleRecords(filter.kind));
    QList<ThreatModelSummary> all;
    for (const core::Record &record : records) {
        const auto count = [&record](const char *section) { return int(record.body.value(QLatin1String(section)).toArray().size()); };
        ThreatModelSummary summary;
        summary.id = record.id;
        summary.title = record.name;
        summary.system = record.body.value(QStringLiteral("model")).toObject().value(QStringLiteral("system")).toString();
        summary.revision = record.revision;
        summary.elements = count("elements");
        summary.flows = count("flows");
        summary.boundaries = count("boundaries");
        summary.decisions = count("threats");
        summary.updatedBy = record.updatedBy;
        summary.updatedMs = record.updatedMs;
        summary.isStale = stale.contains(record.id);
        all.append(summary);
    }
    return all;
}

core::Result<SaveOutcome> ThreatModelBook::save(const LoadedThreatModel &edited, const QHash<QString, ConflictChoice> &choices)
{
    HALLMARKER_TRY(titled(edited.model));
    const QString id = edited.model.id;
    for (int attempt = 0;; ++attempt) {
        const auto found = present(id);
        if (!found && found.error().kind == core::ErrorKind::NotFound)
            return core::Error(core::ErrorKind::Conflict, ThreatTexts::tr("Somebody removed the threat model \"%1\" meanwhile. Keep yours under another title.").arg(edited.model.title));
        HALLMARKER_ASSIGN(const Present now, found);
        SaveOutcome outcome;
        QJsonObject body = edited.model.toJson();
        if (now.model.revision != edited.model.revision) {
            HALLMARKER_ASSIGN(const QJsonObject base, bodyAt(id, edited.model.revision));
            MergedModel merged = mergeModels(base, body, now.model.body, choices);
            for (ModelConflict &conflict : merged.conflicts)
                conflict.theirsBy = now.model.updatedBy;
            if (!merged.conflicts.isEmpty()) {
                HALLMARKER_ASSIGN(outcome.stored, loaded(now));
                outcome.conflicts = merged.conflicts;
                return outcome;
            }
            outcome.isMerged = now.model.body != base && body != base;
            body = merged.body;
        }
        QJsonObject places = edited.layout.toJson();
        places.insert(QStringLiteral("model"), id);
        if (now.layout && now.layout->revision != edited.layout.revision) {
            HALLMARKER_ASSIGN(const QJsonObject base, bodyAt(now.layout->id, edited.layout.revision));
            places = mergeLayouts(base, places, now.layout->body);
        }
        HALLMARKER_ASSIGN(ThreatModel model, ThreatModel::fromJson(body));
        HALLMARKER_ASSIGN(const ModelLayout layout, ModelLayout::fromJson(places));
        model.id = id;
        // Compared as they are stored: key order and number forms are no change.
        const bool isMeaning = core::CanonicalJson::of(body) != core::CanonicalJson::of(now.model.body);
        const bool isDrawing = !now.layout || now.layout->isDeleted || core::CanonicalJson::of(places) != core::CanonicalJson::of(now.layout->body);
        outcome.isChanged = isMeaning || isDrawing;
        if (outcome.isChanged) {
            HALLMARKER_ASSIGN(const QList<core::Dependency> before, m_workspace.dependencies(id));
            const auto written = m_workspace.write(isMeaning ? QStringLiteral("threat-model.changed") : QStringLiteral("threat-model.drawn"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
                if (isMeaning) {
                    HALLMARKER_TRY(transaction.put(model.draft(), now.model.revision));
                    HALLMARKER_ASSIGN(const QList<core::Dependency> dependencies, dependenciesOf(transaction, model, before));
                    HALLMARKER_TRY(transaction.setDependencies(id, dependencies));
                }
                if (isDrawing) {
                    HALLMARKER_TRY(transaction.put(layout.draft(model.title), now.layout ? now.layout->revision : 0));
                }
                return {};
            });
            if (!written && written.error().kind == core::ErrorKind::Conflict && attempt < maxTries) {
                QThread::msleep(static_cast<unsigned long>(attempt % 8)); // two that write in step would meet again and again
                continue;
            }
            if (!written)
                return written.error();
        }
        HALLMARKER_ASSIGN(outcome.stored, load(id));
        return outcome;
    }
}

core::Result<void> ThreatModelBook::acknowledge(const QString &reference)
{
    HALLMARKER_ASSIGN(const LoadedThreatModel now, load(reference));
    return m_workspace.write(QStringLiteral("threat-model.acknowledged"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const QList<core::Dependency> dependencies, dependenciesOf(transaction, now.model, {}));
        return transaction.setDependencies(now.model.id, dependencies);
    });
}

core::Result<void> ThreatModelBook::remove(const QString &reference)
{
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.resolve(QString::fromLatin1(ThreatModel::kind), reference));
    HALLMARKER_ASSIGN(const Present now, present(record.id));
    return m_workspace.write(QStringLiteral("threat-model.removed"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        if (now.layout && !now.layout->isDeleted)
            HALLMARKER_TRY(transaction.remove(now.layout->id, now.layout->revision));
        return transaction.remove(record.id, now.model.revision);
    });
}

} // namespace hallmarker::threats
