#include "lineage/dot/DotReader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringDecoder>

namespace hallmarker::lineage {

namespace {

struct DotTexts {
    Q_DECLARE_TR_FUNCTIONS(DotTexts)
};

constexpr qsizetype largestDot = 64LL << 20;

/// <b>Orders</b><br/>daily -> "Orders\ndaily"
QString withoutTags(const QString &html)
{
    QString text;
    bool isInTag = false;
    QString tag;
    for (const QChar c : html) {
        if (c == QLatin1Char('<')) {
            isInTag = true;
            tag.clear();
        } else if (c == QLatin1Char('>') && isInTag) {
            isInTag = false;
            const QString name = tag.toLower();
            if (name.startsWith(QLatin1String("br")) || name == QLatin1String("/tr"))
                text += QLatin1Char('\n');
            else if (name == QLatin1String("/td"))
                text += QLatin1Char(' ');
        } else if (isInTag) {
            tag += c;
        } else {
            text += c;
        }
    }
    const std::pair<QLatin1String, QLatin1String> entities[] = {{QLatin1String("&lt;"), QLatin1String("<")}, {QLatin1String("&gt;"), QLatin1String(">")}, {QLatin1String("&quot;"), QLatin1String("\"")}, {QLatin1String("&amp;"), QLatin1String("&")}};
    for (const auto &[entity, character] : entities)
        text.replace(entity, character);
    return text.trimmed();
}

DotAttributes dotAttributes(const QJsonValue &value)
{
    DotAttributes attributes;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        // HTML becomes text as a label would have it: its backslashes stand for themselves.
        attributes.insert(it.key(), it->isObject() ? dotLabel(withoutTags(it->toObject().value(QLatin1String("html")).toString())) : it->toString());
    }
    return attributes;
}

} // namespace

core::Result<DotGraph> DotReader::read(const QByteArray &text, core::Progress &progress) const
{
    if (text.size() > largestDot)
        return core::Error(core::ErrorKind::LimitExceeded, DotTexts::tr("A DOT file may have 64 MiB at most."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    static_cast<void>(QString(decoder(text)));
    if (decoder.hasError())
        return core::Error(core::ErrorKind::Unreadable, DotTexts::tr("The DOT file is not in UTF-8. Save it in UTF-8 and read it again."));
    HALLMARKER_ASSIGN(const QJsonObject json, m_process.run(QStringLiteral("read"), text, progress));
    DotGraph graph;
    graph.name = json.value(QLatin1String("name")).toString();
    graph.isDirected = json.value(QLatin1String("directed")).toBool();
    graph.isStrict = json.value(QLatin1String("strict")).toBool();
    graph.attributes = dotAttributes(json.value(QLatin1String("attributes")));
    graph.warnings = json.value(QLatin1String("warnings")).toString();
    for (const QJsonValue &value : json.value(QLatin1String("clusters")).toArray())
        graph.clusters.append({value[QLatin1String("name")].toString(), value[QLatin1String("parent")].toInt(-1), dotAttributes(value[QLatin1String("attributes")])});
    for (const QJsonValue &value : json.value(QLatin1String("nodes")).toArray())
        graph.nodes.append({value[QLatin1String("name")].toString(), value[QLatin1String("cluster")].toInt(-1), dotAttributes(value[QLatin1String("attributes")])});
    for (const QJsonValue &value : json.value(QLatin1String("edges")).toArray())
        graph.edges.append({value[QLatin1String("from")].toInt(), value[QLatin1String("to")].toInt(), dotAttributes(value[QLatin1String("attributes")])});
    return graph;
}

} // namespace hallmarker::lineage
