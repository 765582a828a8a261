#include "ui/threats/panels/SurfaceDesk.h"

#include "core/finding/FindingRepository.h"
#include "threats/surface/SurfaceFinding.h"
#include "threats/surface/openapi/OpenApiReader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::ui {

using threats::SurfaceFinding;

namespace {

struct SurfaceDeskTexts {
    Q_DECLARE_TR_FUNCTIONS(SurfaceDeskTexts)
};

constexpr qint64 largestDescription = 32 << 20;

} // namespace

core::Result<ReadSurface> SurfaceDesk::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, SurfaceDeskTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    if (file.size() > largestDescription)
        return core::Error(core::ErrorKind::LimitExceeded, SurfaceDeskTexts::tr("%1 is larger than any description of an interface should be.").arg(path), {}, {.file = path});
    ReadSurface read;
    read.name = QFileInfo(path).fileName();
    read.bytes = file.readAll();
    HALLMARKER_ASSIGN(read.surface, threats::readOpenApi(read.bytes, path));
    return read;
}

core::Result<QList<ReadSurface>> SurfaceDesk::kept(core::Workspace &workspace, const QString &model)
{
    core::RecordFilter filter;
    filter.kind = SurfaceFinding::recordKind;
    filter.bodyKey = QStringLiteral("model");
    filter.bodyValue = model;
    HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
    QList<ReadSurface> all;
    for (const core::Record &record : records) {
        ReadSurface read;
        read.name = record.name;
        read.record = record.id;
        read.endpoint = record.body.value(QStringLiteral("endpoint")).toString();
        HALLMARKER_ASSIGN(read.bytes, workspace.blobs().get(core::Digest::fromText(record.body.value(QStringLiteral("file")).toString())));
        HALLMARKER_ASSIGN(read.surface, threats::readOpenApi(read.bytes, record.name));
        core::FindingFilter findings;
        findings.checkId = SurfaceFinding::checkId;
        findings.subjectId = record.id;
        HALLMARKER_ASSIGN(const QList<core::JudgedFinding> judged, core::FindingRepository(workspace).list(findings)); // newest first
        if (!judged.isEmpty())
            read.measures = judged.first().finding.parameters.value(QStringLiteral("measures")).toVariant().toStringList();
        all.append(read);
    }
    std::sort(all.begin(), all.end(), [](const ReadSurface &a, const ReadSurface &b) { return a.name < b.name; });
    return all;
}

core::Result<core::Finding> SurfaceDesk::keep(core::Workspace &workspace, const ReadSurface &read, const QList<threats::ApiMeasure> &measures, const QString &model)
{
    threats::SurfaceSubject subject;
    subject.name = read.record.isEmpty() ? QString() : read.name; // a new one is called as the interface calls itself
    subject.endpoint = read.endpoint;
    HALLMARKER_ASSIGN(subject.model, workspace.record(model));
    return SurfaceFinding(workspace).store(threats::withMeasures(read.surface, measures), read.bytes, subject);
}

} // namespace hallmarker::ui
