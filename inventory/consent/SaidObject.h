#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace hallmarker::inventory {

/// A JSON object of a foreign tool, whose keys are looked up without regard to case, separators and vocabulary prefix:
/// "pii_principal_id", "piiPrincipalId" and "dpv:PiiPrincipalId" are one key.
class SaidObject {
public:
    explicit SaidObject(const QJsonObject &object);

    /// The value of the first of these keys (folded) that is there.
    QJsonValue value(std::initializer_list<const char *> keys) const;
    QString text(std::initializer_list<const char *> keys) const;
    /// A list of texts: an array of texts or objects (their name, id or value), or one text.
    QStringList texts(std::initializer_list<const char *> keys) const;
    /// A list of objects: an array, or one object.
    QList<QJsonObject> objects(std::initializer_list<const char *> keys) const;
    bool contains(std::initializer_list<const char *> keys) const { return !value(keys).isUndefined(); }

private:
    QJsonObject m_folded;
};

} // namespace hallmarker::inventory
