#include "lineage/licence/LicenceRule.h"

#include "core/gate/GatePolicy.h"
#include "core/yaml/YamlFields.h"
#include "lineage/licence/LicenceText.h"
#include "lineage/store/LineageModel.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

namespace {

struct LicenceRuleTexts {
    Q_DECLARE_TR_FUNCTIONS(LicenceRuleTexts)
};

struct Release {
    NodeKey node;
    QString use;
    core::GateSeverity severity = core::GateSeverity::High;
    core::ErrorLocation where;
};

core::Result<QList<Release>> releasesOf(const core::GatePolicy &policy, const LicenceTable &table)
{
    const QString key = QStringLiteral("/lineage_licences");
    const QJsonValue value = core::valueAt(policy.document.root(), key);
    QList<Release> releases;
    if (value.isUndefined())
        return releases;
    if (!value.isArray())
        return core::Error(core::ErrorKind::Invalid, LicenceRuleTexts::tr("\"lineage_licences\" is a list of releases."), {}, policy.document.locate(key));
    QStringList severities;
    for (const auto severity : {core::GateSeverity::Low, core::GateSeverity::Medium, core::GateSeverity::High, core::GateSeverity::Critical})
        severities.append(core::gateSeverityName(severity));
    QStringList kinds;
    for (int i = 0; i < nodeKindCount; ++i)
        kinds.append(nodeKindName(NodeKind(i)));
    for (qsizetype i = 0; i < value.toArray().size(); ++i) {
        const QString pointer = core::jsonPointer(key, i);
        core::YamlFields fields(policy.document, pointer);
        Release release;
        release.use = fields.choice(QStringLiteral("use"), table.uses(), QStringLiteral("commercial"));
        release.severity = core::GateSeverity(std::max<qsizetype>(0, severities.indexOf(fields.choice(QStringLiteral("severity"), severities, QStringLiteral("high")))));
        fields.map(QStringLiteral("release"));
        if (!fields.has(QStringLiteral("release")))
            fields.fail(QString(), LicenceRuleTexts::tr("What is to be released is missing: release: {kind: model, space: ..., name: ...}."));
        HALLMARKER_TRY(fields.finish());
        release.where = fields.locate();
        core::YamlFields node(policy.document, core::jsonPointer(pointer, QStringLiteral("release")));
        release.node.kind = nodeKindFromName(node.choice(QStringLiteral("kind"), kinds, QStringLiteral("model"))).value_or(NodeKind::Model);
        release.node.space = node.text(QStringLiteral("space"), QString());
        release.node.name = node.text(QStringLiteral("name"));
        HALLMARKER_TRY(node.finish());
        releases.append(release);
    }
    return releases;
}

QList<core::GateOutcome> outcomesOf(const Release &release, const GovernedGraph &governed, const LicenceTable &table, const LicenceReview &review)
{
    QList<core::GateOutcome> outcomes;
    core::GateOutcome outcome;
    outcome.requirement = QStringLiteral("lineage.licences");
    outcome.title = LicenceRuleTexts::tr("Licences along the lineage");
    outcome.severity = release.severity;
    outcome.subjectName = governed.nameOf(release.node);
    outcome.where = release.where;
    const QString prefix = QStringLiteral("lineage.licences@%1@%2").arg(outcome.subjectName, release.use);
    outcome.state = core::GateState::Fail;
    outcome.help = LicenceRuleTexts::tr("Leave it out, get another licence, or change the use.");
    for (const LicenceViolation &violation : review.violations) {
        outcome.key = QStringLiteral("%1:%2:%3:%4").arg(prefix, licenceViolationName(violation.kind), licenceTermName(violation.term), governed.nameOf(violation.node));
        outcome.message = licenceMessage(governed, table, violation);
        outcomes.append(outcome);
    }
    outcome.state = core::GateState::Incomplete;
    outcome.help = LicenceRuleTexts::tr("Find out the licence and record it.");
    for (const LicenceGap &gap : review.gaps) {
        outcome.key = QStringLiteral("%1:%2:%3").arg(prefix, licenceGapName(gap.reason), governed.nameOf(gap.node));
        outcome.message = licenceMessage(governed, gap);
        outcomes.append(outcome);
    }
    if (!outcomes.isEmpty())
        return outcomes;
    outcome.key = prefix;
    outcome.state = core::GateState::Pass;
    outcome.message = LicenceRuleTexts::tr("The licences of everything %1 is made from allow this use.").arg(outcome.subjectName);
    outcomes.append(outcome);
    return outcomes;
}

} // namespace

