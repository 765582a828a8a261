#include "lineage/dvc/DvcTemplate.h"

#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

namespace hallmarker::lineage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct DvcTemplateTexts {
    Q_DECLARE_TR_FUNCTIONS(DvcTemplateTexts)
};

constexpr qsizetype maxResolvedText = 1 << 20;

bool mergeInto(QJsonObject &into, const QJsonObject &values)
{
    bool isClean = true;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QJsonValue present = into.value(value.key());
        if (present.isUndefined()) {
            into.insert(value.key(), value.value());
        } else if (present.isObject() && value->isObject()) {
            QJsonObject inner = present.toObject();
            isClean = mergeInto(inner, value->toObject()) && isClean;
            into.insert(value.key(), inner);
        } else {
            isClean = isClean && present == value.value();
        }
    }
    return isClean;
}

} // namespace

bool DvcTemplate::merge(const QJsonObject &values)
{
    return mergeInto(m_values, values);
}

QString DvcTemplate::textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::fromLatin1(core::CanonicalJson::number(value.toDouble()));
    return value.toString();
}

QJsonValue DvcTemplate::select(const QString &path) const
{
    QString dotted = path.trimmed();
    dotted.replace(QLatin1Char('['), QLatin1Char('.')).remove(QLatin1Char(']'));
    QJsonValue value = m_values;
    for (const QString &name : dotted.split(QLatin1Char('.'))) {
        if (value.isArray()) {
            bool isIndex = false;
            const int index = name.toInt(&isIndex);
            value = isIndex && index >= 0 && index < value.toArray().size() ? value.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
        } else {
            value = value.toObject().value(name);
        }
    }
    return value;
}

Result<QJsonValue> DvcTemplate::resolveText(const QString &text) const
{
    QString resolved;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = text.indexOf(QLatin1String("${"), at);
        if (begin < 0)
            break;
        if (begin > 0 && text.at(begin - 1) == QLatin1Char('\\')) { // \${ stands for itself
            resolved += text.mid(at, begin - 1 - at) + QLatin1String("${");
            at = begin + 2;
            continue;
        }
        const qsizetype end = text.indexOf(QLatin1Char('}'), begin);
        if (end < 0)
            break;
        const QString path = text.mid(begin + 2, end - begin - 2);
        const QJsonValue value = select(path);
        if (value.isUndefined())
            return Error(ErrorKind::Invalid, DvcTemplateTexts::tr("${%1} has no value in the parameters and vars.").arg(path.trimmed()));
        if (begin == 0 && end == text.size() - 1)
            return value;
        if (value.isObject() || value.isArray())
            resolved += text.mid(at, begin - at) + QString::fromUtf8(core::CanonicalJson::of(value)); // DVC unpacks it as options of a command
        else
            resolved += text.mid(at, begin - at) + textOf(value);
        if (resolved.size() > maxResolvedText)
            return Error(ErrorKind::LimitExceeded, DvcTemplateTexts::tr("A text with ${%1} becomes longer than %2 characters.").arg(path).arg(maxResolvedText));
        at = end + 1;
    }
    return QJsonValue(QString(resolved + text.mid(at)));
}

Result<QJsonValue> DvcTemplate::resolve(const QJsonValue &value) const
{
    if (value.isString())
        return resolveText(value.toString());
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray()) {
            HALLMARKER_ASSIGN(const QJsonValue resolved, resolve(item));
            list.append(resolved);
        }
        return QJsonValue(list);
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject source = value.toObject();
    for (auto item = source.begin(); item != source.end(); ++item) {
        HALLMARKER_ASSIGN(const QJsonValue key, resolveText(item.key()));
        HALLMARKER_ASSIGN(const QJsonValue resolved, resolve(item.value()));
        object.insert(textOf(key), resolved);
    }
    return QJsonValue(object);
}

} // namespace hallmarker::lineage
