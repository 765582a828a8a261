#pragma once

#include "threats/model/Truth.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace hallmarker::threats {

/// Named attributes of an element, a flow or a boundary: yes or no, a word of an enumeration, a number, a text, a list of texts.
/// One that is not in here is unknown. The names of the catalogue are used where it has one.
class Attributes {
public:
    Attributes() = default;
    /// Null members count as not said and are left out.
    explicit Attributes(const QJsonObject &values);

    bool has(const QString &name) const { return m_values.contains(name); }
    bool isEmpty() const { return m_values.isEmpty(); }
    QStringList names() const { return m_values.keys(); } ///< sorted

    /// Unknown as well when the value is no boolean.
    Truth truth(const QString &name) const;
    /// Unset when it is not there or no text.
    std::optional<QString> text(const QString &name) const;
    std::optional<double> number(const QString &name) const;
    /// A single text counts as a list of one.
    std::optional<QStringList> texts(const QString &name) const;
    /// Undefined when it is not there.
    QJsonValue value(const QString &name) const { return m_values.value(name); }

    /// Null or undefined takes it back: unknown again.
    void set(const QString &name, const QJsonValue &value);
    void unset(const QString &name) { m_values.remove(name); }

    const QJsonObject &toJson() const { return m_values; }
    friend bool operator==(const Attributes &, const Attributes &) = default;

private:
    QJsonObject m_values;
};

} // namespace hallmarker::threats
