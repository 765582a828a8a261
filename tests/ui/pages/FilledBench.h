#pragma once

#include "tests/ui/pages/PageBench.h"

namespace hallmarker::tests {

/// A bench with a table, a model and findings about the table: one that fails, one that passes, and one that is stale.
/// Everything in it is the same on every machine and in every run.
class FilledBench : public PageBench {
public:
    FilledBench();
    bool isFilled() const { return m_isFilled; }
    /// Runs a check on the table at once; the finding's id.
    QString runIdentifiability(const QStringList &columns, int minK);

    /// Registers the data that the example's model was made for; its version's id.
    QString creditVersion();

    QString dataVersion;
    QString modelVersion;
    QString dataPath; ///< a copy in the bench's folder, that a test may change

private:
    bool m_isFilled = false;
};

} // namespace hallmarker::tests
