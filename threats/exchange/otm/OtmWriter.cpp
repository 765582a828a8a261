#include "threats/exchange/otm/OtmWriter.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/Overlay.h"
#include "threats/exchange/otm/OtmFormat.h"
#include "threats/exchange/otm/OtmWords.h"

#include <QSet>

namespace hallmarker::threats {

namespace {

QJsonObject otmPart(const QJsonObject &foreign)
{
    return foreign.value(OtmFormat::foreignId()).toObject();
}

} // namespace

QString OtmWriter::idOf(const QString &key, const QJsonObject &foreign) const
{
    const QString told = foreign.value(QStringLiteral("id")).toString();
    return told.isEmpty() ? key : told;
}

QJsonObject OtmWriter::run()
{
    for (const Boundary &boundary : m_model.boundaries) {
        for (const QString &element : boundary.contains) {
            if (m_zoneOf.contains(element))
                m_report.add(QStringLiteral("/boundaries/") + boundary.key, ThreatExchangeTexts::tr("\"%1\" lies in another boundary as well; the format has one parent for each component.").arg(element));
            else
                m_zoneOf.insert(element, boundary.key);
        }
        m_ids.insert(boundary.key, idOf(boundary.key, otmPart(boundary.foreign)));
    }
    for (const Element &element : m_model.elements)
        m_ids.insert(element.key, idOf(element.key, otmPart(element.foreign)));
    for (const Flow &flow : m_model.flows)
        m_ids.insert(flow.key, idOf(flow.key, otmPart(flow.foreign)));
    for (const DataAsset &asset : m_model.assets)
        m_ids.insert(asset.key, idOf(asset.key, otmPart(asset.foreign)));
    for (const ModelControl &control : m_model.controls)
        m_ids.insert(control.key, idOf(control.key, otmPart(control.foreign)));
    for (const ThreatDecision &threat : m_model.threats)
        m_threats[threat.on].append(&threat);
    reportLosses();

    Overlay root(otmPart(m_model.foreign));
    const bool isKnown = root.has(QStringLiteral("otmVersion"));
    if (!isKnown)
        root.value(QStringLiteral("otmVersion"), QStringLiteral("0.2.0"));
    Overlay project(root.object().value(QStringLiteral("project")).toObject());
    project.text(QStringLiteral("name"), m_model.title, true).text(QStringLiteral("id"), m_model.key.isEmpty() ? QStringLiteral("threat-model") : m_model.key, true);
    project.text(QStringLiteral("description"), m_model.description).text(QStringLiteral("owner"), m_model.owner);
    root.value(QStringLiteral("project"), project.object());
    root.list(QStringLiteral("representations"), representations(root.object()));
    root.list(QStringLiteral("assets"), assets());
    const QJsonArray written = components();
    root.list(QStringLiteral("trustZones"), zones(), true);
    root.list(QStringLiteral("components"), written, true);
    root.list(QStringLiteral("dataflows"), flows(), true);
    root.list(QStringLiteral("threats"), threats());
    root.list(QStringLiteral("mitigations"), mitigations());
    return root.object();
}

QJsonArray OtmWriter::representations(const QJsonObject &told)
{
    QJsonArray list;
    QSet<QString> done;
    const QJsonArray known = told.value(QStringLiteral("representations")).toArray();
    for (const QJsonValue &entry : known) {
        const QString id = entry.toObject().value(QStringLiteral("id")).toString();
        if (entry.toObject().value(QStringLiteral("type")).toString() != QLatin1String("diagram")) {
            list.append(entry);
            continue;
        }
        for (const Diagram &diagram : m_model.diagrams)
            if (diagram.key == id) {
                list.append(Overlay(entry.toObject()).text(QStringLiteral("name"), diagram.title, true).text(QStringLiteral("description"), diagram.description).object());
                done.insert(id);
            }
    }
    for (const Diagram &diagram : m_model.diagrams)
        if (!done.contains(diagram.key))
            list.append(Overlay({{QStringLiteral("id"), diagram.key}, {QStringLiteral("type"), QStringLiteral("diagram")}}).text(QStringLiteral("name"), diagram.title, true).text(QStringLiteral("description"), diagram.description).object());
    return list;
}

QJsonArray OtmWriter::assets()
{
    QJsonArray list;
    for (const DataAsset &asset : m_model.assets) {
        Overlay written(otmPart(asset.foreign));
        written.text(QStringLiteral("id"), m_ids.value(asset.key), true).text(QStringLiteral("name"), asset.name, true).text(QStringLiteral("description"), asset.description);
        Overlay risk(written.object().value(QStringLiteral("risk")).toObject());
        const std::pair<const char *, QString> levels[] = {{"confidentiality", asset.confidentiality.isEmpty() ? asset.dataClass : asset.confidentiality}, {"integrity", asset.integrity}, {"availability", asset.availability}};
        for (const auto &[name, level] : levels) {
            const auto figure = OtmWords::figureOf(level);
            if (!figure || level.toDouble() != *figure)
                m_report.add(QStringLiteral("/assets/%1/%2").arg(asset.key, QLatin1String(name)), figure ? ThreatExchangeTexts::tr("The level \"%1\" becomes the figure %2.").arg(level).arg(*figure) : ThreatExchangeTexts::tr("Nothing is said; the format wants a figure and gets 0."));
            risk.number(QLatin1String(name), figure.value_or(0));
        }
        risk.text(QStringLiteral("comment"), asset.ratingReason);
        list.append(written.value(QStringLiteral("risk"), risk.object()).object());
    }
    return list;
}

QJsonArray OtmWriter::places(const QString &key, const QJsonArray &told)
{
    QJsonArray list;
    QSet<QString> done;
    for (const QJsonValue &entry : told) {
        Overlay written(entry.toObject());
        const QString id = entry.toObject().value(QStringLiteral("representation")).toString();
        if (const auto layout = m_layout.diagrams.constFind(id); layout != m_layout.diagrams.constEnd()) {
            if (!layout->nodes.contains(key))
                continue;
            const QRectF rect = layout->nodes.value(key).rect;
            const QJsonObject position = Overlay(entry.toObject().value(QStringLiteral("position")).toObject()).number(QStringLiteral("x"), rect.x()).number(QStringLiteral("y"), rect.y()).object();
            written.value(QStringLiteral("position"), position);
            if (entry.toObject().value(QStringLiteral("size")).isObject() || !rect.isEmpty())
                written.value(QStringLiteral("size"), Overlay(entry.toObject().value(QStringLiteral("size")).toObject()).number(QStringLiteral("width"), rect.width()).number(QStringLiteral("height"), rect.height()).object());
            done.insert(id);
        }
        list.append(written.object());
    }
    for (auto it = m_layout.diagrams.begin(); it != m_layout.diagrams.end(); ++it) {
        if (!it->nodes.contains(key) || done.contains(it.key()))
            continue;
        const QRectF rect = it->nodes.value(key).rect;
        list.append(QJsonObject{{QStringLiteral("representation"), it.key()}, {QStringLiteral("id"), QString(key + QLatin1Char('-') + it.key())}, {QStringLiteral("position"), QJsonObject{{QStringLiteral("x"), rect.x()}, {QStringLiteral("y"), rect.y()}}},
                                {QStringLiteral("size"), QJsonObject{{QStringLiteral("width"), rect.width()}, {QStringLiteral("height"), rect.height()}}}});
    }
    return list;
}

QJsonArray OtmWriter::zones()
{
    QJsonArray list;
    for (const Boundary &boundary : m_model.boundaries) {
        Overlay written(otmPart(boundary.foreign));
        written.text(QStringLiteral("id"), m_ids.value(boundary.key), true).text(QStringLiteral("name"), boundary.name, true).text(QStringLiteral("type"), boundary.kind).text(QStringLiteral("description"), boundary.description);
        const auto rating = boundary.attributes.number(QStringLiteral("trust_rating"));
        if (!rating)
            m_report.add(QStringLiteral("/boundaries/") + boundary.key, ThreatExchangeTexts::tr("Nothing is said about its trust; the format wants a figure and gets %1.").arg(boundary.kind == QLatin1String("internet") ? 0 : 50));
        written.value(QStringLiteral("risk"), Overlay(written.object().value(QStringLiteral("risk")).toObject()).number(QStringLiteral("trustRating"), rating.value_or(boundary.kind == QLatin1String("internet") ? 0 : 50)).object());
        if (!boundary.parent.isEmpty())
            written.value(QStringLiteral("parent"), QJsonObject{{QStringLiteral("trustZone"), m_ids.value(boundary.parent, boundary.parent)}});
        written.list(QStringLiteral("representations"), places(boundary.key, written.object().value(QStringLiteral("representations")).toArray()));
        list.append(written.object());
    }
    if (m_needsOutside)
        list.append(QJsonObject{{QStringLiteral("id"), OtmWords::outsideZone()}, {QStringLiteral("name"), QStringLiteral("Outside of all boundaries")}, {QStringLiteral("risk"), QJsonObject{{QStringLiteral("trustRating"), 0}}}});
    return list;
}

QJsonArray OtmWriter::components()
{
    QJsonArray list;
    for (const Element &element : m_model.elements) {
        Overlay written(otmPart(element.foreign));
        static const char *const shapes[] = {"external-entity", "process", "datastore"};
        const QString type = !element.kind.isEmpty() ? element.kind : element.attributes.text(QStringLiteral("type")).value_or(QLatin1String(shapes[static_cast<int>(element.shape)]));
        written.text(QStringLiteral("id"), m_ids.value(element.key), true).text(QStringLiteral("name"), element.name, true).text(QStringLiteral("description"), element.description).text(QStringLiteral("type"), type, true);
        QJsonObject parent;
        if (!element.parent.isEmpty()) {
            parent = {{QStringLiteral("component"), m_ids.value(element.parent, element.parent)}};
        } else if (m_zoneOf.contains(element.key)) {
            parent = {{QStringLiteral("trustZone"), m_ids.value(m_zoneOf.value(element.key))}};
        } else {
            parent = {{QStringLiteral("trustZone"), OtmWords::outsideZone()}};
            m_needsOutside = true;
        }
        if (written.object().value(QStringLiteral("parent")).toObject() != parent)
            written.value(QStringLiteral("parent"), parent);
        written.texts(QStringLiteral("tags"), element.tags);
        Overlay assets(written.object().value(QStringLiteral("assets")).toObject());
        const auto ids = [this](const QStringList &keys) {
            QStringList found;
            for (const QString &key : keys)
                found.append(m_ids.value(key, key));
            return found;
        };
        assets.texts(QStringLiteral("processed"), ids(element.processes)).texts(QStringLiteral("stored"), ids(element.stores));
        if (!assets.object().isEmpty())
            written.value(QStringLiteral("assets"), assets.object());
        written.list(QStringLiteral("representations"), places(element.key, written.object().value(QStringLiteral("representations")).toArray()));
        written.list(QStringLiteral("threats"), occurrences(element.key));
        list.append(written.object());
    }
    return list;
}

QJsonArray OtmWriter::flows()
{
    QJsonArray list;
    for (const Flow &flow : m_model.flows) {
        if (flow.from.isEmpty() || flow.to.isEmpty()) {
            m_report.add(QStringLiteral("/flows/") + flow.key, ThreatExchangeTexts::tr("A flow with a free end cannot be written: the format wants both ends."));
            continue;
        }
        Overlay written(otmPart(flow.foreign));
        written.text(QStringLiteral("id"), m_ids.value(flow.key), true).text(QStringLiteral("name"), flow.name, true).text(QStringLiteral("description"), flow.description);
        written.text(QStringLiteral("source"), m_ids.value(flow.from, flow.from), true).text(QStringLiteral("destination"), m_ids.value(flow.to, flow.to), true).flag(QStringLiteral("bidirectional"), flow.isBidirectional);
        QStringList assets;
        for (const QString &asset : flow.sent + flow.received)
            if (!assets.contains(m_ids.value(asset, asset)))
                assets.append(m_ids.value(asset, asset));
        written.texts(QStringLiteral("assets"), assets).texts(QStringLiteral("tags"), flow.tags);
        written.list(QStringLiteral("threats"), occurrences(flow.key));
        list.append(written.object());
    }
    return list;
}

/// "T1@lake" is the threat T1 at the lake; a free key is a definition of its own.
QString OtmWriter::definitionId(const ThreatDecision &threat) const
{
    const QString told = otmPart(threat.foreign).value(QStringLiteral("definition")).toObject().value(QStringLiteral("id")).toString();
    if (!told.isEmpty())
        return told;
    return !threat.threat.isEmpty() ? threat.threat : threat.key.section(QLatin1Char('@'), 0, 0).isEmpty() ? threat.key : threat.key.section(QLatin1Char('@'), 0, 0);
}

QJsonArray OtmWriter::occurrences(const QString &on)
{
    QJsonArray list;
    QSet<QString> here;
    const QList<const ThreatDecision *> threats = m_threats.value(on);
    for (const ThreatDecision *threat : threats) {
        const QString id = definitionId(*threat);
        if (here.contains(id)) {
            m_report.add(QStringLiteral("/threats/") + threat->key, ThreatExchangeTexts::tr("The same threat stands twice at one thing; the format has it once."));
            continue;
        }
        here.insert(id);
        Overlay written(otmPart(threat->foreign).value(QStringLiteral("occurrence")).toObject());
        written.text(QStringLiteral("threat"), id, true);
        if (const QString told = written.object().value(QStringLiteral("state")).toString(); told.isEmpty() || OtmWords::statusOf(told).value_or(ThreatStatus::Open) != threat->status)
            written.value(QStringLiteral("state"), OtmWords::stateOf(threat->status));
        QJsonArray controls;
        const QJsonObject foreign = otmPart(threat->foreign);
        for (const QString &control : threat->controls) {
            const QString state = OtmWords::mitigationState(foreign, m_ids.value(control, control));
            QString word = state;
            for (const ModelControl &known : m_model.controls)
                if (known.key == control && state.isEmpty())
                    word = known.state;
            controls.append(QJsonObject{{QStringLiteral("mitigation"), m_ids.value(control, control)}, {QStringLiteral("state"), word.isEmpty() ? QStringLiteral("recommended") : word}});
        }
        written.list(QStringLiteral("mitigations"), controls);
        list.append(written.object());
    }
    return list;
}

QJsonArray OtmWriter::threats()
{
    QHash<QString, QJsonObject> byId;
    QStringList ids;
    QSet<QString> done;
    for (const ThreatDecision &threat : m_model.threats) {
        const QString id = definitionId(threat);
        if (done.contains(id))
            continue;
        done.insert(id);
        const QJsonObject told = otmPart(threat.foreign).value(QStringLiteral("definition")).toObject();
        Overlay written(told);
        const ThreatDecision was = OtmWords::threatOf(told);
        written.text(QStringLiteral("id"), id, true).text(QStringLiteral("name"), threat.title.isEmpty() ? id : threat.title, true).text(QStringLiteral("description"), threat.description);
        if (was.category != threat.category)
            written.texts(QStringLiteral("categories"), threat.category.split(QStringLiteral(", "), Qt::SkipEmptyParts));
        written.texts(QStringLiteral("cwes"), threat.identifiers);
        Overlay risk(told.value(QStringLiteral("risk")).toObject());
        if (was.severity != threat.severity || told.isEmpty()) {
            // Figures in the middle of the band that the severity stands for: read again they give the same one.
            static const QMap<QString, QPair<int, int>> figures{{QStringLiteral("critical"), {100, 100}}, {QStringLiteral("high"), {80, 100}}, {QStringLiteral("medium"), {50, 100}}, {QStringLiteral("low"), {25, 50}}};
            const auto figure = figures.constFind(threat.severity);
            if (figure == figures.constEnd())
                m_report.add(QStringLiteral("/threats/") + threat.key + QStringLiteral("/severity"), ThreatExchangeTexts::tr("The severity \"%1\" is none of the four; the impact is written as 0.").arg(threat.severity));
            risk.value(QStringLiteral("likelihood"), figure == figures.constEnd() ? QJsonValue() : QJsonValue(figure->first));
            risk.value(QStringLiteral("impact"), figure == figures.constEnd() ? 0 : figure->second);
        }
        risk.text(QStringLiteral("likelihoodComment"), threat.likelihoodReason).text(QStringLiteral("impactComment"), threat.impactReason);
        byId.insert(id, written.value(QStringLiteral("risk"), risk.object()).object());
        ids.append(id);
    }
    QJsonArray list;
    const QJsonArray order = m_model.foreign.value(OtmFormat::orderId()).toArray();
    for (const QJsonValue &id : order)
        if (byId.contains(id.toString()))
            list.append(byId.take(id.toString()));
    for (const QString &id : std::as_const(ids))
        if (byId.contains(id))
            list.append(byId.value(id));
    return list;
}

QJsonArray OtmWriter::mitigations()
{
    QJsonArray list;
    QSet<QString> done;
    for (const ModelControl &control : m_model.controls) {
        Overlay written(otmPart(control.foreign));
        done.insert(control.key);
        written.text(QStringLiteral("id"), m_ids.value(control.key), true).text(QStringLiteral("name"), control.name, true).text(QStringLiteral("description"), control.description);
        if (!control.riskReduction)
            m_report.add(QStringLiteral("/controls/") + control.key, ThreatExchangeTexts::tr("How far it lowers the risk is not said; the format wants a figure and gets 0."));
        list.append(written.number(QStringLiteral("riskReduction"), control.riskReduction.value_or(0)).object());
    }
    for (const ThreatDecision &threat : m_model.threats)
        for (const QString &control : threat.controls)
            if (!done.contains(control)) { // of the catalogue: named, so that no reference dangles
                done.insert(control);
                list.append(QJsonObject{{QStringLiteral("id"), control}, {QStringLiteral("name"), control}, {QStringLiteral("riskReduction"), 0}});
            }
    return list;
}

void OtmWriter::reportLosses()
{
    const auto section = [this](qsizetype size, const QString &where, const QString &what) {
        if (size > 0)
            m_report.add(where, what);
    };
    section(m_model.people.size(), QStringLiteral("/people"), ThreatExchangeTexts::tr("The format has no people."));
    section(m_model.grants.size(), QStringLiteral("/grants"), ThreatExchangeTexts::tr("The format has no grants."));
    section(m_model.sprints.size(), QStringLiteral("/sprints"), ThreatExchangeTexts::tr("The format has no sprints."));
    section(m_model.notes.size(), QStringLiteral("/notes"), ThreatExchangeTexts::tr("The format has no texts in drawings."));
    section(m_model.contributors.size() + (m_model.reviewer.isEmpty() ? 0 : 1), QStringLiteral("/model"), ThreatExchangeTexts::tr("The format has neither reviewer nor contributors."));
    for (const Element &element : m_model.elements) {
        const QStringList names = element.attributes.names();
        for (const QString &name : names)
            if (name != QLatin1String("type"))
                m_report.add(QStringLiteral("/elements/%1/attributes/%2").arg(element.key, name), ThreatExchangeTexts::tr("The format has no such attribute."));
        if (!element.owner.isEmpty())
            m_report.add(QStringLiteral("/elements/%1/owner").arg(element.key), ThreatExchangeTexts::tr("The format has no owner of an element."));
        if (element.isOutOfScope)
            m_report.add(QStringLiteral("/elements/%1").arg(element.key), ThreatExchangeTexts::tr("The format cannot say that something is out of scope."));
        if (!element.controls.isEmpty())
            m_report.add(QStringLiteral("/elements/%1/controls").arg(element.key), ThreatExchangeTexts::tr("The format has controls at threats only."));
    }
    for (const Flow &flow : m_model.flows) {
        const QStringList names = flow.attributes.names();
        for (const QString &name : names)
            m_report.add(QStringLiteral("/flows/%1/attributes/%2").arg(flow.key, name), ThreatExchangeTexts::tr("The format has no such attribute."));
        if (!flow.protocol.isEmpty())
            m_report.add(QStringLiteral("/flows/%1/protocol").arg(flow.key), ThreatExchangeTexts::tr("The format has no protocol of a flow."));
        if (!flow.received.isEmpty())
            m_report.add(QStringLiteral("/flows/%1/received").arg(flow.key), ThreatExchangeTexts::tr("The format does not tell in which direction data flows."));
    }
    for (const auto &layout : m_layout.diagrams)
        if (!layout.lines.isEmpty()) {
            m_report.add(QStringLiteral("/layout"), ThreatExchangeTexts::tr("The format does not keep how lines run."));
            break;
        }
    for (const Boundary &boundary : m_model.boundaries)
        if (!boundary.crossedBy.isEmpty() || boundary.form == BoundaryForm::Curve)
            m_report.add(QStringLiteral("/boundaries/") + boundary.key, ThreatExchangeTexts::tr("A boundary is a zone with parts here; which flows pass a curve is lost."));
    for (const ThreatDecision &threat : m_model.threats) {
        const QString where = QStringLiteral("/threats/") + threat.key;
        if (!threat.until.isEmpty() || !threat.reason.isEmpty() || !threat.by.isEmpty() || !threat.dissent.isEmpty() || !threat.mitigation.isEmpty())
            m_report.add(where, ThreatExchangeTexts::tr("Who decided, why and until when has no place in the format."));
        if (threat.status == ThreatStatus::MitigatedByEvidence || threat.status == ThreatStatus::NeedsAnswer)
            m_report.add(where + QStringLiteral("/status"), ThreatExchangeTexts::tr("The format does not tell computed states from said ones."));
        if (threat.on.isEmpty() && threat.status != ThreatStatus::Open)
            m_report.add(where + QStringLiteral("/status"), ThreatExchangeTexts::tr("A threat of the whole model has no state in the format."));
    }
}

} // namespace hallmarker::threats
