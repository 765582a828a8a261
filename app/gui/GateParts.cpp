#include "app/gui/GateParts.h"

#include "app/wiring/Checks.h"
#include "app/wiring/GateRun.h"
#include "app/wiring/TableLooks.h"

#include <QFile>

static void initialiseGateResources()
{
    Q_INIT_RESOURCE(hallmarker_gate_resources); // of a static library
}

namespace hallmarker::gui {

namespace {

/// The page waits for its result: a table that takes longer is named as one that was not looked at. The command line has --timeout.
constexpr int gatePatienceSeconds = 30;

core::Result<QList<core::GateDemand>> demandsOf(const core::GatePolicy &policy)
{
    QList<core::GateDemand> all;
    for (const core::GateRule *rule : wiring::gateRules()) {
        HALLMARKER_ASSIGN(const QList<core::GateDemand> demands, rule->demands(policy));
        all += demands;
    }
    std::stable_sort(all.begin(), all.end(), [](const core::GateDemand &one, const core::GateDemand &other) { return one.where.line < other.where.line; });
    return all;
}

core::Result<core::GateReport> runOf(core::Workspace &workspace, const core::GatePolicy &policy)
{
    wiring::PreparedGate gate;
    gate.policy = policy;
    wiring::GateOrder order;
    order.policy = policy.document.file();
    HALLMARKER_TRY(wiring::readGateInputs(order, gate));
    core::CheckRegistry checks;
    wiring::registerChecks(checks);
    return wiring::runGate(workspace, gate, checks, core::Progress::none(), wiring::rememberedTableLook(gatePatienceSeconds));
}

} // namespace

ui::GateService gateService()
{
    initialiseGateResources();
    QFile example(QStringLiteral(":/gate/example.yaml"));
    return {[](const QByteArray &yaml, const QString &file) { return core::parseGatePolicy(yaml, file, wiring::gateRules()); }, demandsOf, runOf, example.open(QIODevice::ReadOnly) ? example.readAll() : QByteArray()};
}

} // namespace hallmarker::gui
