#include "checks/anonymisation/profile/AttributeRole.h"

namespace hallmarker::anonymisation {

QStringList attributeRoleNames()
{
    return {QStringLiteral("identifying"), QStringLiteral("quasi-identifying"), QStringLiteral("sensitive"), QStringLiteral("insensitive")};
}

QString attributeRoleName(AttributeRole role)
{
    return attributeRoleNames().at(int(role));
}

std::optional<AttributeRole> attributeRoleFromName(const QString &name)
{
    const auto index = attributeRoleNames().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(AttributeRole(int(index)));
}

} // namespace hallmarker::anonymisation
