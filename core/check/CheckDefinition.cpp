#include "core/check/CheckDefinition.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hallmarker::core {

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
    const auto fault = [](const QString &key, const QString &message) {
        return Error(ErrorKind::Usage, message, {}, {.pointer = QString(QLatin1Char('/') + key)});
    };
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (parameter(it.key()) == nullptr) {
            QStringList known;
            for (const ParameterSpec &spec : parameters)
                known += spec.key;
            return fault(it.key(), QCoreApplication::translate("Check", "The check \"%1\" has no parameter \"%2\". It has: %3.")
                                       .arg(id, it.key(), known.isEmpty() ? QCoreApplication::translate("Check", "none") : known.join(QStringLiteral(", "))));
        }
    }
    QJsonObject complete;
    for (const ParameterSpec &spec : parameters) {
        const QJsonValue value = given.value(spec.key);
        if (value.isUndefined() && !spec.isRequired()) {
            complete.insert(spec.key, spec.defaultValue);
            continue;
        }
        const bool isMissing = value.isUndefined() || value.isNull() || (value.isArray() && value.toArray().isEmpty()) || (value.isString() && value.toString().isEmpty());
        if (spec.isRequired() && isMissing)
            return fault(spec.key, QCoreApplication::translate("Check", "The check \"%1\" needs the parameter \"%2\".").arg(id, spec.key));
        HALLMARKER_TRY(spec.validate(value));
        complete.insert(spec.key, value);
    }
    return complete;
}

QJsonObject CheckDefinition::toJson() const
{
    QJsonArray inputList;
    for (const InputSpec &input : inputs) {
        inputList.append(QJsonObject{{QStringLiteral("role"), input.role}, {QStringLiteral("kinds"), QJsonArray::fromStringList(input.recordKinds)},
                                     {QStringLiteral("required"), input.isRequired}, {QStringLiteral("label"), input.label}, {QStringLiteral("help"), input.help}});
    }
    QJsonArray parameterList;
    for (const ParameterSpec &spec : parameters)
        parameterList.append(spec.toJson());
    QJsonArray figureList;
    for (const FigureSpec &figure : figures) {
        figureList.append(QJsonObject{{QStringLiteral("key"), figure.key}, {QStringLiteral("label"), figure.label}, {QStringLiteral("unit"), figure.unit},
                                      {QStringLiteral("help"), figure.help}, {QStringLiteral("better"), figure.better}});
    }
    return QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("version"), version}, {QStringLiteral("title"), title},
                       {QStringLiteral("summary"), summary}, {QStringLiteral("verdict_rule"), verdictRule},
                       {QStringLiteral("sources"), QJsonArray::fromStringList(sources)}, {QStringLiteral("inputs"), inputList},
                       {QStringLiteral("parameters"), parameterList}, {QStringLiteral("figures"), figureList},
                       {QStringLiteral("needs_worker"), needsWorker}, {QStringLiteral("seeded"), isSeeded}, {QStringLiteral("reads_records"), readsRecords}, {QStringLiteral("valid_days"), validDays}};
}

} // namespace hallmarker::core
