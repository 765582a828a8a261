#include "threats/condition/Vocabulary.h"

namespace hallmarker::threats {

void Vocabulary::intern(const QString &text)
{
    if (m_codes.contains(text) || m_texts.size() >= 0xfff0) // far beyond what a catalogue may hold; more would all be "other"
        return;
    m_codes.insert(text, static_cast<Code>(other + 1 + m_texts.size()));
    m_texts.append(text);
}

void Vocabulary::add(Side side, const AttributeSpec &spec)
{
    QList<AttributeSpec> &list = side == Side::Element ? m_elementAttributes : m_flowAttributes;
    QHash<QString, int> &positions = side == Side::Element ? m_elementIndex : m_flowIndex;
    for (const QString &choice : spec.choices)
        intern(choice);
    if (const int at = positions.value(spec.name, -1); at >= 0) {
        list[at] = spec;
        return;
    }
    positions.insert(spec.name, static_cast<int>(list.size()));
    list.append(spec);
}

void Vocabulary::addKind(const QString &kind)
{
    if (!m_kinds.contains(kind))
        m_kinds.append(kind);
    intern(kind);
}

QString Vocabulary::textOf(Code code) const
{
    if (code == no || code == yes)
        return code == yes ? QStringLiteral("true") : QStringLiteral("false");
    return code > other ? m_texts.value(code - other - 1) : QString();
}

} // namespace hallmarker::threats
