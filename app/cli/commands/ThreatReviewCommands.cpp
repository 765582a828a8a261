#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/LineageText.h"
#include "app/cli/ThreatArgument.h"
#include "app/cli/ThreatRuleArguments.h"
#include "app/cli/commands/Commands.h"
#include "threats/catalogue/CatalogueLibrary.h"
#include "threats/exposure/ExposureWords.h"
#include "threats/exposure/ProvenControls.h"
#include "threats/insider/InsiderAudit.h"
#include "threats/insider/InsiderWords.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

QString pathText(const threats::ExposureWords &words, const threats::ExposurePath &path)
{
    QString text = QStringLiteral("  %1  %2%3\n").arg(path.cost, 3).arg(LineageText::printable(words.way(path)), path.isUnguarded ? CliTexts::tr("  (unguarded)") : QString());
    for (const threats::ExposureStep &step : path.steps)
        if (!step.guards.isEmpty())
            text += QStringLiteral("         %1\n").arg(LineageText::printable(words.step(step)));
    return text;
}

QString exposureText(const threats::ExposureWords &words, const threats::Exposure &exposure)
{
    QString text = CliTexts::tr("%1 (%2) is held by: %3\n").arg(exposure.target, exposure.dataClass.isEmpty() ? CliTexts::tr("class not said") : threats::CatalogueWords::current().choice(QStringLiteral("data_class"), exposure.dataClass), exposure.holders.join(QStringLiteral(", ")));
    text += CliTexts::tr("Strangers come in at: %1\n").arg(exposure.entries.isEmpty() ? CliTexts::tr("nowhere") : exposure.entries.join(QStringLiteral(", ")));
    if (!exposure.maybeEntries.isEmpty())
        text += CliTexts::tr("Nobody said whether these face the internet: %1\n").arg(exposure.maybeEntries.join(QStringLiteral(", ")));
    text += exposure.paths.isEmpty() ? CliTexts::tr("No way leads there.\n") : CliTexts::tr("Cheapest ways, by what stands in them:\n");
    for (const threats::ExposurePath &path : exposure.paths)
        text += pathText(words, path);
    if (exposure.cheapestUnguarded) {
        text += exposure.isExact ? CliTexts::tr("%n way(s) ask nobody who they are.\n", nullptr, int(exposure.openPaths)) : CliTexts::tr("More than %n way(s) ask nobody who they are; the effects below are of those counted.\n", nullptr, int(exposure.openPaths));
        text += CliTexts::tr("The cheapest of them:\n") + pathText(words, *exposure.cheapestUnguarded);
        for (const threats::GuardEffect &effect : exposure.effects.mid(0, 3))
            text += (effect.isFlow ? CliTexts::tr("  A guard on the flow %1 closes %2.\n") : CliTexts::tr("  A guard at %1 closes %2.\n")).arg(effect.key).arg(effect.removes);
        text += CliTexts::tr("Fewest flows that close all of them together: %1\n").arg(exposure.cut.join(QStringLiteral(", ")));
    }
    for (const threats::Grant &grant : exposure.grants)
        text += CliTexts::tr("%1 may %2 on %3.\n").arg(grant.person, threats::ExposureWords::right(grant.right), grant.on);
    for (const threats::ExposurePath &path : exposure.people)
        if (!path.steps.isEmpty())
            text += CliTexts::tr("%1 gets there from the right %2:\n").arg(path.person, path.grant) + pathText(words, path);
    if (!exposure.asks.isEmpty())
        text += CliTexts::tr("Nobody said, and it decides:\n");
    for (const QString &ask : exposure.asks)
        text += QStringLiteral("  %1\n").arg(LineageText::printable(words.ask(ask)));
    return text;
}

core::Result<Answer> showExposure(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const threats::ThreatModel model, threatModelArgument(context, arguments.at(0)));
    const QString day = QDateTime::fromMSecsSinceEpoch(context.program().clock().nowMs(), Qt::UTC).date().toString(Qt::ISODate);
    threats::ExposureOptions options;
    bool isNumber = true;
    if (arguments.has(QStringLiteral("paths")))
        options.paths = arguments.value(QStringLiteral("paths")).toInt(&isNumber);
    if (!isNumber || options.paths < 1 || options.paths > 1000)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is no number from 1 to 1,000.").arg(arguments.value(QStringLiteral("paths"))));
    options.from = arguments.value(QStringLiteral("from"));
    const threats::Catalogue *catalogue = &threats::CatalogueLibrary::builtIn();
    std::shared_ptr<const threats::RuleSet> rules;
    if (!model.id.isEmpty()) { // of the workspace: its findings say which of the claimed controls hold
        HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
        HALLMARKER_ASSIGN(rules, threatRules(context, arguments));
        catalogue = &rules->catalogue();
        HALLMARKER_ASSIGN(const threats::ProvenControls proven, threats::ProvenControls::load(*workspace, rules->catalogue(), model));
        options.holds = proven.asHolds();
    }
    HALLMARKER_ASSIGN(const threats::Exposure exposure, threats::exposureOf(model, arguments.at(1), day, options));
    const bool isFailing = arguments.has(QStringLiteral("strict")) && exposure.cheapestUnguarded.has_value();
    return Answer{exposure.toJson(), exposureText(threats::ExposureWords(model, *catalogue), exposure), isFailing ? 1 : 0};
}

