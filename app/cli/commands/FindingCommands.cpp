#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/FindingText.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"

#include "core/finding/FindingRepository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace hallmarker::cli {

namespace {

/// What findings may rest on of a record: itself, or the versions of a dataset or model. A dataset and a model of one name
/// are both meant.
core::Result<QStringList> subjectsOf(const core::Workspace &workspace, const QString &word)
{
    QStringList subjects;
    for (const QString &kind : {QStringLiteral("dataset"), QStringLiteral("model")}) {
        const auto parent = workspace.resolve(kind, word);
        if (!parent && parent.error().kind != core::ErrorKind::NotFound)
            return parent.error();
        if (!parent)
            continue;
        core::RecordFilter filter;
        filter.kind = kind + QLatin1String("-version");
        filter.bodyKey = kind;
        filter.bodyValue = parent->id;
        HALLMARKER_ASSIGN(const QList<core::Record> versions, workspace.records(filter));
        subjects += parent->id;
        for (const core::Record &version : versions)
            subjects += version.id;
    }
    if (!subjects.isEmpty())
        return subjects;
    HALLMARKER_ASSIGN(const core::Record record, workspace.resolve({}, word));
    return QStringList{record.id};
}

core::Result<Answer> listFindings(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    core::FindingFilter filter;
    filter.checkId = arguments.value(QStringLiteral("check"));
    filter.newestOnly = !arguments.has(QStringLiteral("all"));
    if (arguments.has(QStringLiteral("verdict")))
        filter.verdict = core::verdictFromName(arguments.value(QStringLiteral("verdict")));
    if (!filter.checkId.isEmpty() && context.program().checks().find(filter.checkId) == nullptr) {
        // Findings of a check that a newer or older program had are still listed.
        core::FindingFilter any;
        any.checkId = filter.checkId;
        HALLMARKER_ASSIGN(const QList<core::JudgedFinding> ofIt, core::FindingRepository(*workspace).list(any));
        if (ofIt.isEmpty())
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("There is no check \"%1\" and no finding of it. See \"hallmarker-cli check list\".").arg(filter.checkId));
    }
    QStringList subjects{QString()};
    if (arguments.has(QStringLiteral("on"))) {
        HALLMARKER_ASSIGN(subjects, subjectsOf(*workspace, arguments.value(QStringLiteral("on"))));
    }
    QList<core::JudgedFinding> findings;
    QSet<QString> known;
    for (const QString &subject : std::as_const(subjects)) {
        filter.subjectId = subject;
        HALLMARKER_ASSIGN(const QList<core::JudgedFinding> some, core::FindingRepository(*workspace).list(filter));
        for (const core::JudgedFinding &judged : some) {
            if (!known.contains(judged.finding.id))
                findings += judged;
            known.insert(judged.finding.id);
        }
    }
    QJsonArray rows;
    TextTable text({QCoreApplication::translate("Cli", "ID"), QCoreApplication::translate("Cli", "CHECK"), QCoreApplication::translate("Cli", "VERDICT"), QCoreApplication::translate("Cli", "STANDING"),
                    QCoreApplication::translate("Cli", "ON"), QCoreApplication::translate("Cli", "REASON")});
    for (const core::JudgedFinding &judged : findings) {
        if (arguments.has(QStringLiteral("standing")) && core::findingStandingName(judged.standing) != arguments.value(QStringLiteral("standing")))
            continue;
        rows.append(judgedFindingJson(judged, false));
        QStringList on;
        for (const core::FindingInput &input : judged.finding.inputs)
            on += input.recordName;
        text.add({judged.finding.id, judged.finding.checkId, core::verdictName(judged.finding.verdict), core::findingStandingName(judged.standing), on.join(QLatin1String(", ")), judged.finding.reason});
    }
    return Answer{QJsonObject{{QStringLiteral("findings"), rows}}, text.isEmpty() ? QCoreApplication::translate("Cli", "No findings. Run a check with \"hallmarker-cli check run\".\n") : text.toString()};
}

core::Result<Answer> showFinding(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const core::Record record, workspace->resolve(QStringLiteral("finding"), arguments.at(0)));
    HALLMARKER_ASSIGN(const core::JudgedFinding judged, core::FindingRepository(*workspace).find(record.id));
    return Answer{QJsonObject{{QStringLiteral("finding"), judgedFindingJson(judged, true)}}, findingText(judged)};
}

} // namespace

void addFindingCommands(CommandTable &table)
{
    table.push_back({QStringLiteral("finding list"), CliTexts::tr("List findings with what they are worth now"), CliTexts::tr("Of each check, inputs and parameters the newest; --all for every run."), {},
                     {{QStringLiteral("on"), QStringLiteral("REF"), CliTexts::tr("Only findings that rest on this record")},
                      {QStringLiteral("check"), QStringLiteral("ID"), CliTexts::tr("Only findings of this check")},
                      {QStringLiteral("verdict"), QStringLiteral("VERDICT"), CliTexts::tr("Only findings with this verdict"), {}, false, false, {QStringLiteral("pass"), QStringLiteral("fail"), QStringLiteral("inconclusive"), QStringLiteral("error")}},
                      {QStringLiteral("standing"), QStringLiteral("STANDING"), CliTexts::tr("Only findings of this standing"), {}, false, false, {QStringLiteral("current"), QStringLiteral("stale"), QStringLiteral("expired"), QStringLiteral("broken")}},
                      {QStringLiteral("all"), {}, CliTexts::tr("Every run, not only the newest")}},
                     true, listFindings});
    table.push_back({QStringLiteral("finding show"), CliTexts::tr("Show one finding with its figures, inputs and digests"), {}, {{QStringLiteral("ID"), CliTexts::tr("Id of the finding, or its beginning")}}, {}, true, showFinding});
}

} // namespace hallmarker::cli
