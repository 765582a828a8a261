#pragma once

#include "core/result/Result.h"

#include <QList>
#include <QStringList>

namespace hallmarker::lineage {

/// One licence of an expression: "GPL-2.0-only WITH Classpath-exception-2.0".
struct SpdxTerm {
    QString licence;   ///< as written; "+" is kept
    QString exception; ///< empty: none
    friend bool operator==(const SpdxTerm &, const SpdxTerm &) = default;
};

/// An SPDX licence expression (SPDX 2.3, annex D) as the alternatives it offers: one of the lists may be chosen, all of its
/// licences then apply. WITH binds tightest, then AND, then OR; operators in any case.
class SpdxExpression {
public:
    /// At most maxAlternatives after multiplying out; errors name the column.
    static core::Result<SpdxExpression> parse(const QString &text);
    static constexpr int maxAlternatives = 256;

    const QList<QList<SpdxTerm>> &alternatives() const { return m_alternatives; }

private:
    friend class SpdxParser;
    QList<QList<SpdxTerm>> m_alternatives;
};

} // namespace hallmarker::lineage
