#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace hallmarker::threats {

enum class AttributeType { Flag, Choice, List };

/// What an attribute of an element or a flow can be.
struct AttributeSpec {
    QString name;
    AttributeType type = AttributeType::Flag;
    QStringList choices;     ///< of Choice and List
    bool isDerived = false;  ///< computed from the drawing; nobody types it
    QString question;        ///< how a person is asked for it; may be empty
};

/// Attributes, element kinds and their values as small numbers, so that a model of ten thousand elements is judged by
/// comparing numbers. Numbers of values: 0 unset, 1 false, 2 true, 3 a text that no choice names, from 4 the texts.
class Vocabulary {
public:
    enum class Side { Element, Flow };
    using Code = quint16;
    static constexpr Code unset = 0;
    static constexpr Code no = 1;
    static constexpr Code yes = 2;
    static constexpr Code other = 3;

    /// Takes the place of one with the same name.
    void add(Side side, const AttributeSpec &spec);
    void addKind(const QString &kind);

    /// -1 when there is none.
    int attribute(Side side, const QString &name) const { return index(side).value(name, -1); }
    const AttributeSpec &spec(Side side, int attribute) const { return attributes(side).at(attribute); }
    const QList<AttributeSpec> &attributes(Side side) const { return side == Side::Element ? m_elementAttributes : m_flowAttributes; }
    const QStringList &kinds() const { return m_kinds; }
    bool hasKind(const QString &kind) const { return m_kinds.contains(kind); }

    /// `other` when no choice and no kind is called so.
    Code codeOf(const QString &text) const { return m_codes.value(text, other); }
    QString textOf(Code code) const;

private:
    const QHash<QString, int> &index(Side side) const { return side == Side::Element ? m_elementIndex : m_flowIndex; }
    void intern(const QString &text);

    QList<AttributeSpec> m_elementAttributes;
    QList<AttributeSpec> m_flowAttributes;
    QHash<QString, int> m_elementIndex;
    QHash<QString, int> m_flowIndex;
    QStringList m_kinds;
    QHash<QString, Code> m_codes;
    QStringList m_texts;
};

} // namespace hallmarker::threats
