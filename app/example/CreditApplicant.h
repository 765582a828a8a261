#pragma once

#include "core/random/RandomStream.h"

#include <QByteArray>

namespace hallmarker::example {

/// One made-up applicant for a loan.
struct CreditApplicant {
    int age;                ///< years
    bool isFemale;
    int region;             ///< 0 ... 5
    int employment;         ///< 0 employed, 1 self-employed, 2 public, 3 retired, 4 unemployed
    int income;             ///< euro a month
    int amount;             ///< euro
    int duration;           ///< months
    int history;            ///< 0 clean, 1 delayed, 2 defaulted before
    bool defaults;

    /// Draws an applicant. incomeShift 1 is the training period; 0.8 is a later one with lower incomes.
    static CreditApplicant draw(core::RandomStream &random, double incomeShift);

    QByteArray regionName() const;
    QByteArray employmentName() const;
    QByteArray historyName() const;
};

} // namespace hallmarker::example
