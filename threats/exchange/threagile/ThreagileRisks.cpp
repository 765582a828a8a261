#include "threats/exchange/threagile/ThreagileRisks.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/SourceFields.h"
#include "threats/exchange/threagile/RiskTracking.h"
#include "threats/exchange/threagile/ThreagileFormat.h"

#include <QSet>

#include <algorithm>

namespace hallmarker::threats {

QString ThreagileRisk::subject() const
{
    for (const QString &subject : {communicationLink, technicalAsset, trustBoundary, sharedRuntime, dataAsset})
        if (!subject.isEmpty())
            return subject;
    return {};
}

QJsonObject ThreagileRisk::toJson() const
{
    QJsonObject json{{QStringLiteral("synthetic_id"), syntheticId}, {QStringLiteral("category"), category}, {QStringLiteral("severity"), severity}, {QStringLiteral("exploitation_likelihood"), likelihood}, {QStringLiteral("exploitation_impact"), impact},
                     {QStringLiteral("data_breach_probability"), dataBreachProbability}, {QStringLiteral("risk_status"), status}, {QStringLiteral("data_breach_technical_assets"), QJsonArray::fromStringList(dataBreachAssets)}};
    for (const auto &[key, value] : {std::pair("most_relevant_data_asset", dataAsset), std::pair("most_relevant_technical_asset", technicalAsset), std::pair("most_relevant_communication_link", communicationLink),
                                     std::pair("most_relevant_trust_boundary", trustBoundary), std::pair("most_relevant_shared_runtime", sharedRuntime)})
        if (!value.isEmpty())
            json.insert(QLatin1String(key), value);
    return json;
}

core::Result<QList<ThreagileRisk>> readThreagileRisks(const QByteArray &bytes, const QString &file)
{
    HALLMARKER_ASSIGN(const SourceValue source, SourceValue::json(bytes, file));
    if (!source.root().isArray())
        return source.error({}, ThreatExchangeTexts::tr("This has to be a list of risks."));
    std::optional<core::Error> error;
    QList<ThreagileRisk> risks;
    const QJsonArray list = source.root().toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        SourceFields fields(source, error, list.at(i).toObject(), {nullptr, {}, i});
        if (!list.at(i).isObject())
            fields.fail({}, ThreatExchangeTexts::tr("This has to be an object."));
        ThreagileRisk risk;
        risk.syntheticId = fields.requiredText(QStringLiteral("synthetic_id"));
        risk.category = fields.text(QStringLiteral("category"));
        risk.title = fields.text(QStringLiteral("title"));
        // Each word is of a list; what stands for zero is left out by the writer.
        const auto word = [&fields](const char *key, QString &value, const QStringList &known) {
            value = fields.text(QLatin1String(key), known.first());
            if (!known.contains(value))
                fields.fail(QLatin1String(key), ThreatExchangeTexts::tr("\"%1\" is no known word here.").arg(value));
        };
        word("severity", risk.severity, {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("elevated"), QStringLiteral("high"), QStringLiteral("critical")});
        word("exploitation_likelihood", risk.likelihood, {QStringLiteral("unlikely"), QStringLiteral("likely"), QStringLiteral("very-likely"), QStringLiteral("frequent")});
        word("exploitation_impact", risk.impact, {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"), QStringLiteral("very-high")});
        word("data_breach_probability", risk.dataBreachProbability, {QStringLiteral("improbable"), QStringLiteral("possible"), QStringLiteral("probable")});
        word("risk_status", risk.status, {QStringLiteral("unchecked"), QStringLiteral("in-discussion"), QStringLiteral("accepted"), QStringLiteral("in-progress"), QStringLiteral("mitigated"), QStringLiteral("false-positive")});
        risk.dataBreachAssets = fields.texts(QStringLiteral("data_breach_technical_assets"));
        risk.dataBreachAssets.sort();
        risk.dataAsset = fields.text(QStringLiteral("most_relevant_data_asset"));
        risk.technicalAsset = fields.text(QStringLiteral("most_relevant_technical_asset"));
        risk.communicationLink = fields.text(QStringLiteral("most_relevant_communication_link"));
        risk.trustBoundary = fields.text(QStringLiteral("most_relevant_trust_boundary"));
        risk.sharedRuntime = fields.text(QStringLiteral("most_relevant_shared_runtime"));
        risk.raw = fields.object();
        if (error)
            return *error;
        risks.append(risk);
    }
    return risks;
}

QString severityOfThreagile(const QString &word)
{
    return word == QLatin1String("elevated") ? QStringLiteral("high") : word;
}

void addNamedThings(ThreatModel &model, const QList<ThreagileRisk> &risks)
{
    QSet<QString> known;
    for (const ThreagileRisk &risk : risks) {
        QStringList assets = risk.dataBreachAssets;
        if (!risk.technicalAsset.isEmpty())
            assets.append(risk.technicalAsset);
        for (const QString &asset : std::as_const(assets)) {
            if (known.contains(asset))
                continue;
            known.insert(asset);
            Element element;
            element.key = asset;
            element.name = asset;
            model.elements.append(element);
        }
        if (!risk.communicationLink.isEmpty() && !known.contains(risk.communicationLink)) {
            known.insert(risk.communicationLink);
            Flow flow;
            flow.key = risk.communicationLink;
            flow.name = risk.communicationLink.section(QLatin1Char('>'), 1);
            flow.from = risk.communicationLink.section(QLatin1Char('>'), 0, 0);
            if (!known.contains(flow.from))
                flow.from.clear();
            flow.to = risk.technicalAsset == flow.from ? QString() : risk.technicalAsset;
            model.flows.append(flow);
        }
    }
}

LossReport mergeThreagileRisks(ThreatModel &model, const QList<ThreagileRisk> &risks)
{
    LossReport report;
    const QList<ThreatDecision> before = model.threats;
    applyThreagileRisks(model, risks, report);
    QSet<QString> listed;
    QSet<QString> undecided; // keys of which the list says nothing but that they are there
    QHash<QString, int> times;
    for (const ThreagileRisk &risk : risks) {
        const int time = ++times[risk.syntheticId];
        const QString key = time == 1 ? risk.syntheticId : QStringLiteral("%1~%2").arg(risk.syntheticId).arg(time);
        listed.insert(key);
        if (risk.status == QLatin1String("unchecked"))
            undecided.insert(key);
    }
    for (const ThreatDecision &was : before) {
        const auto now = std::find_if(model.threats.begin(), model.threats.end(), [&was](const ThreatDecision &threat) { return threat.key == was.key; });
        if (now == model.threats.end() || *now == was) {
            const bool isTheirs = was.methodology == QLatin1String("Threagile") && was.foreign.value(ThreagileFormat::formatId()).toObject().contains(QStringLiteral("risk"));
            if (isTheirs && !listed.contains(was.key))
                report.add(was.key, ThreatExchangeTexts::tr("The list no longer has this risk; it stays in the model until somebody decides about it."), true);
            continue;
        }
        // Words of people that no list has: nothing of them is lost, whoever is right about the status.
        now->owner = now->owner.isEmpty() ? was.owner : now->owner;
        now->dissent = was.dissent;
        now->decision = was.decision;
        now->until = was.until;
        now->controls = was.controls;
        now->likelihood = was.likelihood;
        now->impact = was.impact;
        now->likelihoodReason = was.likelihoodReason;
        now->impactReason = was.impactReason;
        now->mitigation = now->mitigation.isEmpty() ? was.mitigation : now->mitigation;
        now->description = now->description.isEmpty() ? was.description : now->description;
        now->unknown = was.unknown;
        const bool isDecided = was.status != ThreatStatus::Open || !was.reason.isEmpty();
        if (undecided.contains(was.key) && isDecided) { // also against the tracking of the model, which it was made on top of
            now->status = was.status;
            now->reason = was.reason;
            now->by = was.by;
            now->at = was.at;
        } else if (isDecided && now->status != was.status) {
            report.add(was.key, ThreatExchangeTexts::tr("The model said \"%1\", the list says \"%2\"; the list holds. The earlier revision keeps what was said.").arg(threatStatusNames().at(static_cast<int>(was.status)), threatStatusNames().at(static_cast<int>(now->status))), false);
        }
    }
    return report;
}

void applyThreagileRisks(ThreatModel &model, const QList<ThreagileRisk> &risks, LossReport &report)
{
    const RiskTracking tracking(model.foreign.value(ThreagileFormat::formatId()).toObject().value(QStringLiteral("risk_tracking")).toObject());
    QSet<QString> subjects;
    for (const Element &element : std::as_const(model.elements))
        subjects.insert(element.key);
    for (const Flow &flow : std::as_const(model.flows))
        subjects.insert(flow.key);
    for (const Boundary &boundary : std::as_const(model.boundaries))
        subjects.insert(boundary.key);
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < model.threats.size(); ++i)
        known.insert(model.threats.at(i).key, i);
    QHash<QString, int> times;
    for (const ThreagileRisk &risk : risks) {
        // Two risks may share one synthetic id; the second is another risk all the same.
        const int time = ++times[risk.syntheticId];
        const QString key = time == 1 ? risk.syntheticId : QStringLiteral("%1~%2").arg(risk.syntheticId).arg(time);
        ThreatDecision threat;
        threat.key = key;
        threat.title = risk.title.isEmpty() ? risk.category : risk.title;
        threat.methodology = QStringLiteral("Threagile");
        threat.category = risk.category;
        threat.severity = severityOfThreagile(risk.severity);
        threat.on = risk.subject();
        if (!subjects.contains(threat.on)) {
            if (!threat.on.isEmpty())
                report.add(key, ThreatExchangeTexts::tr("The risk is about \"%1\", which the model does not have; it counts for the whole model.").arg(threat.on), true);
            threat.on.clear();
        }
        threat.status = RiskTracking::statusOf(risk.status).value_or(ThreatStatus::Open);
        if (const auto entry = tracking.of(risk.syntheticId); entry && risk.status == QLatin1String("unchecked"))
            RiskTracking::apply(*entry, threat);
        threat.foreign = {{ThreagileFormat::formatId(), QJsonObject{{QStringLiteral("risk"), risk.raw}}}};
        if (const auto at = known.constFind(key); at != known.constEnd()) {
            model.threats[*at] = threat;
        } else {
            known.insert(key, model.threats.size());
            model.threats.append(threat);
        }
    }
    QStringList ids;
    for (const ThreagileRisk &risk : risks)
        ids.append(risk.syntheticId);
    const QStringList orphans = tracking.orphans(ids);
    for (const QString &orphan : orphans)
        report.add(QStringLiteral("/risk_tracking/") + orphan, ThreatExchangeTexts::tr("The model tracks a risk that is not in the list."), true);
}

} // namespace hallmarker::threats
