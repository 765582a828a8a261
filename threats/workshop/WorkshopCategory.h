#pragma once

#include <QStringList>

namespace hallmarker::threats {

/// The kinds of threat that a room walks through: the columns of the coverage map.
struct WorkshopCategory {
    static QStringList stride();   ///< Shostack's six
    static QStringList linddun();  ///< the seven of linddun.org
    static QStringList learning(); ///< the four of NIST AI 100-2: poisoning, evasion, privacy, abuse
    /// What a new workshop has: STRIDE and the four of machine learning.
    static QStringList usual() { return stride() + learning(); }
    /// "stride", "linddun", "ml" or single categories, in any mixture; unknown words stay as categories of one's own.
    static QStringList fromWords(const QStringList &words);
    static QString text(const QString &category); ///< translated; what is one's own stays as it is
    static QString shortText(const QString &category); ///< for a narrow column
};

} // namespace hallmarker::threats
