#pragma once

#include <QString>

namespace hallmarker::inventory {

/// True for the SPDX identifiers that are in use for software, models and data. A licence that is not among them is
/// exported by name, which every format allows.
bool isSpdxLicenceId(const QString &text);
/// "MIT OR Apache-2.0", "GPL-2.0-only WITH Classpath-exception-2.0": known identifiers joined by operators.
bool isSpdxLicenceExpression(const QString &text);
/// The keyword of the Hugging Face list for an SPDX identifier; "" when the list has none.
QString huggingFaceLicence(const QString &spdxId);

} // namespace hallmarker::inventory
