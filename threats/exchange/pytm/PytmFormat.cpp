#include "threats/exchange/pytm/PytmFormat.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/Overlay.h"
#include "threats/exchange/SourceValue.h"
#include "threats/exchange/pytm/PytmReader.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

namespace hallmarker::threats {

namespace {

QJsonObject pytmPart(const QJsonObject &foreign)
{
    return foreign.value(PytmFormat::formatId()).toObject();
}

void reportPytmLosses(const ThreatModel &model, const ModelLayout &layout, LossReport &report)
{
    const auto section = [&report](qsizetype size, const QString &where, const QString &what) {
        if (size > 0)
            report.add(where, what);
    };
    section(model.people.size(), QStringLiteral("/people"), ThreatExchangeTexts::tr("The format has no people."));
    section(model.grants.size(), QStringLiteral("/grants"), ThreatExchangeTexts::tr("The format has no grants."));
    section(model.controls.size(), QStringLiteral("/controls"), ThreatExchangeTexts::tr("The format has no controls of its own."));
    section(layout.diagrams.size(), QStringLiteral("/layout"), ThreatExchangeTexts::tr("The format keeps no layout of its own."));
    for (const Element &element : model.elements) {
        const QStringList names = element.attributes.names();
        for (const QString &name : names)
            if (name != QLatin1String("pytm_class"))
                report.add(QStringLiteral("/elements/%1/attributes/%2").arg(element.key, name), ThreatExchangeTexts::tr("The format has no such attribute."));
        if (!element.kind.isEmpty() || !element.owner.isEmpty() || !element.stores.isEmpty() || !element.processes.isEmpty())
            report.add(QStringLiteral("/elements/%1").arg(element.key), ThreatExchangeTexts::tr("Kind, owner and data of an element have no place in the format."));
    }
    for (const Flow &flow : model.flows)
        if (flow.isBidirectional || !flow.sent.isEmpty() || !flow.received.isEmpty() || flow.carries)
            report.add(QStringLiteral("/flows/%1").arg(flow.key), ThreatExchangeTexts::tr("The return way and the data of a flow have no place in the format."));
    for (const Boundary &boundary : model.boundaries)
        if (!boundary.between.isEmpty() || boundary.form == BoundaryForm::Curve || !boundary.crossedBy.isEmpty())
            report.add(QStringLiteral("/boundaries/%1").arg(boundary.key), ThreatExchangeTexts::tr("A boundary is a zone with parts here; which flows pass a curve is lost."));
    for (const ThreatDecision &threat : model.threats)
        if (threat.status != ThreatStatus::Open || threat.isOwn() == false)
            report.add(QStringLiteral("/threats/%1").arg(threat.key), ThreatExchangeTexts::tr("The format has findings, not what was decided about them."));
}

} // namespace

QString PytmFormat::name() const
{
    return ThreatExchangeTexts::tr("pytm");
}

int PytmFormat::sniff(const QByteArray &bytes) const
{
    if (!SourceValue::looksLikeJson(bytes))
        return 0;
    if (bytes.contains("\"__class__\"") && bytes.contains("\"elements\""))
        return 92;
    if (bytes.contains("\"threat_id\"") && bytes.contains("\"target\""))
        return 85;
    return bytes.contains("\"flows\"") && bytes.contains("\"sink\"") ? 80 : 0;
}

core::Result<ImportedModel> PytmFormat::read(const QByteArray &bytes, const QString &file) const
{
    HALLMARKER_ASSIGN(const SourceValue source, SourceValue::json(bytes, file));
    return PytmReader(source).run();
}

core::Result<ExportedModel> PytmFormat::write(const ThreatModel &model, const ModelLayout &layout) const
{
    LossReport report;
    reportPytmLosses(model, layout, report);
    QHash<QString, QString> names; // of elements and flows: what pytm knows them by
    QHash<QString, QString> boundaryNames;
    QHash<QString, QString> boundaryOf;
    QSet<QString> taken;
    const auto give = [&taken](QHash<QString, QString> &of, const QString &key, const QString &wanted) {
        QString name = wanted.isEmpty() ? key : wanted;
        for (int n = 2; taken.contains(name); ++n)
            name = QStringLiteral("%1 (%2)").arg(wanted).arg(n);
        taken.insert(name);
        of.insert(key, name);
    };
    for (const Boundary &boundary : model.boundaries) {
        give(boundaryNames, boundary.key, boundary.name);
        for (const QString &element : boundary.contains)
            boundaryOf.insert(element, boundary.key);
    }
    taken.clear();
    for (const Element &element : model.elements)
        give(names, element.key, element.name);
    Overlay root(pytmPart(model.foreign));
    root.text(QStringLiteral("name"), model.title, true).text(QStringLiteral("description"), model.description);
    QJsonArray boundaries;
    for (const Boundary &boundary : model.boundaries)
        boundaries.append(Overlay(pytmPart(boundary.foreign)).text(QStringLiteral("name"), boundaryNames.value(boundary.key), true).text(QStringLiteral("description"), boundary.description).text(QStringLiteral("inBoundary"), boundaryNames.value(boundary.parent)).object());
    QJsonArray elements;
    static const char *const classes[] = {"ExternalEntity", "Process", "Datastore"};
    for (const Element &element : model.elements) {
        Overlay written(pytmPart(element.foreign));
        written.text(QStringLiteral("__class__"), element.attributes.text(QStringLiteral("pytm_class")).value_or(QLatin1String(classes[static_cast<int>(element.shape)])), pytmPart(element.foreign).isEmpty());
        written.text(QStringLiteral("name"), names.value(element.key), true).text(QStringLiteral("description"), element.description).text(QStringLiteral("inBoundary"), boundaryNames.value(boundaryOf.value(element.key)));
        if (element.isOutOfScope != !written.object().value(QStringLiteral("inScope")).toBool(true))
            written.value(QStringLiteral("inScope"), !element.isOutOfScope);
        elements.append(written.object());
    }
    QJsonArray flows;
    for (const Flow &flow : model.flows) {
        if (flow.from.isEmpty() || flow.to.isEmpty()) {
            report.add(QStringLiteral("/flows/") + flow.key, ThreatExchangeTexts::tr("A flow with a free end cannot be written: the format wants both ends."));
            continue;
        }
        Overlay written(pytmPart(flow.foreign));
        written.text(QStringLiteral("name"), flow.name.isEmpty() ? flow.key : flow.name, true).text(QStringLiteral("source"), names.value(flow.from, flow.from), true).text(QStringLiteral("sink"), names.value(flow.to, flow.to), true);
        written.text(QStringLiteral("note"), flow.description).text(QStringLiteral("protocol"), flow.protocol).flag(QStringLiteral("isEncrypted"), flow.attributes.truth(QStringLiteral("encrypted")) == Truth::Yes);
        flows.append(written.object());
    }
    QJsonArray data;
    for (const DataAsset &asset : model.assets)
        data.append(Overlay(pytmPart(asset.foreign)).text(QStringLiteral("name"), asset.name, true).text(QStringLiteral("description"), asset.description).flag(QStringLiteral("isPII"), asset.isPersonal == Truth::Yes).text(QStringLiteral("classification"), asset.confidentiality).object());
    QJsonArray findings;
    for (const ThreatDecision &threat : model.threats)
        if (const QJsonObject told = pytmPart(threat.foreign); !told.isEmpty())
            findings.append(told);
    root.value(QStringLiteral("boundaries"), boundaries).value(QStringLiteral("elements"), elements).value(QStringLiteral("flows"), flows).list(QStringLiteral("data"), data).list(QStringLiteral("findings"), findings);
    return ExportedModel{QJsonDocument(root.object()).toJson(QJsonDocument::Indented), report};
}

} // namespace hallmarker::threats
