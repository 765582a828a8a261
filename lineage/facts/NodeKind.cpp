#include "lineage/facts/NodeKind.h"

#include <QStringList>

namespace hallmarker::lineage {

namespace {

const QStringList &names()
{
    static const QStringList list = {QStringLiteral("dataset"), QStringLiteral("dataset-version"), QStringLiteral("field"), QStringLiteral("job"), QStringLiteral("run"), QStringLiteral("model"),
                                     QStringLiteral("model-version"), QStringLiteral("checkpoint"), QStringLiteral("deployment"), QStringLiteral("prediction"), QStringLiteral("external-copy")};
    return list;
}

} // namespace

QString nodeKindName(NodeKind kind)
{
    return names().at(static_cast<int>(kind));
}

std::optional<NodeKind> nodeKindFromName(const QString &name)
{
    const auto index = names().indexOf(name);
    return index < 0 ? std::nullopt : std::optional<NodeKind>(static_cast<NodeKind>(index));
}

} // namespace hallmarker::lineage
