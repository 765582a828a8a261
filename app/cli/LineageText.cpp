#include "app/cli/LineageText.h"

#include "app/cli/CliTexts.h"

#include "core/result/Result.h"

#include <algorithm>

namespace hallmarker::cli {

namespace {

using lineage::LineageGraph;
using lineage::NodeId;
using lineage::NodeKind;

constexpr std::size_t mostNamed = 20;

void findExact(const LineageGraph &graph, std::optional<NodeKind> kind, const QString &space, const QString &name, std::vector<NodeId> &found)
{
    const std::string spaceBytes = space.toStdString();
    const auto look = [&](NodeKind wanted, const QString &text) {
        if (const auto node = graph.nodes().find(wanted, spaceBytes, text.toStdString()); node && std::find(found.begin(), found.end(), *node) == found.end())
            found.push_back(*node);
    };
    for (int i = 0; i < lineage::nodeKindCount; ++i) {
        const auto each = static_cast<NodeKind>(i);
        if (kind && *kind != each)
            continue;
        look(each, name);
        if (each != NodeKind::Field)
            continue;
        for (qsizetype bar = name.indexOf(QLatin1Char('|')); bar >= 0; bar = name.indexOf(QLatin1Char('|'), bar + 1))
            look(each, name.left(bar) + QLatin1Char(lineage::fieldSeparator) + name.mid(bar + 1));
    }
}

/// Every way to cut it into space and name.
void findSplit(const LineageGraph &graph, std::optional<NodeKind> kind, const QString &text, std::vector<NodeId> &found)
{
    for (qsizetype bar = text.indexOf(QLatin1Char('|')); bar >= 0; bar = text.indexOf(QLatin1Char('|'), bar + 1))
        findExact(graph, kind, text.left(bar), text.mid(bar + 1), found);
}

void findNamed(const LineageGraph &graph, std::optional<NodeKind> kind, const QString &name, std::vector<NodeId> &found)
{
    const std::string bytes = name.toStdString();
    for (NodeId node = 0; node < graph.nodes().size(); ++node) {
        if ((!kind || graph.nodes().kind(node) == *kind) && graph.nodes().name(node) == bytes)
            found.push_back(node);
    }
}

} // namespace

QString LineageText::printable(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool isHidden = u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0x61c || (u >= 0x200b && u <= 0x200f) || (u >= 0x2028 && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0xfeff;
        if (isHidden)
            shown += QStringLiteral("\\u{%1}").arg(u, 0, 16);
        else
            shown += c;
    }
    return shown;
}

QString LineageText::reference(const LineageGraph &graph, NodeId node)
{
    const std::string_view name = graph.nodes().name(node);
    QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    if (graph.nodes().kind(node) == NodeKind::Field)
        text.replace(QLatin1Char(lineage::fieldSeparator), QLatin1Char('|'));
    return lineage::nodeKindName(graph.nodes().kind(node)) + QLatin1Char(':') + graph.nodes().spaceText(node) + QLatin1Char('|') + text;
}

QJsonObject LineageText::json(const LineageGraph &graph, NodeId node)
{
    const std::string_view bytes = graph.nodes().name(node);
    const QString name = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QJsonObject json{{QStringLiteral("id"), number(node)}, {QStringLiteral("kind"), lineage::nodeKindName(graph.nodes().kind(node))}, {QStringLiteral("space"), graph.nodes().spaceText(node)}, {QStringLiteral("name"), name}};
    if (graph.nodes().kind(node) == NodeKind::Field) {
        json.insert(QStringLiteral("dataset"), name.section(QLatin1Char(lineage::fieldSeparator), 0, 0));
        json.insert(QStringLiteral("column"), name.section(QLatin1Char(lineage::fieldSeparator), 1));
        json.insert(QStringLiteral("name"), graph.nodes().nameText(node));
    }
    return json;
}

core::Result<NodeId> LineageText::resolve(const LineageGraph &graph, const QString &reference)
{
    if (reference.startsWith(QLatin1Char('#'))) {
        bool isNumber = false;
        const qint64 id = reference.mid(1).toLongLong(&isNumber);
        if (isNumber && id >= 1 && id <= static_cast<qint64>(graph.nodes().size()))
            return static_cast<NodeId>(id - 1);
    }
    std::vector<NodeId> found;
    const auto kind = lineage::nodeKindFromName(reference.section(QLatin1Char(':'), 0, 0));
    const QString afterKind = reference.section(QLatin1Char(':'), 1);
    // What stands for sure comes first: with its kind, with its space, by its name alone.
    if (kind)
        findSplit(graph, kind, afterKind, found);
    if (found.empty())
        findSplit(graph, std::nullopt, reference, found);
    if (found.empty() && kind)
        findNamed(graph, kind, afterKind, found);
    if (found.empty())
        findNamed(graph, std::nullopt, reference, found);
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return core::Error(core::ErrorKind::NotFound, CliTexts::tr("There is no node \"%1\" in the lineage. \"lineage nodes\" lists them.").arg(printable(reference)));
    QStringList names;
    for (std::size_t i = 0; i < found.size() && i < mostNamed; ++i)
        names += printable(LineageText::reference(graph, found[i]));
    return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" names several nodes: %2. Name one as KIND:SPACE|NAME.").arg(printable(reference), names.join(QLatin1String(", "))));
}

} // namespace hallmarker::cli
