#include "lineage/labels/CutEvidence.h"

#include "core/finding/FindingRepository.h"
#include "core/finding/FindingSubject.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

namespace {

struct CutEvidenceTexts {
    Q_DECLARE_TR_FUNCTIONS(CutEvidenceTexts)
};

QString endName(const NodeKey &key)
{
    return QString(key.name).replace(QLatin1Char(fieldSeparator), QLatin1Char('.'));
}

core::Result<QStringList> recordNames(const core::Workspace &workspace, const QSet<QString> &records)
{
    QStringList names;
    for (const QString &id : records) {
        const auto record = workspace.record(id);
        if (!record && record.error().kind != core::ErrorKind::NotFound)
            return record.error();
        if (record)
            names += QString(QLatin1Char('"') + record->name + QLatin1Char('"'));
    }
    names.sort();
    return names;
}

} // namespace

core::Result<void> requireEvidenceAbout(const StepData &data, core::Workspace &workspace, const EdgeCut &cut, NodeId from, NodeId to)
{
    if (cut.terms.evidence.isEmpty())
        return {};
    HALLMARKER_ASSIGN(const core::JudgedFinding judged, core::FindingRepository(workspace).find(cut.terms.evidence));
    HALLMARKER_ASSIGN(const QSet<QString> records, data.records(from, to));
    HALLMARKER_ASSIGN(const bool isAbout, core::hasMeasured(workspace, judged.finding, records));
    if (isAbout)
        return {};
    const core::ErrorLocation where{.pointer = QStringLiteral("/evidence")};
    const QString measured = core::measuredNames(judged.finding);
    if (records.isEmpty())
        return core::Error(core::ErrorKind::Denied, CutEvidenceTexts::tr("The finding %1 is about %2. Nothing at the step from %3 to %4 stands for a record, so no finding can be about it. Bind what goes in or comes out to its version with \"lineage bind\", and check that.").arg(judged.finding.id, measured, endName(cut.from), endName(cut.to)), {}, where);
    HALLMARKER_ASSIGN(const QStringList names, recordNames(workspace, records));
    return core::Error(core::ErrorKind::Denied, CutEvidenceTexts::tr("The finding %1 is about %2, which neither goes into the step from %3 to %4 nor comes out of it. Name a finding about %5.").arg(judged.finding.id, measured, endName(cut.from), endName(cut.to), names.join(CutEvidenceTexts::tr(" or ", "between names"))), {}, where);
}

} // namespace hallmarker::lineage
