#pragma once

#include "threats/exchange/SourceFields.h"
#include "threats/exchange/ThreatFormat.h"

#include <QHash>
#include <QSet>

namespace hallmarker::threats {

/// Reads one file of pytm. Things are known by their names there; the names are the keys here.
class PytmReader {
public:
    explicit PytmReader(const SourceValue &source) : m_source(source) {}

    core::Result<ImportedModel> run();

private:
    void readBoundaries(SourceFields &root);
    void readData(SourceFields &root);
    void readElements(SourceFields &root, const QString &section);
    void readFlows(SourceFields &root);
    void readFinding(SourceFields &fields);
    QString takeKey(SourceFields &fields);

    const SourceValue &m_source;
    std::optional<core::Error> m_error;
    ImportedModel m_read;
    QHash<QString, QString> m_sorts;          ///< by name: "element", "flow", "boundary", "data"
    QHash<QString, QString> m_elements;       ///< keys by name
    QHash<QString, qsizetype> m_boundaries;
    QSet<QString> m_threats;
};

/// "Very High" is critical; empty when the word is none of theirs.
QString severityOfPytm(const QString &word);

} // namespace hallmarker::threats
