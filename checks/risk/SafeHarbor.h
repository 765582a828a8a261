#pragma once

#include "core/jobs/Progress.h"
#include "core/result/Result.h"
#include "core/table/Table.h"

#include <QStringList>

namespace hallmarker::checks {

/// A column that holds one of the 18 identifiers that have to go under the Safe Harbor method of HIPAA (45 CFR 164.514(b)(2)),
/// and why it is thought to.
struct SafeHarborHit {
    int identifier = 0;   ///< 0 = A, names ... 17 = R, any other unique number
    QString column;
    QString reason;       ///< translated
    bool isFromContent = false; ///< by what stands in it, not by its name alone
};

/// Looks for them by the words of the columns' names, by kinds of personal data in the cells, and by the rules of the method
/// itself: dates finer than the year, ages above 89, postcodes finer than three digits.
struct SafeHarbor {
    /// Hits by identifier, then column. An empty list does not make a table safe: the method also asks that nobody knows that
    /// what is left identifies a person.
    static core::Result<QList<SafeHarborHit>> identifiersIn(const core::Table &table, core::Progress &progress = core::Progress::none());
    /// "A" ... "R" and what it is.
    static QString letter(int identifier);
    static QString name(int identifier);
};

} // namespace hallmarker::checks
