#include "dpia/workflow/Manifest.h"

#include <algorithm>

namespace hallmarker::dpia {

QJsonObject manifestOf(const LoadedAssessment &loaded)
{
    const Assessment &assessment = loaded.assessment;
    QJsonObject answers;
    QJsonObject evidence;
    const auto cite = [&evidence](const QList<Citation> &citations) {
        for (const Citation &citation : citations)
            evidence.insert(citation.id, citation.seen.toString());
    };
    // In one order: where two answers have seen one record at different times, the same of them is told on every run.
    QStringList questions = loaded.answers.keys();
    questions.sort();
    for (const QString &question : std::as_const(questions)) {
        const auto it = loaded.answers.constFind(question);
        answers.insert(it.key(), QJsonObject{{QStringLiteral("record"), it->id}, {QStringLiteral("version"), it->revision}, {QStringLiteral("digest"), it->basis.toString()}});
        cite(it->cites);
    }
    QJsonObject evaluations;
    for (const Evaluation &evaluation : loaded.evaluations)
        evaluations.insert(evaluation.target, QJsonObject{{QStringLiteral("version"), evaluation.revision}, {QStringLiteral("digest"), evaluation.basis.toString()}, {QStringLiteral("verdict"), verdictNames().at(static_cast<int>(evaluation.verdict))}});
    QJsonObject controls;
    for (const Control &control : loaded.controls)
        controls.insert(control.id, QJsonObject{{QStringLiteral("digest"), control.basis.toString()}});
    QJsonObject risks;
    for (const RiskView &risk : RiskView::of(loaded, loaded.sheet())) {
        QJsonObject levels{{QStringLiteral("severity"), risk.current.severity}, {QStringLiteral("likelihood"), risk.current.likelihood}, {QStringLiteral("residualSeverity"), risk.residual.severity}, {QStringLiteral("residualLikelihood"), risk.residual.likelihood}};
        if (risk.inherent.isSet()) { // else as manifests were that were signed before anybody asked for it
            levels.insert(QStringLiteral("inherentSeverity"), risk.inherent.severity);
            levels.insert(QStringLiteral("inherentLikelihood"), risk.inherent.likelihood);
        }
        risks.insert(risk.section, levels);
    }
    return {{QStringLiteral("format"), QStringLiteral("hallmarker-assessment-manifest/1")},
            {QStringLiteral("assessment"), assessment.id},
            {QStringLiteral("name"), assessment.name},
            {QStringLiteral("template"), QJsonObject{{QStringLiteral("urn"), assessment.templateUrn}, {QStringLiteral("version"), assessment.templateVersion}, {QStringLiteral("digest"), loaded.form->digest.toString()}}},
            {QStringLiteral("subject"), QJsonObject{{QStringLiteral("record"), assessment.subject}, {QStringLiteral("assets"), assessment.assets.join(QLatin1Char(' '))}}},
            {QStringLiteral("answers"), answers},
            {QStringLiteral("evaluations"), evaluations},
            {QStringLiteral("controls"), controls},
            {QStringLiteral("risks"), risks},
            {QStringLiteral("opinions"), QJsonObject{{QStringLiteral("officer"), assessment.officer.toJson()}, {QStringLiteral("people"), assessment.people.toJson()}}},
            {QStringLiteral("evidence"), evidence}};
}

QJsonObject presentManifestOf(const core::Workspace &workspace, const LoadedAssessment &loaded)
{
    QJsonObject manifest = manifestOf(loaded);
    QJsonObject evidence = manifest.value(QStringLiteral("evidence")).toObject();
    for (auto it = evidence.begin(); it != evidence.end(); ++it) {
        const auto cited = workspace.record(it.key());
        it.value() = cited && !cited->isDeleted ? cited->basis.toString() : QString();
    }
    manifest.insert(QStringLiteral("evidence"), evidence);
    return manifest;
}

QString ManifestChange::kindName() const
{
    return kind == Kind::Added ? QStringLiteral("added") : kind == Kind::Removed ? QStringLiteral("removed") : QStringLiteral("changed");
}

QList<ManifestChange> changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    QList<ManifestChange> changes;
    for (const char *name : {"template", "subject", "answers", "evaluations", "risks", "controls", "opinions", "evidence"}) {
        const QString part = QString::fromLatin1(name);
        const QJsonObject was = before.value(part).toObject();
        const QJsonObject is = after.value(part).toObject();
        QStringList keys = was.keys() + is.keys();
        keys.removeDuplicates();
        std::sort(keys.begin(), keys.end());
        for (const QString &key : keys) {
            QJsonValue left = was.value(key);
            QJsonValue right = is.value(key);
            // An answer that was written anew with the same content has not changed.
            const bool isSameContent = left.isObject() && right.isObject() && left.toObject().contains(QStringLiteral("digest")) && left.toObject().value(QStringLiteral("digest")) == right.toObject().value(QStringLiteral("digest"));
            if (left == right || isSameContent)
                continue;
            changes.append({left.isUndefined() ? ManifestChange::Kind::Added : right.isUndefined() ? ManifestChange::Kind::Removed : ManifestChange::Kind::Changed, part, key, left, right});
        }
    }
    return changes;
}

} // namespace hallmarker::dpia
