#include "checks/encoding/DefinitionParts.h"

#include <QJsonArray>

namespace hallmarker::checks {

namespace {

core::ParameterSpec parameterOf(const char *key, core::ParameterType type, const QString &label, const QString &help, const QJsonValue &value, const QString &group)
{
    core::ParameterSpec spec;
    spec.key = QLatin1String(key);
    spec.type = type;
    spec.label = label;
    spec.help = help;
    spec.defaultValue = value;
    spec.group = group;
    return spec;
}

} // namespace

core::FigureSpec DefinitionParts::figure(const char *key, const QString &label, const char *unit, const QString &help, int better)
{
    return {QLatin1String(key), label, QLatin1String(unit), help, better};
}

core::ParameterSpec DefinitionParts::integer(const char *key, const QString &label, const QString &help, qint64 value, double low, double high, const QString &group)
{
    core::ParameterSpec spec = parameterOf(key, core::ParameterType::Integer, label, help, value, group);
    spec.minimum = low;
    spec.maximum = high;
    return spec;
}

core::ParameterSpec DefinitionParts::real(const char *key, const QString &label, const QString &help, double value, double low, double high, const QString &group)
{
    core::ParameterSpec spec = parameterOf(key, core::ParameterType::Real, label, help, value, group);
    spec.minimum = low;
    spec.maximum = high;
    return spec;
}

core::ParameterSpec DefinitionParts::boolean(const char *key, const QString &label, const QString &help, bool value, const QString &group)
{
    return parameterOf(key, core::ParameterType::Boolean, label, help, value, group);
}

core::ParameterSpec DefinitionParts::text(const char *key, const QString &label, const QString &help, const QString &value, const QString &group)
{
    return parameterOf(key, core::ParameterType::Text, label, help, value, group);
}

core::ParameterSpec DefinitionParts::choice(const char *key, const QString &label, const QString &help, const QStringList &choices, const QString &group)
{
    core::ParameterSpec spec = parameterOf(key, core::ParameterType::Choice, label, help, choices.first(), group);
    spec.choices = choices;
    return spec;
}

core::ParameterSpec DefinitionParts::requiredColumns(const char *key, const QString &label, const QString &help, const QString &role)
{
    core::ParameterSpec spec = parameterOf(key, core::ParameterType::Columns, label, help, QJsonValue(QJsonValue::Undefined), {});
    spec.inputRole = role;
    return spec;
}

core::ParameterSpec DefinitionParts::columns(const char *key, const QString &label, const QString &help, const QString &role, const QString &group)
{
    core::ParameterSpec spec = parameterOf(key, core::ParameterType::Columns, label, help, QJsonArray(), group);
    spec.inputRole = role;
    return spec;
}

core::Figure DefinitionParts::share(const char *key, double value, qint64 n, const QString &slice)
{
    core::Figure figure = number(key, value, "share", slice);
    figure.n = n;
    return figure;
}

core::Figure DefinitionParts::number(const char *key, double value, const char *unit, const QString &slice)
{
    core::Figure figure;
    figure.key = QLatin1String(key);
    figure.value = value;
    figure.unit = QLatin1String(unit);
    figure.slice = slice;
    return figure;
}

QStringList DefinitionParts::names(const QJsonValue &array)
{
    QStringList names;
    const QJsonArray texts = array.toArray();
    for (const QJsonValue &name : texts)
        names.append(name.toString());
    return names;
}

QString DefinitionParts::percent(double share)
{
    return QString(QString::number(100 * share, 'g', 4) + QStringLiteral(" %"));
}

} // namespace hallmarker::checks
