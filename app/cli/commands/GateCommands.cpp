#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/OutputFile.h"
#include "app/cli/commands/Commands.h"
#include "app/wiring/Observation.h"

#include "core/gate/FindingsRule.h"
#include "core/gate/Gate.h"
#include "lineage/labels/LabelConflictRule.h"
#include "lineage/licence/LicenceRule.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace hallmarker::cli {

namespace {

constexpr qint64 largestPolicyFile = 4LL << 20;

core::Result<QByteArray> readPolicyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, CliTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    if (file.size() > largestPolicyFile)
        return core::Error(core::ErrorKind::LimitExceeded, CliTexts::tr("%1 is too large to be a policy.").arg(path), {}, {.file = path});
    return file.readAll();
}

core::Result<Answer> runGate(CommandContext &context, const Arguments &arguments)
{
    const core::FindingsRule findings;
    const lineage::LabelConflictRule labels;
    const lineage::LicenceRule licences;
    const QList<const core::GateRule *> rules{&findings, &labels, &licences};
    const QString path = arguments.value(QStringLiteral("policy"));
    HALLMARKER_ASSIGN(const QByteArray bytes, readPolicyFile(path));
    HALLMARKER_ASSIGN(core::GatePolicy policy, core::parseGatePolicy(bytes, path, rules));
    for (const QString &waiverPath : arguments.values(QStringLiteral("waivers"))) {
        HALLMARKER_ASSIGN(const QByteArray waiverBytes, readPolicyFile(waiverPath));
        HALLMARKER_ASSIGN(const QList<core::GateWaiver> waivers, core::parseWaiverFile(waiverBytes, waiverPath, policy.maxWaiverDays));
        policy.waivers += waivers;
    }
    std::optional<QSet<QString>> baseline;
    const QString baselinePath = !arguments.value(QStringLiteral("baseline")).isEmpty() ? arguments.value(QStringLiteral("baseline"))
        : policy.baselineFile.isEmpty() ? QString() : QString(QFileInfo(path).absolutePath() + QLatin1Char('/') + policy.baselineFile);
    if (!baselinePath.isEmpty()) {
        HALLMARKER_ASSIGN(const QByteArray json, readPolicyFile(baselinePath));
        HALLMARKER_ASSIGN(baseline, core::parseGateBaseline(json, baselinePath));
    }
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    // The gate judges what the files, the lineage and the records are now.
    HALLMARKER_TRY(wiring::observeEverything(*workspace, context.program().checks(), context.progress()));
    HALLMARKER_ASSIGN(const core::GateReport report, core::evaluateGate(*workspace, policy, rules, baseline, workspace->clock().nowMs(), context.progress()));
    const QList<QPair<QString, QByteArray (*)(const core::GateReport &)>> files{
        {QStringLiteral("sarif"), core::gateSarif}, {QStringLiteral("junit"), core::gateJunit}, {QStringLiteral("write-baseline"), core::gateBaseline}};
    for (const auto &[option, writer] : files) {
        if (arguments.has(option))
            HALLMARKER_TRY(OutputFile::write(arguments.value(option), writer(report)));
    }
    return Answer{QJsonDocument::fromJson(core::gateJson(report)).object(), core::gateText(report), report.exitCode()};
}

} // namespace

void addGateCommands(CommandTable &table)
{
    table.push_back({QStringLiteral("gate"), CliTexts::tr("Decide by a policy whether findings are good enough to go on"),
                     CliTexts::tr("Exit code 0 when the gate is open, 1 when the policy failed, 3 when something could not be evaluated. Files are looked at first, so a changed dataset closes the gate."), {},
                     {{QStringLiteral("policy"), QStringLiteral("FILE"), CliTexts::tr("The policy (YAML)"), {}, false, true},
                      {QStringLiteral("waivers"), QStringLiteral("FILE"), CliTexts::tr("Further waivers (YAML)"), {}, true},
                      {QStringLiteral("baseline"), QStringLiteral("FILE"), CliTexts::tr("What was known before (JSON)")},
                      {QStringLiteral("sarif"), QStringLiteral("FILE"), CliTexts::tr("Write the result as SARIF 2.1.0")},
                      {QStringLiteral("junit"), QStringLiteral("FILE"), CliTexts::tr("Write the result as JUnit XML")},
                      {QStringLiteral("write-baseline"), QStringLiteral("FILE"), CliTexts::tr("Write what fails now as a baseline")}},
                     true, runGate});
}

} // namespace hallmarker::cli
