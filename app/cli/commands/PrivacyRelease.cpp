#include "app/cli/commands/PrivacyRelease.h"

#include "app/cli/CliTexts.h"
#include "app/cli/GuiPart.h"
#include "app/cli/commands/PrivacyData.h"
#include "app/wiring/DataRelease.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>

namespace hallmarker::cli {

namespace {

core::Result<wiring::ReleaseSource> releaseSource(CommandContext &context, const Arguments &arguments)
{
    if (arguments.positionals.isEmpty())
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("Name the table to release: a file or a dataset of the workspace."));
    HALLMARKER_ASSIGN(PrivacyData data, PrivacyData::of(context, arguments.at(0), true));
    return wiring::ReleaseSource{std::move(data.table), data.name, data.digest, data.version, data.delimiter};
}

core::Result<anonymisation::AttackOptions> attackOptions(CommandContext &context, const Arguments &arguments)
{
    anonymisation::AttackOptions options;
    if (arguments.has(QStringLiteral("attempts"))) {
        bool isNumber = false;
        options.attempts = arguments.value(QStringLiteral("attempts")).toUInt(&isNumber);
        if (!isNumber || options.attempts > 1'000'000)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("--attempts needs a whole number from 0 (no attacks) to 1,000,000."));
    }
    if (arguments.has(QStringLiteral("control"))) {
        HALLMARKER_ASSIGN(PrivacyData control, PrivacyData::of(context, arguments.value(QStringLiteral("control")), true));
        options.control = std::move(control.table);
        options.controlName = control.name;
    }
    return options;
}

QString attackLines(const anonymisation::ReleaseAttacks &attacks)
{
    if (attacks.attacks.isEmpty())
        return CliTexts::tr("attacks     %1\n").arg(attacks.explanation());
    QString text;
    for (const anonymisation::TriedAttack &attack : attacks.attacks) {
        const auto risk = attack.risk();
        text += risk ? CliTexts::tr("attack      %1: residual risk %2, from %3 to %4\n").arg(attack.title()).arg(risk->value, 0, 'f', 4).arg(risk->interval.low, 0, 'f', 4).arg(risk->interval.high, 0, 'f', 4)
                     : CliTexts::tr("attack      %1: %2\n").arg(attack.title(), attack.note);
    }
    return text;
}

core::Result<Answer> writeRelease(CommandContext &context, const anonymisation::ReleasePlan &plan, const wiring::ReleaseSource &source, const Arguments &arguments, const anonymisation::RunOptions &options)
{
    const GuiPart gui; // fonts and pages of the certificate
    core::Workspace *workspace = nullptr;
    if (source.version) {
        HALLMARKER_ASSIGN(workspace, context.workspace());
    }
    const qint64 now = context.program().clock().nowMs();
    const QString created = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODate);
    QStringList certificates = arguments.values(QStringLiteral("certificate"));
    if (certificates.isEmpty())
        certificates = {QStringLiteral("html"), QStringLiteral("pdf")};
    certificates.removeDuplicates();
    HALLMARKER_ASSIGN(const anonymisation::AttackOptions attacks, attackOptions(context, arguments));
    HALLMARKER_ASSIGN(const wiring::ReleaseOutcome outcome, wiring::makeRelease(workspace, plan, source, arguments.value(QStringLiteral("output")), options, attacks, certificates, created, context.progress()));
    if (!outcome.isReleased)
        return Answer{outcome.json, CliTexts::tr("No generalisation fulfils the models with this limit of suppression: nothing was released.\n"), 1};
    const anonymisation::Release &release = *outcome.result.release;
    QString text = CliTexts::tr("levels      %1\n").arg(releaseLevels(plan.definition().quasiIdentifiers, outcome.json));
    text += CliTexts::tr("classes     %1, the smallest of %2 and the largest of %3 records\n").arg(release.classes).arg(release.smallestClass).arg(release.largestClass);
    text += CliTexts::tr("suppressed  %1 of %2 records\n").arg(release.suppressed).arg(source.table.rowCount());
    text += attackLines(outcome.attacks);
    text += CliTexts::tr("written     %1\n").arg(arguments.value(QStringLiteral("output")));
    if (!outcome.findingId.isEmpty())
        text += CliTexts::tr("finding     %1\n").arg(outcome.findingId);
    for (const QString &remark : outcome.remarks)
        text += CliTexts::tr("note: %1\n").arg(remark);
    return Answer{outcome.json, text};
}

} // namespace

QString releaseLevels(const QStringList &columns, const QJsonObject &json)
{
    QStringList words;
    const QJsonArray levels = json.value(QStringLiteral("optimum")).toArray();
    for (qsizetype i = 0; i < columns.size() && i < levels.size(); ++i)
        words.append(QStringLiteral("%1 %2").arg(columns[i]).arg(levels[i].toInt()));
    return words.join(QStringLiteral(", "));
}

core::Result<Answer> releaseByConfiguration(CommandContext &context, const Arguments &arguments, const anonymisation::RunOptions &options)
{
    if (!arguments.has(QStringLiteral("output")))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("Name the folder of the release with --output."));
    const QString path = arguments.value(QStringLiteral("config"));
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYamlFile(path));
    HALLMARKER_ASSIGN(const anonymisation::ReleasePlan plan, anonymisation::ReleasePlan::of(document, QFileInfo(path).absolutePath()));
    HALLMARKER_ASSIGN(const wiring::ReleaseSource source, releaseSource(context, arguments));
    return writeRelease(context, plan, source, arguments, options);
}

core::Result<Answer> repeatRelease(CommandContext &context, const Arguments &arguments, const anonymisation::RunOptions &options)
{
    HALLMARKER_ASSIGN(const wiring::ReleaseProject project, wiring::ReleaseProject::read(arguments.value(QStringLiteral("project"))));
    HALLMARKER_ASSIGN(const wiring::ReleaseSource source, releaseSource(context, arguments));
    if (arguments.has(QStringLiteral("output")))
        return writeRelease(context, project.plan, source, arguments, options);
    HALLMARKER_ASSIGN(const wiring::BuiltRelease built, wiring::BuiltRelease::of(project.plan, source, options, context.progress()));
    const anonymisation::AnonymisationResult &result = built.result;
    QJsonObject json = result.toJson(built.input);
    const bool isSameSource = source.digest == project.source;
    const bool isSame = result.release && json.value(QStringLiteral("output_sha256")).toString() == project.release.hex();
    json.insert(QStringLiteral("sameSource"), isSameSource);
    json.insert(QStringLiteral("sameRelease"), isSame);
    QString text = isSameSource ? CliTexts::tr("The source is the same as at the release.\n") : CliTexts::tr("The source is another one than at the release.\n");
    text += isSame ? CliTexts::tr("The release is the same, byte for byte.\n") : CliTexts::tr("The release would be another one.\n");
    return Answer{json, text, isSame ? 0 : 1};
}

} // namespace hallmarker::cli
