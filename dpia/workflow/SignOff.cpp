#include "dpia/workflow/SignOff.h"

#include "core/json/CanonicalJson.h"
#include "dpia/assessment/AssessmentTexts.h"

namespace hallmarker::dpia {

core::Result<SignOff> SignOff::fromRecord(const core::Record &record)
{
    SignOff signOff;
    signOff.id = record.id;
    signOff.assessment = record.body.value(QStringLiteral("assessment")).toString();
    signOff.by = record.body.value(QStringLiteral("by")).toString();
    signOff.decision = record.body.value(QStringLiteral("decision")).toString();
    signOff.statement = record.body.value(QStringLiteral("statement")).toString();
    signOff.manifest = record.body.value(QStringLiteral("manifest")).toObject();
    signOff.manifestDigest = core::Digest::fromText(record.body.value(QStringLiteral("manifestDigest")).toString());
    signOff.atMs = record.createdMs;
    if (record.kind != QLatin1String(kind) || core::CanonicalJson::digestOf(signOff.manifest) != signOff.manifestDigest)
        return core::Error(core::ErrorKind::Integrity, AssessmentTexts::tr("The sign-off %1 does not match its manifest.").arg(record.id), {}, {.file = record.id});
    return signOff;
}

core::Result<SignOff> SignOff::add(core::WriteTransaction &transaction, const LoadedAssessment &loaded, const QString &by, const QString &decision, const QString &statement)
{
    const QJsonObject manifest = manifestOf(loaded);
    core::RecordDraft draft;
    draft.kind = QString::fromLatin1(kind);
    draft.name = QStringLiteral("%1 · %2").arg(loaded.assessment.name, decision);
    draft.body = {{QStringLiteral("assessment"), loaded.assessment.id}, {QStringLiteral("by"), by}, {QStringLiteral("decision"), decision}, {QStringLiteral("statement"), statement},
                  {QStringLiteral("manifest"), manifest}, {QStringLiteral("manifestDigest"), core::CanonicalJson::digestOf(manifest).toString()}};
    HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft, 0));
    QList<core::Dependency> dependencies;
    const auto restOn = [&dependencies](const QString &id, const core::Digest &seen) { dependencies.append({id, seen, QStringLiteral("signed")}); };
    for (const Answer &answer : loaded.answers)
        restOn(answer.id, answer.basis);
    for (const Evaluation &evaluation : loaded.evaluations)
        restOn(evaluation.id, evaluation.basis);
    for (const Control &control : loaded.controls)
        restOn(control.id, control.basis);
    restOn(loaded.assessment.templateId, loaded.form->digest);
    HALLMARKER_TRY(transaction.setDependencies(record.id, dependencies));
    return fromRecord(record);
}

} // namespace hallmarker::dpia
