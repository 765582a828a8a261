#include "app/cli/RecordText.h"

#include "core/clock/Clock.h"
#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hallmarker::cli {

QJsonObject recordJson(const core::Record &record)
{
    return {{QStringLiteral("id"), record.id}, {QStringLiteral("kind"), record.kind}, {QStringLiteral("name"), record.name}, {QStringLiteral("revision"), record.revision},
            {QStringLiteral("digest"), record.digest.toString()}, {QStringLiteral("basis"), record.basis.toString()}, {QStringLiteral("created"), core::instantText(record.createdMs)},
            {QStringLiteral("updated"), core::instantText(record.updatedMs)}, {QStringLiteral("updated_by"), record.updatedBy}, {QStringLiteral("body"), record.body}};
}

core::Result<QJsonObject> recordDetailJson(core::Workspace &workspace, const core::Record &record)
{
    QJsonObject json = recordJson(record);
    QJsonArray rests;
    HALLMARKER_ASSIGN(const QList<core::Dependency> dependencies, workspace.dependencies(record.id));
    for (const core::Dependency &dependency : dependencies)
        rests.append(QJsonObject{{QStringLiteral("id"), dependency.subjectId}, {QStringLiteral("role"), dependency.role}, {QStringLiteral("seen"), dependency.seen.toString()}});
    HALLMARKER_ASSIGN(const QStringList dependents, workspace.dependents(record.id));
    QJsonArray causes;
    HALLMARKER_ASSIGN(const QList<core::StaleCause> stale, workspace.staleness(record.id));
    for (const core::StaleCause &cause : stale)
        causes.append(QJsonObject{{QStringLiteral("subject"), cause.subjectId}, {QStringLiteral("seen"), cause.seen.toString()}, {QStringLiteral("now"), cause.now.toString()}, {QStringLiteral("path"), QJsonArray::fromStringList(cause.path)}});
    json.insert(QStringLiteral("rests_on"), rests);
    json.insert(QStringLiteral("dependents"), QJsonArray::fromStringList(dependents));
    json.insert(QStringLiteral("causes"), causes);
    return json;
}

core::Result<QString> recordDetailText(core::Workspace &workspace, const core::Record &record)
{
    QString text = QCoreApplication::translate("Cli", "%1 %2\n").arg(record.kind, record.name);
    text += QCoreApplication::translate("Cli", "id         %1, revision %2\n").arg(record.id).arg(record.revision);
    text += QCoreApplication::translate("Cli", "digest     %1\n").arg(record.digest.toString());
    if (record.basis != record.digest)
        text += QCoreApplication::translate("Cli", "content    %1\n").arg(record.basis.toString());
    text += QCoreApplication::translate("Cli", "updated    %1 by %2\n").arg(core::instantText(record.updatedMs), record.updatedBy);
    HALLMARKER_ASSIGN(const QList<core::StaleCause> stale, workspace.staleness(record.id));
    for (const core::StaleCause &cause : stale)
        text += QCoreApplication::translate("Cli", "stale      %1 was %2, is %3; path %4\n").arg(cause.subjectId, cause.seen.shortText(), cause.now.isEmpty() ? QCoreApplication::translate("Cli", "gone") : cause.now.shortText(), cause.path.join(QLatin1String(" > ")));
    for (auto it = record.body.constBegin(); it != record.body.constEnd(); ++it) {
        const QString value = it.value().isString() ? it.value().toString() : QString::fromUtf8(core::CanonicalJson::of(it.value()));
        text += QStringLiteral("%1  %2\n").arg(it.key().leftJustified(20), value.size() > 400 ? QString(value.left(400) + QStringLiteral(" …")) : value);
    }
    return text;
}

} // namespace hallmarker::cli
