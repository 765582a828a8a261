#include "threats/workshop/CoverageMap.h"

#include <algorithm>

namespace hallmarker::threats {

CoverageMap::CoverageMap(const QList<WorkshopElement> &elements, const QStringList &categories, const QList<Contribution> &contributions) : m_elements(elements), m_categories(categories), m_fields(elements.size() * categories.size())
{
    for (const Contribution &one : contributions) {
        const auto element = std::find_if(m_elements.begin(), m_elements.end(), [&one](const WorkshopElement &other) { return other.id == one.element; });
        const qsizetype category = m_categories.indexOf(one.category);
        if (one.isSealed || element == m_elements.end() || category < 0)
            continue;
        Field &field = m_fields[(element - m_elements.begin()) * m_categories.size() + category];
        field.threats += one.isFinding() ? 1 : 0;
        field.nothing += one.what == QLatin1String("nothing") ? 1 : 0;
        field.questions += one.what == QLatin1String("question") ? 1 : 0;
    }
}

int CoverageMap::seen() const
{
    return int(std::count_if(m_fields.begin(), m_fields.end(), [](const Field &field) { return field.isSeen(); }));
}

int CoverageMap::seenOf(qsizetype element) const
{
    const auto first = m_fields.begin() + element * m_categories.size();
    return int(std::count_if(first, first + m_categories.size(), [](const Field &field) { return field.isSeen(); }));
}

} // namespace hallmarker::threats
