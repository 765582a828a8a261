#include "inventory/card/CycloneDxParts.h"

#include "core/json/CanonicalJson.h"
#include "inventory/card/CardText.h"
#include "inventory/card/SpdxLicences.h"
#include "inventory/record/BodyWriter.h"

#include <cmath>

namespace hallmarker::inventory::cyclonedx {

namespace {

struct CycloneDxTexts {
    Q_DECLARE_TR_FUNCTIONS(CycloneDxTexts)
};

QString metricNumber(double value)
{
    return QString::fromLatin1(core::CanonicalJson::number(value));
}

QJsonArray responsibleParty(const QString &name)
{
    return name.isEmpty() ? QJsonArray() : QJsonArray{QJsonObject{{QStringLiteral("contact"), QJsonObject{{QStringLiteral("name"), name}}}}};
}

QJsonObject governanceOf(const CardDataset &data)
{
    return BodyWriter()
        .array(QStringLiteral("owners"), responsibleParty(data.owner))
        .array(QStringLiteral("stewards"), responsibleParty(data.steward))
        .array(QStringLiteral("custodians"), responsibleParty(data.custodian))
        .body();
}

QJsonObject modelParameters(const CardView &view)
{
    const auto formats = [&](const char *key) {
        QJsonArray array;
        for (const QString &line : view.field(key).lines())
            array.append(QJsonObject{{QStringLiteral("format"), line}});
        return array;
    };
    QJsonArray datasets;
    for (const CardDataset &data : view.datasets)
        datasets.append(QJsonObject{{QStringLiteral("ref"), data.version.head.id.text()}});
    BodyWriter writer;
    if (view.has("approach"))
        writer.object(QStringLiteral("approach"), QJsonObject{{QStringLiteral("type"), view.field("approach").text()}});
    return writer.text(QStringLiteral("task"), view.field("task").text())
        .text(QStringLiteral("architectureFamily"), view.field("architectureFamily").text())
        .text(QStringLiteral("modelArchitecture"), view.field("architecture").text())
        .array(QStringLiteral("datasets"), datasets)
        .array(QStringLiteral("inputs"), formats("inputs"))
        .array(QStringLiteral("outputs"), formats("outputs"))
        .body();
}

QJsonArray performanceMetrics(const CardView &view, QJsonArray &properties, LossReport &loss)
{
    QJsonArray metrics;
    for (const CardEvidence &evidence : view.evidence) {
        const core::Finding &finding = evidence.finding();
        const QString label = QStringLiteral("%1 (%2)").arg(evidence.title, finding.id);
        bool hasUndefined = false;
        for (const core::Figure &figure : finding.figures) {
            if (!std::isfinite(figure.value)) {
                hasUndefined = true;
                continue;
            }
            if (!evidence.isCurrent()) {
                properties.append(property(QStringLiteral("hallmarker:figure:%1:%2:%3").arg(core::findingStandingName(evidence.judged.standing), finding.id, figureName(figure)),
                                           figureValueText(figure)));
                continue;
            }
            if (evidence.isOnData) // no performance of the model; the field of the card is written as a property
                continue;
            QJsonObject metric{{QStringLiteral("type"), evidence.metricType(figure)}, {QStringLiteral("value"), metricNumber(figure.value)}};
            if (!figure.slice.isEmpty())
                metric.insert(QStringLiteral("slice"), figure.slice);
            if (figure.low || figure.high) {
                QJsonObject interval;
                if (figure.low)
                    interval.insert(QStringLiteral("lowerBound"), metricNumber(*figure.low));
                if (figure.high)
                    interval.insert(QStringLiteral("upperBound"), metricNumber(*figure.high));
                metric.insert(QStringLiteral("confidenceInterval"), interval);
            }
            metrics.append(metric);
        }
        if (!evidence.isCurrent())
            loss.reduced(finding.id, label, CycloneDxTexts::tr("The figures are %1; they are named properties, not metrics.").arg(standingText(evidence.judged.standing)));
        if (hasUndefined)
            loss.reduced(finding.id, label, CycloneDxTexts::tr("Figures that are not defined have no value to write."));
        if (!finding.tables.isEmpty())
            loss.reduced(finding.id, label, CycloneDxTexts::tr("Detail tables have no place; the finding that is referred to holds them."));
        const QString prefix = QStringLiteral("hallmarker:finding:%1:").arg(finding.id);
        properties.append(property(QString(prefix + QStringLiteral("check")), QStringLiteral("%1 %2").arg(finding.checkId, finding.checkVersion)));
        properties.append(property(QString(prefix + QStringLiteral("verdict")), core::verdictName(finding.verdict)));
        properties.append(property(QString(prefix + QStringLiteral("standing")), core::findingStandingName(evidence.judged.standing)));
        if (evidence.isAsLastSeen)
            properties.append(property(QString(prefix + QStringLiteral("as-last-seen")), QStringLiteral("true")));
        properties.append(property(QString(prefix + QStringLiteral("digest")), evidence.judged.record.digest.toString()));
        for (const core::FindingInput &input : finding.inputs)
            properties.append(property(QString(prefix + QStringLiteral("input:") + input.role), QStringLiteral("%1 %2").arg(input.recordName, input.digest.toString())));
    }
    return metrics;
}

QJsonObject environment(const CardView &view, LossReport &loss)
{
    BodyWriter writer;
    const auto measure = [](double value, const QString &unit) { return QJsonObject{{QStringLiteral("value"), value}, {QStringLiteral("unit"), unit}}; };
    if (view.has("energyKwh")) {
        QJsonObject consumption{{QStringLiteral("activity"), QStringLiteral("training")},
                                {QStringLiteral("energyProviders"), QJsonArray()},
                                {QStringLiteral("activityEnergyCost"), measure(view.field("energyKwh").value.toDouble(), QStringLiteral("kWh"))}};
        if (view.has("co2Tonnes"))
            consumption.insert(QStringLiteral("co2CostEquivalent"), measure(view.field("co2Tonnes").value.toDouble(), QStringLiteral("tCO2eq")));
        writer.array(QStringLiteral("energyConsumptions"), QJsonArray{consumption});
    } else if (view.has("co2Tonnes")) {
        loss.lost(QStringLiteral("co2Tonnes"), view.field("co2Tonnes").spec->labelText(), CycloneDxTexts::tr("Emissions can only stand beside an amount of energy."));
    }
    if (view.has("compute"))
        writer.array(QStringLiteral("properties"), QJsonArray{property(QStringLiteral("hallmarker:card:compute"), view.field("compute").text())});
    return writer.body();
}

QJsonObject considerations(const CardView &view, LossReport &loss)
{
    QJsonArray risks;
    for (const QJsonValue &risk : view.field("ethicalRisks").value.toArray())
        risks.append(BodyWriter().text(QStringLiteral("name"), risk[QStringLiteral("name")].toString()).text(QStringLiteral("mitigationStrategy"), risk[QStringLiteral("mitigation")].toString()).body());
    QJsonArray groups;
    for (const QJsonValue &group : view.field("fairness").value.toArray())
        groups.append(BodyWriter()
                          .text(QStringLiteral("groupAtRisk"), group[QStringLiteral("groupAtRisk")].toString())
                          .text(QStringLiteral("benefits"), group[QStringLiteral("benefits")].toString())
                          .text(QStringLiteral("harms"), group[QStringLiteral("harms")].toString())
                          .text(QStringLiteral("mitigationStrategy"), group[QStringLiteral("mitigation")].toString())
                          .body());
    return BodyWriter()
        .texts(QStringLiteral("users"), view.field("users").lines())
        .texts(QStringLiteral("useCases"), view.field("intendedPurpose").lines())
        .texts(QStringLiteral("technicalLimitations"), view.field("limitations").lines())
        .texts(QStringLiteral("performanceTradeoffs"), view.field("tradeoffs").lines())
        .array(QStringLiteral("ethicalConsiderations"), risks)
        .array(QStringLiteral("fairnessAssessments"), groups)
        .object(QStringLiteral("environmentalConsiderations"), environment(view, loss))
        .body();
}

} // namespace

QJsonObject property(const QString &name, const QString &value)
{
    return QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}};
}