core::Result<threats::InsiderLibrary> insiderLibrary(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("library")))
        return threats::InsiderLibrary::builtIn();
    const QString path = arguments.value(QStringLiteral("library"));
    HALLMARKER_ASSIGN(const QByteArray bytes, threatFileArgument(path));
    return threats::InsiderLibrary::read(bytes, path);
}

core::Result<Answer> reviewInsider(CommandContext &context, const Arguments &arguments)
{
    const QString onlySprint = arguments.value(QStringLiteral("sprint"));
    // A finding is about all rights: one that leaves sprints out would pass for the whole.
    const bool isKept = !arguments.has(QStringLiteral("dry-run")) && onlySprint.isEmpty();
    HALLMARKER_ASSIGN(const threats::InsiderLibrary library, insiderLibrary(arguments));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(!isKept));
    HALLMARKER_ASSIGN(const threats::LoadedThreatModel loaded, threats::ThreatModelBook(*workspace).load(arguments.at(0)));
    HALLMARKER_ASSIGN(const threats::InsiderResult result, threats::InsiderAudit(*workspace, library).run(loaded, isKept, onlySprint));
    QJsonArray rows;
    QString text;
    QStringList sprints;
    for (const threats::Sprint &sprint : loaded.model.sprints)
        sprints += sprint.key;
    sprints += QString();
    if (!onlySprint.isEmpty())
        sprints = {onlySprint};
    for (const QString &sprint : std::as_const(sprints)) {
        QString part;
        for (const threats::InsiderHit &hit : result.hits) {
            if (hit.sprint != sprint)
                continue;
            rows.append(hit.toJson(loaded.model));
            const threats::InsiderScenario told = threats::wordedScenario(*hit.scenario);
            const threats::Person *person = loaded.model.person(hit.person);
            part += QStringLiteral("  %1 %2  %3: %4, %5\n").arg(hit.applies == threats::Truth::Yes ? QStringLiteral("!") : QStringLiteral("?"), hit.scenario->severity, told.title, person && !person->name.isEmpty() ? person->name : hit.person, hit.element);
            part += hit.applies == threats::Truth::Yes ? QStringLiteral("      %1\n").arg(told.clear) : CliTexts::tr("      Say: %1\n").arg(hit.asks.join(QStringLiteral(", ")));
        }
        if (!part.isEmpty())
            text += (sprint.isEmpty() ? CliTexts::tr("Standing rights\n") : CliTexts::tr("Given for %1\n").arg(sprint)) + part;
    }
    text += result.finding.reason + QLatin1Char('\n');
    if (isKept)
        text += CliTexts::tr("Kept as %1.\n").arg(result.finding.id);
    const int exitCode = result.finding.verdict == core::Verdict::Fail ? 1 : result.finding.verdict == core::Verdict::Inconclusive ? 3 : 0;
    return Answer{QJsonObject{{QStringLiteral("model"), loaded.model.id}, {QStringLiteral("day"), result.day}, {QStringLiteral("finding"), result.finding.id}, {QStringLiteral("verdict"), core::verdictName(result.finding.verdict)}, {QStringLiteral("scenarios"), rows}}, text, exitCode};
}

} // namespace

void addThreatReviewCommands(CommandTable &table)
{
    const Positional model{QStringLiteral("MODEL"), CliTexts::tr("Title or id of the threat model")};
    table.push_back({QStringLiteral("threat exposure"), CliTexts::tr("Show who can reach data"),
                     CliTexts::tr("Ways from where strangers come in to an element or data asset, by what stands in them: authentication, rights, encryption, boundaries, and claimed controls that hold by evidence of the workspace. What nobody said counts as open and is marked. With --strict the exit code is 1 when a way asks nobody who they are."),
                     {model, {QStringLiteral("DATA"), CliTexts::tr("Id of an element or data asset")}},
                     {{QStringLiteral("from"), QStringLiteral("ID"), CliTexts::tr("Only from this element or person")}, {QStringLiteral("paths"), QStringLiteral("NUMBER"), CliTexts::tr("How many of the cheapest ways")}, threatCatalogueOption(), {QStringLiteral("strict"), {}, CliTexts::tr("Exit code 1 when a way is unguarded")}}, false, showExposure});
    table.push_back({QStringLiteral("threat insider"), CliTexts::tr("Review what people inside could do with their rights"),
                     CliTexts::tr("Scenarios are judged against people, grants and what their elements hold. The result is kept as a finding, which goes stale with the model and expires when a grant or sprint ends. The exit code is 1 when a scenario applies, 3 when nobody said enough to tell."),
                     {model}, {{QStringLiteral("library"), QStringLiteral("FILE"), CliTexts::tr("Other scenarios than the shipped ones")}, {QStringLiteral("sprint"), QStringLiteral("ID"), CliTexts::tr("Only rights that were given for this sprint; keeps no finding")}, {QStringLiteral("dry-run"), {}, CliTexts::tr("Keep no finding")}}, true, reviewInsider});
}

} // namespace hallmarker::cli
