#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace hallmarker::anonymisation {

/// What becomes of a column in a release.
enum class AttributeRole {
    Identifying,      ///< names a person by itself: it is left out
    QuasiIdentifying, ///< identifies together with others: it is generalised
    Sensitive,        ///< what nobody should learn of a person: it stays, and the models watch over it
    Insensitive,      ///< it stays
};

QStringList attributeRoleNames(); ///< "identifying", "quasi-identifying", "sensitive", "insensitive"
QString attributeRoleName(AttributeRole role);
std::optional<AttributeRole> attributeRoleFromName(const QString &name);

} // namespace hallmarker::anonymisation
