#include "core/report/SignatureRows.h"

#include <QCoreApplication>

namespace hallmarker::core {

QList<SignatureRow> signatureRows(const ReportSignature &signature, const QString &language)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? ReportText() : plainText(value); };
    QList<SignatureRow> rows;
    rows += {QCoreApplication::translate("Report", "Name"), text(signature.name), false};
    rows += {QCoreApplication::translate("Report", "Role"), text(signature.role), false};
    if (!signature.statement.isEmpty())
        rows += {QCoreApplication::translate("Report", "Statement"), text(signature.statement), false};
    rows += {QCoreApplication::translate("Report", "Date"), text(documentInstant(signature.date, language)), false};
    if (signature.fingerprint.isEmpty()) {
        rows += {QCoreApplication::translate("Report", "Signature"), {}, true};
    } else {
        rows += {QCoreApplication::translate("Report", "Digital signature, key"), {{signature.fingerprint, ReportSpan::Style::Code, {}}}, false};
    }
    return rows;
}

} // namespace hallmarker::core
