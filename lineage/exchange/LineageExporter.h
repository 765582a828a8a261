#pragma once

#include "core/result/Result.h"
#include "lineage/facts/LineageFacts.h"

#include <QJsonArray>
#include <QList>

namespace hallmarker::lineage {

/// Content of the facts that a format cannot hold: left out rather than put into a field of another meaning.
struct LineageLoss {
    QString code;      ///< stable word: "run-times", "column-transformation" ...
    QString what;      ///< translated: which content
    QString reason;    ///< translated sentence: why, and what stands there instead
    qint64 count = 0;  ///< how many of them
};

/// One written document, and what it leaves out.
struct ExportedLineage {
    QByteArray bytes;
    QString mediaType;
    qint64 nodes = 0;  ///< that the document names
    qint64 edges = 0;
    QList<LineageLoss> losses; ///< sorted by code

    QJsonArray lossesJson() const;
    QString lossText() const;
};

/// Writes facts in one format. The same facts, in whatever order they were read, give the same bytes.
class LineageExporter {
public:
    virtual ~LineageExporter() = default;
    /// "prov", "datahub" ... as `lineage export --as` takes it.
    virtual QString format() const = 0;
    virtual core::Result<ExportedLineage> write(const LineageFacts &facts) const = 0;
};

} // namespace hallmarker::lineage