QJsonArray sha256(const core::Digest &digest)
{
    return digest.isEmpty() ? QJsonArray() : QJsonArray{QJsonObject{{QStringLiteral("alg"), QStringLiteral("SHA-256")}, {QStringLiteral("content"), digest.hex()}}};
}

QJsonArray licences(const QString &licence)
{
    if (licence.isEmpty())
        return {};
    if (isSpdxLicenceExpression(licence))
        return {QJsonObject{{QStringLiteral("expression"), licence}}};
    return {QJsonObject{{QStringLiteral("license"), QJsonObject{{isSpdxLicenceId(licence) ? QStringLiteral("id") : QStringLiteral("name"), licence}}}}};
}

QJsonObject dataComponent(const CardDataset &data)
{
    QJsonArray properties{property(QStringLiteral("hallmarker:role"), data.isTraining ? QStringLiteral("training") : QStringLiteral("evaluation")),
                          property(QStringLiteral("hallmarker:format"), data.version.format)};
    if (data.version.rows >= 0)
        properties.append(property(QStringLiteral("hallmarker:rows"), QString::number(data.version.rows)));
    QStringList sensitive;
    if (data.version.hasPersonalData)
        sensitive.append(QStringLiteral("personal data"));
    if (data.version.hasSpecialCategories)
        sensitive.append(QStringLiteral("special categories of personal data (GDPR Art. 9)"));
    const QJsonObject content = BodyWriter()
                                    .text(QStringLiteral("type"), QStringLiteral("dataset"))
                                    .text(QStringLiteral("name"), data.dataset.head.name)
                                    .text(QStringLiteral("classification"), classificationNames().at(int(data.version.classification)))
                                    .texts(QStringLiteral("sensitiveData"), sensitive)
                                    .object(QStringLiteral("governance"), governanceOf(data))
                                    .body();
    return BodyWriter()
        .text(QStringLiteral("type"), QStringLiteral("data"))
        .text(QStringLiteral("bom-ref"), data.version.head.id.text())
        .text(QStringLiteral("name"), data.version.head.name)
        .text(QStringLiteral("description"), data.dataset.description)
        // Of several files the version's digest is one of a list, which is no hash of any file.
        .array(QStringLiteral("hashes"), data.version.files.size() == 1 ? sha256(data.version.digest) : QJsonArray())
        .array(QStringLiteral("licenses"), licences(data.dataset.licence))
        .array(QStringLiteral("data"), QJsonArray{content})
        .array(QStringLiteral("properties"), properties)
        .body();
}

