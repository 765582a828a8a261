#include "checks/encoding/DatasetReading.h"

#include "core/table/TableReading.h"

#include <QCoreApplication>

namespace hallmarker::checks {

core::Result<core::Table> readDataset(const core::CheckInput &input, core::Progress &progress)
{
    const QString path = input.path();
    if (path.isEmpty())
        return core::Error(core::ErrorKind::NotFound, QCoreApplication::translate("DatasetReading", "The dataset version \"%1\" has no data file on this machine. "
                                                                                                    "Say where it lies and run the check again.").arg(input.record.name));
    HALLMARKER_ASSIGN(core::ReadTable table, core::readTableAs(path, input.record.body.value(u"reading").toObject(), progress));
    return std::move(table.table);
}

} // namespace hallmarker::checks
