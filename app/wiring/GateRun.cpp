#include "app/wiring/GateRun.h"

#include "app/wiring/Observation.h"
#include "core/gate/AllowListRule.h"
#include "core/gate/FindingsRule.h"
#include "core/gate/WaiverBook.h"
#include "dpia/gate/AssessmentRule.h"
#include "lineage/labels/LabelConflictRule.h"
#include "lineage/licence/LicenceRule.h"
#include "threats/gate/RegisterJudge.h"
#include "threats/gate/ThreatGateRule.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace hallmarker::wiring {

namespace {

constexpr qint64 largestPolicyFile = 4LL << 20;

struct GateRunTexts {
    Q_DECLARE_TR_FUNCTIONS(GateRunTexts)
};

core::Result<QByteArray> readPolicyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, GateRunTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    const QByteArray bytes = file.read(largestPolicyFile + 1); // a pipe has no size to ask for
    if (bytes.size() > largestPolicyFile)
        return core::Error(core::ErrorKind::LimitExceeded, GateRunTexts::tr("%1 is too large to be a policy.").arg(path), {}, {.file = path});
    return bytes;
}

} // namespace

const QList<const core::GateRule *> &gateRules()
{
    static const core::FindingsRule findings;
    static const lineage::LabelConflictRule labels;
    static const lineage::LicenceRule licences;
    static const core::AllowListRule allowed;
    static const dpia::AssessmentRule assessments;
    static const threats::RegisterJudge judge;
    static const threats::ThreatGateRule threatRule(judge);
    static const QList<const core::GateRule *> rules{&findings, &labels, &licences, &allowed, &assessments, &threatRule};
    return rules;
}

core::Result<PreparedGate> readGate(const GateOrder &order)
{
    PreparedGate gate;
    gate.nowMs = order.nowMs;
    HALLMARKER_ASSIGN(const QByteArray bytes, readPolicyFile(order.policy));
    HALLMARKER_ASSIGN(gate.policy, core::parseGatePolicy(bytes, order.policy, gateRules()));
    if (order.failOn)
        gate.policy.failOn = core::gateSeverityFromName(*order.failOn);
    gate.policy.newOnly = gate.policy.newOnly || order.newOnly;
    gate.policy.failOnUnseen = gate.policy.failOnUnseen && !order.acceptUnseen;
    return gate;
}

core::Result<void> readGateInputs(const GateOrder &order, PreparedGate &gate)
{
    for (const QString &path : order.waivers) {
        HALLMARKER_ASSIGN(const QByteArray bytes, readPolicyFile(path));
        HALLMARKER_ASSIGN(const QList<core::GateWaiver> waivers, core::parseWaiverFile(bytes, path, gate.policy.waiverTerms()));
        gate.policy.waivers += waivers;
    }
    const QString path = !order.baseline.isEmpty() ? order.baseline
        : gate.policy.baselineFile.isEmpty() ? QString() : QString(QFileInfo(order.policy).absolutePath() + QLatin1Char('/') + gate.policy.baselineFile);
    if (path.isEmpty())
        return {};
    HALLMARKER_ASSIGN(const QByteArray json, readPolicyFile(path));
    HALLMARKER_ASSIGN(gate.baseline, core::parseGateBaseline(json, path));
    return {};
}

core::Result<core::GateReport> runGate(core::Workspace &workspace, const PreparedGate &gate, const core::CheckRegistry &checks, core::Progress &progress,
                                       const inventory::TableLook &ask)
{
    // The gate judges what the files, the tables, the lineage and the records are now.
    HALLMARKER_ASSIGN(const QList<core::UnseenEvidence> unseen, observeEverything(workspace, checks, progress, ask));
    core::GatePolicy policy = gate.policy;
    HALLMARKER_ASSIGN(const QList<core::GateWaiver> waivers, core::WaiverBook(workspace).waivers());
    policy.waivers += waivers;
    return core::evaluateGate(workspace, policy, gateRules(), gate.baseline, gate.instantMs(workspace.clock()), progress, unseen);
}

} // namespace hallmarker::wiring
