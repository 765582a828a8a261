#include "lineage/exchange/ProvWriter.h"

#include "lineage/exchange/AttributeShapes.h"
#include "lineage/exchange/ExchangeTexts.h"
#include "lineage/exchange/FactBuilder.h"
#include "lineage/exchange/FactsView.h"
#include "lineage/exchange/Instants.h"
#include "lineage/exchange/LossCounter.h"
#include "lineage/prov/ProvTerms.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace hallmarker::lineage {

namespace {

QString own(const char *name)
{
    return QStringLiteral("hm:") + QLatin1String(name);
}

QJsonObject typed(const QString &text, const QString &type)
{
    return {{QStringLiteral("$"), text}, {QStringLiteral("type"), type}};
}

bool isActivity(NodeKind kind)
{
    return kind == NodeKind::Job || kind == NodeKind::Run;
}

class ProvDocument {
public:
    explicit ProvDocument(const LineageFacts &facts) : m_view(facts) {}

    ExportedLineage make()
    {
        for (const NodeIndex node : m_view.nodes())
            addNode(node);
        for (const EdgeFact &edge : m_view.edges())
            addEdge(edge);
        for (const AliasFact &alias : m_view.aliases())
            addRelation("alternateOf", {{QStringLiteral("prov:alternate1"), id(alias.name)}, {QStringLiteral("prov:alternate2"), id(alias.alias)}});
        qint64 contents = 0;
        for (const EventFact &event : m_view.facts().events)
            contents += !event.content.isEmpty() || !event.attachment.isEmpty() ? 1 : 0;
        m_losses.add(QStringLiteral("source-events"), ExchangeTexts::tr("source events and files"), ExchangeTexts::tr("The export has what they say, not their own bytes."), contents);
        QJsonObject root;
        for (auto section = m_sections.begin(); section != m_sections.end(); ++section) {
            QJsonObject records;
            for (auto record = section->begin(); record != section->end(); ++record)
                records.insert(record.key(), record.value()); // ascending keys: appended, not moved
            root.insert(section.key(), records);
        }
        root.insert(QStringLiteral("prefix"), QJsonObject{{QStringLiteral("hm"), QString(provOwnNamespace)}, {QStringLiteral("prov"), QStringLiteral("http://www.w3.org/ns/prov#")}, {QStringLiteral("xsd"), QStringLiteral("http://www.w3.org/2001/XMLSchema#")}});
        return {QJsonDocument(root).toJson(QJsonDocument::Indented), QStringLiteral("application/json"), qint64(m_view.nodes().size()), qint64(m_view.edges().size()), m_losses.take()};
    }

private:
    QString id(NodeIndex node) const { return QString(QStringLiteral("hm:n") + m_view.id(node)); }

    void put(const QString &section, const QString &id, const QJsonObject &record)
    {
        m_sections[section].insert(id, record);
    }

    void addRelation(const char *kind, QJsonObject record)
    {
        const QString name = QLatin1String(kind);
        // Named by its content, so that the same relation has the same name in every export.
        const QString relationId = QStringLiteral("_:r") + core::Hasher::of(QByteArray(name.toUtf8() + core::CanonicalJson::of(record))).hex().left(24);
        put(name, relationId, record);
    }

    void addNode(NodeIndex node)
    {
        const NodeKind kind = m_view.kind(node);
        QJsonObject record{{own("kind"), nodeKindName(kind)}, {own("namespace"), m_view.space(node)}, {own("name"), m_view.name(node)},
                           {QStringLiteral("prov:label"), kind == NodeKind::Field ? QString(m_view.datasetOf(node) + QLatin1Char('.') + m_view.columnOf(node)) : m_view.name(node)}};
        QJsonArray attributes;
        for (const QString &key : m_view.attributeKeys(node)) {
            QJsonObject told{{QStringLiteral("key"), key}, {QStringLiteral("value"), m_view.attribute(node, key)}};
            if (m_view.attributeTime(node, key) != noTime)
                told.insert(QStringLiteral("at"), instantOrEmpty(m_view.attributeTime(node, key)));
            attributes.append(typed(QString::fromUtf8(core::CanonicalJson::of(told)), QStringLiteral("xsd:string")));
        }
        if (!attributes.isEmpty())
            record.insert(own("attribute"), attributes);
        addRuns(node, record);
        put(isActivity(kind) ? QStringLiteral("activity") : QStringLiteral("entity"), id(node), record);
        addViews(node);
    }

    void addRuns(NodeIndex node, QJsonObject &record)
    {
        QJsonArray runs;
        for (const RunFact &run : m_view.runsOf(node)) {
            QJsonObject told{{QStringLiteral("namespace"), m_view.space(run.job)}, {QStringLiteral("name"), m_view.name(run.job)}, {QStringLiteral("state"), int(run.state)}};
            const QString at = instantOrEmpty(run.atMs);
            if (!at.isEmpty()) {
                told.insert(QStringLiteral("at"), at);
                if (run.state == RunState::Start)
                    record.insert(QStringLiteral("prov:startTime"), at);
                else if (run.state == RunState::Complete || run.state == RunState::Abort || run.state == RunState::Fail)
                    record.insert(QStringLiteral("prov:endTime"), at);
            }
            runs.append(typed(QString::fromUtf8(core::CanonicalJson::of(told)), QStringLiteral("xsd:string")));
        }
        if (!runs.isEmpty())
            record.insert(own("run"), runs);
    }

