#include "lineage/facts/EdgeKind.h"

#include <QStringList>

namespace hallmarker::lineage {

namespace {

const QStringList &edgeNames()
{
    static const QStringList list = {QStringLiteral("input"), QStringLiteral("output"), QStringLiteral("column"), QStringLiteral("column-indirect"), QStringLiteral("derives"), QStringLiteral("trains"),
                                     QStringLiteral("evaluates"), QStringLiteral("fine-tunes"), QStringLiteral("distils"), QStringLiteral("copies"), QStringLiteral("predicts"), QStringLiteral("deploys"),
                                     QStringLiteral("renames"), QStringLiteral("version-of"), QStringLiteral("has-field"), QStringLiteral("run-of"), QStringLiteral("child-of")};
    return list;
}

const QStringList &transformNames()
{
    static const QStringList list = {QStringLiteral("unknown"), QStringLiteral("identity"), QStringLiteral("derive"), QStringLiteral("join"), QStringLiteral("train"), QStringLiteral("predict"),
                                     QStringLiteral("deploy"), QStringLiteral("pseudonymise"), QStringLiteral("tokenise"), QStringLiteral("aggregate"), QStringLiteral("anonymise")};
    return list;
}

} // namespace

QString edgeKindName(EdgeKind kind)
{
    return edgeNames().at(static_cast<int>(kind));
}

std::optional<EdgeKind> edgeKindFromName(const QString &name)
{
    const auto index = edgeNames().indexOf(name);
    return index < 0 ? std::nullopt : std::optional<EdgeKind>(static_cast<EdgeKind>(index));
}

QString transformName(Transform transform)
{
    return transformNames().at(static_cast<int>(transform));
}

std::optional<Transform> transformFromName(const QString &name)
{
    const auto index = transformNames().indexOf(name);
    return index < 0 ? std::nullopt : std::optional<Transform>(static_cast<Transform>(index));
}

} // namespace hallmarker::lineage
