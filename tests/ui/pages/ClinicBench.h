#pragma once

#include "tests/ui/pages/PageBench.h"

namespace hallmarker::tests {

/// A bench with the pages of lineage and retention over the lineage of a clinic (tests/data/clinic): a table of patients,
/// what dbt makes of it, a model, its checkpoint, service and predictions, and a copy with somebody else.
class ClinicBench : public PageBench {
public:
    ClinicBench();
    bool isFilled() const { return m_isFilled; }
    /// Shows the page Lineage with this in the middle, as LineagePage::openRecord names it.
    ui::Page *openNode(const QString &id);

private:
    bool import(const QString &format, const QString &name);
    bool m_isFilled = false;
};

} // namespace hallmarker::tests
