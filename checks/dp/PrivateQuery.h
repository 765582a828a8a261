#pragma once

#include "checks/dp/NoiseMechanism.h"
#include "core/table/Table.h"

#include <QJsonObject>
#include <QStringList>

namespace hallmarker::checks {

/// A question to a table whose answer gets noise. Bounds and categories are declared by the one who asks: taken from the data they
/// would give it away. One person is one row, who may be there or not.
struct PrivateQuery {
    enum class Kind { Count, Sum, Mean, Quantile, Histogram, Contingency };

    Kind kind = Kind::Count;
    QString column;                 ///< of all but Count
    QString other;                  ///< second column of Contingency
    double low = 0, high = 0;       ///< declared bounds of Sum, Mean and Quantile: values outside are cut to them
    int percent = 50;               ///< of Quantile
    int candidates = 200;           ///< of Quantile: answers that are looked at, evenly between the bounds
    QStringList categories, otherCategories; ///< declared; values that are none of them count as "other"
    double epsilon = 0;
    double delta = 0;               ///< 0: Laplace noise; above: Gaussian

    static core::Result<Kind> kindFromName(const QString &name); ///< "count", "sum", ...
    static QString kindName(Kind kind);
    /// What is wrong with it, in a sentence.
    core::Result<void> check() const;
    QJsonObject toJson() const;
};

struct PrivateCell {
    QString label;                  ///< of a category, "a / b" of a contingency table; empty: the one answer
    double value = 0;
    double low = 0, high = 0;       ///< where the figure without noise lies with 95 %
};

struct PrivateAnswer {
    QList<PrivateCell> cells;
    QList<PrivacyEvent> events;     ///< what it cost
    QStringList notes;              ///< translated
};

/// Plans and answers. The cost does not depend on the data, so that it can be written down before anything is drawn.
class PrivateAnswering {
public:
    static core::Result<QList<PrivacyEvent>> costOf(const PrivateQuery &query);
    static core::Result<PrivateAnswer> answer(const PrivateQuery &query, const core::Table &table, BitSource &bits);
};

} // namespace hallmarker::checks
