#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/RecordCommands.h"
#include "app/wiring/ThreatLineage.h"
#include "threats/drift/Drift.h"
#include "threats/store/ThreatModelBook.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hallmarker::cli {

namespace {

QString driftText(const threats::DriftItem &item)
{
    QString text = QStringLiteral("%1  %2  %3").arg(item.deliberate ? CliTexts::tr("accepted") : threats::driftKindName(item.kind), item.key, item.name);
    if (item.kind == threats::DriftKind::Changed)
        text += QStringLiteral(" (%1)").arg(item.attribute);
    if (!item.likely.isEmpty() && !item.deliberate)
        text += CliTexts::tr(" (perhaps the element %1)").arg(item.likely);
    if (item.deliberate)
        text += QStringLiteral(": %1 (%2)").arg(item.deliberate->reason, item.deliberate->by);
    return text + QLatin1Char('\n');
}

/// Applies or accepts what the words ask for; empty when they ask for nothing.
core::Result<QStringList> settle(core::Workspace &workspace, const Arguments &arguments, const threats::LineageView &view, threats::LoadedThreatModel &loaded)
{
    QStringList settled;
    for (const QString &words : arguments.values(QStringLiteral("same"))) {
        const qsizetype at = words.lastIndexOf(QLatin1Char('='));
        if (at <= 0)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is not KEY=ELEMENT.").arg(words));
        HALLMARKER_TRY(threats::bindDrift(loaded.model, view, words.left(at), words.mid(at + 1)));
        settled += words.left(at);
    }
    if (arguments.has(QStringLiteral("same-likely"))) {
        HALLMARKER_ASSIGN(const QStringList bound, threats::bindLikely(loaded.model, view));
        settled += bound;
    }
    if (arguments.has(QStringLiteral("apply-all"))) {
        HALLMARKER_ASSIGN(const QStringList applied, threats::applyDrift(loaded.model, loaded.layout, view));
        settled += applied;
    }
    for (const QString &key : arguments.values(QStringLiteral("apply"))) {
        HALLMARKER_ASSIGN(const QStringList applied, threats::applyDrift(loaded.model, loaded.layout, view, key));
        settled += applied;
    }
    for (const QString &key : arguments.values(QStringLiteral("accept"))) {
        HALLMARKER_TRY(threats::acceptDrift(loaded.model, view, key, arguments.value(QStringLiteral("reason")), workspace.actor().name, core::instantText(workspace.clock().nowMs())));
        settled += key;
    }
    return settled;
}

core::Result<Answer> showDrift(CommandContext &context, const Arguments &arguments)
{
    const QStringList writing{QStringLiteral("apply"), QStringLiteral("apply-all"), QStringLiteral("accept"), QStringLiteral("same"), QStringLiteral("same-likely")};
    const bool isWriting = std::any_of(writing.begin(), writing.end(), [&arguments](const QString &option) { return arguments.has(option); });
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(!isWriting));
    threats::ThreatModelBook book(*workspace);
    HALLMARKER_ASSIGN(threats::LoadedThreatModel loaded, book.load(arguments.at(0)));
    HALLMARKER_ASSIGN(const threats::LineageView view, wiring::threatLineage(*workspace));
    QString text;
    QStringList settled;
    if (isWriting) {
        HALLMARKER_ASSIGN(settled, settle(*workspace, arguments, view, loaded));
        HALLMARKER_ASSIGN(const threats::SaveOutcome saved, book.save(loaded));
        if (!saved.isSaved())
            return core::Error(core::ErrorKind::Conflict, CliTexts::tr("Somebody changed \"%1\" meanwhile. Run the command again.").arg(saved.conflicts.constFirst().name));
        loaded = saved.stored;
        text = CliTexts::tr("%n difference(s) settled.\n", nullptr, int(settled.size()));
    }
    const QList<threats::DriftItem> items = threats::driftOf(loaded.model, view);
    QJsonArray rows;
    int open = 0;
    for (const threats::DriftItem &item : items) {
        rows.append(item.toJson());
        open += item.deliberate ? 0 : 1;
        text += driftText(item);
    }
    if (items.isEmpty())
        text += CliTexts::tr("The model shows what the lineage shows.\n");
    return Answer{QJsonObject{{QStringLiteral("model"), loaded.model.id}, {QStringLiteral("open"), open}, {QStringLiteral("settled"), QJsonArray::fromStringList(settled)}, {QStringLiteral("drift"), rows}}, text, arguments.has(QStringLiteral("strict")) && open > 0 ? 1 : 0};
}

core::Result<Answer> generateModel(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_TRY(checkNameIsFree(*workspace, QString::fromLatin1(threats::ThreatModel::kind), arguments.at(0), {}));
    HALLMARKER_ASSIGN(const threats::LineageView view, wiring::threatLineage(*workspace));
    threats::ModelLayout layout;
    threats::ThreatModel model = threats::modelFromLineage(view, arguments.at(0), layout);
    if (arguments.has(QStringLiteral("system"))) {
        HALLMARKER_ASSIGN(const core::Record system, workspace->resolve(QStringLiteral("system"), arguments.value(QStringLiteral("system"))));
        model.system = system.id;
    }
    HALLMARKER_ASSIGN(const threats::LoadedThreatModel made, threats::ThreatModelBook(*workspace).create(model, layout));
    return Answer{QJsonObject{{QStringLiteral("id"), made.model.id}, {QStringLiteral("title"), made.model.title}, {QStringLiteral("elements"), int(made.model.elements.size())}, {QStringLiteral("flows"), int(made.model.flows.size())}},
                  CliTexts::tr("Threat model %1 made from the lineage as %2: %3 elements, %4 flows.\n").arg(made.model.title, made.model.id).arg(made.model.elements.size()).arg(made.model.flows.size())};
}

} // namespace

void addThreatDriftCommands(CommandTable &table)
{
    table.push_back({QStringLiteral("threat generate"), CliTexts::tr("Make a threat model from the lineage"), CliTexts::tr("Datasets, jobs, models and what comes from them become elements; versions of one thing are one element. Boundaries and attributes are for people to say."),
                     {{QStringLiteral("TITLE"), CliTexts::tr("What people call it")}}, {{QStringLiteral("system"), QStringLiteral("REF"), CliTexts::tr("The system that it is about")}}, true, generateModel});
    table.push_back({QStringLiteral("threat drift"), CliTexts::tr("Compare a threat model with the lineage"),
                     CliTexts::tr("Each difference is applied to the model, bound to an element that was drawn for it, or accepted with a reason; an accepted one shows again once it changes. With --strict the exit code is 1 while one is open."),
                     {{QStringLiteral("MODEL"), CliTexts::tr("Title or id of the threat model")}},
                     {{QStringLiteral("apply"), QStringLiteral("KEY"), CliTexts::tr("Bring this difference into the model"), {}, true},
                      {QStringLiteral("apply-all"), {}, CliTexts::tr("Bring every open difference into the model")},
                      {QStringLiteral("same"), QStringLiteral("KEY=ELEMENT"), CliTexts::tr("Say that an element which is there stands for this one of the lineage"), {}, true},
                      {QStringLiteral("same-likely"), {}, CliTexts::tr("Say so of every element that is named as perhaps the same")},
                      {QStringLiteral("accept"), QStringLiteral("KEY"), CliTexts::tr("Keep this difference as it is"), {}, true},
                      {QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("Why an accepted difference is meant to be")},
                      {QStringLiteral("strict"), {}, CliTexts::tr("Exit code 1 while a difference is open")}},
                     true, showDrift});
}

} // namespace hallmarker::cli
