#pragma once

#include "checks/drift/ColumnDrift.h"
#include "core/check/CheckProvider.h"
#include "core/table/Table.h"

namespace hallmarker::checks {

/// A column as far as its schema goes.
struct NamedType {
    QString name;
    core::ColumnType type = core::ColumnType::Text;
};

/// data.drift: has the data changed since the reference was taken?
class DriftCheck : public core::CheckProvider {
public:
    DriftCheck();
    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;

    /// The same on tables in memory.
    static core::Result<core::CheckOutcome> compare(const core::Table &reference, const core::Table &current, const QJsonObject &parameters, core::Progress &progress);
    /// Figures and verdict from columns that were measured somewhere. `isEmpty`: a side has no rows.
    static core::CheckOutcome judge(std::vector<ColumnDrift> drifts, bool isEmpty, const QJsonArray &differences, const QJsonObject &parameters);
    /// Rows of column, difference, and its two types.
    static QJsonArray schemaDifferences(const QList<NamedType> &reference, const QList<NamedType> &current);

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
