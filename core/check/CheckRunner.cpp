#include "core/check/CheckRunner.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hallmarker::core {

namespace {

constexpr qint64 msPerDay = 86'400'000;

QString runnerTr(const char *text)
{
    return QCoreApplication::translate("CheckRunner", text);
}

/// The record of each input, its kind checked against the definition.
Result<QHash<QString, Record>> namedInputs(const Workspace &workspace, const CheckDefinition &definition, const CheckOrder &order)
{
    QHash<QString, Record> records;
    for (auto it = order.inputs.cbegin(); it != order.inputs.cend(); ++it) {
        const auto spec = std::find_if(definition.inputs.begin(), definition.inputs.end(), [&](const InputSpec &one) { return one.role == it.key(); });
        if (spec == definition.inputs.end())
            return Error(ErrorKind::Usage, runnerTr("%1 has no input \"%2\".").arg(definition.id, it.key()));
        HALLMARKER_ASSIGN(const Record record, workspace.record(it.value()));
        if (!spec->recordKinds.contains(record.kind))
            return Error(ErrorKind::Usage, runnerTr("The input \"%1\" of %2 takes %3; \"%4\" is a %5.").arg(spec->role, definition.id, spec->recordKinds.join(QLatin1String(", ")), record.name, record.kind));
        records.insert(it.key(), record);
    }
    for (const InputSpec &spec : definition.inputs) {
        if (spec.isRequired && !records.contains(spec.role))
            return Error(ErrorKind::Usage, runnerTr("%1 needs the input \"%2\": %3").arg(definition.id, spec.role, spec.help));
    }
    return records;
}

/// A pass has to rest on something that was measured.
bool restsOnAFigure(const CheckOutcome &outcome)
{
    return std::any_of(outcome.figures.begin(), outcome.figures.end(), [](const Figure &figure) { return !std::isnan(figure.value); });
}

CheckOutcome errorOutcome(const Error &error)
{
    CheckOutcome outcome;
    outcome.verdict = Verdict::Error;
    outcome.reason = error.toString();
    outcome.environment.insert(QStringLiteral("error"), error.toJson());
    return outcome;
}

} // namespace

CheckRunner::CheckRunner(Workspace &workspace, const CheckRegistry &registry, ArtifactLocator &locator)
    : m_workspace(workspace), m_registry(registry), m_locator(locator)
{
}

Result<Finding> CheckRunner::run(const CheckOrder &order, Progress &progress)
{
    const CheckProvider *provider = m_registry.find(order.checkId);
    if (provider == nullptr)
        return Error(ErrorKind::Usage, runnerTr("There is no check \"%1\".").arg(order.checkId));
    const CheckDefinition &definition = provider->definition();
    CheckRequest request;
    request.seed = order.seed;
    HALLMARKER_ASSIGN(request.parameters, definition.complete(order.parameters));
    HALLMARKER_ASSIGN(const auto named, namedInputs(m_workspace, definition, order));

    const qint64 startedMs = m_workspace.clock().nowMs();
    std::optional<Error> failure;
    QHash<QString, Record> observed;
    for (auto it = named.cbegin(); it != named.cend(); ++it) {
        progress.report(runnerTr("Hashing %1").arg(it.value().name), 0, 0);
        const auto record = m_locator.observe(it.value());
        observed.insert(it.key(), record ? *record : it.value());
        const auto files = record ? m_locator.filesOf(*record) : Result<QMap<QString, QString>>(record.error());
        if (!files) {
            failure = files.error();
            continue;
        }
        request.inputs.insert(it.key(), CheckInput{it.key(), *record, *files});
    }

    CheckOutcome outcome;
    if (!failure) {
        auto measured = provider->run(request, progress);
        if (measured)
            outcome = *std::move(measured);
        else
            failure = measured.error();
    }
    if (progress.isCancelled() || (failure && failure->kind == ErrorKind::Cancelled))
        return Error(ErrorKind::Cancelled, runnerTr("The run of %1 was stopped; nothing was kept.").arg(definition.id));
    if (!failure && outcome.verdict == Verdict::Pass && !restsOnAFigure(outcome))
        failure = Error(ErrorKind::Internal, runnerTr("%1 passed without a figure that is defined; a pass has to rest on a measurement.").arg(definition.id));
    for (auto it = observed.cbegin(); !failure && it != observed.cend(); ++it) {
        const auto now = m_locator.observe(it.value());
        if (!now || now->basis != it.value().basis)
            failure = Error(ErrorKind::Conflict, runnerTr("\"%1\" changed while it was measured. Run the check again.").arg(it.value().name));
    }
    if (failure)
        outcome = errorOutcome(*failure);

    Finding finding;
    finding.checkId = definition.id;
    finding.checkVersion = definition.version;
    finding.parameters = request.parameters;
    for (const InputSpec &spec : definition.inputs) {
        if (const auto it = observed.constFind(spec.role); it != observed.constEnd())
            finding.inputs.append({spec.role, it->id, it->kind, it->name, it->basis});
    }
    finding.seed = order.seed.value;
    finding.toolVersion = QStringLiteral("hallmarker " HALLMARKER_VERSION);
    finding.environment = outcome.environment;
    finding.figures = outcome.figures;
    finding.tables = outcome.tables;
    finding.verdict = outcome.verdict;
    finding.reason = outcome.reason;
    finding.hazards = outcome.hazards;
    finding.startedMs = startedMs;
    finding.durationMs = std::max<qint64>(0, m_workspace.clock().nowMs() - startedMs);
    finding.validUntilMs = definition.validDays > 0 ? startedMs + definition.validDays * msPerDay : 0;

    Finding stored;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("check.run"), [&](WriteTransaction &transaction) -> Result<void> {
        Finding withArtefacts = finding;
        for (const auto &[content, mediaType] : outcome.artefacts) {
            HALLMARKER_ASSIGN(const Digest digest, transaction.putBlob(content, mediaType));
            withArtefacts.artefacts += digest;
        }
        HALLMARKER_ASSIGN(stored, FindingRepository::add(transaction, withArtefacts));
        return {};
    }));
    return stored;
}

} // namespace hallmarker::core
