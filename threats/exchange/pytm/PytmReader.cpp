#include "threats/exchange/pytm/PytmReader.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/pytm/PytmFormat.h"

#include <QSet>

namespace hallmarker::threats {

namespace {
QJsonObject asPytmForeign(const QJsonObject &object)
{
    return {{PytmFormat::formatId(), object}};
}

DfdShape pytmShapeOf(const QString &className)
{
    if (className == QLatin1String("Datastore"))
        return DfdShape::Store;
    return className == QLatin1String("Actor") || className == QLatin1String("ExternalEntity") ? DfdShape::ExternalEntity : DfdShape::Process;
}
} // namespace

QString severityOfPytm(const QString &word)
{
    static const QHash<QString, QString> words{{QStringLiteral("very low"), QStringLiteral("low")}, {QStringLiteral("low"), QStringLiteral("low")}, {QStringLiteral("medium"), QStringLiteral("medium")}, {QStringLiteral("high"), QStringLiteral("high")}, {QStringLiteral("very high"), QStringLiteral("critical")}, {QStringLiteral("critical"), QStringLiteral("critical")}};
    return words.value(word.trimmed().toLower());
}

core::Result<ImportedModel> PytmReader::run()
{
    ThreatModel &model = m_read.model;
    if (m_source.root().isArray()) { // a bare list of findings: what they name becomes elements
        model.title = ThreatExchangeTexts::tr("Findings of pytm");
        const QJsonArray list = m_source.root().toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            SourceFields fields(m_source, m_error, list.at(i).toObject(), {nullptr, {}, i});
            if (!list.at(i).isObject())
                fields.fail({}, ThreatExchangeTexts::tr("This has to be an object."));
            const QString target = fields.requiredText(QStringLiteral("target"));
            if (!m_sorts.contains(target)) {
                m_sorts.insert(target, QStringLiteral("element"));
                Element element;
                element.key = target;
                element.name = target;
                model.elements.append(element);
            }
            readFinding(fields);
            if (m_error)
                return *m_error;
        }
        return std::move(m_read);
    }
    SourceFields root(m_source, m_error, m_source.root().toObject(), {});
    model.title = root.requiredText(QStringLiteral("name"));
    model.description = root.text(QStringLiteral("description"));
    if (!root.has(QStringLiteral("elements")) && !root.has(QStringLiteral("flows")))
        root.fail(QStringLiteral("elements"), ThreatExchangeTexts::tr("\"%1\" is missing.").arg(QStringLiteral("elements")));
    QJsonObject rest = root.object();
    for (const char *section : {"boundaries", "elements", "actors", "assets", "data", "flows", "findings"})
        rest.remove(QLatin1String(section));
    model.foreign = asPytmForeign(rest);
    if (!root.list(QStringLiteral("assumptions")).isEmpty())
        m_read.report.add(QStringLiteral("/assumptions"), ThreatExchangeTexts::tr("\"%1\" has no place in the model. It is kept for the way back.").arg(QStringLiteral("assumptions")), true);
    if (!root.list(QStringLiteral("excluded_findings")).isEmpty())
        m_read.report.add(QStringLiteral("/excluded_findings"), ThreatExchangeTexts::tr("\"%1\" has no place in the model. It is kept for the way back.").arg(QStringLiteral("excluded_findings")), true);
    readBoundaries(root);
    for (const char *section : {"elements", "actors", "assets"})
        readElements(root, QLatin1String(section));
    readFlows(root);
    readData(root);
    auto findings = root.children(QStringLiteral("findings"));
    for (SourceFields &finding : findings)
        readFinding(finding);
    if (m_error)
        return *m_error;
    return std::move(m_read);
}

QString PytmReader::takeKey(SourceFields &fields)
{
    const QString name = fields.requiredText(QStringLiteral("name"));
    if (!m_sorts.contains(name))
        return name;
    QString key = name; // a flow may be called like an element
    for (int n = 2; m_sorts.contains(key); ++n)
        key = name + QLatin1Char('~') + QString::number(n);
    return key;
}

void PytmReader::readBoundaries(SourceFields &root)
{
    auto list = root.children(QStringLiteral("boundaries"));
    for (SourceFields &fields : list) {
        Boundary boundary;
        boundary.name = fields.requiredText(QStringLiteral("name"));
        if (m_boundaries.contains(boundary.name))
            fields.fail(QStringLiteral("name"), ThreatExchangeTexts::tr("The name \"%1\" stands twice in this list.").arg(boundary.name));
        boundary.key = takeKey(fields);
        boundary.kind = boundary.name.compare(QLatin1String("internet"), Qt::CaseInsensitive) == 0 ? QStringLiteral("internet") : QString();
        boundary.description = fields.text(QStringLiteral("description"));
        boundary.foreign = asPytmForeign(fields.object());
        m_sorts.insert(boundary.key, QStringLiteral("boundary"));
        m_boundaries.insert(boundary.name, m_read.model.boundaries.size());
        m_read.model.boundaries.append(boundary);
    }
    for (SourceFields &fields : list) {
        const QString outer = fields.text(QStringLiteral("inBoundary"));
        if (outer.isEmpty())
            continue;
        if (!m_boundaries.contains(outer)) {
            fields.fail(QStringLiteral("inBoundary"), ThreatExchangeTexts::tr("\"%1\" names \"%2\", which is not in this file.").arg(QStringLiteral("inBoundary"), outer));
            return;
        }
        m_read.model.boundaries[m_boundaries.value(fields.text(QStringLiteral("name")))].parent = m_read.model.boundaries.at(m_boundaries.value(outer)).key;
    }
    for (SourceFields &fields : list) {
        QSet<QString> way;
        const Boundary *at = &m_read.model.boundaries.at(m_boundaries.value(fields.text(QStringLiteral("name"))));
        while (at && !at->parent.isEmpty()) {
            if (way.contains(at->key)) {
                fields.fail(QStringLiteral("inBoundary"), ThreatExchangeTexts::tr("\"%1\" lies inside of itself.").arg(at->name));
                return;
            }
            way.insert(at->key);
            at = m_read.model.boundary(at->parent);
        }
    }
}

