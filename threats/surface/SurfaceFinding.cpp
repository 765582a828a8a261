#include "threats/surface/SurfaceFinding.h"

#include "core/finding/FindingRepository.h"
#include "threats/surface/SurfaceTexts.h"

#include <QJsonArray>

namespace hallmarker::threats {

namespace {

QList<core::Figure> figuresOf(const SurfaceCount &count, const QString &slice)
{
    QList<core::Figure> figures;
    const QJsonObject json = count.toJson();
    for (auto it = json.begin(); it != json.end(); ++it) {
        core::Figure figure;
        figure.key = it.key();
        figure.value = it.value().toDouble();
        figure.slice = slice;
        figure.n = count.operations;
        figures.append(figure);
    }
    return figures;
}

core::FigureTable operationTable(const ApiSurface &surface)
{
    core::FigureTable table;
    table.key = QStringLiteral("operations");
    table.title = SurfaceTexts::tr("Operations");
    table.columns = {QStringLiteral("operation"), QStringLiteral("authenticated"), QStringLiteral("rate_limit_stated"), QStringLiteral("unbounded_inputs"), QStringLiteral("outputs")};
    for (const ApiOperation &operation : surface.operations) {
        QStringList outputs;
        for (const DisclosedField &field : operation.disclosed)
            outputs.append(disclosureName(field.kind) + QLatin1Char(' ') + field.where);
        table.rows.append(QJsonArray{operation.name(), operation.isAuthenticated ? QStringLiteral("yes") : QStringLiteral("no"), operation.statesRateLimit ? QStringLiteral("yes") : QStringLiteral("no"), static_cast<int>(operation.unbounded.size()), outputs.join(QStringLiteral(", "))});
    }
    return table;
}

} // namespace

core::Result<core::Finding> SurfaceFinding::store(const MeasuredSurface &measured, const QByteArray &description, const SurfaceSubject &subject)
{
    const QString name = !subject.name.isEmpty() ? subject.name : !measured.before.title.isEmpty() ? measured.before.title : SurfaceTexts::tr("Interface");
    core::RecordFilter filter;
    filter.kind = recordKind;
    HALLMARKER_ASSIGN(const QList<core::Record> known, m_workspace.records(filter));
    core::Record previous;
    for (const core::Record &record : known)
        if (record.name == name)
            previous = record;

    core::Finding stored;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("surface.measured"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Digest kept, transaction.putBlob(description, description.trimmed().startsWith('{') ? QStringLiteral("application/json") : QStringLiteral("application/yaml")));
        core::RecordDraft draft;
        draft.id = previous.id;
        draft.kind = recordKind;
        draft.name = name;
        draft.basis = measured.before.digest;
        draft.body = {{QStringLiteral("file"), kept.toString()}, {QStringLiteral("openapi"), measured.before.specification}, {QStringLiteral("version"), measured.before.version}, {QStringLiteral("model"), subject.model.id}, {QStringLiteral("endpoint"), subject.endpoint}};
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft, previous.revision));

        const SurfaceCount left = measured.after.count();
        const bool isClean = left.unauthenticated + left.unboundedInputs + left.stackTraces + left.withoutRateLimit + left.cleartextServers == 0;
        QStringList chosen;
        for (const MeasuredSurface::Step &step : measured.steps)
            chosen.append(step.measure.text());
        core::Finding finding;
        finding.checkId = checkId;
        finding.checkVersion = QStringLiteral("1");
        finding.toolVersion = QStringLiteral(HALLMARKER_VERSION);
        finding.parameters = {{QStringLiteral("measures"), QJsonArray::fromStringList(chosen)}, {QStringLiteral("endpoint"), subject.endpoint}};
        finding.inputs = {{QStringLiteral("description"), record.id, record.kind, record.name, record.basis}};
        if (!subject.model.id.isEmpty())
            finding.inputs.append({QStringLiteral("model"), subject.model.id, subject.model.kind, subject.model.name, subject.model.basis});
        finding.figures = figuresOf(measured.before.count(), QStringLiteral("before")) + figuresOf(left, QStringLiteral("after"));
        finding.tables = {operationTable(measured.after)};
        finding.verdict = isClean ? core::Verdict::Pass : core::Verdict::Fail;
        finding.reason = isClean ? SurfaceTexts::tr("With the chosen measures every operation asks for authentication, has bounded inputs and states a limit of calls.")
                                 : SurfaceTexts::tr("Open after the chosen measures: %1 operations without authentication, %2 unbounded inputs, %3 stack traces, %4 operations without a stated limit of calls, %5 servers in clear text.")
                                       .arg(left.unauthenticated).arg(left.unboundedInputs).arg(left.stackTraces).arg(left.withoutRateLimit).arg(left.cleartextServers);
        finding.startedMs = transaction.nowMs();
        finding.artefacts = {kept};
        HALLMARKER_ASSIGN(stored, core::FindingRepository::add(transaction, finding));
        return {};
    }));
    return stored;
}

} // namespace hallmarker::threats
