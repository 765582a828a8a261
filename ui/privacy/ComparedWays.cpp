#include "ui/privacy/ComparedWays.h"

#include "checks/anonymisation/data/SourceTable.h"
#include "checks/synthetic/PrivacyChoiceCheck.h"
#include "core/check/CheckPlan.h"
#include "core/check/FindingAssembly.h"
#include "inventory/files/FileArtifactLocator.h"

namespace hallmarker::ui {

namespace {

/// As the command line keeps it: with the file looked at again, so that the finding speaks of what was read.
core::Result<QString> keepComparison(core::Workspace &workspace, const core::CheckRegistry &registry, const core::Record &version, const core::CheckOrder &order, const core::CheckOutcome &outcome, qint64 startedMs)
{
    inventory::FileArtifactLocator locator(workspace);
    HALLMARKER_ASSIGN(const core::Record now, locator.observe(version));
    HALLMARKER_TRY(core::requireSameInputs({{QStringLiteral("data"), version}}, {{QStringLiteral("data"), now}}));
    HALLMARKER_ASSIGN(const core::CheckPlan plan, core::planCheck(registry, order, [&workspace](const QString &id) { return workspace.record(id); }));
    HALLMARKER_ASSIGN(const core::Finding assembled, core::assembleFinding(plan, outcome, {startedMs, workspace.clock().nowMs()}));
    QString id;
    HALLMARKER_TRY(workspace.write(QStringLiteral("check.run"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Finding stored, core::storeFinding(transaction, plan, outcome, assembled));
        id = stored.id;
        return {};
    }));
    return id;
}

} // namespace

core::Result<std::shared_ptr<const ComparedWays>> ComparedWays::make(core::Workspace &workspace, const core::CheckRegistry &registry, const std::shared_ptr<const LoadedSource> &source, const QJsonObject &parameters, core::Progress &progress)
{
    auto compared = std::make_shared<ComparedWays>();
    compared->asked = parameters;
    compared->source = source;
    const qint64 startedMs = workspace.clock().nowMs();
    core::CheckOrder order;
    order.checkId = checks::PrivacyChoiceCheck::id();
    order.parameters = parameters;
    order.seed = core::Seed{1};
    const QJsonObject reading = source->source.version ? source->source.version->body.value(QStringLiteral("reading")).toObject() : QJsonObject();
    HALLMARKER_ASSIGN(const anonymisation::SourceTable typed, anonymisation::SourceTable::read(source->path, reading, false, progress));
    QJsonObject complete = parameters;
    if (const core::CheckProvider *check = registry.find(order.checkId)) {
        HALLMARKER_ASSIGN(complete, check->definition().complete(parameters));
    }
    HALLMARKER_ASSIGN(const checks::PrivacyChoice::Plan plan, checks::PrivacyChoiceCheck::planOf(complete, order.seed));
    HALLMARKER_ASSIGN(compared->choice, checks::PrivacyChoice::of(typed.table, core::Table(), plan, progress));
    if (source->source.version)
        order.inputs.insert(QStringLiteral("data"), source->source.version->id);
    if (source->source.version && !workspace.isReadOnly() && registry.find(order.checkId) != nullptr) {
        HALLMARKER_ASSIGN(compared->findingId, keepComparison(workspace, registry, *source->source.version, order, compared->choice.outcome(), startedMs));
    }
    return std::shared_ptr<const ComparedWays>(compared);
}

} // namespace hallmarker::ui
