#include "ui/checks/MeasurableVersion.h"

#include <QJsonArray>

#include <algorithm>

namespace hallmarker::ui {

core::Result<QList<MeasurableVersion>> MeasurableVersion::allOf(core::Workspace &workspace)
{
    QList<core::Record> records;
    for (const QString &kind : {QStringLiteral("dataset-version"), QStringLiteral("model-version"), QStringLiteral("dataset"), QStringLiteral("model")}) {
        core::RecordFilter filter;
        filter.kind = kind;
        HALLMARKER_ASSIGN(const QList<core::Record> found, workspace.records(filter));
        records += found;
    }
    // What a dataset or model stands for as a whole comes after its versions.
    const auto isVersion = [](const core::Record &record) { return record.kind.endsWith(QLatin1String("-version")); };
    std::stable_sort(records.begin(), records.end(), [&isVersion](const core::Record &a, const core::Record &b) { return isVersion(a) != isVersion(b) ? isVersion(a) : a.createdMs > b.createdMs; });
    QList<MeasurableVersion> versions;
    versions.reserve(records.size());
    for (const core::Record &record : std::as_const(records)) {
        MeasurableVersion version{record.id, record.kind, record.name, {}};
        const QJsonArray columns = record.body.value(QStringLiteral("columns")).toArray();
        for (const QJsonValue &column : columns)
            version.columns += column.toObject().value(QStringLiteral("name")).toString();
        versions.append(version);
    }
    return versions;
}

} // namespace hallmarker::ui
