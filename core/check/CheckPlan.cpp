#include "core/check/CheckPlan.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

Error planFault(const QString &message)
{
    return Error(ErrorKind::Usage, message);
}

} // namespace

Result<CheckPlan> planCheck(const CheckRegistry &registry, const CheckOrder &order, const RecordLookup &lookup)
{
    CheckPlan plan;
    plan.provider = registry.find(order.checkId);
    if (plan.provider == nullptr)
        return planFault(QCoreApplication::translate("Check", "There is no check \"%1\".").arg(order.checkId));
    const CheckDefinition &definition = plan.provider->definition();
    HALLMARKER_ASSIGN(plan.parameters, definition.complete(order.parameters));
    plan.seed = definition.isSeeded ? order.seed : Seed{};

    QStringList roles;
    for (const InputSpec &input : definition.inputs)
        roles += input.role;
    for (auto it = order.inputs.begin(); it != order.inputs.end(); ++it) {
        if (!roles.contains(it.key()))
            return planFault(QCoreApplication::translate("Check", "The check \"%1\" has no input \"%2\". It has: %3.").arg(definition.id, it.key(), roles.join(QStringLiteral(", "))));
    }
    for (const InputSpec &input : definition.inputs) {
        const QString recordId = order.inputs.value(input.role);
        if (recordId.isEmpty()) {
            if (!input.isRequired)
                continue;
            return planFault(QCoreApplication::translate("Check", "The check \"%1\" needs the input \"%2\", a record of the kind %3.")
                                 .arg(definition.id, input.role, input.recordKinds.join(QStringLiteral(", "))));
        }
        HALLMARKER_ASSIGN(const Record record, lookup(recordId));
        if (record.isDeleted)
            return planFault(QCoreApplication::translate("Check", "The record \"%1\" was deleted. Choose another one for the input \"%2\".").arg(record.name, input.role));
        if (!input.recordKinds.contains(record.kind))
            return planFault(QCoreApplication::translate("Check", "The input \"%1\" of the check \"%2\" takes records of the kind %3; \"%4\" is of the kind %5.")
                                 .arg(input.role, definition.id, input.recordKinds.join(QStringLiteral(", ")), record.name, record.kind));
        plan.inputs.append({input.role, record});
    }
    return plan;
}

} // namespace hallmarker::core
