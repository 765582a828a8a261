#include "core/check/CheckDefinition.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace hallmarker::core {

namespace {

QString checkTr(const char *text)
{
    return QCoreApplication::translate("CheckDefinition", text);
}

Error parameterError(const ParameterSpec &spec, const QString &message)
{
    return Error(ErrorKind::Usage, checkTr("Parameter %1: %2").arg(spec.key, message), {}, {.pointer = QLatin1Char('/') + spec.key});
}

Result<void> checkBounds(const ParameterSpec &spec, double value)
{
    if (!std::isfinite(value))
        return parameterError(spec, checkTr("this is not a finite number."));
    if (spec.minimum && value < *spec.minimum)
        return parameterError(spec, checkTr("%1 is below the smallest value, %2.").arg(value).arg(*spec.minimum));
    if (spec.maximum && value > *spec.maximum)
        return parameterError(spec, checkTr("%1 is above the largest value, %2.").arg(value).arg(*spec.maximum));
    return {};
}

Result<double> parseParameterNumber(const ParameterSpec &spec, const QString &text)
{
    bool isNumber = false;
    const double value = QLocale::c().toDouble(text.trimmed(), &isNumber);
    if (!isNumber)
        return parameterError(spec, checkTr("\"%1\" is not a number.").arg(text));
    return value;
}

QStringList splitParameterList(const QString &text)
{
    QStringList parts;
    const QStringList raw = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : raw) {
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    }
    return parts;
}

} // namespace

QString parameterTypeName(ParameterType type)
{
    switch (type) {
    case ParameterType::Integer: return QStringLiteral("integer");
    case ParameterType::Real: return QStringLiteral("real");
    case ParameterType::Boolean: return QStringLiteral("boolean");
    case ParameterType::Text: return QStringLiteral("text");
    case ParameterType::Choice: return QStringLiteral("choice");
    case ParameterType::Column: return QStringLiteral("column");
    case ParameterType::Columns: return QStringLiteral("columns");
    case ParameterType::Reals: return QStringLiteral("reals");
    }
    return {};
}

Result<QJsonValue> ParameterSpec::parse(const QString &text) const
{
    switch (type) {
    case ParameterType::Integer:
    case ParameterType::Real: {
        HALLMARKER_ASSIGN(const double number, parseParameterNumber(*this, text));
        HALLMARKER_TRY(validate(QJsonValue(number)));
        return QJsonValue(number);
    }
    case ParameterType::Boolean: {
        const QString word = text.trimmed().toLower();
        if (word == QLatin1String("true") || word == QLatin1String("yes") || word == QLatin1String("1"))
            return QJsonValue(true);
        if (word == QLatin1String("false") || word == QLatin1String("no") || word == QLatin1String("0"))
            return QJsonValue(false);
        return parameterError(*this, checkTr("\"%1\" is neither true nor false.").arg(text));
    }
    case ParameterType::Reals: {
        QJsonArray numbers;
        const QStringList parts = splitParameterList(text);
        for (const QString &part : parts) {
            HALLMARKER_ASSIGN(const double number, parseParameterNumber(*this, part));
            numbers.append(number);
        }
        HALLMARKER_TRY(validate(numbers));
        return QJsonValue(numbers);
    }
    case ParameterType::Columns: {
        const QJsonArray columns = QJsonArray::fromStringList(splitParameterList(text));
        HALLMARKER_TRY(validate(columns));
        return QJsonValue(columns);
    }
    case ParameterType::Text:
    case ParameterType::Choice:
    case ParameterType::Column:
        HALLMARKER_TRY(validate(QJsonValue(text)));
        return QJsonValue(text);
    }
    return parameterError(*this, checkTr("its type is not known."));
}

Result<void> ParameterSpec::validate(const QJsonValue &value) const
{
    switch (type) {
    case ParameterType::Integer:
        if (!value.isDouble() || std::floor(value.toDouble()) != value.toDouble())
            return parameterError(*this, checkTr("a whole number is needed."));
        return checkBounds(*this, value.toDouble());
    case ParameterType::Real:
        if (!value.isDouble())
            return parameterError(*this, checkTr("a number is needed."));
        return checkBounds(*this, value.toDouble());
    case ParameterType::Boolean:
        if (!value.isBool())
            return parameterError(*this, checkTr("true or false is needed."));
        return {};
    case ParameterType::Text:
    case ParameterType::Column:
        if (!value.isString())
            return parameterError(*this, checkTr("a text is needed."));
        if (isRequired() && value.toString().isEmpty())
            return parameterError(*this, checkTr("it must not be empty."));
        return {};
    case ParameterType::Choice:
        if (!value.isString() || !choices.contains(value.toString()))
            return parameterError(*this, checkTr("\"%1\" is not one of: %2.").arg(value.toString(), choices.join(QLatin1String(", "))));
        return {};
    case ParameterType::Columns:
    case ParameterType::Reals: {
        if (!value.isArray())
            return parameterError(*this, checkTr("a list is needed."));
        const QJsonArray array = value.toArray();
        if (isRequired() && array.isEmpty())
            return parameterError(*this, checkTr("at least one value is needed."));
        QStringList seen;
        for (const QJsonValue &one : array) {
            if (type == ParameterType::Reals) {
                if (!one.isDouble())
                    return parameterError(*this, checkTr("the list holds something that is not a number."));
                HALLMARKER_TRY(checkBounds(*this, one.toDouble()));
                continue;
            }
            if (!one.isString() || one.toString().isEmpty())
                return parameterError(*this, checkTr("the list holds something that is not a name."));
            if (seen.contains(one.toString()))
                return parameterError(*this, checkTr("\"%1\" stands twice.").arg(one.toString()));
            seen += one.toString();
        }
        return {};
    }
    }
    return parameterError(*this, checkTr("its type is not known."));
}

