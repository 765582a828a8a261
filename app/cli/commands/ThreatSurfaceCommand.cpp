#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/TextTable.h"
#include "app/cli/ThreatArgument.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/SurfaceRerun.h"
#include "threats/surface/ApiMeasure.h"
#include "threats/surface/SurfaceAttacks.h"
#include "threats/surface/SurfaceFinding.h"
#include "threats/surface/openapi/OpenApiReader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

QString surfaceFigures(const threats::MeasuredSurface &measured)
{
    const QJsonObject before = measured.before.count().toJson();
    const QJsonObject after = measured.after.count().toJson();
    TextTable table({CliTexts::tr("FIGURE"), CliTexts::tr("BEFORE"), CliTexts::tr("AFTER")});
    for (const char *key : {"operations", "unauthenticated", "unbounded_inputs", "uploads", "verbose_fields", "exact_scores", "stack_traces", "without_rate_limit", "cleartext_servers"})
        table.add({QLatin1String(key), QString::number(before.value(QLatin1String(key)).toInt()), measured.steps.isEmpty() ? QString() : QString::number(after.value(QLatin1String(key)).toInt())});
    return table.toString();
}

/// What answers behind the interface: a threat model with its element, or a model of the inventory.
core::Result<threats::SurfaceSubject> surfaceSubject(core::Workspace &workspace, const Arguments &arguments)
{
    threats::SurfaceSubject subject;
    subject.name = arguments.value(QStringLiteral("name"));
    subject.endpoint = arguments.value(QStringLiteral("endpoint"));
    const QString word = arguments.value(QStringLiteral("model"));
    for (const char *kind : {"model-version", "model", "threat-model"}) {
        const auto record = workspace.resolve(QLatin1String(kind), word);
        if (!record && record.error().kind != core::ErrorKind::NotFound)
            return record.error();
        if (!record)
            continue;
        subject.model = *record;
        if (!subject.endpoint.isEmpty() && record->kind == QLatin1String(threats::ThreatModel::kind)) {
            HALLMARKER_ASSIGN(const threats::ThreatModel model, threats::ThreatModel::fromRecord(*record));
            if (!model.element(subject.endpoint))
                return core::Error(core::ErrorKind::NotFound, CliTexts::tr("The threat model %1 has no element \"%2\".").arg(record->name, subject.endpoint));
        }
        return subject;
    }
    return core::Error(core::ErrorKind::NotFound, CliTexts::tr("Neither a model nor a threat model is called \"%1\".").arg(word));
}

core::Result<Answer> measureSurface(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const QByteArray bytes, threatFileArgument(arguments.at(0)));
    HALLMARKER_ASSIGN(const threats::ApiSurface surface, threats::readOpenApi(bytes, arguments.at(0)));
    QList<threats::ApiMeasure> measures;
    for (const QString &word : arguments.values(QStringLiteral("measure"))) {
        HALLMARKER_ASSIGN(const threats::ApiMeasure measure, threats::ApiMeasure::fromText(word));
        measures.append(measure);
    }
    const threats::MeasuredSurface measured = threats::withMeasures(surface, measures);
    QJsonObject json = measured.toJson();
    json.insert(QStringLiteral("surface"), surface.toJson());
    QString text = CliTexts::tr("%1 %2, OpenAPI %3\n").arg(surface.title, surface.version, surface.specification) + surfaceFigures(measured);
    TextTable table({CliTexts::tr("OPERATION"), CliTexts::tr("AUTHENTICATED"), CliTexts::tr("LIMIT"), CliTexts::tr("UNBOUNDED"), CliTexts::tr("GIVES AWAY")});
    for (const threats::ApiOperation &operation : measured.after.operations) {
        QStringList given;
        for (const threats::DisclosedField &field : operation.disclosed)
            given += threats::disclosureName(field.kind) + QLatin1Char(' ') + field.where;
        table.add({operation.name(), operation.isAuthenticated ? CliTexts::tr("yes") : CliTexts::tr("no"), operation.statesRateLimit ? CliTexts::tr("yes") : CliTexts::tr("no"), QString::number(operation.unbounded.size()), given.join(QStringLiteral(", "))});
    }
    text += table.toString();
    QJsonArray attacks;
    for (const threats::SurfaceAttack &attack : threats::attacksAgainst(measures)) {
        HALLMARKER_ASSIGN(const SurfaceRerun rerun, rerunAttack(context, attack, arguments));
        attacks.append(rerun.toJson(attack));
        text += CliTexts::tr("%1 (%2) against %3: %4\n").arg(attack.title, attack.check, attack.measure, rerun.text);
    }
    json.insert(QStringLiteral("attacks"), attacks);
    for (const QString &note : surface.notes)
        text += note + QLatin1Char('\n');
    if (arguments.has(QStringLiteral("model"))) {
        HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
        HALLMARKER_ASSIGN(const threats::SurfaceSubject subject, surfaceSubject(*workspace, arguments));
        HALLMARKER_ASSIGN(const core::Finding finding, threats::SurfaceFinding(*workspace).store(measured, bytes, subject));
        json.insert(QStringLiteral("finding"), finding.id);
        json.insert(QStringLiteral("verdict"), core::verdictName(finding.verdict));
        text += CliTexts::tr("Kept as %1 (%2): %3\n").arg(finding.id, core::verdictName(finding.verdict), finding.reason);
    }
    return Answer{json, text};
}

} // namespace

void addThreatSurfaceCommands(CommandTable &table)
{
    table.push_back({QStringLiteral("threat surface"), CliTexts::tr("Measure the surface of an interface from its OpenAPI description"),
                     CliTexts::tr("Counts operations, those without authentication, inputs without bounds, answers that give away more than a decision, and operations that state no limit of calls. Only what is stated counts. With measures the figures stand before and after. With --model the figures are kept as a finding that rests on the file and the model. With --samples as well the attacks that a measure hinders are run against the model through each measure, and stand before and after; their findings are kept."),
                     {{QStringLiteral("FILE"), CliTexts::tr("OpenAPI 3.0 or 3.1, JSON or YAML")}},
                     {{QStringLiteral("measure"), QStringLiteral("MEASURE"), CliTexts::tr("label-only, rounding=N, quota=N, bounds, authentication or plain-errors"), {}, true},
                      {QStringLiteral("model"), QStringLiteral("REF"), CliTexts::tr("The model or threat model behind the interface; keeps the finding")},
                      {QStringLiteral("samples"), QStringLiteral("REF"), CliTexts::tr("Samples with answers that the model was not trained on; the attacks are run with them")},
                      {QStringLiteral("members"), QStringLiteral("REF"), CliTexts::tr("Samples that the model was trained on, for membership inference")},
                      {QStringLiteral("attacked"), QStringLiteral("REF"), CliTexts::tr("The model that is attacked, when --model names a threat model")},
                      {QStringLiteral("param"), QStringLiteral("CHECK:KEY=VALUE"), CliTexts::tr("A parameter of one of the attacks"), {}, true},
                      {QStringLiteral("seed"), QStringLiteral("N"), CliTexts::tr("Seed of the attacks; 0 if not given")},
                      {QStringLiteral("endpoint"), QStringLiteral("KEY"), CliTexts::tr("The element of the threat model that is the endpoint")},
                      {QStringLiteral("name"), QStringLiteral("NAME"), CliTexts::tr("What the description is called in the workspace")}},
                     false, measureSurface});
}

} // namespace hallmarker::cli
