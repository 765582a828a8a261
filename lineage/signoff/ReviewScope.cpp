#include "lineage/signoff/ReviewScope.h"

#include "core/drawing/SafeText.h"
#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::lineage {

namespace {

struct ScopeTexts {
    Q_DECLARE_TR_FUNCTIONS(ScopeTexts)
};

core::Error badScope()
{
    return core::Error(core::ErrorKind::Unreadable, ScopeTexts::tr("A review of the lineage cannot be understood. It may come from a newer version of Hallmarker."));
}

QString scopeNodeName(const NodeKey &node)
{
    QString name = node.name;
    name.replace(QLatin1Char(fieldSeparator), QLatin1Char('.'));
    return core::safeText(node.space.isEmpty() ? name : QString(node.space + QStringLiteral(" / ") + name));
}

QString upstreamSteps(int steps)
{
    return steps == ReviewScope::all ? ScopeTexts::tr("all upstream") : ScopeTexts::tr("%n step(s) upstream", nullptr, steps);
}

QString downstreamSteps(int steps)
{
    return steps == ReviewScope::all ? ScopeTexts::tr("all downstream") : ScopeTexts::tr("%n step(s) downstream", nullptr, steps);
}

} // namespace

ReviewScope ReviewScope::around(const NodeKey &focus, int up, int down)
{
    ReviewScope scope;
    scope.focus = focus;
    scope.up = up;
    scope.down = down;
    return scope;
}

ReviewScope ReviewScope::selection(const QList<NodeKey> &nodes)
{
    ReviewScope scope;
    scope.kind = Kind::Selection;
    scope.nodes = nodes;
    std::sort(scope.nodes.begin(), scope.nodes.end(), [](const NodeKey &a, const NodeKey &b) { return a.text() < b.text(); });
    scope.nodes.erase(std::unique(scope.nodes.begin(), scope.nodes.end()), scope.nodes.end());
    return scope;
}

ReviewScope ReviewScope::ofSpace(const QString &space)
{
    ReviewScope scope;
    scope.kind = Kind::Space;
    scope.space = space;
    return scope;
}

QJsonObject ReviewScope::toJson() const
{
    switch (kind) {
    case Kind::Around:
        return {{QStringLiteral("around"), focus.toJson()}, {QStringLiteral("up"), up}, {QStringLiteral("down"), down}};
    case Kind::Selection: {
        QJsonArray list;
        for (const NodeKey &node : nodes)
            list.append(node.toJson());
        return {{QStringLiteral("nodes"), list}};
    }
    case Kind::Space:
        break;
    }
    return {{QStringLiteral("namespace"), space}};
}

core::Result<ReviewScope> ReviewScope::fromJson(const QJsonObject &json)
{
    if (json.contains(QStringLiteral("around"))) {
        HALLMARKER_ASSIGN(const NodeKey focus, NodeKey::fromJson(json.value(QStringLiteral("around")).toObject()));
        const int up = json.value(QStringLiteral("up")).toInt(all - 1);
        const int down = json.value(QStringLiteral("down")).toInt(all - 1);
        return up < all || down < all ? core::Result<ReviewScope>(badScope()) : core::Result<ReviewScope>(around(focus, up, down));
    }
    if (json.value(QStringLiteral("nodes")).isArray()) {
        QList<NodeKey> nodes;
        for (const QJsonValue &node : json.value(QStringLiteral("nodes")).toArray()) {
            HALLMARKER_ASSIGN(const NodeKey key, NodeKey::fromJson(node.toObject()));
            nodes.append(key);
        }
        return nodes.isEmpty() ? core::Result<ReviewScope>(badScope()) : core::Result<ReviewScope>(selection(nodes));
    }
    if (!json.value(QStringLiteral("namespace")).isString())
        return badScope();
    return ofSpace(json.value(QStringLiteral("namespace")).toString());
}

QString ReviewScope::key() const
{
    return core::CanonicalJson::digestOf(toJson()).toString();
}

QString ReviewScope::name() const
{
    const auto steps = [](int count) { return count == all ? QStringLiteral("all") : QString::number(count); };
    switch (kind) {
    case Kind::Around: return QStringLiteral("%1 (up %2, down %3)").arg(scopeNodeName(focus), steps(up), steps(down));
    case Kind::Selection: return nodes.size() == 1 ? scopeNodeName(nodes.first()) : QStringLiteral("%1 (and %2 more)").arg(scopeNodeName(nodes.first())).arg(nodes.size() - 1);
    case Kind::Space: break;
    }
    return QStringLiteral("namespace %1").arg(core::safeText(space));
}

QString ReviewScope::title() const
{
    switch (kind) {
    case Kind::Around:
        return QStringLiteral("%1, %2, %3").arg(scopeNodeName(focus), upstreamSteps(up), downstreamSteps(down));
    case Kind::Selection: {
        const QString first = scopeNodeName(nodes.first());
        return nodes.size() == 1 ? first : ScopeTexts::tr("%1 and %n more", nullptr, static_cast<int>(nodes.size() - 1)).arg(first);
    }
    case Kind::Space:
        break;
    }
    return ScopeTexts::tr("namespace %1").arg(core::safeText(space));
}

} // namespace hallmarker::lineage