QJsonObject ParameterSpec::toJson() const
{
    QJsonObject json{{QStringLiteral("key"), key}, {QStringLiteral("type"), parameterTypeName(type)}, {QStringLiteral("label"), label}, {QStringLiteral("help"), help}, {QStringLiteral("required"), isRequired()}};
    if (!isRequired())
        json.insert(QStringLiteral("default"), defaultValue);
    if (!unit.isEmpty())
        json.insert(QStringLiteral("unit"), unit);
    if (minimum)
        json.insert(QStringLiteral("minimum"), *minimum);
    if (maximum)
        json.insert(QStringLiteral("maximum"), *maximum);
    if (!choices.isEmpty())
        json.insert(QStringLiteral("choices"), QJsonArray::fromStringList(choices));
    if (!inputRole.isEmpty())
        json.insert(QStringLiteral("input"), inputRole);
    if (!group.isEmpty())
        json.insert(QStringLiteral("group"), group);
    return json;
}

const ParameterSpec *CheckDefinition::parameter(const QString &key) const
{
    for (const ParameterSpec &spec : parameters) {
        if (spec.key == key)
            return &spec;
    }
    return nullptr;
}

Result<QJsonObject> CheckDefinition::complete(const QJsonObject &given) const
{
    for (auto it = given.constBegin(); it != given.constEnd(); ++it) {
        if (parameter(it.key()) == nullptr) {
            QStringList known;
            for (const ParameterSpec &spec : parameters)
                known += spec.key;
            return Error(ErrorKind::Usage, checkTr("%1 has no parameter \"%2\". Parameters: %3.").arg(id, it.key(), known.join(QLatin1String(", "))), {}, {.pointer = QLatin1Char('/') + it.key()});
        }
    }
    QJsonObject complete;
    for (const ParameterSpec &spec : parameters) {
        const auto it = given.constFind(spec.key);
        if (it == given.constEnd() && spec.isRequired())
            return parameterError(spec, checkTr("it is needed. %1").arg(spec.help));
        const QJsonValue value = it == given.constEnd() ? spec.defaultValue : it.value();
        if (it != given.constEnd())
            HALLMARKER_TRY(spec.validate(value));
        complete.insert(spec.key, value);
    }
    return complete;
}

QJsonObject CheckDefinition::toJson() const
{
    QJsonArray inputRows;
    for (const InputSpec &input : inputs) {
        inputRows.append(QJsonObject{{QStringLiteral("role"), input.role}, {QStringLiteral("kinds"), QJsonArray::fromStringList(input.recordKinds)}, {QStringLiteral("required"), input.isRequired},
                                     {QStringLiteral("label"), input.label}, {QStringLiteral("help"), input.help}});
    }
    QJsonArray parameterRows;
    for (const ParameterSpec &spec : parameters)
        parameterRows.append(spec.toJson());
    QJsonArray figureRows;
    for (const FigureSpec &figure : figures)
        figureRows.append(QJsonObject{{QStringLiteral("key"), figure.key}, {QStringLiteral("label"), figure.label}, {QStringLiteral("unit"), figure.unit}, {QStringLiteral("help"), figure.help}, {QStringLiteral("better"), figure.better}});
    return {{QStringLiteral("id"), id}, {QStringLiteral("version"), version}, {QStringLiteral("title"), title}, {QStringLiteral("summary"), summary}, {QStringLiteral("verdict_rule"), verdictRule},
            {QStringLiteral("sources"), QJsonArray::fromStringList(sources)}, {QStringLiteral("inputs"), inputRows}, {QStringLiteral("parameters"), parameterRows}, {QStringLiteral("figures"), figureRows},
            {QStringLiteral("needs_worker"), needsWorker}, {QStringLiteral("seeded"), isSeeded}, {QStringLiteral("valid_days"), validDays}};
}

} // namespace hallmarker::core
