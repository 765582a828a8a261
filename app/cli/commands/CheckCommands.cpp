#include "app/cli/CheckText.h"

#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/FindingText.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/wiring/CheckOrders.h"

#include "core/check/CheckRunner.h"
#include "inventory/files/FileArtifactLocator.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hallmarker::cli {

namespace {

core::Result<Answer> listChecks(CommandContext &context, const Arguments &)
{
    QJsonArray rows;
    TextTable text({QCoreApplication::translate("Cli", "ID"), QCoreApplication::translate("Cli", "VERSION"), QCoreApplication::translate("Cli", "TITLE")});
    for (const core::CheckProvider *check : context.program().checks().all()) {
        rows.append(check->definition().toJson());
        text.add({check->definition().id, check->definition().version, check->definition().title});
    }
    return Answer{QJsonObject{{QStringLiteral("checks"), rows}}, text.toString()};
}

core::Result<const core::CheckProvider *> namedCheck(CommandContext &context, const QString &id)
{
    if (const core::CheckProvider *check = context.program().checks().find(id))
        return check;
    QStringList known;
    for (const core::CheckProvider *check : context.program().checks().all())
        known += check->definition().id;
    return core::Error(core::ErrorKind::Usage, QCoreApplication::translate("Cli", "There is no check \"%1\". Checks: %2.").arg(id, known.join(QLatin1String(", "))));
}

core::Result<Answer> describeCheck(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const core::CheckProvider *check, namedCheck(context, arguments.at(0)));
    return Answer{QJsonObject{{QStringLiteral("check"), check->definition().toJson()}}, checkText(check->definition())};
}

core::Result<Answer> runCheck(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const core::CheckProvider *check, namedCheck(context, arguments.at(0)));
    const QList<core::InputSpec> &inputs = check->definition().inputs;
    if (!arguments.has(QStringLiteral("on")) && std::any_of(inputs.begin(), inputs.end(), [](const core::InputSpec &input) { return input.isRequired; }))
        return core::Error(core::ErrorKind::Usage, QCoreApplication::translate("Cli", "\"%1\" needs --%2 %3.").arg(QStringLiteral("check run"), QStringLiteral("on"), QStringLiteral("[ROLE=]REF")));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    core::CheckOrder order;
    order.checkId = check->definition().id;
    HALLMARKER_ASSIGN(order.inputs, wiring::inputsOf(*workspace, check->definition(), arguments.values(QStringLiteral("on"))));
    HALLMARKER_ASSIGN(order.parameters, wiring::parametersOf(check->definition(), arguments.values(QStringLiteral("param"))));
    if (arguments.has(QStringLiteral("seed"))) {
        bool isNumber = false;
        order.seed.value = arguments.value(QStringLiteral("seed")).toULongLong(&isNumber);
        if (!isNumber)
            return core::Error(core::ErrorKind::Usage, QCoreApplication::translate("Cli", "The seed has to be a whole number."));
    }
    inventory::FileArtifactLocator locator(*workspace);
    core::CheckRunner runner(*workspace, context.program().checks(), locator);
    HALLMARKER_ASSIGN(const core::Finding finding, runner.run(order, context.progress()));
    HALLMARKER_ASSIGN(const core::JudgedFinding judged, core::FindingRepository(*workspace).find(finding.id));
    return Answer{QJsonObject{{QStringLiteral("finding"), judgedFindingJson(judged, true)}}, findingText(judged), exitCodeOf(finding.verdict)};
}

} // namespace

void addCheckCommands(CommandTable &table)
{
    table.push_back({QStringLiteral("check list"), CliTexts::tr("List the checks"), {}, {}, {}, false, listChecks});
    table.push_back({QStringLiteral("check describe"), CliTexts::tr("Explain a check: inputs, parameters, figures, verdict rule, sources"), {}, {{QStringLiteral("ID"), CliTexts::tr("Id of the check, such as privacy.identifiability")}}, {}, false, describeCheck});
    table.push_back({QStringLiteral("check run"), CliTexts::tr("Run a check and keep its finding"),
                     CliTexts::tr("Exit code 0 when the verdict is pass, 1 when it is fail, 3 when it is inconclusive or error. The finding is kept in each case."),
                     {{QStringLiteral("ID"), CliTexts::tr("Id of the check")}},
                     {{QStringLiteral("on"), QStringLiteral("[ROLE=]REF"), CliTexts::tr("A dataset or model (its newest version) or a version, by name or id; with its role where a check takes several"), {}, true},
                      {QStringLiteral("param"), QStringLiteral("KEY=VALUE"), CliTexts::tr("A parameter; lists are separated by commas"), {}, true},
                      {QStringLiteral("seed"), QStringLiteral("N"), CliTexts::tr("Seed of the run; 0 if not given")}},
                     true, runCheck});
}

} // namespace hallmarker::cli
