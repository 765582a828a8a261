#include "lineage/hand/HandDrawing.h"

#include "lineage/hand/EdgeRule.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace hallmarker::lineage {

namespace {

struct HandTexts {
    Q_DECLARE_TR_FUNCTIONS(HandTexts)
};

core::Error invalid(const QString &message)
{
    return core::Error(core::ErrorKind::Invalid, message);
}

core::Result<void> checkKey(const NodeKey &key)
{
    const bool hasSeparator = key.name.contains(QLatin1Char(fieldSeparator));
    const bool isWhole = key.kind == NodeKind::Field ? hasSeparator && !key.name.section(QLatin1Char(fieldSeparator), 0, 0).isEmpty() && !key.name.section(QLatin1Char(fieldSeparator), 1).isEmpty() : !hasSeparator && !key.name.trimmed().isEmpty();
    if (!isWhole)
        return invalid(key.kind == NodeKind::Field ? HandTexts::tr("A column needs the name of its dataset and its own.") : HandTexts::tr("A node needs a name."));
    return {};
}

core::Result<void> checkOne(const HandNode &node)
{
    return checkKey(node.key);
}

core::Result<void> checkOne(const HandEdge &edge)
{
    HALLMARKER_TRY(checkKey(edge.from));
    HALLMARKER_TRY(checkKey(edge.to));
    if (edge.from == edge.to)
        return invalid(HandTexts::tr("An edge leads from one node to another one."));
    const QList<EdgeKind> fitting = edgeKindsBetween(edge.from.kind, edge.to.kind);
    if (fitting.isEmpty())
        return invalid(HandTexts::tr("No edge leads from a node of kind \"%1\" to one of kind \"%2\".").arg(nodeKindName(edge.from.kind), nodeKindName(edge.to.kind)));
    if (!fitting.contains(edge.kind)) {
        QStringList names;
        for (const EdgeKind kind : fitting)
            names += edgeKindName(kind);
        return invalid(HandTexts::tr("An edge of kind \"%1\" does not lead from \"%2\" to \"%3\". What does: %4.").arg(edgeKindName(edge.kind), nodeKindName(edge.from.kind), nodeKindName(edge.to.kind), names.join(QStringLiteral(", "))));
    }
    if (edge.isMasked && edge.kind != EdgeKind::Column && edge.kind != EdgeKind::ColumnIndirect)
        return invalid(HandTexts::tr("Only what flows between columns can be masked."));
    return {};
}

core::Result<void> checkOne(const HandCopy &copy)
{
    HALLMARKER_TRY(checkKey(copy.source));
    if (copy.place.holder.trimmed().isEmpty())
        return invalid(HandTexts::tr("An external copy needs somebody who holds it."));
    HALLMARKER_TRY(checkKey(copy.key()));
    if (!edgeKindsBetween(copy.source.kind, NodeKind::ExternalCopy).contains(EdgeKind::Copies))
        return invalid(HandTexts::tr("A node of kind \"%1\" is nothing that is copied. Choose a dataset, a model or predictions.").arg(nodeKindName(copy.source.kind)));
    if (copy.source == copy.key())
        return invalid(HandTexts::tr("A copy cannot be the copy of itself."));
    return {};
}

QJsonObject jsonOfOne(const HandNode &node)
{
    return {{QStringLiteral("node"), node.key.toJson()}, {QStringLiteral("note"), node.note}};
}

QJsonObject jsonOfOne(const HandEdge &edge)
{
    return {{QStringLiteral("edge"), QJsonObject{{QStringLiteral("from"), edge.from.toJson()}, {QStringLiteral("to"), edge.to.toJson()}, {QStringLiteral("kind"), edgeKindName(edge.kind)}, {QStringLiteral("transform"), transformName(edge.transform)}, {QStringLiteral("masked"), edge.isMasked}}},
            {QStringLiteral("note"), edge.note}};
}

QJsonObject jsonOfOne(const HandCopy &copy)
{
    QJsonObject json = copy.place.toJson();
    json.insert(QStringLiteral("source"), copy.source.toJson());
    json.insert(QStringLiteral("name"), copy.name);
    return {{QStringLiteral("copy"), json}, {QStringLiteral("note"), copy.note}};
}

} // namespace

QJsonObject CopyPlace::toJson() const
{
    QJsonObject json{{QStringLiteral("holder"), holder}};
    if (!place.isEmpty())
        json.insert(QStringLiteral("place"), place);
    if (!region.isEmpty())
        json.insert(QStringLiteral("region"), region);
    if (since.isValid())
        json.insert(QStringLiteral("since"), since.toString(Qt::ISODate));
    return json;
}

CopyPlace CopyPlace::fromJson(const QJsonObject &json)
{
    return {json.value(QStringLiteral("holder")).toString(), json.value(QStringLiteral("place")).toString(), json.value(QStringLiteral("region")).toString(), QDate::fromString(json.value(QStringLiteral("since")).toString(), Qt::ISODate)};
}

QJsonObject jsonOf(const HandDrawing &drawing)
{
    return std::visit([](const auto &one) { return jsonOfOne(one); }, drawing);
}

core::Result<void> check(const HandDrawing &drawing)
{
    return std::visit([](const auto &one) { return checkOne(one); }, drawing);
}

NodeKey fieldKey(const QString &space, const QString &dataset, const QString &column)
{
    return {NodeKind::Field, space, dataset + QLatin1Char(fieldSeparator) + column};
}

} // namespace hallmarker::lineage
