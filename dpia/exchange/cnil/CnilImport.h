#pragma once

#include "core/storage/Workspace.h"
#include "dpia/assessment/Assessment.h"
#include "dpia/exchange/cnil/CnilDocument.h"

namespace hallmarker::dpia {

/// What an import did, for the person who asked for it.
struct CnilImportReport {
    Assessment assessment;
    int answers = 0;
    int controls = 0;
    int evaluations = 0;
    int comments = 0;
    int attachments = 0;
    double progress = 0;      ///< as the CNIL's tool would show it
    QStringList notes;        ///< translated: what was cleaned, corrected, or has no place here; nothing is dropped
};

/// Brings an assessment of the CNIL's tool into the workspace, as an assessment over the template "cnil-pia", in one
/// transaction. Every record keeps what the file said ("origin"), so that the export gives it back: unknown keys, ids, times,
/// and records that have no place here.
class CnilImport {
public:
    explicit CnilImport(core::Workspace &workspace, const QString &who = {}) : m_workspace(workspace), m_who(who) {}

    struct Options {
        QString name;         ///< instead of the file's
        QString subject;      ///< record id
    };
    core::Result<CnilImportReport> run(const CnilDocument &document, const Options &options);

private:
    core::Workspace &m_workspace;
    QString m_who;
};

} // namespace hallmarker::dpia
