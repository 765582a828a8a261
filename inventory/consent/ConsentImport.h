#pragma once

#include "inventory/consent/ConsentRecord.h"
#include "inventory/consent/PurposeTaxonomy.h"

namespace hallmarker::inventory {

/// A consent as it came, before it is stored: the person is still named.
struct ImportedConsent {
    ConsentRecord record;   ///< without subject and id
    QString person;         ///< as the source names the data subject
    QString place;          ///< "line 3", "/1": of the source
};

struct ConsentImportNote {
    QString place;
    QString message;
};

struct ConsentImportReport {
    QList<ImportedConsent> consents;
    QList<ConsentImportNote> rejected;
    QList<ConsentImportNote> warnings;   ///< what was kept but not understood
};

/// Reads consent records: ISO/IEC TS 27560 as JSON (one record, an array, or one a line; keys in snake_case or camelCase,
/// DPV terms with or without prefix), Kantara receipts 1.1, and CSV with the columns record_id, subject, purposes, categories,
/// recipients, places, state, given, withdrawn, validity, retention, notice, datasets, basis.
class ConsentImport {
public:
    explicit ConsentImport(const PurposeTaxonomy &taxonomy) : m_taxonomy(taxonomy) {}

    core::Result<ConsentImportReport> readFile(const QString &path) const;
    core::Result<ConsentImportReport> readJson(const QByteArray &bytes, const QString &file) const;
    core::Result<ConsentImportReport> readCsv(const QString &path) const;

private:
    const PurposeTaxonomy &m_taxonomy;
};

} // namespace hallmarker::inventory
