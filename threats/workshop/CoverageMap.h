#pragma once

#include "threats/workshop/Contribution.h"
#include "threats/workshop/Workshop.h"

namespace hallmarker::threats {

/// What the room has seen: elements in rows, categories in columns. A field is seen when somebody put a threat there or said
/// that there is nothing; a question does not count. Sealed contributions are not looked at.
class CoverageMap {
public:
    struct Field {
        int threats = 0;
        int nothing = 0;      ///< times somebody said so
        int questions = 0;
        bool isSeen() const { return threats > 0 || nothing > 0; }
    };

    CoverageMap(const QList<WorkshopElement> &elements, const QStringList &categories, const QList<Contribution> &contributions);

    const QList<WorkshopElement> &elements() const { return m_elements; }
    const QStringList &categories() const { return m_categories; }
    Field field(qsizetype element, qsizetype category) const { return m_fields.at(element * m_categories.size() + category); }
    int fields() const { return int(m_fields.size()); }
    int seen() const;
    /// Of the fields of one element.
    int seenOf(qsizetype element) const;

private:
    QList<WorkshopElement> m_elements;
    QStringList m_categories;
    QList<Field> m_fields;
};

} // namespace hallmarker::threats
