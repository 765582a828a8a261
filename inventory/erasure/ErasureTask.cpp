#include "inventory/erasure/ErasureTask.h"

#include "core/clock/Clock.h"
#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

QStringList erasureActionNames()
{
    return {QStringLiteral("delete"), QStringLiteral("retrain"), QStringLiteral("expire"), QStringLiteral("notify"), QStringLiteral("review")};
}

ErasureAction erasureActionFor(const QString &nodeKind)
{
    if (nodeKind == QLatin1String("model") || nodeKind == QLatin1String("model-version"))
        return ErasureAction::Retrain;
    if (nodeKind == QLatin1String("prediction") || nodeKind == QLatin1String("checkpoint") || nodeKind == QLatin1String("deployment"))
        return ErasureAction::Expire;
    return nodeKind == QLatin1String("external-copy") ? ErasureAction::Notify : ErasureAction::Delete;
}

QStringList erasureStateNames()
{
    return {QStringLiteral("found"),     QStringLiteral("not_found"), QStringLiteral("done"),      QStringLiteral("anonymised"),       QStringLiteral("refused"),   QStringLiteral("held"),
            QStringLiteral("scheduled"), QStringLiteral("retrained"), QStringLiteral("unlearned"), QStringLiteral("judged_anonymous"), QStringLiteral("withdrawn"), QStringLiteral("impossible")};
}

bool isTerminal(ErasureState state)
{
    return state != ErasureState::Found && state != ErasureState::Held && state != ErasureState::Scheduled;
}

QJsonObject ErasureTask::toJson() const
{
    BodyWriter writer(head.unknown);
    writer.text(QStringLiteral("case"), caseId.text())
        .text(QStringLiteral("asset"), asset)
        .text(QStringLiteral("nodeKind"), nodeKind)
        .text(QStringLiteral("action"), erasureActionNames().at(int(action)))
        .text(QStringLiteral("state"), erasureStateNames().at(int(state)))
        .texts(QStringLiteral("path"), path)
        .text(QStringLiteral("reason"), reason)
        .text(QStringLiteral("proof"), proof.toString())
        .text(QStringLiteral("evidence"), evidenceId)
        .text(QStringLiteral("replacedBy"), replacedBy)
        .text(QStringLiteral("by"), by)
        .text(QStringLiteral("reopenedBecause"), reopenedBecause);
    if (dueMs != 0)
        writer.text(QStringLiteral("due"), core::instantText(dueMs));
    if (decidedMs != 0)
        writer.text(QStringLiteral("decided"), core::instantText(decidedMs));
    return writer.body();
}

core::Result<ErasureTask> ErasureTask::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("erasure task"));
    ErasureTask task;
    task.caseId = ErasureCaseId(reader.requiredText(QStringLiteral("case")));
    task.asset = reader.requiredText(QStringLiteral("asset"));
    task.nodeKind = reader.text(QStringLiteral("nodeKind"));
    task.action = ErasureAction(reader.choice(QStringLiteral("action"), erasureActionNames(), int(ErasureAction::Delete)));
    task.state = ErasureState(reader.choice(QStringLiteral("state"), erasureStateNames(), int(ErasureState::Found)));
    task.path = reader.texts(QStringLiteral("path"));
    task.reason = reader.text(QStringLiteral("reason"));
    task.dueMs = reader.instant(QStringLiteral("due"));
    task.proof = core::Digest::fromText(reader.text(QStringLiteral("proof")));
    task.evidenceId = reader.text(QStringLiteral("evidence"));
    task.replacedBy = reader.text(QStringLiteral("replacedBy"));
    task.by = reader.text(QStringLiteral("by"));
    task.decidedMs = reader.instant(QStringLiteral("decided"));
    task.reopenedBecause = reader.text(QStringLiteral("reopenedBecause"));
    task.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return task;
}

} // namespace hallmarker::inventory
