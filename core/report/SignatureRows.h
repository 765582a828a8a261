#pragma once

#include "core/report/Report.h"

namespace hallmarker::core {

/// One row of a signature as every writer shows it.
struct SignatureRow {
    QString label;
    ReportText value;    ///< empty: a line to write on
    bool isSigned = false; ///< the row that a hand signs
};

/// Name, role, what is signed, date, and the signature or the fingerprint of its key. Labels are in the language of the
/// innermost DocumentLanguage, dates in `language`.
QList<SignatureRow> signatureRows(const ReportSignature &signature, const QString &language);

} // namespace hallmarker::core
