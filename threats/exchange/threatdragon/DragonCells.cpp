#include "threats/exchange/threatdragon/DragonCells.h"

#include <QJsonArray>
#include <QSet>

namespace hallmarker::threats {

namespace {

QJsonObject pointJson(const QPointF &point)
{
    return {{QStringLiteral("x"), point.x()}, {QStringLiteral("y"), point.y()}};
}

QJsonObject endJson(const QString &id, const std::optional<QPointF> &point, const QString &port, bool isFirst)
{
    if (!id.isEmpty()) {
        QJsonObject end{{isFirst ? QStringLiteral("id") : QStringLiteral("cell"), id}};
        if (!port.isEmpty())
            end.insert(QStringLiteral("port"), port);
        return end;
    }
    return point ? pointJson(*point) : QJsonObject();
}

/// Sizes in quotes count as the numbers they are.
double looseNumber(const QJsonValue &value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

bool isDefault(const QJsonValue &plain)
{
    if (plain.isArray())
        return plain.toArray().isEmpty();
    if (plain.isObject()) {
        const QJsonObject object = plain.toObject();
        for (const QJsonValue &member : object)
            if (!member.isDouble() || member.toDouble() != 0)
                return false;
        return true;
    }
    return plain.toDouble() == 0 && !plain.isString() && !plain.toBool();
}

} // namespace

QJsonObject DragonCells::nodeJson(const NodePlace &place, bool isFirst)
{
    return {{QStringLiteral("position"), pointJson(place.rect.topLeft())},
            {QStringLiteral("size"), QJsonObject{{QStringLiteral("width"), place.rect.width()}, {QStringLiteral("height"), place.rect.height()}}},
            {isFirst ? QStringLiteral("z") : QStringLiteral("zIndex"), place.z}};
}

QJsonObject DragonCells::lineJson(const LinePlace &place, const QString &from, const QString &to, bool isFirst)
{
    QJsonArray vertices;
    for (const QPointF &vertex : place.vertices)
        vertices.append(pointJson(vertex));
    QJsonObject json{{QStringLiteral("source"), endJson(from, place.start, place.startPort, isFirst)},
                     {QStringLiteral("target"), endJson(to, place.end, place.endPort, isFirst)},
                     {QStringLiteral("vertices"), vertices},
                     {isFirst ? QStringLiteral("z") : QStringLiteral("zIndex"), place.z}};
    if (isFirst)
        json.insert(QStringLiteral("smooth"), place.isSmooth);
    else
        json.insert(QStringLiteral("connector"), place.isSmooth ? QStringLiteral("smooth") : QString());
    return json;
}

QJsonObject DragonCells::drawingOf(const QJsonObject &cell, const QJsonObject &plain, bool isFirst)
{
    static const QSet<QString> drawn{QStringLiteral("size"), QStringLiteral("position"), QStringLiteral("angle"), QStringLiteral("attrs"), QStringLiteral("z"), QStringLiteral("smooth"), QStringLiteral("source"), QStringLiteral("target"), QStringLiteral("vertices"), QStringLiteral("labels")};
    QJsonObject rest;
    for (auto it = cell.begin(); it != cell.end(); ++it) {
        const QString key = it.key();
        const bool isDrawing = isFirst ? drawn.contains(key) : key != QLatin1String("id") && key != QLatin1String("data") && key != QLatin1String("threats");
        if (isDrawing && plain.value(key) != it.value())
            rest.insert(key, it.value());
    }
    QJsonArray absent;
    for (auto it = plain.begin(); it != plain.end(); ++it)
        if (!cell.contains(it.key()))
            absent.append(it.key());
    QJsonObject drawing{{QStringLiteral("cell"), rest}};
    if (!absent.isEmpty())
        drawing.insert(QStringLiteral("absent"), absent);
    return drawing;
}

QJsonObject DragonCells::restored(const QJsonObject &drawing, const QJsonObject &plain)
{
    QJsonObject cell = drawing.value(QStringLiteral("cell")).toObject();
    const QJsonArray absent = drawing.value(QStringLiteral("absent")).toArray();
    for (auto it = plain.begin(); it != plain.end(); ++it) {
        const bool wasAbsent = absent.contains(it.key());
        const bool isUntold = it.value() == QJsonValue(QString()); // the connector that nobody named
        if ((wasAbsent && isDefault(it.value())) || (isUntold && !cell.contains(it.key())))
            continue;
        if (cell.contains(it.key()) && isSame(it.key(), cell.value(it.key()), it.value()))
            continue;
        cell.insert(it.key(), it.value());
    }
    return cell;
}

bool DragonCells::isSame(const QString &key, const QJsonValue &spelling, const QJsonValue &plain)
{
    if (key == QLatin1String("connector"))
        return (spelling.toString() == QLatin1String("smooth")) == (plain.toString() == QLatin1String("smooth"));
    if (plain.isDouble())
        return looseNumber(spelling) == plain.toDouble();
    if (plain.isArray()) {
        const QJsonArray a = spelling.toArray();
        const QJsonArray b = plain.toArray();
        bool isEqual = a.size() == b.size();
        for (qsizetype i = 0; i < a.size() && isEqual; ++i)
            isEqual = isSame(QStringLiteral("position"), a.at(i), b.at(i));
        return isEqual;
    }
    if (plain.isObject()) {
        const QJsonObject a = spelling.toObject();
        const QJsonObject b = plain.toObject();
        if (b.isEmpty()) // an end that is no element and no point
            return !a.contains(QStringLiteral("x"));
        for (auto it = b.begin(); it != b.end(); ++it) {
            const QJsonValue told = a.value(it.key());
            if (it.value().isDouble() ? told.isUndefined() ? it.value().toDouble() != 0 : looseNumber(told) != it.value().toDouble() : told != it.value())
                return false;
        }
        return true;
    }
    return spelling == plain;
}

QString DragonCells::labelOf(const QJsonArray &labels)
{
    for (const QJsonValue &label : labels) {
        if (label.isString())
            return label.toString();
        const QJsonObject attrs = label.toObject().value(QStringLiteral("attrs")).toObject();
        for (const char *holder : {"labelText", "text", "label"})
            if (const QString text = attrs.value(QLatin1String(holder)).toObject().value(QStringLiteral("text")).toString(); !text.isEmpty())
                return text;
    }
    return {};
}

QString DragonCells::nameOf(const QJsonObject &cell, const QJsonObject &data, bool isFirst)
{
    if (!isFirst)
        if (const QString name = data.value(QStringLiteral("name")).toString(); !name.isEmpty())
            return name;
    const QJsonObject attrs = cell.value(QStringLiteral("attrs")).toObject();
    for (const char *holder : {"text", "label"})
        if (const QString name = attrs.value(QLatin1String(holder)).toObject().value(QStringLiteral("text")).toString(); !name.isEmpty())
            return name;
    return labelOf(cell.value(QStringLiteral("labels")).toArray());
}

} // namespace hallmarker::threats
