#pragma once

#include <QByteArray>
#include <QStringList>

namespace hallmarker::checks {

/// The dotted names ("torch.nn.relu", "ops.aten.save") of TorchScript code, one per occurrence with its line. Strings and
/// comments are skipped; blanks, line breaks and backslashes around the dots do not hide a name.
struct DottedName {
    QStringList parts;
    int line = 1;
};
QList<DottedName> dottedNamesOf(const QByteArray &code);

} // namespace hallmarker::checks
