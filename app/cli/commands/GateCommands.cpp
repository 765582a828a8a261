#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/DateArgument.h"
#include "app/cli/OutputFile.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/GateOutputs.h"
#include "app/cli/commands/SourceArgument.h"
#include "app/cli/commands/TableDatasetCommand.h"
#include "app/wiring/GateRun.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hallmarker::cli {

namespace {

core::Result<wiring::GateOrder> gateOrder(const Arguments &arguments)
{
    wiring::GateOrder order;
    order.policy = arguments.value(QStringLiteral("policy"));
    order.waivers = arguments.values(QStringLiteral("waivers"));
    order.baseline = arguments.value(QStringLiteral("baseline"));
    order.newOnly = arguments.has(QStringLiteral("new-only"));
    order.acceptUnseen = arguments.has(QStringLiteral("accept-unseen"));
    HALLMARKER_TRY(SourceArgument::timeoutSeconds(arguments));
    if (arguments.has(QStringLiteral("fail-on")))
        order.failOn = arguments.value(QStringLiteral("fail-on"));
    if (arguments.has(QStringLiteral("now"))) {
        HALLMARKER_ASSIGN(order.nowMs, dateArgument(arguments.value(QStringLiteral("now"))));
    }
    return order;
}

core::Result<GateOutputs> gateOutputs(const Arguments &arguments)
{
    GateOutputs outputs;
    for (const QString &word : arguments.values(QStringLiteral("output")))
        HALLMARKER_TRY(outputs.add(word));
    for (const char *format : {"sarif", "junit"})
        if (const QString name = QString::fromLatin1(format); arguments.has(name))
            outputs.add(name, arguments.value(name));
    return outputs;
}

core::Result<core::GateReport> evaluated(CommandContext &context, const Arguments &arguments, const wiring::GateOrder &order, wiring::PreparedGate &gate)
{
    HALLMARKER_TRY(wiring::readGateInputs(order, gate));
    auto opened = context.workspace();
    if (!opened) // whatever kept it closed: nothing was looked at, and that is no wrong use
        return core::Error(opened.error().kind == core::ErrorKind::NotFound ? core::ErrorKind::Unreadable : opened.error().kind, opened.error().message, opened.error().detail, opened.error().where);
    core::Workspace *workspace = *opened;
    return wiring::runGate(*workspace, gate, context.program().checks(), context.progress(), tableLook(context, arguments));
}

core::Result<Answer> runGate(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const wiring::GateOrder order, gateOrder(arguments));
    HALLMARKER_ASSIGN(const GateOutputs outputs, gateOutputs(arguments));
    HALLMARKER_ASSIGN(wiring::PreparedGate gate, wiring::readGate(order));
    const auto report = evaluated(context, arguments, order, gate);
    if (!report) { // a page that shows the files must not go on showing the result before this one
        HALLMARKER_TRY(outputs.write(core::unevaluatedGate(gate.policy, report.error(), gate.instantMs(context.program().clock()))));
        return report.error();
    }
    HALLMARKER_TRY(outputs.write(*report));
    if (arguments.has(QStringLiteral("write-baseline")))
        HALLMARKER_TRY(OutputFile::write(arguments.value(QStringLiteral("write-baseline")), core::gateBaseline(*report)));
    const core::GateFormat *format = outputs.onStandardOutput() != nullptr ? outputs.onStandardOutput() : gateFormatNamed(context.global().format);
    if (format->name != QLatin1String("text"))
        context.tell(core::gateSummary(*report));
    const int exitCode = arguments.has(QStringLiteral("exit-zero")) && report->exitCode() == 1 ? 0 : report->exitCode();
    return Answer{QJsonValue(QJsonValue::Undefined), QString::fromUtf8(format->write(*report)), exitCode};
}

} // namespace

void addGateCommands(CommandTable &table)
{
    QStringList severities = core::gateSeverityNames();
    severities += QStringLiteral("none");
    table.push_back({QStringLiteral("gate"), CliTexts::tr("Decide by a policy whether findings are good enough to go on"),
                     CliTexts::tr("Exit code 0 when the gate is open, 1 when the policy failed, 3 when something could not be evaluated, which a failure never hides. Files are looked at first, and so are tables that stay in their database, so a changed dataset closes the gate; a table that cannot be looked at leaves open what rests on it (3)."), {},
                     {{QStringLiteral("policy"), QStringLiteral("FILE"), CliTexts::tr("The policy (YAML)"), {}, false, true},
                      {QStringLiteral("waivers"), QStringLiteral("FILE"), CliTexts::tr("Further waivers (YAML)"), {}, true},
                      {QStringLiteral("baseline"), QStringLiteral("FILE"), CliTexts::tr("What was known before (JSON)")},
                      {QStringLiteral("new-only"), {}, CliTexts::tr("Only what is not in the baseline can fail")},
                      {QStringLiteral("fail-on"), QStringLiteral("SEVERITY"), CliTexts::tr("Lowest severity that fails, in place of the policy's"), {}, false, false, severities},
                      {QStringLiteral("accept-unseen"), {}, CliTexts::tr("Where the database of a table cannot be asked, take what was last seen; it is told as a warning")},
                      SourceArgument::timeoutOption(),
                      {QStringLiteral("now"), QStringLiteral("DAY"), CliTexts::tr("Judge ages and ends as of this day or instant")},
                      {QStringLiteral("exit-zero"), {}, CliTexts::tr("Answer 0 where the policy failed; 3 stays 3")},
                      {QStringLiteral("format"), QStringLiteral("FORMAT"), CliTexts::tr("Form of the answer on standard output"), {}, false, false, GateOutputs::formatNames()},
                      {QStringLiteral("output"), QStringLiteral("FORMAT=FILE"), CliTexts::tr("Write the result to a file as well: text, json, sarif, junit, markdown or flat; - is standard output"), QStringLiteral("o"), true},
                      {QStringLiteral("sarif"), QStringLiteral("FILE"), CliTexts::tr("Write the result as SARIF 2.1.0")},
                      {QStringLiteral("junit"), QStringLiteral("FILE"), CliTexts::tr("Write the result as JUnit XML")},
                      {QStringLiteral("write-baseline"), QStringLiteral("FILE"), CliTexts::tr("Write what fails now as a baseline")}},
                     true, runGate});
}

} // namespace hallmarker::cli
