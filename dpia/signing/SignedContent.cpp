#include "dpia/signing/SignedContent.h"

#include "core/json/CanonicalJson.h"
#include "dpia/assessment/StoredTemplates.h"
#include "dpia/signing/SigningTexts.h"

#include <algorithm>

namespace hallmarker::dpia {

namespace {

/// The newest revision of a record that dependents see as this digest; of that number where one is given.
core::Result<core::Record> revisionOf(const core::Workspace &workspace, const QString &id, const core::Digest &basis, qint64 revision = 0)
{
    HALLMARKER_ASSIGN(const QList<core::Record> history, workspace.history(id));
    for (auto record = history.crbegin(); record != history.crend(); ++record)
        if (record->basis == basis && !record->isDeleted && (revision == 0 || record->revision == revision))
            return *record;
    return core::Error(core::ErrorKind::Integrity, SigningTexts::tr("The version of %1 that was signed is not there any more.").arg(id), {}, {.file = id});
}

core::Digest digestIn(const QJsonValue &entry)
{
    return core::Digest::fromText(entry.toObject().value(QStringLiteral("digest")).toString());
}

} // namespace

core::Result<LoadedAssessment> contentAsSigned(const core::Workspace &workspace, const LoadedAssessment &loaded, const SignOff &decision)
{
    const QJsonObject &manifest = decision.manifest;
    LoadedAssessment signedOne;
    signedOne.assessment = loaded.assessment;
    signedOne.form = loaded.form;
    signedOne.comments = loaded.comments;
    Assessment &head = signedOne.assessment;
    head.name = manifest.value(QStringLiteral("name")).toString();
    head.signOff = decision.id;
    head.reason = decision.statement;
    head.state = static_cast<AssessmentState>(qMax<qsizetype>(0, assessmentStateNames().indexOf(decision.decision)));
    // An upgrade since has brought other questions; what was signed is read with its own.
    const QJsonObject form = manifest.value(QStringLiteral("template")).toObject();
    const QString urn = form.value(QStringLiteral("urn")).toString();
    const int version = form.value(QStringLiteral("version")).toInt();
    if (urn != head.templateUrn || version != head.templateVersion) {
        head.templateUrn = urn;
        head.templateVersion = version;
        head.templateId = StoredTemplates::idOf(urn, version);
        StoredTemplates templates(workspace);
        HALLMARKER_ASSIGN(signedOne.form, templates.read(head.templateId));
    }
    const QJsonObject subject = manifest.value(QStringLiteral("subject")).toObject();
    head.subject = subject.value(QStringLiteral("record")).toString();
    head.assets = subject.value(QStringLiteral("assets")).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QJsonObject opinions = manifest.value(QStringLiteral("opinions")).toObject();
    head.officer = Opinion::fromJson(opinions.value(QStringLiteral("officer")).toObject());
    head.people = Opinion::fromJson(opinions.value(QStringLiteral("people")).toObject());
    const QJsonObject answers = manifest.value(QStringLiteral("answers")).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        HALLMARKER_ASSIGN(const core::Record record, revisionOf(workspace, entry.value(QStringLiteral("record")).toString(), digestIn(entry), entry.value(QStringLiteral("version")).toInteger()));
        HALLMARKER_ASSIGN(const Answer answer, Answer::fromRecord(record));
        signedOne.answers.insert(it.key(), answer);
    }
    const QJsonObject evaluations = manifest.value(QStringLiteral("evaluations")).toObject();
    for (auto it = evaluations.begin(); it != evaluations.end(); ++it) {
        const Evaluation *present = loaded.evaluationOf(it.key());
        HALLMARKER_ASSIGN(const core::Record record, revisionOf(workspace, present ? present->id : Evaluation::idOf(head.id, it.key()), digestIn(it.value()), it.value().toObject().value(QStringLiteral("version")).toInteger()));
        HALLMARKER_ASSIGN(const Evaluation evaluation, Evaluation::fromRecord(record));
        signedOne.evaluations.append(evaluation);
    }
    const QJsonObject controls = manifest.value(QStringLiteral("controls")).toObject();
    for (auto it = controls.begin(); it != controls.end(); ++it) {
        HALLMARKER_ASSIGN(const core::Record record, revisionOf(workspace, it.key(), digestIn(it.value())));
        HALLMARKER_ASSIGN(const Control control, Control::fromRecord(record));
        signedOne.controls.append(control);
    }
    const auto isEarlier = [](const Control &a, const Control &b) { return std::tie(a.createdMs, a.id) < std::tie(b.createdMs, b.id); };
    std::sort(signedOne.controls.begin(), signedOne.controls.end(), isEarlier);
    if (core::CanonicalJson::digestOf(manifestOf(signedOne)) != decision.manifestDigest)
        return core::Error(core::ErrorKind::Integrity, SigningTexts::tr("What is in the workspace does not give the manifest that was signed. Verify the workspace."), {}, {.file = decision.id});
    return signedOne;
}

} // namespace hallmarker::dpia
