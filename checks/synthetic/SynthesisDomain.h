#pragma once

#include "checks/synthetic/ColumnDomain.h"
#include "core/table/Table.h"
#include "core/yaml/YamlReader.h"

#include <QStringList>

namespace hallmarker::checks {

/// The domains of the columns that are synthesised, and what was left out. Names and types of columns count as public; what stands in
/// the columns does not, unless somebody declares it.
struct SynthesisDomain {
    std::vector<ColumnDomain> columns;
    QStringList leftOut;
    QStringList notes;        ///< translated
    bool isDeclared = false;  ///< by a file or by a person's word; false: looked up in the data

    struct Plan {
        QStringList leftOut;
        int bins = 0;         ///< 0: by the number of records, 5 to 32
        int mostValues = 64;  ///< of a column of texts; rarer ones become "other"
    };
    /// From the data: nothing about it is private. Columns that name nearly every record are left out and noted.
    static core::Result<SynthesisDomain> ofData(const core::Table &table, const Plan &plan);
    /// From the data of which a person says that its values and bounds are known to everybody: nothing else is taken from it, neither how
    /// frequent a value is nor where the middle lies. Ranges are of equal width, `bins` of them or 16; all values stay.
    static core::Result<SynthesisDomain> ofPublicValues(const core::Table &table, const Plan &plan);
    /// From a declaration:
    ///
    ///   columns:
    ///     age:    {numbers: [18, 90], bins: 12, step: 1}
    ///     sex:    {values: [female, male]}
    ///     joined: {dates: [2010-01-01, 2025-12-31], bins: 8}
    ///   leave_out: [name]
    ///
    /// Each column of the table has to stand in it.
    static core::Result<SynthesisDomain> ofDeclaration(const core::YamlDocument &document, const core::Table &table, const QStringList &leftOut);

    QStringList names() const;
    const ColumnDomain *find(const QString &column) const;
    core::Result<std::vector<std::vector<std::uint16_t>>> coded(const core::Table &table) const;
};

} // namespace hallmarker::checks
