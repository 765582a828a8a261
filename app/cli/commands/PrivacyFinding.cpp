#include "app/cli/commands/PrivacyFinding.h"

#include "app/cli/CliTexts.h"
#include "core/check/CheckPlan.h"
#include "core/check/FindingAssembly.h"
#include "inventory/files/FileArtifactLocator.h"

#include <cmath>

namespace hallmarker::cli {

core::Result<QString> keepPrivacyFinding(CommandContext &context, const PrivacyRun &run, core::CheckOutcome outcome)
{
    if (run.inputs.isEmpty() || !run.inputs.first().second->version)
        return QString();
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    core::CheckOrder order;
    order.checkId = run.checkId;
    order.parameters = run.parameters;
    order.seed = run.seed;
    QList<QPair<QString, core::Record>> before, after;
    inventory::FileArtifactLocator locator(*workspace);
    for (const auto &[role, data] : run.inputs) {
        if (!data->version) {
            outcome.environment.insert(role, QJsonObject{{QStringLiteral("name"), data->name}, {QStringLiteral("digest"), data->digest.toString()}});
            continue;
        }
        order.inputs.insert(role, data->version->id);
        before.append({role, *data->version});
        HALLMARKER_ASSIGN(const core::Record now, locator.observe(*data->version));
        after.append({role, now});
    }
    HALLMARKER_TRY(core::requireSameInputs(before, after));
    HALLMARKER_ASSIGN(const core::CheckPlan plan, core::planCheck(context.program().checks(), order, [workspace](const QString &id) { return workspace->record(id); }));
    HALLMARKER_ASSIGN(const core::Finding assembled, core::assembleFinding(plan, outcome, {run.startedMs, workspace->clock().nowMs()}));
    QString id;
    HALLMARKER_TRY(workspace->write(QStringLiteral("check.run"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Finding stored, core::storeFinding(transaction, plan, outcome, assembled));
        id = stored.id;
        return {};
    }));
    return id;
}

core::Result<double> privacyNumber(const Arguments &arguments, const char *option, double otherwise)
{
    const QString name = QString::fromLatin1(option);
    bool isNumber = true;
    const double value = arguments.has(name) ? arguments.value(name).toDouble(&isNumber) : otherwise;
    if (!isNumber || !std::isfinite(value))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--%1 needs a number, not \"%2\".").arg(name, arguments.value(name)));
    return value;
}

core::Result<quint64> privacyCount(const Arguments &arguments, const char *option, quint64 otherwise)
{
    const QString name = QString::fromLatin1(option);
    bool isNumber = true;
    const quint64 value = arguments.has(name) ? arguments.value(name).toULongLong(&isNumber) : otherwise;
    if (!isNumber)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--%1 needs a whole number from 0 on, not \"%2\".").arg(name, arguments.value(name)));
    return value;
}

} // namespace hallmarker::cli