void PytmReader::readData(SourceFields &root)
{
    auto list = root.children(QStringLiteral("data"));
    for (SourceFields &fields : list) {
        DataAsset asset;
        asset.name = fields.requiredText(QStringLiteral("name"));
        asset.key = takeKey(fields);
        asset.description = fields.text(QStringLiteral("description"));
        if (fields.has(QStringLiteral("isPII")))
            asset.isPersonal = fields.boolean(QStringLiteral("isPII")) ? Truth::Yes : Truth::Unknown; // unset is false there
        asset.confidentiality = fields.textOrNumber(QStringLiteral("classification"));
        asset.foreign = asPytmForeign(fields.object());
        m_sorts.insert(asset.key, QStringLiteral("data"));
        m_read.model.assets.append(asset);
    }
}

void PytmReader::readElements(SourceFields &root, const QString &section)
{
    auto list = root.children(section);
    for (SourceFields &fields : list) {
        if (m_error)
            return;
        const QString name = fields.requiredText(QStringLiteral("name"));
        if (m_elements.contains(name)) {
            // pytm's own output lists actors and assets beside the elements, which are the same things
            if (section == QLatin1String("elements"))
                fields.fail(QStringLiteral("name"), ThreatExchangeTexts::tr("The name \"%1\" stands twice in this list.").arg(name));
            continue;
        }
        Element element;
        element.key = takeKey(fields);
        element.name = name;
        element.description = fields.text(QStringLiteral("description"));
        const QString className = fields.text(QStringLiteral("__class__"), section == QLatin1String("actors") ? QStringLiteral("Actor") : QString());
        element.shape = pytmShapeOf(className);
        if (!className.isEmpty())
            element.attributes.set(QStringLiteral("pytm_class"), className);
        element.isOutOfScope = !fields.boolean(QStringLiteral("inScope"), true);
        if (const QString boundary = fields.text(QStringLiteral("inBoundary")); !boundary.isEmpty()) {
            if (!m_boundaries.contains(boundary)) {
                fields.fail(QStringLiteral("inBoundary"), ThreatExchangeTexts::tr("\"%1\" names \"%2\", which is not in this file.").arg(QStringLiteral("inBoundary"), boundary));
                return;
            }
            m_read.model.boundaries[m_boundaries.value(boundary)].contains.append(element.key);
        }
        element.foreign = asPytmForeign(fields.object());
        m_sorts.insert(element.key, QStringLiteral("element"));
        m_elements.insert(name, element.key);
        m_read.model.elements.append(element);
    }
}

void PytmReader::readFlows(SourceFields &root)
{
    auto list = root.children(QStringLiteral("flows"));
    QSet<QString> names;
    for (SourceFields &fields : list) {
        Flow flow;
        flow.name = fields.requiredText(QStringLiteral("name"));
        flow.key = takeKey(fields);
        flow.description = fields.text(QStringLiteral("note"));
        flow.protocol = fields.text(QStringLiteral("protocol"));
        for (const auto &[key, end] : {std::pair("source", &flow.from), std::pair("sink", &flow.to)}) {
            const QString name = fields.requiredText(QLatin1String(key));
            *end = m_elements.value(name);
            if (end->isEmpty())
                fields.fail(QLatin1String(key), ThreatExchangeTexts::tr("The flow ends at \"%1\", which is not in this file.").arg(name));
        }
        if (fields.boolean(QStringLiteral("isEncrypted")))
            flow.attributes.set(QStringLiteral("encrypted"), true);
        flow.foreign = asPytmForeign(fields.object());
        if (m_error)
            return;
        m_sorts.insert(flow.key, QStringLiteral("flow"));
        m_read.model.flows.append(flow);
    }
}

void PytmReader::readFinding(SourceFields &fields)
{
    ThreatDecision threat;
    const QString sid = fields.requiredText(QStringLiteral("threat_id"));
    const QString target = fields.requiredText(QStringLiteral("target"));
    threat.on = m_elements.contains(target) ? m_elements.value(target) : m_sorts.contains(target) ? target : QString();
    if (threat.on.isEmpty())
        m_read.report.add(fields.pointer(QStringLiteral("target")), ThreatExchangeTexts::tr("The finding is about \"%1\", which the model does not have; it counts for the whole model.").arg(target), true);
    const QString wanted = sid + QLatin1Char('@') + target;
    threat.key = wanted;
    for (int n = 2; m_threats.contains(threat.key); ++n)
        threat.key = wanted + QLatin1Char('~') + QString::number(n);
    m_threats.insert(threat.key);
    threat.title = fields.text(QStringLiteral("description"), sid);
    threat.description = fields.text(QStringLiteral("details"));
    threat.mitigation = fields.text(QStringLiteral("mitigations"));
    threat.category = sid;
    threat.methodology = QStringLiteral("pytm");
    threat.severity = severityOfPytm(fields.text(QStringLiteral("severity")));
    threat.reason = fields.text(QStringLiteral("response"));
    threat.score = fields.textOrNumber(QStringLiteral("cvss"));
    threat.foreign = asPytmForeign(fields.object());
    m_read.model.threats.append(threat);
}

} // namespace hallmarker::threats
