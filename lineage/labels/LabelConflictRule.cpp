#include "lineage/labels/LabelConflictRule.h"

#include "core/gate/GatePolicy.h"
#include "core/yaml/YamlFields.h"
#include "lineage/store/LineageModel.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

namespace {

struct LabelRuleTexts {
    Q_DECLARE_TR_FUNCTIONS(LabelRuleTexts)
};

const QString ruleKey = QStringLiteral("lineage_labels");

core::Result<core::GateSeverity> severityOf(const core::GatePolicy &policy)
{
    const QStringList names{core::gateSeverityName(core::GateSeverity::Low), core::gateSeverityName(core::GateSeverity::Medium), core::gateSeverityName(core::GateSeverity::High),
                            core::gateSeverityName(core::GateSeverity::Critical)};
    core::YamlFields fields(policy.document, QLatin1Char('/') + ruleKey);
    const QString severity = fields.choice(QStringLiteral("severity"), names, QStringLiteral("high"));
    HALLMARKER_TRY(fields.finish());
    return core::GateSeverity(names.indexOf(severity));
}

} // namespace

QString conflictMessage(const GovernedGraph &governed, const LabelConflict &conflict)
{
    const QString name = governed.nameOf(conflict.node);
    const NodeUse use = governed.conflicts().use(conflict.node);
    switch (conflict.kind) {
    case LabelConflict::Kind::Purpose: return LabelRuleTexts::tr("%1 is used for \"%2\", for which its data may not be used.").arg(name, conflict.value);
    case LabelConflict::Kind::Retention: return LabelRuleTexts::tr("%1 is kept until %2, its data has to be erased by %3.").arg(name, use.keepsUntil.toString(Qt::ISODate), conflict.value);
    case LabelConflict::Kind::UnderClassified: return LabelRuleTexts::tr("%1 is declared %2, its data is %3.").arg(name, classificationName(*use.declared), conflict.value);
    case LabelConflict::Kind::Region: return LabelRuleTexts::tr("%1 lies in the region \"%2\", where personal data of the category \"%3\" may not be.").arg(name, use.region, conflict.value);
    case LabelConflict::Kind::UnusableJoin: break;
    }
    return LabelRuleTexts::tr("%1 joins data whose purposes exclude each other: nothing is left that all of it may be used for.").arg(name);
}

QString witnessMessage(const GovernedGraph &governed, const LabelConflict &conflict)
{
    const auto path = witnessOf(governed.solver(), conflict);
    if (!path)
        return {};
    QString text = path->edges.empty() ? LabelRuleTexts::tr("The label was given to the node itself.") : LabelRuleTexts::tr("The label comes this way: %1.").arg(governed.wayOf(path->origin(), path->edges));
    for (const Cut &cut : governed.openCutsOn(path->edges)) {
        const QString edge = governed.nameOf(governed.solver().source(cut.edge)) + QStringLiteral(" > ") + governed.nameOf(governed.solver().target(cut.edge));
        text += QLatin1Char(' ');
        if (cut.state == EvidenceState::NotNamed)
            text += LabelRuleTexts::tr("The step %1 (%2) names no evidence, so it does not count.").arg(edge, transformName(cut.transform));
        else if (cut.state == EvidenceState::OtherData)
            text += LabelRuleTexts::tr("The step %1 (%2) does not count: the finding %3 is about other data than this step.").arg(edge, transformName(cut.transform), cut.evidence);
        else
            text += LabelRuleTexts::tr("The step %1 (%2) does not count: its evidence %3 is \"%4\".").arg(edge, transformName(cut.transform), cut.evidence, evidenceStateName(cut.state));
    }
    return text;
}

