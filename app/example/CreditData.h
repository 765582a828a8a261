#pragma once

#include "core/random/RandomStream.h"

#include <QByteArray>

namespace hallmarker::example {

/// The made-up credit data of the example workspace, as CSV. Nobody in it exists: names are drawn from two lists, mail
/// addresses end in example.org, phone numbers come from the range kept free for fiction, bank codes are not assigned.
/// The files under resources/example were written by this class; a test compares them byte for byte.
class CreditData {
public:
    explicit CreditData(core::Seed seed) : m_seed(seed) {}

    /// What a bank would hold: direct identifiers in clear. 1,200 rows.
    QByteArray rawApplications() const;
    /// What the model is trained from: no direct identifiers, fine quasi-identifiers. 3,000 rows.
    QByteArray training() const;
    /// A generalised release of the training data: age bands, two regions, each combination held by at least 5 people.
    QByteArray release() const;
    /// Applications of a later quarter: incomes and amounts have moved. 800 rows.
    QByteArray laterQuarter() const;

private:
    core::Seed m_seed;
};

} // namespace hallmarker::example
