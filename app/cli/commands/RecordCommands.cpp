#include "app/cli/commands/RecordCommands.h"

#include "app/cli/CliTexts.h"
#include "app/cli/RecordText.h"
#include "app/cli/TextTable.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hallmarker::cli {

namespace {

/// Whether an id stands anywhere in a body.
bool namesId(const QJsonValue &value, const QString &id)
{
    if (value.isString())
        return value.toString() == id;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [&](const QJsonValue &one) { return namesId(one, id); });
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), [&](const QJsonValue &one) { return namesId(one, id); });
}

core::Result<QStringList> recordsThatName(const core::Workspace &workspace, const QString &id)
{
    HALLMARKER_ASSIGN(const QList<core::Record> all, workspace.records({}));
    QStringList names;
    for (const core::Record &record : all) {
        if (record.id != id && record.kind != QLatin1String("finding") && namesId(record.body, id))
            names += QStringLiteral("%1 %2").arg(record.kind, record.name);
    }
    names.sort();
    return names;
}

bool hasVersions(const QString &kind)
{
    return kind == QLatin1String("dataset") || kind == QLatin1String("model");
}

/// A record of the kind, else a version of one.
core::Result<core::Record> recordOrVersion(const core::Workspace &workspace, const QString &kind, const QString &word)
{
    const auto record = workspace.resolve(kind, word);
    if (!record && record.error().kind == core::ErrorKind::NotFound && hasVersions(kind)) {
        if (const auto version = workspace.resolve(kind + QLatin1String("-version"), word))
            return version;
    }
    return record;
}

} // namespace

CommandFunction listOf(const QString &kind)
{
    return [kind](CommandContext &context, const Arguments &) -> core::Result<Answer> {
        HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
        core::RecordFilter filter;
        filter.kind = kind;
        HALLMARKER_ASSIGN(const QList<core::Record> records, workspace->records(filter));
        HALLMARKER_ASSIGN(const QStringList stale, workspace->staleRecords());
        QJsonArray rows;
        TextTable text({CliTexts::tr("ID"), CliTexts::tr("NAME"), CliTexts::tr("UPDATED"), CliTexts::tr("STATE")});
        for (const core::Record &record : records) {
            QJsonObject json = recordJson(record);
            json.insert(QStringLiteral("stale"), stale.contains(record.id));
            rows.append(json);
            text.add({record.id, record.name, core::instantText(record.updatedMs).left(16), stale.contains(record.id) ? CliTexts::tr("stale") : CliTexts::tr("current")});
        }
        return Answer{QJsonObject{{QStringLiteral("records"), rows}}, text.isEmpty() ? CliTexts::tr("None yet.\n") : text.toString()};
    };
}

CommandFunction showOf(const QString &kind)
{
    return [kind](CommandContext &context, const Arguments &arguments) -> core::Result<Answer> {
        HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
        HALLMARKER_ASSIGN(const core::Record record, recordOrVersion(*workspace, kind, arguments.at(0)));
        HALLMARKER_ASSIGN(const QJsonObject json, recordDetailJson(*workspace, record));
        HALLMARKER_ASSIGN(QString text, recordDetailText(*workspace, record));
        QJsonObject answer{{QStringLiteral("record"), json}};
        if (record.kind == kind && hasVersions(kind)) {
            core::RecordFilter filter;
            filter.kind = kind + QLatin1String("-version");
            filter.bodyKey = kind;
            filter.bodyValue = record.id;
            HALLMARKER_ASSIGN(const QList<core::Record> versions, workspace->records(filter));
            QJsonArray rows;
            for (const core::Record &version : versions) {
                rows.append(recordJson(version));
                HALLMARKER_ASSIGN(const QString detail, recordDetailText(*workspace, version));
                text += QLatin1Char('\n') + detail;
            }
            answer.insert(QStringLiteral("versions"), rows);
        }
        return Answer{answer, text};
    };
}

CommandFunction removeOf(const QString &kind)
{
    return [kind](CommandContext &context, const Arguments &arguments) -> core::Result<Answer> {
        HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
        HALLMARKER_ASSIGN(const core::Record named, recordOrVersion(*workspace, kind, arguments.at(0)));
        HALLMARKER_ASSIGN(const QStringList users, recordsThatName(*workspace, named.id));
        if (!users.isEmpty())
            return core::Error(core::ErrorKind::Conflict, CliTexts::tr("%1 is still named by: %2. Remove or change these first.").arg(named.name, users.join(QLatin1String(", "))));
        HALLMARKER_TRY(workspace->write(QStringLiteral("record.removed"), [&](core::WriteTransaction &transaction) { return transaction.remove(named.id, named.revision); }));
        return Answer{QJsonObject{{QStringLiteral("removed"), named.id}, {QStringLiteral("kind"), named.kind}, {QStringLiteral("name"), named.name}},
                      CliTexts::tr("%1 %2 is removed. The log keeps its history; what rested on it is stale.\n").arg(named.kind, named.name)};
    };
}

core::Result<Answer> recordAnswer(core::Workspace &workspace, const QString &id, const QString &text)
{
    HALLMARKER_ASSIGN(const core::Record record, workspace.record(id));
    return Answer{QJsonObject{{QStringLiteral("record"), recordJson(record)}}, text};
}

core::Result<void> checkNameIsFree(core::Workspace &workspace, const QString &kind, const QString &name, const QString &exceptId)
{
    core::RecordFilter filter;
    filter.kind = kind;
    HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
    for (const core::Record &record : records) {
        if (record.name == name && record.id != exceptId)
            return core::Error(core::ErrorKind::Conflict, CliTexts::tr("A %1 \"%2\" is there already (%3). Choose another name, or edit that one.").arg(kind, name, record.id));
    }
    return {};
}

} // namespace hallmarker::cli