    /// What PROV has words of its own for, once more in those words.
    void addViews(NodeIndex node)
    {
        const bool isEntity = !isActivity(m_view.kind(node));
        for (const OwnerShape &owner : ownersOf(m_view.attribute(node, QStringLiteral("owners")))) {
            const QString agent = QStringLiteral("hm:a") + core::Hasher::of(owner.name.toUtf8()).hex().left(24);
            put(QStringLiteral("agent"), agent, {{QStringLiteral("prov:label"), owner.name}});
            addRelation(isEntity ? "wasAttributedTo" : "wasAssociatedWith", {{isEntity ? QStringLiteral("prov:entity") : QStringLiteral("prov:activity"), id(node)}, {QStringLiteral("prov:agent"), agent}, {own("view"), true}});
        }
        if (isEntity && isEnded(m_view.attribute(node, QStringLiteral("lifecycle")))) {
            QJsonObject record{{QStringLiteral("prov:entity"), id(node)}, {own("view"), true}};
            const QString at = instantOrEmpty(m_view.attributeTime(node, QStringLiteral("lifecycle")));
            if (!at.isEmpty())
                record.insert(QStringLiteral("prov:time"), at);
            addRelation("wasInvalidatedBy", record);
        }
    }

    void addEdge(const EdgeFact &edge)
    {
        const bool fromActivity = isActivity(m_view.kind(edge.from));
        const bool toActivity = isActivity(m_view.kind(edge.to));
        QJsonObject record{{own("edge"), edgeKindName(edge.kind)}};
        if (edge.transform != FactBuilder::usualTransform(edge.kind))
            record.insert(own("transform"), transformName(edge.transform));
        if (edge.isMasked)
            record.insert(own("masked"), true);
        if (edge.run != none)
            record.insert(own("during"), id(edge.run));
        if (edge.detail != 0)
            record.insert(own("detail"), m_view.text(edge.detail));
        const QString at = instantOrEmpty(edge.atMs);
        const auto timed = [&](const QString &key) {
            if (!at.isEmpty())
                record.insert(key, at);
        };
        const bool isPlain = record.size() == 1 && at.isEmpty();
        if (edge.kind == EdgeKind::Input && !fromActivity && toActivity) {
            timed(QStringLiteral("prov:time"));
            record.insert(QStringLiteral("prov:activity"), id(edge.to));
            record.insert(QStringLiteral("prov:entity"), id(edge.from));
            addRelation("used", record);
        } else if (edge.kind == EdgeKind::Output && fromActivity && !toActivity) {
            timed(QStringLiteral("prov:time"));
            record.insert(QStringLiteral("prov:entity"), id(edge.to));
            record.insert(QStringLiteral("prov:activity"), id(edge.from));
            addRelation("wasGeneratedBy", record);
        } else if (edge.kind == EdgeKind::VersionOf && isPlain && !fromActivity && !toActivity) {
            // PROV-DM gives specialisation and membership neither an id nor attributes: only the plain case fits.
            addRelation("specializationOf", {{QStringLiteral("prov:specificEntity"), id(edge.from)}, {QStringLiteral("prov:generalEntity"), id(edge.to)}, {own("edge"), edgeKindName(edge.kind)}});
        } else if (edge.kind == EdgeKind::HasField && isPlain && !fromActivity && m_view.kind(edge.to) == NodeKind::Field) {
            addRelation("hadMember", {{QStringLiteral("prov:collection"), id(edge.from)}, {QStringLiteral("prov:entity"), id(edge.to)}, {own("edge"), edgeKindName(edge.kind)}});
        } else if (isFlow(edge.kind) && !fromActivity && !toActivity) {
            timed(own("time"));
            record.insert(QStringLiteral("prov:generatedEntity"), id(edge.to));
            record.insert(QStringLiteral("prov:usedEntity"), id(edge.from));
            addRelation("wasDerivedFrom", record);
        } else {
            // Structure between activities and whatever has no narrower word: the one relation that says no more than that.
            timed(own("time"));
            record.insert(QStringLiteral("prov:influencee"), id(edge.to));
            record.insert(QStringLiteral("prov:influencer"), id(edge.from));
            addRelation("wasInfluencedBy", record);
        }
    }

    FactsView m_view;
    QMap<QString, QMap<QString, QJsonObject>> m_sections; ///< QJsonObject inserts in linear time; a map does not
    LossCounter m_losses;
};

} // namespace

core::Result<ExportedLineage> ProvWriter::write(const LineageFacts &facts) const
{
    return ProvDocument(facts).make();
}

} // namespace hallmarker::lineage