QJsonObject modelCard(const CardView &view, LossReport &loss)
{
    QJsonArray properties{property(QStringLiteral("hallmarker:card:id"), view.record.id),
                          property(QStringLiteral("hallmarker:card:digest"), view.record.digest.toString()),
                          property(QStringLiteral("hallmarker:card:revision"), QString::number(view.record.revision))};
    for (const CardFieldValue &field : view.fields) {
        if (field.isEmpty() || qstrcmp(field.spec->cycloneDx, "property") != 0)
            continue;
        for (const QString &line : field.lines())
            properties.append(property(QString(QStringLiteral("hallmarker:card:") + field.spec->keyText()), line));
    }
    for (const QString &warning : view.notices())
        properties.append(property(QStringLiteral("hallmarker:warning"), warning));
    const QJsonArray metrics = performanceMetrics(view, properties, loss);
    BodyWriter writer;
    writer.text(QStringLiteral("bom-ref"), view.record.id).object(QStringLiteral("modelParameters"), modelParameters(view));
    if (!metrics.isEmpty())
        writer.object(QStringLiteral("quantitativeAnalysis"), QJsonObject{{QStringLiteral("performanceMetrics"), metrics}});
    return writer.object(QStringLiteral("considerations"), considerations(view, loss)).array(QStringLiteral("properties"), properties).body();
}

QString serialNumber(const core::Digest &digest)
{
    QByteArray bytes = digest.raw().first(16);
    bytes[6] = char((bytes.at(6) & 0x0f) | 0x80);
    bytes[8] = char((bytes.at(8) & 0x3f) | 0x80);
    const QString hex = QString::fromLatin1(bytes.toHex());
    return QStringLiteral("urn:uuid:%1-%2-%3-%4-%5").arg(hex.mid(0, 8), hex.mid(8, 4), hex.mid(12, 4), hex.mid(16, 4), hex.mid(20, 12));
}

} // namespace hallmarker::inventory::cyclonedx
