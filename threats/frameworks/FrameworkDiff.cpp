#include "threats/frameworks/FrameworkDiff.h"

#include <QHash>

namespace hallmarker::threats {

namespace {

/// Who in the catalogue names an id of the framework.
QMap<QString, QStringList> mappingsOf(const Catalogue &catalogue, const QString &framework)
{
    QMap<QString, QStringList> named;
    for (const CatalogueThreat &threat : catalogue.threats) {
        if (framework == QLatin1String("atlas")) {
            for (const QString &id : threat.atlas)
                named[id] += threat.id;
        } else if (framework == QLatin1String("cwe-capec")) {
            for (const int number : threat.cwe)
                named[QStringLiteral("CWE-%1").arg(number)] += threat.id;
        }
    }
    if (framework == QLatin1String("atlas")) {
        for (const CatalogueControl &control : catalogue.controls) {
            for (const QString &id : control.atlasMitigations)
                named[id] += control.id;
        }
    }
    return named;
}

QStringList unknownIdsOf(const QMap<QString, QStringList> &mappings, const FrameworkRelease &release)
{
    QStringList unknown;
    for (auto it = mappings.begin(); it != mappings.end(); ++it) {
        if (!release.entries.contains(it.key()))
            unknown += QStringLiteral("%1 (%2)").arg(it.key(), it.value().join(QStringLiteral(", ")));
    }
    return unknown;
}

} // namespace

QString frameworkChangeName(FrameworkChange::Kind kind)
{
    switch (kind) {
    case FrameworkChange::Kind::Added: return QStringLiteral("added");
    case FrameworkChange::Kind::Renamed: return QStringLiteral("renamed");
    case FrameworkChange::Kind::Renumbered: return QStringLiteral("renumbered");
    case FrameworkChange::Kind::Retired: return QStringLiteral("retired");
    }
    return {};
}

FrameworkDiff diffFrameworks(const FrameworkRelease &before, const FrameworkRelease &now, const Catalogue &catalogue)
{
    using Kind = FrameworkChange::Kind;
    const QMap<QString, QStringList> mappings = mappingsOf(catalogue, now.framework);
    FrameworkDiff diff{now.framework, before.version, now.version, {}, unknownIdsOf(mappings, now)};
    QHash<QString, QString> newByName; // of ids that are new: where a retired one may have gone
    for (const FrameworkEntry &entry : now.entries) {
        if (!before.entries.contains(entry.id))
            newByName.insert(QString(entry.kind + QLatin1Char('\n') + entry.name), entry.id);
    }
    QList<FrameworkChange> renamed;
    QList<FrameworkChange> gone;
    QList<FrameworkChange> moved;
    QSet<QString> arrived;
    for (const FrameworkEntry &entry : before.entries) {
        const auto same = now.entries.constFind(entry.id);
        if (same != now.entries.constEnd()) {
            if (same->name != entry.name)
                renamed.append({Kind::Renamed, entry.id, entry.kind, entry.name, same->name, {}, mappings.value(entry.id)});
            continue;
        }
        const QString idNow = newByName.value(QString(entry.kind + QLatin1Char('\n') + entry.name));
        if (!idNow.isEmpty())
            arrived.insert(idNow);
        (idNow.isEmpty() ? gone : moved).append({idNow.isEmpty() ? Kind::Retired : Kind::Renumbered, entry.id, entry.kind, entry.name, idNow.isEmpty() ? QString() : entry.name, idNow, mappings.value(entry.id)});
    }
    for (const FrameworkEntry &entry : now.entries) {
        if (!before.entries.contains(entry.id) && !arrived.contains(entry.id))
            diff.changes.append({Kind::Added, entry.id, entry.kind, {}, entry.name, {}, mappings.value(entry.id)});
    }
    diff.changes += renamed + moved + gone;
    return diff;
}

FrameworkDiff firstFramework(const FrameworkRelease &now, const Catalogue &catalogue)
{
    return {now.framework, {}, now.version, {}, unknownIdsOf(mappingsOf(catalogue, now.framework), now)};
}

} // namespace hallmarker::threats