core::Result<void> LicenceRule::validate(const core::GatePolicy &policy) const
{
    if (core::valueAt(policy.document.root(), QStringLiteral("/lineage_licences")).isUndefined())
        return {}; // the table is not read for nothing: a gate has to start quickly
    HALLMARKER_ASSIGN(const auto table, LicenceTable::load());
    HALLMARKER_TRY(releasesOf(policy, *table));
    return {};
}

core::Result<QList<core::GateDemand>> LicenceRule::demands(const core::GatePolicy &policy) const
{
    if (core::valueAt(policy.document.root(), QStringLiteral("/lineage_licences")).isUndefined())
        return QList<core::GateDemand>();
    HALLMARKER_ASSIGN(const auto table, LicenceTable::load());
    HALLMARKER_ASSIGN(const QList<Release> releases, releasesOf(policy, *table));
    QList<core::GateDemand> demands;
    for (const Release &release : releases)
        demands.append({QStringLiteral("lineage.licences"), id(), LicenceRuleTexts::tr("Licences along the lineage"),
                        LicenceRuleTexts::tr("The licences of everything that %1 is made from have to allow its use: %2.").arg(release.node.name, release.use),
                        LicenceRuleTexts::tr("Leave it out, get another licence, or change the use."), release.severity, {QStringLiteral("compliance"), QStringLiteral("licence")}, release.where});
    return demands;
}

core::Result<QList<core::GateOutcome>> LicenceRule::evaluate(const core::GateContext &context) const
{
    if (core::valueAt(context.policy.document.root(), QStringLiteral("/lineage_licences")).isUndefined())
        return QList<core::GateOutcome>();
    HALLMARKER_ASSIGN(const auto table, LicenceTable::load());
    HALLMARKER_ASSIGN(const QList<Release> releases, releasesOf(context.policy, *table));
    QList<core::GateOutcome> outcomes;
    if (releases.isEmpty())
        return outcomes;
    LineageModel model(context.workspace);
    HALLMARKER_TRY(model.refresh());
    HALLMARKER_ASSIGN(const std::unique_ptr<GovernedGraph> governed, GovernedGraph::make(model.graph(), context.workspace));
    const WorkspaceLicences licences(*governed);
    for (const Release &release : releases) {
        const auto node = governed->find(release.node);
        if (!node) {
            core::GateOutcome outcome;
            outcome.key = QStringLiteral("lineage.licences@%1@%2").arg(governed->nameOf(release.node), release.use);
            outcome.requirement = QStringLiteral("lineage.licences");
            outcome.title = LicenceRuleTexts::tr("Licences along the lineage");
            outcome.severity = release.severity;
            outcome.subjectName = governed->nameOf(release.node);
            outcome.where = release.where;
            outcome.message = LicenceRuleTexts::tr("%1 is not in the lineage, so its licences cannot be judged.").arg(outcome.subjectName);
            outcome.help = LicenceRuleTexts::tr("Import its lineage, or correct the name in the policy.");
            outcomes.append(outcome);
            continue;
        }
        HALLMARKER_ASSIGN(const LicenceReview review, reviewLicences(licences.graph(), *table, governed->representative(*node), release.use));
        outcomes += outcomesOf(release, *governed, *table, review);
    }
    return outcomes;
}

} // namespace hallmarker::lineage
