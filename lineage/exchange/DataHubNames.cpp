#include "lineage/exchange/DataHubNames.h"

#include "lineage/datahub/DataHubUrn.h"

#include <QRegularExpression>

namespace hallmarker::lineage {

namespace {

struct Place {
    QString platform;
    QString environment;
    QString instance; ///< what stands before the name
};

/// "hive/DEV" as our importer writes it, or "postgres://host:5432" as OpenLineage does.
Place placeOf(const QString &space)
{
    static const QRegularExpression simple(QStringLiteral("^([A-Za-z0-9_.-]+)(?:/([A-Z_]+))?$"));
    const auto match = simple.match(space);
    if (match.hasMatch())
        return {match.captured(1), match.captured(2).isEmpty() ? QStringLiteral("PROD") : match.captured(2), {}};
    const qsizetype scheme = space.indexOf(QLatin1String("://"));
    QString platform;
    for (const QChar c : space.left(qMax<qsizetype>(scheme, 0)).toLower()) {
        if ((c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c.isDigit() || c == QLatin1Char('-'))
            platform += c;
    }
    return {platform.isEmpty() ? QStringLiteral("hallmarker") : platform, QStringLiteral("PROD"), scheme < 0 ? space : space.mid(scheme + 3)};
}

} // namespace

DataHubNames::DataHubNames(const FactsView &view) : m_view(view)
{
    // DataHub's runs lead to an mlModel, never to a group: only a model that has versions is written as a group.
    for (const EdgeFact &edge : view.edges()) {
        if (edge.kind == EdgeKind::VersionOf && view.kind(edge.from) == NodeKind::ModelVersion && view.kind(edge.to) == NodeKind::Model)
            m_groups.insert(edge.to);
    }
    QSet<QString> taken;
    for (const NodeIndex node : view.nodes()) {
        QString urn = candidate(node, {});
        if (urn.isEmpty())
            continue;
        if (taken.contains(urn))
            urn = candidate(node, QLatin1Char('~') + view.id(node).left(8));
        taken.insert(urn);
        m_urns.insert(node, urn);
        const auto identity = DataHubIdentity::of(*DataHubUrn::parse(urn));
        if (identity && *identity == DataHubIdentity{view.kind(node), view.space(node), view.name(node)})
            m_exact.insert(node);
        if (view.kind(node) == NodeKind::Dataset)
            m_datasets.insert(view.space(node) + QLatin1Char('\n') + view.name(node), node);
    }
}

QString DataHubNames::candidate(NodeIndex node, const QString &suffix) const
{
    const Place place = placeOf(m_view.space(node));
    const QString platform = QStringLiteral("urn:li:dataPlatform:") + place.platform;
    const QString whole = (place.instance.isEmpty() ? QString() : QString(place.instance + QLatin1Char('.'))) + m_view.name(node) + suffix;
    const QString name = DataHubUrn::encoded(whole.isEmpty() ? QStringLiteral("unnamed") : whole);
    const auto three = [&](const char *type) { return QString(QStringLiteral("urn:li:") + QLatin1String(type) + QLatin1String(":(") + platform + QLatin1Char(',') + name + QLatin1Char(',') + place.environment + QLatin1Char(')')); };
    switch (m_view.kind(node)) {
    case NodeKind::Dataset:
    case NodeKind::DatasetVersion:
    case NodeKind::Prediction:
    case NodeKind::ExternalCopy:
        return three("dataset");
    case NodeKind::Model:
        return three(m_groups.contains(node) ? "mlModelGroup" : "mlModel");
    case NodeKind::ModelVersion:
        return three("mlModel");
    case NodeKind::Deployment:
        return three("mlModelDeployment");
    case NodeKind::Job: {
        const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
        const QString flow = dot > 0 && dot + 1 < name.size() ? name.left(dot) : name;
        const QString task = dot > 0 && dot + 1 < name.size() ? name.mid(dot + 1) : name;
        return QStringLiteral("urn:li:dataJob:(urn:li:dataFlow:(%1,%2,%3),%4)").arg(place.platform, flow, place.environment, task);
    }
    case NodeKind::Run:
        return QString(QStringLiteral("urn:li:dataProcessInstance:") + (m_view.space(node) == QLatin1String("datahub") ? name : m_view.id(node)));
    case NodeKind::Field:
    case NodeKind::Checkpoint:
        break;
    }
    return {};
}

QString DataHubNames::fieldUrn(NodeIndex field) const
{
    const auto dataset = m_datasets.find(m_view.space(field) + QLatin1Char('\n') + m_view.datasetOf(field));
    if (dataset == m_datasets.end())
        return {};
    return QStringLiteral("urn:li:schemaField:(") + urn(*dataset) + QLatin1Char(',') + DataHubUrn::encoded(m_view.columnOf(field)) + QLatin1Char(')');
}

QString DataHubNames::platformUrn(NodeIndex node) const
{
    return QString(QStringLiteral("urn:li:dataPlatform:") + placeOf(m_view.space(node)).platform);
}

} // namespace hallmarker::lineage