QList<core::GateOutcome> conflictOutcomes(const GovernedGraph &governed, core::GateSeverity severity)
{
    QList<core::GateOutcome> outcomes;
    core::GateOutcome outcome;
    outcome.requirement = QStringLiteral("lineage.labels");
    outcome.title = LabelRuleTexts::tr("Labels along the lineage");
    outcome.severity = severity;
    for (const LabelConflict &conflict : governed.conflicts().all()) {
        outcome.key = governed.conflictKey(conflict);
        outcome.state = core::GateState::Fail;
        outcome.subjectName = governed.nameOf(conflict.node);
        const QString witness = witnessMessage(governed, conflict);
        outcome.message = conflictMessage(governed, conflict) + (witness.isEmpty() ? QString() : QLatin1Char(' ') + witness);
        outcome.help = LabelRuleTexts::tr("Stop the use, get consent for it, or prove with a finding that a step on the way makes the data harmless.");
        outcomes.append(outcome);
    }
    for (const NodeKey &node : governed.unplaced()) {
        outcome.key = QStringLiteral("lineage.labels@%1@unplaced").arg(governed.nameOf(node));
        outcome.state = core::GateState::Incomplete;
        outcome.subjectName = governed.nameOf(node);
        outcome.message = LabelRuleTexts::tr("Labels were given to %1, which is not in the lineage, so nothing follows from them.").arg(governed.nameOf(node));
        outcome.help = LabelRuleTexts::tr("Import its lineage, or clear the labels.");
        outcomes.append(outcome);
    }
    if (!outcomes.isEmpty())
        return outcomes;
    const bool isSilent = [&governed] {
        for (quint32 node = 0; node < governed.solver().nodeCount(); ++node) {
            if (!(governed.solver().own(node) == LabelValue()))
                return false;
        }
        return true;
    }();
    outcome.key = QStringLiteral("lineage.labels@-");
    outcome.state = isSilent ? core::GateState::Incomplete : core::GateState::Pass;
    outcome.message = isSilent ? LabelRuleTexts::tr("No node of the lineage has labels, so there is nothing to judge.") : LabelRuleTexts::tr("Nothing in the lineage is used against its labels.");
    outcome.help = LabelRuleTexts::tr("Give labels to the sources with \"lineage label set\".");
    outcomes.append(outcome);
    return outcomes;
}

core::Result<void> LabelConflictRule::validate(const core::GatePolicy &policy) const
{
    if (core::valueAt(policy.document.root(), QLatin1Char('/') + ruleKey).isUndefined())
        return {};
    HALLMARKER_TRY(severityOf(policy));
    return {};
}

core::Result<QList<core::GateDemand>> LabelConflictRule::demands(const core::GatePolicy &policy) const
{
    QList<core::GateDemand> demands;
    if (core::valueAt(policy.document.root(), QLatin1Char('/') + ruleKey).isUndefined())
        return demands;
    HALLMARKER_ASSIGN(const core::GateSeverity severity, severityOf(policy));
    demands.append({QStringLiteral("lineage.labels"), id(), LabelRuleTexts::tr("Labels along the lineage"), LabelRuleTexts::tr("Nothing in the lineage may be used against the labels of the data it was made from."),
                    LabelRuleTexts::tr("Stop the use, get consent for it, or prove with a finding that a step on the way makes the data harmless."), severity,
                    {QStringLiteral("compliance")}, policy.document.locate(QLatin1Char('/') + ruleKey)});
    return demands;
}

core::Result<QList<core::GateOutcome>> LabelConflictRule::evaluate(const core::GateContext &context) const
{
    if (core::valueAt(context.policy.document.root(), QLatin1Char('/') + ruleKey).isUndefined())
        return QList<core::GateOutcome>();
    HALLMARKER_ASSIGN(const core::GateSeverity severity, severityOf(context.policy));
    LineageModel model(context.workspace);
    HALLMARKER_TRY(model.refresh());
    HALLMARKER_ASSIGN(const std::unique_ptr<GovernedGraph> governed, GovernedGraph::make(model.graph(), context.workspace));
    return conflictOutcomes(*governed, severity);
}

} // namespace hallmarker::lineage
