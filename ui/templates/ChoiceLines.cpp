#include "ui/templates/ChoiceLines.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace hallmarker::ui {

namespace {

QString shownText(const QJsonValue &value, const QString &language)
{
    return value.isObject() ? value.toObject().value(language).toString() : value.toString();
}

/// Puts a text where it stood, other languages stay.
void putText(QJsonObject &into, const QString &key, const QString &text, const QString &language)
{
    if (into.value(key).isObject()) {
        QJsonObject languages = into.value(key).toObject();
        languages.insert(language, text);
        into.insert(key, languages);
    } else {
        into.insert(key, text);
    }
}

QJsonObject knownItem(const QJsonValue &before, const QString &idKey, const QString &id)
{
    for (const QJsonValue &one : before.toArray())
        if (one.toObject().value(idKey).toString() == id)
            return one.toObject();
    return {};
}

} // namespace

QString linesOf(const QString &key, const QJsonValue &value, const QString &language)
{
    if (value.isString())
        return value.toString();
    QStringList lines;
    for (const QJsonValue &one : value.toArray()) {
        const QJsonObject item = one.toObject();
        if (key == QLatin1String("choices")) {
            const QString score = item.contains(QLatin1String("score")) ? QStringLiteral(" | %1").arg(item.value(QLatin1String("score")).toDouble()) : QString();
            lines += QStringLiteral("%1 | %2%3").arg(item.value(QLatin1String("key")).toString(), shownText(item.value(QLatin1String("label")), language), score);
        } else if (key == QLatin1String("columns")) {
            const QString type = item.contains(QLatin1String("type")) ? QStringLiteral(" | %1").arg(item.value(QLatin1String("type")).toString()) : QString();
            lines += QStringLiteral("%1 | %2%3").arg(item.value(QLatin1String("id")).toString(), shownText(item.value(QLatin1String("title")), language), type);
        } else {
            lines += shownText(one, language);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QJsonValue valueOfLines(const QString &key, const QString &text, const QJsonValue &before, const QString &language)
{
    QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    if (lines.isEmpty())
        return QJsonValue::Undefined;
    if (key == QLatin1String("choices") && lines == QStringList{QStringLiteral("yes-no")})
        return lines.constFirst();
    const bool isChoices = key == QLatin1String("choices");
    QJsonArray array;
    for (const QString &line : std::as_const(lines)) {
        if (!isChoices && key != QLatin1String("columns")) {
            array.append(line);
            continue;
        }
        const QString id = line.section(QLatin1Char('|'), 0, 0).trimmed();
        const QString label = line.section(QLatin1Char('|'), 1, 1).trimmed();
        const QString third = line.section(QLatin1Char('|'), 2, 2).trimmed();
        QJsonObject item = knownItem(before, isChoices ? QStringLiteral("key") : QStringLiteral("id"), id);
        item.insert(isChoices ? QStringLiteral("key") : QStringLiteral("id"), id);
        putText(item, isChoices ? QStringLiteral("label") : QStringLiteral("title"), label.isEmpty() ? id : label, language);
        const QString thirdKey = isChoices ? QStringLiteral("score") : QStringLiteral("type");
        bool isNumber = false;
        const double score = third.toDouble(&isNumber);
        if (third.isEmpty())
            item.remove(thirdKey);
        else if (isChoices && isNumber)
            item.insert(thirdKey, score);
        else
            item.insert(thirdKey, third);
        array.append(item);
    }
    return array;
}

} // namespace hallmarker::ui
