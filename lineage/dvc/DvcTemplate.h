#pragma once

#include "core/result/Result.h"

#include <QJsonObject>
#include <QString>

namespace hallmarker::lineage {

/// The values that ${...} in a dvc.yaml stands for, and their substitution. Values from files and from "vars" are merged
/// key by key; as in DVC a name must not get two values.
class DvcTemplate {
public:
    /// Adds values; false when a name already has another one (the first stays).
    bool merge(const QJsonObject &values);
    /// Sets one name, over what was there: "item" and "key" of a foreach.
    void set(const QString &name, const QJsonValue &value) { m_values.insert(name, value); }

    /// Replaces ${a.b[0]} in all texts of a value. A text that is one ${...} alone becomes the value itself. An Error
    /// names what has no value.
    core::Result<QJsonValue> resolve(const QJsonValue &value) const;
    /// The value under a path of names and indexes; undefined when there is none.
    QJsonValue select(const QString &path) const;

    /// As DVC writes a value into a text.
    static QString textOf(const QJsonValue &value);

private:
    core::Result<QJsonValue> resolveText(const QString &text) const;

    QJsonObject m_values;
};

} // namespace hallmarker::lineage
