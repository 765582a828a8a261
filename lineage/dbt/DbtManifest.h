#pragma once

#include "lineage/intake/LineageImporter.h"

#include <QJsonArray>
#include <QStringList>

#include <set>
#include <vector>

namespace hallmarker::lineage {

/// A column as the project describes it.
struct DbtColumn {
    QString name;
    QString type;
    QString description;
    QJsonObject meta;   ///< personal data is usually marked here or in the tags
    QStringList tags;
};

/// One resource of a manifest: a model, seed, snapshot, test, source, exposure, metric, semantic model ...
struct DbtNode {
    QString id;         ///< resource.package.name
    QString type;       ///< "model", "source", "exposure" ...
    QString section;    ///< the map of the manifest that it stands in
    QString name;
    QString database;
    QString schema;
    QString relation;   ///< alias or identifier
    QString description;
    QJsonObject meta;
    bool hasMeta = false; ///< on the node or under its config
    QStringList tags;     ///< the resource's own, else those of its config
    qsizetype ownTags = 0;
    QString materialized;
    QString owner;
    QStringList parents;
    std::vector<DbtColumn> columns;

    /// Tests read data and make none.
    bool isTest() const { return type == QLatin1String("test") || type == QLatin1String("unit_test"); }
    /// Code that is run and leaves no table that others read.
    bool isOperation() const;
    /// database.schema.table; empty for what is no relation.
    QString relationName() const;
};

/// manifest.json of dbt, schema v1 to v12, with everything that lineage needs of it.
/// https://docs.getdbt.com/reference/artifacts/manifest-json
class DbtManifest {
public:
    /// Tolerant: a resource that cannot be read goes to the notes, the others stay.
    static core::Result<DbtManifest> parse(const QJsonObject &root, const QString &file, QList<ImportNote> &notes);

    /// Adds what disagrees within the manifest: parents that are not there, parent_map beside depends_on.
    void check(const QString &file, QList<ImportNote> &notes) const;
    /// With the keys that `lineage import --format json` prints.
    QJsonObject counts() const;

    QString schemaVersion; ///< "v12.json"
    QString dbtVersion;
    QString adapter;
    qint64 generatedMs;
    std::vector<DbtNode> nodes; ///< of all sections, in the order of the file

private:
    using Edge = std::pair<QString, QString>; ///< parent, child
    std::vector<Edge> dependencies() const;
    QStringList danglingParents() const;

    bool m_hasAdapter = false;
    qsizetype m_disabled = 0;
    bool m_hasParentMap = false;
    std::vector<Edge> m_parentMap;
    std::set<QString> m_disabledIds;
};

} // namespace hallmarker::lineage
