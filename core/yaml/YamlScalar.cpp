#include "core/yaml/YamlScalar.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace hallmarker::core {

std::optional<QJsonValue> resolvePlainYamlScalar(const QString &text)
{
    static const QStringList nulls{QString(), QStringLiteral("~"), QStringLiteral("null"), QStringLiteral("Null"), QStringLiteral("NULL")};
    static const QStringList trues{QStringLiteral("true"), QStringLiteral("True"), QStringLiteral("TRUE")};
    static const QStringList falses{QStringLiteral("false"), QStringLiteral("False"), QStringLiteral("FALSE")};
    static const QRegularExpression integer(QStringLiteral("\\A[-+]?[0-9]+\\z"));
    static const QRegularExpression octal(QStringLiteral("\\A0o[0-7]+\\z"));
    static const QRegularExpression hexadecimal(QStringLiteral("\\A0x[0-9a-fA-F]+\\z"));
    static const QRegularExpression real(QStringLiteral("\\A[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?\\z"));
    static const QRegularExpression notFinite(QStringLiteral("\\A([-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN))\\z"));

    if (nulls.contains(text))
        return QJsonValue(QJsonValue::Null);
    if (trues.contains(text))
        return QJsonValue(true);
    if (falses.contains(text))
        return QJsonValue(false);
    const QChar first = text.front();
    if (!first.isDigit() && first != QLatin1Char('-') && first != QLatin1Char('+') && first != QLatin1Char('.'))
        return QJsonValue(text);
    bool ok = false;
    if (integer.match(text).hasMatch()) {
        const qint64 value = text.toLongLong(&ok, 10);
        return ok ? std::optional(QJsonValue(value)) : std::nullopt;
    }
    if (octal.match(text).hasMatch() || hexadecimal.match(text).hasMatch()) {
        const qint64 value = text.mid(2).toLongLong(&ok, text.at(1) == QLatin1Char('o') ? 8 : 16);
        return ok ? std::optional(QJsonValue(value)) : std::nullopt;
    }
    if (real.match(text).hasMatch()) {
        const double value = QLocale::c().toDouble(text, &ok);
        return ok && std::isfinite(value) ? std::optional(QJsonValue(value)) : std::nullopt;
    }
    if (notFinite.match(text).hasMatch())
        return std::nullopt;
    return QJsonValue(text);
}

} // namespace hallmarker::core
